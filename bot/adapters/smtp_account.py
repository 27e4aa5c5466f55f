"""Where letters are handed over: server, protection and login, checked when they are written down."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from bot.adapters.bearer import Tokens
from bot.mail.hosts import is_loopback

MOST_CONNECTIONS = 8
"""More at once from one sender is what providers count as abuse."""


class SmtpScheme(StrEnum):
    """How the connection is protected, by the scheme of the URL."""

    TLS = "smtps"
    STARTTLS = "smtp+starttls"
    PLAIN = "smtp"


# 465 and 587 are for handing mail over (RFC 8314 3.3), 25 is a server's door.
_PORTS = {SmtpScheme.TLS: 465, SmtpScheme.STARTTLS: 587, SmtpScheme.PLAIN: 25}


@dataclass(frozen=True, slots=True)
class SmtpAccount:
    """One way to send; raises ValueError with a sentence where the URL cannot be used."""

    url: str
    username: str = ""
    """Empty: no login."""
    password: str = field(default="", repr=False)
    tokens: Tokens | None = field(default=None, repr=False)
    """None: it is the password that lets us in."""
    ca_file: Path | None = None
    """PEM file of further authorities to trust; None for the system's own."""
    timeout: float = 60.0
    """Seconds for connecting and for each answer before the letter itself has gone."""
    final_timeout: float = 600.0
    """Seconds for the answer to the letter: ten minutes, so that nothing is sent twice (RFC 5321 4.5.3.2.6)."""
    connections: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.connections <= MOST_CONNECTIONS:
            raise ValueError(f"outbox connections must be from 1 to {MOST_CONNECTIONS}, not {self.connections}.")
        if self.security is SmtpScheme.PLAIN and not is_loopback(self.host):
            raise ValueError(
                "outbox.url: smtp:// sends without protection and is for this machine only; "
                "write smtps:// or smtp+starttls:// instead."
            )

    @property
    def security(self) -> SmtpScheme:
        return SmtpScheme(_split(self.url).scheme)

    @property
    def host(self) -> str:
        return _split(self.url).hostname or ""

    @property
    def port(self) -> int:
        return _split(self.url).port or _PORTS[self.security]

    @property
    def place(self) -> str:
        """The server as people write it."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def _split(url: str) -> SplitResult:
    # The URL itself is never repeated in a complaint: somebody may have put a password into it.
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as wrong:
        raise ValueError(
            "outbox.url has a host or port that cannot be read; an example: smtps://smtp.studio.example."
        ) from wrong
    if parts.scheme not in list(SmtpScheme) or not parts.hostname or port == 0:
        raise ValueError("outbox.url must be smtps://HOST, smtp+starttls://HOST or smtp://HOST, with :PORT if need be.")
    if parts.username is not None or parts.path.strip("/") or parts.query:
        raise ValueError("outbox.url takes a host and a port only; username and password have settings of their own.")
    return parts
