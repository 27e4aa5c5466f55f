"""What the words of a mail lean to where no rule understands them: counted in labelled mails, not felt.

A multinomial naive Bayes of word beginnings and pairs (McCallum and Nigam, 1998). It is asked last, it never outvotes
a rule that found something done, and what it is not sure of stays unsaid: the team is shown the mail.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from math import exp, log
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

PROMISING = ("p", "r")
"""The letters of those that name a day."""

OF_TEAM = {"a": "asks", "c": "closes", "n": "nothing"}
"""The same of a team's mail."""

TABLES = {
    "de": leaning_de.SEEN,
    "en": leaning_en.SEEN,
    "es": leaning_es.SEEN,
    "fr": leaning_fr.SEEN,
    "it": leaning_it.SEEN,
    "nl": leaning_nl.SEEN,
    "pt": leaning_pt.SEEN,
    "ru": leaning_ru.SEEN,
}
"""The counts of each language, made by `python -m tests.corpus.counted`."""

TEAM_TABLES = {
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

LONGEST = 2_000
"""Characters that are looked at: who writes more has said it by then, or was understood."""

STEM = 5
"""Letters of a word that count: its ending belongs to the grammar, and most words are rare."""

DOUBT = 0.5
"""Added to every count: a word seen in one mail proves little, one never seen there disproves nothing."""

BESIDE = "_"
"""Between the words of a pair; no word has one."""

_SIGNS = re.compile(r"[^\W_]+|[?!]")
_DIGITS = re.compile(r"\d+")
_ENTRY = re.compile(r"([a-z])(\d*)")


class Weights(NamedTuple):
    """What each sign is worth: a row for every sign, and its place by the word, or by the word and its neighbour."""

    rows: Sequence[tuple[float, ...]]
    """The logarithm of how large a share of each kind's signs it is."""
    words: Mapping[str, int]
    pairs: Mapping[str, Mapping[str, int]]


class Leaning(NamedTuple):
    """What a mail most likely does, and how sure that is, from 0 to 1."""

    answer: Answer | None
    sure: float
    promises: float
    """How surely it names a day for all or a part of it, from 0 to 1."""


def signs(text: str) -> frozenset[str]:
    """The beginnings of the words, and each pair of neighbours; figures count as one word."""
    words = _words(text)
    return frozenset(words).union(map(BESIDE.join, pairwise(words)))


def _words(text: str) -> list[str]:
    found = _SIGNS.findall(plain(text[:LONGEST]))
    return ["^", *[(word if word.isalpha() else _DIGITS.sub("0", word))[:STEM] for word in found], "$"]


@lru_cache(maxsize=16)  # of one mail, whose answer and whose day are asked for
def leaning(text: str, language: str) -> Leaning:
    """The likeliest answer by the labelled mails of one language; None, not sure at all, where there are none."""
    return leaning_by(_weights(language), text) if language in TABLES else Leaning(None, 0.0, 0.0)


def leaning_by(weights: Weights, text: str) -> Leaning:
    """The same by a table of one's own."""
    sure = shares(text, weights, LETTERS)
    if not sure:
        return Leaning(None, 0.0, 0.0)
    letter = max(sure, key=sure.__getitem__)
    return Leaning(LETTERS[letter], sure[letter], sum(sure[one] for one in PROMISING))


def team_leaning(text: str, language: str) -> tuple[str, float]:
    """What a team's mail most likely does, as `OF_TEAM` calls it, and how sure that is; "" where none is known."""
    sure = shares(text, _team_weights(language), OF_TEAM) if language in TEAM_TABLES else {}
    letter = max(sure, key=sure.__getitem__, default="")
    return OF_TEAM.get(letter, ""), sure.get(letter, 0.0)


def shares(text: str, weights: Weights, letters: Iterable[str]) -> dict[str, float]:
    """How surely a text does what each letter means, by a table of one's own; empty where it knows no word of it."""
    found = _rows(_words(text), weights)
    if not found:
        return {}
    scores = [sum(column) for column in zip(*found, strict=True)]
    best = max(scores)
    odds = [exp(score - best) for score in scores]
    whole = sum(odds)
    return {letter: one / whole for letter, one in zip(letters, odds, strict=True)}


def _rows(words: Sequence[str], weights: Weights) -> list[tuple[float, ...]]:
    """Of every sign that is known; what stands there twice counts once."""
    found = set(map(weights.words.get, words))
    for neighbours, word in zip(map(weights.pairs.get, words), words[1:], strict=False):
        if neighbours is not None and word in neighbours:
            found.add(neighbours[word])
    return [weights.rows[place] for place in found if place is not None]


def weighed(seen: Mapping[str, Mapping[str, int]], letters: Iterable[str] = tuple(LETTERS)) -> Weights:
    """What every sign is worth, by the counts."""
    kinds = tuple(letters)
    totals = [sum(counts.get(letter, 0) for counts in seen.values()) for letter in kinds]
    shares = [total + DOUBT * len(seen) for total in totals]
    words: dict[str, int] = {}
    pairs: dict[str, dict[str, int]] = {}
    for place, sign in enumerate(seen):
        word, beside, neighbour = sign.partition(BESIDE)
        if beside:
            pairs.setdefault(word, {})[neighbour] = place
        else:
            words[word] = place
    # Most signs stood as often as many others: one row for all of them.
    found = [tuple(counts.get(letter, 0) for letter in kinds) for counts in seen.values()]
    worth = {
        row: tuple(log((count + DOUBT) / share) for count, share in zip(row, shares, strict=True)) for row in set(found)
    }
    rows = [worth[row] for row in found]
    return Weights(rows, words, pairs)


@cache
def _weights(language: str) -> Weights:
    return weighed(_counts(TABLES[language]))


@cache
def _team_weights(language: str) -> Weights:
    return weighed(_counts(TEAM_TABLES[language]), OF_TEAM)


def _counts(table: str) -> dict[str, dict[str, int]]:
    """`d2a: word word`: the signs that stood in two mails that deliver and one that acknowledges."""
    seen = {}
    counts: dict[str, int] = {}
    for entry in table.split():
        if entry.endswith(":"):
            counts = {letter: int(number or 1) for letter, number in _ENTRY.findall(entry)}
        else:
            seen[entry] = counts
    return seen
