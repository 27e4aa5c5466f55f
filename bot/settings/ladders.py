"""Whether a ladder can be kept under the limits, and which lines would let it."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple

from bot.followup.ladder import Rate, Wait
from bot.settings.model import LimitsSection


class Needed(NamedTuple):
    """A limit that is too low: its key, what it says now, and the lowest value that would do."""

    key: str
    now: str
    needed: str


def needed_limits(waits: Sequence[Wait], limits: LimitsSection, longest_day: int) -> tuple[Needed, ...]:
    """The limits a ladder breaks, where the hours of one day last at most `longest_day` minutes."""
    in_a_day = most_in_a_day(waits, timedelta(minutes=longest_day))
    rates = (("per_thread", limits.per_thread), ("per_contact", limits.per_contact))
    needed = [Needed(key, f'"{rate}"', f'"{Rate(in_a_day, rate.per)}"') for key, rate in rates if rate.count < in_a_day]
    if limits.per_silence < len(waits):
        needed.append(Needed("per_silence", str(limits.per_silence), str(len(waits))))
    return tuple(needed)


def most_in_a_day(waits: Sequence[Wait], day: timedelta) -> int:
    """The most letters of one silence that fall due on one local day, each wait counted from the letter before."""
    most = 1
    for first in range(1, len(waits)):
        gone, letters = timedelta(), 1
        for wait in waits[first:]:
            if wait.elapsed is None or gone + wait.elapsed >= day:
                break
            gone += wait.elapsed
            letters += 1
        most = max(most, letters)
    return most


def lines_to_add(needed: Iterable[Needed]) -> str:
    return "; ".join(f"{one.key} = {one.needed}" for one in needed)
