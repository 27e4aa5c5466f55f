"""Letters over eight connections to Postfix's smtp-sink, beside a bare aiosmtplib pool and smtp-source."""

import asyncio
import subprocess
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from statistics import median

from aiosmtplib import SMTP

from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import letter_ids
from bot.mail.message import Address
from bot.ports import Accepted, Envelope, Mailer
from tests.servers import loopback
from tests.servers.postfix import sinking

LETTERS = 2_000
CONNECTIONS = 8
ROUNDS = 5
"""Taken in turns; the median leaves out what the machine did meanwhile."""
GOAL_POOL = "at most 2.5x the bare pool (0.4x its letters per second)"
GOAL_SOURCE = "for size only: a C program that understands no answer"

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


def run(deliver: Deliver = at_once) -> list[tuple[str, float, float, str]]:
    """A row for each anchor: its name, our seconds a letter, the anchor's, the goal."""
    port = loopback.free_ports(1)[0]
    with sinking(port):
        times = [(_ours(port, deliver), _pool(port), _source(port)) for _ in range(ROUNDS)]
    ours, pool, source = (median(column) for column in zip(*times, strict=True))
    return [
        ("letter sent, beside a bare aiosmtplib pool", ours, pool, GOAL_POOL),
        ("letter sent, beside smtp-source", ours, source, GOAL_SOURCE),
    ]


def _ours(port: int, deliver: Deliver) -> float:
    account = SmtpAccount(f"smtp://127.0.0.1:{port}", connections=CONNECTIONS)

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
