"""Backups of the store: one SQLite file of today's schema, whichever database it came from and goes back to."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, Engine, func, insert, select, text

from bot.adapters.database import engine_of, migrate, spoken
from bot.adapters.migrate import insist
from bot.adapters.schema import leases, metadata
from bot.ports import Trouble

AT_ONCE = 500
"""Rows carried over at a time."""
SQLITE = "sqlite:///"
# Whoever held a lease does not hold it in the copy.
CARRIED = tuple(table for table in metadata.sorted_tables if table is not leases)
STEADY = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"


def back_up(url: str, file: Path) -> int:
    """Writes the whole store into a new file while the worker works; says how many bytes it has.

    Raises Trouble where the file is there already, cannot be written, or the database does not do its part."""
    if file.exists():
        raise Trouble(f"{file} is there already and stays as it is; name another file")
    with _new(file) as unfinished:
        if url.startswith(SQLITE):
            _copy_pages(Path(url.removeprefix(SQLITE)), unfinished)
        else:
            _copy_rows(url, unfinished)
        with closing(sqlite3.connect(unfinished)) as copy:
            _check(copy, unfinished)
            # One file, without the two that WAL keeps beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
    return file.stat().st_size


def put_back(file: Path, url: str) -> None:
    """Fills an empty store from a backup, one of an older schema too; raises Trouble where it is not empty."""
    if not file.is_file():
        raise Trouble(f"{file}: there is no such file")
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "backup.db"
        _copy_pages(file, copy)
        with closing(sqlite3.connect(copy)) as opened:
            _check(opened, file)
            _look_like_ours(opened, file)
        # A backup of an older program takes the steps since then; a newer one is refused.
        migrate(f"{SQLITE}{copy}")
        migrate(url)
        _fill(copy, url)


def _copy_pages(source: Path, target: Path) -> None:
    """SQLite's own way: whole and of one moment, also under a worker that writes (sqlite.org/backup.html)."""
    try:
        with (
            # As a URI it has to be quoted: of a folder "Studio #1" SQLite would read, and make, a file "Studio ".
            closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as read,
            closing(sqlite3.connect(target)) as written,
        ):
            read.backup(written)
    except sqlite3.DatabaseError as error:
        why = "it is no store, nor a backup of one" if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB else error
        raise Trouble(f"{source} cannot be copied: {why}") from None


def _check(copy: sqlite3.Connection, file: Path) -> None:
    found = copy.execute("PRAGMA quick_check").fetchone()
    if found != ("ok",):
        raise Trouble(f"{file} is damaged: {found[0]}")


def _look_like_ours(copy: sqlite3.Connection, file: Path) -> None:
    if copy.execute("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'").fetchone() == (0,):
        raise Trouble(f"{file} is no backup of Courtside's store")


def _copy_rows(url: str, target: Path) -> None:
    migrate(f"{SQLITE}{target}")
    source, copy = engine_of(url), engine_of(f"{SQLITE}{target}")
    try:
        with spoken(source.url), source.connect() as read, copy.begin() as written:
            read.exec_driver_sql(STEADY)
            insist(read)
            _carry(read, written)
    finally:
        _end(source, copy)


def _fill(copy: Path, url: str) -> None:
    source, target = engine_of(f"{SQLITE}{copy}"), engine_of(url)
    try:
        with spoken(target.url), source.connect() as read, target.begin() as written:
            if any(written.execute(select(func.count()).select_from(table)).scalar_one() for table in CARRIED):
                raise Trouble(
                    "the store has something in it already; name an empty one by [store] url, or move it away"
                )
            _carry(read, written)
            if target.dialect.name == "postgresql":
                _count_on(written)
    finally:
        _end(source, target)


def _carry(read: Connection, written: Connection) -> None:
    """Every row of every table, parents before their children."""
    for table in CARRIED:
        rows = read.execution_options(stream_results=True).execute(select(table))
        for part in rows.mappings().partitions(AT_ONCE):
            written.execute(insert(table), [dict(row) for row in part])


def _count_on(written: Connection) -> None:
    """PostgreSQL's own numbers go on behind the highest that was put in."""
    for table in CARRIED:
        if "id" in table.c:
            highest = f"SELECT coalesce(max(id), 0) + 1 FROM {table.name}"
            written.execute(text(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), ({highest}), false)"))


def _end(*engines: Engine) -> None:
    for one in engines:
        one.dispose()


@contextmanager
def _new(file: Path) -> Iterator[Path]:
    """A file of ours alone, under its name only when it is whole and on the disk."""
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        yield unfinished
        with unfinished.open("rb") as whole:
            os.fsync(whole.fileno())
        unfinished.rename(file)
    except OSError as error:
        raise Trouble(f"{file} cannot be written: {error.strerror}") from None
    finally:
        unfinished.unlink(missing_ok=True)
