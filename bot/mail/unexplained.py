"""How many words of a sentence neither thanks nor plans explain: there the answer may stand."""

from bot.mail.grammar import Mark
from bot.mail.instructed import WORKING
from bot.mail.statements import NAME, Statement
from bot.mail.words.people import READER

SOOTHING = frozenset(
    {Mark.FUTURE, Mark.PENDING, Mark.THEIRS, Mark.STUDY, Mark.HEARD, Mark.YES, Mark.CHECK, Mark.REST, Mark.CLOSING}
)
"""What a sentence of an acknowledgement is made of."""

THANKS = 12
"""So many words say thanks in one sentence; more say something else too."""

SORRY = 2
"""So many words say sorry; more may well say no."""


def unexplained(statement: Statement) -> int:
    """The words of a statement that thanks and plans do not explain."""
    # "It lies with you now" waits for nobody of theirs.
    marks = statement.marks - (frozenset() if READER.isdisjoint(statement.words) else {Mark.THEIRS})
    if _is_name(statement) or marks & (WORKING | {Mark.TALK}):
        return 0
    if Mark.SORRY in marks:
        return max(0, statement.count - SORRY)
    if marks & (SOOTHING - {Mark.CLOSING}):
        return max(0, statement.count - THANKS, _beside_thanks(statement))
    return statement.count


def _beside_thanks(statement: Statement) -> int:
    """ "Thanks, the name is spelt with two s": the words of a clause that neither thanks nor plans."""
    if Mark.HEARD not in statement.marks or statement.marks & {Mark.REST, Mark.CHECK, Mark.CLOSING}:
        return 0
    told = zip(statement.pieces, statement.clauses, strict=True)
    longest = max((len(piece) for piece, marks in told if marks <= {Mark.FACT}), default=0)
    return longest if longest > NAME else 0


def _is_name(statement: Statement) -> bool:
    return statement.count <= NAME and not statement.sentence.asked and not statement.sentence.exact
