"""One part is done, and the other has its day: what a mail gives and what it still owes."""

from collections.abc import Sequence, Set
from itertools import pairwise

from bot.mail.acts import LABEL
from bot.mail.grammar import Mark
from bot.mail.numbered import numbers
from bot.mail.statements import Statement
from bot.mail.words.annotated import FEEDBACK
from bot.mail.words.split import ABOUT, EXCEPT, FOR, PARTS
from bot.mail.words.sworn import LEFT

OPEN = frozenset({Mark.FUTURE, Mark.PENDING, Mark.ASK, Mark.MORE_TIME, Mark.THEIRS})
"""What is said of a part that is not done."""

SETTLED = frozenset({Mark.YES, Mark.ASSENT, Mark.DECIDED})
"""What is said of a point that is done."""

LONGEST_LABEL = 5
"""Words that name a thing, and the first of its value; more apologise or explain."""

OPENING = 2
"""So many words of a clause say what it is about: "and on the", "а по"."""


def is_split(said: Sequence[Statement], plans: Set[str]) -> bool:
    """ "Half went out today, the balance follows on Thursday"; "cover approved, of the inside I'll speak then"."""
    if any(_leaves_out(one) for one in said if _is_planned(one, plans)):
        return True
    if any(_is_rest(one) for one in said if _is_planned(one, plans)) and any(map(_is_settled, said)):
        return True
    if any(_names_another(one) for one in said if _is_planned(one, plans)) and any(_tells(one, plans) for one in said):
        return True
    # Few plans name a rest: only for these is every clause of the mail asked what it says.
    if not any(_may_owe(words) for one in said if _is_planned(one, plans) for words in one.pieces):
        return False
    done: list[tuple[Sequence[str], Set[Mark]]] = []
    for statement in said:
        planned = _is_planned(statement, plans)
        for words, marks in zip(statement.pieces, statement.clauses, strict=True):
            if planned and _owes(words, done):
                return True
            done.append((words, marks))
    return False


def is_split_by_points(said: Sequence[Statement], plans: Set[str], listed: bool) -> bool:
    """ "1. yes 2. no 3. I'll tell you on Monday"; "questions 1 and 2: yes. On 3 I'll write on Monday"."""
    later = [one for one in said if any(plan in one.sentence.written for plan in plans)]
    done = [one for one in said if one not in later and (_settles(one) or listed and _tells(one, plans))]
    planned = [numbers(one.sentence.words) for one in later if not one.sentence.asked]
    if listed and done and planned:
        return True
    return any(open_ and open_.isdisjoint(numbers(one.sentence.words) or open_) for one in done for open_ in planned)


def _settles(statement: Statement) -> bool:
    """Some clause says yes, no or what is decided, and none that it is still open."""
    if statement.sentence.asked or Mark.HEARD in statement.marks or not statement.marks.isdisjoint(OPEN):
        return False
    # "On 1 and 3 we're happy" closes these, and answers them.
    settled = SETTLED | {Mark.CLOSING} if numbers(statement.sentence.words) else SETTLED
    return any(not marks.isdisjoint(settled) for marks in statement.clauses)


def _is_rest(statement: Statement) -> bool:
    """What follows is a thing of its own: comments that follow are the answer itself."""
    return Mark.REST in statement.marks and FEEDBACK.isdisjoint(statement.words)


def _is_settled(statement: Statement) -> bool:
    """ "Green please. Texts to follow next week.": one thing is decided in a sentence of its own."""
    return Mark.DECIDED in statement.marks and not statement.sentence.asked and statement.marks.isdisjoint(OPEN)


def _names_another(statement: Statement) -> bool:
    """ "For the partners' names I have to ask the notary, you have them on Wednesday"."""
    return any(map(_turns, statement.pieces)) or Mark.REST in statement.marks


def _tells(statement: Statement, plans: Set[str]) -> bool:
    """ "Address: Mill Lane 14": a thing named, and its value, which is no plan's."""
    written = statement.sentence.written
    label = LABEL.match(written) if statement.sentence.exact and not statement.sentence.asked else None
    if label is None or len(label[0].split()) > LONGEST_LABEL or Mark.SORRY in statement.marks:
        return False
    return statement.marks.isdisjoint(OPEN) and not any(plan in written for plan in plans)


def _leaves_out(statement: Statement) -> bool:
    """ "Approved, apart from page 4, which I'll check tomorrow"."""
    pieces = statement.pieces
    at = next((at for at, words in enumerate(pieces) if not EXCEPT.isdisjoint(words) or _is_up_to(words)), len(pieces))
    # What has its day stands behind the exception, what is decided before it.
    return at + 1 < len(pieces) and any(Mark.DECIDED in marks for marks in statement.clauses[: at + 1])


def _is_up_to(words: Sequence[str]) -> bool:
    """German says "up to" for "except"."""
    return any(pair == ("bis", "auf") for pair in pairwise(words))


def _is_planned(statement: Statement, plans: Set[str]) -> bool:
    return statement.sentence.written in plans and not statement.sentence.asked


def _may_owe(words: Sequence[str]) -> bool:
    """Without these words it owes nothing, whatever was done before."""
    return not LEFT.isdisjoint(words) or _turns(words)


def _owes(words: Sequence[str], done: Sequence[tuple[Sequence[str], Set[Mark]]]) -> bool:
    """The words name what is left of a part done before them, or what else is decided later."""
    parted = any(not PARTS.isdisjoint(before) and marks.isdisjoint(OPEN) for before, marks in done)
    if parted and not LEFT.isdisjoint(words):
        return True
    decided = any(Mark.DECIDED in marks and marks.isdisjoint(OPEN) for _, marks in done)
    return decided and _turns(words)


def _turns(words: Sequence[str]) -> bool:
    """They say at once what else they are about."""
    return not ABOUT.isdisjoint(words[:OPENING]) or not FOR.isdisjoint(words[:1])
