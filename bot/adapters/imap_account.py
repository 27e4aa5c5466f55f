"""Where a mailbox is, who we are there, and how long we wait for it."""

from collections import deque
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.adapters.bearer import Tokens
from bot.mail.hosts import Server


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapAccount:
    """One mailbox with its watched folders."""

    name: str = ""
    """What its places and cursors are kept under; empty for the username."""
    server: Server
    username: str
    password: str = field(default="", repr=False)
    tokens: Tokens | None = field(default=None, repr=False)
    """None: it is the password that lets us in."""
    said: deque[str] = field(default_factory=lambda: deque(maxlen=4), repr=False, compare=False)
    """The tokens that were said last; no complaint repeats one."""
    folders: tuple[str, ...] = ("INBOX", "\\Sent")
    """Names as people see them, or special uses such as \\Sent (RFC 6154)."""
    poll: timedelta = timedelta(seconds=60)
    """The longest wait before the folders are looked at again, whatever IDLE says."""
    ca_file: Path | None = None
    """A private authority's certificates, trusted beside the system's; None for the system's alone."""
    connect_timeout: float = 15.0
    """Seconds for the TCP connection, and for each step of TLS."""
    read_timeout: float = 60.0
    """Seconds of silence inside an answer before the link counts as dead."""
    answer_timeout: float = 240.0
    """Seconds for one whole answer, so that a slow drip is found dead within five minutes too."""
    link_check: float = 200.0
    """Seconds of IDLE before a sign of life is asked for: a dead link must show in five minutes (RFC 2177 3: 29)."""
    first_retry: float = 1.0
    """Seconds after the first failed connection; doubles with each further one."""
    last_retry: float = 60.0
