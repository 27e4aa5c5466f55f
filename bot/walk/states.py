"""The state of each client, folded once and carried on: never stored, never trusted beyond its head."""

from collections.abc import Callable, Sequence

from bot.ports import Book, FactRecord, Head, Recorded
from bot.project import fold
from bot.project.facts import Fact, Spared
from bot.project.records import VERSION, decode, encode
from bot.project.state import Client

HOUSE = "@house"
"""The house's own stream: what could not be placed, and what concerns no client."""

Witness = Callable[[str, Fact, Client, Client], None]
"""Is told of every fact as it is written: the stream, the fact, the state before and after."""


def unwatched(stream: str, fact: Fact, before: Client, after: Client) -> None:
    """A witness that looks away."""


class States:
    """Client states by stream, each with the head of the chain it was folded from."""

    def __init__(self, witness: Witness = unwatched) -> None:
        self._known: dict[str, tuple[Head, Client]] = {}
        self._witness = witness

    def of(self, book: Book, stream: str) -> Client:
        """The client's state now; takes the stream for this transaction."""
        head = book.lock(stream)
        known = self._known.get(stream)
        if known and known[0] == head:
            return known[1]
        state = self._carried_on(book, stream, known, head)
        self._known[stream] = (head, state)
        return state

    def let_go(self, stream: str) -> None:
        """Folds the stream anew at the next question: what was erased in it leaves its head as it was."""
        self._known.pop(stream, None)

    def append(self, book: Book, stream: str, happened: Sequence[Fact]) -> Client:
        """Writes facts and gives the state after them."""
        state = self.of(book, stream)
        if not happened:
            return state
        head = book.append(stream, [record(fact) for fact in happened])
        for fact in happened:
            before, state = state, fold.after(state, fact)
            self._witness(stream, fact, before, state)
        self._known[stream] = (head, state)
        return state

    def _carried_on(self, book: Book, stream: str, known: tuple[Head, Client] | None, head: Head) -> Client:
        if known and 0 < known[0].sequence < head.sequence:
            # One fact before, to see that the chain still holds what the state was folded from.
            recorded = book.facts(stream, after=known[0].sequence - 1)
            happened = told(recorded[1:])
            # What was spared changes what was folded before it.
            if recorded and recorded[0].hash == known[0].hash and not any(isinstance(one, Spared) for one in happened):
                return fold.fold(happened, known[1])
        return fold.fold(told(book.facts(stream)) if head.sequence else ())


def client_streams(book: Book) -> list[str]:
    """Every stream but the house's own."""
    return [stream for stream in book.streams() if stream != HOUSE]


def record(fact: Fact) -> FactRecord:
    public, private = encode(fact)
    return FactRecord(kind=type(fact).__name__, version=VERSION, at=fact.at, public=public, private=private)


def told(recorded: Sequence[Recorded]) -> list[Fact]:
    """The facts of a stream; of one from which a person was erased, what it tells of the others."""
    happened = [fact_of(one) for one in recorded]
    spared = {one.sequence: one.left for one in happened if isinstance(one, Spared) and one.left}
    if not spared:
        return happened
    return [fact_of(one, spared.get(one.sequence)) for one in recorded]


def fact_of(recorded: Recorded, left: str | None = None) -> Fact:
    """A fact as it was written, or with the private part that is left; raises records.UnknownFact for a newer one."""
    one = recorded.record
    return decode(one.kind, one.version, one.at, one.public, left or one.private)
