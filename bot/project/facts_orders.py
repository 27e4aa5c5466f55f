"""What the team said should be so."""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.project.codec import PRIVATE
from bot.project.terms import About, Court, Happened


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered(Happened):
    """The part every order shares: who gave it, and how it is called."""

    by: str = field(default="", metadata=PRIVATE)
    verb: str = ""
    """Several orders become one kind of fact; empty where none was given, or an older release did not keep it."""


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
class LanguageSet(Ordered):
    """The team said in which language this thread's letters are written."""

    language: str
    """The tag of one of ours, such as `de`; empty: as it would be without this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceEnded(Ordered):
    """The team took back that a contact is away."""

    contact: str = field(default="", metadata=PRIVATE)


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
    since: datetime | None = None
    """When the silence had begun; None: there was none, or it goes on by itself."""
    clock: datetime | None = None
    """What its next wait counted from."""
    project: str | None = None
    """Where the order named a project: the one before it."""
    language: str = ""
    """Where the order set a language: the one before it."""
    refused: tuple[str, ...] = ()
    """Where the order held a letter: what was held before it."""
    owes: bool | None = None
    """Whether the client's question waited for us; None: written before this was kept, and what held the letters."""
    stranger: str = field(default="", metadata=PRIVATE)
    """Who may have answered from another address; empty: nobody."""
    challenged: bool = False
    held: About | None = None
    """Why the last letter could not go on; None: nothing held it."""
    letters: int | None = None
    """Letters of the silence; None: there was none, it goes on by itself, or this was not kept yet."""
    said: str | None = None
    """The step said last in it; None: none was."""
    broken: int = 0
    """Promise letters of it."""
    named: bool = False
    """Whether the team had named its next step."""
    to: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    """Where the order named a contact: who was written to before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved(Ordered):
    """A follow-up may go."""

    key: str
    words: str = field(default="", metadata=PRIVATE)
    """The member's own text that goes instead of the one that was shown; empty: as it was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRefused(Ordered):
    """A follow-up may not go until the team says otherwise (`hold`)."""

    key: str
