"""A person is removed from everything we keep: first found, then taken out, in one transaction (design 2, 8)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.mail.reading import read as read_message
from bot.ports import Book, Kept, LetterState, Outgoing, Shunted, ThreadRow
from bot.project import facts
from bot.project import person as persons
from bot.project.facts import Spared
from bot.project.person import Person, speaks_of, without
from bot.project.records import KINDS
from bot.walk.states import States, fact_of

# Messages looked at in one question, so that memory stays flat however many there are.
SLICE = 500
ERASED = "a person was erased"


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """Where a person is found, and what would stand there without them."""

    person: Person
    records: dict[str, str] = field(default_factory=dict)
    """Messages by identity, with the record that replaces theirs."""
    threads: tuple[ThreadRow, ...] = ()
    """Rows as they would be."""
    facts: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Facts whose private part speaks of the person, by stream."""
    spared: dict[str, tuple[Spared, ...]] = field(default_factory=dict)
    """What those tell of others, by stream."""
    letters: tuple[Outgoing, ...] = ()
    streams: tuple[str, ...] = ()
    """Clients that are this person: everything about them goes."""
    shunted: tuple[int, ...] = ()
    settings: dict[str, str] = field(default_factory=dict)
    accounts: tuple[str, ...] = ()
    """Mailboxes that are the person's own, as the store calls them."""
    owned: bool = False

    @property
    def under_way(self) -> tuple[Outgoing, ...]:
        """Letters of which nobody knows yet whether they went: what comes of them must be seen first."""
        return tuple(one for one in self.letters if one.state in (LetterState.CLAIMED, LetterState.UNKNOWN))


def traces(book: Book, address: str, names: Sequence[str] = ()) -> Traces:
    """Everything in the store that speaks of a person."""
    written = Person(address)
    theirs = [one.record for one in _messages(book) if speaks_of(written, one.record)]
    person = Person(address, tuple(dict.fromkeys((*names, *persons.full_names(written, theirs)))))
    found = [one for one in _messages(book) if speaks_of(person, one.record)]
    streams = [stream for stream in book.streams() if stream == address]
    others = [stream for stream in book.streams() if stream not in streams]
    return Traces(
        person=person,
        records=_records(book, person, found),
        threads=tuple(_threads(book, person, found)),
        facts={stream: seen for stream in others if (seen := _facts(book, stream, person))},
        spared={stream: left for stream in others if (left := tuple(_spared(book, stream, person)))},
        letters=tuple(one for stream in book.streams() for one in book.letters(stream) if _names(person, one)),
        streams=tuple(streams),
        shunted=tuple(one.id for one in book.shunted() if _is_about(person, one)),
        settings={name: value for name, value in book.settings().items() if speaks_of(person, name, value)},
        accounts=tuple(one for one in book.accounts() if speaks_of(person, one)),
        owned=bool(book.owners([address])),
    )


def erase(book: Book, states: States, found: Traces, now: datetime) -> None:
    """Takes a person out; what is left keeps its place in the chain."""
    for identity, record in found.records.items():
        book.rewrite(identity, record)
    for letter in found.letters:
        _let_go(book, states, letter, now)
        book.redact_letters(letter.key, _key_without(found.person, letter))
    for stream, sequences in found.facts.items():
        book.erase_private(stream, sequences)
        states.let_go(stream)
        if spared := found.spared.get(stream):
            states.append(book, stream, [replace(one, at=now) for one in spared])
        book.schedule(stream, now)
    for thread in found.threads:
        book.redact_thread(thread)
    # Also where nothing has happened yet: others may belong to the client that goes by their address.
    book.drop(found.person.address)
    for number in found.shunted:
        book.unshunt(number)
    for name in found.settings:
        if speaks_of(found.person, name):
            book.drop_setting(name)
        else:
            book.put_setting(name, without(found.person, found.settings[name]))
    for account in found.accounts:
        book.drop_account(account)
    book.disown(found.person.address)


def _let_go(book: Book, states: States, letter: Outgoing, now: datetime) -> None:
    """A letter that waits goes nowhere any more, and its thread does not wait for it."""
    if letter.state is LetterState.HELD:
        book.settle(replace(letter, state=LetterState.REFUSED, reply=ERASED))
    elif letter.state is LetterState.PLANNED:
        book.settle(replace(letter, state=LetterState.CANCELLED, reply=ERASED))
        if not letter.to_team:
            cancelled = facts.LetterCancelled(at=now, thread=letter.thread, key=letter.key, why=ERASED)
            states.append(book, letter.stream, [cancelled])
            book.schedule(letter.stream, now)


def _messages(book: Book) -> Iterator[Kept]:
    after = ""
    while part := book.archive(after, SLICE):
        yield from part
        after = part[-1].identity


def _facts(book: Book, stream: str, person: Person) -> tuple[int, ...]:
    return tuple(
        one.sequence for one in book.facts(stream) if one.record.private and speaks_of(person, one.record.private)
    )


def _spared(book: Book, stream: str, person: Person) -> Iterator[Spared]:
    """What is left of the facts that tell of others, too: they are waited for, and away, as before."""
    recorded = {one.sequence: one for one in book.facts(stream)}
    for one in recorded.values():
        private, of = one.record.private, one.sequence
        # Of what this program cannot read, nothing is spared.
        if not private or one.record.kind not in KINDS or not speaks_of(person, private):
            continue
        fact = fact_of(one)
        if isinstance(fact, Spared):
            private, of = fact.left, fact.sequence
        if left := persons.private_without(person, recorded[of].record.kind, private):
            yield Spared(at=one.record.at, thread=fact.thread, sequence=of, left=left)


def _records(book: Book, person: Person, found: Sequence[Kept]) -> dict[str, str]:
    """The messages that speak of the person, and those that may repeat in a quote what the person wrote."""
    records = {one.identity: persons.record_without(person, one.record) for one in found}
    written_in = {one.thread for one in found if one.thread is not None and persons.is_author(person, one.record)}
    for row in sorted(written_in):
        for one in book.messages(row):
            bare = persons.unquoted(records.get(one.identity, one.record))
            if bare != one.record:
                records[one.identity] = bare
    return records


def _key_without(person: Person, letter: Outgoing) -> str:
    """A key that names nobody; the digest of a day has the member's address in its own."""
    bare = without(person, letter.key)
    return f"{bare}/{letter.message_id}" if bare != letter.key else ""


def _threads(book: Book, person: Person, messages: Sequence[Kept]) -> Iterator[ThreadRow]:
    for row in sorted({one.thread for one in messages if one.thread is not None}):
        thread = book.thread(row)
        bare = replace(thread, subject=without(person, thread.subject), people=thread.people - {person.address})
        if bare != thread:
            yield bare


def _names(person: Person, letter: Outgoing) -> bool:
    """Whether a letter goes to the person or speaks of them, also in a body that is encoded for its way."""
    if person.address in letter.envelope.recipients or speaks_of(person, letter.reply, letter.key):
        return True
    if not letter.content:
        return False
    message = read_message(letter.content, fallback=letter.next_at, complete=True)
    people = [f"{one.name} <{one.address}>" for one in (*message.senders, *message.to, *message.cc)]
    return speaks_of(person, message.subject, *people, *(part.text for part in message.parts))


def _is_about(person: Person, shunted: Shunted) -> bool:
    return speaks_of(person, shunted.place, shunted.reason, shunted.raw.decode("utf-8", "replace"))
