"""Letters over eight connections to Postfix's smtp-sink, beside a bare aiosmtplib pool and smtp-source.

Measured twice: the mailer alone, and through the durable outbox, where each letter, planned long before, is claimed,
sent and settled on SQLite's disk, a batch in one transaction.
"""

import asyncio
import subprocess
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from statistics import median

from aiosmtplib import SMTP

from bot.adapters.database import migrate, open_store
from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import letter_ids
from bot.mail.message import Address
from bot.ports import Accepted, Book, Envelope, LetterState, Mailer, Outcome, Outgoing
from tests.servers import loopback
from tests.servers.loopback import plain
from tests.servers.postfix import sinking

LETTERS = 1_000
CONNECTIONS = 8
BATCH = 8 * CONNECTIONS
"""Letters claimed, and settled, in one transaction."""
ROUNDS = 5
"""Taken in turns; the median leaves out what the machine did meanwhile."""
GOAL_POOL = "at most 2.5x the bare pool (0.4x its letters per second)"
GOAL_SOURCE = "for size only: a C program that understands no answer"
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

ENVELOPE = Envelope("followup@studio.example", ("bob@client.example",))
IDS = letter_ids(b"bench", "bench", "studio.example")
LETTER = freeze(
    Letter(
        from_=Address("followup@studio.example", "Studio"),
        to=(Address("bob@client.example", "Bob"),),
        subject="Re: The logo",
        text="Hello Bob,\n\nmay we have the logo by Friday? Then the pages can go to the printer.\n" * 10,
        html="<p>Hello Bob,</p>\n<p>may we have the logo by Friday?</p>\n" * 20,
        date=datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
        message_id=IDS.message_id,
        courtside_id=IDS.courtside_id,
    )
)

Deliver = Callable[[Mailer, Sequence[tuple[Envelope, bytes]]], Awaitable[None]]
"""How the letters reach the mailer: at once, or through a store."""


async def at_once(mailer: Mailer, letters: Sequence[tuple[Envelope, bytes]]) -> None:
    """All letters handed to the mailer, which has its own queue for its connections."""
    outcomes = await asyncio.gather(*(mailer.send(envelope, content) for envelope, content in letters))
    assert all(isinstance(outcome, Accepted) for outcome in outcomes)


async def through_the_outbox(url: str, mailer: Mailer, letters: Sequence[tuple[Envelope, bytes]]) -> None:
    """Each planned letter claimed, sent and settled; none is lost or sent twice if the power fails meanwhile."""
    store = open_store(url)
    while claimed := await store.transact(_claim):
        outcomes = await asyncio.gather(*(mailer.send(letter.envelope, letter.content) for letter in claimed))
        await store.transact(partial(_settle, outcomes=list(zip(claimed, outcomes, strict=True))))
    assert len(letters) == await store.transact(lambda book: book.accepted_since(NOW))
    await store.close()


def run() -> list[tuple[str, float, float, str]]:
    """A row for each anchor: its name, our seconds a letter, the anchor's, the goal."""
    port = loopback.free_ports(1)[0]
    times = []
    with sinking(port), tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            url = f"sqlite:///{folder}/{number}.db"
            asyncio.run(_planned(url))
            outbox = _ours(port, partial(through_the_outbox, url))
            times.append((_ours(port, at_once), outbox, _pool(port), _source(port)))
    mailer, outbox, pool, source = (median(column) for column in zip(*times, strict=True))
    return [
        ("letter through the durable outbox, beside a bare aiosmtplib pool", outbox, pool, GOAL_POOL),
        ("letter through the mailer alone, beside a bare aiosmtplib pool", mailer, pool, GOAL_POOL),
        ("letter through the durable outbox, beside smtp-source", outbox, source, GOAL_SOURCE),
    ]


async def _planned(url: str) -> None:
    migrate(url)
    store = open_store(url)
    await store.transact(_plan)
    await store.close()


def _plan(book: Book) -> None:
    for number in range(LETTERS):
        letter = Outgoing(
            key=f"bench/{number}",
            stream=f"client-{number % 50}",
            thread=1,
            to_team=False,
            message_id=f"{number}@studio.example",
            envelope=ENVELOPE,
            content=LETTER,
            state=LetterState.PLANNED,
            next_at=NOW,
        )
        assert book.plan(letter)


def _claim(book: Book) -> list[Outgoing]:
    return [letter for letter in book.sendable(NOW, BATCH) if book.claim(letter.key, "bench", NOW)]


def _settle(book: Book, outcomes: Sequence[tuple[Outgoing, Outcome]]) -> None:
    for letter, outcome in outcomes:
        assert isinstance(outcome, Accepted)
        book.settle(replace(letter, state=LetterState.ACCEPTED, reply=outcome.reply, sent_at=NOW))


def _ours(port: int, deliver: Deliver) -> float:
    account = SmtpAccount(plain(port), connections=CONNECTIONS)

    async def send() -> float:
        mailer = SmtpMailer(account)
        began = time.perf_counter()
        await deliver(mailer, [(ENVELOPE, LETTER)] * LETTERS)
        took = time.perf_counter() - began
        await mailer.close()
        return took / LETTERS

    return asyncio.run(send())


def _pool(port: int) -> float:
    async def one(count: int) -> None:
        client = SMTP(hostname="127.0.0.1", port=port, start_tls=False, local_hostname="localhost")
        async with client:
            for _ in range(count):
                await client.sendmail(ENVELOPE.sender, list(ENVELOPE.recipients), LETTER)

    async def all_of_them() -> float:
        began = time.perf_counter()
        await asyncio.gather(*(one(LETTERS // CONNECTIONS) for _ in range(CONNECTIONS)))
        return (time.perf_counter() - began) / LETTERS

    return asyncio.run(all_of_them())


def _source(port: int) -> float:
    # -d keeps its connections, as we do.
    how = ["-d", "-s", str(CONNECTIONS), "-m", str(LETTERS), "-l", str(len(LETTER))]
    addresses = ["-f", ENVELOPE.sender, "-t", ENVELOPE.recipients[0]]
    command = [loopback.needed("smtp-source", "postfix"), *how, *addresses, f"127.0.0.1:{port}"]
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return (time.perf_counter() - began) / LETTERS
