"""How whole mails are understood that a third mind wrote: the everyday mails of an office."""

from tests.corpus import score_second_mind
from tests.corpus.table import Row

NAME = "third_mind"


def score() -> list[Row]:
    """As for the second mind, on rounds of its own."""
    return score_second_mind.score(NAME)
