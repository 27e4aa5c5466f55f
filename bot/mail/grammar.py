"""A small grammar of mail: phrases of words, choices and gaps, found in plain sentences."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cached_property, lru_cache


class Mark(StrEnum):
    """What a phrase says about its sentence."""

    GREETING = auto()
    SIGN_OFF = auto()
    COURTESY = auto()
    """A formula that says nothing: it is taken out before the rest is read."""
    OBJECTION = auto()
    ASK = auto()
    """A question without its mark, or something wanted of the reader."""
    ORDER = auto()
    """Any other imperative: the team asks with it, a client decides with it."""
    MORE_TIME = auto()
    CHECK = auto()
    """A question that only seeks a nod: "is that ok?"."""
    HERE = auto()
    """Something is handed over, or was."""
    DECIDED = auto()
    YES = auto()
    FACT = auto()
    """The frame of a fact: "the address is ..."; it tells one where the sentence is exact."""
    REST = auto()
    """Some of it is still to follow."""
    FUTURE = auto()
    PENDING = auto()
    """Not done, not decided yet."""
    HEARD = auto()
    """Thanks, received, passed on."""
    CLOSING = auto()


@dataclass(frozen=True, slots=True)
class Table:
    """The words of one language, as data.

    A phrase is a line of elements: `word`, `stem*`, `a|b`, `{name}` (a list from `words`), `[a|b]` (may be
    missing), `..` (up to three words) and `...` (up to eight, also over a comma), neither over a negation,
    `~` (up to four words of any kind), `<` and `>` (the ends of the sentence). It begins with a word.
    """

    negations: str
    words: Mapping[str, str]
    phrases: Mapping[Mark, str]


class Phrase:
    """One line of a table, ready to be tried where its first word stands."""

    def __init__(self, mark: Mark, source: str) -> None:
        self.mark = mark
        self._source = source

    @cached_property
    def shape(self) -> re.Pattern[str]:
        """Compiled when its first word is met: most lines of a table never are."""
        return re.compile(self._source)


class Grammar:
    """All phrases of one language, found by their first word."""

    def __init__(self, table: Table) -> None:
        self._table = table

    @cached_property
    def _index(self) -> tuple[dict[str, list[Phrase]], dict[str, list[Phrase]]]:
        whole: dict[str, list[Phrase]] = {}
        stems: dict[str, list[Phrase]] = {}
        for mark, line in self._lines():
            elements = line.split()
            phrase = Phrase(mark, "".join(map(self._shape, elements)))
            for word in dict.fromkeys(self._openings(elements)):
                place = stems if word.endswith("*") else whole
                place.setdefault(word.rstrip("*"), []).append(phrase)
        return whole, stems

    def _lines(self) -> Iterator[tuple[Mark, str]]:
        for mark, lines in self._table.phrases.items():
            yield from ((mark, line) for line in map(str.strip, lines.splitlines()) if line)

    def knows(self, word: str) -> bool:
        """Whether the word stands in this language's phrases as it is."""
        return word in self._vocabulary

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        elements = (element.strip("[]") for _, line in self._lines() for element in line.split())
        return frozenset(word for element in elements for word in self._choices(element) if word.isalpha())

    def openings(self, word: str) -> tuple[Phrase, ...]:
        """The phrases that can begin with a word."""
        whole, stems = self._index
        begun = [phrase for cut in range(1, len(word) + 1) for phrase in stems.get(word[:cut], ())]
        return tuple(dict.fromkeys((*whole.get(word, ()), *begun)))

    def _choices(self, element: str) -> Iterator[str]:
        for word in element.split("|"):
            if word.startswith("{"):
                yield from self._choices(self._table.words[word.strip("{}")])
            else:
                yield word

    def _openings(self, elements: Iterable[str]) -> Iterator[str]:
        for element in elements:
            if element == "<":
                continue
            yield from self._choices(element.strip("[]"))
            if not element.startswith("["):
                return

    def _shape(self, element: str) -> str:
        match element:
            case "<":
                return r"\A(?:, )*"
            case ">":
                return r"(?:, )*\Z"
            case "..":
                return rf"(?:(?!(?:{self._table.negations}|,) )[^ ]+ ){{0,3}}?"
            case "...":
                return rf"(?:(?!(?:{self._table.negations}) )[^ ]+ ){{0,8}}?"
            case "~":
                return r"(?:[^ ]+ ){0,4}?"
        choices = "|".join(map(_letters, self._choices(element.strip("[]"))))
        return f"(?:(?:{choices}) )" + ("?" if element.startswith("[") else "")


def _letters(word: str) -> str:
    return re.escape(word[:-1]) + "[^ ]*" if word.endswith("*") else re.escape(word)


@lru_cache(maxsize=20_000)
def _openings(grammar: Grammar, word: str) -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    """Formulas and other phrases; mail repeats its words, so looking each up once is most of the speed."""
    begun = grammar.openings(word)
    formulas = tuple(phrase for phrase in begun if phrase.mark is Mark.COURTESY)
    return formulas, tuple(phrase for phrase in begun if phrase.mark is not Mark.COURTESY)


def without_courtesies(grammar: Grammar, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with a pause where a formula stood."""
    if not any(_openings(grammar, word)[0] for word in words):
        return words
    line = _line(words)
    kept: list[str] = []
    place = covered = 0
    for at, word in enumerate(words):
        for phrase in _openings(grammar, word)[0]:
            if match := phrase.shape.match(line, place):
                covered = max(covered, at + match[0].count(" "))
        kept.append("," if at < covered else word)
        place += len(word) + 1
    return tuple(kept)


def marks(grammar: Grammar, words: tuple[str, ...]) -> dict[Mark, int]:
    """Each mark that a sentence bears, with the word at which its first phrase begins."""
    line = _line(words)
    seen: dict[Mark, int] = {}
    place = 0
    for at, word in enumerate(words):
        for phrase in _openings(grammar, word)[1]:
            if phrase.mark not in seen and phrase.shape.match(line, place):
                seen[phrase.mark] = at
        place += len(word) + 1
    return seen


def _line(words: tuple[str, ...]) -> str:
    return "".join(f"{word} " for word in words)
