""" "Give us an answer by Monday": the reader's day, though whoever wants time until Monday says nearly the same."""

import re
from collections.abc import Sequence
from functools import cache

from bot.mail.words.answer_wanted import BEFORE_IT, BIDS, FOR, NOT_SO, WORDS


def wants_an_answer(clause: Sequence[str], language: str) -> bool:
    """Of the plain words of one clause: whoever wrote it waits for word from the reader."""
    words = [word for word in clause if word[0].isalnum()]
    wanted = _wanted(language)
    if wanted.isdisjoint(words) or not NOT_SO.isdisjoint(words):
        return False
    bidden = _bids(language).match(" ".join(words))
    if bidden is None:
        return False
    behind = words[len(bidden[0].split()) :]
    return any(word in wanted and _is_given(behind[:at]) for at, word in enumerate(behind))


def _is_given(before: Sequence[str]) -> bool:
    """Not "give us until Friday for the answer"."""
    near = next((word for word in reversed(before) if word not in BEFORE_IT), "")
    return near not in FOR


@cache
def _bids(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{BIDS[language]})\b")


@cache
def _wanted(language: str) -> frozenset[str]:
    return frozenset(WORDS[language].split())
