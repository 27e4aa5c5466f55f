"""Orders are tried on the state as it stands, all or none, and written only once every one could be carried out.

By mail and on the command line it is the same."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bot.followup import order_answer_words as words
from bot.followup import ordering
from bot.followup.case import Look
from bot.followup.ordering import Place
from bot.followup.policy import Policy
from bot.followup.shield import one_line
from bot.followup.speech import ENGLISH, reason
from bot.followup.speech import told as in_words
from bot.followup.writing import Desk
from bot.ports import Book
from bot.project import fold
from bot.project.facts import ContactSet, Fact
from bot.project.order_mail import QUESTIONS, TEXT_BELOW, Command, client_named
from bot.project.orders import FOR_CLIENT, Order, Unclear, carry_out
from bot.project.state import Client, Thread
from bot.project.undo import RETURNABLE, undo, undone
from bot.walk import states, told
from bot.walk.installed import installed
from bot.walk.states import States, client_streams


@dataclass(frozen=True, slots=True, kw_only=True)
class Helm:
    """What steering needs."""

    book: Book
    states: States
    policy: Policy
    now: datetime
    desk: Desk | None = None
    """None: nobody is answered."""

    @property
    def look(self) -> Look:
        return Look(now=self.now, installed=installed(self.book))


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Who gave the orders, and when: `friday` is the one after that moment."""

    by: str
    at: datetime
    below: str = ""
    """The text that stands below an order which takes one."""
    language: str = ENGLISH
    """In which what they ask is answered."""


@dataclass(slots=True)
class Trial:
    """One mail's orders, or one command's."""

    helm: Helm
    given: Given
    clients: dict[str, Client] = field(default_factory=dict)
    happened: dict[str, list[Fact]] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    """Longer answers, word for word."""
    changed: dict[int, str] = field(default_factory=dict)
    """The threads that were steered, each with its stream."""
    explained: set[int] = field(default_factory=set)
    """Threads of which everything has been told."""
    returnable: dict[int, None] = field(default_factory=dict)
    """Threads in which the last order can be taken back."""

    def carry(self, said: Command, place: Place | None) -> None:
        """Carries one order out on the state as it would stand; raises Unclear."""
        ordering.check(said)
        if said.verb in QUESTIONS or place is None:
            self._tell(said, place)
        elif said.verb == "undo" and place.thread is not None:
            new = undo(self._so_far(place.stream), place.thread.number, self.given.at, self.given.by)
            self.said.append(ordering.taken_back(undone(new, place.thread), place.thread))
            self.returnable.pop(place.thread.number, None)
            self._add(place, new)
        else:
            given, policy = self.given, self.helm.policy
            order = ordering.order_of(said, place, policy, given.at, given.below)
            self._refuse_anothers(order, place)
            new = carry_out(order, place.client, given.at, given.by)
            self.said.append(ordering.done(order, place))
            if order.verb == TEXT_BELOW:
                self.shown.append(order.words)
            if place.thread and any(isinstance(fact, RETURNABLE) and fact.thread is not None for fact in new):
                self.returnable[place.thread.number] = None
            self._add(place, new)

    def place(self, said: Command, number: int | None) -> Place | None:
        """What an order is about: a client that it names, or its thread; None where a question is about neither."""
        key = client_named(said)
        if key and said.verb in FOR_CLIENT:
            return self.place_of_client(key)
        if number is None and said.verb in QUESTIONS:
            return None
        if number is None:
            raise Unclear(words.WHICH_THREAD.format(verb=said.verb))
        row = self.helm.book.numbered(number)
        if row is None or row.stream is None:
            raise Unclear(words.NO_THREAD.format(number=number))
        return Place(stream=row.stream, client=self.client(row.stream), number=number)

    def client(self, stream: str) -> Client:
        if stream not in self.clients:
            self.clients[stream] = self.helm.states.of(self.helm.book, stream)
        return self.clients[stream]

    def write(self) -> None:
        """What the orders became, in the store; the clients are looked at again at once."""
        helm = self.helm
        for stream, happened in self.happened.items():
            helm.states.append(helm.book, stream, happened)
            helm.book.schedule(stream, helm.now)
            for fact in happened:
                if isinstance(fact, ContactSet):
                    helm.book.own(fact.contact, stream)

    def answer(self) -> list[str]:
        """What was done, and what comes next in each thread."""
        policy, look = self.helm.policy, self.helm.look
        places = [Place(stream=stream, client=self.clients[stream], number=one) for one, stream in self.changed.items()]
        coming = [ordering.comes_next(place, policy, look) for place in places if place.number not in self.explained]
        return [*self.said, *coming]

    def threads(self, numbers: Iterable[int]) -> tuple[Thread, ...]:
        """Threads that were steered, as they stand now."""
        return tuple(self.clients[self.changed[one]].threads[one] for one in numbers if one in self.changed)

    def called(self, number: int) -> str:
        """A thread by its number, subject and client; empty where there is none."""
        row = self.helm.book.numbered(number)
        if row is None or row.stream is None:
            return ""
        subject = one_line(self.client(row.stream).threads[number].subject)
        name = self.helm.policy.people.name_of_client(row.stream)
        return in_words("head", self.given.language, number=number, subject=subject, client=name)

    # --- small things ------------------------------------------------------------------------

    def _tell(self, said: Command, place: Place | None) -> None:
        if said.verb == "help":
            self.said.append(words.HELP)
            self.shown.append("\n".join(reason(line, self.given.language) for line in ordering.order_book()))
            return
        helm = self.helm
        about = told.About(
            book=helm.book,
            states=helm.states,
            policy=helm.policy,
            look=helm.look,
            desk=helm.desk,
            member=self.given.by,
            language=self.given.language,
        )
        if said.verb == "list":
            self.shown.append(told.threads_of(about))
        elif place is None or place.thread is None:
            raise Unclear(words.WHICH_THREAD.format(verb=said.verb))
        elif said.verb == "preview":
            self.shown.append(told.next_letter(about, place.stream, place.client, place.thread))
        else:
            if said.verb == "why":
                self.shown.append(told.why(about, place.stream, place.client, place.thread))
                self.explained.add(place.thread.number)
            self.changed[place.thread.number] = place.stream

    def place_of_client(self, key: str) -> Place:
        """A client as a whole; raises Unclear where there is none of that key."""
        known = client_streams(self.helm.book)
        if key not in known:
            raise Unclear(words.NO_CLIENT.format(client=key, known=", ".join(known) or words.NONE_SET_UP))
        return Place(stream=key, client=self.client(key), number=None)

    def _refuse_anothers(self, order: Order, place: Place) -> None:
        """Raises Unclear where a contact is a person of another client, whom somebody set up or a first cc made."""
        people = self.helm.policy.people
        if not order.address or people.named_client(order.address):
            return  # of whom the settings name, the order itself was refused
        organisation = people.organisation(order.address)
        owners = self.helm.book.owners({order.address, organisation})
        owner = owners.get(order.address) or owners.get(organisation) or place.stream
        if owner != place.stream:
            raise Unclear(words.ANOTHERS_ADDRESS.format(address=order.address, client=owner))

    def _so_far(self, stream: str) -> Iterable[Fact]:
        yield from states.told(self.helm.book.facts(stream))
        yield from self.happened.get(stream, ())

    def _add(self, place: Place, new: list[Fact]) -> None:
        self.clients[place.stream] = fold.fold(new, place.client)
        self.happened.setdefault(place.stream, []).extend(new)
        if place.number is not None:
            self.changed[place.number] = place.stream
