"""How whole mails are understood that a twelfth mind wrote once the eleventh mind's had been tuned to."""

from tests.corpus import score_second_mind
from tests.corpus.table import Row

NAME = "twelfth_mind"


def score() -> list[Row]:
    """As for the second mind, on rounds of its own."""
    return score_second_mind.score(NAME)
