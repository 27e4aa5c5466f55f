"""Backups: whole, of one moment, also under a worker that writes; back into either database; nothing overwritten."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, select

from bot.adapters.copying import back_up, put_back
from bot.adapters.database import open_store
from bot.adapters.schema import leases, metadata
from bot.ports import Book, Cursor, Envelope, FactRecord, Kept, LetterState, Outgoing, Place, Trouble
from bot.project import chain

AT = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)
ODD = "Grüße \U0001f4dd and a half \ud83d"
DATABASES = ["sqlite", "postgresql"]

Address = Callable[[str], str]


def fill(book: Book) -> None:
    """Something in every table."""
    thread = book.new_thread("root@x", "texts", AT, frozenset(("bob@client.example", "ana@studio.example")))
    number = book.next_number()
    book.keep([(Kept(identity="i1", message_id="m1", at=AT, record=ODD), Place("a", "INBOX", 7, 1))])
    book.keep([(Kept(identity="i2", message_id="", at=AT, record="x" * 5_000), Place("a", "INBOX", 7, 2))])
    book.place([("i1", thread.id)])
    book.link([("m1", thread.id), ("n" * 900, thread.id)])
    book.move_cursor(Cursor("a", "INBOX", 7, 3))
    book.own("client.example", f"client{number}")
    book.lock("client.example")
    record = FactRecord(kind="Tested", version=1, at=AT, public='{"a": 1}', private='{"b": "bob@client.example"}')
    book.append("client.example", [record, record])
    book.schedule("client.example", AT)
    book.plan(
        Outgoing(
            key="client.example/1/1/polite/first",
            stream="client.example",
            thread=1,
            to_team=False,
            message_id="l1",
            envelope=Envelope("followup@studio.example", ("bob@client.example",)),
            content=bytes(range(256)),
            state=LetterState.PLANNED,
            next_at=AT,
        )
    )
    book.shunt("a INBOX UID 9", "odd", b"\0\xff", AT)
    book.put_setting("secret", "00" * 32)
    book.lease("mailbox", "worker", 60)


def work(url: str, what: Callable[[Book], object]) -> object:
    async def act() -> object:
        store = open_store(url)
        try:
            return await store.transact(what)
        finally:
            await store.close()

    return asyncio.run(act())


def rows(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the database, as another program would see it; leases are nobody's in a copy."""
    engine = create_engine(make_url(url))
    with engine.connect() as connection:
        tables = [table for table in metadata.sorted_tables if table is not leases]
        found = {one.name: sorted(map(tuple, connection.execute(select(one))), key=repr) for one in tables}
    engine.dispose()
    return found


@pytest.mark.parametrize("source", DATABASES)
@pytest.mark.parametrize("target", DATABASES)
def test_what_was_backed_up_comes_back_in_either_database(
    source: str, target: str, address: Address, tmp_path: Path
) -> None:
    """Every row of every table, byte for byte; the chain holds, and numbers go on behind the highest."""
    before, after = address(source), f"sqlite:///{tmp_path}/new.db" if target == "sqlite" else address(target)
    work(before, fill)
    size = back_up(before, tmp_path / "backup")
    put_back(tmp_path / "backup", after)
    assert size == (tmp_path / "backup").stat().st_size > 0
    assert rows(before) == rows(after)
    assert all(rows(after).values())
    assert () == work(after, lambda book: chain.verify(book.facts("client.example"), book.lock("client.example")))
    assert 2 == work(after, lambda book: book.next_number())
    assert work(after, lambda book: book.new_thread("r", "s", AT, frozenset()).id > 1)
    assert work(after, lambda book: book.lease("mailbox", "another worker", 60))


def test_a_backup_from_a_folder_with_an_odd_name_is_whole(tmp_path: Path) -> None:
    """`#` ends an address of SQLite: of `Studio #1` an empty store was copied, and said to be backed up."""
    folder = tmp_path / "Studio #1"
    folder.mkdir()
    url = f"sqlite:///{folder}/courtside.db"
    work(url, fill)
    back_up(url, folder / "backup")
    assert rows(url) == rows(f"sqlite:///{folder}/backup")
    assert {folder} == set(tmp_path.iterdir())


def test_a_backup_is_one_file_of_ours_alone(address: Address, tmp_path: Path) -> None:
    """It holds people's mail; an existing file stays as it is."""
    url = address("sqlite")
    work(url, fill)
    file = tmp_path / "backup"
    back_up(url, file)
    assert 0o600 == file.stat().st_mode & 0o777
    assert [file] == sorted(tmp_path.glob("backup*"))
    before = file.read_bytes()
    with pytest.raises(Trouble, match="stays as it is"):
        back_up(url, file)
    assert before == file.read_bytes()


def test_a_backup_under_a_worker_that_writes_is_of_one_moment(address: Address, tmp_path: Path) -> None:
    """Two settings are always written together; no copy ever holds one without the other."""
    url, over = address("sqlite"), threading.Event()

    def both(book: Book, number: int) -> None:
        for side in ("left", "right"):
            book.put_setting(side, str(number))

    def write() -> None:
        number = 0
        while not over.is_set():
            number += 1
            work(url, partial(both, number=number))

    work(url, partial(both, number=0))
    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(8):
            back_up(url, tmp_path / f"backup{number}")
    finally:
        over.set()
        writer.join()
    for number in range(8):
        with sqlite3.connect(tmp_path / f"backup{number}") as copy:
            left, right = (
                copy.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
                for name in ("left", "right")
            )
        assert left == right


@pytest.mark.parametrize("target", DATABASES)
def test_nothing_is_put_back_over_what_is_there(target: str, address: Address, tmp_path: Path) -> None:
    """Not even over a single setting."""
    url = address(target)
    back_up(url, tmp_path / "empty")
    work(url, lambda book: book.put_setting("secret", "mine"))
    with pytest.raises(Trouble, match="has something in it already"):
        put_back(tmp_path / "empty", url)
    assert "mine" == work(url, lambda book: book.setting("secret"))


def test_what_is_no_backup_is_refused(tmp_path: Path) -> None:
    """A file that is missing, damaged, of another program, or of a newer one; nothing is left behind."""
    target = f"sqlite:///{tmp_path}/new.db"
    (tmp_path / "words").write_text("hello\n" * 1_000, "utf-8")
    with sqlite3.connect(tmp_path / "other") as other:
        other.execute("CREATE TABLE tea (cups)")
    with sqlite3.connect(tmp_path / "newer") as newer:
        newer.execute("CREATE TABLE alembic_version (version_num)")
        newer.execute("INSERT INTO alembic_version VALUES ('9999')")
    for name, why in (
        ("nothing", "there is no such file"),
        ("words", "cannot be copied: it is no store, nor a backup of one"),
        ("other", "is no backup of Courtside's store"),
        ("newer", "newer than this program"),
    ):
        with pytest.raises(Trouble, match=why):
            put_back(tmp_path / name, target)
        assert not (tmp_path / "new.db").exists()


def test_a_backup_into_a_folder_that_is_not_there_is_refused(address: Address, tmp_path: Path) -> None:
    """With the system's reason."""
    with pytest.raises(Trouble, match="cannot be written: No such file or directory"):
        back_up(address("sqlite"), tmp_path / "missing" / "backup")
