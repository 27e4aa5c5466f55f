"""`python -m tests.servers.crew --rounds 50`: four real workers on one PostgreSQL, two hundred letters due at once.

In each round one of them ends well, one is killed as soon as a letter is taken, one is stopped between the claim and
the sending and wakes when its lease has long been somebody else's, and one comes back. Leases and freshness are as long
as in the product, divided by the same number, so that a round takes seconds.

A worker is starved that waits, and gets no letter, though everybody else who could has had a turn and left. Who had
one comes back only then: the lease knows no queue, so whoever came back at once was first again now and then, which is
luck among workers of whom each is as good as another. Three of them cannot bring all there is."""

import argparse
import asyncio
import gc
import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import psycopg

from bot import worker as product
from bot.adapters.database import DatabaseStore, migrate, open_store
from bot.cli.log import quiet
from bot.followup.ladder import Limits
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.ports import Accepted, Book, Envelope, Outcome, Outgoing, Store
from bot.rehearsal.archive import ArchiveMailbox
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.settings.load import read as read_settings
from bot.settings.policy import policy as policy_of
from bot.worker import Outside, Worker
from tests.rehearsal.scenery import scenery
from tests.rehearsal.scripted import ANA
from tests.servers.postgres import Cluster, cluster
from tests.stories.play import HERE

T = TypeVar("T")

LETTERS, SHARE = 200, 45
"""So many are due; a worker that is to go goes after so many."""
FATES = ("ends", "is killed", "stalls", "comes back")
FASTER = 100
"""How much shorter than in the product a lease is, and how long a reading of the mailbox counts."""
STALL = 2.5 * product.LEASE / FASTER
PATIENCE = 300.0
"""Seconds for a round: on an idle machine it takes about six, on one that does five other things a minute."""
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DUE = datetime(2026, 3, 6, 9, 0, tzinfo=UTC)
LATE = "woke late and sent all the same"
BOT = Address("followup@studio.example", "Studio")
HANDED = "CREATE TABLE handed (letter text, worker text, at timestamptz DEFAULT clock_timestamp())"
WORKERS = "SELECT count(DISTINCT worker) FROM handed WHERE letter LIKE '%client-%'"


@dataclass(slots=True)
class Ticking:
    """A clock that shows the day on which the letters are due, and runs as fast as any."""

    began: float = field(default_factory=time.monotonic)

    def now(self) -> datetime:
        return DUE + timedelta(seconds=time.monotonic() - self.began)


@dataclass(slots=True)
class Notebook:
    """A server that takes every letter and writes down who brought it; some of those never hear its answer."""

    line: "psycopg.Connection[tuple[object, ...]]"
    name: str
    fate: str
    stop: asyncio.Event
    brought: int = 0
    overslept: bytes = b""
    """The letter that was claimed before the worker was stopped: it must not come now."""

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        self.line.execute("INSERT INTO handed VALUES (%s, %s)", (", ".join(envelope.recipients), self._who(content)))
        self.brought += 1
        if self.brought >= SHARE:
            if self.fate == "is killed":
                os.kill(os.getpid(), signal.SIGKILL)
            if self.fate in ("ends", "comes back") or self.overslept:
                self.stop.set()
        return Accepted("250 taken")

    def _who(self, content: bytes) -> str:
        return LATE if content == self.overslept else self.name

    async def close(self) -> None:
        """Nothing is open."""


@dataclass(slots=True)
class Sleepy:
    """A store whose worker is stopped, as by a partition, right after it has claimed a letter."""

    store: DatabaseStore
    mailer: Notebook
    has_slept: bool = False

    async def transact(self, work: Callable[[Book], T]) -> T:
        answer = await self.store.transact(work)
        is_time = self.mailer.fate == "stalls" and self.mailer.brought >= SHARE and not self.has_slept
        if is_time and isinstance(answer, Outgoing):
            self.has_slept, self.mailer.overslept = True, answer.content
            os.kill(os.getpid(), signal.SIGSTOP)
        return answer

    async def close(self) -> None:
        await self.store.close()


def policy() -> Policy:
    settings = read_settings((HERE / "base.toml").read_text("utf-8"), Path("courtside.toml"), {})
    limits = Limits(per_minute=100_000, per_day=100_000)
    return replace(policy_of(settings), notice=None, digest=None, limits=limits)


def asked() -> Iterator[bytes]:
    """One request to each of so many clients, on Monday."""
    for number in range(LETTERS):
        yield compose(
            Sheet(
                sender=ANA,
                to=[Address(f"bob@client-{number}.example", "Bob Miller")],
                cc=[BOT],
                subject=f"Texts for {number}",
                text="Hi Bob,\n\nCould you send us the texts for the start page?\n\nAna",
                at=MONDAY + timedelta(seconds=number),
            )
        )


def desk() -> Desk:
    return Desk(templates=scenery().templates, secret=b"several workers")


async def prepared(url: str, mails: list[bytes]) -> None:
    """Everything read on Monday; on Friday every letter is due."""
    clock = VirtualClock(MONDAY - timedelta(hours=1))
    store: Store = open_store(url)
    outside = Outside(clock=clock, store=store, mailboxes=[ArchiveMailbox(clock, mails)], mailer=Silent())
    worker = Worker(outside, policy(), desk(), name="monday")
    await worker.start()
    clock.set(MONDAY + timedelta(hours=1))
    await worker.settle_down()
    await worker.close()


class Silent:
    """Takes what is written to the team on Monday."""

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        return Accepted("250 taken")

    async def close(self) -> None:
        """Nothing is open."""


async def works(url: str, notebook: str, name: str, fate: str, mails: list[bytes]) -> None:
    """One worker, until it has met its fate or is told to stop."""
    stop, clock = asyncio.Event(), Ticking()
    mailer = Notebook(psycopg.connect(notebook, autocommit=True), name, fate, stop)
    store: Store = Sleepy(open_store(url), mailer)
    outside = Outside(clock=clock, store=store, mailboxes=[ArchiveMailbox(clock, mails)], mailer=mailer)
    worker = Worker(outside, policy(), desk(), name=name, lease=product.LEASE / FASTER)
    await worker.run(stop, timedelta(seconds=0.2))
    await worker.close()
    if fate == "comes back":
        await _all_had_a_turn(mailer.line)
        await works(url, notebook, name, fate, mails)


async def _all_had_a_turn(line: "psycopg.Connection[tuple[object, ...]]") -> None:
    while line.execute(WORKERS).fetchone() != (len(FATES),):
        await asyncio.sleep(product.LEASE / FASTER / 10)


def forked(call: Callable[[], None]) -> int:
    """A process of its own, without the second that loading everything would take."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            call()
            code = 0
        finally:
            sys.stderr.flush()
            os._exit(code)
    return child


@dataclass(frozen=True, slots=True)
class Round:
    """What one round came to."""

    seconds: float
    twice: list[str]
    """Letters that were handed over more than once."""
    lost: list[str]
    """Letters that nobody handed over, and nobody will."""
    by: dict[str, int]
    """How many each worker brought."""

    @property
    def starved(self) -> list[str]:
        """Workers that brought nothing."""
        return [fate for fate in FATES if fate not in self.by]

    @property
    def is_well(self) -> bool:
        return not self.twice and not self.lost and not self.starved


def play(server: Cluster, template: str, dice: random.Random, mails: list[bytes]) -> Round:
    """One round in a database of its own."""
    database = server.create(template)
    url, plain = server.url(database), server.url(database).replace("+psycopg", "")
    server.execute(HANDED, database)
    began = time.monotonic()
    crew = {fate: forked(lambda f=fate: asyncio.run(works(url, plain, f, f, mails))) for fate in dice.sample(FATES, 4)}  # type: ignore[misc]  # mypy cannot infer a lambda with a default
    _watched(crew, plain, began)
    with psycopg.connect(plain) as connection:
        handed = connection.execute("SELECT letter, worker FROM handed WHERE letter LIKE '%client-%'").fetchall()
        open_ends = connection.execute(OPEN_ENDS, (product.OVERSLEPT,)).fetchall()
        planned = connection.execute("SELECT count(*) FROM outbox WHERE NOT to_team").fetchone()
    by = Counter(str(worker) for _, worker in handed)
    lost = [str(key) for (key,) in open_ends] if len(open_ends) > UNKNOWNS or planned != (LETTERS,) else []
    twice = [str(letter) for letter, count in Counter(letter for letter, _ in handed).items() if count > 1]
    return Round(time.monotonic() - began, twice, lost, dict(by))


def _watched(crew: dict[str, int], url: str, began: float) -> None:
    """Until all is sent: wakes who was stopped, long after it lost its lease."""
    left, woke, settled_at = dict(crew), False, 0.0
    while time.monotonic() - began < PATIENCE:
        for fate, child in list(left.items()):
            ended, status = os.waitpid(child, os.WNOHANG | os.WUNTRACED)
            if ended and os.WIFSTOPPED(status):
                time.sleep(STALL)
                os.kill(child, signal.SIGCONT)
                woke = True
            elif ended:
                del left[fate]
        with psycopg.connect(url) as connection:
            waiting = connection.execute(WAITING, {"overslept": product.OVERSLEPT, "soon": SOON})
            settled_at = (settled_at or time.monotonic()) if waiting.fetchone() == (0,) else 0.0
        # A little longer, so that whoever would send late has the time to do it; the others may have left nothing to
        # the one who was to stall.
        longer = 0.5 if woke or "stalls" not in left else 3 * STALL
        if settled_at and time.monotonic() - settled_at > longer:
            break
        time.sleep(0.1)
    for child in left.values():
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


SOON = int((DUE + timedelta(hours=1)).timestamp() * 1e6)
"""Longer than any round: what the clients' next steps wait for comes days later."""
# A letter whose worker was late itself is tried again minutes later, and nobody waits for that here.
WAITING = """SELECT (SELECT count(*) FROM outbox
            WHERE state = 'claimed' OR state = 'planned' AND reply IS DISTINCT FROM %(overslept)s)
    + (SELECT count(*) FROM streams WHERE next_at < %(soon)s)"""
OPEN_ENDS = "SELECT key FROM outbox WHERE NOT to_team AND state <> 'accepted' AND reply IS DISTINCT FROM %s"
UNKNOWNS = 2
"""The last letter of who was killed, and the claimed one of who was stopped: a person is asked about them."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.servers.crew", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    wanted = parser.parse_args()
    quiet()
    product.FRESH = product.FRESH / FASTER
    mails, dice, bad = list(asked()), random.Random(wanted.seed), 0
    gc.collect()
    gc.freeze()  # what the workers are given they need not sweep
    with cluster() as server:
        template = server.create()
        migrate(server.url(template))
        # In a process of its own, so that nothing is connected to what will be copied, and no thread is forked.
        os.waitpid(forked(lambda: asyncio.run(prepared(server.url(template), mails))), 0)
        for number in range(wanted.rounds):
            told = play(server, template, dice, mails)
            bad += not told.is_well
            line = {"round": number, "well": told.is_well, "seconds": round(told.seconds, 1), "by": told.by}
            print(json.dumps(line | {"twice": told.twice, "lost": told.lost, "starved": told.starved}), flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
