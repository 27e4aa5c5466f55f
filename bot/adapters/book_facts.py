"""The part of the book with the clients' facts and the agenda."""

import secrets
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from bot.adapters.page import Page, in_slices, upsert
from bot.adapters.schema import facts, streams
from bot.ports import FactRecord, Head, Recorded
from bot.project import chain

SALT_BYTES = 16
"""As long as a guess is hopeless: a private part may be a bare address."""

HEAD = select(streams.c.sequence, streams.c.hash).where(streams.c.name == bindparam("stream")).with_for_update()
NEW_STREAM = upsert(streams)
MOVE_HEAD = (
    update(streams)
    .where(streams.c.name == bindparam("stream"))
    .values(sequence=bindparam("reached"), hash=bindparam("newest"))
)
STREAMS = select(streams.c.name).order_by(streams.c.name)
FACTS = (
    select(facts)
    .where(facts.c.stream == bindparam("wanted"), facts.c.sequence > bindparam("after"))
    .order_by(facts.c.sequence)
)
APPEND = insert(facts)
ERASE = (
    update(facts)
    .where(facts.c.stream == bindparam("wanted"), facts.c.sequence.in_(bindparam("sequences", expanding=True)))
    .values(private=None, salt="")
)
SCHEDULE = upsert(streams, "next_at")
DUE = (
    select(streams.c.name)
    .where(streams.c.next_at.is_not(None), streams.c.next_at <= bindparam("now"))
    .order_by(streams.c.next_at, streams.c.name)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)


class FactBook(Page):
    """One stream of facts a client, and the next moment to look at each."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        # Once locked nobody else moves a head, so it need not be asked for again in this transaction.
        self._heads: dict[str, Head] = {}

    def lock(self, stream: str) -> Head:
        if stream not in self._heads:
            # What is gathered moves no head but those we have, and a batch of mail is about every client in turn.
            row = self._aside(HEAD, stream=stream).first()
            if row is None:
                self._aside(NEW_STREAM, name=stream)
                row = self._aside(HEAD, stream=stream).one()
            self._heads[stream] = Head(row.sequence, row.hash)
        return self._heads[stream]

    def facts(self, stream: str, after: int = 0) -> list[Recorded]:
        return [_recorded(row) for row in self._run(FACTS, wanted=stream, after=after)]

    def append(self, stream: str, records: Sequence[FactRecord]) -> Head:
        head = self.lock(stream)
        for record in records:
            linked = chain.link(head, stream, record, secrets.token_hex(SALT_BYTES))
            head = Head(linked.sequence, linked.hash)
            self._later(APPEND, **_row(linked))
        if records:
            self._later(MOVE_HEAD, stream=stream, reached=head.sequence, newest=head.hash)
            self._heads[stream] = head
        return head

    def erase_private(self, stream: str, sequences: Collection[int]) -> None:
        for part in in_slices(sequences):
            self._run(ERASE, wanted=stream, sequences=part)

    def streams(self) -> list[str]:
        return list(self._run(STREAMS).scalars())

    def schedule(self, stream: str, at: datetime | None) -> None:
        self._later(SCHEDULE, name=stream, next_at=at)

    def due(self, now: datetime, limit: int) -> list[str]:
        return list(self._run(DUE, now=now, limit=limit).scalars())


def _recorded(row: Row[Any]) -> Recorded:
    record = FactRecord(kind=row.kind, version=row.version, at=row.at, public=row.public, private=row.private)
    return Recorded(
        stream=row.stream,
        sequence=row.sequence,
        record=record,
        salt=row.salt,
        private_hash=row.private_hash,
        hash=row.hash,
    )


def _row(fact: Recorded) -> dict[str, object]:
    return {
        "stream": fact.stream,
        "sequence": fact.sequence,
        "kind": fact.record.kind,
        "version": fact.record.version,
        "at": fact.record.at,
        "public": fact.record.public,
        "private": fact.record.private,
        "salt": fact.salt,
        "private_hash": fact.private_hash,
        "hash": fact.hash,
    }
