"""What the settings say, as plain values the pure rooms take as arguments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.followup.calendar import HORIZON, ONE_DAY, Calendar
from bot.followup.ladder import Ladder, Limits
from bot.project.people import People
from bot.project.state import Sight, Thread


class Mode(StrEnum):
    """How much is done without asking (design 6.8)."""

    OBSERVE = "observe"
    APPROVE = "approve"
    AUTO = "auto"


class Backlog(StrEnum):
    """Whether a thread older than the install needs an approval for its first letter (design 4.11)."""

    APPROVE = "approve"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class DigestHour:
    """When the digest goes out: weekdays (Monday 0), and the minute of the team's day."""

    days: tuple[int, ...]
    minute: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Everything a decision depends on besides the facts and the time."""

    mode: Mode
    notice: timedelta | None
    """How long an announced letter waits; None: letters are not announced (design 6.9)."""
    backlog: Backlog
    people: People
    ladders: Mapping[str, Ladder]
    limits: Limits
    team: Calendar
    calendars: Mapping[str, Calendar] = field(default_factory=dict)
    """By client key; a client that is not here has the team's."""
    language: str = "en"
    history: timedelta = timedelta(days=14)
    digest: DigestHour | None = None
    """None: no digest is sent, and nobody is greeted, as in a replay."""
    digest_to: tuple[str, ...] = ()
    """Members whose digest tells of all threads."""
    forget: int | None = None
    """Months after which the words of a quiet thread are forgotten; None: never."""
    authserv_id: str | None = None
    """The server whose word on authors counts; None: nobody's does."""
    listened: frozenset[str] = frozenset()
    """Members whose own mailbox we look into (design 4.12)."""
    orders_proven: bool = False
    """Every member's order counts as proven, as in a replay (design 8)."""
    approvals_given: bool = False
    """Every letter counts as approved when it is shown, as in a replay (design 8)."""
    team_reads: bool = True
    """False: nobody is there to read what the team is told, as in a replay; then only the fact is written."""
    version: str = ""
    """Changes when settings, templates, holidays or zone data do: then every open client is looked at (design 5)."""

    def calendar(self, client: str | None) -> Calendar:
        return self.calendars.get(client or "", self.team)

    def ladder(self, project: str | None) -> Ladder:
        """The ladder of a project; `standard`, else the first, where it names none (design 4.2)."""
        card = self.people.projects.get(project or "")
        if card and card.ladder:
            return self.ladders[card.ladder]
        return self.ladders.get("standard") or next(iter(self.ladders.values()))

    def sight(self, thread: Thread) -> Sight:
        """How well we can see a thread's answers: all of them where the asker's mailbox is open to us (design 4.12)."""
        return Sight.OPEN if thread.asker in self.listened else thread.sight

    def language_for(self, client: str | None) -> str | None:
        """The language set for a client; None where nobody set one."""
        card = self.people.clients.get(client or "")
        return card.language if card else None

    def digest_on(self, day: date) -> datetime | None:
        """When the digest of that day goes out; None where the day has none: it is not a working day, say."""
        if self.digest is None or day.weekday() not in self.digest.days or not self.team.works(day):
            return None
        return self.team.moment(day, self.digest.minute)

    def last_digest(self, until: datetime) -> datetime | None:
        """The last digest not later than a moment; None where there was none within a year."""
        today = self.team.day(until)
        moments = (self.digest_on(today - n * ONE_DAY) for n in range(HORIZON))
        return next((moment for moment in moments if moment and moment <= until), None)

    def next_digest(self, after: datetime) -> datetime | None:
        """The first digest later than a moment; None where there is none within a year."""
        today = self.team.day(after)
        moments = (self.digest_on(today + n * ONE_DAY) for n in range(HORIZON))
        return next((moment for moment in moments if moment and moment > after), None)
