"""What a sentence decides though it waits beside it: "not quite there yet, but print it"."""

import re
from collections.abc import Set
from functools import cache

from bot.mail.grammar import Mark
from bot.mail.statements import Statement
from bot.mail.words.instructed import INSTRUCTED, Instructed
from bot.mail.words.instructed_dutch_russian import DUTCH_AND_RUSSIAN
from bot.mail.words.instructed_germanic import GERMANIC
from bot.mail.words.instructed_it_pt import IT_PT

TOLD = {**INSTRUCTED, **GERMANIC, **IT_PT, **DUTCH_AND_RUSSIAN}
"""How each language instructs."""

WORKING = frozenset({Mark.FUTURE, Mark.PENDING, Mark.STUDY, Mark.THEIRS})
"""They will, or they have not yet: the ball stays with them, whatever excuse stands beside it."""

ASKING = frozenset({Mark.ASK, Mark.MORE_TIME})

NOTHING: frozenset[Mark] = frozenset()


def instructed(statement: Statement, borne: Set[Mark]) -> frozenset[Mark]:
    """An imperative on the work is an answer; "do not print yet, my boss is reading it" is none."""
    language = statement.grammar.language
    if language not in TOLD or borne & ASKING or {Mark.REST, Mark.FUTURE} <= borne:
        return NOTHING
    told = TOLD[language]
    said = [" ".join(piece) for piece in statement.pieces]
    found = [_pattern(language).search(piece) for piece in said]
    # Few sentences instruct, and only these are asked whose doing it is.
    for at, one in enumerate(found):
        if one and re.search(told.own, f"{' '.join(said[:at])} | {said[at]}"):
            found[at] = None
    if not any(found):
        return NOTHING
    if any(one and not _is_denied(told, one) for one in found):
        return frozenset({Mark.DECIDED, Mark.ORDER})
    beside = zip(found, statement.clauses, strict=True)
    # Whatever another sentence waits for may be why it is not to be done.
    return frozenset({Mark.DECIDED}) if all(one or marks.isdisjoint(WORKING) for one, marks in beside) else NOTHING


def _is_denied(told: Instructed, found: re.Match[str]) -> bool:
    return bool(found["head_not"] or found["not"] or re.search(rf"\b(?:{told.denied})\b", found.string))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return TOLD[language].pattern
