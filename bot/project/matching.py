"""Which conversation a message belongs to, and whose it is: by evidence, never by guess (design 4.1, 4.2)."""

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from bot.mail.message import Address, Kind
from bot.mail.subject import is_reply
from bot.project.order_mail import command
from bot.project.people import People
from bot.project.quoted_words import Said, quoted_thread
from bot.project.records import Reading
from bot.project.stored import ThreadRow

# A subject is evidence only for so long: after a month "Logo" is another logo (design 4.1).
SUBJECT_HOLDS = timedelta(days=30)
# Exchange's conversation: 22 bytes that every answer keeps at its front (MS-OXOMSG 2.2.1.3).
CONVERSATION = 22

ClientOf = Callable[[str], str | None]
"""The client an address belongs to; None for everybody else."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a message belongs, and how we know."""

    row: int | None
    """The thread's row; None: it begins a conversation of its own."""
    because: str
    parent: bool = False
    """A message of the thread answers it, so it came before."""
    rivals: tuple[int, ...] = ()
    """Rows that the subject would fit, where there are several: asked about, never guessed."""


@dataclass(slots=True)
class Index:
    """The conversations a batch of messages may belong to; it grows while the batch is placed."""

    links: dict[str, int] = field(default_factory=dict)
    rows: dict[int, ThreadRow] = field(default_factory=dict)
    subjects: dict[str, set[int]] = field(default_factory=dict)

    def add(self, row: ThreadRow, names: Iterable[str]) -> None:
        self.rows[row.id] = row
        if row.subject:
            self.subjects.setdefault(row.subject, set()).add(row.id)
        for name in names:
            self.links.setdefault(name, row.id)

    def returned(self, report: Reading, own: ThreadRow) -> ThreadRow:
        """The conversation of the mail that came back; the report's own where it names none we know."""
        return self.rows[self.links.get(report.returned_id or "", own.id)]


def link_names(reading: Reading) -> tuple[str, ...]:
    """What a message says it answers, nearest first: In-Reply-To, References from the end, Exchange's conversation."""
    names = [*reading.in_reply_to, *reversed(reading.references)]
    conversation = conversation_name(reading.thread_index)
    return tuple(dict.fromkeys([*names, conversation] if conversation else names))


def own_names(reading: Reading) -> tuple[str, ...]:
    """By what later messages may name this one, and the conversation it stands in."""
    return tuple(dict.fromkeys(([reading.message_id] if reading.message_id else []) + list(link_names(reading))))


def conversation_name(thread_index: str | None) -> str | None:
    """Exchange's conversation as a name; None where the field is missing or broken."""
    if not thread_index:
        return None
    try:
        front = base64.b64decode(thread_index, validate=True)[:CONVERSATION]
    except (binascii.Error, ValueError):
        return None
    return f"ti:{front.hex()}" if len(front) == CONVERSATION else None


def subject_name(base: str) -> str:
    """A subject as a name among the links, where its words need not be kept."""
    return f"subject:{hashlib.sha256(base.encode()).hexdigest()}"


def renaming(reading: Reading, row: ThreadRow) -> tuple[str, ...]:
    """Under what else a thread is answered, once a person has changed its subject."""
    changed = reading.kind is Kind.HUMAN and reading.base and row.subject and reading.base != row.subject
    return (subject_name(reading.base),) if changed else ()


def people_of(reading: Reading) -> frozenset[str]:
    """Every address on a message."""
    return frozenset(one.address for one in (*reading.senders, *reading.to, *reading.cc))


def match(reading: Reading, index: Index, people: People, client_of: ClientOf) -> Match:
    """The conversation a message belongs to (design 4.1)."""
    for name in link_names(reading):
        row = index.links.get(name)
        if row is not None and may_join(reading, index.rows[row], people, client_of):
            return Match(row, "it answers a message of the thread")
    if reading.message_id and reading.message_id in index.links:
        row = index.links[reading.message_id]
        if may_join(reading, index.rows[row], people, client_of):
            return Match(row, "a message of the thread answers it", parent=True)
    fitting = tuple(_same_subject(reading, index, people, client_of))
    if len(fitting) == 1:
        return Match(fitting[0], "same subject, same client, within 30 days")
    return Match(None, "it begins a conversation", rivals=fitting)


def settled(found: Match, reading: Reading, said: Mapping[int, Said]) -> Match:
    """Among rivals, the thread whose words are quoted and stand in it alone: evidence, where a subject is none."""
    row = quoted_thread(reading.quoted, said)
    return found if row is None else Match(row, "same subject, same client, and it quotes this thread alone")


def may_join(reading: Reading, row: ThreadRow, people: People, client_of: ClientOf) -> bool:
    """A link never leads into another client's thread, whoever set it."""
    if row.stream is None:
        return True
    if people.is_team(reading.sender):
        clients = {client for one in (*reading.to, *reading.cc) if (client := client_of(one.address))}
        return not clients or row.stream in clients
    return client_of(reading.sender) in (None, row.stream)


def _same_subject(reading: Reading, index: Index, people: People, client_of: ClientOf) -> Iterator[int]:
    if not reading.base:
        return
    about = set(_organisations(_client_side(reading, people), people, client_of))
    fitting = index.subjects.get(reading.base, set())
    renamed = index.links.get(subject_name(reading.base)) if is_reply(reading.subject) else None
    for id in sorted(fitting if renamed is None else fitting | {renamed}):
        row = index.rows[id]
        near = abs(reading.at - row.last_at) <= SUBJECT_HOLDS
        if near and about & set(_organisations(row.people, people, client_of)):
            yield id


def _client_side(reading: Reading, people: People) -> tuple[str, ...]:
    """Whose conversation it can be: the sender's, or for a team message the receivers' and theirs whom it forwards."""
    if people.is_team(reading.sender) or people.is_bot(reading.sender):
        forwarded = (reading.handed_on.author,) if reading.handed_on else ()
        return tuple(one.address for one in (*reading.to, *reading.cc, *forwarded))
    return (reading.sender,)


def _organisations(addresses: Iterable[str], people: People, client_of: ClientOf) -> Iterator[str]:
    for address in addresses:
        if address and not people.is_team(address) and not people.is_bot(address):
            yield client_of(address) or people.organisation(address)


# --- whose it is -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Belongs:
    """The client and the project of a conversation, with the evidence."""

    client: str | None
    """None: nobody can tell, so the team is asked."""
    project: str | None
    """None: several are possible, so the team is asked."""
    because: str
    made: tuple[str, ...] = ()
    """Names (domain or address) that from now on stand for this client."""


def belongs(reading: Reading, people: People, client_of: ClientOf) -> Belongs:
    """Whose a conversation is, by the message that puts us on it (design 4.2)."""
    if tagged := _tagged_project(reading, people):
        key, evidence = tagged
        return Belongs(people.projects[key].client, key, evidence, _unowned(reading, people, client_of))
    client, because, made = _client(reading, people, client_of)
    if client is None:
        return Belongs(None, None, because)
    projects = people.projects_of(client)
    if len(projects) > 1:
        return Belongs(client, None, f"{client} has several open projects", made)
    return Belongs(client, projects[0].key if projects else client, because, made)


def _tagged_project(reading: Reading, people: People) -> tuple[str, str] | None:
    named = [*(one.address for one in (*reading.to, *reading.cc)), *reading.hidden]
    for address in named:
        tag = people.tag(address)
        if tag and tag in people.projects:
            return tag, f"it was sent to the project's own address (+{tag})"
    for order in map(command, reading.orders):
        if order.verb == "project" and order.number is None and order.words in people.projects:
            return order.words, f"a member said that it is {order.words}"
    for named_tag in reading.tags:
        if named_tag in people.projects:
            return named_tag, f"the subject names the project [{named_tag}]"
    return None


def _unowned(reading: Reading, people: People, client_of: ClientOf) -> tuple[str, ...]:
    """The people a member writes to under a project's address belong to its client from now on."""
    if not people.is_team(reading.sender):
        return ()
    return tuple(
        people.organisation(address) for address in _outsiders(reading.to, people) if client_of(address) is None
    )


def _client(reading: Reading, people: People, client_of: ClientOf) -> tuple[str | None, str, tuple[str, ...]]:
    if not people.is_team(reading.sender):
        client = client_of(reading.sender)
        return client, "the sender belongs to the client" if client else "nobody of the team has written yet", ()
    groups = [_outsiders(group, people) for group in (reading.to, reading.cc)]
    # A known client in Cc comes first: whoever else is written to beside them is a third party.
    for outsiders in groups:
        named = {client for address in outsiders if (client := client_of(address))}
        if len(named) == 1:
            return named.pop(), "it is written to the client's people", ()
        if named:
            return None, "it is written to people of several clients", ()
    for outsiders in groups:
        made = {people.organisation(address) for address in outsiders}
        if len(made) == 1:
            key = made.pop()
            return key, f"it is the first message to {key} with us in cc", (key,)
        if made:
            return None, "it is written to several organisations, and none is set up", ()
    return None, "it is written to nobody outside the team", ()


def _outsiders(group: Iterable[Address], people: People) -> tuple[str, ...]:
    addresses = (one.address for one in group)
    return tuple(a for a in addresses if a and not people.is_team(a) and not people.is_bot(a))
