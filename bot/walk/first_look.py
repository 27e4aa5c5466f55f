"""The first look: what lay in the mailbox when we came, and what we would write, told once (design 4.11)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.followup.case import Look
from bot.followup.policy import Backlog, Mode
from bot.mail.letter import LetterBroken
from bot.mail.message import Address
from bot.ports import Book
from bot.report.digest_letter import digest_letter
from bot.report.entries import Digest, Draft, Entry, Section
from bot.report.outlook import outlooks
from bot.walk import digest
from bot.walk.act import Office
from bot.walk.states import HOUSE, client_streams

TOLD = "first_look"
"""The store's setting: when it was told, or that there was nothing to tell."""
AHEAD = timedelta(days=7)
"""How far it looks for letters."""
JUST_INSTALLED = timedelta(days=1)
"""A store older than this has told its team long ago."""
MOST_LETTERS = 200
"""Nobody reads more letters before they begin, and every one is five milliseconds of a transaction."""
WRITTEN = frozenset({Section.NEEDS_YOU, Section.GOING_OUT, Section.SILENT})
"""Rows that show the letter that would come."""


def tell(book: Book, office: Office, look: Look) -> bool:
    """Plans the first look for every member with a thread, right after the mailbox was first read to its end.

    False where so much lay there that it has to go on in another transaction."""
    if book.setting(TOLD) is not None:
        return True
    if look.installed is not None and look.now - look.installed <= JUST_INSTALLED:
        office.morning.begin((TOLD, office.policy, office.desk))
        if not _told(book, office, look, look.installed):
            return False
        office.morning.end()
    book.put_setting(TOLD, look.now.isoformat())
    return True


def _told(book: Book, office: Office, look: Look, installed: datetime) -> bool:
    """Looks at a portion of the threads, and once all are seen writes to a portion of the members; whether all are."""
    gathered = digest.portion(book, office, look)
    if gathered is None:
        return False
    if not _found(book, office, installed):
        return True
    letters = _letters(book, office, look)
    left = digest.unwritten(book, office, _key)
    some = left[: office.morning.readers_at_once()]
    for reader in some:
        told = digest.told_to(book, office, gathered, reader.address, look.now)
        if not _written(book, office, reader, _with(told, letters)):
            office.morning.without.add(reader.address)
    return len(some) == len(left)


def _written(book: Book, office: Office, reader: Address, told: Digest) -> bool:
    """False where nothing of the member's lay there, or it cannot be written."""
    if all(one.number is None for one in told.entries):
        return False
    try:
        letter = digest_letter(told, reader, _key(reader), HOUSE, office.policy, office.desk.secret)
    except LetterBroken:
        return False
    return book.plan(letter)


def _key(reader: Address) -> str:
    return f"digest/{reader.address}/first"


def _found(book: Book, office: Office, installed: datetime) -> bool:
    """Whether any thread lay there before we came."""
    states = (office.states.of(book, stream) for stream in client_streams(book))
    return any(thread.opened < installed for client in states for thread in client.threads.values())


def _letters(book: Book, office: Office, look: Look) -> Mapping[int, Draft]:
    """By thread: what would be written, did nobody have to be asked first; of very many only the first clients'."""
    bold = replace(office.policy, mode=Mode.AUTO, notice=None, backlog=Backlog.SEND)
    found: dict[int, Draft] = {}
    for stream in client_streams(book):
        if len(found) >= MOST_LETTERS:
            break
        client = office.states.of(book, stream)
        seen = outlooks(stream, client, bold, look, look.now + AHEAD)
        found |= digest.drafts(book, replace(office, policy=bold), seen, look)[0]
    return found


def _with(told: Digest, letters: Mapping[int, Draft]) -> Digest:
    return replace(told, first=True, entries=tuple(_shown(one, letters) for one in told.entries))


def _shown(entry: Entry, letters: Mapping[int, Draft]) -> Entry:
    if entry.section not in WRITTEN or entry.letter or entry.number is None:
        return entry
    return replace(entry, letter=letters.get(entry.number))
