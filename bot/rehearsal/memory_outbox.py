"""The outbox kept in memory."""

from bisect import bisect_left
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.ports import Envelope, LetterState, Outgoing
from bot.project.outgoing import FINAL, settled
from bot.rehearsal.undo import Undo

WAITING = (LetterState.PLANNED, LetterState.UNKNOWN)
"""The states whose `next_at` is a moment to come."""


class MemoryOutbox:
    """Letters by row, in the order planned, and the ways to find them."""

    def __init__(self, undo: Undo) -> None:
        self._undo = undo
        self._rows: list[Outgoing] = []
        self._live: dict[str, int] = {}
        self._of_stream: dict[str, list[int]] = {}
        self._with_id: dict[str, list[int]] = {}
        self._queues: dict[LetterState, list[tuple[datetime, int]]] = {state: [] for state in LetterState}
        self._accepted: list[datetime] = []

    def plan(self, letter: Outgoing) -> bool:
        if letter.key in self._live:
            return False
        row = len(self._rows)
        self._rows.append(letter)
        self._undo.later(self._rows.pop)
        if letter.state is not LetterState.CANCELLED:
            self._undo.put(self._live, letter.key, row)
        self._undo.insert(self._of_stream.setdefault(letter.stream, []), row)
        self._undo.insert(self._with_id.setdefault(letter.message_id, []), row)
        self._undo.insert(self._queues[letter.state], (letter.next_at, row))
        self._note_accepted(letter)
        return True

    def letter(self, key: str) -> Outgoing | None:
        row = self._live.get(key)
        return None if row is None else self._rows[row]

    def letter_by_id(self, message_id: str) -> Outgoing | None:
        found = [self._rows[row] for row in self._with_id.get(message_id, ())]
        # A step planned again after it was cancelled has the same Message-ID: the one that lives is meant.
        living = [letter for letter in found if letter.state is not LetterState.CANCELLED]
        return next(reversed(living or found), None)

    def letters(self, stream: str) -> list[Outgoing]:
        return [self._rows[row] for row in self._of_stream.get(stream, ())]

    def sendable(self, now: datetime, limit: int) -> list[Outgoing]:
        return [self._rows[row] for at, row in self._queues[LetterState.PLANNED][:limit] if at <= now]

    def claim(self, key: str, holder: str, now: datetime) -> bool:
        before = self.letter(key)
        if before is None or before.state is not LetterState.PLANNED:
            return False
        claimed = replace(
            before, state=LetterState.CLAIMED, attempts=before.attempts + 1, claimed_at=now, holder=holder
        )
        self._write(before, claimed)
        return True

    def settle(self, letter: Outgoing) -> None:
        before = self.letter(letter.key)
        after = settled(before, letter)
        if before is not None and after != before:
            self._write(before, after)

    def in_state(self, state: LetterState) -> list[Outgoing]:
        return [self._rows[row] for row in sorted(row for _, row in self._queues[state])]

    def accepted_since(self, moment: datetime) -> int:
        return len(self._accepted) - bisect_left(self._accepted, moment)

    def shown_since(self, moment: datetime) -> bool:
        accepted = (self._rows[row] for _, row in self._queues[LetterState.ACCEPTED])
        return any(one.seen_at is not None and one.sent_at is not None and one.sent_at > moment for one in accepted)

    def waiting(self) -> list[datetime]:
        """The earliest moment of each queue that waits for one."""
        return [at for state in WAITING for at, _ in self._queues[state][:1]]

    def redact_letters(self, key: str, called: str = "") -> None:
        for row, letter in enumerate(self._rows):
            if letter.key == key and letter.state in FINAL:
                bare = replace(letter, key=called or key, envelope=Envelope("", ()), content=b"", reply="")
                self._undo.later(partial(self._rows.__setitem__, row, letter))
                self._rows[row] = bare
        if called and key in self._live:
            self._undo.put(self._live, called, self._live[key])
            self._undo.drop(self._live, key)

    def drop_letters(self, stream: str) -> None:
        """Forgets every letter of a stream."""
        for row in list(self._of_stream.get(stream, ())):
            letter = self._rows[row]
            self._undo.remove(self._of_stream[stream], row)
            self._undo.remove(self._with_id[letter.message_id], row)
            self._undo.remove(self._queues[letter.state], (letter.next_at, row))
            if self._live.get(letter.key) == row:
                self._undo.drop(self._live, letter.key)
            if letter.state is LetterState.ACCEPTED and letter.sent_at is not None:
                self._undo.remove(self._accepted, letter.sent_at)

    def _write(self, before: Outgoing, after: Outgoing) -> None:
        row = self._live[before.key]
        self._undo.remove(self._queues[before.state], (before.next_at, row))
        self._undo.insert(self._queues[after.state], (after.next_at, row))
        self._undo.later(lambda: self._rows.__setitem__(row, before))
        self._rows[row] = after
        if after.state is LetterState.CANCELLED:
            self._undo.drop(self._live, after.key)
        if before.state is not LetterState.ACCEPTED:
            self._note_accepted(after)

    def _note_accepted(self, letter: Outgoing) -> None:
        if letter.state is LetterState.ACCEPTED and letter.sent_at is not None:
            self._undo.insert(self._accepted, letter.sent_at)
