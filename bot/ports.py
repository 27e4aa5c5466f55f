"""The outside world as Protocols: what time it is, where mail lies, who takes it, what we remember."""

from collections.abc import AsyncIterator, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from bot.project.copies import Batch as Batch
from bot.project.copies import Copy as Copy
from bot.project.copies import Cursor as Cursor
from bot.project.copies import Place as Place
from bot.project.copies import Unreadable as Unreadable
from bot.project.stored import Envelope as Envelope
from bot.project.stored import FactRecord as FactRecord
from bot.project.stored import Head as Head
from bot.project.stored import Kept as Kept
from bot.project.stored import LetterState as LetterState
from bot.project.stored import Outgoing as Outgoing
from bot.project.stored import Recorded as Recorded
from bot.project.stored import Shunted as Shunted
from bot.project.stored import ThreadRow as ThreadRow

T = TypeVar("T")
Given = TypeVar("Given")


class Trouble(Exception):
    """The outside did not answer as it should; the text is a sentence for a person, with what to do."""


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


# --- the mailbox -------------------------------------------------------------------------------


class Mailbox(Protocol):
    """One account's watched folders, only ever read (EXAMINE, PEEK): no flag is changed."""

    account: str

    async def folders(self) -> tuple[str, ...]:
        """The watched folders by their server names; raises Trouble naming one that is missing."""
        ...

    def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        """All that came after the cursor, in order, in batches; ends when the folder is read to its end.

        The last batch may be empty and carries the UIDNEXT seen. None, or a changed UIDVALIDITY, reads from the
        beginning. Mail with an INTERNALDATE before `history` comes as header only. Raises Trouble when the link
        breaks; what was yielded before stays true."""
        ...

    async def fetch(self, place: Place) -> Copy | None:
        """One mail that was read as header only, as far as its words need; None where it cannot be had any more.

        Raises Trouble when the link breaks."""
        ...

    async def wait(self, seconds: float) -> None:
        """Until something may be new (IDLE), or that many seconds have passed; never raises for a lost link."""
        ...

    async def close(self) -> None:
        """Ends the connection; never raises."""
        ...


# --- reading what mails say ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Unread:
    """A mail that could not be read to its end."""

    reason: str
    """With what was met in it, for whoever may read the store."""
    where: str
    """Without, for the log: that may be somebody's words."""
    is_deadly: bool = False
    """It ended the process that read it, or never came to an end: nothing of it is looked at again."""
    header: Kept | None = None
    """What its header alone told; None: nothing did, or nobody asked."""


class Reader(Protocol):
    """Applies the plain function that reads a mail to many of them, here or in processes beside us."""

    async def read(self, work: Callable[[Given], T], given: Sequence[Given]) -> list[T | Unread]:
        """What `work` makes of each, in their order. One that raises, takes too long or ends its process is Unread
        and holds up no other. Raises Trouble only where none can be read at all: no process can be had for it.
        `work` has to be a function of a module, or a partial of one."""
        ...

    async def close(self) -> None:
        """Ends the processes; never raises."""
        ...


# --- the mailer --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server took responsibility (a 2xx after the final dot)."""

    reply: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The server will never take it: nothing was sent. `recipients` names those it does not know, if that is why."""

    reply: str
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Later:
    """Nothing was sent, and it may be tried again (4xx, or the link broke before DATA)."""

    reply: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The link broke inside DATA: it may have been sent. Never treated as failed (design 6.3, 6.4)."""

    reason: str


Outcome = Accepted | Refused | Later | Unknown


def words_of(outcome: Outcome) -> str:
    """What the server said, or why nobody knows what it would have said."""
    return outcome.reason if isinstance(outcome, Unknown) else outcome.reply


class Mailer(Protocol):
    """Hands frozen bytes to an SMTP server; every trouble is one of the four answers, none is raised."""

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        """Exactly these bytes to exactly these recipients, or to nobody."""
        ...

    async def close(self) -> None:
        """Ends the connections; never raises."""
        ...


# --- a person who is told ------------------------------------------------------------------------


class Alarm(Protocol):
    """A way to reach a person that depends neither on the mailbox, nor on the mailer, nor on the store."""

    async def tell(self, sentence: str) -> str | None:
        """None: a person was told; else why nobody could be, and it is tried again. Never raises."""
        ...


class Slate(Protocol):
    """A note beside the store: what it says outlives a restart, also where the store does not answer."""

    def read(self) -> str:
        """What was written last; empty where nothing was, or where it cannot be read."""
        ...

    def write(self, note: str) -> None:
        """Replaces the note; where that cannot be, the old one stays, and nothing is raised."""
        ...


# --- what we remember --------------------------------------------------------------------------


class Book(Protocol):
    """What one transaction sees and writes. Plain and synchronous; everything in it is true together or not at all."""

    # mail
    def cursor(self, account: str, folder: str) -> Cursor | None:
        """How far the folder was read; None if never."""
        ...

    def move_cursor(self, cursor: Cursor) -> None: ...

    def keep(self, messages: Sequence[tuple[Kept, Place]]) -> None:
        """Each message once by identity, each place once; a message known already only gains the place."""
        ...

    def places_kept(self, places: Collection[Place]) -> set[Place]:
        """Those of these places in which a kept message lies."""
        ...

    def unplaced(self, limit: int) -> list[Kept]:
        """Kept and not yet placed, oldest first (`at`, then Message-ID, then identity)."""
        ...

    def place(self, placed: Sequence[tuple[str, int]]) -> None:
        """Gives messages (by identity) their threads (by row)."""
        ...

    def displace(self, identity: str) -> None:
        """Makes a placed message unplaced again; one that is not kept, or not placed, stays as it is."""
        ...

    def messages(self, thread: int) -> list[Kept]:
        """The messages of a thread row, oldest first."""
        ...

    def message(self, message_id: str) -> Kept | None:
        """The kept message with that Message-ID (the first kept of several); None if there is none."""
        ...

    # threads
    def new_thread(self, root: str, subject: str, last_at: datetime, people: frozenset[str]) -> ThreadRow: ...

    def update_thread(self, thread: ThreadRow) -> None:
        """Writes root, last_at, people, stream and number of an existing row."""
        ...

    def thread(self, id: int) -> ThreadRow: ...

    def numbered(self, number: int) -> ThreadRow | None: ...

    def next_number(self) -> int:
        """The next number for a watched thread, from 1; a number is never given twice."""
        ...

    def linked(self, names: Collection[str]) -> dict[str, int]:
        """Thread rows by the names (Message-IDs, tokens, thread indexes) that are linked to them."""
        ...

    def link(self, names: Sequence[tuple[str, int]]) -> None:
        """Links names to thread rows; a name linked already keeps its thread."""
        ...

    def similar(self, subjects: Collection[str], since: datetime) -> list[ThreadRow]:
        """Threads with one of these base subjects and a message since then."""
        ...

    # clients
    def owners(self, names: Collection[str]) -> dict[str, str]:
        """The client keys that own these addresses or domains, made at a first cc."""
        ...

    def own(self, name: str, client: str) -> None: ...

    # facts
    def lock(self, stream: str) -> Head:
        """Takes the stream for this transaction (a row lock where there can be others), makes it if new."""
        ...

    def facts(self, stream: str, after: int = 0) -> list[Recorded]: ...

    def append(self, stream: str, records: Sequence[FactRecord]) -> Head:
        """Adds facts at the end of the chain."""
        ...

    def erase_private(self, stream: str, sequences: Collection[int]) -> None:
        """Forgets the private parts of these facts, with their salts so that nobody guesses; the chain stays whole."""
        ...

    def streams(self) -> list[str]: ...

    # agenda
    def schedule(self, stream: str, at: datetime | None) -> None:
        """The next moment at which a decision can change; None for never."""
        ...

    def due(self, now: datetime, limit: int) -> list[str]:
        """Streams whose moment has come, earliest first; passes over those another worker holds."""
        ...

    def next_due(self) -> datetime | None:
        """The earliest moment on the agenda or in the outbox; None when both are empty."""
        ...

    # outbox
    def plan(self, letter: Outgoing) -> bool:
        """Puts a letter in the outbox; False, and nothing written, where its key is taken and not cancelled."""
        ...

    def letter(self, key: str) -> Outgoing | None:
        """The letter with that key that is not cancelled; None if there is none."""
        ...

    def letter_by_id(self, message_id: str) -> Outgoing | None: ...

    def letters(self, stream: str) -> list[Outgoing]:
        """All letters of a stream, in the order planned, cancelled ones too."""
        ...

    def sendable(self, now: datetime, limit: int) -> list[Outgoing]:
        """Planned letters whose moment has come, earliest first; passes over those another worker holds."""
        ...

    def claim(self, key: str, holder: str, now: datetime) -> bool:
        """Planned becomes claimed, attempts grow by one; False if it is planned no longer."""
        ...

    def settle(self, letter: Outgoing) -> None:
        """Writes state, next_at, reply, sent_at and seen_at of a letter (by key); raises LookupError where the move is
        not allowed: only a planned letter is cancelled, a final one changes no more except for seen_at."""
        ...

    def in_state(self, state: LetterState) -> list[Outgoing]: ...

    def accepted_since(self, moment: datetime) -> int:
        """How many letters were accepted since then, over all streams."""
        ...

    def shown_since(self, moment: datetime) -> bool:
        """Whether a letter that was accepted after that moment has shown in the mailbox."""
        ...

    # forgetting
    def archive(self, after: str, limit: int) -> list[Kept]:
        """Kept messages by identity, those after one ("" for the first); for whoever has to look at all of them."""
        ...

    def rewrite(self, identity: str, record: str) -> None:
        """Replaces what is kept of a message; its identity and its Message-ID stay."""
        ...

    def quiet(self, before: datetime, limit: int) -> list[ThreadRow]:
        """Threads without a message since then whose people are still known, oldest first."""
        ...

    def redact_thread(self, thread: ThreadRow) -> None:
        """Replaces subject and people of an existing row."""
        ...

    def redact_letters(self, key: str, called: str = "") -> None:
        """Forgets recipients, bytes and reply of every letter with that key that changes no more.

        With `called`, which no other letter has, it goes by that key from then on."""
        ...

    def drop(self, stream: str) -> None:
        """Forgets a stream with its facts, letters and moment; its threads and addresses are nobody's from then on."""
        ...

    def disown(self, name: str) -> None:
        """Forgets whose an address or domain is."""
        ...

    def accounts(self) -> list[str]:
        """The mailboxes that were read, by the names their places and cursors are kept under."""
        ...

    def drop_account(self, account: str) -> None:
        """Forgets where in a mailbox messages lie, and how far it was read; the messages stay."""
        ...

    def drop_setting(self, name: str) -> None:
        """Forgets a value of the store's own, and that there was one."""
        ...

    def settings(self) -> dict[str, str]:
        """Every value of the store's own, by name."""
        ...

    # the rest
    def shunt(self, place: str, reason: str, raw: bytes, at: datetime) -> None: ...

    def shunted(self) -> list[Shunted]: ...

    def unshunt(self, id: int) -> Shunted | None:
        """Takes one out, to be read again; None where there is none of that number."""
        ...

    def setting(self, name: str) -> str | None:
        """A value of the store's own, such as when it was installed; None if never set."""
        ...

    def put_setting(self, name: str, value: str) -> None: ...

    def lease(self, name: str, holder: str, seconds: float) -> bool:
        """Takes or renews a lease, timed by the store's own clock; False while somebody else holds it."""
        ...

    def release(self, name: str, holder: str) -> None: ...


class Store(Protocol):
    """What we remember. Raises Trouble when it is locked, full, gone, or newer than this program."""

    async def transact(self, work: Callable[[Book], T]) -> T:
        """Runs a plain function in one transaction; what it raises rolls everything back. It may run twice."""
        ...

    async def close(self) -> None: ...
