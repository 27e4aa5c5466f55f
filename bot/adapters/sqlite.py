"""How a SQLite file is opened: durable, patient, and with one worker."""

import contextlib
import fcntl
import os
import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from bot.ports import Trouble

PATIENCE = 5.0
"""Seconds to wait for another process's transaction: ours take milliseconds, and the loop stands still meanwhile."""

MEMORY = ":memory:"
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")


def open_file(url: URL) -> Engine:
    """The engine of one file, which its owner alone may read where it is new; nothing is read yet."""
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": PATIENCE})
    event.listen(engine, "do_connect", _begin_file)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _begin_file(dialect: object, entry: ConnectionPoolEntry, arguments: list[str], parameters: object) -> None:
    # What people wrote is nobody else's on this machine. SQLite gives its log the rights that the file has.
    path, *_ = arguments
    if path != MEMORY:
        with contextlib.suppress(OSError):  # one that is there keeps its rights; what is wrong SQLite says itself
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))


def _prepare(connection: sqlite3.Connection, entry: ConnectionPoolEntry) -> None:
    # Python's own transactions begin at the first write, too late: two threads read the same row and both claimed it.
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


class Hold:
    """The one place of the worker beside a SQLite file, free again when the process ends, however it ends."""

    def __init__(self, database: str) -> None:
        self._path = Path(f"{database}.worker")
        self._file: int | None = None

    def take(self, holder: str) -> None:
        """Raises Trouble naming the worker that has it."""
        if self._file is not None:
            return
        file = self._open()
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            other = os.pread(file, 200, 0).decode(errors="replace").strip() or "another process"
            os.close(file)
            raise Trouble(
                f"{other} is working on this database already, and SQLite has room for one worker; "
                "stop that one, or use PostgreSQL"
            ) from error
        os.ftruncate(file, 0)
        os.pwrite(file, holder.encode(), 0)
        self._file = file

    def give_back(self) -> None:
        """Lets the next worker in."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _open(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise Trouble(
                f"{self._path} cannot be written ({error.strerror}); give this user the right to write there"
            ) from error
