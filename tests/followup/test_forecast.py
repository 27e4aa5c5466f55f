"""What holds a thread, where only the clock does for now."""

from dataclasses import replace
from datetime import date

import pytest

from bot.followup.case import Held, Look
from bot.followup.decide import case_of, judge
from bot.followup.forecast import forecast, lasting
from bot.followup.ordering import Place, comes_next
from bot.project.state import Client
from tests.followup import cases
from tests.followup.cases import DUE, HOUR
from tests.followup.test_decide import KEY

REFUSED = cases.thread(waiting=cases.silence(refused=frozenset({KEY})))
TOO_SOON, NIGHT = DUE - HOUR, DUE + 12 * HOUR


def holds(client: Client, look: Look) -> tuple[Held | None, str]:
    thread, policy = client.threads[1], cases.policy()
    hit = lasting(
        judge(case_of("acme", client, thread, policy, look)), forecast("acme", client, thread, policy, look)
    ).hit
    return hit.held, hit.because


@pytest.mark.parametrize(
    ("client", "look"),
    [
        (cases.client(REFUSED), cases.look(DUE)),
        (cases.client(REFUSED), cases.look(TOO_SOON)),
        (cases.client(REFUSED), cases.look(NIGHT)),
        (cases.client(replace(REFUSED, letter_days=(DUE,))), cases.look(DUE)),
    ],
)
def test_behind_the_clock_stands_what_a_person_must_lift(client: Client, look: Look) -> None:
    """Before its day, at night or over a limit: the clock alone brings no letter that was held."""
    assert (Held.APPROVAL, "the team said hold to polite") == holds(client, look)


def test_what_a_person_did_last_is_said_itself() -> None:
    """A snooze holds until its day, whatever waits behind it."""
    snoozed = replace(REFUSED, snoozed=date(2026, 3, 20))
    assert Held.SNOOZED is holds(cases.client(snoozed), cases.look())[0]


def test_the_clock_is_the_reason_where_it_lifts_by_itself() -> None:
    """At night of a letter that goes in the morning."""
    held, because = holds(cases.client(), cases.look(NIGHT))
    assert (None, "it is outside the hours in which letters go") == (held, because)


def test_a_letter_ordered_at_night_goes_for_the_order() -> None:
    """In the morning; the hours alone are no reason why it would not."""
    waiting = cases.client(cases.thread(waiting=cases.silence(hurried=True)))
    said = comes_next(Place(stream="acme", client=waiting, number=1), cases.policy(), cases.look(NIGHT))
    assert "Friday, 6 March at 09:00; polite to bob@acme.example is due: the team said to send it." in said
