"""What we remember, kept in memory: the same promises as a database, and the same tale for the same seed."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any, TypeVar

from bot.ports import (
    Book,
    Clock,
    Cursor,
    FactRecord,
    Head,
    Kept,
    Place,
    Recorded,
    Shunted,
    ThreadRow,
)
from bot.project import chain
from bot.rehearsal.memory_outbox import MemoryOutbox
from bot.rehearsal.undo import Undo

T = TypeVar("T")
Key = tuple[datetime, str, str]
"""Oldest first: the moment, then the Message-ID, then the identity."""


class MemoryStore:
    """A store for pretend worlds; a work that raises leaves no trace, as in a database."""

    def __init__(self, clock: Clock, seed: int = 0) -> None:
        self._undo = Undo()
        self._book = MemoryBook(clock, Random(seed), self._undo)

    async def transact(self, work: Callable[[Book], T]) -> T:
        """Runs the work at once; there is nobody to share with."""
        try:
            result = work(self._book)
        except BaseException:
            self._undo.roll_back()
            raise
        self._undo.forget()
        return result

    async def close(self) -> None:
        """Nothing is open."""


class MemoryBook(MemoryOutbox):
    """Every shelf as dictionaries and sorted lists, so that no question looks at all there is."""

    def __init__(self, clock: Clock, dice: Random, undo: Undo) -> None:
        super().__init__(undo)
        self._clock = clock
        self._dice = dice
        self._cursors: dict[tuple[str, str], Cursor] = {}
        self._messages: dict[str, Kept] = {}
        self._first_with: dict[str, str] = {}
        self._places: dict[Place, str] = {}
        self._unplaced: list[Key] = []
        self._in_thread: dict[int, list[Key]] = {}
        self._threads: dict[int, ThreadRow] = {}
        self._by_number: dict[int, int] = {}
        self._by_subject: dict[str, list[int]] = {}
        self._links: dict[str, int] = {}
        self._owners: dict[str, str] = {}
        self._heads: dict[str, Head] = {}
        self._facts: dict[str, list[Recorded]] = {}
        self._moments: dict[str, datetime] = {}
        self._agenda: list[tuple[datetime, str]] = []
        self._shunted: dict[int, Shunted] = {}
        self._settings: dict[str, str] = {}
        self._leases: dict[str, tuple[str, datetime]] = {}
        self._counters: dict[str, int] = {}

    # mail
    def cursor(self, account: str, folder: str) -> Cursor | None:
        return self._cursors.get((account, folder))

    def move_cursor(self, cursor: Cursor) -> None:
        self._undo.put(self._cursors, (cursor.account, cursor.folder), cursor)

    def keep(self, messages: Sequence[tuple[Kept, Place]]) -> None:
        for kept, place in messages:
            if kept.identity not in self._messages:
                self._undo.put(self._messages, kept.identity, kept)
                if kept.message_id is not None and kept.message_id not in self._first_with:
                    self._undo.put(self._first_with, kept.message_id, kept.identity)
                self._undo.insert(self._shelf(kept.thread), _key(kept))
            if place not in self._places:
                self._undo.put(self._places, place, kept.identity)

    def places_kept(self, places: Collection[Place]) -> set[Place]:
        return {place for place in places if place in self._places}

    def unplaced(self, limit: int) -> list[Kept]:
        return [self._messages[identity] for _, _, identity in self._unplaced[:limit]]

    def place(self, placed: Sequence[tuple[str, int]]) -> None:
        for identity, thread in placed:
            before = self._messages[identity]
            self._undo.remove(self._shelf(before.thread), _key(before))
            self._undo.put(self._messages, identity, replace(before, thread=self._threads[thread].id))
            self._undo.insert(self._shelf(thread), _key(before))

    def displace(self, identity: str) -> None:
        before = self._messages.get(identity)
        if before is not None and before.thread is not None:
            self._undo.remove(self._shelf(before.thread), _key(before))
            self._undo.put(self._messages, identity, replace(before, thread=None))
            self._undo.insert(self._unplaced, _key(before))

    def messages(self, thread: int) -> list[Kept]:
        return [self._messages[identity] for _, _, identity in self._in_thread.get(thread, ())]

    def message(self, message_id: str) -> Kept | None:
        identity = self._first_with.get(message_id)
        return None if identity is None else self._messages[identity]

    def _shelf(self, thread: int | None) -> list[Key]:
        return self._unplaced if thread is None else self._in_thread.setdefault(thread, [])

    # threads
    def new_thread(self, root: str, subject: str, last_at: datetime, people: frozenset[str]) -> ThreadRow:
        thread = ThreadRow(id=self._count("thread"), root=root, subject=subject, last_at=last_at, people=people)
        self._undo.put(self._threads, thread.id, thread)
        self._undo.insert(self._by_subject.setdefault(subject, []), thread.id)
        return thread

    def update_thread(self, thread: ThreadRow) -> None:
        before = self._threads[thread.id]
        self._undo.put(self._threads, thread.id, replace(thread, subject=before.subject))
        if before.number is not None and before.number != thread.number:
            self._undo.drop(self._by_number, before.number)
        if thread.number is not None:
            self._undo.put(self._by_number, thread.number, thread.id)

    def thread(self, id: int) -> ThreadRow:
        return self._threads[id]

    def numbered(self, number: int) -> ThreadRow | None:
        id = self._by_number.get(number)
        return None if id is None else self._threads[id]

    def next_number(self) -> int:
        return self._count("number")

    def linked(self, names: Collection[str]) -> dict[str, int]:
        return {name: self._links[name] for name in names if name in self._links}

    def link(self, names: Sequence[tuple[str, int]]) -> None:
        for name, thread in names:
            if name not in self._links:
                self._undo.put(self._links, name, self._threads[thread].id)

    def similar(self, subjects: Collection[str], since: datetime) -> list[ThreadRow]:
        ids = sorted(id for subject in set(subjects) for id in self._by_subject.get(subject, ()))
        return [self._threads[id] for id in ids if self._threads[id].last_at >= since]

    # clients
    def owners(self, names: Collection[str]) -> dict[str, str]:
        return {name: self._owners[name] for name in names if name in self._owners}

    def own(self, name: str, client: str) -> None:
        self._undo.put(self._owners, name, client)

    # facts
    def lock(self, stream: str) -> Head:
        if stream not in self._heads:
            self._undo.put(self._heads, stream, chain.START)
        return self._heads[stream]

    def facts(self, stream: str, after: int = 0) -> list[Recorded]:
        return self._facts.get(stream, [])[after:]

    def append(self, stream: str, records: Sequence[FactRecord]) -> Head:
        head = self.lock(stream)
        written = self._facts.setdefault(stream, [])
        self._undo.later(partial(_shorten, written, len(written)))
        for record in records:
            written.append(chain.link(head, stream, record, self._dice.randbytes(16).hex()))
            head = Head(written[-1].sequence, written[-1].hash)
        self._undo.put(self._heads, stream, head)
        return head

    def erase_private(self, stream: str, sequences: Collection[int]) -> None:
        written = self._facts.get(stream, [])
        for sequence in sequences:
            if not 1 <= sequence <= len(written):
                continue
            fact = written[sequence - 1]
            self._undo.later(partial(written.__setitem__, sequence - 1, fact))
            written[sequence - 1] = replace(fact, record=replace(fact.record, private=None), salt="")

    def streams(self) -> list[str]:
        return sorted(self._heads)

    # agenda
    def schedule(self, stream: str, at: datetime | None) -> None:
        self.lock(stream)
        before = self._moments.get(stream)
        if before == at:
            return
        if before is not None:
            self._undo.remove(self._agenda, (before, stream))
            self._undo.drop(self._moments, stream)
        if at is not None:
            self._undo.insert(self._agenda, (at, stream))
            self._undo.put(self._moments, stream, at)

    def due(self, now: datetime, limit: int) -> list[str]:
        return [stream for at, stream in self._agenda[:limit] if at <= now]

    def next_due(self) -> datetime | None:
        moments = [at for at, _ in self._agenda[:1]] + self.waiting()
        return min(moments, default=None)

    # forgetting
    def archive(self, after: str, limit: int) -> list[Kept]:
        return [self._messages[identity] for identity in sorted(self._messages) if identity > after][:limit]

    def rewrite(self, identity: str, record: str) -> None:
        if identity in self._messages:
            self._undo.put(self._messages, identity, replace(self._messages[identity], record=record))

    def quiet(self, before: datetime, limit: int) -> list[ThreadRow]:
        found = [thread for thread in self._threads.values() if thread.last_at < before and thread.people]
        return sorted(found, key=lambda thread: (thread.last_at, thread.id))[:limit]

    def redact_thread(self, thread: ThreadRow) -> None:
        before = self._threads[thread.id]
        self._undo.remove(self._by_subject[before.subject], thread.id)
        self._undo.insert(self._by_subject.setdefault(thread.subject, []), thread.id)
        self._undo.put(self._threads, thread.id, replace(before, subject=thread.subject, people=thread.people))

    def drop(self, stream: str) -> None:
        for thread in [one for one in self._threads.values() if one.stream == stream]:
            self.update_thread(replace(thread, stream=None, number=None))
        self.drop_letters(stream)
        if stream in self._heads:
            self.schedule(stream, None)
            self._undo.drop(self._heads, stream)
        if stream in self._facts:
            self._undo.drop(self._facts, stream)
        for name in [name for name, client in self._owners.items() if client == stream]:
            self.disown(name)

    def disown(self, name: str) -> None:
        if name in self._owners:
            self._undo.drop(self._owners, name)

    def accounts(self) -> list[str]:
        return sorted({account for account, _ in self._cursors} | {place.account for place in self._places})

    def drop_account(self, account: str) -> None:
        for folder in [one for one in self._cursors if one[0] == account]:
            self._undo.drop(self._cursors, folder)
        for place in [one for one in self._places if one.account == account]:
            self._undo.drop(self._places, place)

    def drop_setting(self, name: str) -> None:
        if name in self._settings:
            self._undo.drop(self._settings, name)

    def settings(self) -> dict[str, str]:
        return dict(sorted(self._settings.items()))

    # the rest
    def shunt(self, place: str, reason: str, raw: bytes, at: datetime) -> None:
        id = self._count("shunted")
        self._undo.put(self._shunted, id, Shunted(id=id, place=place, reason=reason, raw=raw, at=at))

    def shunted(self) -> list[Shunted]:
        return [self._shunted[id] for id in sorted(self._shunted)]

    def unshunt(self, id: int) -> Shunted | None:
        taken = self._shunted.get(id)
        if taken is not None:
            self._undo.drop(self._shunted, id)
        return taken

    def setting(self, name: str) -> str | None:
        return self._settings.get(name)

    def put_setting(self, name: str, value: str) -> None:
        self._undo.put(self._settings, name, value)

    def lease(self, name: str, holder: str, seconds: float) -> bool:
        now = self._clock.now()
        owner, until = self._leases.get(name, (holder, now))
        if owner != holder and until > now:
            return False
        self._undo.put(self._leases, name, (holder, now + timedelta(seconds=seconds)))
        return True

    def release(self, name: str, holder: str) -> None:
        if name in self._leases and self._leases[name][0] == holder:
            self._undo.drop(self._leases, name)

    def _count(self, what: str) -> int:
        self._undo.put(self._counters, what, self._counters.get(what, 0) + 1)
        return self._counters[what]


def _key(kept: Kept) -> Key:
    return (kept.at, kept.message_id or "", kept.identity)


def _shorten(items: list[Any], length: int) -> None:
    del items[length:]
