"""The day on which the writer sets out, named before their return: "off to Crete on Monday, back on the 8th"."""

from collections.abc import Sequence
from datetime import date

from bot.mail.clauses import Clause
from bot.mail.days.spans import Span
from bot.mail.days.words import Token
from bot.mail.words.setting_out import SETS_OUT

STAYS = ("not", "third", "they", "you", "if", "maybe", "gets", "hands", "goods", "done")
"""Beside one of these it is somebody else who goes, or something else that is done that day."""


def sets_out_on(tokens: Sequence[Token], days: Sequence[Span], parts: Sequence[Clause], back: date) -> date | None:
    """The one day before the return on which the writer goes, or from which they are elsewhere."""
    if len(days) != 2 or days[1].on != back or days[0].width != "day" or days[0].on >= back:
        return None
    first = days[0]
    own = next((part for part in parts if part.first <= first.first <= part.last), None)
    if own is None or own.has(*STAYS):
        return None
    before = tokens[own.first : days[1].first]
    goes = any(token.form in SETS_OUT for token in before)
    is_there = "from" in first.leads and any(token.has("self") and not token.has("attributive") for token in before)
    return first.on if goes or is_there else None
