"""The real worker in a pretend house: mails arrive at their moments, and a post office answers as it is told."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from bot.adapters.files import templates_for
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.mail.reading import read
from bot.ports import Accepted, Book, Envelope, LetterState, Outcome, Outgoing
from bot.project import facts
from bot.project.facts import Fact
from bot.project.state import Client
from bot.rehearsal.archive import ArchiveMailbox
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.rehearsal.memory import MemoryStore
from bot.walk.states import HOUSE
from bot.worker import Outside, Worker

ANA = Address("ana@studio.example", "Ana Ruiz")
LEE = Address("lee@studio.example", "Lee Park")
BOT = Address("followup@studio.example", "Studio")
BOB = Address("bob@acme.example", "Bob Meyer")

Answers = Callable[[Envelope, datetime], Outcome]


def accepts(envelope: Envelope, now: datetime) -> Outcome:
    return Accepted("250 ok")


class Post:
    """A mailer that answers as it is told, and remembers what it took and when."""

    def __init__(self, clock: VirtualClock, answers: Answers) -> None:
        self._clock = clock
        self._answers = answers
        self.taken: list[tuple[datetime, Envelope, bytes]] = []

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        outcome = self._answers(envelope, self._clock.now())
        if isinstance(outcome, Accepted):
            self.taken.append((self._clock.now(), envelope, content))
        return outcome

    async def close(self) -> None:
        """Nothing is open."""


class House:
    """One worker, from the install to a moment, step by step through its own agenda."""

    def __init__(self, policy: Policy, installed: datetime, mails: Sequence[Sheet], answers: Answers = accepts) -> None:
        self.policy = policy
        self.clock = VirtualClock(installed)
        self.store = MemoryStore(self.clock)
        self.mailbox = ArchiveMailbox(self.clock, [compose(sheet) for sheet in mails])
        self.post = Post(self.clock, answers)
        self.facts: list[tuple[str, Fact]] = []
        desk = Desk(templates=templates_for(Path("courtside.toml")), secret=b"secret")
        outside = Outside(clock=self.clock, store=self.store, mailboxes=[self.mailbox], mailer=self.post)
        self.worker = Worker(outside, policy, desk, witness=self._witness)

    def _witness(self, stream: str, fact: Fact, before: Client, after: Client) -> None:
        self.facts.append((stream, fact))

    def run(self, until: datetime) -> "House":
        asyncio.run(self._run(until))
        return self

    async def _run(self, until: datetime) -> None:
        await self.worker.start()
        await self.worker.settle_down()
        while (moment := await self._next(until)) is not None:
            self.clock.set(moment)
            await self.worker.settle_down()
        self.clock.set(until)

    async def _next(self, until: datetime) -> datetime | None:
        due = await self.store.transact(lambda book: book.next_due())
        moments = [one for one in (due, self.mailbox.next_arrival(self.clock.now())) if one]
        upcoming = max(min(moments, default=until + timedelta(days=1)), self.clock.now() + timedelta(seconds=1))
        return upcoming if upcoming <= until else None

    def book(self, work: Callable[[Book], list[Outgoing]]) -> list[Outgoing]:
        return asyncio.run(self.store.transact(work))

    @property
    def digests(self) -> list[tuple[datetime, str, str]]:
        """When each digest was taken, for whom, and its subject."""
        return [
            (at, envelope.recipients[0], read(content, fallback=at).subject)
            for at, envelope, content in self.post.taken
            if envelope.recipients[0].endswith("@studio.example") and self._is_digest(content)
        ]

    @property
    def letters(self) -> list[datetime]:
        """When each letter to the client was taken."""
        return [at for at, envelope, _ in self.post.taken if BOB.address in envelope.recipients]

    def announced(self) -> list[datetime]:
        return [fact.at for _, fact in self.facts if isinstance(fact, facts.Announced)]

    def states(self) -> list[LetterState]:
        """What became of each digest, in the order planned."""
        return [one.state for one in self.book(lambda book: book.letters(HOUSE))]

    def _is_digest(self, content: bytes) -> bool:
        ids = {one.message_id for one in self.book(lambda book: book.letters(HOUSE))}
        found = read(content, fallback=self.clock.now()).message_id
        return found in ids


def request(at: datetime, *, by: Address = ANA, subject: str = "Homepage texts") -> Sheet:
    """Ana asks Bob, the bot in cc."""
    text = "Hi Bob,\n\nCould you send us the texts for the start page?\n\nBest\nAna"
    return Sheet(sender=by, to=[BOB], cc=[BOT], subject=subject, text=text, at=at)
