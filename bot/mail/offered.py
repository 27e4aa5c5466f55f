"""A sentence that only offers to be asked: "if anything is unclear, do call me"."""

from bot.mail.grammar import Line
from bot.mail.statements import Statement
from bot.mail.words.offering import ANY_TIME, WISH, Offering, offering


def beside_offer(statement: Statement) -> tuple[Line, ...] | None:
    """The clauses that stand beside an offer to be asked; None where the sentence makes none."""
    grammar = statement.grammar
    told = offering(grammar.language)
    pieces = Statement(statement.sentence, statement.sentence.words, statement.marks, grammar).pieces
    said = [" ".join(piece) for piece in pieces]
    when = next((at for at, piece in enumerate(said) if told.open.search(piece)), None)
    if when is None and ANY_TIME.search(" , ".join(said)):
        when = next((at for at, piece in enumerate(said) if WISH.match(piece)), None)
    if when is None:
        return None
    called = _called(said, when, told)
    if called is None or told.wants.search(_bidden(said, when, called, told)):
        return None
    ours = {at for at in range(max(when, called) + 1, len(said)) if told.ours.search(said[at])}
    return tuple(Line(grammar, piece) for at, piece in enumerate(pieces) if at not in {when, called, *ours})


def _called(said: list[str], when: int, told: Offering) -> int | None:
    """Which clause says "call me": one behind the matter, the one of the matter itself, or the one before."""
    after = next((at for at in range(when + 1, len(said)) if told.call.search(said[at])), None)
    if after is not None:
        return after
    clause, matter = said[when], told.open.search(said[when])
    if matter is not None and told.call.search(f"{clause[: matter.start()]}, {clause[matter.end() :]}"):
        return when
    return when - 1 if when and told.call.search(said[when - 1]) else None


def _bidden(said: list[str], when: int, called: int, told: Offering) -> str:
    """The words in which something may be wanted of the reader beside the call."""
    last = max(when, called)
    behind = (clause for clause in said[last + 1 :] if not told.ours.search(clause))
    return " , ".join((said[min(when, called)], said[last], *behind))
