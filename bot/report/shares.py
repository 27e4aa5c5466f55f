"""Shares of a few letters, compared honestly: how far chance alone could have brought them."""

from dataclasses import dataclass
from math import ceil, sqrt

SHOWN = 1.959964
"""Standard deviations of the intervals that are shown: 95 of 100 hold what is true."""
SURE = 2.575829
"""Of those a verdict rests on, 99 of 100: people look at these figures again and again, and believe the best look."""
POWER = 0.841621
"""So that four of five differences of a size would be seen."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    answered: int
    of: int

    def interval(self, deviations: float = SHOWN) -> tuple[float, float]:
        """Wilson's score interval: honest for few letters, and for none or all of them answered."""
        if not self.of:
            return 0.0, 1.0
        share, weight = self.answered / self.of, deviations**2 / self.of
        middle = (share + weight / 2) / (1 + weight)
        spread = deviations / (1 + weight) * sqrt(share * (1 - share) / self.of + weight / (4 * self.of))
        return max(0.0, middle - spread), min(1.0, middle + spread)

    @property
    def value(self) -> float:
        return self.answered / self.of if self.of else 0.0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.answered + other.answered, self.of + other.of)


def difference(first: Share, second: Share, deviations: float = SURE) -> tuple[float, float]:
    """How much more often the second is answered: Newcombe's interval, made of the two of Wilson's."""
    (low_1, high_1), (low_2, high_2) = first.interval(deviations), second.interval(deviations)
    gap = second.value - first.value
    below = sqrt((second.value - low_2) ** 2 + (high_1 - first.value) ** 2)
    above = sqrt((high_2 - second.value) ** 2 + (first.value - low_1) ** 2)
    return gap - below, gap + above


def needed(first: Share, second: Share) -> int | None:
    """How many of each would show a difference of this size; None where there is none to show."""
    gap, middle = second.value - first.value, (first.value + second.value) / 2
    if not gap or not first.of or not second.of:
        return None
    return ceil(2 * (SURE + POWER) ** 2 * middle * (1 - middle) / gap**2)
