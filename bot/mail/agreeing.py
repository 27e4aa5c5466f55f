"""A yes that names what it is said to, beside thanks: "Ja, PNG reicht, danke"."""

from collections.abc import Sequence

from bot.mail.grammar import Grammar, Line, Mark
from bot.mail.statements import Statement
from bot.mail.words.nods import NODS
from bot.mail.words.suiting import ARTICLES, SUITS
from bot.mail.words.thanking import THANKING

THING_AND_VERDICT = 2
"""More words are a sentence, which has its own rules."""


def agrees_to_something(statement: Statement) -> bool:
    """Whether a yes stands alone in its clause, and a clause behind it says what of: no mere "yes, thanks"."""
    clauses = statement.clauses
    if statement.sentence.asked or len(clauses) < THING_AND_VERDICT or not _is_yes(clauses[0]):
        return False
    told = zip(statement.pieces[1:], clauses[1:], strict=True)
    return any(marks & {Mark.DECIDED, Mark.ASSENT} or _suits(piece, statement.grammar) for piece, marks in told)


def _is_yes(marks: frozenset[Mark]) -> bool:
    return Mark.ASSENT in marks and Mark.YES in marks


def _suits(piece: Sequence[str], grammar: Grammar) -> bool:
    """ "Excel perfecto", and not "received fine" or "all good"."""
    said = [word for word in piece if word not in ARTICLES]
    if len(said) != THING_AND_VERDICT or said[1] not in SUITS:
        return False
    thing = said[0]
    return thing not in THANKING | NODS | SUITS and Mark.HEARD not in Line(grammar, (thing,)).marks()
