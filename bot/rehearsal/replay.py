"""What Courtside would have done: the real worker, an archive as its mailbox, a virtual clock (design 8)."""

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.followup.due import first_day_back
from bot.followup.policy import Mode, Policy
from bot.followup.writing import Desk
from bot.ports import Book, Reader
from bot.project import facts
from bot.project.facts import Fact
from bot.project.intake import promised_day
from bot.project.state import Client, Thread
from bot.project.terms import Court
from bot.rehearsal.archive import EPOCH, Archived, ArchiveMailbox, Drawer
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.foresight import Foresight
from bot.rehearsal.memory import MemoryStore
from bot.walk.ahead import Here
from bot.walk.installed import INSTALLED
from bot.walk.states import HOUSE
from bot.worker import Outside, Worker

ONE_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of a replay."""

    at: datetime
    event: str
    thread: str | None = None
    subject: str = ""
    project: str | None = None
    client: str | None = None
    step: str | None = None
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    language: str | None = None
    because: tuple[str, ...] = ()
    message_id: str | None = None
    court: str | None = None
    on: str | None = None
    number: int | None = None


@dataclass(slots=True)
class Teller:
    """Turns facts into events as they are written."""

    policy: Policy
    clock: VirtualClock
    events: list[Event] = field(default_factory=list)
    shown: dict[str, facts.ApprovalAsked] = field(default_factory=dict)
    raised: dict[str, Thread] = field(default_factory=dict)
    """The thread of what is asked about for a whole client, by its occasion."""
    absences: list[facts.ContactAway] = field(default_factory=list)

    def witness(self, stream: str, fact: Fact, before: Client, after: Client) -> None:
        self.events += self._told(stream, fact, before, after)
        if isinstance(fact, facts.ApprovalAsked):
            self.shown[fact.key] = fact

    def _told(self, stream: str, fact: Fact, before: Client, after: Client) -> Iterator[Event]:
        number = fact.thread
        thread = after.threads.get(number) if number is not None else None
        old = before.threads.get(number) if number is not None else None
        base = self._base(stream, fact.at, thread)
        if thread and isinstance(fact, facts.ClaimRaised | facts.Objected):
            about = "claim" if isinstance(fact, facts.ClaimRaised) else "objection"
            self.raised[f"{about}:{fact.message}"] = thread
        yield from self._of_people(stream, fact, base)
        match fact:
            case facts.ClientWrote() if (day := promised_day(fact)) and thread and thread.silence:
                said = replace(base, event="promise", to=(fact.author,), on=day.isoformat())
                yield replace(said, because=(fact.quote,), message_id=_id(fact.message))
            case facts.TeamAsked():
                base = self._base(stream, fact.at, thread or self.raised.get(fact.occasion))
                root = base.thread or (fact.occasion if stream == HOUSE else None)
                yield replace(base, event="ask", thread=root, because=(fact.about.value,))
            case facts.LadderEnded(then="call"):
                yield replace(base, event="call", because=("the last step went unanswered",))
            case facts.LetterAccepted():
                yield from self._follow_up(fact, before.planned.get(fact.key), base)
        if thread and (court := _moved_to(thread, old)):
            yield replace(base, event="ball", court=court.value, because=(_why_ball(fact),))

    def _of_people(self, stream: str, fact: Fact, base: Event) -> Iterator[Event]:
        match fact:
            case facts.ContactAway() if fact not in self.absences:
                self.absences.append(fact)  # one that an undo brings back has been told
                calendar = self.policy.calendar(stream)
                back = first_day_back(fact, calendar)
                yield replace(base, event="absence", to=(fact.contact,), on=back.isoformat() if back else None)
            case facts.ContactUnreachable():
                yield replace(base, event="unreachable", to=(fact.contact,), because=(fact.status or "left",))
            case facts.Objected():
                yield replace(base, event="objection", to=(fact.contact,), because=(fact.quote,))

    def _follow_up(
        self, fact: facts.LetterAccepted, planned: facts.LetterPlanned | None, base: Event
    ) -> Iterator[Event]:
        if planned is None:
            return
        letter = replace(
            base,
            event="follow_up",
            step=planned.step,
            to=planned.to,
            cc=planned.cc,
            language=planned.language,
            because=planned.because,
            message_id=planned.message_id,
        )
        if fact.key in self.shown:
            yield replace(letter, event="approval")
        yield letter

    def _base(self, stream: str, at: datetime, thread: Thread | None) -> Event:
        return Event(
            at=at,
            event="",
            thread=thread.root if thread else None,
            subject=thread.subject if thread else "",
            project=thread.project if thread else None,
            client=None if stream == HOUSE else stream,
            number=thread.number if thread else None,
        )


def _moved_to(thread: Thread, old: Thread | None) -> Court | None:
    """Where the ball lies now; None: where it lay before. What the team closes is nobody's until it is opened again."""
    if old is None or thread.court != old.court or thread.silences != old.silences:
        return thread.court
    if thread.closed == old.closed:
        return None
    return Court.NOBODY if thread.closed else thread.court


def _why_ball(fact: Fact) -> str:
    """What moved the ball, in words."""
    match fact:
        case facts.TeamWrote(asks=True):
            return "the team asked"
        case facts.TeamWrote(closes=True):
            return "the team closed it"
        case facts.TeamWrote():
            return "the team wrote"
        case facts.ClientWrote(answer=None):
            return "the client wrote something for a person to judge"
        case facts.ClientWrote(answer=answer):
            return f"the client's mail: {answer}"
        case facts.LadderEnded():
            return "the ladder is at its end"
        case _:
            return "the team said so"


def _id(root: str) -> str | None:
    return None if root.startswith("sha256:") else root


class Replay:
    """Plays an archive; `events` yields what happened, in order of time."""

    def __init__(
        self,
        mails: Iterable[bytes | Archived],
        policy: Policy,
        desk: Desk,
        installed: datetime | None = None,
        reader: Reader | None = None,
    ) -> None:
        # Notice counts as served, and every mode prints the same events (design 8); nobody reads what then was told.
        quiet = replace(policy, mode=Mode.AUTO, notice=None, digest=None)
        self.policy = replace(quiet, orders_proven=True, approvals_given=True, team_reads=False)
        self.clock = VirtualClock(EPOCH)
        self.mailbox = ArchiveMailbox(self.clock, mails)
        self.drawer = Drawer()
        self.installed = installed
        self._store = MemoryStore(self.clock)
        self._teller = Teller(self.policy, self.clock)
        history = (installed or EPOCH) - policy.history
        outside = Outside(
            clock=self.clock,
            store=self._store,
            mailboxes=[self.mailbox],
            mailer=self.drawer,
            reader=Foresight(reader, self.mailbox, history) if reader else Here(),
        )
        self.worker = Worker(outside, self.policy, desk, name="replay", witness=self._teller.witness)
        self._shunted = 0

    async def play(self, until: datetime) -> list[Event]:
        """Runs to the end, and gives the events of the whole replay with a summary as the last."""
        try:
            return await self._played(until)
        finally:
            await self.worker.close()

    async def _played(self, until: datetime) -> list[Event]:
        installed = self.installed or EPOCH
        await self._store.transact(lambda book: book.put_setting(INSTALLED, installed.isoformat()))
        await self.worker.start()
        told: list[Event] = []
        while (moment := await self._next_moment()) is not None and moment <= until:
            self.clock.set(moment)
            await self._settle()
            told += self._teller.events
            self._teller.events.clear()
        # A thread we are put on late tells its past then, at the times it happened.
        told.sort(key=lambda event: event.at)
        return [*told, self._summary(told, until)]

    async def _next_moment(self) -> datetime | None:
        """The next arrival or look; mail that arrives in the minute of a decision is read first (design 5)."""
        now = self.clock.now()
        arrival = self.mailbox.next_arrival(now)
        if self.installed and now < self.installed:
            return self.installed if arrival or len(self.mailbox) else None
        due = await self._store.transact(lambda book: book.next_due())
        moments = [moment for moment in (arrival, due) if moment]
        if not moments:
            return None
        # Mail that lifts a hold brings a decision, too.
        moment = max(now, min(moments))
        minute_ends = moment.replace(second=0, microsecond=0) + ONE_MINUTE - timedelta(microseconds=1)
        return max([moment, *self.mailbox.arrivals(now, minute_ends)])

    async def _settle(self) -> None:
        await self._turns()
        await self._store.transact(self._tell_shunted)

    async def _turns(self) -> None:
        """What the worker does now. Nothing comes while the clock stands, so it need not look whether something has."""
        while await self.worker.turn() and await self._store.transact(self._is_due):
            await asyncio.sleep(0)

    def _is_due(self, book: Book) -> bool:
        upcoming = book.next_due()
        return upcoming is not None and upcoming <= self.clock.now()

    def _tell_shunted(self, book: Book) -> None:
        for one in book.shunted()[self._shunted :]:
            self._shunted += 1
            self._teller.events.append(Event(at=self.clock.now(), event="shunted", because=(one.place, one.reason)))

    def _summary(self, told: list[Event], until: datetime) -> Event:
        counts = {name: sum(one.event == name for one in told) for name in sorted({one.event for one in told})}
        said, mails = tuple(f"{count} {name}" for name, count in counts.items()), len(self.mailbox)
        return Event(at=until, event="summary", because=(f"{mails} mail{'' if mails == 1 else 's'}", *said))
