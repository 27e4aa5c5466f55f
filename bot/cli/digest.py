"""`courtside digest`: what the team reads each morning, printed or sent."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any, TypeVar

import typer

from bot.adapters.files import templates_in_use
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.explain import look_at, never_read
from bot.cli.json_lines import in_utc, json_line
from bot.cli.terminal import tell
from bot.cli.wiring import desk_of, now, policy_of, store_of
from bot.followup.policy import Policy
from bot.mail.message import Address
from bot.ports import Book, Trouble
from bot.report.digest_text import text
from bot.report.entries import Digest, Entry
from bot.settings.load import Settings
from bot.walk.act import Office
from bot.walk.copied import careful
from bot.walk.digest import everybody, gather, send, told_to
from bot.walk.states import HOUSE, States

T = TypeVar("T")


def digest(
    to_send: Annotated[bool, typer.Option("--send", help="Hand it to the worker instead of printing it.")] = False,
    member: Annotated[str, typer.Option(help="Only this member's threads: a name or an address.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    config: Config = DEFAULT,
) -> None:
    """Who is silent, what goes out today, what needs you: printed, or sent once a member and day."""
    settings = settings_of(config)
    policy = policy_of(settings, templates_in_use(config))
    if to_send:
        sending = _in_office(settings, policy, lambda book, office: list(_plan(book, office, member, now())))
        sys.stdout.writelines(f"{line}\n" for line in asyncio.run(sending))
        return
    at = now()
    notes, told = asyncio.run(
        _in_office(
            settings,
            policy,
            lambda book, office: (tuple(never_read(book, policy, at)), composed(book, office, member, at)),
        )
    )
    if as_json:
        sys.stdout.writelines(f"{json_line(json_of(one))}\n" for one in told.entries)
    else:
        # Of the digest it is no part: whoever hands it on hands on what the team would read.
        sys.stderr.writelines(f"{note}\n" for note in notes)
        tell(text(told).splitlines())


async def _in_office(settings: Settings, policy: Policy, work: Callable[[Book, Office], T]) -> T:
    """One transaction for whoever writes as the worker does."""
    store = store_of(settings)
    try:
        office = Office(states=States(), policy=policy, desk=await desk_of(store, templates_in_use(settings.path)))
        return await store.transact(lambda book: work(book, careful(book, office)))
    finally:
        await store.close()


def composed(book: Book, office: Office, member: str, at: datetime) -> Digest:
    """The digest as it stands now; of all threads where no member is named."""
    whose = _member(member, everybody(book, office)).address if member else None
    gathered = gather(book, office, look_at(book, at), read_at=None)
    return told_to(book, office, gathered, whose, at)


def _plan(book: Book, office: Office, member: str, at: datetime) -> Iterator[str]:
    """Into the outbox: only the worker that holds the mailbox sends (design 6.1)."""
    readers = everybody(book, office)
    if not readers:
        raise Trouble("nobody reads a digest: name the team under [team] members in courtside.toml")
    look = look_at(book, at)
    gathered = gather(book, office, look, read_at=None)
    for reader in (_member(member, readers),) if member else readers:
        before = len(book.letters(HOUSE))
        if not send(book, office, gathered, reader, look):
            raise Trouble(f"the digest for {reader.address} cannot be written: look at that address in courtside.toml")
        if len(book.letters(HOUSE)) > before:
            yield f"The digest for {reader.address} goes out at the worker's next turn."
        else:
            yield f"{reader.address} has had today's digest: there is one a day."


def _member(wanted: str, readers: tuple[Address, ...]) -> Address:
    """The reader with that address, or with that name or a part of it; raises Trouble."""
    asked = wanted.strip().lower()
    exact = [one for one in readers if one.address == asked]
    found = exact or [one for one in readers if asked in one.name.lower() or asked == one.address.partition("@")[0]]
    if len(found) != 1:
        known = ", ".join(one.address for one in readers) or "nobody yet"
        raise Trouble(f"{wanted!r} is not one member for sure: digests are read by {known}")
    return found[0]


def json_of(entry: Entry) -> dict[str, Any]:
    """One line of `digest --json` (design 8)."""
    values = asdict(entry)
    for name in ("silent_since", "next_at"):
        moment: datetime | None = values[name]
        values[name] = in_utc(moment) if moment else None
    del values["answers"]  # what their tokens are bound to is nobody's business; `orders` has them as commands
    values["waiting_for"] = values.pop("words")
    values["because"] = [entry.because] if entry.because else []
    if entry.letter:
        values["letter"]["to"] = [one.address for one in entry.letter.to]
        values["letter"]["cc"] = [one.address for one in entry.letter.cc]
    return values
