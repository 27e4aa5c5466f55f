"""`python -m tests.servers.kill_matrix`: the real worker killed at each of its side effects, on both databases."""

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from bot.adapters.database import migrate
from tests.laws import ROOT
from tests.servers import dovecot, postfix, postgres
from tests.servers.postfix import Postfix
from tests.servers.studio import Studio, until

UNKNOWN = "SELECT count(*) FROM outbox WHERE state = 'unknown'"
GRACE_IS_OVER = "UPDATE outbox SET next_at = 0 WHERE state = 'unknown'"
LEASE_IS_OVER = "DELETE FROM leases"
"""A dead worker's lease runs out after two minutes; nobody need wait for them here."""
LETTERS = "SELECT key, state, message_id FROM outbox WHERE NOT to_team ORDER BY id"
SETTLED = ("accepted", "refused", "cancelled", "held")
WORKERS = 2
"""As many as there are cores."""


class Killer:
    """The process that runs workers and ends them."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.servers.killing"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, text=True)

    def run(self, config: Path, at: int | None = None) -> dict[str, Any]:
        """One worker; `killed`, or its `effects` and the `trouble` that ended it."""
        assert self._process.stdin and self._process.stdout
        order = {"config": str(config)} | ({} if at is None else {"at": at})
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return dict(json.loads(self._process.stdout.readline()))

    def end(self) -> None:
        self._process.communicate(timeout=60)


@dataclass(slots=True)
class Database:
    """Where one studio's facts lie."""

    studio: Studio
    url: str
    """The psycopg address; empty: a SQLite file."""

    def sql(self, statement: str) -> list[tuple[Any, ...]]:
        if not self.url:
            return self.studio.sql(statement)
        with psycopg.connect(self.url.replace("+psycopg", ""), autocommit=True) as connection:
            found = connection.execute(statement.encode())
            return list(found.fetchall()) if found.description else []


@dataclass(slots=True)
class Ground:
    """The servers, and a place for every studio."""

    post: Postfix
    folder: Path
    cluster: postgres.Cluster | None
    template: str = ""
    killers: dict[int, Killer] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def killer(self) -> Killer:
        """This thread's own."""
        me = threading.get_ident()
        if me not in self.killers:
            self.killers[me] = Killer()
        return self.killers[me]

    def studio(self, database: str) -> tuple[Studio, Database]:
        """A studio whose client owes an answer, with a letter that is due."""
        with self._lock:
            studio = Studio(self.folder, self.post)
            studio.folder = self.folder / str(studio.number)
            studio.folder.mkdir()
            url = ""
            if database == "postgresql" and self.cluster:
                self.template = self.template or self._migrated(self.cluster)
                url = self.cluster.url(self.cluster.create(self.template))
        studio.settle_in(store=url or "sqlite:///courtside.db", after="1s")
        studio.ana_writes(f"ask{studio.number}@studio.test")
        return studio, Database(studio, url)

    def _migrated(self, cluster: postgres.Cluster) -> str:
        name = cluster.create()
        migrate(cluster.url(name))
        return name


@contextmanager
def ground(databases: Iterable[str]) -> Iterator[Ground]:
    """Real servers, for as long as the block."""
    with ExitStack() as stack:
        post = stack.enter_context(postfix.running(stack.enter_context(dovecot.running())))
        cluster = stack.enter_context(postgres.cluster()) if "postgresql" in databases else None
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="killed-")))
        made = Ground(post, folder, cluster)
        yield made
        for killer in made.killers.values():
            killer.end()


@dataclass(frozen=True, slots=True)
class Point:
    """One kill, and what was found afterwards."""

    database: str
    at: int
    killed: bool
    states: tuple[str, ...]
    wrong: tuple[str, ...]

    def __str__(self) -> str:
        found = ", ".join(self.wrong) or "well"
        return f"{self.database} killed at {self.at}: {', '.join(self.states) or 'no letter'}: {found}"


def effects(ground: Ground, database: str) -> list[str]:
    """Every side effect of a worker that nobody kills."""
    studio, _ = ground.studio(database)
    done = ground.killer().run(studio.config)
    assert not done["trouble"], done
    return list(done["effects"])


def kill(ground: Ground, database: str, at: int) -> Point:
    """Killed at one side effect, started again, and again once the grace time of an unknown letter is over."""
    studio, store = ground.studio(database)
    killed = bool(ground.killer().run(studio.config, at)["killed"])
    if store.url:
        store.sql(LEASE_IS_OVER)  # on SQLite the place of a dead worker is free at once
    _again(ground, studio)
    if store.sql(UNKNOWN) != [(0,)]:
        store.sql(GRACE_IS_OVER)
        _again(ground, studio)
    letters = [(key, state, name.strip("<>")) for key, state, name in store.sql(LETTERS)]
    return Point(database, at, killed, tuple(state for _, state, _ in letters), tuple(_wrong(studio, store, letters)))


def _again(ground: Ground, studio: Studio) -> None:
    done = ground.killer().run(studio.config)
    assert "trouble" in done and not done["trouble"], (done, studio.log())


def _wrong(studio: Studio, store: Database, letters: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    if not letters:
        yield "the request was lost: no letter was planned"
    sent = [name for _, state, name in letters if state == "accepted"]
    if sent:
        # What the server took is delivered in its own time.
        until(lambda: set(sent) <= _ids(studio, studio.bob).keys() or None, studio.log)
    else:
        time.sleep(0.3)
    for name, count in _ids(studio, studio.bob).items():
        if count > 1:
            yield f"{name} came {count} times"
    for key, state, _ in letters:
        if state not in SETTLED:
            yield f"{key} is {state}"
        if state == "held":
            until(lambda: _asked(studio) or None, studio.log)
    steps = Counter(key for key, state, _ in letters if state != "cancelled")
    yield from (f"{key} stands twice in the outbox" for key, count in steps.items() if count > 1)
    placed = store.sql("SELECT count(*) FROM messages WHERE thread IS NULL")
    if placed != [(0,)]:
        yield "a mail was kept and never placed"


def _ids(studio: Studio, who: str) -> Counter[str]:
    return Counter(str(one["Message-ID"]).strip("<>") for one in studio.inbox(who))


def _asked(studio: Studio) -> bool:
    return any("Did this letter arrive?" in str(one["Subject"]) for one in studio.inbox(studio.ana))


def matrix(ground: Ground, wanted: Sequence[tuple[str, int]]) -> list[Point]:
    """So many kills, on every core."""
    with ThreadPoolExecutor(WORKERS) as threads:
        return list(threads.map(lambda one: kill(ground, *one), wanted))


def main() -> int:
    databases = ("sqlite", "postgresql")
    began = time.perf_counter()
    with ground(databases) as made:
        wanted: list[tuple[str, int]] = []
        for database in databases:
            seen = effects(made, database)
            print(*(f"{database} {number + 1:3} {what}" for number, what in enumerate(seen)), sep="\n")
            wanted += [(database, number + 1) for number in range(len(seen))]
        points = matrix(made, wanted)
    print(*points, sep="\n")
    bad = [one for one in points if one.wrong]
    print(f"{len(points)} kills, {len(bad)} with something wrong, {time.perf_counter() - began:.0f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
