"""How whole mails are understood that a sixth mind wrote once the fifth mind's had been tuned to."""

from tests.corpus import score_second_mind
from tests.corpus.table import Row

NAME = "sixth_mind"


def score() -> list[Row]:
    """As for the second mind, on rounds of its own."""
    return score_second_mind.score(NAME)
