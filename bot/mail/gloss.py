"""The idea behind each word: what was learnt in one language holds in all of them.

As in a reader's gloss, a word of any language stands for an English one, and beside it for what its ending says: who
does it, and when. `send/1f` is "I'll send", and "j'enverrai". A word that nobody has glossed is of the idea of those
that begin like it; the rest are as one.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from bot.mail.sentences import LINK, QUOTE
from bot.mail.words import gloss_de, gloss_en, gloss_es, gloss_fr, gloss_it, gloss_nl, gloss_pt, gloss_ru

TABLES = {
    "de": gloss_de.WORDS,
    "en": gloss_en.WORDS,
    "es": gloss_es.WORDS,
    "fr": gloss_fr.WORDS,
    "it": gloss_it.WORDS,
    "nl": gloss_nl.WORDS,
    "pt": gloss_pt.WORDS,
    "ru": gloss_ru.WORDS,
}
"""`=IDEA/FORM word word` of each language."""


class Gloss(NamedTuple):
    """What a word stands for."""

    whole: str
    """IDEA/FORM, or IDEA alone."""
    idea: str
    """The English word, in its plainest form."""
    form: str
    """1, w, 2, 3 or 6: I, we, you, he or they; p, f: past, future; c: conditional; i: bidding; n: infinitive;
    g: gerund; x: it denies."""


def gloss(whole: str) -> Gloss:
    """As a lexicon writes it."""
    idea, _, form = whole.partition("/")
    return Gloss(whole, idea, form)


UNKNOWN = gloss("-")
FIGURE = gloss("0")
NOT_WORDS = {",": gloss(","), "n't": gloss("not/x"), LINK: gloss("link"), QUOTE: gloss("quote")}
"""What else stands in a sentence, as `sentences` takes it apart."""


STEM, ENDING = 5, 3
"""Letters in which a word must begin like a listed one to be of its idea, and by which its end may differ."""

BEHIND_ALL = "\uffff"
"""Sorted behind every letter of the eight languages."""


def glosses(words: Iterable[str], language: str) -> list[Gloss]:
    """What each plain word (lower case, no accents) stands for in one of the languages of `TABLES`."""
    known = _lexicon(language)
    return [known.get(word) or _unlisted(word, language) for word in words]


@lru_cache(maxsize=4_096)
def _unlisted(word: str, language: str) -> Gloss:
    if word.isalpha():
        return _akin(word, language)
    # "j'" and "l'" are written with their apostrophe.
    bare = word.strip("'")
    if bare.isalpha():
        return _lexicon(language).get(bare, UNKNOWN)
    return FIGURE if any(map(str.isdecimal, word)) else UNKNOWN


def _akin(word: str, language: str) -> Gloss:
    """By the listed words that begin most like it, if all of them are of one idea."""
    listed, known = _listed(language), _lexicon(language)
    for length in range(len(word), max(STEM, len(word) - ENDING) - 1, -1):
        ideas = {known[other].idea for other in _beginning(word[:length], listed)}
        if ideas:
            return gloss(ideas.pop()) if len(ideas) == 1 else UNKNOWN
    return UNKNOWN


def _beginning(stem: str, listed: Sequence[str]) -> Iterable[str]:
    return listed[bisect_left(listed, stem) : bisect_left(listed, stem + BEHIND_ALL)]


@cache
def _listed(language: str) -> Sequence[str]:
    return sorted(_lexicon(language))


@cache
def _lexicon(language: str) -> Mapping[str, Gloss]:
    known = dict(NOT_WORDS)
    meant = UNKNOWN
    for entry in TABLES[language].split():
        if entry.startswith("="):
            meant = gloss(entry[1:])
        else:
            known[entry] = meant
    return known
