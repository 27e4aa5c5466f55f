"""A mail that could not be read, or not be placed, is set aside, and may be put back.

A client whose answer meets a mistake of ours must not be reminded of it: where its words could not be read, what its
header says is kept, as of a mail that a person has to look at."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.mail.reading import read as read_message
from bot.ports import Book, Copy, Kept, Place, Reader, Shunted, Unread
from bot.project.records import Reading, header_reading, read
from bot.walk.understood import kept

_HEADER_ENDS = re.compile(rb"\r?\n\r?\n")


async def readings(reader: Reader, work: Callable[[Copy], Kept], copies: Sequence[Copy]) -> list[Kept | Unread]:
    """What each mail says; of one that cannot be read, what its header alone does."""
    found = list(await reader.read(work, copies))
    broken = [at for at, one in enumerate(found) if isinstance(one, Unread) and _may_tell_by_header(one, copies[at])]
    headers = await reader.read(work, [_header_of(copies[at]) for at in broken]) if broken else []
    for at, header in zip(broken, headers, strict=True):
        one = found[at]
        if isinstance(one, Unread) and isinstance(header, Kept):
            found[at] = replace(one, header=header)
    return found


def _may_tell_by_header(unread: Unread, copy: Copy) -> bool:
    """Not where the header was all that was read, nor of what would end another process."""
    return not (unread.is_deadly or copy.header_only)


def _header_of(copy: Copy) -> Copy:
    """As if the rest were gone, and none of it for us: it steers nothing, and no answer is read into it."""
    ends = _HEADER_ENDS.search(copy.raw)
    raw = copy.raw[: ends.end()] if ends else copy.raw
    return replace(copy, raw=raw, header_only=True, overheard=True)


def shunt_first(book: Book, reason: str, now: datetime) -> None:
    """Takes the oldest waiting message out of the way, whole, with the reason."""
    for one in book.unplaced(1):
        book.shunt(f"message {one.message_id or one.identity}", reason, one.record.encode(), now)
        aside = book.new_thread(one.message_id or f"sha256:{one.identity}", "", one.at, frozenset())
        book.place([(one.identity, aside.id)])


def take_back(book: Book, shunted: Shunted, now: datetime) -> None:
    """Puts a shunted message on the pile again, to be read anew."""
    reading = _again(shunted.raw, now)
    book.keep([(kept(reading), Place("shunted", "shunted", 1, shunted.id))])
    if _is_reading(shunted.raw):  # of a header that was kept when it came nothing is left to be placed
        book.displace(reading.identity)


def _again(raw: bytes, now: datetime) -> Reading:
    """What was shunted: a reading that could not be placed, or a header that came without its mail."""
    if _is_reading(raw):
        return read(raw.decode())
    return header_reading(read_message(raw, fallback=now, complete=False))


def _is_reading(raw: bytes) -> bool:
    return raw.startswith(b"{")
