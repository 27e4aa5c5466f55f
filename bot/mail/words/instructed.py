"""The shape in which each language tells how a client says what is to be done with the work."""

from typing import NamedTuple


class Way(NamedTuple):
    """One way to instruct."""

    cues: str
    """Words of which it needs one, whole or put together: "quit|dej.ad.|lo|la" is "quitad" and "dejadla" too, "*.ez"
    whatever ends so."""
    pattern: str = "@"
    """How it goes on; `@` is the cue."""


class Instructed(NamedTuple):
    """How one language instructs: only with verbs of the work, for who bids to wait or to write says nothing of it."""

    opening: str
    """Words that may stand before it, at the head of a clause."""
    negation: str
    head: tuple[Way, ...]
    anywhere: tuple[Way, ...] = ()
    """What is nothing but an instruction, wherever it stands."""
    denied: str = "(?!)"
    """With one of these in the clause it tells what not to do, wherever the verb stands."""
    own: str = "(?!)"
    """What came before the clause, a bar, and the clause, where it only goes on with the writer's doing: "we'll check |
    correct it"."""


def choice(words: str) -> str:
    """Any of the words, as a pattern or a cue has it."""
    return "|".join(words.split())
