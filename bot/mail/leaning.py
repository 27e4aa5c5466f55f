"""What words lean to, whether a rule understands them or not: weighed in labelled mails, not felt.

A multinomial logistic regression (Cox, 1958) of word beginnings and pairs. By itself it decides nothing: beside it
stands what the rules heard.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from math import exp, sqrt
from typing import NamedTuple

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

Weights = Mapping[str, bytes]
"""What each sign is worth: a place on the scale for each thing that a text may do."""


class Leaning(NamedTuple):
    """What a mail most likely does, and how likely each of it is, from 0 to 1."""

    answer: Answer | None
    sure: float
    shares: Mapping[Answer | None, float]


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


NOTHING = Leaning(None, 0.0, {})
"""Of words that nobody has weighed."""


@lru_cache(maxsize=16)  # of one mail, whose answer and whose day are asked for
def leaning(text: str, language: str) -> Leaning:
    """What a client's mail does by the labelled mails of one language; nothing where none has a word of it."""
    if language not in CLIENTS:
        return NOTHING
    weights, shown = _weights(CLIENTS[language]), signs(text)
    if weights.keys().isdisjoint(shown - FRAME):
        return NOTHING
    sure = shares(shown, weights, LETTERS)
    letter = max(sure, key=sure.__getitem__)
    return Leaning(LETTERS[letter], sure[letter], {LETTERS[one]: share for one, share in sure.items()})


def team_leaning(text: str, language: str) -> Mapping[str, float]:
    """How likely a team's mail does what `OF_TEAM` names, from 0 to 1; empty where nobody has weighed its language."""
    if language not in TEAMS:
        return {}
    sure = shares(signs(text), _weights(TEAMS[language]), OF_TEAM)
    return {OF_TEAM[letter]: share for letter, share in sure.items()}


def day_leaning(words: Sequence[str], first: int, last: int, language: str) -> float:
    """How much a sentence sounds as if its day were promised: the logarithm of the odds."""
    (score,) = _scores(day_signs(words, first, last), _weights(DAYS[language]), 1)
    return score


def shares(shown: Iterable[str], weights: Weights, letters: Sequence[str] | Mapping[str, object]) -> dict[str, float]:
    """How likely a text with these signs does what each letter means."""
    scores = _scores(shown, weights, len(letters))
    best = max(scores)
    odds = [exp(score - best) for score in scores]
    whole = sum(odds)
    return {letter: one / whole for letter, one in zip(letters, odds, strict=True)}


def _scores(shown: Iterable[str], weights: Weights, kinds: int) -> list[float]:
    """A long text weighs no more than a short one: its signs are a vector of length one."""
    found = [weights[sign] for sign in shown if sign in weights]
    length = sqrt(len(found)) or 1.0
    sums = [sum(column) - MIDDLE * len(found) for column in zip(*found, strict=True)] or [0] * kinds
    bias = weights.get(BIAS, bytes([MIDDLE]) * kinds)
    return [STEP * (each / length + own - MIDDLE) for each, own in zip(sums, bias, strict=True)]


@cache
def _weights(table: str) -> Weights:
    return read(table)


def read(table: str) -> Weights:
    """`=CODE word word`: the signs that are worth what the code says, a letter of the scale for each kind."""
    seen: dict[str, bytes] = {}
    worth = b""
    for entry in table.split():
        if entry.startswith("="):
            worth = entry[1:].encode().translate(_ON_SCALE)
        else:
            seen[entry] = worth
    return seen
