"""`courtside erase`: a person is found in everything we keep, and removed when that is confirmed."""

import asyncio
import json
from collections.abc import Iterator
from typing import Annotated

import typer

from bot.adapters.database import DatabaseStore, open_store
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.terminal import tell
from bot.cli.wiring import now, store_url
from bot.ports import Book, Trouble
from bot.project import chain
from bot.settings.values import parse_address
from bot.walk import erase as walk
from bot.walk.erase import Traces
from bot.walk.states import States
from bot.worker import MAILBOX

WORKER = "courtside erase"
PATIENCE = 600.0
"""Seconds the mailbox is kept from any worker: longer than the largest store takes."""


def erase(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="Whose traces are to go.")],
    name: Annotated[list[str] | None, typer.Option("--name", help="A name to look for besides those in mail.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Remove what is found; it cannot be brought back.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    config: Config = DEFAULT,
) -> None:
    """Shows what is kept of a person, and with --yes removes it everywhere."""
    try:
        person = parse_address(address)
    except ValueError as error:
        raise Trouble(f"{error}.") from None
    # A large store takes longer to look through than a worker would wait.
    store = open_store(store_url(settings_of(config)), PATIENCE)
    found = asyncio.run(_erased(store, person, name or [], yes))
    if as_json:
        print(json.dumps({"address": person, "erased": yes, **dict(_counts(found))}))
    else:
        tell(_told(found, person, yes))


async def _erased(store: DatabaseStore, address: str, names: list[str], yes: bool) -> Traces:
    try:
        if not yes:
            return await store.transact(lambda book: walk.traces(book, address, names))
        # A worker that goes on would still know the person.
        store.hold_for_worker(WORKER)
        try:
            found = await store.transact(lambda book: _erase(book, address, names))
            store.compact()
        finally:
            await store.transact(lambda book: book.release(MAILBOX, WORKER))
        return found
    finally:
        await store.close()


def _erase(book: Book, address: str, names: list[str]) -> Traces:
    if not book.lease(MAILBOX, WORKER, PATIENCE):
        raise Trouble("A worker is at work; stop it, then erase, then start it again.")
    found = walk.traces(book, address, names)
    if found.under_way:
        keys = ", ".join(one.key for one in found.under_way)
        raise Trouble(f"Nobody knows yet whether these letters went: {keys}. Let the worker settle them first.")
    walk.erase(book, States(), found, now())
    broken = [one for stream in book.streams() for one in chain.verify(book.facts(stream), book.lock(stream))]
    if broken:
        raise Trouble("Nothing was erased, for the chain would break: " + "; ".join(broken))
    return found


def _counts(found: Traces) -> Iterator[tuple[str, int]]:
    yield "messages", len(found.records)
    yield "threads", len(found.threads)
    yield "facts", sum(map(len, found.facts.values()))
    yield "letters", len(found.letters)
    yield "clients", len(found.streams)
    yield "shunted", len(found.shunted)
    yield "settings", len(found.settings)
    yield "mailboxes", len(found.accounts)


def _told(found: Traces, address: str, erased: bool) -> Iterator[str]:
    counts = [(what, count) for what, count in _counts(found) if count]
    if not counts and not found.owned:
        yield f"Nothing is kept of {address}."
        return
    names = f" ({', '.join(found.person.names)})" if found.person.names else ""
    yield f"{'Removed' if erased else 'Found'} of {address}{names}:"
    yield from (f"  {count:>6}  {what.removesuffix('s') if count == 1 else what}" for what, count in counts)
    if erased:
        yield "The chain of facts still verifies. Backups, logs and the mailbox itself are yours to look after."
    else:
        yield "Nothing was changed. Stop the worker, then give --yes: it cannot be brought back."
