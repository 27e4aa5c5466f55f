"""What the store remembers of alarms, and who may tell one when several workers share it (design 6.10)."""

from datetime import datetime, timedelta

from bot.followup import alarm
from bot.followup.alarm import Chart
from bot.ports import Book
from bot.walk import blind

CHART, READ_AT, TELLER = "alarm", "read_at", "alarm"
"""The store's settings, and the lease of the worker that tells."""
TELLING = 120.0
"""Seconds one worker has for telling; after that another may."""
UNREAD = timedelta(minutes=30)
"""A mailbox that nobody has read to its end for so long is read by nobody."""


def recall(book: Book, mine: Chart) -> Chart:
    """What I know, and what workers before me and beside me knew."""
    return alarm.merged(mine, alarm.read(book.setting(CHART) or ""))


def remember(book: Book, mine: Chart) -> None:
    book.put_setting(CHART, alarm.write(recall(book, mine)))


def may_tell(book: Book, who: str) -> bool:
    """Whether telling is mine for now: two workers that see one trouble must not both tell it."""
    return book.lease(TELLER, who, TELLING)


def note_reading(book: Book, now: datetime) -> None:
    """The mailbox was read to its end."""
    book.put_setting(READ_AT, now.isoformat())


def last_reading(book: Book) -> datetime | None:
    """When some worker last read the mailbox to its end; None if never."""
    written = book.setting(READ_AT)
    return datetime.fromisoformat(written) if written else None


def unread(book: Book, now: datetime) -> str | None:
    """Why a worker that waits should worry; None: somebody reads, or tells of it why they cannot."""
    last = last_reading(book)
    if last is None or now - last < UNREAD or blind.reason(book):
        return None
    return (
        f"no worker has read it since {last:%d %B %Y %H:%M} UTC, and one that does not answer holds its lease; "
        "look at the workers' logs, and restart them"
    )
