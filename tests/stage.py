"""A stage for the worker: one studio, one mailbox that can be lost, one mailer and one store that can be away."""

from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.adapters.files import templates_for
from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.ports import Accepted, Batch, Book, Cursor, Envelope, Outcome, Trouble
from bot.rehearsal.archive import ArchiveMailbox
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.rehearsal.memory import MemoryStore
from bot.settings.load import read
from bot.settings.policy import policy
from bot.worker import Outside, Worker

T = TypeVar("T")

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
TEMPLATES = templates_for(Path("courtside.toml"))
SETTINGS = """\
mode = "auto"
notice = "off"
[bot]
address = "followup@studio.example"
[inbox]
url = "imap://127.0.0.1"
[outbox]
url = "smtp://127.0.0.1"
[team]
domains = ["studio.example"]
members = ["Ana Ruiz <ana@studio.example>"]
timezone = "UTC"
hours = "Mon-Fri 09:00-17:00"
holidays = ""
"""


class Box(ArchiveMailbox):
    """A mailbox that can be lost and found."""

    trouble = ""
    takes = timedelta()
    """For how long it hands over a batch."""

    def __init__(self, clock: VirtualClock, mails: Iterable[bytes]) -> None:
        super().__init__(clock, mails)
        self.clock = clock

    async def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        if self.trouble:
            raise Trouble(self.trouble)
        async for batch in super().read(folder, cursor, history):
            self.clock.set(self.clock.now() + self.takes)
            yield batch


class Post:
    """A mailer whose next answers are known; then it takes everything."""

    def __init__(self) -> None:
        self.answers: list[Outcome] = []
        self.handed: list[Envelope] = []

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        self.handed.append(envelope)
        return self.answers.pop(0) if self.answers else Accepted("250 taken")

    async def close(self) -> None:
        """Nothing is open."""


class Shelf(MemoryStore):
    """A store that can be away for a while."""

    away_after: int | None = None
    """How many more transactions it takes; None: as many as come."""

    async def transact(self, work: Callable[[Book], T]) -> T:
        if self.away_after is not None:
            if self.away_after <= 0:
                raise Trouble("the database is locked; it is tried again")
            self.away_after -= 1
        return await super().transact(work)


class Stage:
    """One store, one mailbox, and the workers on them; Ana asks Bob on Monday at nine, in as many threads as told."""

    def __init__(self, *subjects: str) -> None:
        self.clock = VirtualClock(MONDAY - timedelta(hours=1))
        self.store = Shelf(self.clock)
        self.box = Box(self.clock, [ask(subject, number) for number, subject in enumerate(subjects or ("Texts",))])
        self.post = Post()

    def hire(self, name: str = "worker") -> Worker:
        settings = read(SETTINGS, Path("courtside.toml"), {})
        outside = Outside(clock=self.clock, store=self.store, mailboxes=[self.box], mailer=self.post)
        without_digest = replace(policy(settings), digest=None)
        return Worker(outside, without_digest, Desk(templates=TEMPLATES, secret=b"stage"), name=name)

    async def asks(self, work: Callable[[Book], T]) -> T:
        return await self.store.transact(work)


def ask(subject: str, number: int) -> bytes:
    """Each thread belongs to a client of its own."""
    return compose(
        Sheet(
            sender=Address("ana@studio.example", "Ana Ruiz"),
            to=(Address(f"bob@client{number}.example", "Bob"),),
            cc=(Address("followup@studio.example"),),
            subject=subject,
            text="Could you send us the texts?",
            at=MONDAY,
        )
    )
