"""Letters go to confirmed contacts and to the asker, whoever else is, was or pretends to be on the thread."""

from tests.followup.cases import policy
from tests.rehearsal.recipients import judged

THREADS = 4_000
"""A sample; `python -m tests.rehearsal.recipients` takes a million."""


def test_recipients_are_always_confirmed() -> None:
    """Strangers in cc, heirs in bounces and names that look alike are never written to."""
    rules = policy()
    found = [judged(seed, rules) for seed in range(THREADS)]
    assert [] == [wrong for wrongs, _ in found for wrong in wrongs]
    assert THREADS // 5 < sum(letters for _, letters in found)
