"""After an outage: everything is read first, then one letter a thread, one a contact and business day."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.mail.reading import read
from bot.ports import Accepted, Batch, Cursor, Envelope, Outcome
from bot.rehearsal.archive import ArchiveMailbox
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose, reply_to
from bot.rehearsal.memory import MemoryStore
from bot.settings.load import read as read_settings
from bot.settings.policy import policy as policy_of
from bot.worker import Outside, Worker
from tests.rehearsal.scenery import scenery
from tests.rehearsal.scripted import ANA
from tests.stories.play import HERE

BOT = Address("followup@studio.example", "Studio")
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DOWN = MONDAY + timedelta(hours=3)
CLIENTS, THREADS = 167, 3
"""Five hundred threads; the first two of a client wait for the same person. Every third client answers in the dark."""


@dataclass(slots=True)
class WatchfulMailer:
    """Takes every letter, and notes when it came and whether the mailbox had been read to its end by then."""

    clock: VirtualClock
    mailbox: "CountedMailbox"
    letters: list[tuple[datetime, tuple[str, ...], str]] = field(default_factory=list)
    unread: int = 0

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        self.unread += self.mailbox.handed < len(self.mailbox.arrivals(MONDAY - timedelta(days=9), self.clock.now()))
        message = read(content, fallback=self.clock.now())
        people = tuple(one.address for one in message.to)
        if people != (ANA.address,):
            self.letters.append((self.clock.now(), people, message.subject))
        return Accepted("250 taken")

    async def close(self) -> None:
        """Nothing is open."""


class CountedMailbox(ArchiveMailbox):
    """An archive that knows how far it has been read."""

    handed = 0

    async def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        async for batch in super().read(folder, cursor, history):
            self.handed = batch.cursor.uidnext - 1
            yield batch


def mails(answered_at: datetime) -> Iterator[bytes]:
    """Three requests to each client on Monday morning, and the answers of every third."""
    for client in range(CLIENTS):
        for number in range(THREADS):
            name = "bob" if number < 2 else "carol"
            to = Address(f"{name}@client-{client}.example", f"{name.title()} Miller")
            asked = Sheet(
                sender=ANA,
                to=[to],
                cc=[BOT],
                subject=f"Texts {number} for {client}",
                text=f"Hi {name.title()},\n\nCould you send us the texts for page {number}?\n\nAna",
                at=MONDAY + timedelta(seconds=client * THREADS + number),
            )
            yield compose(asked)
            if client % 3 == 0:
                message = read(compose(asked), fallback=MONDAY)
                text = "Hi Ana,\n\nhere are the texts, all of them.\n\nBest"
                yield compose(reply_to(message, sender=to, text=text, at=answered_at, attachment="texts.pdf"))


async def lived_through(outage: timedelta, clock: VirtualClock, worker: Worker, store: MemoryStore) -> None:
    """Works on Monday morning, is away, and then works for three days more."""
    await worker.start()
    clock.set(DOWN)
    await worker.settle_down()
    clock.set(DOWN + outage)
    end = DOWN + outage + timedelta(days=3)
    await worker.settle_down()
    while (due := await store.transact(lambda book: book.next_due())) is not None and due <= end:
        clock.set(max(due, clock.now()))
        await worker.settle_down()


@pytest.mark.parametrize("outage", [timedelta(hours=1), timedelta(weeks=1), timedelta(days=365)], ids=str)
def test_after_an_outage_nobody_is_flooded(outage: timedelta) -> None:
    """Who answered in the dark hears nothing; the others hear once a thread, and once a business day."""
    settings = read_settings((HERE / "base.toml").read_text("utf-8"), Path("courtside.toml"), {})
    policy = replace(policy_of(settings), notice=None, digest=None)
    clock = VirtualClock(MONDAY - timedelta(hours=1))
    mailbox = CountedMailbox(clock, mails(DOWN + outage / 2))
    mailer, store = WatchfulMailer(clock, mailbox), MemoryStore(clock)
    outside = Outside(clock=clock, store=store, mailboxes=[mailbox], mailer=mailer)
    worker = Worker(outside, policy, Desk(templates=scenery().templates, secret=b"outage"), name="one")
    asyncio.run(lived_through(outage, clock, worker, store))
    assert 0 == mailer.unread
    days = Counter((policy.team.day(at), one) for at, people, _ in mailer.letters for one in people)
    assert [] == [one for one, count in days.items() if count > 1]
    threads = Counter(subject for _, _, subject in mailer.letters)
    assert [] == [one for one, count in threads.items() if count > 1]
    assert [] == [
        one for _, people, _ in mailer.letters for one in people if int(one.split("-")[1].split(".")[0]) % 3 == 0
    ]
    silent = sum(client % 3 != 0 for client in range(CLIENTS)) * THREADS
    if outage > timedelta(days=1):
        assert silent == len(threads)
