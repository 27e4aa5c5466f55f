"""`courtside status` as a person reads it: what stands above the threads, and a thread's own lines."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.adapters.clock import SystemClock
from bot.cli.explain import Standing, standing, table, unread
from bot.followup.case import Look
from bot.followup.speech import ENGLISH
from bot.ports import Book
from bot.project import facts
from bot.project.fold import fold
from bot.rehearsal.memory import MemoryStore
from bot.walk import alarm, blind, told
from bot.walk.states import States
from tests.report.studio import at, studio
from tests.report.test_digest import thread

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


def test_at_night_a_letter_that_waits_for_a_yes_is_said_to() -> None:
    """`It is outside the hours` is true of every thread at eight in the evening, and tells nobody what to do."""
    asked_for = facts.ApprovalAsked(at=at("2025-03-06", 10), thread=1, key="acme/1/1/polite/first", step="polite")
    client = fold([*thread(1, "2025-03-03"), asked_for])
    policy, look = studio(mode="approve"), Look(now=at("2025-03-10", 20))

    def asked(book: Book) -> tuple[Standing, str]:
        about = told.About(
            book=book, states=States(), policy=policy, look=look, desk=None, member="", language=ENGLISH
        )  # fmt: skip
        return standing(book, "acme", 1, client, policy, look), told.why(about, "acme", client, client.threads[1])

    status, why = asyncio.run(MemoryStore(SystemClock()).transact(asked))
    assert ("approval", None) == (status.held, status.next_at)
    assert "the team is asked to approve it" in status.because[0]
    assert "As it stands: the team is asked to approve it" in why
