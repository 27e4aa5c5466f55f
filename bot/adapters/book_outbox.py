"""The part of the book with the letters that go out."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Executable,
    Row,
    bindparam,
    exists,
    func,
    literal_column,
    select,
    text,
    union_all,
    update,
)
from sqlalchemy.dialects.postgresql import Insert
from sqlalchemy.sql.elements import ColumnElement

from bot.adapters.page import Page, in_slices
from bot.adapters.schema import outbox, streams
from bot.ports import Envelope, LetterState, Outgoing
from bot.project.outgoing import settled


def _is(state: LetterState) -> ColumnElement[bool]:
    # Written out and not bound: only then do both databases see that an index fits.
    return outbox.c.state == literal_column(f"'{state.value}'")


STATES = {state.value: state for state in LetterState}
LIVING = text("state <> 'cancelled'")
"""As in the unique index on the key, to the letter."""

PLAN = Insert(outbox).on_conflict_do_nothing(index_elements=["key"], index_where=LIVING).returning(outbox.c.id)
LETTER = select(outbox).where(outbox.c.key == bindparam("name"), LIVING)
LETTER_TO_SETTLE = LETTER.with_for_update()
WITH_ID = select(outbox).where(outbox.c.message_id == bindparam("name")).order_by(outbox.c.id.desc())
OF_STREAM = select(outbox).where(outbox.c.stream == bindparam("name")).order_by(outbox.c.id)
SENDABLE = (
    select(outbox)
    .where(_is(LetterState.PLANNED), outbox.c.next_at <= bindparam("now"))
    .order_by(outbox.c.next_at, outbox.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
CLAIM = (
    update(outbox)
    .where(outbox.c.key == bindparam("name"), LIVING, _is(LetterState.PLANNED))
    .values(
        state=LetterState.CLAIMED.value,
        attempts=outbox.c.attempts + 1,
        claimed_at=bindparam("now"),
        holder=bindparam("by"),
    )
)
CLAIM_LOCKED = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("rows", expanding=True)))
    .values(
        state=LetterState.CLAIMED.value,
        attempts=outbox.c.attempts + 1,
        claimed_at=bindparam("now"),
        holder=bindparam("by"),
    )
)
SETTLE = (
    update(outbox)
    .where(outbox.c.key == bindparam("name"), LIVING)
    .values({name: bindparam(name) for name in ("state", "next_at", "reply", "sent_at", "seen_at")})
)
IN_STATE = {state: select(outbox).where(_is(state)).order_by(outbox.c.id) for state in LetterState}
ACCEPTED_SINCE = select(func.count()).where(_is(LetterState.ACCEPTED), outbox.c.sent_at >= bindparam("moment"))
SHOWN_SINCE = select(
    exists().where(_is(LetterState.ACCEPTED), outbox.c.sent_at > bindparam("moment"), outbox.c.seen_at.is_not(None))
)
NEXT_DUE = union_all(
    select(func.min(streams.c.next_at)).where(streams.c.next_at.is_not(None)),
    select(func.min(outbox.c.next_at)).where(_is(LetterState.PLANNED)),
    select(func.min(outbox.c.next_at)).where(_is(LetterState.UNKNOWN)),
)


class OutboxBook(Page):
    """Letters, found by key, by Message-ID, by state, and by their moment."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        # Letters that `sendable` has locked for this transaction: a claim of one cannot fail any more, so claims are
        # gathered and written together, which saves PostgreSQL a round trip for each.
        self._locked: dict[str, int] = {}
        self._claims: dict[tuple[str, datetime], list[int]] = {}

    def plan(self, letter: Outgoing) -> bool:
        return self._run(PLAN, **_columns(letter)).first() is not None

    def letter(self, key: str) -> Outgoing | None:
        return self._one(LETTER, key)

    def letter_by_id(self, message_id: str) -> Outgoing | None:
        found = self._letters(WITH_ID, name=message_id)
        # A step planned again after it was cancelled has the same Message-ID: the one that lives is meant.
        living = [letter for letter in found if letter.state is not LetterState.CANCELLED]
        return next(iter(living or found), None)

    def letters(self, stream: str) -> list[Outgoing]:
        return self._letters(OF_STREAM, name=stream)

    def sendable(self, now: datetime, limit: int) -> list[Outgoing]:
        self.write_claims()
        found = {row[0]: _outgoing(row) for row in self._run(SENDABLE, now=now, limit=limit)}
        self._locked.update((letter.key, row) for row, letter in found.items())
        return list(found.values())

    def claim(self, key: str, holder: str, now: datetime) -> bool:
        locked = self._locked.pop(key, None)
        if locked is None:
            self.write_claims()
            return self._run(CLAIM, name=key, by=holder, now=now).rowcount == 1
        self._claims.setdefault((holder, now), []).append(locked)
        return True

    def write_claims(self) -> None:
        """Writes the gathered claims; called before anything that could see them, and before the commit."""
        for (holder, now), rows in self._claims.items():
            for part in in_slices(rows):
                self._run(CLAIM_LOCKED, rows=part, by=holder, now=now)
        self._claims = {}

    def settle(self, letter: Outgoing) -> None:
        after = settled(self._one(LETTER_TO_SETTLE, letter.key), letter)
        self._locked.pop(letter.key, None)
        self._run(
            SETTLE,
            name=after.key,
            state=after.state.value,
            next_at=after.next_at,
            reply=after.reply,
            sent_at=after.sent_at,
            seen_at=after.seen_at,
        )

    def in_state(self, state: LetterState) -> list[Outgoing]:
        return self._letters(IN_STATE[state])

    def accepted_since(self, moment: datetime) -> int:
        count: int = self._run(ACCEPTED_SINCE, moment=moment).scalar_one()
        return count

    def shown_since(self, moment: datetime) -> bool:
        is_shown: bool = self._run(SHOWN_SINCE, moment=moment).scalar_one()
        return is_shown

    def next_due(self) -> datetime | None:
        self.write_claims()
        moments = self._run(NEXT_DUE).scalars()
        return min((at for at in moments if at is not None), default=None)

    def _one(self, statement: Executable, key: str) -> Outgoing | None:
        return next(iter(self._letters(statement, name=key)), None)

    def _letters(self, statement: Executable, **values: object) -> list[Outgoing]:
        self.write_claims()
        return [_outgoing(row) for row in self._run(statement, **values).all()]


def _outgoing(row: Row[Any]) -> Outgoing:
    # Taken apart at one stroke: a hundred letters are read in the transaction that claims them.
    _, key, stream, thread, to_team, message_id, sender, recipients, content, state, *rest = tuple[Any, ...](row)
    next_at, attempts, reply, claimed_at, holder, sent_at, seen_at = rest
    return Outgoing(
        key=key,
        stream=stream,
        thread=thread,
        to_team=to_team,
        message_id=message_id,
        envelope=Envelope(sender, recipients),
        content=content,
        state=STATES[state],
        next_at=next_at,
        attempts=attempts,
        reply=reply,
        claimed_at=claimed_at,
        holder=holder,
        sent_at=sent_at,
        seen_at=seen_at,
    )


def _columns(letter: Outgoing) -> dict[str, object]:
    return {
        "key": letter.key,
        "stream": letter.stream,
        "thread": letter.thread,
        "to_team": letter.to_team,
        "message_id": letter.message_id,
        "sender": letter.envelope.sender,
        "recipients": letter.envelope.recipients,
        "content": letter.content,
        "state": letter.state.value,
        "next_at": letter.next_at,
        "attempts": letter.attempts,
        "reply": letter.reply,
        "claimed_at": letter.claimed_at,
        "holder": letter.holder,
        "sent_at": letter.sent_at,
        "seen_at": letter.seen_at,
    }
