"""How whole mails are understood that a tenth mind wrote in the Romance languages and in Russian."""

from tests.corpus import score_second_mind
from tests.corpus.table import Row

NAME = "tenth_mind"


def score() -> list[Row]:
    """As for the second mind, on rounds of its own."""
    return score_second_mind.score(NAME)
