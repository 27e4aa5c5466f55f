"""The first reading of a big mailbox on a real server, and the reading of nothing new, beside other mail programs.

One mailbox serves twice: five years old, so that nearly all of it lies before the history; and with a history so long
that every word is read.
"""

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median

from tests.bench import mail_programs, served
from tests.bench.served import Filled
from tests.bench.worker_reading import Reading, in_own_process
from tests.servers.counting import counting
from tests.servers.dovecot import Dovecot, running

SMALL = 4_000
MAILS = 20_000
USER = "bench"
TWO_WEEKS, ALL = timedelta(days=14), timedelta(days=2_000)
ROUNDS = 3

Row = tuple[str, float, float, str]


def run() -> list[Row]:
    """Each row: its name, our figure, the anchor's, the goal."""
    with running() as server, tempfile.TemporaryDirectory() as folder:
        filled = served.fill(server, USER, MAILS)
        return list(_rows(server, filled, Path(folder)))


def _rows(server: Dovecot, filled: Filled, folder: Path) -> Iterator[Row]:
    first, received, _ = _counted(server, folder / "counted", TWO_WEEKS)
    _insist(first, filled)
    yield "first reading, five years: on the wire, bytes", received, filled.size, "at most 5 % of a full fetch"

    copied, looked_again = mail_programs.mbsync(server.imap, USER, folder / "mbsync")
    old = in_own_process(served.settings(folder / "old", server.imap, USER, history=TWO_WEEKS))
    whole = in_own_process(served.settings(folder / "all", server.imap, USER, history=ALL))
    bare = mail_programs.bare_fetch(server.imap, USER)
    _insist(old, filled)
    _insist(whole, filled)
    yield "first reading, five years: beside mbsync", old.seconds, copied, "at most 0.1x (10x its mails per second)"
    notmuch = mail_programs.notmuch(filled, folder / "notmuch")
    yield (
        "first reading, five years: beside notmuch new",
        old.seconds,
        notmuch,
        "at most 0.2x (5x its mails per second)",
    )
    mu = mail_programs.mu(filled, folder / "mu")
    yield "first reading, five years: beside mu index", old.seconds, mu, "at most 0.667x (1.5x its mails per second)"
    yield "every word read: beside mbsync", whole.seconds, copied, "at most 0.333x (3x its mails per second)"
    yield "every word read: beside a bare fetch", whole.seconds, bare, "at most 1.667x (0.6x its mails per second)"
    yield "every word read: most fetched of one mail, bytes", whole.most_of_one, mail_programs.FIRST_PART, "at most 1x"
    yield "every word read: most memory, bytes", max(old.peak, whole.peak), 150e6, "at most 150 MB"
    beside = "every word read: memory of the processes that read, together, bytes"
    yield beside, whole.beside, max(old.peak, whole.peak), "for size only: beside the worker's own"
    grown = (whole.memory[-1], whole.memory[len(whole.memory) // 4])
    yield "every word read: memory at the end, beside a quarter of the way, bytes", *grown, "at most 1.1x"
    yield from _nothing_new(server, folder, looked_again)


def _nothing_new(server: Dovecot, folder: Path, looked_again: float) -> Iterator[Row]:
    again = [in_own_process(folder / "old" / "courtside.toml").seconds for _ in range(ROUNDS)]
    yield "nothing new: beside mbsync with nothing to do", median(again), looked_again, "at most 2x"
    _, _, of_many = _counted(server, folder / "counted", TWO_WEEKS)
    with server.client("nobody-writes") as client:
        client.select_folder("INBOX", readonly=True)
    _, _, of_none = _counted(server, folder / "empty", TWO_WEEKS, user="nobody-writes")
    yield "nothing new: beside an empty folder, commands", of_many, of_none, "at most 1x (a constant number)"


def _counted(server: Dovecot, folder: Path, history: timedelta, user: str = USER) -> tuple[Reading, int, int]:
    """A reading through a link that counts: with the bytes the server sent, and the commands we gave."""

    async def act() -> tuple[Reading, int, int]:
        async with counting(server.imap) as counter:
            config = served.settings(folder, counter.port, user, history=history)
            reading = await asyncio.to_thread(in_own_process, config)
            return reading, counter.received, counter.commands

    return asyncio.run(act())


def _insist(reading: Reading, filled: Filled) -> None:
    if reading.mails != filled.mails:
        raise RuntimeError(f"read {reading.mails} mails of {filled.mails}")
