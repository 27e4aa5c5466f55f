"""Promises in words that no rule knows: what else a mail may promise, or give, by how surely it sounds so."""

from datetime import datetime

from bot.mail.answer import answer, may_answer
from bot.mail.dates import unclaimed_day
from bot.mail.leaning import leaning
from bot.mail.message import Answer, Attachment, Day, DayKind, NewWords
from bot.mail.statements import statements

UNANSWERED = frozenset({None, Answer.ACKNOWLEDGEMENT})
"""What the rules make of a promise whose day they do not understand: nothing, or a nod."""

PROMISING = frozenset({Answer.PROMISE, Answer.PARTIAL})

SURE = 0.995
"""How surely a mail must sound like a promise: at 0.99 "reckon with nothing before the 20th" did too."""

SURE_OF_A_PART = 0.9
"""How surely the rest of a promise must sound like an answer to be a part of what was asked."""

TELLING = 3
"""So many words behind its greeting tell something."""

Said = tuple[Answer | None, tuple[Day, ...]]


def answer_and_days(
    words: NewWords, attachments: tuple[Attachment, ...], days: tuple[Day, ...], sent: datetime, language: str | None
) -> Said:
    """What a client's words do, and their days with the one that only the sound of the mail tells to be promised."""
    said = answer(words, attachments, days, language)
    if said is Answer.PROMISE and language is not None and _gives_a_part(words.text, days, language):
        return Answer.PARTIAL, days
    if said not in UNANSWERED or days or language is None:
        return said, days
    leans, sure = leaning(words.text, language)
    if leans not in PROMISING or sure < SURE:
        return said, days
    day = unclaimed_day(words.text, sent, language)
    if day is None:
        return said, days
    return answer(words, attachments, (day,), language), (day,)


def _gives_a_part(text: str, days: tuple[Day, ...], language: str) -> bool:
    """ "The number is 20417889. The other one I send on Wednesday": without its plan the mail answers."""
    plans = {day.quote for day in days if day.kind is DayKind.PROMISE}
    others = [one for one in statements(text, language) if one.sentence.written not in plans and one.count >= TELLING]
    if not may_answer(others):
        return False
    leans, sure = leaning(" ".join(one.sentence.written for one in others), language)
    return leans is Answer.DELIVERS and sure >= SURE_OF_A_PART
