"""The words of a team's request that a follow-up letter quotes: they must be understood alone."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.mail.grammar import Line, Mark
from bot.mail.statements import Statement, without_greeting
from bot.mail.words.pointing import FEW, POINTING

LONGEST = 300
"""Characters of the ask that a follow-up letter can quote without looking like the whole mail."""

QUOTED = 2
"""Sentences of the ask that are quoted: more is a list, which the thread below shows."""

_PAUSE = re.compile(r"[,;:–—]\s*|\s-+\s+")
"""What parts a greeting from what is said."""


def asked_words(asking: Sequence[Statement], said: Sequence[Statement]) -> str:
    """The first sentences that ask, cut at a word where they are too long."""
    text = " ".join(map(_ungreeted, asking[:QUOTED]))
    if len(text) > LONGEST and len(asking) > 1:
        text = _ungreeted(asking[0])
    before = _pointed_to(asking[0], said) if asking else ""
    if before and len(before) + len(text) < LONGEST:
        text = f"{before} {text}"
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rpartition(" ")[0].rstrip(",;:") + "…"


def _pointed_to(asks: Statement, said: Sequence[Statement]) -> str:
    """ "We'd use the blue. Does that work for you?": the sentence without which the other asks nothing."""
    spoken = " ".join(word for word in asks.words if word != ",")
    if asks.count > FEW or POINTING[asks.grammar.language].search(spoken) is None:
        return ""
    before = next((one for one, another in pairwise(said) if another is asks), None)
    if before is None or not before.count or Mark.HEARD in before.marks:
        return ""
    return _ungreeted(before)


def _ungreeted(statement: Statement) -> str:
    """The sentence as written, without the "Hi Sam, " at its head."""
    written, words = statement.sentence.written, statement.sentence.words
    grammar = statement.grammar
    if not statement.count or without_greeting(Line(grammar, words)).words == words:
        return written
    greeting = _PAUSE.search(written)
    return (written[greeting.end() :] if greeting else "") or written
