"""The worker reads a mailbox in a process of its own, so that its time and its memory are nobody else's.

Called with a courtside.toml; prints one JSON object: what was read, how long it took, and the memory on the way.
"""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path

from bot.adapters.clock import SystemClock
from bot.adapters.files import templates_for
from bot.cli.reading import reader_for_worker
from bot.cli.wiring import desk_of, mailbox_of, mailer_of, policy_of, store_of
from bot.mail.reading import read
from bot.ports import Batch, Copy, Cursor, Mailbox, Place
from bot.settings.load import load
from bot.walk.installed import INSTALLED
from bot.worker import Outside, Worker
from tests.bench.served import NOW

PAGE = os.sysconf("SC_PAGESIZE")
SELDOM = 16
"""Batches; to look at the memory of another process takes as long as a batch does, and the reader is being timed."""


@dataclass(slots=True)
class Reading:
    """One reading from the first word to the server to the last commit."""

    mails: int = 0
    seconds: float = 0.0
    peak: int = 0
    """The most memory the process ever had, in bytes."""
    memory: list[int] = field(default_factory=list)
    """What it had at each batch, in bytes."""
    beside: int = 0
    """The most memory all its processes for reading had together, what they share counted once, in bytes."""
    most_of_one: int = 0
    """The most bytes fetched of a mail that shows its text in them."""


@dataclass(slots=True)
class Watched:
    """The real mailbox, looked at while it is read."""

    mailbox: Mailbox
    seen: Reading
    account: str

    async def folders(self) -> tuple[str, ...]:
        return await self.mailbox.folders()

    async def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        async for batch in self.mailbox.read(folder, cursor, history):
            for copy in batch.copies:
                self.seen.most_of_one = max(self.seen.most_of_one, _of_one(copy))
            yield batch
            self.seen.memory.append(_memory())
            if len(self.seen.memory) % SELDOM == 0:
                self.seen.beside = max(self.seen.beside, sum(map(_own_memory, _descendants(os.getpid()))))

    async def fetch(self, place: Place) -> Copy | None:
        return await self.mailbox.fetch(place)

    async def wait(self, seconds: float) -> None:
        await self.mailbox.wait(seconds)

    async def close(self) -> None:
        await self.mailbox.close()


def in_own_process(config: Path) -> Reading:
    """Runs this module on a courtside.toml, and gives what it printed."""
    # Not -m: each process that reads would load this module too, which no process of `courtside run` does.
    command = [sys.executable, "-c", "from tests.bench.worker_reading import main; main()", str(config)]
    done = subprocess.run(command, check=False, capture_output=True, timeout=900)
    if done.returncode != 0:
        raise RuntimeError(f"the reading ended with {done.returncode}: {done.stderr.decode()[-2000:]}")
    return Reading(**json.loads(done.stdout.splitlines()[-1]))


async def _reading(config: Path) -> Reading:
    settings, templates = load(config, {}), templates_for(config)
    store, seen = store_of(settings), Reading()
    desk = await desk_of(store, templates)
    mailbox = Watched(real := mailbox_of(settings), seen, real.account)
    outside = Outside(
        clock=SystemClock(), store=store, mailboxes=[mailbox], mailer=mailer_of(settings), reader=reader_for_worker()
    )
    worker = Worker(outside, policy_of(settings, templates), desk)
    await store.transact(lambda book: book.put_setting(INSTALLED, NOW.isoformat()))
    await worker.start()
    began = time.perf_counter()
    seen.mails = await worker.take_in()
    seen.seconds = time.perf_counter() - began
    seen.peak = _peak()
    if worker.blind:
        raise RuntimeError(worker.blind)
    await worker.close()
    return seen


def _of_one(copy: Copy) -> int:
    """What was fetched of a mail that shows its text in it; 0 where there is none and more had to be looked at."""
    # Only where more than the first part came is there a question, and parsing it costs time that is not the worker's.
    if len(copy.raw) <= 128 << 10:
        return len(copy.raw)
    parts = read(copy.raw[: 128 << 10], fallback=copy.arrived, complete=False).parts
    return len(copy.raw) if any(part.text.strip() for part in parts) else 0


def _descendants(process: int) -> Iterator[int]:
    with suppress(OSError):  # it has just ended
        for task in Path(f"/proc/{process}/task").iterdir():
            for child in map(int, (task / "children").read_text().split()):
                yield child
                yield from _descendants(child)


def _own_memory(process: int) -> int:
    """Proportional: a page that three share counts a third for each."""
    with suppress(OSError):
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
        return 1024 * sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return 0


def _peak() -> int:
    """Since this program was loaded: `ru_maxrss` also counts what the process that started it had (getrusage(2))."""
    status = Path("/proc/self/status").read_text()
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


def _memory() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE


def main() -> None:
    print(json.dumps(asdict(asyncio.run(_reading(Path(sys.argv[1]))))))
