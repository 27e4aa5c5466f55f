"""Where letters are handed over: server, protection and login, checked when they are written down."""

from dataclasses import dataclass, field
from pathlib import Path

from bot.adapters.bearer import Tokens
from bot.mail.hosts import Server

MOST_CONNECTIONS = 8
"""More at once from one sender is what providers count as abuse."""


@dataclass(frozen=True, slots=True)
class SmtpAccount:
    """One way to send."""

    server: Server
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
