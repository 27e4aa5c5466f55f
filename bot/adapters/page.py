"""What the parts of the book share: how a statement is run, a row read, and the SQL that both databases know."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import BigInteger, ClauseElement, Connection, CursorResult, Dialect, Executable, Row, Table
from sqlalchemy.dialects.postgresql import Insert
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import dml
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from bot.ports import Kept, ThreadRow

T = TypeVar("T")

SLICE = 1000
"""Names asked for in one statement; SQLite takes 32,766 at most, and long statements are never seen twice."""


class Page:
    """The connection of one transaction; rows that nothing has asked for yet are gathered and written together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._gathered: dict[Executable, list[dict[str, object]]] = {}

    def write_gathered(self) -> None:
        """Writes what was gathered; called before anything that could see it, and before the commit."""
        gathered, self._gathered = self._gathered, {}
        # New rows first: a change gathered earlier under the same statement may be of a row made later.
        for statement in sorted(gathered, key=lambda one: not one.is_insert):
            self._write(statement, gathered[statement])

    def _later(self, statement: Executable, **values: object) -> dict[str, object]:
        """A row that a later one of the same statement, or nobody in this transaction, may depend on.

        Until it is written the caller may change it."""
        self._gathered.setdefault(statement, []).append(values)
        return values

    def _run(self, statement: Executable, **values: object) -> CursorResult[Any]:
        if self._gathered:
            self.write_gathered()
        return self._connection.execute(statement, values)

    def _aside(self, statement: Executable, **values: object) -> CursorResult[Any]:
        """Runs what cannot see anything that is gathered."""
        return self._connection.execute(statement, values)

    def _run_many(self, statement: Executable, rows: Sequence[dict[str, object]]) -> None:
        if self._gathered:
            self.write_gathered()
        if rows:
            self._write(statement, rows)

    def _write(self, statement: Executable, rows: Sequence[dict[str, object]]) -> None:
        dialect = self._connection.dialect
        if dialect.name == "sqlite" and len(rows) > 1:
            bulk = _bulk(statement, dialect, tuple(rows[0]))
            self._connection.exec_driver_sql(bulk.text, bulk.tuples(rows))
        else:
            self._connection.execute(statement, rows)


@dataclass(frozen=True, slots=True)
class Bulk:
    """A statement as SQLite takes it: SQLAlchemy would look at each value of each row, longer than SQLite writes it."""

    text: str
    fields: tuple[tuple[str, Callable[[Any], Any] | None], ...]
    """Of each parameter in its order: its name, and how its type is stored; None where it is stored as it is."""

    def tuples(self, rows: Sequence[dict[str, object]]) -> list[tuple[Any, ...]]:
        return [tuple([row[name] if to is None else to(row[name]) for name, to in self.fields]) for row in rows]


@lru_cache(maxsize=100)
def _bulk(statement: ClauseElement, dialect: Dialect, names: tuple[str, ...]) -> Bulk:
    compiled = statement.compile(
        dialect=dialect, column_keys=list(names) if isinstance(statement, dml.Insert) else None
    )
    assert isinstance(compiled, SQLCompiler) and compiled.positiontup is not None
    types = {name: bind.type.dialect_impl(dialect) for name, bind in compiled.binds.items()}
    return Bulk(compiled.string, tuple((name, types[name].bind_processor(dialect)) for name in compiled.positiontup))


def upsert(table: Table, *renewed: str, unique: Sequence[str] = ()) -> Insert:
    """An insert that renews these columns of a row that is there already, or with none named leaves it alone."""
    # SQLite took ON CONFLICT over from PostgreSQL word by word, so one construct serves both.
    statement = Insert(table)
    target = unique or [column.name for column in table.primary_key]
    if renewed:
        return statement.on_conflict_do_update(
            index_elements=target, set_={name: statement.excluded[name] for name in renewed}
        )
    return statement.on_conflict_do_nothing(index_elements=target)


def kept_in(row: Row[Any]) -> Kept:
    """A row of the messages."""
    return Kept(
        identity=row.identity,
        message_id=row.message_id or None,
        at=row.at,
        record=row.record,
        thread=row.thread,
    )


def thread_in(row: Row[Any]) -> ThreadRow:
    """A row of the threads."""
    return ThreadRow(
        id=row.id,
        root=row.root,
        subject=row.subject,
        last_at=row.last_at,
        people=frozenset(row.people),
        stream=row.stream,
        number=row.number,
    )


def in_slices(names: Collection[T]) -> Iterator[list[T]]:
    """The names in parts that one statement can hold."""
    remaining = iter(names)
    while part := list(islice(remaining, SLICE)):
        yield part


class Now(FunctionElement[int]):
    """The database's own time, in microseconds since 1970."""

    type = BigInteger()
    inherit_cache = True


@compiles(Now, "sqlite")
def _sqlite_clock(element: Now, compiler: SQLCompiler, **options: Any) -> str:
    # SQLite before 3.42 knows parts of a second in Julian days only.
    return "(CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) * 1000)"


@compiles(Now, "postgresql")
def _postgresql_clock(element: Now, compiler: SQLCompiler, **options: Any) -> str:
    return "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)"
