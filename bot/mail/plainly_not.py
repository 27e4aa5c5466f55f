"""What a client's words plainly do not, however much all of them sound like it."""

import re
from collections.abc import Set

from bot.mail.grammar import Mark
from bot.mail.message import Answer
from bot.mail.statements import Statement, statements
from bot.mail.words.people import OWN_PEOPLE, PURPOSES, READER, WAITING

PLEASE = frozenset("please bitte veuillez prego alstublieft gelieve пожалуйста просьба".split())
PATIENT = frozenset("be bear excuse forgive accept".split())
"""Behind it, nothing is bidden but patience."""

PROMISED = ("promis", "promet", "promess", "versproch", "zugesagt", "beloof", "обещ")
NEAR, FAR = 4, 10
"""Words behind the wait within which stand whose it is, and that it was promised."""

CALLS = frozenset(
    """
    call ring phone ruf ruft rufen appelle appelez rappelle rappelez llamame llamadme llameme chiamami chiamatemi
    liga ligue liga-me ligue-me liguem-me passe passez bel belt позвони позвоните набери наберите
    """.split()
)
"""At the head of what wants the reader to telephone."""

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
    # "The sponsors are Acme, Globex and the Town Hall" tells who; whoever bids us do something has not merely nodded.
    if _NAMES.search(text) or any(_bids(one) or _waits_for_reader(one) for one in said):
        never.add(Answer.ACKNOWLEDGEMENT)
    return never


def _bids(statement: Statement) -> bool:
    """ "Please deal with her", but not "please bear with me"."""
    head, *rest = statement.sentence.words
    return head in PLEASE and not PATIENT.intersection(rest[:1])


def _waits_for_reader(statement: Statement) -> bool:
    """ "I'm still waiting for your version", "... for the one promised": nobody is chased who waits for us."""
    words = statement.words
    waits = next((at for at, word in enumerate(words) if word in WAITING), len(words))
    end = next((at for at, word in enumerate(words) if at > waits and word in PURPOSES), len(words))
    awaited = words[waits + 1 : end]
    if Mark.ASK not in statement.marks or not words or not OWN_PEOPLE.isdisjoint(awaited):
        return False
    if words[0] in CALLS:
        return True  # "Rappelez-moi jeudi matin".
    promised = any(word.startswith(PROMISED) for word in awaited[:FAR])
    near = awaited[: awaited.index(",")] if "," in awaited else awaited
    return promised or not READER.isdisjoint(near[:NEAR])
