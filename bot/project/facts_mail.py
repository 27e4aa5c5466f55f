"""What mail told us: of threads, of who wrote what in them, and of the people."""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.mail.message import Answer
from bot.project.codec import PRIVATE
from bot.project.terms import Happened, Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadOpened(Happened):
    """We were asked to watch a conversation."""

    root: str
    project: str | None
    """None: several projects are possible, and the team is asked."""
    greets: bool = False
    """It is one of the first its member puts us on: they are told what we watch (design 9)."""
    because: str = field(default="", metadata=PRIVATE)
    subject: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSet(Happened):
    """Somebody said which project a thread belongs to."""

    project: str
    by: str = field(default="", metadata=PRIVATE)
    """The member who said it by an order; empty where it was found out otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spared(Happened):
    """A person was erased from an earlier fact of this stream: what it told of the others stands."""

    sequence: int
    """The place of that fact."""
    left: str = field(default="", metadata=PRIVATE)
    """Its private part without the person, as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamWrote(Happened):
    """A member wrote to the client's people."""

    message: str
    asks: bool
    closes: bool
    deadline: date | None
    seen: Seen
    old: bool
    """Older than the install minus the history: it starts no clock (design 4.11)."""
    language: str | None
    defers: bool = False
    """It only thanks, or tells when the answer will come: what the client asked stays open."""
    author: str = field(default="", metadata=PRIVATE)
    to: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """The client's people in To: whom it waits for."""
    cc: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    names: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """The names of the people in To, then Cc, as the header has them."""
    others: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """Third parties on the message."""
    words: str = field(default="", metadata=PRIVATE)
    """The sentence that asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientWrote(Happened):
    """A person of the client wrote."""

    message: str
    answer: Answer | None
    promise: date | None
    """The day they said they would deliver by; None where they named none."""
    day: date
    """The day of the message where it was written."""
    seen: Seen
    reached: bool
    """A member stood in To or Cc; otherwise it came to the bot alone (design 4.13)."""
    parent_known: bool = True
    """It answers a message we have seen, or none (design 4.12)."""
    old: bool = False
    language: str | None = None
    author: str = field(default="", metadata=PRIVATE)
    name: str = field(default="", metadata=PRIVATE)
    members: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """Whom of us they wrote to."""
    quote: str = field(default="", metadata=PRIVATE)
    """Their words about the day."""
    written: datetime | None = None
    """When they wrote what a member handed on later; None: when it came."""

    @property
    def said_at(self) -> datetime:
        return self.written or self.at


@dataclass(frozen=True, slots=True, kw_only=True)
class StrangerWrote(Happened):
    """An unknown address answered in a thread with our text, or under an awaited contact's name (design 4.1)."""

    message: str
    author: str = field(default="", metadata=PRIVATE)
    name: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class WroteBeside(Happened):
    """An awaited contact wrote outside the threads and asked nothing: it could be the answer (design 4.13)."""

    message: str
    contact: str = field(default="", metadata=PRIVATE)
    subject: str = field(default="", metadata=PRIVATE)
    likeness: str = field(default="", metadata=PRIVATE)
    """Its day and words: the same mail is asked about once, however often it is handed to us."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objected(Happened):
    """A person of the client turned against us: everything for that client rests (design 4.4)."""

    message: str
    contact: str = field(default="", metadata=PRIVATE)
    quote: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRaised(Happened):
    """A third party claimed to act for the client: letters rest and the team is asked (design 4.4)."""

    message: str
    author: str = field(default="", metadata=PRIVATE)


# --- people --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactAway(Happened):
    """A contact said they are away (design 4.8)."""

    first: date | None
    """The first day of the absence; None: already away."""
    back: date | None
    """The first day back; None: no day was given."""
    contact: str = field(default="", metadata=PRIVATE)
    by: str = field(default="", metadata=PRIVATE)
    """The member who noted it by an order; empty where the contact's own mail said it."""
    written: datetime | None = None
    """When the notice was written that a member handed on later; None: when it came."""

    @property
    def said_at(self) -> datetime:
        return self.written or self.at


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactUnreachable(Happened):
    """Mail to a contact came back for good, or they have left (design 4.9)."""

    status: str | None
    left: bool = False
    contact: str = field(default="", metadata=PRIVATE)
    successor: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryTroubled(Happened):
    """A delay, a full mailbox or a policy refusal: shown, and nothing else (design 4.9)."""

    status: str | None
    contact: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenged(Happened):
    """A machine wants proof that we are human: told to the team; steps after the first rest (design 4.9)."""

    contact: str = field(default="", metadata=PRIVATE)
