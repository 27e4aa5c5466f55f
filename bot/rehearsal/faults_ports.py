"""The ports of a worker in a pretend world where things go wrong, and who takes its place when it dies."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import NoReturn, Protocol, TypeVar

from bot.ports import Batch, Book, Clock, Copy, Cursor, Envelope, Mailbox, Outcome, Place, Store, Trouble
from bot.rehearsal.faults import FOLDERS, READING, STORE, WAITING, Crash, Fault, Mishaps
from bot.rehearsal.world_cast import Cast
from bot.rehearsal.world_post import PretendMailbox, PretendMailer
from bot.worker import MAILBOX, Outside, Worker

T = TypeVar("T")

# Two workers share a mailbox by a lease; short enough that the other one takes over within the day.
SHARED = 12 * 3_600.0
POLL = timedelta(days=1)
# Where a second worker is hired at all, and in how many worlds of a hundred that is.
SHARING = 0.1
# A mailbox that cannot be reached is tried again, as the adapter does it, ever more slowly.
TRIED_AGAIN = 3_600.0


class Again(Exception):
    """Another transaction came in between: what was done is rolled back, and run anew."""


@dataclass(slots=True)
class Life:
    """Whether a process still runs. A dead one does nothing, whatever of it is still to be cleared away."""

    ended: bool = False

    def end(self) -> NoReturn:
        self.ended = True
        raise Crash("the process was killed")

    def go_on(self) -> None:
        if self.ended:
            raise Crash("the process was killed before")


@dataclass(slots=True)
class WrongClock:
    """A clock that is ahead or behind while the mishaps say so."""

    clock: Clock
    mishaps: Mishaps

    def now(self) -> datetime:
        now, skew = self.clock.now(), self.mishaps.mailer.skew
        return now + skew if skew else now


@dataclass(slots=True)
class FaultyStore:
    """A store that refuses, is full, answers late or never, or loses its worker before or after the work."""

    store: Store
    mishaps: Mishaps
    life: Life

    async def transact(self, work: Callable[[Book], T]) -> T:
        self.life.go_on()
        if self.mishaps.store_is_full:
            raise Trouble("the disk of the database is full")
        match self.mishaps.strikes(STORE):
            case None:
                pass
            case Fault.CRASH_BEFORE:
                self.life.end()
            case Fault.CRASH_AFTER:
                await self.store.transact(work)
                self.life.end()
            case Fault.EXCEPTION:
                raise Trouble("the database is locked")
            case Fault.LOST:
                await self.store.transact(work)
                raise Trouble("the database did not answer in time")
            case Fault.LATE:
                answer = await self.store.transact(work)
                await asyncio.sleep(self.mishaps.some(0.1, 10).total_seconds())
                return answer
            case Fault.TWICE:
                with contextlib.suppress(Again):
                    await self.store.transact(_rolled_back(work))
            case Fault.FULL:
                self.mishaps.disk_fills_up()
                raise Trouble("the disk of the database is full")
        return await self.store.transact(work)

    async def close(self) -> None:
        """Nothing is open."""


def _release(book: Book, holder: str) -> None:
    book.release(MAILBOX, holder)


def _rolled_back(work: Callable[[Book], object]) -> Callable[[Book], None]:
    def tried(book: Book) -> None:
        work(book)
        raise Again

    return tried


@dataclass(slots=True)
class FaultyMailbox:
    """A mailbox that breaks off, is moved, tidied up, renamed, or forgets to tell of news."""

    mailbox: PretendMailbox
    mishaps: Mishaps
    life: Life

    account: str = PretendMailbox.account

    async def folders(self) -> tuple[str, ...]:
        self.life.go_on()
        match self.mishaps.strikes(FOLDERS):
            case Fault.CRASH_BEFORE:
                self.life.end()
            case Fault.EXCEPTION:
                raise Trouble("the link broke")
            case Fault.MAIL_DOWN:
                self.mishaps.mail_goes_down()
            case Fault.LATE:
                await self._late()
            case Fault.RENAMED:
                self.mishaps.folder_is_renamed()
            case Fault.MISSING:
                raise Trouble("there is no folder Sent")
        return await self.mailbox.folders()

    async def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        self.life.go_on()
        fault = self.mishaps.strikes(READING)
        match fault:
            case Fault.CRASH_BEFORE:
                self.life.end()
            case Fault.EXCEPTION:
                raise Trouble("the link broke")
            case Fault.EXPUNGED:
                self.mishaps.a_mail_is_expunged()
            case Fault.UIDVALIDITY:
                self.mishaps.uids_change()
            case Fault.LATE:
                await self._late()
        async for batch in self.mailbox.read(folder, cursor, history):
            if fault is Fault.PARTIAL:
                if len(batch.copies) > 1:
                    yield _half(batch)
                raise Trouble("the link broke in the middle of reading")
            yield batch
        if fault is Fault.CRASH_AFTER:
            self.life.end()

    async def fetch(self, place: Place) -> Copy | None:
        self.life.go_on()
        match self.mishaps.strikes(FOLDERS):
            case Fault.CRASH_BEFORE:
                self.life.end()
            case Fault.EXCEPTION | Fault.MISSING:
                raise Trouble("the link broke")
        return await self.mailbox.fetch(place)

    async def wait(self, seconds: float) -> None:
        self.life.go_on()
        match self.mishaps.strikes(WAITING):
            case Fault.CRASH_BEFORE:
                await asyncio.sleep(seconds * self.mishaps.dice.random())
                self.life.ended = True  # nobody asks this task for its end; the worker's next call is its last
            case Fault.DEAF:
                await asyncio.sleep(seconds)
            case Fault.CLOCK:
                self.mishaps.clock_jumps()
            case _ if self.mailbox.trouble:
                await asyncio.sleep(min(seconds, TRIED_AGAIN))
            case _:
                await self.mailbox.wait(seconds)

    async def close(self) -> None:
        """Nothing is open."""

    async def _late(self) -> None:
        await asyncio.sleep(self.mishaps.some(0.1, 10).total_seconds())


def _half(batch: Batch) -> Batch:
    """The first half of a batch, with the cursor that is true for it."""
    copies = batch.copies[: len(batch.copies) // 2]
    return Batch(copies, (), replace(batch.cursor, uidnext=copies[-1].place.uid + 1))


@dataclass(slots=True)
class FaultyMailer:
    """A mailer whose server has moods, and whose worker may die before or after it was heard."""

    mailer: PretendMailer
    mishaps: Mishaps
    life: Life
    is_team: Callable[[str], bool]

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        self.life.go_on()
        mood = self.mishaps.mood()
        if mood is Fault.CRASH_BEFORE:
            self.life.end()
        usual = self.mailer.server(envelope, content)
        answered = self.mishaps.moody(usual, mood, all(map(self.is_team, envelope.recipients)))
        outcome = await self.mailer.hand(envelope, content, answered)
        if mood is Fault.CRASH_AFTER:
            self.life.end()
        return outcome

    async def close(self) -> None:
        """Nothing is open."""


class Employer(Protocol):
    """The world, as far as it hires workers."""

    store: Store
    mailbox: PretendMailbox
    mailer: PretendMailer
    cast: Cast
    worker: Worker
    """The one hired last."""

    @property
    def clock(self) -> Clock: ...

    def hire(self, name: str, lease: float = ..., outside: Outside | None = None) -> Worker: ...

    def say(self, line: str) -> None: ...


class Workforce:
    """The workers of one world: whoever dies is replaced, as a service manager does it."""

    def __init__(self, world: Employer, mishaps: Mishaps) -> None:
        self.world = world
        self.mishaps = mishaps
        self.is_shared = mishaps.dice.random() < SHARING
        self._hired = 0

    async def work(self, stop: asyncio.Event) -> None:
        """Until told to stop; raises what is no mishap but a mistake."""
        if not self.is_shared:
            return await self._post(stop, POLL.total_seconds() * 2)
        self.mishaps.tally[Fault.SECOND] += 1
        posts = [asyncio.create_task(self._post(stop, SHARED)) for _ in range(2)]
        try:
            await asyncio.gather(*posts)
        finally:
            for one in posts:
                one.cancel()

    async def _post(self, stop: asyncio.Event, lease: float) -> None:
        """One place for a worker: it is never empty for long."""
        while not stop.is_set():
            self._hired += 1
            worker, life = self._new(f"worker-{self._hired}", lease)
            with contextlib.suppress(Crash, Trouble):  # a Trouble at its start ends the process, too
                await worker.run(stop, POLL)
            if stop.is_set():
                return
            life.ended = True
            self.world.say(f"{worker.name} is gone")
            if not self.is_shared:
                # On SQLite the place of a dead worker is free at once; elsewhere its lease has to run out.
                await self.world.store.transact(partial(_release, holder=worker.name))
            away = self.mishaps.some(0.05, 15) if self.mishaps.dice.random() < 0.9 else self.mishaps.some(15, 30 * 60)
            if self.mishaps.is_calm:
                away = timedelta(seconds=1)
            self.mishaps.down += away
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), away.total_seconds())

    def _new(self, name: str, lease: float) -> tuple[Worker, Life]:
        life, mishaps, world = Life(), self.mishaps, self.world
        mailboxes: Sequence[Mailbox] = [FaultyMailbox(world.mailbox, mishaps, life)]
        outside = Outside(
            clock=WrongClock(world.clock, mishaps),
            store=FaultyStore(world.store, mishaps, life),
            mailboxes=mailboxes,
            mailer=FaultyMailer(world.mailer, mishaps, life, world.cast.policy.people.is_team),
        )
        world.worker = world.hire(name, lease, outside)
        return world.worker, life
