"""One transaction on the database: mail, threads, clients and the rest; facts and outbox have modules of their own."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Executable, Row, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import Insert

from bot.adapters.book_facts import FactBook
from bot.adapters.book_forget import ForgetBook
from bot.adapters.book_outbox import OutboxBook
from bot.adapters.page import Now, in_slices, kept_in, thread_in, upsert
from bot.adapters.schema import (
    as_indexed,
    counters,
    cursors,
    leases,
    links,
    messages,
    owners,
    places,
    settings,
    shunted,
    threads,
)
from bot.ports import Cursor, Kept, Place, Shunted, ThreadRow

CURSOR = select(cursors).where(cursors.c.account == bindparam("account"), cursors.c.folder == bindparam("folder"))
MOVE_CURSOR = upsert(cursors, "uidvalidity", "uidnext")

KEEP = upsert(messages, unique=("identity",))
KEEP_PLACE = upsert(places)
PLACES = select(places).where(
    places.c.account == bindparam("account"),
    places.c.folder == bindparam("folder"),
    places.c.uidvalidity == bindparam("uidvalidity"),
    places.c.uid.in_(bindparam("uids", expanding=True)),
)
OLDEST = (messages.c.at, messages.c.message_id, messages.c.identity)
# Sorted by a column that is the same in all of them: only so PostgreSQL sees that an index has them in this order. It
# notes how many are unplaced while a mailbox is read for the first time, and walked the whole table at each turn then.
UNPLACED = (
    select(messages).where(messages.c.thread.is_(None)).order_by(messages.c.thread, *OLDEST).limit(bindparam("limit"))
)
IN_THREAD = select(messages).where(messages.c.thread == bindparam("row")).order_by(*OLDEST)
# Sorted by a sum: PostgreSQL would rather walk all of a table it knows little of, in the order of its key.
FIRST_WITH_ID = select(messages).where(messages.c.message_id == bindparam("name")).order_by(messages.c.id + 0).limit(1)
DISPLACE = update(messages).where(messages.c.identity == bindparam("name")).values(thread=None)
PLACE = update(messages).where(messages.c.identity == bindparam("name")).values(thread=bindparam("row"))

NEW_THREAD = insert(threads)
LAST_ROW = select(func.coalesce(func.max(threads.c.id), 0))
NEXT_ROW = select(func.nextval(func.pg_get_serial_sequence("threads", "id")))
UPDATE_THREAD = (
    update(threads)
    .where(threads.c.id == bindparam("row"))
    .values({name: bindparam(name) for name in ("root", "last_at", "people", "stream", "number")})
)
THREAD = select(threads).where(threads.c.id == bindparam("row"))
NUMBERED = select(threads).where(threads.c.number == bindparam("given"))
SIMILAR = (
    select(threads)
    .where(threads.c.subject.in_(bindparam("names", expanding=True)), threads.c.last_at >= bindparam("since"))
    .order_by(threads.c.id)
)
LINKED = select(links).where(links.c.name.in_(bindparam("names", expanding=True)))
LINK = upsert(links)

OWNERS = select(owners).where(owners.c.name.in_(bindparam("names", expanding=True)))
OWN = upsert(owners, "client")

SHUNT = insert(shunted)
SHUNTED = select(shunted).order_by(shunted.c.id)
UNSHUNT = delete(shunted).where(shunted.c.id == bindparam("row")).returning(*shunted.c)
SETTING = select(settings.c.value).where(settings.c.name == bindparam("wanted"))
PUT_SETTING = upsert(settings, "value")
COUNT = (
    Insert(counters)
    .on_conflict_do_update(index_elements=["name"], set_={"value": counters.c.value + 1})
    .returning(counters.c.value)
)
SET_COUNT = update(counters).where(counters.c.name == bindparam("counted")).values(value=bindparam("reached"))
_LEASE = Insert(leases).values(
    name=bindparam("name"), holder=bindparam("holder"), until=Now() + bindparam("microseconds")
)
LEASE = _LEASE.on_conflict_do_update(
    index_elements=["name"],
    set_={"holder": _LEASE.excluded.holder, "until": _LEASE.excluded.until},
    where=(leases.c.holder == _LEASE.excluded.holder) | (leases.c.until <= Now()),
).returning(leases.c.name)
END_LEASES = delete(leases)
RELEASE = delete(leases).where(leases.c.name == bindparam("wanted"), leases.c.holder == bindparam("by"))


class DatabaseBook(FactBook, OutboxBook, ForgetBook):
    """What one transaction sees and writes, in SQL."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        # Rows of threads this transaction knows to be there: writing one of them cannot fail, so it can wait.
        self._known_rows: set[int] = set()
        self._unwritten: dict[int, dict[str, object]] = {}
        """By the row of a thread: what is gathered of it, which a further change goes into."""
        self._last_row: int | None = None
        """SQLite: the highest row of a thread, which nobody else can raise meanwhile; None until asked."""
        self._number: int | None = None
        """The number given last; once one was given the counter is ours to the end. None until then."""

    def write_gathered(self) -> None:
        super().write_gathered()
        self._unwritten.clear()

    # mail
    def cursor(self, account: str, folder: str) -> Cursor | None:
        row = self._run(CURSOR, account=account, folder=folder).first()
        return None if row is None else Cursor(row.account, row.folder, row.uidvalidity, row.uidnext)

    def move_cursor(self, cursor: Cursor) -> None:
        self._run(
            MOVE_CURSOR,
            account=cursor.account,
            folder=cursor.folder,
            uidvalidity=cursor.uidvalidity,
            uidnext=cursor.uidnext,
        )

    def keep(self, messages: Sequence[tuple[Kept, Place]]) -> None:
        self._run_many(
            KEEP,
            [
                {
                    "identity": kept.identity,
                    "message_id": kept.message_id or "",
                    "at": kept.at,
                    "record": kept.record,
                    "thread": kept.thread,
                }
                for kept, _ in messages
            ],
        )
        self._run_many(
            KEEP_PLACE,
            [
                {
                    "account": place.account,
                    "folder": place.folder,
                    "uidvalidity": place.uidvalidity,
                    "uid": place.uid,
                    "identity": kept.identity,
                }
                for kept, place in messages
            ],
        )

    def places_kept(self, places: Collection[Place]) -> set[Place]:
        by_folder: dict[tuple[str, str, int], list[int]] = {}
        for one in places:
            by_folder.setdefault((one.account, one.folder, one.uidvalidity), []).append(one.uid)
        return {
            Place(account, folder, validity, row.uid)
            for (account, folder, validity), uids in by_folder.items()
            for part in in_slices(uids)
            for row in self._run(PLACES, account=account, folder=folder, uidvalidity=validity, uids=part)
        }

    def unplaced(self, limit: int) -> list[Kept]:
        return [kept_in(row) for row in self._run(UNPLACED, limit=limit)]

    def place(self, placed: Sequence[tuple[str, int]]) -> None:
        self._run_many(PLACE, [{"name": identity, "row": thread} for identity, thread in placed])

    def displace(self, identity: str) -> None:
        self._run(DISPLACE, name=identity)

    def messages(self, thread: int) -> list[Kept]:
        # Messages are never gathered.
        return [kept_in(row) for row in self._aside(IN_THREAD, row=thread)]

    def message(self, message_id: str) -> Kept | None:
        row = self._run(FIRST_WITH_ID, name=message_id).first() if message_id else None
        return None if row is None else kept_in(row)

    # threads
    def new_thread(self, root: str, subject: str, last_at: datetime, people: frozenset[str]) -> ThreadRow:
        row = self._next_row()
        self._known_rows.add(row)
        self._unwritten[row] = self._later(
            NEW_THREAD,
            id=row,
            root=root,
            subject=subject,
            last_at=last_at,
            people=tuple(sorted(people)),
            stream=None,
            number=None,
        )
        return ThreadRow(id=row, root=root, subject=subject, last_at=last_at, people=people)

    def update_thread(self, thread: ThreadRow) -> None:
        if thread.id not in self._known_rows:
            self.thread(thread.id)
        if thread.id not in self._unwritten:
            self._unwritten[thread.id] = self._later(UPDATE_THREAD, row=thread.id)
        self._unwritten[thread.id].update(
            root=thread.root,
            last_at=thread.last_at,
            people=tuple(sorted(thread.people)),
            stream=thread.stream,
            number=thread.number,
        )

    def thread(self, id: int) -> ThreadRow:
        row = self._run(THREAD, row=id).first()
        if row is None:
            raise LookupError(f"no thread is in row {id}")
        return self._found(row)

    def numbered(self, number: int) -> ThreadRow | None:
        row = self._run(NUMBERED, given=number).first()
        return None if row is None else self._found(row)

    def next_number(self) -> int:
        if self._number is None:
            self._number = int(self._run(COUNT, name="number", value=1).scalar_one())
        else:
            self._number += 1
            self._later(SET_COUNT, counted="number", reached=self._number)
        return self._number

    def linked(self, names: Collection[str]) -> dict[str, int]:
        return {name: row.thread for name, row in self._named(LINKED, names)}

    def link(self, names: Sequence[tuple[str, int]]) -> None:
        self._run_many(LINK, [{"name": name, "thread": thread} for name, thread in names])

    def similar(self, subjects: Collection[str], since: datetime) -> list[ThreadRow]:
        found = [
            self._found(row) for part in in_slices(set(subjects)) for row in self._run(SIMILAR, names=part, since=since)
        ]
        return sorted(found, key=lambda thread: thread.id)

    def _found(self, row: Row[Any]) -> ThreadRow:
        self._known_rows.add(row.id)
        return thread_in(row)

    def _next_row(self) -> int:
        """The row of a new thread, known before it is written, so that many can be written together."""
        if self._connection.dialect.name != "sqlite":
            return int(self._aside(NEXT_ROW).scalar_one())
        if self._last_row is None:
            self._last_row = int(self._run(LAST_ROW).scalar_one())
        self._last_row += 1
        return self._last_row

    # clients
    def owners(self, names: Collection[str]) -> dict[str, str]:
        return {name: row.client for name, row in self._named(OWNERS, names)}

    def own(self, name: str, client: str) -> None:
        self._later(OWN, name=name, client=client)

    def _named(self, statement: Executable, names: Collection[str]) -> Iterator[tuple[str, Row[Any]]]:
        """The rows with these names, each with its name as it was asked for: of a long one the seal alone is kept."""
        asked = {as_indexed(name): name for name in names}
        for part in in_slices(asked):
            yield from ((asked[row.name], row) for row in self._run(statement, names=part))

    # the rest
    def shunt(self, place: str, reason: str, raw: bytes, at: datetime) -> None:
        self._run(SHUNT, place=place, reason=reason, raw=raw, at=at)

    def shunted(self) -> list[Shunted]:
        return [_shunted(row) for row in self._run(SHUNTED)]

    def unshunt(self, id: int) -> Shunted | None:
        row = self._run(UNSHUNT, row=id).first()
        return None if row is None else _shunted(row)

    def setting(self, name: str) -> str | None:
        value: str | None = self._run(SETTING, wanted=name).scalar_one_or_none()
        return value

    def put_setting(self, name: str, value: str) -> None:
        self._run(PUT_SETTING, name=name, value=value)

    def lease(self, name: str, holder: str, seconds: float) -> bool:
        taken = self._run(LEASE, name=name, holder=holder, microseconds=round(seconds * 1_000_000))
        return taken.first() is not None

    def release(self, name: str, holder: str) -> None:
        self._run(RELEASE, wanted=name, by=holder)

    def end_leases(self) -> None:
        """Frees every lease, for whoever knows that no holder lives."""
        self._run(END_LEASES)


def _shunted(row: Row[Any]) -> Shunted:
    return Shunted(id=row.id, place=row.place, reason=row.reason, raw=row.raw, at=row.at)
