"""What somebody takes of several, in few words: "slate please", "take the oak", "we take B", "start without me"."""

import re
from collections.abc import Iterable

from bot.mail.concepts import named_by
from bot.mail.phrases import folded
from bot.mail.words.beside import ASKED_FOR, FIRST, NOT_CHOSEN, NOT_TAKEN, STORIES, TAKING, WE_TAKE, WITHOUT_ME
from bot.mail.words.history import DAY_AND_MONTH_WORDS, LEADS

OF_NOTICES = frozenset(("mail", "box", "point", "desk", "turn", "number", "urgent", "access", "apply", "patience"))
"""What notices tell everybody to use, to take or to do."""

WISHED = 6
"""Words in which somebody names what they want."""

LONGEST = 8
"""Words in which somebody says what they take."""

_WE_TAKE = re.compile(WE_TAKE)
_WITHOUT_ME = re.compile(WITHOUT_ME)


def wants(clause: str) -> bool:
    """ "Take the slate, I'll read your mail when I'm back": what they want, before the rest of a notice."""
    words = _words(clause)
    words = words[1:] if words and words[0] in FIRST else words
    if not 1 < len(words) <= WISHED or not NOT_TAKEN.isdisjoint(words):
        return False
    is_notices = any(not named_by(word).isdisjoint(OF_NOTICES) for word in words)
    # "Por favor" alone opens a notice's sentence as well.
    said = " ".join(words)
    return not is_notices and (words[0] in TAKING or said.endswith(ASKED_FOR) and said not in ASKED_FOR)


def takes(sentence: str) -> bool:
    """The same, or what they take themselves, or that we may begin: no small talk beside an absence."""
    if takes_oneself(sentence):
        return True
    return not _denies(_words(sentence)) and _is_of_the_matter(sentence) and wants(sentence)


def takes_oneself(sentence: str) -> bool:
    """ "We take the slate", "start without me"; a machine bids everybody choose a seat."""
    words = _words(sentence)
    said = " ".join(words)
    if not _is_of_the_matter(sentence):
        return False
    if _WITHOUT_ME.match(said):
        return True
    things = frozenset(words[1:])
    if not (NOT_CHOSEN.isdisjoint(things) and DAY_AND_MONTH_WORDS.isdisjoint(things - LEADS)):
        return False
    return _WE_TAKE.match(said) is not None and not _denies(words)


def _is_of_the_matter(sentence: str) -> bool:
    words = _words(sentence)
    if sentence.rstrip().endswith(("?", "？")) or len(words) > LONGEST:
        return False
    return NOT_TAKEN.isdisjoint(words) and STORIES.isdisjoint(words)


def _words(text: str) -> list[str]:
    return folded(text).replace(".", " ").split()


def _denies(words: Iterable[str]) -> bool:
    return any("no" in named_by(word) for word in words)
