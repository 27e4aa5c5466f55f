"""A promise in words that no rule knows: the mail sounds like one, and names one day that is for nothing else."""

from datetime import datetime

from bot.mail.answer import answer
from bot.mail.dates import unclaimed_day
from bot.mail.leaning import leaning
from bot.mail.message import Answer, Attachment, Day, NewWords

UNANSWERED = frozenset({None, Answer.ACKNOWLEDGEMENT})
"""What the rules make of a promise whose day they do not understand: nothing, or a nod."""

PROMISING = frozenset({Answer.PROMISE, Answer.PARTIAL})

SURE = 0.995
"""How surely a mail must sound like a promise: at 0.99 "reckon with nothing before the 20th" did too."""

Said = tuple[Answer | None, tuple[Day, ...]]


def answer_and_days(
    words: NewWords, attachments: tuple[Attachment, ...], days: tuple[Day, ...], sent: datetime, language: str | None
) -> Said:
    """What a client's words do, and their days with the one that only the sound of the mail tells to be promised."""
    said = answer(words, attachments, days, language)
    if said not in UNANSWERED or days or language is None:
        return said, days
    leans, sure = leaning(words.text, language)
    if leans not in PROMISING or sure < SURE:
        return said, days
    day = unclaimed_day(words.text, sent, language)
    if day is None:
        return said, days
    return answer(words, attachments, (day,), language), (day,)
