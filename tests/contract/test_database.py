"""What only a database can get wrong: two at once, schemas, and trouble from outside."""

import asyncio
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, event, make_url, text

from bot.adapters.database import DatabaseStore, migrate, open_store
from bot.adapters.migrate import STEPS
from bot.adapters.postgresql import open_server
from bot.adapters.schema import VERSION, metadata
from bot.adapters.sqlite import open_file
from bot.ports import Book, LetterState, Trouble
from bot.project import chain
from tests.contract.notary import NOON, Notary, fact, kept, letter, place
from tests.contract.shelves import before, everything, seen
from tests.servers import loopback
from tests.servers.postgres import Cluster


def _at_once(address: str, works: list[Callable[[Notary], None]]) -> None:
    """Runs each in a thread and a store of its own; the first failure is raised."""
    failures: list[BaseException] = []

    def run(work: Callable[[Notary], None]) -> None:
        notary = Notary(open_store(address))
        try:
            work(notary)
        except (AssertionError, Trouble, LookupError) as failure:
            failures.append(failure)
        finally:
            notary.close()

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


def test_two_who_append_at_once_make_one_chain(database: str) -> None:
    """Each fact finds its place after another: no gap, no fork, none lost."""

    def work(notary: Notary) -> None:
        for _ in range(25):
            notary(lambda book: book.append("acme", [fact(), fact()]))

    _at_once(database, [work] * 4)
    notary = Notary(open_store(database))
    facts, head = notary(lambda book: (book.facts("acme"), book.lock("acme")))
    notary.close()
    assert 200 == len(facts)
    assert () == chain.verify(facts, head)


def test_no_number_is_given_to_two(database: str) -> None:
    """Four who ask at once get forty numbers."""
    given: list[int] = []

    def work(notary: Notary) -> None:
        given.extend(notary(lambda book: book.next_number()) for _ in range(10))

    _at_once(database, [work] * 4)
    assert list(range(1, 41)) == sorted(given)


def test_a_letter_is_claimed_by_one_of_four(database: str) -> None:
    """Two hundred due, four workers: every letter once, none left over."""
    notary = Notary(open_store(database))
    notary(lambda book: [book.plan(letter(f"k{n}")) for n in range(200)])
    claimed: list[str] = []

    def claim(book: Book) -> list[str]:
        return [found.key for found in book.sendable(NOON, 7) if book.claim(found.key, "worker", NOON)]

    def work(notary: Notary) -> None:
        while some := notary(claim):
            claimed.extend(some)

    _at_once(database, [work] * 4)
    left = notary(lambda book: book.sendable(NOON, 300))
    attempts = {found.attempts for found in notary(lambda book: book.in_state(LetterState.CLAIMED))}
    notary.close()
    assert sorted(f"k{n}" for n in range(200)) == sorted(claimed)
    assert [] == left
    assert {1} == attempts


def test_the_same_step_planned_by_two_is_planned_once(database: str) -> None:
    """Both decided it at the same moment."""
    won: list[bool] = []

    def work(notary: Notary) -> None:
        won.extend(notary(lambda book, n=n: book.plan(letter(f"k{n}"))) for n in range(20))  # type: ignore[misc]  # bound

    _at_once(database, [work] * 3)
    assert 20 == won.count(True)


def test_what_another_holds_is_passed_over(postgres: Cluster) -> None:
    """While one transaction is open, the next sees neither its due streams nor its letters, and does not wait."""
    url = postgres.url(postgres.create("ready"))
    one, two = Notary(open_store(url)), Notary(open_store(url))
    one(lambda book: book.schedule("acme", NOON))
    one(lambda book: book.schedule("bolt", NOON))
    one(lambda book: [book.plan(letter("a")), book.plan(letter("b"))])

    def other(book: Book) -> tuple[list[str], list[str]]:
        return book.due(NOON, 9), [found.key for found in book.sendable(NOON, 9)]

    def first(book: Book) -> tuple[list[str], list[str]]:
        assert ["acme"] == book.due(NOON, 1)
        assert ["a"] == [found.key for found in book.sendable(NOON, 1)]
        seen: list[tuple[list[str], list[str]]] = []
        thread = threading.Thread(target=lambda: seen.append(two(other)))
        thread.start()
        thread.join(10)
        return seen[0]

    assert (["bolt"], ["b"]) == one(first)
    assert (["acme", "bolt"], ["a", "b"]) == one(other)
    one.close()
    two.close()


def test_a_deadlock_is_tried_again(postgres: Cluster) -> None:
    """Two who lock the same two streams in opposite order both get through."""
    url = postgres.url(postgres.create("ready"))
    meeting = threading.Barrier(2)

    def crossing(one: str, other: str) -> Callable[[Notary], None]:
        tries: list[int] = []

        def work(book: Book) -> None:
            tries.append(1)
            book.append(one, [fact()])
            if len(tries) == 1:
                meeting.wait(10)
            book.append(other, [fact()])

        return lambda notary: notary(work)

    notary = Notary(open_store(url))
    notary(lambda book: [book.lock("acme"), book.lock("bolt")])
    _at_once(url, [crossing("acme", "bolt"), crossing("bolt", "acme")])
    heads = notary(lambda book: [book.lock("acme").sequence, book.lock("bolt").sequence])
    notary.close()
    assert [2, 2] == heads


def test_a_server_that_does_not_answer_is_trouble_at_the_deadline(postgres: Cluster) -> None:
    """The line is cut, nothing is written, and the next transaction finds a new line."""
    url = make_url(postgres.url(postgres.create("ready")))
    notary = Notary(DatabaseStore(open_server(url), deadline=0.5))

    def work(book: Book) -> None:
        book.put_setting("installed", "never")
        book._connection.execute(text("SELECT pg_sleep(20)"))  # type: ignore[attr-defined]  # the server hangs here

    with pytest.raises(Trouble, match="did not answer within 0.5 seconds"):
        notary(work)
    assert notary(lambda book: book.setting("installed")) is None
    notary.close()


def test_a_server_that_comes_back_is_no_trouble(postgres: Cluster) -> None:
    """A restart drops every connection; the next transaction makes a new one."""
    name = postgres.create("ready")
    notary = Notary(open_store(postgres.url(name)))
    notary(lambda book: book.put_setting("installed", "then"))
    postgres.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
    assert "then" == notary(lambda book: book.setting("installed"))
    notary.close()


def test_no_question_looks_at_all_there_is(tmp_path: Path) -> None:
    """Every statement finds its way by an index, so that what is not due costs nothing."""
    url = f"sqlite:///{tmp_path}/courtside.db"
    asyncio.run(open_store(url).close())
    engine = open_file(make_url(url))
    asked: dict[str, Any] = {}

    @event.listens_for(engine, "before_cursor_execute")
    def note(connection: object, cursor: object, sql: str, values: Any, context: object, many: bool) -> None:
        asked[sql] = values[0] if many else values

    notary = Notary(DatabaseStore(engine))
    for work in (before, everything, seen):
        notary(work)
    notary.close()
    scanned = {sql for sql, values in asked.items() if _looks_at_all(tmp_path / "courtside.db", sql, values)}
    assert len(asked) > 30
    # The list of streams, and of what was shunted, is all there is of them.
    assert {"FROM streams ORDER BY streams.name", "FROM shunted ORDER BY shunted.id"} == {
        sql.partition("\n")[2].replace(" \n", " ").strip() for sql in scanned
    }


def _looks_at_all(path: Path, sql: str, values: Any) -> bool:
    if sql.startswith("BEGIN"):
        return False
    with closing(sqlite3.connect(path)) as connection:
        plan = [str(step[-1]) for step in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    return any(step.startswith("SCAN") and "CONSTANT" not in step for step in plan)


def test_the_first_few_are_found_in_their_order(postgres: Cluster) -> None:
    """None is sorted for it: by what it once noted of a table, a server may walk through all of it at each turn."""
    engine = open_server(make_url(postgres.url("ready")))
    asked: dict[str, Any] = {}

    @event.listens_for(engine, "before_cursor_execute")
    def note(connection: object, cursor: object, sql: str, values: Any, context: object, many: bool) -> None:
        asked[sql] = values

    notary = Notary(DatabaseStore(engine))
    notary(lambda book: (book.unplaced(9), book.due(NOON, 9), book.sendable(NOON, 9)))
    notary.close()
    assert 3 == len(asked)
    with postgres.connect("ready") as connection:
        connection.execute("SET enable_sort = off")
        for sql, values in asked.items():
            plan = connection.execute(f"EXPLAIN {sql}".encode(), values).fetchall()
            assert not any("Sort" in str(step) for step in plan), plan


# --- schemas ---------------------------------------------------------------------------------


def test_an_empty_file_is_brought_to_the_schema_at_the_start(tmp_path: Path) -> None:
    """And keeps what it has when it is opened again."""
    url = f"sqlite:///{tmp_path}/courtside.db"
    for expected in (None, "then"):
        notary = Notary(open_store(url))
        assert expected == notary(lambda book: book.setting("installed"))
        notary(lambda book: book.put_setting("installed", "then"))
        notary.close()


def test_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    """It holds what people wrote; one that was shared on purpose stays so."""
    url, path = f"sqlite:///{tmp_path}/courtside.db", tmp_path / "courtside.db"
    for rights in (0o600, 0o640):
        store = open_store(url)
        asyncio.run(store.transact(lambda book: book.put_setting("mode", "auto")))
        there = {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir() if one.suffix != ".worker"}
        assert {"courtside.db": rights, "courtside.db-wal": rights, "courtside.db-shm": rights} == there
        asyncio.run(store.close())
        path.chmod(0o640)


def test_an_empty_server_waits_for_migrate(postgres: Cluster) -> None:
    """The sentence names both schemas and the command; afterwards the same address opens, also after a second time."""
    url = postgres.url(postgres.create())
    with pytest.raises(Trouble, match=f"is at schema none .*needs {VERSION}: run `courtside migrate`"):
        open_store(url)
    assert [VERSION, VERSION] == [migrate(url), migrate(url)]
    notary = Notary(open_store(url))
    assert 1 == notary(lambda book: book.next_number())
    notary.close()


def test_a_newer_schema_is_refused(database: str) -> None:
    """By opening and by migrating, with both versions named; nothing is changed."""
    engine = create_engine(database)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9998'"))
    for opening in (open_store, migrate):
        with pytest.raises(Trouble, match=f"schema 9998, newer than this program, which needs {VERSION}"):
            opening(database)
    with engine.begin() as connection:
        assert "9998" == connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    engine.dispose()


def test_the_steps_lead_to_the_tables_of_today(database: str) -> None:
    """What Alembic would still change is nothing, and the newest step is the one this program asks for."""
    engine = create_engine(database)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert [] == compare_metadata(context, metadata)
    engine.dispose()
    assert VERSION == ScriptDirectory(str(STEPS)).get_current_head()


# --- one worker on SQLite ----------------------------------------------------------------------


def test_sqlite_has_room_for_one_worker(tmp_path: Path) -> None:
    """The second is told who works there; a reading command is not kept out; the place is free after the first."""
    url = f"sqlite:///{tmp_path}/courtside.db"
    first, second = open_store(url), open_store(url)
    first.hold_for_worker("worker 1 on ana")
    first.hold_for_worker("worker 1 on ana")
    with pytest.raises(Trouble, match="worker 1 on ana is working on this database already"):
        second.hold_for_worker("worker 2 on lee")
    assert [] == asyncio.run(second.transact(lambda book: book.streams()))
    asyncio.run(first.close())
    second.hold_for_worker("worker 2 on lee")
    asyncio.run(second.close())


def test_a_killed_worker_leaves_its_place(tmp_path: Path) -> None:
    """SIGKILL gives it no chance to tidy up, and nobody has to."""
    url = f"sqlite:///{tmp_path}/courtside.db"
    program = f"""
import sys
from bot.adapters.database import open_store
open_store({url!r}).hold_for_worker("the one that dies")
print("held", flush=True)
sys.stdin.read()
"""
    second = open_store(url)
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdout is not None
        assert b"held\n" == worker.stdout.readline()
        with pytest.raises(Trouble, match="the one that dies is working"):
            second.hold_for_worker("worker 2")
        worker.kill()
    second.hold_for_worker("worker 2")
    asyncio.run(second.close())


def test_postgresql_has_room_for_many_workers(postgres: Cluster) -> None:
    """Their leases and row locks keep them apart."""
    url = postgres.url(postgres.create("ready"))
    stores = [open_store(url), open_store(url)]
    for number, store in enumerate(stores):
        store.hold_for_worker(f"worker {number}")
        asyncio.run(store.close())


# --- trouble from outside ----------------------------------------------------------------------


def test_a_locked_file_is_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once patience is over; it goes on by itself when the lock is gone."""
    monkeypatch.setattr("bot.adapters.sqlite.PATIENCE", 0.05)
    notary = Notary(open_store(f"sqlite:///{tmp_path}/courtside.db"))
    other = sqlite3.connect(tmp_path / "courtside.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Trouble, match="is locked by another program"):
        notary(lambda book: book.put_setting("installed", "now"))
    other.close()
    notary(lambda book: book.put_setting("installed", "now"))
    notary.close()


def test_a_full_disk_is_trouble(tmp_path: Path) -> None:
    """The transaction is taken back whole, and the next small one works once there is room."""
    notary = Notary(open_store(f"sqlite:///{tmp_path}/courtside.db"))

    def fill(book: Book) -> None:
        connection = book._connection  # type: ignore[attr-defined]  # a disk cannot be filled by way of the port
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages + 5}"))
        book.put_setting("installed", "now")
        book.shunt("INBOX/1", "large", bytes(1_000_000), NOON)

    with pytest.raises(Trouble, match="the disk is full"):
        notary(fill)
    assert notary(lambda book: book.setting("installed")) is None
    notary.close()


def test_a_folder_that_is_missing_is_trouble(tmp_path: Path) -> None:
    """Opening names the file and what to check."""
    with pytest.raises(Trouble, match=r"absent/courtside\.db cannot be opened; check that its folder exists"):
        open_store(f"sqlite:///{tmp_path}/absent/courtside.db")


def test_a_file_that_is_no_database_is_trouble(tmp_path: Path) -> None:
    """A letter lies where the database should."""
    (tmp_path / "courtside.db").write_bytes(b"Dear Bob, " * 200)
    with pytest.raises(Trouble, match="is not a database of Courtside"):
        open_store(f"sqlite:///{tmp_path}/courtside.db")


def test_a_file_that_cannot_be_written_is_trouble(tmp_path: Path) -> None:
    """Opened read-only, as a file without the right to write is."""
    asyncio.run(open_store(f"sqlite:///{tmp_path}/courtside.db").close())
    notary = Notary(open_store(f"sqlite:///file:{tmp_path}/courtside.db?mode=ro&uri=true"))
    assert notary(lambda book: book.setting("installed")) is None
    with pytest.raises(Trouble, match="cannot be written; give this user the right"):
        notary(lambda book: book.put_setting("installed", "now"))
    notary.close()


def test_a_server_that_is_gone_is_trouble() -> None:
    """Nobody listens; the sentence names the server and holds no password."""
    [port] = loopback.free_ports(1)
    with pytest.raises(Trouble, match=r"courtside on 127\.0\.0\.1 does not answer .*check that it is running") as told:
        open_store(f"postgresql+psycopg://bot:s3cret-word@127.0.0.1:{port}/courtside")
    assert "s3cret-word" not in str(told.value)


def test_a_database_that_is_not_there_is_trouble(postgres: Cluster) -> None:
    """The server answers, and has none of that name."""
    with pytest.raises(Trouble, match="absent on .* does not exist on this server"):
        open_store(postgres.url("absent"))


def test_a_user_that_is_not_there_is_trouble(postgres: Cluster) -> None:
    """The database is there: nobody is told to create it."""
    with pytest.raises(Trouble, match="refuses the user; check the user in store.url"):
        open_store(postgres.url("ready", "stranger"))


def test_a_wrong_password_is_trouble(postgres: Cluster) -> None:
    """The password shows nowhere, not even in what the error was raised from."""
    postgres.execute("CREATE ROLE keyed LOGIN PASSWORD 'right'")
    postgres.require_password("keyed")
    url = postgres.url("ready", "keyed:wr0ng-word")
    with pytest.raises(Trouble, match="refuses the password") as told:
        open_store(url)
    assert "wr0ng-word" not in f"{told.value!r} {told.value.__cause__!r} {told.value.__cause__}"


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("courtside.db", "is not an address of a database"),
        ("mysql://bot:s3cret-word@db.example/courtside", "mysql, which is no database we know"),
        ("postgresql://bot:s3cret-word@db.example/courtside", r"postgresql\+psycopg://"),
    ],
)
def test_an_address_of_no_store_is_refused(url: str, sentence: str) -> None:
    """With an example, and without the password."""
    with pytest.raises(Trouble, match=sentence) as told:
        open_store(url)
    assert "s3cret-word" not in str(told.value)


def test_a_bug_is_not_dressed_up_as_trouble(database: str) -> None:
    """A thread that does not exist is our fault, and the mail stays out of the error."""
    notary = Notary(open_store(database))
    with pytest.raises(Exception, match="(?i)foreign key") as bug:
        notary(lambda book: book.keep([(kept("secret", thread=99), place(1))]))
    notary.close()
    assert not isinstance(bug.value, Trouble)
    assert "identity-secret" not in str(bug.value).partition("DETAIL")[0]
