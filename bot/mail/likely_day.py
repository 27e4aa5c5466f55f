"""Promises in words that no rule knows: what else a mail may promise, or give, by how surely it sounds so."""

from datetime import datetime

from bot.mail import day_words
from bot.mail.answer import answer, may_answer
from bot.mail.dates import unclaimed_day
from bot.mail.grammar import Mark
from bot.mail.leaning import leaning
from bot.mail.message import Answer, Attachment, Day, DayKind, NewWords
from bot.mail.statements import Statement, statements
from bot.mail.words.annotated import REMARKED

UNANSWERED = frozenset({None, Answer.ACKNOWLEDGEMENT})
"""What the rules make of a promise whose day they do not understand: nothing, or a nod."""

PROMISING = frozenset({Answer.PROMISE, Answer.PARTIAL})

SURE = 0.995
"""How surely a mail must sound like a promise: at 0.99 "reckon with nothing before the 20th" did too."""

SURE_OF_A_PART = 0.9
"""How surely the rest of a promise must sound like an answer to be a part of what was asked."""

TELLING = 3
"""So many words behind its greeting tell something."""

POLITE = frozenset({Mark.HEARD, Mark.SORRY, Mark.TALK, Mark.EXCUSE, Mark.PENDING, Mark.CLOSING, Mark.REVIEW})
"""Thanks, apologies and small talk, which are no part of what was asked."""

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
    others = [
        one
        for one in statements(text, language)
        if one.sentence.written not in plans and one.count >= TELLING and not (one.marks and one.marks <= POLITE)
    ]
    others = [one for one in others if not _names_a_day(one, language)]
    if not may_answer(others) or any(map(_may_differ, statements(text, language))):
        return False
    leans, sure = leaning(" ".join(one.sentence.written for one in others), language)
    return leans is Answer.DELIVERS and sure >= SURE_OF_A_PART


def _may_differ(statement: Statement) -> bool:
    """ "We like it a lot. Comments will follow on Friday": what is liked is not all that is to be said."""
    return Mark.FUTURE in statement.marks and not REMARKED.isdisjoint(statement.words)


def _names_a_day(statement: Statement, language: str) -> bool:
    """ "Wednesday is no good, Thursday neither": why it is the day that it is."""
    written = statement.sentence.written.lower()
    if any(map(str.isdigit, written)):
        return False  # "We are open from 8 to 6, closed on Sundays" is what was asked.
    return not day_words.vocabulary(language).day_words.isdisjoint(day_words.words_of(written))
