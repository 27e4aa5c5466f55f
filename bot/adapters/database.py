"""What we remember, in SQLite or PostgreSQL: one plain function is one transaction, true together or not at all."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from time import sleep
from typing import Any, NoReturn, TypeVar

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from bot.adapters import migrate as schema_steps
from bot.adapters.book import DatabaseBook
from bot.adapters.postgresql import DEADLINE, Line, open_server
from bot.adapters.schema import VERSION
from bot.adapters.sqlite import Hold, open_file
from bot.adapters.trouble import may_pass, place, trouble
from bot.ports import Book, Trouble

T = TypeVar("T")

PAUSES = (0.02, 0.04, 0.06, 0.08)
"""Seconds before work that another transaction got in the way of is run again; a fifth failure is no bad luck."""


class DatabaseStore:
    """The store in a database; SQLite runs its work at once, PostgreSQL in the one thread of its line."""

    def __init__(self, engine: Engine, deadline: float = DEADLINE) -> None:
        self._engine = engine
        self._line = Line(engine, deadline) if engine.dialect.name == "postgresql" else None
        # A database in memory has one user, who needs no place to be kept.
        self._hold = Hold(engine.url.database) if self._line is None and engine.url.database else None

    async def transact(self, work: Callable[[Book], T]) -> T:
        """Runs a plain function in one transaction; raises Trouble where the database does not do its part."""
        if self._line is None:
            return _transaction(self._engine, work)
        return await self._line.run(lambda: _transaction(self._engine, work))

    def hold_for_worker(self, holder: str) -> None:
        """Takes SQLite's one place for a worker, until the store is closed or the process ends.

        Raises Trouble naming who has it. PostgreSQL has room for many; reading commands never need the place."""
        if self._hold is not None:
            self._hold.take(holder)
            # Whoever had a lease is dead, or would have the place; nobody need wait until it runs out.
            _transaction(self._engine, lambda book: book.end_leases())

    def compact(self) -> None:
        """Gives up the pages and the log in which what was erased still stands; raises Trouble.

        Nobody else may be at work: SQLite writes its file anew, PostgreSQL its tables."""
        with spoken(self._engine.url), self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            try:
                _write_anew(raw, self._engine)
            except self._engine.dialect.loaded_dbapi.Error as error:
                raise DBAPIError("VACUUM", None, error) from error
            finally:
                # It is set for this work alone.
                connection.invalidate()

    async def close(self) -> None:
        """Ends the connection once the transaction that runs is done; never raises."""
        if self._line is not None:
            self._line.close()
        self._engine.dispose()
        if self._hold is not None:
            self._hold.give_back()


def _write_anew(raw: Any, engine: Engine) -> None:
    # It can be in no transaction, so the driver itself is asked.
    if engine.dialect.name == "sqlite":
        raw.execute("VACUUM")
        is_busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if is_busy:
            raise Trouble(f"{place(engine.url)} is being read: its log still holds what was erased; do it once more")
    else:
        raw.autocommit = True
        raw.execute("SET statement_timeout = 0")  # a large table takes longer than any of our questions
        # What PostgreSQL has noted of the values goes first, so that its old rows are given up with the others.
        raw.execute("ANALYZE")
        raw.execute("VACUUM (FULL)")


def open_store(url: str, deadline: float = DEADLINE) -> DatabaseStore:
    """The store at this address: SQLite is brought to this program's schema, PostgreSQL must be there already."""
    with _opened(url) as engine:
        if engine.dialect.name == "sqlite":
            _bring_file_up_to_date(engine)
        else:
            with engine.begin() as connection:
                schema_steps.insist(connection)
    return DatabaseStore(engine, deadline)


def migrate(url: str) -> str:
    """Brings the database to the schema this program needs, and names it."""
    with _opened(url) as engine:
        if engine.dialect.name == "sqlite":
            _bring_file_up_to_date(engine)
        else:
            with engine.begin() as connection:
                schema_steps.upgrade(connection)
    engine.dispose()
    return VERSION


@contextmanager
def _opened(url: str) -> Iterator[Engine]:
    """The engine, closed again where what is done with it fails."""
    with ExitStack() as unless_all_is_well:
        engine = engine_of(url)
        unless_all_is_well.callback(engine.dispose)
        with spoken(engine.url):
            yield engine
        unless_all_is_well.pop_all()


def engine_of(url: str) -> Engine:
    """The engine of a database we know; nothing is opened yet."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        # Their own words repeat the address, and with it the password.
        raise Trouble("store.url is not an address of a database; an example is sqlite:///courtside.db") from None
    if parsed.drivername in ("sqlite", "sqlite+pysqlite"):
        return open_file(parsed)
    if parsed.drivername == "postgresql+psycopg":
        return open_server(parsed)
    raise Trouble(
        f"store.url begins with {parsed.drivername}, which is no database we know; "
        "examples are sqlite:///courtside.db and postgresql+psycopg://courtside@db.example/courtside"
    )


def _bring_file_up_to_date(engine: Engine) -> None:
    with engine.begin() as connection:
        if schema_steps.is_current(connection):
            return
        hold = Hold(engine.url.database) if engine.url.database else None
        # A worker of the older program must not find another schema under its feet.
        if hold is not None:
            hold.take("a change of the schema")
        try:
            schema_steps.upgrade(connection)
        finally:
            if hold is not None:
                hold.give_back()


def _transaction(engine: Engine, work: Callable[[DatabaseBook], T]) -> T:
    for pause in PAUSES:
        try:
            return _once(engine, work)
        except DBAPIError as error:
            _raise_what_stays(engine.url, error)
        sleep(pause)
    with spoken(engine.url):
        return _once(engine, work)


def _once(engine: Engine, work: Callable[[DatabaseBook], T]) -> T:
    with engine.begin() as connection:
        book = DatabaseBook(connection)
        result = work(book)
        book.write_claims()
        book.write_gathered()
        return result


def _raise_what_stays(url: URL, error: DBAPIError) -> None:
    if not may_pass(error):
        _raise_in_words(url, error)


@contextmanager
def spoken(url: URL) -> Iterator[None]:
    """Says a database's error in words for a person."""
    try:
        yield
    except DBAPIError as error:
        _raise_in_words(url, error)


def _raise_in_words(url: URL, error: DBAPIError) -> NoReturn:
    told = trouble(url, error)
    if told is None:
        raise error
    raise told from error
