"""A letter due in the night in which the clocks change goes once, in the hours, and not before its wait is over."""

import pytest

from bot.followup import case, due
from tests.rehearsal.zone_changes import COMMON, judged


@pytest.mark.parametrize("zone", COMMON)
def test_no_change_of_a_zone_moves_a_letter(zone: str) -> None:
    """Every change of six years, forward and back, by day and by night, after business days and after hours."""
    found, nights = judged(zone)
    assert [] == found
    assert 6 * 2 * 4 <= nights


def test_a_window_that_forgets_the_zone_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The nights are told apart by the rules, not by how they are looked at."""
    for module in (case, due):
        monkeypatch.setattr(module, "window", lambda client, team, moment: moment)
    assert [] != judged("Europe/Berlin")[0]
