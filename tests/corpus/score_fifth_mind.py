"""How whole mails are understood that a fifth mind wrote once the fourth mind's had been tuned to."""

from tests.corpus import score_second_mind
from tests.corpus.table import Row

NAME = "fifth_mind"


def score() -> list[Row]:
    """As for the second mind, on rounds of its own."""
    return score_second_mind.score(NAME)
