"""Answers given by the number of what was asked: "question 1: yes", "to 3 I'll write on Monday"."""

import re
from collections.abc import Sequence

from bot.mail.words.numbered import ALONE, AND, LEADS, NOUNS, PUZZLING, QUESTIONS

_NUMBER = re.compile(r"q?(\d{1,2})")

MOST_LEADS = 2
"""Before the noun: "on your question 3"."""


def behind_question(words: Sequence[str]) -> int:
    """Where the answer begins behind "question 1 and 2:"; 0 where no question is called, or nothing is said of it."""
    # "Number 2, please" chooses, "question 2 I don't understand" answers nothing.
    if QUESTIONS.isdisjoint(words) or not PUZZLING.isdisjoint(words):
        return 0
    _, end = _called(words)
    if QUESTIONS.isdisjoint(words[:end]):
        return 0
    while end < len(words) and words[end] == ",":
        end += 1
    return end if end < len(words) else 0


def numbers(words: Sequence[str]) -> frozenset[str]:
    """The points of which a sentence speaks that opens with their numbers."""
    return _called(words)[0]


def _called(words: Sequence[str]) -> tuple[frozenset[str], int]:
    lead = next((at for at, word in enumerate(words) if word not in LEADS), len(words))
    at = min(lead, MOST_LEADS)
    named = at < len(words) and words[at] in NOUNS
    at += named
    found: list[str] = []
    end = at
    for place in range(at, len(words)):
        if number := _NUMBER.fullmatch(words[place]):
            found.append(number[1])
            end = place + 1
        elif not found or words[place] not in AND:
            break
    # "On 1 and 3": one number alone may be a day.
    alone = bool(words) and (words[0] in ALONE or words[0].startswith("q") or len(found) > 1 and lead > 0)
    return (frozenset(found), end) if found and (named or alone) else (frozenset(), 0)
