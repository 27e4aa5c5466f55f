"""A question that its writer answers in the next breath: "Can we do it in blue? Of course we can" asks nobody."""

from collections.abc import Sequence
from itertools import pairwise

from bot.mail.statements import Statement
from bot.mail.words.answered_others import SINCE, answered_others
from bot.mail.words.not_in_papers import TURNED_UP, not_in_papers
from bot.mail.words.opens_a_tale import opens_a_tale
from bot.mail.words.own_answer import own_answer
from bot.mail.words.riddle import riddle
from bot.mail.words.somebody_asks import somebody_asks

FEW = 6
"""Up to so many words with a span of time tell how long something takes."""

SOLVED = 8
"""Up to so many words that point at one of several solve a riddle."""


def beside_own_answers(said: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements without the questions that are answered right behind."""
    hows = (_answers_itself, _was_told, _turned_up)
    answered = [one for one, behind in pairwise(said) if any(how(one, behind) for how in hows)]
    return tuple(one for one in said if one not in answered and not _tells_at_once(one))


def _was_told(asked: Statement, behind: Statement) -> bool:
    """ "The venue wanted to know whether we need the side room. I said yes": they asked us, and have their answer."""
    if asked.sentence.asked or behind.sentence.asked:
        return False
    now = somebody_asks(asked.grammar.language)
    if now.asks.match(_said(asked)) and now.settled.match(_said(behind)):
        return True
    how = answered_others(asked.grammar.language)
    if how.asked.match(_said(asked)) is None:
        return False
    if how.told.match(SINCE.split(_said(behind))[0]):
        return True
    # "It does, by the list, and so I told him".
    reader = own_answer(asked.grammar.language).reader
    return reader.search(_said(behind)) is None and how.told.match(" ".join(behind.pieces[-1])) is not None


def _turned_up(missed: Statement, behind: Statement) -> bool:
    """ "I noticed the bill isn't in the folder. It turned up in the scan": nobody has to look for it."""
    if behind.sentence.asked or TURNED_UP.search(_said(behind)) is None:
        return False
    return not_in_papers(missed.grammar.language).match(_said(missed)) is not None


def _tells_at_once(asked: Statement) -> bool:
    """ "The florist asked whether the roses are to be white and I said yes": the same in one sentence."""
    if asked.sentence.asked:
        return False
    how, pieces = answered_others(asked.grammar.language), [" ".join(piece) for piece in asked.pieces]
    told = next((at for at, piece in enumerate(pieces) if at and how.told.match(piece)), 0)
    # What comes of it for the reader may stand behind: "and I said yes, so you'll have room for the coats".
    return told > 0 and how.asked.match(" , ".join(pieces[:told])) is not None


def _answers_itself(question: Statement, behind: Statement) -> bool:
    """Whether what stands behind a question answers it."""
    if not question.sentence.asked or behind.sentence.asked or not behind.count:
        return False
    how, said, then = own_answer(question.grammar.language), _said(question), _said(behind)
    if told := how.told.match(said):
        return how.reader.search(said[told.end() :]) is None
    if how.idiom.match(said) or opens_a_tale(question.grammar.language).match(said):
        return True
    if how.next.match(said):
        return how.ours.match(then) is not None
    if _solves_a_riddle(question, behind):
        return True
    if how.reader.search(said):
        return False
    spans = how.how_long.search(said) and behind.count <= FEW and how.span.search(then)
    return bool(spans) or how.yes.match(then) is not None


def _solves_a_riddle(question: Statement, behind: Statement) -> bool:
    """ "You know which one they all loved? The one with the fox": of the reader's own choice it asks."""
    language = question.grammar.language
    how, said = riddle(language), _said(question)
    known = how.set.match(said)
    if known is None or behind.count > SOLVED or how.solved.match(_said(behind)) is None:
        return False
    return own_answer(language).reader.search(said[known.end() :]) is None


def _said(statement: Statement) -> str:
    return " ".join(statement.sentence.words).strip(" ,")
