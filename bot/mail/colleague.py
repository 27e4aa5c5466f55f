"""What a team says to a colleague in copy: "I've put Ben in copy. Ben, could you look?" asks the client for nothing."""

from collections.abc import Sequence, Set

from bot.mail.sentences import plain
from bot.mail.statements import Statement
from bot.mail.words.put_in_copy import (
    ADDRESSED,
    CALLED,
    MENTIONED,
    NAMED,
    NO_NAMES,
    ONLY_TOLD,
    SIGNS,
    SPOKEN_TO,
    TITLED,
    YOURS,
)

ENDING = 2
"""Letters at the end in which a name in the accusative differs: "Бориса", and "Борис, ..."."""

LEAST_TOLD = 4
"""Words that are said to somebody by name; "kind regards, Jo" has fewer."""


def beside_colleagues(said: Sequence[Statement], known: Set[str] = frozenset()) -> tuple[Statement, ...]:
    """The statements without those that call a colleague by name, who is known or was put in copy in the same mail."""
    said = [one for one in _beside_mentioned(said) if not _calls_one_of(one, known)]
    titles = {found[1].lower() for one in said if (found := TITLED.match(one.sentence.written))}
    said = [one for one in said if not _speaks_of_a_titled(one, titles)] if titles else said
    names = [name for one in said for name in _put_in_copy(one)]
    if not names:
        return tuple(said)
    return tuple(one for one in said if not any(_calls(one, name) for name in names))


def _beside_mentioned(said: Sequence[Statement]) -> Sequence[Statement]:
    """ "@Kim, could you pull the figures? Ms Hart, you're only in copy": Ms Hart is asked for nothing."""
    mentioned = [one for one in said if MENTIONED.match(one.sentence.written)]
    if not mentioned:
        return said
    names = {plain(found[1]) for one in mentioned if (found := MENTIONED.match(one.sentence.written))}
    if not any(_only_tells_another(one) or _speaks_to_another(one, names) for one in said):
        return said
    return [one for one in said if one not in mentioned]


def _only_tells_another(statement: Statement) -> bool:
    written = statement.sentence.written
    if statement.sentence.asked or ADDRESSED.match(written) is None:
        return False
    return ONLY_TOLD.search(plain(written)) is not None


def _speaks_to_another(statement: Statement, mentioned: Set[str]) -> bool:
    """ "Angela, staging is coming along nicely": by another name than those that were mentioned."""
    found = SPOKEN_TO.match(statement.sentence.written)
    if found is None or statement.count < LEAST_TOLD:
        return False
    called = plain(found[2])
    return called not in mentioned and called not in NO_NAMES and not statement.grammar.knows(called)


def _put_in_copy(statement: Statement) -> list[str]:
    written = statement.sentence.written
    lower = written.lower()
    if not any(sign in lower for sign in SIGNS):
        return []
    named = [name for pattern in NAMED for name in pattern.findall(written)]
    return [] if YOURS.search(plain(written)) else named


def _calls_one_of(statement: Statement, known: Set[str]) -> bool:
    """ "Tom, could you send Rachel the link?"; "Tom, Rachel, could you both look?" calls another too."""
    found = CALLED.match(statement.sentence.written)
    if found is None or plain(found[1]) not in known or statement.count < LEAST_TOLD:
        return False
    return CALLED.match(statement.sentence.written, found.end()) is None


def _speaks_of_a_titled(statement: Statement, titles: Set[str]) -> bool:
    """ "Karim, could you send Ms Voisin the link? Ms Voisin, there you will see it": Karim is one of ours."""
    written = statement.sentence.written
    if CALLED.match(written) is None or TITLED.match(written) or statement.count < LEAST_TOLD:
        return False
    return not titles.isdisjoint(word.strip(".,?!").lower() for word in written.split())


def _calls(statement: Statement, name: str) -> bool:
    found = CALLED.match(statement.sentence.written)
    if found is None:
        return False
    called = found[1]
    return called == name or len(called) > ENDING and name.startswith(called[:-1]) and len(name) - len(called) < ENDING
