"""Time forgets: of threads long quiet only what happened and when is kept, not who said what (design 7, `forget`)."""

import calendar
import json
from dataclasses import replace
from datetime import datetime

from bot.ports import Book, ThreadRow
from bot.project import person
from bot.walk.states import States

AT_ONCE = 500
"""Threads forgotten in one transaction; the rest waits for the next day."""


def forget(book: Book, states: States, months: int, now: datetime) -> int:
    """Forgets the words and people of threads without a message for so long; says how many threads."""
    quiet = book.quiet(months_before(now, months), AT_ONCE)
    for thread in quiet:
        for message in book.messages(thread.id):
            book.rewrite(message.identity, person.record_without_words(message.record))
        book.redact_thread(replace(thread, subject="", people=frozenset()))
    for stream in sorted({thread.stream for thread in quiet if thread.stream}):
        _forget_facts(book, stream, {thread.number for thread in quiet if thread.stream == stream})
        _forget_letters(book, stream, quiet)
        states.let_go(stream)
    return len(quiet)


def months_before(now: datetime, months: int) -> datetime:
    """The same day so many months ago, or the last of that month."""
    years, month = divmod(now.year * 12 + now.month - 1 - months, 12)
    if years < 1:
        return datetime.min.replace(tzinfo=now.tzinfo)
    day = min(now.day, calendar.monthrange(years, month + 1)[1])
    return now.replace(year=years, month=month + 1, day=day)


def _forget_facts(book: Book, stream: str, numbers: set[int | None]) -> None:
    seen = [
        one.sequence
        for one in book.facts(stream)
        if one.record.private is not None and json.loads(one.record.public).get("thread") in numbers - {None}
    ]
    book.erase_private(stream, seen)


def _forget_letters(book: Book, stream: str, quiet: list[ThreadRow]) -> None:
    numbers = {thread.number for thread in quiet if thread.stream == stream}
    for letter in book.letters(stream):
        if letter.thread in numbers:
            book.redact_letters(letter.key)
