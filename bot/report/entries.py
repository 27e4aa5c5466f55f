"""What a digest tells, as plain values: its sections in their order, and the entries in them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.followup.answers import Answer
from bot.followup.wording import long_day
from bot.mail.message import Address
from bot.report.digest_speech import say, say_count


class Section(StrEnum):
    """The sections of a digest, in the order they are read (design 10)."""

    NEEDS_YOU = "needs_you"
    GOING_OUT = "going_out"
    SILENT = "silent"
    WE_OWE = "we_owe"
    PROMISED_AWAY = "promised_away"
    HEARD = "heard"
    NO_CLOCK = "no_clock"
    BOT = "bot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter that goes before the next digest, word for word."""

    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row of a digest."""

    section: Section
    says: str
    """Why it stands here, or what was heard: one sentence; empty where the course says it all."""
    number: int | None = None
    """The thread's number; None: it is about a client as a whole, about nobody, or about the bot."""
    thread: str | None = None
    """The Message-ID of the thread's first message; None where it is about no thread."""
    client: str | None = None
    """The client's key; None where it is about none."""
    name: str = ""
    """What the client is called."""
    project: str | None = None
    subject: str = ""
    who: str = ""
    """Whom we wait for, or who wrote."""
    words: str = ""
    """What we wait for in the team's words, or what somebody wrote in theirs."""
    silent_since: datetime | None = None
    business_days: int | None = None
    step: str | None = None
    """The last step said; None before the first."""
    next_step: str | None = None
    next_at: datetime | None = None
    """When it comes if nothing new happens; None: only the team can move it."""
    shown_first: bool = False
    sight: str | None = None
    held: str | None = None
    """What keeps its letter back, as in `status`; None: nothing does, or there is none."""
    rests: bool = False
    """The team itself put it off."""
    because: str = ""
    """The reason decide gives."""
    picture: str = ""
    """The silence so far, a mark for each working day; empty where days say enough."""
    answers: tuple[Answer, ...] = ()
    """What a member can answer."""
    orders: tuple[str, ...] = ()
    """The same, as commands."""
    letter: Draft | None = None
    """None: no letter goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How the bot itself is."""

    mode: str
    last_read: datetime | None = None
    """When the mailbox was last read to its end; None: not known, or never."""
    blind: str = ""
    """Why the mailbox cannot be read; empty while it can."""
    held_back: int = 0
    """Letters that cannot go on by themselves."""
    shunted: int = 0
    strange_orders: int = 0
    """Orders since the digest before this one that nothing proved to be a member's; they were passed over."""
    troubles: tuple[str, ...] = ()
    """Digests that could not be delivered, each a sentence."""

    @property
    def is_well(self) -> bool:
        return not (self.blind or self.held_back or self.shunted or self.troubles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """What one member reads this morning."""

    at: datetime
    """The same moment on the reader's clock."""
    entries: tuple[Entry, ...]
    """In the order of the sections, worst first in each."""
    health: Health
    language: str = "en"
    """In which it is told."""
    first: bool = False
    """It tells what lay in the mailbox when we came, and what we would write."""

    def of(self, section: Section) -> tuple[Entry, ...]:
        return tuple(one for one in self.entries if one.section is section)

    @property
    def is_quiet(self) -> bool:
        """Nothing at all is to be told."""
        return self.health.is_well and all(one.section is Section.BOT for one in self.entries)

    @property
    def subject(self) -> str:
        """The counts, worst first; the day keeps two mornings from becoming one conversation."""
        # Where the weekday stands in brackets of its own, the day does without it here.
        return f"{self.headline} ({long_day(self.at.date(), self.language).partition(' (')[0]})"

    @property
    def headline(self) -> str:
        """What the subject counts, without the day."""
        said = ", ".join(self._counted(COUNTED) or self._counted(COUNTED_ELSE))
        said = said or say("all quiet" if self.is_quiet else "needs a look", self.language)
        if self.first:
            return f"{say('first look', self.language)}: {said}"
        return f"{said[:1].upper()}{said[1:]}"

    def _counted(self, sections: tuple[Section, ...]) -> list[str]:
        counts = ((section, len(self.of(section))) for section in sections)
        return [say_count(f"count {section.value}", count, self.language) for section, count in counts if count]


COUNTED = (Section.NEEDS_YOU, Section.GOING_OUT, Section.SILENT)
"""What the subject counts (design 10)."""
COUNTED_ELSE = (Section.WE_OWE, Section.PROMISED_AWAY, Section.HEARD, Section.NO_CLOCK)
"""What it counts where there is none of these."""
