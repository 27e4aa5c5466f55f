"""Settings become a worker: the one place where ports meet their adapters."""

import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from bot.adapters.clock import SystemClock
from bot.adapters.database import DatabaseStore, open_store
from bot.adapters.imap import ImapMailbox
from bot.adapters.imap_account import ImapAccount
from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.cli.config import SQLITE, sqlite_file
from bot.cli.limited import render_limited
from bot.cli.logins import tokens_of
from bot.cli.reading import reader_for_worker
from bot.cli.renewal import Renewal
from bot.cli.renewal import policy_of as policy_of
from bot.cli.watch import watchman_of
from bot.followup.writing import Desk
from bot.ports import Book
from bot.settings.load import Account, Settings
from bot.walk.states import Witness, unwatched
from bot.worker import Outside, Worker

T = TypeVar("T")

LISTENED = "listened:"
"""Keeps what was read of a member's mailbox apart from the bot's own, should they be one."""
SECRET = "secret"
"""The store's setting that seals our ids; it is made once and never leaves the store."""


def store_of(settings: Settings) -> DatabaseStore:
    """The store the settings name; SQLite's file lies beside the settings unless its path is absolute."""
    return open_store(store_url(settings))


def store_url(settings: Settings) -> str:
    file = sqlite_file(settings)
    return settings.store.url.get_secret_value() if file is None else f"{SQLITE}{file}"


async def in_store(settings: Settings, work: Callable[[Book], T]) -> T:
    """One transaction on the store of the settings, for a command that ends with it."""
    store = store_of(settings)
    try:
        return await store.transact(work)
    finally:
        await store.close()


async def desk_of(store: DatabaseStore, templates: Mapping[str, str]) -> Desk:
    """The writer's desk."""
    return Desk(templates=templates, secret=await secret_of(store), confined=render_limited)


async def secret_of(store: DatabaseStore) -> bytes:
    """What seals our ids; it is made at the first use."""

    def kept(book: Book) -> str:
        secret = book.setting(SECRET)
        if secret is None:
            secret = secrets.token_hex(32)
            book.put_setting(SECRET, secret)
        return secret

    return bytes.fromhex(await store.transact(kept))


def mailbox_of(settings: Settings) -> ImapMailbox:
    account = settings.inbox_account()
    return ImapMailbox(
        ImapAccount(
            server=account.server,
            username=account.username,
            password=_password(account),
            tokens=tokens_of(settings, account),
            folders=settings.inbox.folders,
            poll=settings.inbox.poll,
            ca_file=account.ca_file,
        )
    )


def listening_of(settings: Settings) -> list[ImapMailbox]:
    """The members' own mailboxes (design 4.12)."""
    return [
        ImapMailbox(
            ImapAccount(
                name=f"{LISTENED}{account.username}",
                server=account.server,
                username=account.username,
                password=_password(account),
                tokens=tokens_of(settings, account),
                folders=one.folders,
                ca_file=account.ca_file,
            )
        )
        for one, account in zip(settings.listen, settings.listen_accounts(), strict=True)
    ]


def smtp_account_of(settings: Settings) -> SmtpAccount:
    account = settings.outbox_account()
    tokens = tokens_of(settings, account)
    return SmtpAccount(
        server=account.server,
        username=account.username if tokens or _password(account) else "",
        password=_password(account),
        tokens=tokens,
        ca_file=account.ca_file,
    )


def mailer_of(settings: Settings) -> SmtpMailer:
    return SmtpMailer(smtp_account_of(settings))


async def worker_of(settings: Settings, store: DatabaseStore, name: str, witness: Witness = unwatched) -> Worker:
    """A worker on the real world."""
    renewal = Renewal(settings, await secret_of(store))
    first = renewal.now()
    outside = Outside(
        clock=SystemClock(),
        store=store,
        mailboxes=[mailbox_of(settings)],
        mailer=mailer_of(settings),
        listening=listening_of(settings),
        reader=reader_for_worker(),
        renewed=renewal.changed,
    )
    watchman = watchman_of(settings, store, name)
    return Worker(outside, first.policy, first.desk, name=name, witness=witness, watchman=watchman)


def now() -> datetime:
    """The moment a command is given."""
    return datetime.now(UTC)


def _password(account: Account) -> str:
    return account.password.get_secret_value() if account.password else ""
