"""The word that is meant by one written in haste, in dialect, or on a keyboard without its accents."""

from collections.abc import Callable, Mapping
from functools import cache

from bot.mail.sentences import plain
from bot.mail.words.spelling import MEANT

_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
"""How German is written where the keyboard has no umlauts, and what `plain` makes of them."""


@cache
def meant(language: str) -> Mapping[str, tuple[str, ...]]:
    """The spellings of a language and what they stand for, in plain words."""
    written = MEANT.get(language, {})
    return {plain(short): tuple(plain(full).split()) for short, full in written.items()}


def respelt(word: str, language: str, is_known: Callable[[str], bool]) -> str:
    """A word nobody knows, as the one that is known: "koennen", "ihr schickts", "ich schick"."""
    if language != "de" or len(word) <= len("ich"):
        return word
    return next((one for one in _german(word) if is_known(one)), word)


def _german(word: str) -> tuple[str, ...]:
    without = word
    for written, umlaut in _UMLAUTS:
        without = without.replace(written, umlaut)
    others: tuple[str, ...] = (without,) if without != word else ()
    if without.endswith("ts"):
        others += (without[:-1],)
    return (*others, without + "e")
