"""`courtside login`: lets a person log in at Google or Microsoft, once for each mailbox."""

from collections.abc import Iterator
from typing import Annotated

import typer

from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.logins import tokens_of
from bot.ports import Trouble
from bot.settings.load import Account, Settings
from bot.settings.model import Auth


def login(
    only: Annotated[str | None, typer.Option("--only", metavar="ADDRESS", help="This mailbox only.")] = None,
    config: Config = DEFAULT,
) -> None:
    """Logs in where the settings say auth = google or microsoft, and keeps what is granted for `run`."""
    settings = settings_of(config)
    accounts = [one for one in _accounts(settings) if only in (None, one.username)]
    if not accounts:
        which = f"the mailbox {only} has no such login" if only else "every mailbox is opened by its password"
        raise Trouble(f'Nothing to log in to: {which}. Write auth = "google" or "microsoft" in its table.')
    for account in accounts:
        tokens = tokens_of(settings, account)
        if tokens is None:
            continue
        typer.echo(f"Logging in to the mailbox {account.username}.\n")
        tokens.log_in(typer.echo, typer.prompt)
        tokens.token()
        typer.echo(f"\n{account.username} is logged in. `courtside doctor` checks mailbox and sending with it.")


def _accounts(settings: Settings) -> Iterator[Account]:
    """Each mailbox once, though reading and sending share one."""
    seen: set[tuple[Auth, str]] = set()
    for account in (settings.inbox_account(), settings.outbox_account(), *settings.listen_accounts()):
        if account.auth is not Auth.PASSWORD and (account.auth, account.username) not in seen:
            seen.add((account.auth, account.username))
            yield account
