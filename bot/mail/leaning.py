"""What words lean to, whether a rule understands them or not: weighed in labelled mails, not felt.

A multinomial logistic regression (Cox, 1958) of the ideas behind the words, and of two and three in a row; one for all
languages, so that what a mail of any of them taught holds in the others. By itself it decides nothing: beside it stands
what the rules heard.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from math import exp, log, sqrt
from typing import Any, NamedTuple

from bot.mail.gloss import TABLES, Gloss, glosses
from bot.mail.message import Answer
from bot.mail.sentences import plain, sentences
from bot.mail.words import asking, promising
from bot.mail.words import leaning as answering

LETTERS = {
    "a": Answer.ACKNOWLEDGEMENT,
    "d": Answer.DELIVERS,
    "n": None,
    "o": Answer.OBJECTION,
    "p": Answer.PROMISE,
    "q": Answer.QUESTION,
    "r": Answer.PARTIAL,
}
"""By which letter a table names what a client's mail does; None is a mail that does none of it."""

OF_TEAM = {"a": "asks", "c": "closes", "n": "nothing"}
"""The same of a team's mail."""

LANGUAGES = frozenset(TABLES)
"""Those whose words are glossed; what was weighed in one of them holds in all."""

PROMISING = frozenset({Answer.PROMISE, Answer.PARTIAL})
"""What names a day, for all or for a part of it."""

LEAST = 0.001
"""Nothing is called less likely than that."""

LONGEST = 2_000
"""Characters that are looked at: who writes more has said it by then, or was understood."""

BESIDE, FURTHER = "_", "__"
"""Between ideas that stand next to each other, or with one between them; no idea has one."""

BEFORE, BEHIND, NEAR, CLOSE = "<", ">", "~", 4
"""In front of an idea that stands before the day, behind it, and at most so many words from it."""

THE_DAY = "DAY"
"""What stands for the words that name it; no idea has capital letters."""

FIRST, LAST = "^", "$"
"""Where a sentence begins and ends."""

DENYING = frozenset("not nothing never without nobody no".split())
DATED = frozenset("weekday january tomorrow today week weekend day day-after-tomorrow tonight evening morning".split())
"""Ideas that colour all others of their sentence, as a question mark does."""

FRAME = frozenset("^$-_:,?NQ")
"""Of what a sign is made in which no word is known."""

BIAS = "+"
"""The sign that every text has."""

SCALE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
"""A weight as a table writes it: how many STEPs it is from the middle of these."""

MIDDLE, STEP = len(SCALE) // 2, 0.7

STEP_OF_BIAS = 0.1
"""The same of what every text is worth."""

LANE = 4
"""Bytes in which the places of a thousand signs add up without a carry."""

_ON_SCALE = bytes.maketrans(SCALE.encode(), bytes(range(len(SCALE))))

Weights = Mapping[str, int]
"""How rare each sign is, and what it is worth: a place on the scale for that and for each thing that a text may do, in
lanes of one number, so that a text's are added at once."""

Shares = Mapping[Answer | None, float]
"""How likely a client's mail does each of it, from 0 to 1."""


class Columns(NamedTuple):
    """The glosses of a sentence, each of their fields by itself."""

    whole: Sequence[str]
    idea: Sequence[str]
    form: Sequence[str]


class Sounds(NamedTuple):
    """What a mail leans to: as a whole, and sentence by sentence."""

    whole: Shares
    most: Shares
    """Of each thing the most that any sentence leans to it."""
    first: Shares
    last: Shares


Signs = list[tuple[str, float]]
"""Everything that tells something, and how much of it there is."""


def parts(text: str, language: str) -> list[set[str]]:
    """The ideas of each sentence of a text, as they stand in it."""
    return [of_sentence(one.words, one.asked, language) for one in sentences(text[:LONGEST])]


def signs(text: str, language: str) -> set[str]:
    """Those of the whole text."""
    return set().union(*parts(text, language))


def of_sentence(words: Sequence[str], asked: bool, language: str) -> set[str]:
    """The ideas of one sentence: alone, in their form, in a row, and beside what colours it."""
    said = _columns(glosses(words, language))
    state = _state(said, asked)
    shown = _alone(said, state)
    _add_rows(shown, (FIRST, *said.idea, LAST), state)
    return shown


def day_signs(words: Sequence[str], first: int, last: int, language: str) -> set[str]:
    """The same of a sentence, whose words `first` to `last` name a day."""
    before, behind = _glossed(words[:first], language), _glossed(words[last + 1 :], language)
    said = _columns(before + behind)
    state = _state(said, "?" in words)
    shown = _alone(said, state)
    ideas = said.idea[: len(before)], said.idea[len(before) :]
    shown.update(map(BEFORE.__add__, ideas[0]), map(BEHIND.__add__, ideas[1]))
    shown.update(map((NEAR + BEFORE).__add__, ideas[0][-CLOSE:]), map((NEAR + BEHIND).__add__, ideas[1][:CLOSE]))
    _add_rows(shown, (FIRST, *ideas[0], THE_DAY, *ideas[1], LAST), state)
    return shown


def _glossed(words: Iterable[str], language: str) -> list[Gloss]:
    return glosses([part for word in words for part in plain(word).split()], language)


def _columns(said: Sequence[Gloss]) -> Columns:
    return Columns(*zip(*said, strict=True)) if said else Columns((), (), ())


def _alone(said: Columns, state: str) -> set[str]:
    """Each idea by itself and in its form, the forms of neighbours, and each beside what colours its sentence."""
    shown = {f"{state}:", *said.idea, *said.whole}
    shown.update(map(BESIDE.join, pairwise(said.whole)))
    if state:
        shown.update(map(f"{state}:".__add__, said.idea))
    return shown


def _add_rows(shown: set[str], ideas: Sequence[str], state: str) -> None:
    """Two and three in a row."""
    pairs = list(map(BESIDE.join, pairwise(ideas)))
    shown.update(pairs)
    if state:
        shown.update(map(f"{state}:".__add__, pairs))
    shown.update(map(FURTHER.join, zip(ideas, ideas[2:], strict=False)))
    shown.update(map(BESIDE.join, zip(ideas, ideas[1:], ideas[2:], strict=False)))


def _state(said: Columns, asked: bool) -> str:
    """Whether a sentence denies, names a day, asks."""
    denies = "x" in "".join(said.form) or not DENYING.isdisjoint(said.idea)
    marks = (("N", denies), ("D", not DATED.isdisjoint(said.idea)), ("Q", asked))
    return "".join(mark for mark, so in marks if so)


@lru_cache(maxsize=16)  # of one mail, whose answer and whose day are asked for
def leaning(text: str, language: str) -> Sounds | None:
    """What a client's mail does by the words of the labelled mails; None where nobody has weighed a word of it."""
    if language not in LANGUAGES:
        return None
    weights = _weights(answering.SEEN)
    said = [weights.keys() & shown for shown in parts(text, language)]
    if all(FRAME.issuperset(sign) for shown in said for sign in shown):
        return None
    return sounds(said, lambda shown: _answers(shares(shown, weights, LETTERS)))


def sounds(said: Sequence[set[str]], told: Callable[[set[str]], Shares]) -> Sounds:
    """Of the signs of each sentence, and of what such signs tell."""
    each = list(map(told, said))
    most = {answer: max(one[answer] for one in each) for answer in LETTERS.values()}
    return Sounds(told(set().union(*said)), most, each[0], each[-1])


def _answers(shares: Mapping[str, float]) -> Shares:
    return {LETTERS[letter]: share for letter, share in shares.items()}


def team_leaning(text: str, language: str) -> Mapping[str, float]:
    """How likely a team's mail does what `OF_TEAM` names, from 0 to 1; empty where nobody has glossed its language."""
    if language not in LANGUAGES:
        return {}
    told = shares(signs(text, language), _weights(asking.SEEN), OF_TEAM)
    return {OF_TEAM[letter]: share for letter, share in told.items()}


def day_leaning(shown: Iterable[str]) -> float:
    """How much a sentence with these signs sounds as if its day were promised: the logarithm of the odds."""
    (score,) = _scores(shown, _weights(promising.SEEN), 1)
    return score


def leans(shares: Mapping[Any, float], of: str = "leans") -> Signs:
    """What these shares tell beside what the rules heard."""
    return [(f"{of}:{doing or 'null'}", log(max(share, LEAST))) for doing, share in shares.items()]


def all_leans(sounds: Sounds) -> Signs:
    """The same of a mail and its sentences."""
    return [sign for of, shares in zip(sounds._fields, sounds, strict=True) for sign in leans(shares, of)]


def shares(shown: Iterable[str], weights: Weights, letters: Sequence[str] | Mapping[str, object]) -> dict[str, float]:
    """How likely a text with these signs does what each letter means."""
    scores = _scores(shown, weights, len(letters))
    return dict(zip(letters, likely(scores), strict=True))


def likely(scores: Sequence[float]) -> list[float]:
    """What each score makes likely beside the others, from 0 to 1."""
    best = max(scores)
    odds = [exp(score - best) for score in scores]
    whole = sum(odds)
    return [one / whole for one in odds]


def _scores(shown: Iterable[str], weights: Weights, kinds: int) -> list[float]:
    """A long text weighs no more than a short one: its signs are a vector of length one, in which what is rare weighs
    more (tf-idf, Spärck Jones, 1972)."""
    found = [weights[sign] for sign in shown if sign in weights]
    (rare, *told), (_, *own) = _lanes(sum(found), 1 + kinds), _lanes(weights[BIAS], 1 + kinds)
    length, middle = sqrt(rare) or 1.0, MIDDLE * len(found)
    places = zip(told, own, strict=True)
    return [STEP * (each - middle) / length + STEP_OF_BIAS * (always - MIDDLE) for each, always in places]


def _lanes(added: int, kinds: int) -> Iterator[int]:
    packed = added.to_bytes(LANE * kinds, "little")
    return (int.from_bytes(packed[at : at + LANE], "little") for at in range(0, LANE * kinds, LANE))


@cache
def _weights(table: str) -> Weights:
    return read(table)


def read(table: str) -> Weights:
    """`=CODE sign sign`: the signs that are worth what the code says, a letter of the scale for how rare they are (the
    square of it) and for each kind."""
    seen: dict[str, int] = {}
    worth = 0
    for entry in table.split():
        if entry.startswith("="):
            places = entry[1:].encode().translate(_ON_SCALE)
            worth = int.from_bytes(b"".join(place.to_bytes(LANE, "little") for place in places), "little")
        else:
            seen[entry] = worth
    return seen
