"""From a mail's delivery to its committed facts, beside the moment a bare IDLE of imapclient reports it."""

import asyncio
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import TypeVar

from bot.adapters.clock import SystemClock
from bot.adapters.files import templates_for
from bot.cli.reading import reader_for_worker
from bot.cli.wiring import desk_of, mailbox_of, mailer_of, policy_of, store_of
from bot.ports import Book, Store
from bot.project.facts import Fact, TeamWrote
from bot.project.state import Client
from bot.settings.load import load
from bot.worker import Outside, Worker
from tests.bench.served import settings
from tests.bench.studio_mail import BOT
from tests.servers.dovecot import Dovecot, running

T = TypeVar("T")

ROUNDS = 25
USER = "bench"
POLL, HISTORY = timedelta(seconds=60), timedelta(days=14)

MAIL = """\
Date: {date:%a, %d %b %Y %H:%M:%S +0000}
From: Ana Ruiz <ana@studio.example>
To: Bob Miller <bob@client-{number}.example>
Cc: Studio <{bot}>
Subject: Texts {number}
Message-ID: <ask-{number}@studio.example>

Hi Bob,

could you send us the texts for the start page?

Best regards
Ana
"""


@dataclass(slots=True)
class Committed:
    """The store, and the moment after each transaction in which facts of a team message were written."""

    store: Store
    pending: bool = False
    moments: "asyncio.Queue[float]" = field(default_factory=asyncio.Queue)

    def witness(self, stream: str, fact: Fact, before: Client, after: Client) -> None:
        self.pending = self.pending or isinstance(fact, TeamWrote)

    async def transact(self, work: Callable[[Book], T]) -> T:
        answer = await self.store.transact(work)
        if self.pending:
            self.pending = False
            self.moments.put_nowait(time.monotonic())
        return answer

    async def close(self) -> None:
        await self.store.close()


def run() -> list[tuple[str, float, float, str]]:
    """Two rows: the name, our seconds, those of a bare IDLE, the goal."""
    with running() as server, tempfile.TemporaryDirectory() as folder:
        server.client(USER).logout()
        ours, bare = asyncio.run(_measured(server, settings(Path(folder), server.imap, USER, history=HISTORY)))
    last = ROUNDS * 95 // 100 - 1
    return [
        ("delivered to facts committed, median, beside IDLE", median(ours), median(bare), "at most 50 ms more"),
        (
            "delivered to facts committed, p95, beside IDLE",
            sorted(ours)[last],
            sorted(bare)[last],
            "at most 150 ms more",
        ),
    ]


async def _measured(server: Dovecot, config: Path) -> tuple[list[float], list[float]]:
    worker, committed = await _worker(config)
    stop = asyncio.Event()
    working = asyncio.create_task(worker.run(stop, POLL))
    ours, bare = [], []
    for number in range(ROUNDS):
        listening = asyncio.Event()
        told = asyncio.create_task(asyncio.to_thread(_idle, server, listening, asyncio.get_running_loop()))
        await listening.wait()
        # Until both wait: ours has just turned, theirs has just said IDLE.
        await asyncio.sleep(0.7)
        mail = MAIL.format(date=datetime.now(UTC), number=number, bot=BOT).replace("\n", "\r\n")
        server.deliver(USER, mail.encode())
        delivered = time.monotonic()
        ours.append(await asyncio.wait_for(committed.moments.get(), 30) - delivered)
        bare.append(await told - delivered)
    stop.set()
    await working
    await worker.close()
    return ours[1:], bare[1:]


async def _worker(config: Path) -> tuple[Worker, Committed]:
    found, templates = load(config, {}), templates_for(config)
    store = store_of(found)
    desk, committed = await desk_of(store, templates), Committed(store)
    outside = Outside(
        clock=SystemClock(),
        store=committed,
        mailboxes=[mailbox_of(found)],
        mailer=mailer_of(found),
        reader=reader_for_worker(),
    )
    return Worker(outside, policy_of(found, templates), desk, witness=committed.witness), committed


def _idle(server: Dovecot, listening: asyncio.Event, loop: asyncio.AbstractEventLoop) -> float:
    with server.client(USER) as client:
        client.select_folder("INBOX", readonly=True)
        client.idle()
        loop.call_soon_threadsafe(listening.set)
        while not any(b"EXISTS" in answer for answer in client.idle_check(30)):
            pass
        moment = time.monotonic()
        client.idle_done()
        return moment
