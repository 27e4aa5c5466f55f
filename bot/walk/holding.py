"""Whose the mailbox is: who holds it reads it and sends for it, and nobody beside them (design 6.1)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from bot.ports import Book
from bot.walk import alarm, copied, unknown

MAILBOX = "mailbox"
"""The name of its lease."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What a worker learns when it asks."""

    is_ours: bool
    unread: str | None
    """Why whoever waits should worry; None: it is ours, or somebody reads."""
    doubted: str | None
    """Why the store only observes; None: it is the one to go on with."""


def hold(book: Book, holder: str, seconds: float, now: datetime, known: Collection[str] | None) -> Holding:
    """Takes or renews the lease; whoever gets it anew finds what the last holder left half done.

    `known` are the keys of letters whose answer the holder has itself; None: it was theirs all the time."""
    is_ours = book.lease(MAILBOX, holder, seconds)
    if is_ours and known is not None:
        unknown.recover(book, known, now)
    return Holding(is_ours=is_ours, unread=None if is_ours else alarm.unread(book, now), doubted=copied.reason(book))
