"""Every bug planted in a rule, in the walk or in a port is found by the promise that is there for it."""

import pytest

from bot.rehearsal.invariants import PROMISES
from bot.rehearsal.world_post import takes_all
from tests.rehearsal.planted_bugs import BUGS, Planted, breaks_inside_data
from tests.rehearsal.scenery import complaints, played

# Some bugs need a coincidence, such as a holiday of one side: so many worlds are tried before one counts as missed.
WORLDS = 12


@pytest.mark.parametrize("bug", BUGS, ids=str)
def test_a_planted_bug_is_found(bug: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    """A promise that catches nothing would be worth nothing."""
    bug.plant(monkeypatch)
    for seed in range(bug.first, bug.first + WORLDS):
        if any(one.promise == bug.promise for one in complaints(played(seed, bug.days, bug.projects, bug.server))):
            return
    pytest.fail(f"{bug}: the promise {bug.promise!r} held in {WORLDS} worlds")


def test_without_a_bug_the_same_worlds_are_well() -> None:
    """What the planted bugs are told apart by is the bug, not the world."""
    for server in (takes_all, breaks_inside_data):
        assert () == complaints(played(0, 30, 11, server))


def test_every_promise_has_a_bug_that_it_catches() -> None:
    """None is there for show."""
    assert {one.name for one in PROMISES} == {bug.promise for bug in BUGS}
    assert len(BUGS) >= 30
