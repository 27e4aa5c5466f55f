"""Within the hour a person hears that something fails which stops the letters: once, and again when it is well."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.followup.policy import DigestHour
from bot.ports import Accepted, Book, Clock, Envelope, Later, Refused, Store, Trouble
from bot.rehearsal.world import LEASE
from bot.rehearsal.world_post import Answered, Server, takes_all
from bot.walk.alarm import READ_AT
from bot.walk.watchman import Watchman
from bot.worker import MAILBOX, Outside, Worker
from tests.rehearsal.scripted import ANA, BOB, POLITE, START, Script, played

T = TypeVar("T")

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
BROKEN = START + timedelta(hours=30)
"""Tuesday afternoon, when nothing is due."""
WRONG = "imap.studio.example does not answer; check the network"


@dataclass
class Pager:
    """Whoever is told, and when; broken, it reaches nobody."""

    clock: Clock
    told: list[tuple[datetime, str]] = field(default_factory=list)
    is_broken: bool = False

    async def tell(self, sentence: str) -> str | None:
        if self.is_broken:
            return "no signal"
        self.told.append((self.clock.now(), sentence))
        return None


@dataclass
class Note:
    """A slate that lives as long as the story."""

    text: str = ""

    def read(self) -> str:
        return self.text

    def write(self, note: str) -> None:
        self.text = note


@dataclass
class Shelf:
    """The world's store, until it is out of order."""

    store: Store
    trouble: str = ""

    async def transact(self, work: Callable[[Book], T]) -> T:
        if self.trouble:
            raise Trouble(self.trouble)
        return await self.store.transact(work)

    async def close(self) -> None:
        await self.store.close()


class Night:
    """A script in which workers have watchmen, and somebody is to be told."""

    def __init__(self, script: Script) -> None:
        self.script, self.world = script, script.world
        self.over = asyncio.Event()
        self.policy = script.world.cast.policy
        self.pager, self.note, self.shelf = Pager(script.world.clock), Note(), Shelf(script.world.store)

    def hire(self, name: str, note: Note | None = None, lease: float = LEASE) -> Worker:
        world = self.world
        outside = Outside(clock=world.clock, store=self.shelf, mailboxes=[world.mailbox], mailer=world.mailer)
        watchman = Watchman(world.clock, self.shelf, alarm=self.pager, slate=note or self.note, name=name)
        return Worker(outside, self.policy, world.desk, name=name, lease=lease, watchman=watchman)

    def start(self, worker: Worker) -> None:
        """The worker and its watchman, until the night is over."""
        for task in (worker.run(self.over, 5 * MINUTE), worker.watchman.watch(self.over)):
            self.script.work.append(asyncio.create_task(task))

    async def until(self, moment: datetime) -> None:
        await self.script.until(moment)

    def minutes(self) -> list[float]:
        """When a person was told, in minutes after the trouble began."""
        return [(at - BROKEN) / MINUTE for at, _ in self.pager.told]


def told(story: Callable[[Night], Awaitable[None]], server: Server = takes_all, begins: bool = True) -> Night:
    """The night after the story, which hires its own workers."""
    nights: list[Night] = []

    async def play(script: Script) -> None:
        script.stop.set()  # the script's own worker goes home
        script.world.mailbox.nudge()
        await script.work[0]
        await script.world.store.transact(lambda book: book.release(MAILBOX, script.world.worker.name))
        nights.append(Night(script))
        if begins:
            nights[0].start(nights[0].hire("first"))
        await story(nights[0])
        nights[0].over.set()

    played(play, server)
    return nights[0]


def once_and_once_more(night: Night, about: str) -> None:
    """Within the hour, and again when it is well."""
    (bad_at, bad), (good_at, good) = night.pager.told
    assert about in bad
    assert timedelta() < bad_at - BROKEN <= HOUR
    assert "again" in good
    assert good_at - (BROKEN + 8 * HOUR) <= HOUR


def test_a_mailbox_that_cannot_be_read() -> None:
    """Eight hours without an answer of the server."""

    async def story(night: Night) -> None:
        await night.until(BROKEN)
        night.world.mailbox.trouble = WRONG
        await night.until(BROKEN + 8 * HOUR)
        night.world.mailbox.trouble = None
        await night.until(BROKEN + 12 * HOUR)

    once_and_once_more(told(story), "cannot read the mailbox, so no letter goes out")


def test_a_store_that_does_not_answer() -> None:
    """The alarm needs no store, and remembers without one that it was told."""

    async def story(night: Night) -> None:
        await night.until(BROKEN)
        night.shelf.trouble = "the database has no room left"
        await night.until(BROKEN + 8 * HOUR)
        night.shelf.trouble = ""
        await night.until(BROKEN + 12 * HOUR)

    once_and_once_more(told(story), "cannot use its store, so nothing is read or sent")


def test_a_server_that_takes_no_letter() -> None:
    """The reminder that is due on Thursday is put off and put off."""
    down = POLITE + 8 * HOUR
    nights: list[Night] = []

    def server(envelope: Envelope, content: bytes) -> Answered:
        if nights and nights[0].world.clock.now() < down:
            return Answered(outcome=Later("451 try again"), goes=False)
        return Answered(outcome=Accepted("250 taken"))

    async def story(night: Night) -> None:
        nights.append(night)
        night.script.ask()
        await night.until(POLITE + 12 * HOUR)

    (bad_at, bad), (good_at, _) = told(story, server).pager.told
    assert "cannot hand over letters" in bad
    assert bad_at - POLITE <= HOUR
    assert down <= good_at <= down + HOUR


def test_a_letter_put_off_that_nobody_needs_any_more_is_no_trouble() -> None:
    """Bob answers before it is tried again: nothing is left to hand over, and nobody is called for it."""
    busy = Answered(outcome=Later("451 try again"), goes=False)

    async def story(night: Night, answered: timedelta) -> None:
        asked = night.script.ask()
        await night.until(POLITE + answered)
        night.script.answer(asked)
        await night.until(POLITE + 3 * HOUR)

    soon, late = (
        told(partial(story, answered=after), lambda *_: busy).pager.told for after in (4 * MINUTE, 40 * MINUTE)
    )
    assert [] == soon
    (_, bad), (_, good) = late
    assert "cannot hand over letters" in bad
    assert "has no letter left that was put off" in good


def test_a_digest_that_is_refused_and_what_it_would_have_announced() -> None:
    """Its reader is named; the reminder it announced stays where it is until a digest is taken."""
    mended = POLITE + 12 * HOUR
    nights: list[Night] = []

    def server(envelope: Envelope, content: bytes) -> Answered:
        if envelope.recipients == (ANA.address,) and nights[0].world.clock.now() < mended:
            return Answered(outcome=Refused("550 no such user"), goes=False)
        return takes_all(envelope, content)

    async def story(night: Night) -> None:
        nights.append(night)
        night.policy = replace(night.policy, notice=HOUR, digest=DigestHour((0, 1, 2, 3, 4), 8 * 60 + 30))
        night.start(night.hire("with a digest"))
        night.script.ask()
        await night.until(mended + timedelta(days=2))

    night = told(story, server, begins=False)
    (bad_at, bad), (good_at, good) = night.pager.told
    assert f"could not deliver the digest to {ANA.address}, so no letter that it announces goes out" in bad
    assert f"delivers the digest to {ANA.address} again" in good
    assert bad_at < POLITE
    assert mended <= good_at <= mended + 12 * HOUR
    assert all(one.at > mended for one in night.script.letters(BOB))
    assert night.script.letters(BOB)


def test_a_restart_tells_nothing_twice() -> None:
    """The slate and the store both know; one of them is enough."""
    for forget in ("nothing", "slate", "store"):

        async def story(night: Night, forget: str = forget) -> None:
            await night.until(BROKEN)
            night.world.mailbox.trouble = WRONG
            await night.until(BROKEN + 2 * HOUR)
            assert 1 == len(night.pager.told)
            if forget == "slate":
                night.note.text = "damaged"
            if forget == "store":
                await night.shelf.transact(lambda book: book.put_setting("alarm", ""))
            night.start(night.hire("second"))
            await night.until(BROKEN + 8 * HOUR)
            night.world.mailbox.trouble = None
            await night.until(BROKEN + 12 * HOUR)

        once_and_once_more(told(story), "cannot read the mailbox")


def test_several_workers_tell_one_trouble_once() -> None:
    """Four share a store and each has a slate of its own; whoever reads may change."""

    async def story(night: Night) -> None:
        for name in ("second", "third", "fourth"):
            night.start(night.hire(name, Note(), lease=120.0))
        await night.until(BROKEN)
        night.world.mailbox.trouble = WRONG
        await night.until(BROKEN + 8 * HOUR)
        night.world.mailbox.trouble = None
        await night.until(BROKEN + 12 * HOUR)

    once_and_once_more(told(story), "cannot read the mailbox")


def test_a_mailbox_that_no_worker_reads() -> None:
    """Somebody holds the lease for ever and does not work: whoever waits says so."""

    async def story(night: Night) -> None:
        def ghost(book: Book) -> None:
            book.release(MAILBOX, "first")
            book.lease(MAILBOX, "ghost", 10 * HOUR.total_seconds())
            book.put_setting(READ_AT, night.world.clock.now().isoformat())

        await night.until(BROKEN)
        await night.shelf.transact(ghost)
        await night.until(BROKEN + 14 * HOUR)

    (bad_at, bad), (_, good) = told(story).pager.told
    assert "waits, and no worker reads the mailbox" in bad
    assert bad_at - BROKEN <= HOUR
    assert "sees the mailbox read again" in good


def test_a_pager_without_signal_is_tried_until_it_hears() -> None:
    """Nobody was told, so it is not over."""

    async def story(night: Night) -> None:
        await night.until(BROKEN)
        night.world.mailbox.trouble, night.pager.is_broken = WRONG, True
        await night.until(BROKEN + 3 * HOUR)
        assert [] == night.pager.told
        night.pager.is_broken = False
        await night.until(BROKEN + 4 * HOUR)

    night = told(story)
    assert 1 == len(night.pager.told)
    assert 180 <= night.minutes()[0] <= 182


def test_a_quiet_week_tells_nobody_anything() -> None:
    """Letters, digests, restarts of the server: nothing to wake anybody for."""

    async def story(night: Night) -> None:
        night.script.ask()
        for hours in range(4, 24 * 7, 6):
            await night.until(START + timedelta(hours=hours))
            night.world.mailbox.trouble = WRONG
            await night.until(START + timedelta(hours=hours, minutes=8))
            night.world.mailbox.trouble = None

    night = told(story)
    assert [] == night.pager.told
    assert night.script.letters(BOB)
