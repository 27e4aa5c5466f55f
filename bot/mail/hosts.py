"""Mail servers as their addresses name them; only this machine itself may be spoken to without protection."""

from dataclasses import dataclass
from enum import Enum
from ipaddress import ip_address
from urllib.parse import urlsplit


class Security(Enum):
    """How a connection is kept private, by the end of the scheme in the server's address."""

    TLS = "s"
    """TLS from the first byte (RFC 8314 section 3)."""
    STARTTLS = "+starttls"
    """TLS before anything of ours is said (RFC 3207, RFC 9051 section 6.2.1)."""
    PLAIN = ""
    """Plain text, on this machine only."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where a mail server listens, and how one speaks to it."""

    security: Security
    host: str
    port: int

    @property
    def place(self) -> str:
        """The server as people write it."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


# Ports of RFC 8314 section 7.3, of RFC 6409 for submission with STARTTLS, and of a server's own door.
MAILBOX_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.PLAIN: 143}
MAILER_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.PLAIN: 25}


def parse_mailbox_server(text: str) -> Server:
    """`imaps://imap.studio.example`; the port may be left out, and ValueError says what is wrong."""
    return _parse_server(text, "imap", MAILBOX_PORTS)


def parse_mailer_server(text: str) -> Server:
    """`smtp+starttls://smtp.studio.example:587`; the port may be left out, and ValueError says what is wrong."""
    return _parse_server(text, "smtp", MAILER_PORTS)


def _parse_server(text: str, protocol: str, ports: dict[Security, int]) -> Server:
    scheme, host, port, rest = parse_url(text)
    if "@" in rest:
        # The text is not repeated here: it may hold a password.
        raise ValueError("has a user name or password in it; those belong in `username` and `password`")
    schemes = {f"{protocol}{one.value}": one for one in ports}
    if scheme not in schemes or not host:
        raise ValueError(f"{text!r} is no server; it begins with one of {', '.join(f'{one}://' for one in schemes)}")
    if rest.strip("/"):
        raise ValueError(f"{text!r} has more in it than a server and a port")
    security = schemes[scheme]
    if security is Security.PLAIN and not is_loopback(host):
        raise ValueError(
            f"{text!r} would send the password and all mail unprotected; {scheme}:// is for this machine itself"
            f" (127.0.0.1), elsewhere write {scheme}s:// or {scheme}+starttls://"
        )
    return Server(security, host, ports[security] if port is None else port)


def parse_url(text: str) -> tuple[str, str, int | None, str]:
    """Scheme, host, port (None where the text names none), and whatever else there is; ValueError never repeats it."""
    try:
        parts = urlsplit(text.strip())
        port = parts.port
        if port == 0:
            raise ValueError
    except ValueError:
        raise ValueError("is no address of a server: its host or port cannot be read") from None
    who = "@" if "@" in text else ""
    return parts.scheme, parts.hostname or "", port, who + parts.path + parts.query + parts.fragment


def is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
