"""An exclamation in the shape of a question: "can you believe the printer broke down?" asks nobody."""

from collections.abc import Sequence
from dataclasses import replace

from bot.mail.grammar import Line
from bot.mail.statements import Statement
from bot.mail.words.exclaiming import exclaiming

LEAST_TOLD = 5
"""Words before it that tell something; fewer are "mira tú por dónde"."""


def beside_exclamations(said: Sequence[Statement]) -> list[Statement]:
    """The statements without what only wears a question mark."""
    return [one for each in said for one in _beside_exclamation(each)]


def _beside_exclamation(statement: Statement) -> tuple[Statement, ...]:
    """What stands before the exclamation is told: "the mist floored us, who would have thought it?"."""
    if not statement.sentence.asked:
        return (statement,)
    found = exclaiming(statement.grammar.language).search(" ".join(statement.sentence.words))
    if found is None:
        return (statement,)
    told = Line(statement.grammar, tuple(found.string[: found.start()].rstrip(" ,").split()))
    if len(told.words) < LEAST_TOLD:
        return ()
    sentence = statement.sentence._replace(words=told.words, asked=False)
    return (replace(statement, sentence=sentence, words=told.words, marks=told.marks()),)
