"""Claiming 100 due letters of 1,000,000 that wait, beside the same claim in bare SQL on the same database."""

import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import psycopg

from bot.adapters.database import DatabaseStore, migrate, open_store
from bot.adapters.schema import EPOCH, MICROSECOND
from bot.ports import Book
from tests.servers.postgres import DURABLE, Cluster, cluster, programs

WAITING = 1_000_000
DUE = 100
ROUNDS = 15
"""Each round claims its own hundred; the median leaves out what the machine did meanwhile."""

GOAL = "at most 2x the raw claim"
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
NOW_STORED = (NOW - EPOCH) // MICROSECOND

FILL = """
INSERT INTO outbox (key, stream, thread, to_team, message_id, sender, recipients, content, state, next_at, attempts,
                    reply, holder)
SELECT 'step-' || n, 'client-' || n % 1000, n % 5000, {false}, n || '@studio.example', 'bot@studio.example',
       '["bob@acme.example"]', {content}, 'planned', {later} + n * 1000, 0, '', ''
FROM {numbers}
"""
"""All of them wait for a moment to come; each round makes a hundred due."""

RAW = """
UPDATE outbox SET state = 'claimed', attempts = attempts + 1, claimed_at = {now}, holder = 'raw'
WHERE id IN (SELECT id FROM outbox WHERE state = 'planned' AND next_at <= {now}
             ORDER BY next_at, id LIMIT {limit} {lock})
RETURNING key, content
"""

Timed = Callable[[], float]


def run() -> list[tuple[str, float, float, str]]:
    """A row for each database: its name, our seconds, the anchor's seconds, the goal."""
    rows = [("claim 100 of 1,000,000, SQLite", *_sqlite(), GOAL)]
    if programs() is not None:
        rows.append(("claim 100 of 1,000,000, PostgreSQL", *_postgresql(), GOAL))
    return rows


def _sqlite() -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "courtside.db"
        migrate(f"sqlite:///{path}")
        raw = sqlite3.connect(path, isolation_level=None)
        raw.execute("PRAGMA synchronous = FULL")
        numbers = (
            f"(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {WAITING}) SELECT n FROM c)"
        )
        raw.execute(FILL.format(false="0", content="zeroblob(500)", later=NOW_STORED + 10**9, numbers=numbers))
        raw.execute("ANALYZE")
        claim = RAW.format(now="?1", limit="?2", lock="")

        def raw_claim() -> float:
            begin = time.perf_counter()
            raw.execute("BEGIN IMMEDIATE")
            found = raw.execute(claim, (NOW_STORED, DUE)).fetchall()
            raw.execute("COMMIT")
            return _took(begin, len(found))

        with _claiming(f"sqlite:///{path}") as our_claim:
            times = _in_turns(our_claim, raw_claim, lambda rule: raw.execute(rule))
        raw.close()
        return times


def _postgresql() -> tuple[float, float]:
    with cluster(DURABLE) as server:
        name = server.create()
        migrate(server.url(name))
        with server.connect(name) as raw:
            return _on_server(server, name, raw)


def _on_server(server: Cluster, name: str, raw: psycopg.Connection) -> tuple[float, float]:
    content = "decode(repeat('00', 500), 'hex')"
    numbers = f"generate_series(1, {WAITING}) AS n"
    raw.execute(FILL.format(false="false", content=content, later=NOW_STORED + 10**9, numbers=numbers).encode())
    raw.execute("VACUUM ANALYZE outbox")
    claim = RAW.format(now="%(now)s", limit="%(limit)s", lock="FOR UPDATE SKIP LOCKED").encode()

    def raw_claim() -> float:
        begin = time.perf_counter()
        with raw.transaction():
            found = raw.execute(claim, {"now": NOW_STORED, "limit": DUE}).fetchall()
        return _took(begin, len(found))

    with _claiming(server.url(name)) as our_claim:
        return _in_turns(our_claim, raw_claim, lambda rule: raw.execute(rule.encode()))


@contextmanager
def _claiming(url: str) -> Iterator[Timed]:
    """Our way: found, then claimed one by one, in one transaction."""
    store: DatabaseStore = open_store(url)

    def work(book: Book) -> int:
        return sum(book.claim(letter.key, "bench", NOW) for letter in book.sendable(NOW, DUE))

    with asyncio.Runner() as runner:

        def claim() -> float:
            begin = time.perf_counter()
            return _took(begin, runner.run(store.transact(work)))

        yield claim
        runner.run(store.close())


def _took(begin: float, claimed: int) -> float:
    seconds = time.perf_counter() - begin
    if claimed != DUE:
        raise RuntimeError(f"claimed {claimed} letters, not {DUE}")
    return seconds


def _in_turns(ours: Timed, raw: Timed, execute: Callable[[str], object]) -> tuple[float, float]:
    """The median of each; they take turns, so that a busy moment of the machine meets both."""
    times: dict[Timed, list[float]] = {ours: [], raw: []}
    first = 1
    for _ in range(ROUNDS):
        for claim, taken in times.items():
            execute(f"UPDATE outbox SET next_at = {NOW_STORED} WHERE id BETWEEN {first} AND {first + DUE - 1}")
            first += DUE
            taken.append(claim())
    return median(times[ours]), median(times[raw])
