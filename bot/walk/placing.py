"""One transaction in which mail is placed: what it knows, and what it will write."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.ports import Book
from bot.project.facts import Fact
from bot.project.matching import Index
from bot.project.people import People
from bot.project.records import Reading
from bot.walk.states import States


@dataclass(slots=True)
class Placing:
    """One transaction's work: what it knows, and what it will write."""

    book: Book
    states: States
    policy: Policy
    now: datetime
    index: Index
    owners: dict[str, str]
    touched: set[str] = field(default_factory=set)
    placed: list[tuple[str, int]] = field(default_factory=list)
    links: list[tuple[str, int]] = field(default_factory=list)
    new_rows: set[int] = field(default_factory=set)
    """Threads that began in this transaction: the store knows no message of them."""
    arrived: dict[int, list[Reading]] = field(default_factory=dict)
    """What this transaction has placed so far, by thread."""
    desk: Desk | None = None
    clients: dict[str, str | None] = field(default_factory=dict)
    """What `client_of` has answered since an owner was added."""

    @property
    def people(self) -> People:
        return self.policy.people

    def client_of(self, address: str) -> str | None:
        if address not in self.clients:
            named = self.people.named_client(address)
            owner = named or self.owners.get(address) or self.owners.get(self.people.organisation(address))
            if self.people.is_team(address) or self.people.is_bot(address):
                owner = None  # whoever has joined us since is waited for no longer
            self.clients[address] = owner
        return self.clients[address]

    def own(self, name: str, client: str) -> None:
        self.book.own(name, client)
        self.owners[name] = client
        self.clients.clear()

    def append(self, stream: str, new: Sequence[Fact]) -> None:
        if new:
            self.states.append(self.book, stream, new)
            self.touched.add(stream)
