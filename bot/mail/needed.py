"""German "ich brauche ... bis Freitag": a thing by then, or time until then."""

from collections.abc import Sequence

from bot.mail.days.words import Token
from bot.mail.sentences import plain
from bot.mail.words.needed_de import BARE, DAY, DETERMINERS, FREE, NEEDS, PREPOSITIONS, PRONOUNS, TIME, UNTIL, WHO

INFLECTED = ("en", "er", "em", "es")
"""How an adjective ends, behind a preposition."""


def plain_words(tokens: Sequence[Token]) -> list[str]:
    """The words of a clause, as `needs_a_thing` knows them."""
    return [plain(word) for token in tokens for word in token.form.split()]


def needs_a_thing(words: Sequence[str]) -> bool | None:
    """Of plain words; None where nothing is needed until a day."""
    clauses = " ".join(words).split(" , ")
    said = next((one for clause in clauses if _needs(one := clause.split())), None)
    return None if said is None else _names_a_thing(said)


def _needs(words: Sequence[str]) -> bool:
    verb = next((at for at, word in enumerate(words) if word in NEEDS), None)
    if verb is None or UNTIL not in words:
        return False
    return not WHO.isdisjoint(words[max(0, verb - 1) : verb + 2])


def _names_a_thing(words: Sequence[str]) -> bool:
    if _opens_with_it(words):
        return True
    at = 0
    while at < len(words):
        word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
        if word == UNTIL:
            at = _behind_day(words, at + 1)
        elif word in PREPOSITIONS:
            at = _behind_noun(words, at + 1)
        elif word in DETERMINERS and after in TIME:
            at += 2
        elif word in PRONOUNS or word in BARE or word in DETERMINERS and after:
            return True
        else:
            at += 1
    return False


def _opens_with_it(words: Sequence[str]) -> bool:
    """ "Änderungswünsche bräuchten wir bis Dienstag": right before the verb, a word that says neither how nor when."""
    opening = words[0]
    known = opening in FREE or opening in PREPOSITIONS or opening in WHO or opening in DETERMINERS or opening in DAY
    return len(words) > 1 and words[1] in NEEDS and opening != UNTIL and not known


def _behind_day(words: Sequence[str], at: int) -> int:
    while at < len(words) and (words[at] in DAY or words[at][0].isdecimal()):
        at += 1
    return at


def _behind_noun(words: Sequence[str], at: int) -> int:
    while at < len(words) and words[at] in DETERMINERS:
        at += 1
    adjective = at + 1 < len(words) and words[at].endswith(INFLECTED) and words[at + 1] not in NEEDS | WHO
    return at + 2 if adjective else at + 1
