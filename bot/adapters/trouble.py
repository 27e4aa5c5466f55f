"""What a database's error means for a person, and what they can do."""

import sqlite3

from sqlalchemy import URL
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError

from bot.ports import Trouble

SQLITE = {
    "SQLITE_BUSY": "is locked by another program; close that program, or wait until it is done",
    "SQLITE_LOCKED": "is locked by another program; close that program, or wait until it is done",
    "SQLITE_FULL": "cannot grow, the disk is full; make room on the disk",
    "SQLITE_READONLY": "cannot be written; give this user the right to write the file and its folder",
    "SQLITE_CANTOPEN": "cannot be opened; check that its folder exists and that this user may write there",
    "SQLITE_PERM": "cannot be opened; give this user the right to read and write it",
    "SQLITE_IOERR": "cannot be read or written; check the disk",
    "SQLITE_CORRUPT": "is damaged; stop the worker and put a backup back",
    "SQLITE_NOTADB": "is not a database of Courtside; check store.url",
}
"""By the primary result code (sqlite.org/rescode.html)."""

POSTGRESQL = {
    "28P01": "refuses the password; check the password in store.url",
    "28000": "refuses the user; check the user in store.url and the server's pg_hba.conf",
    "3D000": "does not exist on this server; create it with createdb, or check store.url",
    "42501": "does not let this user do that; grant the user the rights on its tables",
    "25006": "is read-only; check that store.url names the primary server",
    "53100": "cannot grow, the server's disk is full; make room on it",
    "53200": "is out of memory; check the server",
    "53300": "has no connection left; raise max_connections, or stop another program",
    "55P03": "is locked by another program; close that program, or wait until it is done",
    "40001": "is busier than it can bear; it is tried again",
    "40P01": "is busier than it can bear; it is tried again",
    "57014": "did not answer in time; it is tried again",
    "57P03": "is starting or stopping; it is tried again",
}
"""By SQLSTATE (PostgreSQL manual, appendix A)."""

SAID_AT_THE_DOOR = {
    "password authentication failed": "28P01",
    "no password supplied": "28P01",
    "pg_hba.conf": "28000",
    'role "': "28000",
    "does not exist": "3D000",
    "too many clients": "53300",
    "starting up": "57P03",
}
"""A connection that is refused carries no SQLSTATE, only words."""

BUGS = (IntegrityError, ProgrammingError, DataError)
"""What is wrong with us and not with the database, unless its code says otherwise."""

AGAIN = frozenset({"40001", "40P01", "55P03"})
"""Serialization failure, deadlock, lock not available: another try may well succeed."""


def place(url: URL) -> str:
    """The database in words that hold no password."""
    if url.get_backend_name() == "sqlite":
        return f"the database {url.database or 'in memory'}"
    return f"the database {url.database or ''} on {url.host or 'this machine'}"


def trouble(url: URL, error: DBAPIError) -> Trouble | None:
    """The sentence for a person; None where the error is a bug of ours."""
    meaning = _meaning(error)
    if meaning is None and isinstance(error, BUGS):
        return None
    if meaning is None:
        meaning = f"does not answer ({_first_line(url, error)}); check that it is running and that store.url is right"
    return Trouble(f"{place(url)} {meaning}")


def may_pass(error: DBAPIError) -> bool:
    """Whether the same work may succeed at once when it is tried again."""
    return getattr(error.orig, "sqlstate", None) in AGAIN


def _meaning(error: DBAPIError) -> str | None:
    if isinstance(error.orig, sqlite3.Error):
        name = str(getattr(error.orig, "sqlite_errorname", ""))
        # An extended code begins with its primary one: SQLITE_IOERR_WRITE, SQLITE_READONLY_DBMOVED.
        return next((text for code, text in SQLITE.items() if name.startswith(code)), None)
    state = getattr(error.orig, "sqlstate", None)
    if state is None:
        said = str(error.orig)
        state = next((code for words, code in SAID_AT_THE_DOOR.items() if words in said), None)
    return POSTGRESQL.get(str(state))


def _first_line(url: URL, error: DBAPIError) -> str:
    said = str(error.orig).partition("\n")[0].strip()
    return said.replace(str(url.password), "***") if url.password else said
