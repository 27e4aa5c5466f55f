"""What `doctor` asks the servers: can the mailbox be read, would a letter be taken, do our clocks agree."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime, timedelta

from bot.adapters.database import DatabaseStore
from bot.adapters.imap import ImapMailbox
from bot.adapters.smtp_wire import Broken, Reply, Wire, connect, trust
from bot.cli.findings import Finding, Level, error, in_two, of_trouble, warning
from bot.cli.wiring import listening_of, mailbox_of, now, smtp_account_of
from bot.ports import Cursor, Mailbox, Trouble
from bot.settings.load import Settings

# Further apart than this, business hours and waits are no longer what people see on their own clocks.
APART = timedelta(seconds=60)
# How many of a folder's last mails are looked at for one that came from the future.
LAST_MAILS = 20


async def mailbox(settings: Settings, store: DatabaseStore | None) -> AsyncIterator[Finding]:
    """Whether every watched folder is there and can be opened."""
    async for one in _opened(mailbox_of(settings), store):
        yield one


async def listened(settings: Settings, store: DatabaseStore | None) -> AsyncIterator[Finding]:
    """The same of the members' own mailboxes: where one cannot be read no letter goes."""
    for box in listening_of(settings):
        async for one in _opened(box, store):
            yield one


async def _opened(box: ImapMailbox, store: DatabaseStore | None) -> AsyncIterator[Finding]:
    try:
        for folder in await box.folders():
            arrived = await _last_arrival(box, folder, store)
            if arrived and arrived > now() + APART:
                yield clocks_apart(arrived - now(), "the mail server's clock is ahead of this machine's")
    except Trouble as trouble:
        yield of_trouble(trouble)
    finally:
        await box.close()


async def _last_arrival(box: Mailbox, folder: str, store: DatabaseStore | None) -> datetime | None:
    """When the newest mail came, where the worker has read the folder before; opens the folder in any case."""
    cursor = await store.transact(lambda book: book.cursor(box.account, folder)) if store else None
    newest: datetime | None = None
    async with aclosing(_headers(box, folder, _shortly_before(cursor))) as headers:
        async for arrived in headers:
            newest = max(arrived, newest) if newest else arrived
            if cursor is None:
                break
    return newest if cursor else None


async def _headers(box: Mailbox, folder: str, cursor: Cursor | None) -> AsyncGenerator[datetime, None]:
    async for batch in box.read(folder, cursor, now()):
        for copy in batch.copies:
            yield copy.arrived


def _shortly_before(cursor: Cursor | None) -> Cursor | None:
    return replace(cursor, uidnext=max(1, cursor.uidnext - LAST_MAILS)) if cursor else None


def clocks_apart(by: timedelta, what: str) -> Finding:
    return warning(
        f"{what}, by {by.total_seconds():.0f} seconds", "set this machine's clock by NTP (timedatectl set-ntp true)"
    )


async def sending(settings: Settings) -> AsyncIterator[Finding]:
    """Connects, protects, logs in and names the bot as the sender; no letter is begun."""
    account = smtp_account_of(settings)
    try:
        wire = await connect(account, lambda: trust(account))
    except Broken as broken:
        yield in_two(Level.ERROR, str(broken))
        return
    try:
        answer = await _sender(wire, settings.bot.address)
    except Broken as broken:
        yield in_two(Level.ERROR, str(broken))
    else:
        if not answer.is_positive:
            what = f"{account.server.place} does not take mail from {settings.bot.address} ({answer})"
            yield error(what, "log in as the owner of that address, or let this account send for it")
    finally:
        await wire.quit()


async def _sender(wire: Wire, address: str) -> Reply:
    answer = await wire.command(b"MAIL", f"FROM:<{address}>".encode())
    await wire.reset()
    return answer
