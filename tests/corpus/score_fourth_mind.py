"""How whole mails are understood that a fourth mind wrote: days in one round, answers in the other."""

from tests.corpus import score_second_mind
from tests.corpus.table import Row

NAME = "fourth_mind"


def score() -> list[Row]:
    """As for the second mind, on rounds of its own."""
    return score_second_mind.score(NAME)
