"""What the team's words do: ask for something, close, or neither."""

from collections.abc import Sequence

from bot.mail.grammar import Mark
from bot.mail.message import NewWords, Request
from bot.mail.statements import GRAMMARS, Statement, likely, statements
from bot.mail.words.assured import ASSURED
from bot.mail.words.thanking import THANKING

LONGEST = 300
"""Characters of the ask that a follow-up letter can quote without looking like the whole mail."""

QUOTED = 2
"""Sentences of the ask that are quoted: more is a list, which the thread below shows."""

NOD = 2
"""Up to so many words without a question mark are an "ok", not a wish to hear one."""

BIDDING = frozenset({Mark.ASK, Mark.ORDER})
ASKING = frozenset({Mark.ASK, Mark.ORDER, Mark.REVIEW, Mark.MORE_TIME})


def request(words: NewWords, language: str | None) -> Request:
    """What the team's new words do (design 4.5); a request beats a closing."""
    tongues = (language,) if language in GRAMMARS else likely(words.text)
    read = [_judged(statements(words.text, tongue)) for tongue in tongues if tongue]
    return max(read, key=lambda found: (found.asks, found.closes), default=Request(asks=False, closes=False))


def _judged(said: Sequence[Statement]) -> Request:
    asking = [statement for statement in said if _asks(statement)]
    closing = [statement for statement in said if Mark.CLOSING in statement.marks]
    closes = bool(closing) and not asking
    return Request(
        asks=bool(asking),
        closes=closes,
        thanks=closes and all(THANKING.issuperset(statement.words) for statement in closing),
        words=_quoted(asking),
    )


def _asks(statement: Statement) -> bool:
    if statement.sentence.asked:
        return statement.count > 0
    # "Das Passwort habe ich dir geschickt": who hands over does not ask whether it came.
    nods = Mark.CHECK in statement.marks and Mark.HERE not in statement.marks and statement.count > NOD
    if Mark.CLOSING in statement.marks:
        return _bids_at_last(statement) or _wants_to_hear(statement)
    return nods or bool(statement.marks & ASKING)


def _bids_at_last(statement: Statement) -> bool:
    """ "We need the photos no more, send us only the texts": the end of it asks."""
    *before, last = statement.clauses or (frozenset(),)
    return bool(before) and not last.isdisjoint(BIDDING) and last.isdisjoint({Mark.CLOSING, Mark.FUTURE})


def _wants_to_hear(statement: Statement) -> bool:
    """ "Tell us whether all is fine": the words that would close the matter are what is asked for."""
    return ASSURED[statement.grammar.language].search(" ".join(statement.sentence.words)) is not None


def _quoted(asking: Sequence[Statement]) -> str:
    """The first sentences that ask, cut at a word where they are too long."""
    text = " ".join(statement.sentence.written for statement in asking[:QUOTED])
    if len(text) > LONGEST and len(asking) > 1:
        text = asking[0].sentence.written
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rpartition(" ")[0].rstrip(",;:") + "…"
