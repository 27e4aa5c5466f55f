"""The first look: what lay in the mailbox when we came, and what we would write, told once (design 4.11)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.followup.case import Look
from bot.followup.policy import Backlog, Mode
from bot.mail.letter import LetterBroken
from bot.ports import Book
from bot.report.digest_letter import digest_letter
from bot.report.entries import Digest, Draft, Entry, Section
from bot.report.outlook import outlooks
from bot.walk import digest
from bot.walk.act import Office
from bot.walk.states import HOUSE

TOLD = "first_look"
"""The store's setting: when it was told, or that there was nothing to tell."""
AHEAD = timedelta(days=7)
"""How far it looks for letters."""
JUST_INSTALLED = timedelta(days=1)
"""A store older than this has told its team long ago."""
WRITTEN = frozenset({Section.NEEDS_YOU, Section.GOING_OUT, Section.SILENT})
"""Rows that show the letter that would come."""


def tell(book: Book, office: Office, look: Look) -> None:
    """Plans the first look for every member with a thread, right after the mailbox was first read to its end."""
    if book.setting(TOLD) is not None:
        return
    book.put_setting(TOLD, look.now.isoformat())
    if look.installed is None or look.now - look.installed > JUST_INSTALLED or not _found(book, office, look.installed):
        return
    gathered = digest.gather(book, office, look, read_at=look.now)
    letters = _letters(book, office, look)
    for reader in digest.everybody(book, office):
        told = digest.told_to(book, office, gathered, reader.address, look.now)
        if all(one.number is None for one in told.entries):
            continue
        key = f"digest/{reader.address}/first"
        try:
            letter = digest_letter(_with(told, letters), reader, key, HOUSE, office.policy, office.desk.secret)
        except LetterBroken:
            continue
        book.plan(letter)


def _found(book: Book, office: Office, installed: datetime) -> bool:
    """Whether any thread lay there before we came."""
    states = (office.states.of(book, stream) for stream in digest.clients(book))
    return any(thread.opened < installed for client in states for thread in client.threads.values())


def _letters(book: Book, office: Office, look: Look) -> Mapping[int, Draft]:
    """By thread: what would be written, did nobody have to be asked first."""
    bold = replace(office.policy, mode=Mode.AUTO, notice=None, backlog=Backlog.SEND)
    found: dict[int, Draft] = {}
    for stream in digest.clients(book):
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
