"""What a client's words plainly do not, however much all of them sound like it."""

import re
from collections.abc import Set

from bot.mail.grammar import Mark
from bot.mail.message import Answer
from bot.mail.statements import statements

_NAME = r"(?:(?:the|el|la|los|las|le|les|il|lo|gli|o|a|os|as|de|het)\s)?[A-ZÀ-ÞА-ЯЁ][\w'’&-]*(?:\s[\w'’&-]+){0,3}"
_NAMES = re.compile(
    rf"(?:\b(?:are|sont|son|sono|são|zijn)|:|—)\s{_NAME}(?:,\s{_NAME}){{1,9}},?\s(?:and|et|y|e|en|и)\s{_NAME}"
)
"""Several that are named one by one, but not in German, where every noun is written large."""


def plainly_not(text: str, tongue: str) -> Set[Answer]:
    """The answers that some words understood, or the shape of a sentence, rule out."""
    said = [one for one in statements(text, tongue) if one.count]
    never = set()
    # What comes by the way is no answer, however exact.
    if said and all(Mark.ASIDE in one.marks for one in said):
        never.add(Answer.DELIVERS)
    # "The sponsors are Acme, Globex and the Town Hall" tells who.
    if _NAMES.search(text):
        never.add(Answer.ACKNOWLEDGEMENT)
    return never
