"""What a sentence decides though it waits beside it: "not quite there yet, but print it"."""

import re
from collections.abc import Set
from functools import cache

from bot.mail.grammar import Mark
from bot.mail.statements import Statement
from bot.mail.words.instructed import INSTRUCTED
from bot.mail.words.instructed_dutch_russian import DUTCH_AND_RUSSIAN
from bot.mail.words.instructed_germanic import GERMANIC
from bot.mail.words.instructed_it_pt import IT_PT

TOLD = {**INSTRUCTED, **GERMANIC, **IT_PT, **DUTCH_AND_RUSSIAN}
"""How each language instructs."""

WORKING = frozenset({Mark.FUTURE, Mark.PENDING, Mark.STUDY, Mark.THEIRS})
"""They will, or they have not yet: the ball stays with them, whatever excuse stands beside it."""

ASKING = frozenset({Mark.ASK, Mark.MORE_TIME})


def is_instructed(statement: Statement, borne: Set[Mark]) -> bool:
    """An imperative on the work is an answer; "do not print yet, my boss is reading it" is none."""
    language = statement.grammar.language
    if language not in TOLD or borne & ASKING or {Mark.REST, Mark.FUTURE} <= borne:
        return False
    told = TOLD[language]
    said = [" ".join(piece) for piece in statement.pieces]
    found = [_pattern(language).search(piece) for piece in said]
    # Few sentences instruct, and only these are asked whose doing it is.
    for at, one in enumerate(found):
        if one and re.search(told.own, f"{' '.join(said[:at])} | {said[at]}"):
            found[at] = None
    if not any(found):
        return False
    if any(one and not (one["head_not"] or one["not"]) for one in found):
        return True
    beside = zip(found, statement.clauses, strict=True)
    return all(one or marks.isdisjoint(WORKING) for one, marks in beside)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return TOLD[language].pattern
