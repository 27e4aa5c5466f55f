"""An imperative at the head of a clause: "pop both back in the envelope"; "I'll draw it up and send it" is none."""

import re
from collections.abc import Iterator
from functools import cache

from bot.mail.statements import TURNS, Statement
from bot.mail.words.hinging import unhurried
from bot.mail.words.imperatives import IMPERATIVES, WELCOMING
from bot.mail.words.offering import offering


def commands(statement: Statement) -> bool:
    """An imperative at the head of a clause, of whatever is to be done."""
    language, words = statement.grammar.language, statement.sentence.words
    told, order = IMPERATIVES[language], imperative(language)
    if not any(map(order.match, map(" ".join, statement.pieces))) or not told.courteous.isdisjoint(words):
        return False
    offers = not told.offering.isdisjoint(words) or _calls_in_own_time(statement)
    heads = (head for head in _heads(statement) if WELCOMING[language].search(head) is None)
    return any(one and not (one["calls"] and offers) for one in map(order.match, heads))


def _calls_in_own_time(statement: Statement) -> bool:
    """ "There's no hurry, just ring when you're ready": nothing is named that they are to say then."""
    language, said = statement.grammar.language, " ".join(statement.sentence.words)
    return unhurried(language).search(said) is not None and offering(language).wants.search(said) is None


def _heads(statement: Statement) -> Iterator[str]:
    """The clauses that may open with an imperative: "I'll draw it up and send it over" tells of the writer."""
    subjects = IMPERATIVES[statement.grammar.language].subjects
    joining = TURNS[statement.grammar.language]
    begun: list[str] = []
    told = False
    for word in (*statement.words, ","):
        if word not in joining:
            begun.append(word)
            continue
        if begun and not told:
            yield " ".join(begun)
        told = word != "," and (told or not subjects.isdisjoint(begun))
        begun = []


@cache
def imperative(language: str) -> re.Pattern[str]:
    return IMPERATIVES[language].pattern
