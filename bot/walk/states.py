"""The state of each client, folded once and carried on: never stored, never trusted beyond its head."""

from collections.abc import Callable, Sequence

from bot.ports import Book, FactRecord, Head, Recorded
from bot.project import fold
from bot.project.facts import Fact
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
            if recorded and recorded[0].hash == known[0].hash:
                return fold.fold(map(fact_of, recorded[1:]), known[1])
        return fold.fold(map(fact_of, book.facts(stream) if head.sequence else ()))


def client_streams(book: Book) -> list[str]:
    """Every stream but the house's own."""
    return [stream for stream in book.streams() if stream != HOUSE]


def record(fact: Fact) -> FactRecord:
    public, private = encode(fact)
    return FactRecord(kind=type(fact).__name__, version=VERSION, at=fact.at, public=public, private=private)


def fact_of(recorded: Recorded) -> Fact:
    """A fact as it was written; raises records.UnknownFact for one from a newer program."""
    one = recorded.record
    return decode(one.kind, one.version, one.at, one.public, one.private)
