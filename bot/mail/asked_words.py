"""The words of a team's request that a follow-up letter quotes: they must be understood alone."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from bot.mail.grammar import Line, Mark
from bot.mail.statements import Statement, without_greeting
from bot.mail.words.pointing import FEW, POINTING

LONGEST = 300
"""Characters of the ask that a follow-up letter can quote without looking like the whole mail."""

QUOTED = 2
"""Sentences of the ask that are quoted: more is a list, which the thread below shows."""

BARE = 3
"""Up to so many words ask of what stands before them: "Have they changed?", "Rouge ou bleu ?"."""

ENDS = tuple(".!?:…")
"""How a sentence ends, and no line of a list."""

_PAUSE = re.compile(r"[,;:–—]\s*|\s-+\s+")
"""What parts a greeting from what is said."""


def asked_words(asking: Sequence[Statement], said: Sequence[Statement]) -> str:
    """The first sentences that ask, cut at a word where they are too long."""
    listed = _listed_below(asking[0], said) if asking else []
    apart = [one for one in asking if not any(one is another for another in listed)]
    text = " ".join(map(_ungreeted, apart[:QUOTED]))
    if listed:
        # The list is what is asked for, whatever else is.
        text = f"{_ungreeted(asking[0])} {'; '.join(one.sentence.written.rstrip(' ,;') for one in listed)}"
    elif len(text) > LONGEST and len(asking) > 1:
        text = _ungreeted(asking[0])
    before = _pointed_to(asking[0], said) if asking else ""
    if before and len(before) + len(text) < LONGEST:
        text = f"{before} {text}"
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rpartition(" ")[0].rstrip(",;:") + "…"


def _listed_below(heading: Statement, said: Sequence[Statement]) -> list[Statement]:
    """The lines below "what we still lack:"; a name that ends the mail is none of them."""
    if not heading.sentence.written.endswith(":"):
        return []
    at = next(at for at, one in enumerate(said) if one is heading)
    listed = list(takewhile(_is_a_line_of_a_list, said[at + 1 :]))
    if listed and listed[-1] is said[-1] and listed[-1].sentence.written.istitle():
        listed.pop()
    return listed


def _is_a_line_of_a_list(statement: Statement) -> bool:
    """ "Have a nice day", of which a pause is left, is none."""
    ends = statement.sentence.written.endswith(ENDS) or Mark.HEARD in statement.marks
    return statement.count > 0 and statement.words[0] != "," and not ends


def _pointed_to(asks: Statement, said: Sequence[Statement]) -> str:
    """ "We'd use the blue. Does that work for you?": the sentence without which the other asks nothing."""
    spoken = " ".join(word for word in asks.words if word != ",")
    bare = asks.sentence.asked and asks.count <= BARE
    if not bare and (asks.count > FEW or POINTING[asks.grammar.language].search(spoken) is None):
        return ""
    before = next((one for one, another in pairwise(said) if another is asks), None)
    if before is None or not before.count or Mark.HEARD in before.marks:
        return ""
    if bare and (before.count < BARE or before.sentence.asked or before.sentence.written.endswith(":")):
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
