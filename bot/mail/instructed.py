"""What a sentence decides though it waits beside it: "not quite there yet, but print it"."""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import product
from typing import NamedTuple

from bot.mail.grammar import Mark
from bot.mail.statements import Statement
from bot.mail.words import (
    instructed_de,
    instructed_en,
    instructed_es,
    instructed_fr,
    instructed_it,
    instructed_nl,
    instructed_pt,
    instructed_ru,
)
from bot.mail.words.instructed import Way

TABLES = {
    "en": instructed_en.INSTRUCTED,
    "de": instructed_de.INSTRUCTED,
    "fr": instructed_fr.INSTRUCTED,
    "es": instructed_es.INSTRUCTED,
    "it": instructed_it.INSTRUCTED,
    "pt": instructed_pt.INSTRUCTED,
    "nl": instructed_nl.INSTRUCTED,
    "ru": instructed_ru.INSTRUCTED,
}

WORKING = frozenset({Mark.FUTURE, Mark.PENDING, Mark.STUDY, Mark.THEIRS})
"""They will, or they have not yet: the ball stays with them, whatever excuse stands beside it."""

ASKING = frozenset({Mark.ASK, Mark.MORE_TIME})

NO_MARKS: frozenset[Mark] = frozenset()

MOST_OPENING = 8
"""Words that open an instruction, "ok then please just"; of more each has the clause looked through again."""

BEGINNING = "[^ ]{2,}"
"""What `*` stands for in a cue."""


def instructed(statement: Statement, borne: Set[Mark]) -> frozenset[Mark]:
    """An imperative on the work is an answer; "do not print yet, my boss is reading it" is none."""
    language = statement.grammar.language
    if borne & ASKING or {Mark.REST, Mark.FUTURE} <= borne or not _cues(language).stand_in(statement.words):
        return NO_MARKS
    told = _patterns(language)
    found = told.found([" ".join(piece) for piece in statement.pieces])
    if not any(found):
        return NO_MARKS
    if any(one and not told.is_denied(one) for one in found):
        return frozenset({Mark.DECIDED, Mark.ORDER})
    beside = zip(found, statement.clauses, strict=True)
    # Whatever another sentence waits for may be why it is not to be done.
    return frozenset({Mark.DECIDED}) if all(one or marks.isdisjoint(WORKING) for one, marks in beside) else NO_MARKS


class _Cues(NamedTuple):
    """Without one of these words, or one that ends so, nobody instructs: most sentences are spared the patterns."""

    words: frozenset[str]
    endings: tuple[str, ...]

    def stand_in(self, words: Sequence[str]) -> bool:
        return not self.words.isdisjoint(words) or bool(self.endings) and any(map(self._ends, words))

    def _ends(self, word: str) -> bool:
        return word.endswith(self.endings)


class _Patterns(NamedTuple):
    """How one language instructs."""

    head: re.Pattern[str]
    anywhere: re.Pattern[str]
    denied: re.Pattern[str]
    own: re.Pattern[str]

    def found(self, clauses: Sequence[str]) -> list[re.Match[str] | None]:
        """What instructs in each clause; None where none does, or it goes on with the writer's own doing."""
        found = [self.head.match(clause) or self.anywhere.search(clause) for clause in clauses]
        # Few sentences instruct, and only these are asked whose doing it is.
        for at, one in enumerate(found):
            if one and self.own.search(f"{' '.join(clauses[:at])} | {clauses[at]}"):
                found[at] = None
        return found

    def is_denied(self, found: re.Match[str]) -> bool:
        return found["not"] is not None or self.denied.search(found.string) is not None


@cache
def _cues(language: str) -> _Cues:
    table = TABLES[language]
    cues = {word for way in (*table.head, *table.anywhere) for word in _put_together(way.cues)}
    endings = {word for word in cues if word.startswith("*")}
    return _Cues(frozenset(cues - endings), tuple(word.removeprefix("*") for word in endings))


def _put_together(cues: str) -> Iterator[str]:
    """Each word of the cues."""
    for cue in cues.split():
        yield from map("".join, product(*(part.split("|") for part in cue.split("."))))


@cache
def _patterns(language: str) -> _Patterns:
    table = TABLES[language]
    opening, denied = "|".join(table.opening.split()), f"(?P<not>(?:{table.negation}) )?"
    return _Patterns(
        head=re.compile(f"(?:(?:{opening}) ){{0,{MOST_OPENING}}}{denied}(?:{_either(table.head)})"),
        anywhere=re.compile(rf"\b{denied}(?:{_either(table.anywhere)})\b"),
        denied=re.compile(table.denied),
        own=re.compile(table.own),
    )


def _either(ways: Sequence[Way]) -> str:
    return "|".join(way.pattern.replace("@", rf"(?:{_choice(way.cues)})\b") for way in ways) or "(?!)"


def _choice(cues: str) -> str:
    written = ("".join(f"(?:{part})" for part in cue.split(".")) for cue in cues.split())
    return "|".join(written).replace("*", BEGINNING)
