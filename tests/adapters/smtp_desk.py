"""A letter to send, and a mailer before a scripted server: what the stories of this room share."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.mail.hosts import parse_mailer_server
from bot.ports import Envelope, Outcome
from tests.adapters.smtp_script import Script

T = TypeVar("T")

ENVELOPE = Envelope("bot@studio.test", ("bob@client.test", "eve@client.test"))
LETTER = b"From: bot@studio.test\r\nSubject: hello\r\n\r\nTwo lines,\r\n.one with a dot.\r\n"
PASSWORD = "correct horse battery staple"
SHORT = 0.3
"""Seconds we wait for a server that hangs on purpose; the others get all the time they need."""


def account_of(
    script: Script, scheme: str = "smtp", *, timeout: float = 20, ca_file: Path | None = None, connections: int = 1
) -> SmtpAccount:
    """A way to that server."""
    return SmtpAccount(
        parse_mailer_server(f"{scheme}://127.0.0.1:{script.port}"),
        "bot@studio.test",
        PASSWORD,
        ca_file=ca_file,
        timeout=timeout,
        final_timeout=timeout,
        connections=connections,
    )


async def using(mailer: SmtpMailer, work: Callable[[SmtpMailer], Awaitable[T]]) -> T:
    """What the work says, with the mailer closed behind it."""
    try:
        return await work(mailer)
    finally:
        await mailer.close()


async def send(mailer: SmtpMailer) -> Outcome:
    """The letter, once."""
    return await mailer.send(ENVELOPE, LETTER)
