"""Where a client's threads stand: plain values, made by `fold` and read by everybody else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.project import facts
from bot.project.facts import About, Court


class Sight(StrEnum):
    """How well we can see a thread's answers (design 4.12)."""

    OPEN = "open"
    NARROW = "narrow"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Promise:
    """The day the client said they would deliver by."""

    on: date
    quote: str
    by: str
    """Address of who said it; empty where the team noted it."""
    at: datetime
    """When they said it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """The stretch in which the ball stays in the client's court."""

    number: int
    since: datetime
    clock: datetime
    """What the next wait counts from: the start, the last restart, or the last letter."""
    asked_at: datetime
    """The team's last message in it; before it, where an order began it."""
    awaited: tuple[str, ...]
    step: int = 0
    """How many steps have been said."""
    said: str | None = None
    """The name of the last step said; None before the first letter."""
    named: bool = False
    """The team named the step that comes next: no broken promise says another one again."""
    letters: int = 0
    acknowledged: int = -1
    """The step count at which an acknowledgement last started the wait again; -1 for never."""
    promise: Promise | None = None
    """None: no day is promised, or its breaking has been answered by a letter."""
    broken: int = 0
    """Promise letters sent."""
    moved: int = 0
    """How often a promised day was replaced before it passed."""
    deadline: date | None = None
    """The day the team asked for; None where it named none."""
    planned: str | None = None
    """The key of a letter on its way; None when none is."""
    held: About | None = None
    """Why the last letter cannot go on by itself; None when nothing holds."""
    approved: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    announced: Mapping[str, datetime] = field(default_factory=dict)
    own_words: Mapping[str, str] = field(default_factory=dict)
    """By the key of an approved letter: the text a member wrote for it."""
    hurried: bool = False
    """The team said: send now."""
    ended: bool = False
    """The ladder's end has been told to the team."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """One conversation, as far as deciding needs it."""

    number: int
    root: str
    subject: str
    project: str | None
    opened: datetime
    court: Court | None = None
    """None: no clock ever ran; only old mail, or nothing was asked of the client."""
    silence: Silence | None = None
    """Present exactly while the court is CLIENT."""
    silences: int = 0
    asker: str = ""
    met: tuple[str, ...] = ()
    """The members to whom the client's people wrote last; nobody of us has answered while there is no asker."""
    owes: bool = False
    """The client's last question is unanswered."""
    beside: Promise | None = None
    """A day promised beside a question; it holds again once we have answered (design 4.4)."""
    words: str = ""
    language: str | None = None
    spoken: str = ""
    """The language an order set for the letters; empty: none did."""
    last_team: str | None = None
    """The team's last message to the client's people; None before the first."""
    last_team_at: datetime | None = None
    last_client_at: datetime | None = None
    last_at: datetime | None = None
    addressed: bool = False
    """The bot has stood in To or Cc."""
    reached_us: bool = False
    """A message of the client's has come with the bot in To or Cc."""
    bot_on: bool = False
    """A message has carried the bot, openly or by Bcc."""
    left_out: bool = False
    """The client's last message left the bot out."""
    missed_parent: bool = False
    """The client answered a message we never saw, and no letter has gone since."""
    to: tuple[str, ...] = ()
    others: frozenset[str] = frozenset()
    """Third parties the team has put on the thread."""
    stranger: str | None = None
    """An unknown address that may be the awaited contact; letters rest until the team answers."""
    stranger_message: str = ""
    to_us_alone: str | None = None
    """The client's last message that came to the bot and to no member (design 4.13); None: none did."""
    challenged: bool = False
    snoozed: date | None = None
    paused: bool = False
    closed: bool = False
    last_letter_at: datetime | None = None
    letter_days: tuple[datetime, ...] = ()
    """When our last letters in it were accepted (the latest few, for the limits)."""
    asked: frozenset[str] = frozenset()
    """Occasions at which the team was asked."""
    greets: bool = False
    """Whoever put us on it is still to be told what we watch."""
    approval: str | None = None
    """The key of the letter the team was last asked to approve; None: none was."""

    @property
    def ours(self) -> tuple[str, ...]:
        """Whose thread it is: the asker's; where nobody of us has written yet, theirs to whom the client wrote."""
        return (self.asker,) if self.asker else self.met

    @property
    def shown(self) -> str | None:
        """The key of the letter that was shown for approval in this very silence; None: none was."""
        here = f"/{self.number}/{self.silence.number}/" if self.silence else None
        return self.approval if here and self.approval and here in self.approval else None

    @property
    def sight(self) -> Sight:
        """How well we can see an answer (design 4.12)."""
        if self.left_out or not self.addressed:
            return Sight.DARK
        return Sight.OPEN if self.reached_us else Sight.NARROW


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person of the client's, confirmed by a team message or set up by hand."""

    address: str
    name: str = ""
    confirmed: bool = False
    away: facts.ContactAway | None = None
    """None: here."""
    unreachable: bool = False
    unreachable_at: datetime | None = None
    """When it showed; None: it never did. What they wrote earlier does not lift it."""
    letters: tuple[datetime, ...] = ()
    """When our last letters to them were accepted (the latest few, for the limits)."""
    heard_at: datetime | None = None
    """When they last wrote themselves; None: never, as far as we know. An older notice says nothing of them."""
    beside_at: datetime | None = None
    """When they last wrote beside the threads something that could be the answer; None: never, or settled."""
    beside: Mapping[str, datetime] = field(default_factory=dict)
    """What they wrote beside the threads, by its likeness, and when it first came."""

    def has_written_since(self, moment: datetime) -> bool:
        """Whatever said then that they are gone is over."""
        return self.heard_at is not None and self.heard_at > moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """Everything we know of one client."""

    threads: Mapping[int, Thread] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    objected: str | None = None
    """The message that turned against us; everything rests until `resume`. None: nobody did."""
    claimed: str | None = None
    """The message of a third party that claims to act for the client; None: there is none."""
    paused: bool = False
    asked: frozenset[str] = frozenset()
    planned: Mapping[str, facts.LetterPlanned] = field(default_factory=dict)
    """Letters on their way, by key."""

    def contact(self, address: str) -> Contact:
        return self.contacts.get(address) or Contact(address=address)
