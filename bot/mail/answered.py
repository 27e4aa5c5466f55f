"""An answer that says what it answers, and gives it behind a colon."""

import re
from functools import cache

from bot.mail.grammar import Mark
from bot.mail.instructed import WORKING
from bot.mail.sentences import plain
from bot.mail.statements import Statement
from bot.mail.words.answering import OPENING

FEWEST = 3
"""So many words behind the colon tell something."""

ELSE = WORKING | {Mark.ASK, Mark.MORE_TIME, Mark.TALK, Mark.OBJECTION}
"""What may stand behind the colon and is no answer."""


def answers_there(statement: Statement) -> bool:
    """ "I answer you about the photos: my cousin took them": plans nothing, though answering is what one plans."""
    opening, colon, told = statement.sentence.written.partition(": ")
    if not colon or statement.sentence.asked or len(told.split()) < FEWEST:
        return False
    found = _opens(statement.grammar.language).search(plain(opening.lower()))
    behind = statement.clauses[1:]
    return found is not None and bool(behind) and all(one.isdisjoint(ELSE) for one in behind)


@cache
def _opens(language: str) -> re.Pattern[str]:
    verb, topic = OPENING[language]
    return re.compile(rf"\b{verb}(?:-\w+)?(?: \S+){{0,2}} {topic}(?:\b|(?<=')).*\Z")
