"""Why the mailbox cannot be read, as the store remembers it for `status`."""

from datetime import datetime

from bot.ports import Book

WHY, SINCE = "blind", "blind_since"
"""The store's settings; empty while the mailbox can be read."""


def note(book: Book, why: str | None, now: datetime) -> None:
    """Writes down why, and since when; None: it was read to its end."""
    before = reason(book)
    if before != why:
        book.put_setting(WHY, why or "")
    if (before is None) != (why is None):
        book.put_setting(SINCE, now.isoformat() if why else "")


def reason(book: Book) -> str | None:
    """The sentence for a person; None while the mailbox can be read."""
    return book.setting(WHY) or None


def since(book: Book) -> datetime | None:
    """When it began; None while the mailbox can be read."""
    written = book.setting(SINCE)
    return datetime.fromisoformat(written) if written else None
