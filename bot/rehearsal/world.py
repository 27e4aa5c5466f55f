"""A pretend world: the real worker, unchanged, among people with habits, in a time that runs as fast as its work."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from hashlib import sha256
from random import Random
from typing import Any, TypeVar

from bot.followup.writing import Desk
from bot.mail.message import Address, Message
from bot.mail.reading import read
from bot.ports import Book, Clock, Store
from bot.project import facts
from bot.project.facts import Fact
from bot.project.orders import Order, Unclear, carry_out
from bot.project.state import Client
from bot.rehearsal.archive import outside_of
from bot.rehearsal.faults import CALM, Mishaps
from bot.rehearsal.faults_ports import Workforce
from bot.rehearsal.habits import DAY, Did
from bot.rehearsal.habits_clients import Clients
from bot.rehearsal.habits_orders import AUTHSERV, Mailed
from bot.rehearsal.habits_team import Team
from bot.rehearsal.hindsight import Hindsight
from bot.rehearsal.loop import VirtualLoop, run_virtually
from bot.rehearsal.mails import Sheet, compose, renamed
from bot.rehearsal.memory import MemoryStore
from bot.rehearsal.world_cast import Cast, Project, Scenery, cast
from bot.rehearsal.world_post import SENT, Handed, LoopClock, PretendMailbox, PretendMailer, Server, takes_all
from bot.rehearsal.world_stage import Deed, Talk
from bot.walk.states import States
from bot.worker import Outside, Worker

T = TypeVar("T")

ON_ITS_WAY = timedelta(seconds=30)
# News wakes the worker, so it need not look of its own accord more than once a day.
POLL = timedelta(days=1)
# A lease that is renewed no more often than the mailbox is looked at.
LEASE = 2 * POLL.total_seconds()
# After the last day: what was being sent or looked for comes to its end.
AFTERWARDS = timedelta(hours=4)
EARLIEST = datetime(2026, 1, 5, 6, 0, tzinfo=UTC)
Shelves = Callable[[Clock, int], Store]
"""Makes the store of a world: its clock, and its seed."""
VERB_OF: Mapping[type, str] = {
    facts.Approved: "approve",
    facts.ApprovalRefused: "hold",
    facts.CourtSet: "got",
    facts.Closed: "close",
    facts.Resumed: "resume",
    facts.ContactSet: "contact",
}
"""What the team orders by mail, by what it becomes."""
SECRET = b"a pretend world has no secrets"


class World:
    """Everything that happens in one seed, and the record of what really did."""

    def __init__(
        self,
        seed: int,
        *,
        scenery: Scenery,
        projects: int = 6,
        loop: VirtualLoop,
        server: Server = takes_all,
        start: datetime | None = None,
        shelves: Shelves = MemoryStore,
        trouble: float = 0.0,
        by_mail: float = 0.0,
    ) -> None:
        self.seed, self.loop = seed, loop
        dice = self.dice("world")
        self.clock = LoopClock(loop, start or EARLIEST + timedelta(hours=dice.randrange(24 * 300)))
        self.cast = vouched(cast(seed, projects, scenery)) if by_mail else cast(seed, projects, scenery)
        self.by_mail = by_mail
        """The share of its orders that the team gives by mail."""
        self.mailed: list[Mailed] = []
        self.desk = Desk(templates=scenery.templates, secret=SECRET)
        self.store: Store = shelves(self.clock, seed)
        self.reader = Hindsight()
        self.mailbox = PretendMailbox(self.clock)
        self.mailer = PretendMailer(self.clock, self.dice("mailer"), self._carried, server)
        self.talks: list[Talk] = []
        self.deeds: list[Deed] = []
        self.tale: list[str] = []
        self.facts: list[tuple[str, Fact]] = []
        self.mishaps = Mishaps(self.dice("faults"), trouble, self.mailer, self.mailbox)
        self.worker = self.hire("worker")
        self.ended: datetime = self.clock.start
        self._post_dice = self.dice("post")
        self._of_message: dict[str, Talk] = {}
        self._number_of: dict[str, int] = {}
        self._client_of: dict[int, str] = {}
        # The team's commands have states of their own, so the worker's have to notice by themselves what is new.
        self._terminal = States(self._note)
        self._clients = Clients(self)
        self._team = Team(self)

    # --- living ------------------------------------------------------------------------------

    def dice(self, whose: str) -> Random:
        """Everybody has dice of their own, so that one more throw of one changes nobody else."""
        return Random(f"{self.seed}/{whose}")

    def hire(self, name: str, lease: float = LEASE, outside: Outside | None = None) -> Worker:
        """A worker on this world's ports: the real one."""
        outside = outside or Outside(clock=self.clock, store=self.store, mailboxes=[self.mailbox], mailer=self.mailer)
        outside = replace(outside, reader=self.reader)
        return Worker(outside, self.cast.policy, self.desk, name=name, witness=self.witness, lease=lease)

    async def live(self, days: int) -> None:
        """So many days of work; raises what the worker raises."""
        stop = asyncio.Event()
        work = asyncio.create_task(self._work(stop))
        # The day before the first mail is the worker's alone: it begins with an empty mailbox.
        self._team.begin(days)
        self.later(days * DAY - CALM, self._calm_down)
        rest = asyncio.create_task(asyncio.sleep(days * 86_400 + AFTERWARDS.total_seconds()))
        await asyncio.wait((work, rest), return_when=asyncio.FIRST_COMPLETED)
        rest.cancel()
        stop.set()
        self.mailbox.nudge()
        await work
        self.ended = self.clock.now()

    def _work(self, stop: asyncio.Event) -> Coroutine[Any, Any, None]:
        if self.mishaps.is_calm:
            return self.worker.run(stop, POLL)
        return Workforce(self, self.mishaps).work(stop)

    def _calm_down(self) -> None:
        self.mishaps.calm_down()
        self.mailbox.nudge()

    def look_up(self, question: Callable[[Book], T]) -> T:
        """Asks the store when the days are over and no loop runs."""
        return run_virtually(self.store.transact(question))

    def later(self, after: timedelta, call: Callable[[], None]) -> None:
        self.loop.call_later(after.total_seconds(), call)

    def say(self, line: str) -> None:
        self.tale.append(f"{self.clock.now().replace(tzinfo=None).isoformat(' ', 'seconds')}  {line}")

    def witness(self, stream: str, fact: Fact, before: Client, after: Client) -> None:
        """What a worker wrote down; an order among it came by mail."""
        self._note(stream, fact, before, after)
        if type(fact) in VERB_OF and isinstance(fact, facts.Ordered):
            self.deeds.append(self._given(stream, fact))

    def _given(self, stream: str, fact: facts.Ordered) -> Deed:
        root = next((root for root, number in self._number_of.items() if number == fact.thread), "")
        talk = self._of_message.get(root)
        now = self.clock.now()
        return Deed(
            at=now,
            written=now,
            did=Did.ORDERED,
            who=fact.by,
            client=stream,
            talk=talk.number if talk else 0,
            order=VERB_OF[type(fact)],
            key=fact.key if isinstance(fact, facts.Approved) else "",
            to=(fact.contact,) if isinstance(fact, facts.ContactSet) else (),
        )

    def _note(self, stream: str, fact: Fact, before: Client, after: Client) -> None:
        """What Courtside wrote down, as the tale tells it."""
        self.facts.append((stream, fact))
        if isinstance(fact, facts.ThreadOpened) and fact.thread is not None:
            self._number_of[fact.root], self._client_of[fact.thread] = fact.thread, stream
        self.say(f"{stream}: {_told(fact)}")

    # --- what people ask of it -----------------------------------------------------------------

    def new_talk(self, project: Project, to: tuple[Address, ...], others: tuple[Address, ...], thing: str) -> Talk:
        talk = Talk(number=len(self.talks) + 1, project=project, asker=project.owner, to=to, others=others, thing=thing)
        self.talks.append(talk)
        return talk

    def deed(self, did: Did, who: str, talk: Talk, on: date | None = None) -> Deed:
        firm = talk.project.firm.key
        now = self.clock.now()
        return Deed(at=now, written=now, did=did, who=who, client=firm, talk=talk.number, on=on)

    def number_of(self, talk: Talk) -> int | None:
        return self._number_of.get(talk.root)

    def client_of(self, number: int | None) -> str:
        return self._client_of.get(number or 0, "")

    # --- the post ----------------------------------------------------------------------------

    def talk_of(self, message: Message) -> Talk | None:
        """The conversation a mail answers; None: it begins none we know."""
        return next((self._of_message[one] for one in message.in_reply_to if one in self._of_message), None)

    def post(self, sheet: Sheet, talk: Talk, deed: Deed, raw: bytes | None = None) -> None:
        """A mail on its way to everybody on it; it counts as done when the bot can read it."""
        content = raw or compose(sheet)
        message = outside_of(content, self.clock.now())
        if message.message_id and deed.did is not Did.BESIDE:
            self._of_message[message.message_id] = talk
            talk.root = talk.root or message.message_id
        done = replace(deed, to=tuple(one.address for one in message.to if self.cast.person(one.address)))
        self.say(f"{deed.who} {deed.did} in talk {talk.number}{f' ({deed.on})' if deed.on else ''}")
        for one in (*message.to, *message.cc):
            seconds = timedelta(seconds=self._post_dice.randint(1, 90))
            if self.cast.policy.people.is_bot(one.address):
                self.later(seconds, lambda: self._reached_us(content, done))
            elif self.cast.policy.people.is_team(one.address):
                self.later(seconds, lambda: self._team.answered(message, talk, deed))
            elif self.cast.person(one.address):
                self.later(seconds, partial(self._clients.hear, one.address, message, talk, 0))

    def _reached_us(self, content: bytes, deed: Deed) -> None:
        self.mailbox.deliver(content)
        self.deeds.append(replace(deed, at=self.clock.now()))

    def _carried(self, handed: Handed) -> None:
        """What becomes of a letter of ours once the server has it."""
        seal = sha256(handed.content).hexdigest()[:12]
        outcome = type(handed.answered.outcome).__name__
        self.say(f"letter {seal} to {', '.join(handed.envelope.recipients)}: {outcome}")
        if handed.answered.shows and handed.answered.goes:
            late = timedelta(seconds=self._post_dice.randint(60, 1_800)) + handed.answered.late
            self.later(late, lambda: self.mailbox.deliver(_travelled(handed), SENT))
        if handed.answered.goes:
            self._reached_people(handed)

    def _reached_people(self, handed: Handed) -> None:
        message = read(_travelled(handed), fallback=self.clock.now())
        talk = self.talk_of(message)
        if talk and message.message_id:
            self._of_message[message.message_id] = talk
        for one in handed.envelope.recipients:
            if talk and self.cast.person(one):
                talk.letters += 1
                self._clients.hear(one, message, talk, talk.letters)
            elif talk is None and self.cast.policy.people.is_team(one):
                self._team.told(message)

    # --- orders ------------------------------------------------------------------------------

    def order_by_mail(self, mailed: Mailed) -> None:
        """The team steers as it does from its mail program, or somebody in its name."""
        self.say(f"{mailed.by} writes to us{' (forged)' if mailed.is_forged else ''}: {mailed.said}")
        self.later(ON_ITS_WAY, lambda: self._order_arrived(mailed))

    def _order_arrived(self, mailed: Mailed) -> None:
        self.mailbox.deliver(compose(mailed.sheet))
        self.mailed.append(replace(mailed, at=self.clock.now()))

    def order(self, given: Order, client: str, by: str) -> None:
        """The team steers: as the command line does it, with the worker none the wiser until it looks."""
        self.loop.create_task(self._ordered(given, client, by))

    async def _ordered(self, given: Order, client: str, by: str) -> None:
        try:
            happened, stream, talk = await self.store.transact(lambda book: self._carry_out(book, given, client, by))
        except Unclear as unclear:
            self.say(f"{by} orders {given.verb} {given.thread or client}: {unclear}")
            return
        key = next((one.key for one in happened if isinstance(one, facts.Approved)), "")
        number = talk.number if talk else 0
        deed = Deed(
            at=self.clock.now(),
            written=self.clock.now(),
            did=Did.ORDERED,
            who=by,
            client=stream,
            talk=number,
            on=given.on,
            order=given.verb,
            key=key,
            to=(given.address,) if given.address else (),
        )
        self.deeds.append(deed)
        self.say(f"{by} orders {given.verb} {given.thread or client}{f' ({given.on})' if given.on else ''}")
        self.mailbox.nudge()

    def _carry_out(self, book: Book, given: Order, client: str, by: str) -> tuple[list[Fact], str, Talk | None]:
        row = book.numbered(given.thread) if given.thread is not None else None
        stream = row.stream if row and row.stream else client
        happened = carry_out(given, self._terminal.of(book, stream), self.clock.now(), by)
        if given.address:
            book.own(given.address, stream)
        self._terminal.append(book, stream, happened)
        book.schedule(stream, self.clock.now())
        return happened, stream, self._of_message.get(row.root) if row else None


def vouched(there: Cast) -> Cast:
    """The same people, with a server that says who wrote a mail."""
    return replace(there, policy=replace(there.policy, authserv_id=AUTHSERV))


def play(
    seed: int,
    days: int,
    *,
    scenery: Scenery,
    projects: int = 6,
    server: Server = takes_all,
    shelves: Shelves = MemoryStore,
    trouble: float = 0.0,
    by_mail: float = 0.0,
) -> World:
    """The whole of one seed: the world as it is when its days are over."""
    loop = VirtualLoop()
    world = World(
        seed,
        scenery=scenery,
        projects=projects,
        loop=loop,
        server=server,
        shelves=shelves,
        trouble=trouble,
        by_mail=by_mail,
    )
    run_virtually(world.live(days), loop)
    return world


def _travelled(handed: Handed) -> bytes:
    """The letter as its people get it."""
    if not handed.answered.renamed:
        return handed.content
    return renamed(handed.content, f"{sha256(handed.content).hexdigest()[:24]}@relay.example")


def _told(fact: Fact) -> str:
    """A fact in a line: what it is, where, and what it says in public."""
    said = (getattr(fact, name, None) for name in ("step", "occasion", "answer", "on", "about", "why"))
    words = ", ".join(f"{one}" for one in said if one)
    where = f" {fact.thread}" if fact.thread is not None else ""
    return f"{type(fact).__name__}{where}{f' ({words})' if words else ''}"
