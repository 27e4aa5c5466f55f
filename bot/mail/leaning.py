"""What words lean to, whether a rule understands them or not: weighed in labelled mails, not felt.

A multinomial logistic regression (Cox, 1958) of word beginnings and pairs. By itself it decides nothing: beside it
stands what the rules heard.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from math import exp, log, sqrt
from typing import Any

from bot.mail.message import Answer
from bot.mail.sentences import plain
from bot.mail.words import (
    asking_de,
    asking_en,
    asking_es,
    asking_fr,
    asking_it,
    asking_nl,
    asking_pt,
    asking_ru,
    leaning_de,
    leaning_en,
    leaning_es,
    leaning_fr,
    leaning_it,
    leaning_nl,
    leaning_pt,
    leaning_ru,
    promising_de,
    promising_en,
    promising_es,
    promising_fr,
    promising_it,
    promising_nl,
    promising_pt,
    promising_ru,
)

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

CLIENTS = {
    "de": leaning_de.SEEN,
    "en": leaning_en.SEEN,
    "es": leaning_es.SEEN,
    "fr": leaning_fr.SEEN,
    "it": leaning_it.SEEN,
    "nl": leaning_nl.SEEN,
    "pt": leaning_pt.SEEN,
    "ru": leaning_ru.SEEN,
}
"""The weights of each language, made by `python -m tests.corpus.weighed`."""

TEAMS = {
    "de": asking_de.SEEN,
    "en": asking_en.SEEN,
    "es": asking_es.SEEN,
    "fr": asking_fr.SEEN,
    "it": asking_it.SEEN,
    "nl": asking_nl.SEEN,
    "pt": asking_pt.SEEN,
    "ru": asking_ru.SEEN,
}
"""The same of the mails of teams."""

DAYS = {
    "de": promising_de.SEEN,
    "en": promising_en.SEEN,
    "es": promising_es.SEEN,
    "fr": promising_fr.SEEN,
    "it": promising_it.SEEN,
    "nl": promising_nl.SEEN,
    "pt": promising_pt.SEEN,
    "ru": promising_ru.SEEN,
}
"""The same of the sentences in which a client names a day: whether it is promised."""

PROMISING = frozenset({Answer.PROMISE, Answer.PARTIAL})
"""What names a day, for all or for a part of it."""

LEAST = 0.001
"""Nothing is called less likely than that."""

LONGEST = 2_000
"""Characters that are looked at: who writes more has said it by then, or was understood."""

STEM = 6
"""Letters of a word that count: its ending belongs to the grammar, and most words are rare."""

BESIDE = "_"
"""Between the words of a pair; no word has one."""

NEAR, CLOSE = "~", 4
"""Before a word that stands at most so many words from the day."""

THE_DAY = "DAY"
"""What stands for the words that name it; no other has capital letters."""

FRAME = frozenset("^$?!")
"""Where a text begins and ends, and what is no word."""

BIAS = "+"
"""The sign that every text has."""

SCALE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
"""A weight as a table writes it: how many STEPs it is from the middle of these."""

MIDDLE, STEP = len(SCALE) // 2, 0.2

_SIGNS = re.compile(r"[^\W_]+|[?!]")
_DIGITS = re.compile(r"\d+")
_ON_SCALE = bytes.maketrans(SCALE.encode(), bytes(range(len(SCALE))))

LANE = 4
"""Bytes in which the places of a thousand signs add up without a carry."""

Weights = Mapping[str, int]
"""What each sign is worth: a place on the scale for each thing that a text may do, in lanes of one number, so that a
text's are added at once."""


Shares = Mapping[Answer | None, float]
"""How likely a client's mail does each of it, from 0 to 1; empty where nobody has weighed a word of it."""

Signs = list[tuple[str, float]]
"""Everything that tells something, and how much of it there is."""


def signs(text: str) -> set[str]:
    """The beginnings of the words, and each pair of neighbours; figures count as one word."""
    words = ["^", *map(_stem, _SIGNS.findall(plain(text[:LONGEST]))), "$"]
    return {*words, *map(BESIDE.join, pairwise(words))}


def day_signs(words: Sequence[str], first: int, last: int) -> set[str]:
    """The same of a sentence, whose words `first` to `last` name a day; those near it count once more."""
    told = ["^", *map(_stem, map(plain, words[:first])), THE_DAY, *map(_stem, map(plain, words[last + 1 :])), "$"]
    near = told[max(0, first + 1 - CLOSE) : first + 2 + CLOSE]
    return {*told, *map(BESIDE.join, pairwise(told)), *(NEAR + word for word in near)}


def _stem(word: str) -> str:
    return (word if word.isalpha() else _DIGITS.sub("0", word))[:STEM]


@lru_cache(maxsize=16)  # of one mail, whose answer and whose day are asked for
def leaning(text: str, language: str) -> Shares:
    """What a client's mail does by the words of the labelled mails of one language."""
    if language not in CLIENTS:
        return {}
    weights, shown = _weights(CLIENTS[language]), signs(text)
    if weights.keys().isdisjoint(shown - FRAME):
        return {}
    return {LETTERS[letter]: share for letter, share in shares(shown, weights, LETTERS).items()}


def team_leaning(text: str, language: str) -> Mapping[str, float]:
    """How likely a team's mail does what `OF_TEAM` names, from 0 to 1; empty where nobody has weighed its language."""
    if language not in TEAMS:
        return {}
    return {OF_TEAM[letter]: share for letter, share in shares(signs(text), _weights(TEAMS[language]), OF_TEAM).items()}


def day_leaning(words: Sequence[str], first: int, last: int, language: str) -> float:
    """How much a sentence sounds as if its day were promised: the logarithm of the odds."""
    (score,) = _scores(day_signs(words, first, last), _weights(DAYS[language]), 1)
    return score


def leans(shares: Mapping[Any, float]) -> Signs:
    """What these shares tell beside what the rules heard."""
    return [(f"leans:{doing or 'null'}", log(max(share, LEAST))) for doing, share in shares.items()]


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
    """A long text weighs no more than a short one: its signs are a vector of length one."""
    found = [weights[sign] for sign in shown if sign in weights]
    length, middle = sqrt(len(found)) or 1.0, MIDDLE * len(found)
    places = zip(_lanes(sum(found), kinds), _lanes(weights[BIAS], kinds), strict=True)
    return [STEP * ((each - middle) / length + own - MIDDLE) for each, own in places]


def _lanes(added: int, kinds: int) -> Iterator[int]:
    packed = added.to_bytes(LANE * kinds, "little")
    return (int.from_bytes(packed[at : at + LANE], "little") for at in range(0, LANE * kinds, LANE))


@cache
def _weights(table: str) -> Weights:
    return read(table)


def read(table: str) -> Weights:
    """`=CODE word word`: the signs that are worth what the code says, a letter of the scale for each kind."""
    seen: dict[str, int] = {}
    worth = 0
    for entry in table.split():
        if entry.startswith("="):
            places = entry[1:].encode().translate(_ON_SCALE)
            worth = int.from_bytes(b"".join(place.to_bytes(LANE, "little") for place in places), "little")
        else:
            seen[entry] = worth
    return seen
