"""What happened, in the past tense: the only things that are ever written about a client.

A fact says what was understood at the time; a better reader never changes it. Fields marked PRIVATE hold addresses
and words, lie in the part that can be erased, and so have a default."""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.mail.message import Answer
from bot.project.codec import PRIVATE
from bot.project.terms import About as About
from bot.project.terms import Court as Court
from bot.project.terms import Seen as Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """Every fact has its moment, and the number of its thread (None: it is about the client as a whole)."""

    at: datetime
    thread: int | None = None


# --- mail ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadOpened(Happened):
    """We were asked to watch a conversation."""

    root: str
    project: str | None
    """None: several projects are possible, and the team is asked."""
    because: str
    subject: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSet(Happened):
    """Somebody said which project a thread belongs to."""

    project: str


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
    quote: str = field(default="", metadata=PRIVATE)
    """Their words about the day."""


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


# --- people ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactAway(Happened):
    """A contact said they are away (design 4.8)."""

    first: date | None
    """The first day of the absence; None: already away."""
    back: date | None
    """The first day back; None: no day was given."""
    contact: str = field(default="", metadata=PRIVATE)


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


# --- our letters -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPlanned(Happened):
    """A follow-up was frozen and put in the outbox."""

    key: str
    silence: int
    index: int
    step: str
    occasion: str
    message_id: str
    language: str
    because: tuple[str, ...] = ()
    to: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    cc: tuple[str, ...] = field(default=(), metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterAccepted(Happened):
    """The server took a follow-up."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterCancelled(Happened):
    """A planned follow-up was no longer right when its moment came."""

    key: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterHeld(Happened):
    """A follow-up cannot go on by itself: refused, or its fate unknown; the team is asked."""

    key: str
    about: About
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked(Happened):
    """The team was asked whether a follow-up may go."""

    key: str
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAsked(Happened):
    """The team was asked, or told, something; once for each occasion."""

    about: About
    occasion: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderEnded(Happened):
    """The last step went unanswered: the team is asked to call, or the thread ends (design 4.10)."""

    silence: int
    then: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced(Happened):
    """A digest that told of a follow-up was accepted (design 6.9)."""

    key: str


# --- orders ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered(Happened):
    """The part every order shares: who gave it."""

    by: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Snoozed(Ordered):
    until: date
    """Not before this day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Ordered):
    """Until told; without a thread, everything for the client."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Ordered):
    """Lifts pause and snooze; without a thread also an objection and a claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Ordered):
    """Nothing more is awaited in this thread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened(Ordered):
    """Takes a close back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtSet(Ordered):
    """The team said whose turn it is: got and ours give TEAM, theirs and waiting give CLIENT."""

    court: Court


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseNoted(Ordered):
    """The client promised a day by another way, by telephone for example."""

    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSet(Ordered):
    """The team named whom to write to in this thread."""

    contact: str = field(default="", metadata=PRIVATE)
    name: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSkipped(Ordered):
    """The next step is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendOrdered(Ordered):
    """The next step may go at the next moment inside the window, without its wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSet(Ordered):
    """The team said which step comes next."""

    step: str
    index: int
    """Its place in the ladder, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineSet(Ordered):
    """The day the team wants it by."""

    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(Ordered):
    """Something to remember of a thread; it changes nothing."""

    words: str = field(default="", metadata=PRIVATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack(Ordered):
    """A member's last order was taken back: what it had changed stands again as it stood before."""

    order: str
    """The kind of the fact that was taken back."""
    snoozed: date | None
    paused: bool
    closed: bool
    promise: date | None
    deadline: date | None
    step: int | None
    """None: there was no silence then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved(Ordered):
    """A follow-up may go."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRefused(Ordered):
    """A follow-up may not go until the team says otherwise (`hold`)."""

    key: str


Fact = (
    ThreadOpened
    | ProjectSet
    | TeamWrote
    | ClientWrote
    | StrangerWrote
    | WroteBeside
    | Objected
    | ClaimRaised
    | ContactAway
    | ContactUnreachable
    | DeliveryTroubled
    | Challenged
    | LetterPlanned
    | LetterAccepted
    | LetterCancelled
    | LetterHeld
    | ApprovalAsked
    | TeamAsked
    | LadderEnded
    | Announced
    | Snoozed
    | Paused
    | Resumed
    | Closed
    | Reopened
    | CourtSet
    | PromiseNoted
    | ContactSet
    | StepSkipped
    | StepSet
    | DeadlineSet
    | Noted
    | TakenBack
    | SendOrdered
    | Approved
    | ApprovalRefused
)
