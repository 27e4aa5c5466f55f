"""Sentences that alone show what a condition is for: each was found by breaking it, when nothing else noticed."""

from pathlib import Path

import pytest

from tests.mail.test_learnt import TEAMS, read

LINES = Path(__file__).with_name("rare.txt").read_text(encoding="utf-8").splitlines()
"""As in `learnt.txt`; no table is counted from them, so that whatever they need has to be known otherwise."""


@pytest.mark.parametrize("line", LINES)
def test_what_is_rare_is_understood(line: str) -> None:
    """The answer, and the day."""
    label, _, text = line.partition(" | ")
    language, meant, day = label.split()
    does, on = read(language, text)
    assert day == on
    assert meant in ("*", does) or (meant == "team" and does in TEAMS)
