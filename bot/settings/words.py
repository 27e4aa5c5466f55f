"""Project keys that a plus-address could not tell from an order (design 9)."""

import re
from collections.abc import Collection

from bot.project.order_words import VERB_WORDS

DAY_WORDS = frozenset(
    """
    today tomorrow tonight next week weekend month morning evening day days weeks months until
    mon tue tues wed thu thur thurs fri sat sun
    monday tuesday wednesday thursday friday saturday sunday
    jan feb mar apr may jun jul aug sep sept oct nov dec
    january february march april june july august september october november december
    """.split()
)
MONTH_STEMS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
SPAN_OR_DAY = re.compile(rf"\d+|\d+(?:s|m|h|d|w|bd|days?|weeks?)|\d+(?:{MONTH_STEMS})[a-z]*|(?:{MONTH_STEMS})[a-z]*\d+")


def reads_as_order(key: str, steps: Collection[str]) -> bool:
    """Whether `bot+KEY@` would be taken for an order: every word of it is a verb, a span, a day or a step."""
    known = VERB_WORDS.keys() | DAY_WORDS | {word for step in steps for word in _words(step)}
    return all(word in known or SPAN_OR_DAY.fullmatch(word) for word in _words(key))


def _words(text: str) -> list[str]:
    return re.split(r"[-_.]+", text.lower())
