"""What `courtside init` tries at once: the mailbox and the server that sends, as `doctor` tries them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import typer

from bot.cli import doctor_servers
from bot.cli.asking import ask, ask_secret
from bot.cli.findings import Finding, Level
from bot.mail.hosts import parse_mailbox_server, parse_mailer_server
from bot.settings.load import Settings, read
from bot.settings.model import Auth
from bot.settings.problems import toml

INBOX, SENT = "INBOX", "\\Sent"
NOWHERE = "smtps://placeholder.invalid"
"""Stands for the server that sends while it is not known; nothing connects to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is known of the bot's mail so far."""

    address: str
    inbox: str
    outbox: str
    """Empty: not asked yet."""
    password: str = field(repr=False)
    """Empty: not given now, so nothing can be tried."""
    auth: Auth = Auth.PASSWORD
    folders: tuple[str, ...] = (INBOX, SENT)

    def sending_by(self, outbox: str) -> "Draft":
        return replace(self, outbox=outbox)

    def settings(self) -> Settings:
        """Enough of them to connect."""
        lines = [
            f"[bot]\naddress = {toml(self.address)}",
            f"[inbox]\nurl = {toml(self.inbox)}\npassword = {toml(self.password)}",
            f"folders = {toml(list(self.folders))}",
            f"[outbox]\nurl = {toml(self.outbox or NOWHERE)}",
            f"[team]\nmembers = [{toml('x@placeholder.invalid')}]",
        ]
        return read("\n".join(lines), Path("courtside.toml"), {})


def tried_mailbox(draft: Draft) -> Draft:
    """Reads the list of folders; where that fails, the answers are asked again until it works, or they are kept."""

    def anew(one: Draft) -> Draft:
        inbox = ask("Its mailbox (imaps:// or imap+starttls://)", one.inbox, parse_mailbox_server)
        return replace(one, inbox=inbox, password=ask_secret("What lets the bot in (Enter: as before)") or one.password)

    return _tried(draft, "The mailbox", lambda one: doctor_servers.mailbox(one.settings(), None), anew, _inbox_alone)


def _inbox_alone(draft: Draft, found: Sequence[Finding]) -> Draft | None:
    """Some servers name no folder for sent mail; None where that is not what is wrong."""
    if SENT not in draft.folders or not any(SENT in one.what for one in found):
        return None
    typer.echo("The server names no folder for sent mail, so only INBOX is watched.")
    return replace(draft, folders=(INBOX,))


def tried_sending(draft: Draft) -> Draft:
    """Logs in and names the bot as the sender; no letter is begun."""

    def anew(one: Draft) -> Draft:
        return one.sending_by(ask("The server that sends", one.outbox, parse_mailer_server))

    return _tried(draft, "Sending", lambda one: doctor_servers.sending(one.settings()), anew)


def _tried(
    draft: Draft,
    what: str,
    findings: Callable[[Draft], AsyncIterator[Finding]],
    anew: Callable[[Draft], Draft],
    eased: Callable[[Draft, Sequence[Finding]], Draft | None] = lambda draft, found: None,
) -> Draft:
    if not draft.password:
        return draft
    while found := asyncio.run(_errors(findings(draft))):
        if (less := eased(draft, found)) is not None:
            draft = less
            continue
        for one in found:
            typer.echo(f"{one}")
        if typer.confirm("Keep it all the same?", default=False):
            return draft
        draft = anew(draft)
    typer.echo(f"{what} works.\n")
    return draft


async def _errors(findings: AsyncIterator[Finding]) -> list[Finding]:
    return [one async for one in findings if one.level is Level.ERROR]
