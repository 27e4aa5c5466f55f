"""What a team says to a colleague in copy: "I've put Ben in copy. Ben, could you look?" asks the client for nothing."""

from collections.abc import Sequence

from bot.mail.sentences import plain
from bot.mail.statements import Statement
from bot.mail.words.put_in_copy import ADDRESSED, CALLED, MENTIONED, NAMED, ONLY_TOLD, SIGNS, YOURS

ENDING = 2
"""Letters at the end in which a name in the accusative differs: "Бориса", and "Борис, ..."."""


def beside_colleagues(said: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements without those that call a colleague by name, who was put in copy in the same mail."""
    said = _beside_mentioned(said)
    names = [name for one in said for name in _put_in_copy(one)]
    if not names:
        return tuple(said)
    return tuple(one for one in said if not any(_calls(one, name) for name in names))


def _beside_mentioned(said: Sequence[Statement]) -> Sequence[Statement]:
    """ "@Kim, could you pull the figures? Ms Hart, you're only in copy": Ms Hart is asked for nothing."""
    mentioned = [one for one in said if MENTIONED.match(one.sentence.written)]
    if not mentioned or not any(_only_tells_another(one) for one in said if one not in mentioned):
        return said
    return [one for one in said if one not in mentioned]


def _only_tells_another(statement: Statement) -> bool:
    written = statement.sentence.written
    if statement.sentence.asked or ADDRESSED.match(written) is None:
        return False
    return ONLY_TOLD.search(plain(written)) is not None


def _put_in_copy(statement: Statement) -> list[str]:
    written = statement.sentence.written
    lower = written.lower()
    if not any(sign in lower for sign in SIGNS):
        return []
    named = [name for pattern in NAMED for name in pattern.findall(written)]
    return [] if YOURS.search(plain(written)) else named


def _calls(statement: Statement, name: str) -> bool:
    found = CALLED.match(statement.sentence.written)
    if found is None:
        return False
    called = found[1]
    return called == name or len(called) > ENDING and name.startswith(called[:-1]) and len(name) - len(called) < ENDING
