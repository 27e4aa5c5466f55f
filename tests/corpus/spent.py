"""The processor time that a reading takes, told apart from a moment in which the machine had too much to do."""

import time
from collections.abc import Callable

SECONDS = 1.0
"""FIGURES.md: at most one second of CPU for any mail."""
TRIES = 3


def is_slow(work: Callable[[], object]) -> str:
    """How long it took, where it was too long every time; empty where it was not."""
    spent = 0.0
    for _ in range(TRIES):
        begun = time.process_time()
        work()
        spent = time.process_time() - begun
        if spent <= SECONDS:
            return ""
    return f"took {spent:.2f} s"
