"""`courtside status` as a person reads it: what stands above the threads, and a thread's own lines."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.adapters.clock import SystemClock
from bot.cli.explain import Standing, table, unread
from bot.ports import Book
from bot.rehearsal.memory import MemoryStore
from bot.walk import alarm, blind
from tests.report.studio import at, studio

NOW = at("2025-03-10", 9)


def noted(*happened: Callable[[Book], None]) -> str:
    """What stands above the threads after that has been written down."""

    def told(book: Book) -> str:
        for one in happened:
            one(book)
        return " ".join(unread(book, studio(), NOW)).strip()

    return asyncio.run(MemoryStore(SystemClock()).transact(told))


def test_a_worker_that_does_not_run_is_missed() -> None:
    """A newcomer who has only asked for the status learns that somebody has to read the mailbox."""
    assert "No worker has read the mailbox yet, and no letter goes until one does: `courtside run`." == noted()
    on_friday = noted(lambda book: alarm.note_reading(book, NOW - timedelta(days=3)))
    assert on_friday.startswith("No worker has read the mailbox since Friday, 7 March at ")
    assert "" == noted(lambda book: alarm.note_reading(book, NOW - timedelta(minutes=6)))


def test_a_worker_that_cannot_read_says_why_instead() -> None:
    said = noted(lambda book: blind.note(book, "The password was refused.", NOW - timedelta(hours=2)))
    assert "The password was refused." in said
    assert "courtside run" not in said


@pytest.mark.parametrize(("days", "said"), [(None, "client; "), (1, "silent 1 business day;"), (2, "2 business days;")])
def test_one_business_day_is_one(days: int | None, said: str) -> None:
    one = Standing(
        number=1, thread="m", project="acme", client="acme", subject="Texts", court="client", silent_since=None,
        business_days=days, step=None, next_step=None, next_at=None, sight="open", held=None, because=(),
    )  # fmt: skip
    assert said in "\n".join(table([one], studio()))
