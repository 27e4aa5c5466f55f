"""Where a mailbox is, who we are there, and how long we wait for it."""

from collections import deque
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from pathlib import Path
from urllib.parse import urlsplit

from bot.adapters.bearer import Tokens
from bot.mail.hosts import is_loopback


class ImapScheme(Enum):
    """How the link is kept private."""

    TLS = "imaps"
    """TLS from the first byte (RFC 8314 3.2)."""
    STARTTLS = "imap+starttls"
    """TLS before the password is said (RFC 9051 6.2.1)."""
    NONE = "imap"
    """Plain text, on this machine only."""


DEFAULT_PORT = {ImapScheme.TLS: 993, ImapScheme.STARTTLS: 143, ImapScheme.NONE: 143}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server as its address names it."""

    security: ImapScheme
    host: str
    port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapAccount:
    """One mailbox with its watched folders; a wrong `url` raises ValueError with a sentence for a person."""

    name: str = ""
    """What its places and cursors are kept under; empty for the username."""
    url: str
    """imaps://HOST[:PORT], imap+starttls://HOST[:PORT], or imap://LOOPBACK[:PORT]."""
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

    def __post_init__(self) -> None:
        endpoint(self.url)


def endpoint(url: str) -> Endpoint:
    """The server a URL names; raises ValueError with a sentence for a person."""
    parts = urlsplit(url)
    try:
        security = ImapScheme(parts.scheme)
        port = parts.port
    except ValueError:
        raise ValueError(
            "the address of a mailbox looks like imaps://imap.studio.example or imaps://HOST:PORT"
        ) from None
    if not parts.hostname or parts.username is not None or parts.path not in ("", "/"):
        raise ValueError(
            "the address of a mailbox names a server and a port only, like imaps://imap.studio.example:993"
        )
    if security is ImapScheme.NONE and not is_loopback(parts.hostname):
        raise ValueError(
            f"imap:// would say the password to {parts.hostname} in plain text; use imaps:// or imap+starttls://"
        )
    return Endpoint(security, parts.hostname, port or DEFAULT_PORT[security])
