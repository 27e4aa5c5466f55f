"""Whether somebody picks one of several: "the blue one", "we take B"; a notice offers nothing to choose from."""

import re
from itertools import pairwise

from bot.mail.evidence import Evidence
from bot.mail.phrases import Phrases
from bot.mail.words.picked import COLOURS, NAMED_BY_COLOUR, PICKED

PICKED_WORDS = Phrases(PICKED)
_WORD = re.compile(r"[^\W\d_]+")


def picks(seen: Evidence) -> bool:
    """A colour as it stands inside a sentence, or a verb of choosing with what is chosen."""
    return PICKED_WORDS.found(f" .{seen.opening}. ") is not None or _names_colour(seen)


def _names_colour(seen: Evidence) -> bool:
    """Not a telephone's, a card's or a week's."""
    if COLOURS.isdisjoint(seen.opening.split()):
        return False
    words = _WORD.findall("\n".join(seen.own_lines))
    return any(
        word in COLOURS and NAMED_BY_COLOUR.isdisjoint((before.lower(), after.lower()))
        for (before, word), after in zip(pairwise(("", *words)), (*words[1:], ""), strict=True)
    )
