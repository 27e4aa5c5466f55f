"""A promise that gives a part beside it, in words that no rule knows: by how surely those sound like an answer."""

from bot.mail.answer import answer, may_answer
from bot.mail.days.signs import sounds_of_a_day, words_of
from bot.mail.days.words import vocabulary
from bot.mail.grammar import Mark
from bot.mail.leaning import leaning
from bot.mail.message import Answer, Attachment, Day, DayKind, NewWords
from bot.mail.statements import Statement, statements
from bot.mail.words.annotated import REMARKED

SURE_OF_A_PART = 0.9
"""How surely the rest of a promise must sound like an answer to be a part of what was asked."""

LONGEST_PART = 40
"""Words of a mail that gives a part; all thirteen longer ones that sounded so told a story before their promise."""

TELLING = 3
"""So many words behind its greeting tell something."""

POLITE = frozenset({Mark.HEARD, Mark.SORRY, Mark.TALK, Mark.EXCUSE, Mark.PENDING, Mark.CLOSING, Mark.REVIEW})
"""Thanks, apologies and small talk, which are no part of what was asked."""


def answer_or_part(
    words: NewWords, attachments: tuple[Attachment, ...], days: tuple[Day, ...], language: str | None
) -> Answer | None:
    """What a client's words do, a promise told apart from one beside which a part is given."""
    said = answer(words, attachments, days, language)
    if said is Answer.PROMISE and language is not None and _gives_a_part(words.text, days, language):
        return Answer.PARTIAL
    return said


def _gives_a_part(text: str, days: tuple[Day, ...], language: str) -> bool:
    """ "The number is 20417889. The other one I send on Wednesday": without its plan the mail answers."""
    if len(text.split()) > LONGEST_PART:
        return False
    plans = {day.quote for day in days if day.kind is DayKind.PROMISE}
    others = [
        one
        for one in statements(text, language)
        if one.sentence.written not in plans and one.count >= TELLING and not (one.marks and one.marks <= POLITE)
    ]
    others = [one for one in others if not _names_a_day(one, language)]
    if not may_answer(others) or any(map(_may_differ, statements(text, language))):
        return False
    leans = leaning(" ".join(one.sentence.written for one in others), language)
    return leans.answer is Answer.DELIVERS and leans.sure >= SURE_OF_A_PART


def _may_differ(statement: Statement) -> bool:
    """ "We like it a lot. Comments will follow on Friday": what is liked is not all that is to be said."""
    return Mark.FUTURE in statement.marks and not REMARKED.isdisjoint(statement.words)


def _names_a_day(statement: Statement, language: str) -> bool:
    """ "Wednesday is no good, Thursday neither": why it is the day that it is."""
    written = statement.sentence.written.lower()
    if any(map(str.isdigit, written)):
        return False  # "We are open from 8 to 6, closed on Sundays" is what was asked.
    return sounds_of_a_day(written, words_of(written), vocabulary(language))
