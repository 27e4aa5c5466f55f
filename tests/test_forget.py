"""Time forgets: three years after its last message a thread is a row of events, and the ones of today are untouched."""

import asyncio
import re
from datetime import UTC, datetime, timedelta
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from bot.mail.message import Address, Attachment, Day, DayKind, Failed, HandedOn
from bot.ports import Book, LetterState
from bot.project import chain
from bot.project.person import record_without_words
from bot.project.records import Reading, write
from bot.walk import forget
from bot.walk.states import States
from tests.bridge import STREAM, Bridge

YEARS = timedelta(days=3 * 366)
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "months", "before"),
    [
        (datetime(2026, 11, 22, 8, tzinfo=UTC), 36, datetime(2023, 11, 22, 8, tzinfo=UTC)),
        (datetime(2024, 2, 29, tzinfo=UTC), 12, datetime(2023, 2, 28, tzinfo=UTC)),
        (datetime(2026, 1, 31, tzinfo=UTC), 1, datetime(2025, 12, 31, tzinfo=UTC)),
        (datetime(2026, 3, 31, tzinfo=UTC), 99_999, datetime(1, 1, 1, tzinfo=UTC)),
        (datetime(2026, 3, 31, tzinfo=UTC), 1, datetime(2026, 2, 28, tzinfo=UTC)),
    ],
)
def test_months_are_counted_by_the_calendar(now: datetime, months: int, before: datetime) -> None:
    """The same day, or the last of a shorter month."""
    assert before == forget.months_before(now, months)


def lived(later: timedelta) -> Any:
    """Ana asked Bob, the polite letter went; then, so much later, the house looks for what to forget."""

    async def story() -> Any:
        bridge = Bridge()
        await bridge.begin()
        await bridge.until(bridge.clock.now() + timedelta(days=4))
        now = bridge.clock.now() + later
        count = await bridge.store.transact(lambda book: forget.forget(book, bridge.worker.office.states, 36, now))
        again = await bridge.store.transact(lambda book: forget.forget(book, bridge.worker.office.states, 36, now))
        return count, again, await bridge.store.transact(_seen)

    return asyncio.run(story())


def _seen(book: Book) -> Any:
    letters = [one for one in book.letters(STREAM) if one.state is LetterState.ACCEPTED]
    return repr((book.archive("", 99), book.facts(STREAM), letters, book.numbered(1))), book.facts(STREAM), letters


def test_a_thread_long_quiet_loses_its_words_and_people() -> None:
    """Once; what happened and when is still there, in a chain that verifies."""
    count, again, (everything, recorded, letters) = lived(YEARS)
    assert (1, 0) == (count, again)
    assert "bob" not in everything.lower()
    assert "texts" not in everything.lower()
    assert letters
    assert {b""} == {one.content for one in letters}
    assert () == chain.verify(recorded)
    assert [] == [one for one in recorded if one.record.private is not None and "thread" in one.record.public]


OUTLIVES = frozenset(
    "identity message_id in_reply_to references thread_index list_id returned_id because language ours token".split()
)
"""What a reading keeps of a message for ever: what it was, how others name it, and how we know."""


def test_whatever_a_reading_comes_to_hold_is_forgotten() -> None:
    """Of every field but those above the address is gone: one that was added later had been forgotten."""
    bob = Address("bob@acme.example", "Bob Miller")
    known: dict[Any, Any] = {
        str: bob.address,
        Address: bob,
        Day: Day(kind=DayKind.PROMISE, on=AT.date(), quote=bob.name),
        Failed: Failed(bob.address, True, None),
        HandedOn: HandedOn(author=bob, answer=None),
        Attachment: Attachment(bob.name, "text/plain", 1),
    }
    hints = {name: hint for name, hint in get_type_hints(Reading).items() if name not in OUTLIVES}
    filled: dict[str, Any] = {
        name: (known[one],) if get_origin(hint) is tuple else known[one]
        for name, hint in hints.items()
        if (one := next((one for one in (hint, *get_args(hint)) if one in known), None))
    }
    record = write(Reading(identity="0" * 64, at=AT, day=AT.date(), **filled))
    assert {"senders", "text", "dates", "handed_on"} <= filled.keys()
    assert not re.search("bob", record_without_words(record), re.IGNORECASE)


def test_nobody_is_waited_for_in_a_forgotten_thread() -> None:
    """The facts fold, and no letter can come of them: whom it would go to is not known any more."""

    async def story() -> None:
        bridge = Bridge()
        await bridge.begin()
        await bridge.until(bridge.clock.now() + timedelta(days=4))
        later = bridge.clock.now() + YEARS
        await bridge.store.transact(lambda book: forget.forget(book, bridge.worker.office.states, 36, later))
        after = await bridge.store.transact(lambda book: States().of(book, STREAM).threads[1])
        assert after.silence is None
        before = len(bridge.clients_letters)
        await bridge.until(later)
        assert before == len(bridge.clients_letters)

    asyncio.run(story())


def test_a_thread_of_last_year_is_remembered() -> None:
    """Nothing is forgotten before its time."""
    count, _, (everything, _, _) = lived(timedelta(days=900))
    assert 0 == count
    assert "bob" in everything.lower()
