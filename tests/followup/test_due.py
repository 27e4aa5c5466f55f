"""Which letter comes next and when, for every way a silence can stand; and who is away until when."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.followup.calendar import Calendar, next_opening
from bot.followup.due import back_at_work, is_away, is_far, next_letter
from bot.followup.ladder import Limits, Wait
from bot.project.facts import ContactAway
from tests.followup import cases
from tests.followup.cases import ASKED, DAY, HOUR, LADDER
from tests.followup.desk import BERLIN

FRIDAY, NEXT_MONDAY = date(2026, 3, 6), date(2026, 3, 9)


def at(day: int, hour: int = 8, month: int = 3) -> datetime:
    """A moment of 2026; eight in UTC is the opening in Berlin."""
    return datetime(2026, month, day, hour, tzinfo=UTC)


PROMISED = cases.promise(FRIDAY)
USED_UP = 3


@pytest.mark.parametrize(
    ("stands", "index", "occasion", "moment"),
    [
        ({}, 0, "first", at(5, 9)),
        ({"step": 1}, 1, "first", at(6, 9)),
        ({"step": 2}, 2, "first", at(9, 9)),
        ({"step": 3}, USED_UP, "first", at(9, 9)),
        ({"clock": ASKED + 8 * HOUR}, 0, "first", at(6)),
        ({"step": 1, "clock": at(9, 10)}, 1, "first", at(13, 10)),
        # A promise is a lower bound, whatever the wait says; the last step is said again, then each one goes up.
        ({"promise": PROMISED}, 0, "promise-1", at(9)),
        ({"promise": PROMISED, "step": 1}, 0, "promise-1", at(9)),
        ({"promise": PROMISED, "step": 2}, 1, "promise-1", at(9)),
        ({"promise": PROMISED, "step": 3}, 2, "promise-1", at(9)),
        ({"promise": PROMISED, "step": 2, "said": "polite"}, 0, "promise-1", at(9)),
        # The step that an order named comes next, whatever was said last.
        ({"promise": PROMISED, "step": 2, "named": True}, 2, "promise-1", at(9)),
        ({"promise": PROMISED, "step": 2, "said": "polite", "named": True}, 2, "promise-1", at(9)),
        ({"promise": PROMISED, "step": 1, "broken": 1}, 1, "promise-2", at(9)),
        ({"promise": PROMISED, "step": 2, "broken": 1}, 2, "promise-2", at(9)),
        ({"promise": PROMISED, "step": 3, "broken": 1}, USED_UP, "first", at(9)),
        ({"promise": PROMISED, "clock": at(20)}, 0, "promise-1", at(9)),
        # A deadline puts off, and never brings forward.
        ({"deadline": date(2026, 3, 3)}, 0, "first", at(5, 9)),
        ({"deadline": date(2026, 3, 5)}, 0, "first", at(6)),
        ({"deadline": FRIDAY}, 0, "first", at(9)),
        ({"deadline": date(2026, 3, 10), "promise": PROMISED}, 0, "promise-1", at(11)),
        ({"deadline": date(2026, 3, 3), "promise": PROMISED}, 0, "promise-1", at(9)),
        # `send` asks for the next opening, not for the wait nor the deadline; a promise still binds.
        ({"hurried": True}, 0, "first", ASKED),
        ({"hurried": True, "asked_at": at(7)}, 0, "first", at(9)),
        ({"hurried": True, "deadline": FRIDAY}, 0, "first", ASKED),
        ({"hurried": True, "promise": PROMISED}, 0, "promise-1", at(9)),
        ({"hurried": True, "step": 3}, USED_UP, "first", at(9, 9)),
        # A fifth letter in a silence becomes the call.
        ({"step": 1, "letters": 3}, 1, "first", at(6, 9)),
        ({"step": 1, "letters": 4}, USED_UP, "first", at(9, 9)),
        ({"promise": PROMISED, "letters": 4}, USED_UP, "first", at(9)),
    ],
)
def test_the_next_letter_of_a_silence(stands: dict[str, Any], index: int, occasion: str, moment: datetime) -> None:
    """Step, promise, broken ones, deadline, hurry and what is used up, one by one and together."""
    due = next_letter(cases.silence(**stands), LADDER, "acme", cases.policy())
    assert (index, occasion, moment) == (due.index, due.occasion, due.moment)


def test_an_elapsed_wait_runs_at_night_and_ends_in_the_window() -> None:
    """48 hours from Friday afternoon are Sunday, so it goes on Monday."""
    steps = (replace(LADDER.steps[0], wait=Wait(elapsed=2 * DAY)), *LADDER.steps[1:])
    due = next_letter(cases.silence(clock=at(6, 15)), replace(LADDER, steps=steps), "acme", cases.policy())
    assert at(9) == due.moment


def test_a_lower_limit_brings_the_call_earlier() -> None:
    """`per_silence` counts letters, whatever the step."""
    strict = cases.policy(limits=Limits(per_silence=1))
    assert USED_UP == next_letter(cases.silence(step=1, letters=1), LADDER, "acme", strict).index


def test_nothing_is_due_where_no_day_is_common() -> None:
    """The client works at weekends and the team does not."""
    weekends = Calendar(zone=BERLIN.zone, hours=((),) * 5 + (((540, 1050),),) * 2)
    never = cases.policy(calendars={"acme": weekends})
    assert None is next_letter(cases.silence(), LADDER, "acme", never).moment
    assert None is next_letter(cases.silence(promise=PROMISED), LADDER, "acme", never).moment


def test_the_call_comes_in_the_hours_of_the_team() -> None:
    """A client in another zone is asked about by a person who sits at a desk."""
    auckland = Calendar(zone=BERLIN.zone, hours=(((1200, 1320),),) * 7)
    due = next_letter(cases.silence(step=3), LADDER, "acme", cases.policy(calendars={"acme": auckland}))
    assert due.moment is not None
    assert due.moment == next_opening(BERLIN, due.moment)


# --- absence -----------------------------------------------------------------------------------


def away(back: date | None, first: date | None = None, told: datetime = ASKED) -> ContactAway:
    return ContactAway(at=told, first=first, back=back, contact=cases.BOB)


@pytest.mark.parametrize(
    ("back", "written_to"),
    [
        (date(2026, 3, 4), at(5)),
        (FRIDAY, at(9)),
        (date(2026, 3, 7), at(10)),
        (NEXT_MONDAY, at(10)),
        (None, at(10)),
    ],
)
def test_nobody_is_written_to_before_a_business_day_has_passed(back: date | None, written_to: datetime) -> None:
    """Back on Wednesday: Thursday's opening. No day: the fifth business day counts as the first one back."""
    assert written_to == back_at_work(away(back), BERLIN, BERLIN)


@pytest.mark.parametrize(
    ("absence", "now", "gone"),
    [
        (None, at(4), False),
        (away(NEXT_MONDAY), at(4), True),
        (away(NEXT_MONDAY), at(9, 15), True),
        (away(NEXT_MONDAY), at(10, 7), True),
        (away(NEXT_MONDAY), at(10), False),
        (away(NEXT_MONDAY, first=FRIDAY), at(5, 15), False),
        (away(NEXT_MONDAY, first=FRIDAY), at(6, 0), True),
        (away(None), at(9, 15), True),
        (away(None), at(10), False),
    ],
)
def test_who_is_away_when(absence: ContactAway | None, now: datetime, gone: bool) -> None:
    """From the first day of the absence, else from the notice, until they may be written to."""
    assert gone == is_away(absence, now, BERLIN, BERLIN)


@pytest.mark.parametrize(("day", "far"), [(date(2026, 4, 13), False), (date(2026, 4, 14), True), (FRIDAY, False)])
def test_a_promise_is_far_after_thirty_business_days(day: date, far: bool) -> None:
    """Counted from the day it was given; without a promise there is none."""
    assert far == is_far(cases.silence(promise=cases.promise(day)), BERLIN)
    assert not is_far(cases.silence(), BERLIN)
