"""Whatever goes wrong at whatever call of a port: every promise is kept, and every failure can be played again."""

from collections import Counter

import pytest

from bot.rehearsal.faults import Fault
from tests.rehearsal.__main__ import judge
from tests.rehearsal.scenery import BY_MAIL, DAYS, PROJECTS, TROUBLE, again, complaints, played

SEEDS, SURE, AT_ONCE = 2_000, 1_000, 25
"""Worlds; those that are played however slow the machine is; and those of one test."""
LAST = pytest.mark.last(otherwise="`python -m tests.rehearsal --seeds 2000` plays the rest")
WORLDS = [pytest.param(first, marks=[LAST] if first >= SURE else []) for first in range(0, SEEDS, AT_ONCE)]


@pytest.mark.parametrize("first", WORLDS)
def test_no_promise_is_broken_whatever_goes_wrong(first: int) -> None:
    """Crashes, lost answers, other UIDs, wrong clocks, two workers: nothing twice, nothing lost, nobody embarrassed."""
    found = [
        f"{one}\n  {again(seed, DAYS, PROJECTS, TROUBLE, BY_MAIL)}"
        for seed in range(first, first + AT_ONCE)
        for one in judge(seed, DAYS, PROJECTS, TROUBLE, BY_MAIL)[1]
    ]
    assert [] == found


@pytest.mark.parametrize("seed", range(5))
def test_a_busy_house_in_which_far_more_goes_wrong(seed: int) -> None:
    """Four projects, and every thirtieth call."""
    assert () == complaints(played(seed, 60, 4, trouble=1 / 30))


def test_everything_that_can_go_wrong_does() -> None:
    """No fault is there for show."""
    tally = Counter[Fault]()
    for seed in range(8):
        tally += Counter(judge(seed, 60, 2, 1 / 20)[2])
    assert set(Fault) == set(tally)


def test_same_seed_same_mishaps() -> None:
    """A failure can be looked at as often as it takes."""
    assert played(3, 60, 1, trouble=TROUBLE).tale == played(3, 60, 1, trouble=TROUBLE).tale
