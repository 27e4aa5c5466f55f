"""`courtside replay` for a person: counted in words, and never an empty page without its reason."""

from datetime import UTC, datetime

from bot.cli.replay import _text_lines
from bot.rehearsal.replay import Event
from tests.followup.cases import policy

AT = datetime(2026, 1, 7, 9, tzinfo=UTC)


def told(*events: Event) -> list[str]:
    mails = "1 mail" if len(events) == 1 else f"{len(events)} mails"
    return list(_text_lines([*events, Event(at=AT, event="summary", because=(mails, "1 follow_up"))], policy()))


def test_events_are_summed_up_in_words() -> None:
    """And a day is one as people write it."""
    promise = Event(at=AT, event="promise", to=("bob@acme.example",), on="2026-01-09", because=("by Friday",))
    lines = told(promise, Event(at=AT, event="call", number=1), Event(at=AT, event="call", number=1))
    assert "\nWednesday, 7 January 2026" == lines[0]
    assert "bob@acme.example promises it by Friday, 9 January (by Friday)" in lines[1]
    assert "In all: 3 mails; 1 promise; 2 calls." == lines[-1]


def test_an_archive_without_us_is_told_what_is_followed() -> None:
    """Who tries it on old mail would otherwise learn nothing."""
    said = " ".join(told()).strip()
    assert said.startswith("In all: 0 mails. Only threads that have ")
    assert said.endswith("in To, Cc or Bcc are followed.")
