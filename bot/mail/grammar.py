"""A small grammar of mail: phrases of words, choices and gaps, found in plain sentences."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import cache, cached_property, reduce
from itertools import chain
from operator import or_

from bot.mail.kept import Kept
from bot.mail.spelling import meant, respelt


class Mark(StrEnum):
    """What a phrase says about its sentence."""

    GREETING = auto()
    SIGN_OFF = auto()
    COURTESY = auto()
    """A formula that says nothing: it is taken out before the rest is read."""
    OBJECTION = auto()
    PEACEFUL = auto()
    """It takes the words of an objection back: another address, a page about law, a founder long dead."""
    ASK = auto()
    """A question without its mark, or something wanted of the reader."""
    ORDER = auto()
    """Any other imperative: the team asks with it, a client decides with it."""
    REVIEW = auto()
    """Sent for approval, or bidden in any words: the team asks with it, of a client it tells nothing."""
    MORE_TIME = auto()
    CHECK = auto()
    """A question that only seeks a nod: "is that ok?"."""
    HERE = auto()
    """Something is handed over, or was."""
    DECIDED = auto()
    YES = auto()
    ASSENT = auto()
    """A yes or no that thanks and politeness leave what it is: "yes, no problem, thanks"."""
    FACT = auto()
    """The frame of a fact: "the address is ..."; it tells one where the sentence is exact."""
    ASIDE = auto()
    """It opens as what nobody asked: "by the way"."""
    REST = auto()
    """Some of it is still to follow."""
    FUTURE = auto()
    PENDING = auto()
    """Not done, not decided yet."""
    STUDY = auto()
    """They will look, ask or discuss: whatever else the sentence names, it decides nothing."""
    THEIRS = auto()
    """It lies with somebody of theirs: to wait for them asks nothing of the reader."""
    TALK = auto()
    """Small talk: the clause answers nothing, whatever its verb."""
    HEARD = auto()
    """Thanks, received, passed on."""
    REFUSED = auto()
    """Sorry, not on that day; we decided not to: a no, whatever hindrance or talk of theirs stands beside it."""
    SHELVED = auto()
    """The project itself rests, until further notice: no delivery, and nobody is to be asked for one."""
    GO_AHEAD = auto()
    """Let or asked to begin: a yes, though it stands in the words of a request."""
    SORRY = auto()
    """An apology: what else its sentence says may well be a refusal."""
    EXCUSE = auto()
    """Why it comes late: past where something is handed over, not done yet where nothing is."""
    CLOSING = auto()


@dataclass(frozen=True, slots=True)
class Table:
    """The words of one language, as data.

    A phrase is a line of elements: `word`, `stem*`, `a|b`, `{name}` (a list from `words`), `[a|b]` (may be
    missing), `..` (up to three words) and `...` (up to eight, also over a comma), neither over a negation,
    `~` (up to four words of any kind), `<` and `>` (the ends of the sentence).
    """

    negations: str
    words: Mapping[str, str]
    phrases: Mapping[Mark, str]


class Phrase:
    """One line of a table, tried only in sentences that have a word for each of its elements."""

    def __init__(self, mark: Mark, needs: int, elements: Sequence[str], pattern: Callable[[str], str]) -> None:
        self.mark = mark
        self.needs = needs
        """A bit for each element that may not be missing."""
        self._elements = elements
        self._pattern = pattern

    @cached_property
    def shape(self) -> re.Pattern[str]:
        """Compiled when a sentence first has all its words: most lines of a table never are."""
        source = "".join(map(self._pattern, self._elements))
        return re.compile(source if source.startswith(r"\A") else " " + source)


@dataclass(frozen=True, slots=True)
class Known:
    """What a grammar knows of one word: the elements it can stand for, and the phrases it calls up."""

    elements: int
    formulas: tuple[tuple[int, Phrase], ...]
    phrases: tuple[tuple[int, Phrase], ...]
    """Each behind the elements that it needs, by which most are told to be none."""
    greets: bool


UNKNOWN = Known(elements=0, formulas=(), phrases=(), greets=False)
"""A name, a number, a rare word."""


WORDS_KEPT = 5_000
"""Of one language: more than a mailbox uses in a day, and no more memory than a mail."""


class Grammar:
    """All phrases of one language, called up by the rarest word that each of them needs."""

    def __init__(self, language: str, made: Callable[[], Table]) -> None:
        self.language = language
        self._made = made
        self.known = Kept(self._look_up, WORDS_KEPT)
        """What the tables say of a word; mail repeats its words, so that looking each up once is most of the speed."""
        self._choices = cache(self._spread)
        """The words an element can stand for; the same lists stand in hundreds of phrases."""

    @cached_property
    def _table(self) -> Table:
        """Made when a mail is first read in this language: few processes read one in each."""
        return self._made()

    def spelt(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words as the tables spell them, whatever the writer made of them."""
        return tuple(chain.from_iterable(map(self._spelt.__getitem__, words)))

    @cached_property
    def _spelt(self) -> Kept[tuple[str, ...]]:
        return Kept(self._as_meant, WORDS_KEPT)

    def _as_meant(self, word: str) -> tuple[str, ...]:
        found = meant(self.language).get(word)
        if found is not None:
            return found
        if self.known[word].elements:
            return (word,)
        return (respelt(word, self.language, lambda one: bool(self.known[one].elements)),)

    def _once(self, word: str) -> str:
        """One and the same string wherever it is written: most stand in many lines."""
        return self._known_as.setdefault(word, word)

    @cached_property
    def _known_as(self) -> dict[str, str]:
        return {}

    @cached_property
    def _lines(self) -> list[tuple[Mark, list[str]]]:
        phrases = ((mark, line) for mark, lines in self._table.phrases.items() for line in lines.splitlines())
        marked = ((mark, list(map(self._once, line.split()))) for mark, line in phrases)
        return [(mark, elements) for mark, elements in marked if elements]

    @cached_property
    def _bits(self) -> dict[str, int]:
        """A bit for each distinct element."""
        needed = dict.fromkeys(element for _, elements in self._lines for element in elements if _is_needed(element))
        return {element: 1 << place for place, element in enumerate(needed)}

    @cached_property
    def elements(self) -> int:
        """The bits of all elements."""
        return (1 << len(self._bits)) - 1

    @cached_property
    def _words(self) -> dict[str, int]:
        """The elements of each word and stem (with its star)."""
        words: dict[str, int] = {}
        for element, bit in self._bits.items():
            for word in self._choices(element):
                words[word] = words.get(word, 0) | bit
        return words

    @cached_property
    def _called(self) -> dict[int, list[Phrase]]:
        """The phrases by the element that is least common in the table, which is rare in mail too."""
        common = Counter(
            word
            for _, elements in self._lines
            for element in filter(_is_needed, elements)
            for word in self._choices(element)
        )
        called: dict[int, list[Phrase]] = {}
        commonest = {element: max(common[word] for word in self._choices(element)) for element in self._bits}
        for mark, elements in self._lines:
            needed = [element for element in elements if _is_needed(element)]
            rarest = min(needed, key=commonest.__getitem__)
            needs = reduce(or_, (self._bits[element] for element in needed))
            phrase = Phrase(mark, needs, elements, self._shape)
            called.setdefault(self._bits[rarest], []).append(phrase)
        return called

    @cached_property
    def lawyers(self) -> frozenset[str]:
        """What the language calls them."""
        return frozenset(self._choices("{lawyer}"))

    def lines(self) -> Iterator[Sequence[str]]:
        """The elements of every phrase, as they are written."""
        return (elements for _, elements in self._lines)

    def shapes(self) -> int:
        """How many phrases there are, each of them compiled: a table with a slip fails here."""
        return sum(phrase.shape is not None for phrases in self._called.values() for phrase in phrases)

    def knows(self, word: str) -> bool:
        """Whether the word stands in this language's phrases, as it is or as its writers shorten it."""
        return word in self._words or word in meant(self.language)

    def _look_up(self, word: str) -> Known:
        """What the tables say of a word, found by itself and by each of its beginnings."""
        elements = self._words.get(word, 0)
        for cut in range(1, len(word) + 1):
            elements |= self._words.get(word[:cut] + "*", 0)
        if not elements:
            return UNKNOWN
        called = [phrase for bit in _single(elements) for phrase in self._called.get(bit, ())]
        return Known(
            elements=elements,
            formulas=tuple((phrase.needs, phrase) for phrase in called if phrase.mark is Mark.COURTESY),
            phrases=tuple((phrase.needs, phrase) for phrase in called if phrase.mark is not Mark.COURTESY),
            greets=any(phrase.mark is Mark.GREETING for phrase in called),
        )

    def _spread(self, element: str) -> tuple[str, ...]:
        found: list[str] = []
        for word in map(self._once, element.split("|")):
            if word.startswith("{"):
                found += self._choices(self._table.words[word.strip("{}")])
            else:
                full = meant(self.language).get(word, ())
                found.append(full[0] if len(full) == 1 else word)
        return tuple(found)

    def _shape(self, element: str) -> str:
        match element:
            case "<":
                return r"\A (?:, )*"
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


def _single(bits: int) -> Iterator[int]:
    """Each bit of these that is set."""
    while bits:
        lowest = bits & -bits
        yield lowest
        bits ^= lowest


def _is_needed(element: str) -> bool:
    return element[0] not in "[<>~."


def _letters(word: str) -> str:
    return re.escape(word[:-1]) + "[^ ]*" if word.endswith("*") else re.escape(word)


class Line:
    """The words of one sentence, each looked up once."""

    def __init__(self, grammar: Grammar, words: tuple[str, ...], known: Sequence[Known] | None = None) -> None:
        self.grammar = grammar
        self.words = words
        self.known = known if known is not None else tuple(map(grammar.known.__getitem__, words))

    def part(self, first: int, end: int | None = None) -> "Line":
        """Some of its words as a line of their own."""
        return Line(self.grammar, self.words[first:end], self.known[first:end])

    @property
    def text(self) -> str:
        return " ".join(("", *self.words, ""))

    def _fitting(self, called: Sequence[Sequence[tuple[int, Phrase]]]) -> list[Phrase]:
        """Of the phrases that each word calls up those for whose every element there is a word."""
        if not called:
            return []
        missing = self._missing
        return [phrase for some in called for needs, phrase in some if not needs & missing]

    @cached_property
    def _missing(self) -> int:
        """The elements for which no word is there."""
        found = 0
        for word in self.known:
            found |= word.elements
        return self.grammar.elements ^ found

    def may_greet(self) -> bool:
        """Whether a greeting may open it, asked of every sentence before its greeting is looked for."""
        return any(word.greets for word in self.known[:2])

    def without_courtesies(self) -> "Line":
        """The line with a pause where a formula stood."""
        fitting = self._fitting([word.formulas for word in self.known if word.formulas])
        if not fitting:
            return self
        text, kept = self.text, list(self.words)
        for phrase in fitting:
            for match in phrase.shape.finditer(text):
                first = text.count(" ", 0, match.start())
                last = first + match[0].count(" ") - 1
                # "For anything else turn to my lawyer" is no courtesy.
                if self.words[last - 1] in self.grammar.lawyers:
                    continue
                kept[first:last] = [","] * (last - first)
        words = tuple(kept)
        return self if words == self.words else Line(self.grammar, words)

    def marks(self) -> frozenset[Mark]:
        """What the phrases of the sentence say about it."""
        fitting = self._fitting([word.phrases for word in self.known if word.phrases])
        if not fitting:
            return frozenset()
        text, seen = self.text, set[Mark]()
        for phrase in fitting:
            if phrase.mark not in seen and phrase.shape.search(text):
                seen.add(phrase.mark)
        return frozenset(seen - {Mark.OBJECTION} if Mark.PEACEFUL in seen else seen) - {Mark.PEACEFUL}
