"""`python -m tests.bench scale`: what one PostgreSQL carries: the costs of a mail and of a due letter as threads grow.

Fifty mailboxes fill with threads, all through the worker. At each size the same happens: a hundred requests come, and
some days later a hundred letters are due and go. The anchor of each row is the same at the smallest size. Counted is
the work of the worker and of the database together, which no other load of the machine adds to."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.adapters.database import migrate, open_store
from bot.cli.log import quiet
from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.mail.reading import read
from bot.ports import Accepted, Batch, Copy, Cursor, Envelope, Outcome, Place
from bot.rehearsal.archive import BATCH
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.worker import Outside, Worker
from tests.rehearsal.scenery import scenery
from tests.rehearsal.scripted import ANA
from tests.servers.crew import BOT, policy
from tests.servers.postgres import DURABLE, cluster, programs

SIZES = tuple(int(size) for size in os.environ.get("SCALE", "10000 50000 200000").split())
"""Threads; the environment's SCALE for a shorter look."""
MAILBOXES, CLIENTS, DUE = 50, 2_000, 100
LOOKS = 50
"""At mailboxes without anything new: one costs less than the database does in the background meanwhile."""
FIRST_DAY = datetime(2024, 1, 1, 9, 0, tzinfo=UTC)
FLAT = "at most 1.5x"
LETTER = "at most 1.5x, whatever is not due"
DEADLINE = 3_600.0
"""Seconds for a transaction: counted is its work, however long the machine lets it wait."""


@dataclass(slots=True)
class Counting:
    """A server that takes everything at once."""

    taken: int = 0

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        self.taken += any("client-" in one for one in envelope.recipients)
        return Accepted("250 taken")

    async def close(self) -> None:
        """Nothing is open."""


class Box:
    """One of many mailboxes: shows what has come since it was looked into."""

    def __init__(self, number: int) -> None:
        self.account = f"box-{number}"
        self.waiting: list[tuple[datetime, bytes]] = []
        self._next = 1

    async def folders(self) -> tuple[str, ...]:
        return ("INBOX",)

    async def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        while here := self.waiting[:BATCH]:
            del self.waiting[:BATCH]
            places = [Place(self.account, folder, 1, self._next + number) for number in range(len(here))]
            self._next += len(here)
            copies = tuple(
                Copy(place=place, raw=raw, size=len(raw), arrived=at, header_only=False)
                for place, (at, raw) in zip(places, here, strict=True)
            )
            yield Batch(copies, (), Cursor(self.account, folder, 1, self._next))

    async def fetch(self, place: Place) -> Copy | None:
        return None

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def close(self) -> None:
        """Nothing is open."""


@dataclass(slots=True)
class House:
    """A worker on PostgreSQL with all its mailboxes, and the week it lives in."""

    worker: Worker
    clock: VirtualClock
    mailboxes: list[Box]
    mailer: Counting
    database: int
    """The server's first process."""
    threads: int = 0
    week: int = 0

    @property
    def monday(self) -> datetime:
        return FIRST_DAY + timedelta(weeks=self.week)

    def come(self, mails: Iterable[bytes], at: datetime) -> None:
        """They lie in the mailboxes, each in its turn, all of them later than what was there."""
        for number, raw in enumerate(mails):
            self.mailboxes[number % MAILBOXES].waiting.append((at, raw))

    async def settled(self, at: datetime) -> float:
        """Seconds of work until nothing more is to be done at that moment."""
        self.clock.set(at)
        began = time.process_time() + worked(self.database)
        await self.worker.settle_down()
        return time.process_time() + worked(self.database) - began


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds each, at one size."""

    threads: int
    grown: float
    mail: float
    letter: float
    quiet: float


def run() -> Iterator[tuple[str, float, float, str]]:
    """Rows for each size beside the smallest: its name, our seconds, the smallest size's, the goal."""
    programs()
    quiet()
    first: Cost | None = None
    for cost in measured():
        first = first or cost
        size = f"with {cost.threads:,} threads"
        yield f"scale: a new thread read and kept, growing to {cost.threads:,}", cost.grown, first.grown, FLAT
        yield f"scale: a request read and placed, {size}", cost.mail, first.mail, FLAT
        yield f"scale: a due letter decided, written and sent, {size}", cost.letter, first.letter, LETTER
        yield f"scale: {MAILBOXES} mailboxes without anything new, {size}", cost.quiet, first.quiet, FLAT


def measured() -> Iterator[Cost]:
    """The same weeks at each size, one database for all of them; each is told as soon as it is over."""
    with cluster(DURABLE) as server, asyncio.Runner() as runner:
        name = server.create()
        migrate(server.url(name))
        house = opened(server.url(name), server.pid)
        runner.run(house.worker.start())
        try:
            for size in SIZES:
                yield runner.run(at_size(house, size))
        finally:
            runner.run(house.worker.close())


async def at_size(house: House, size: int) -> Cost:
    """Grows to that many threads, then lives through one week."""
    new = size - house.threads
    house.come(told(house.threads, size, house.monday), house.monday)
    grown = await house.settled(house.monday + timedelta(hours=1)) / new
    house.threads = size
    requests = list(asked(house.week, house.monday))
    house.come(requests, house.monday + timedelta(hours=2))
    mail = await house.settled(house.monday + timedelta(hours=3)) / DUE
    before = house.mailer.taken
    letter = await house.settled(house.monday + timedelta(days=4, hours=3)) / DUE
    if house.mailer.taken - before != DUE:
        raise RuntimeError(f"{house.mailer.taken - before} letters went, not {DUE}")
    friday = house.monday + timedelta(days=4, hours=3)
    looks = [await house.settled(friday + timedelta(minutes=minute)) for minute in range(1, LOOKS + 1)]
    # No week finds another one's silences: what is left of them would be work of its own, and more at each size.
    house.come(map(answer, requests), house.monday + timedelta(days=5))
    await house.settled(house.monday + timedelta(days=5))
    house.week += 1
    return Cost(size, grown, mail, letter, sum(looks) / LOOKS)


def worked(first: int) -> float:
    """Seconds that a process and its children have worked, those that have ended among them (proc(5), stat)."""
    ticks = 0
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if path.parent.name == str(first):
            ticks += sum(map(int, fields[11:15]))
        elif fields[1] == str(first):
            ticks += sum(map(int, fields[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")


def told(first: int, last: int, at: datetime) -> Iterator[bytes]:
    """Threads in which nobody waits for anything."""
    for number in range(first, last):
        yield written(number, f"Page {number}", "The page is online as of today. No reply needed.", at)


def asked(week: int, at: datetime) -> Iterator[bytes]:
    """A request to each of so many clients."""
    for number in range(DUE):
        text = "Could you send us the texts for the start page?"
        yield written(number * (CLIENTS // DUE), f"Texts {week}-{number}", text, at)


def answer(request: bytes) -> bytes:
    """What the client writes to a request, and ends it with."""
    asked_for = read(request, fallback=FIRST_DAY)
    bob, *_ = asked_for.to
    return compose(
        Sheet(
            sender=bob,
            to=[ANA],
            cc=[BOT],
            subject=f"Re: {asked_for.subject}",
            text="Hi Ana,\n\nhere are the texts.\n\nBob",
            at=asked_for.at + timedelta(days=5),
            answers=asked_for,
            attachment="texts.pdf",
        )
    )


def written(client: int, subject: str, text: str, at: datetime) -> bytes:
    """Ana's mail to one of the clients, with the bot in cc."""
    bob = Address(f"bob@client-{client % CLIENTS}.example", "Bob Miller")
    return compose(Sheet(sender=ANA, to=[bob], cc=[BOT], subject=subject, text=f"Hi Bob,\n\n{text}\n\nAna", at=at))


def opened(url: str, database: int) -> House:
    """A worker whose database and mailboxes are empty."""
    clock = VirtualClock(FIRST_DAY - timedelta(hours=1))
    mailboxes = [Box(number) for number in range(MAILBOXES)]
    mailer = Counting()
    outside = Outside(clock=clock, store=open_store(url, DEADLINE), mailboxes=mailboxes, mailer=mailer)
    desk = Desk(templates=scenery().templates, secret=b"scale")
    return House(Worker(outside, policy(), desk), clock, mailboxes, mailer, database)
