"""The store in memory and the one in SQLite, told the same tale, give the same answers."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.adapters.database import open_store
from bot.ports import Book, Cursor, LetterState, Recorded
from bot.rehearsal.memory import MemoryStore
from tests.contract.notary import NOON, Notary, StandingClock, fact, kept, later, letter, place

T = TypeVar("T")

Act = Callable[[Book], object]

NAMES = st.sampled_from(["a", "b", "c"])
MOMENTS = st.integers(-1, 1).map(later)
ROWS = st.integers(1, 3)
STREAMS = st.sampled_from(["acme", "bolt"])
STATES = st.sampled_from(LetterState)


class Failure(Exception):
    """Raised at the end of a transaction that is to leave no trace."""


def _settle(key: str, state: LetterState, at: datetime, book: Book) -> None:
    found = book.letter(key)
    if found is not None:
        book.settle(replace(found, state=state, next_at=at, sent_at=at))


def _send(key: str, state: LetterState, at: datetime, book: Book) -> None:
    book.plan(letter(key))
    book.claim(key, "worker", NOON)
    _settle(key, state, at, book)


def _claim_all(limit: int, book: Book) -> object:
    return [book.claim(found.key, "worker", NOON) for found in book.sendable(NOON, limit)]


def _update_thread(row: int, number: int | None, at: datetime, book: Book) -> None:
    # A number belongs to one thread: the database refuses a second, and nobody asks it to.
    if number is None or book.numbered(number) is None:
        book.update_thread(replace(book.thread(row), last_at=at, number=number, people=frozenset({"new@x"})))


def _place(name: str, row: int, book: Book) -> object:
    known = book.unplaced(9) + book.messages(1) + book.messages(2) + book.messages(3)
    if f"identity-{name}" in {message.identity for message in known}:
        book.place([(f"identity-{name}", book.thread(row).id)])
    return len(known)


def _act(call: Callable[..., object], *arguments: st.SearchStrategy[object]) -> st.SearchStrategy[Act]:
    return st.tuples(*arguments).map(lambda chosen: partial(call, *chosen))


ACTS: st.SearchStrategy[Act] = st.one_of(
    _act(lambda uid, book: book.move_cursor(Cursor("inbox", "INBOX", 7, uid)), ROWS),
    _act(
        lambda name, at, id, uid, book: book.keep([(kept(name, at, id), place(uid))]),
        NAMES,
        MOMENTS,
        st.sampled_from([None, "x@x", "y@x"]),
        ROWS,
    ),
    _act(_place, NAMES, ROWS),
    _act(lambda name, at, book: book.new_thread(name, name, at, frozenset({name})), NAMES, MOMENTS),
    _act(_update_thread, ROWS, st.one_of(st.none(), ROWS), MOMENTS),
    _act(lambda book: book.next_number()),
    _act(lambda name, row, book: book.link([(name, book.thread(row).id)]), NAMES, ROWS),
    _act(lambda name, client, book: book.own(name, client), NAMES, STREAMS),
    _act(lambda stream, count, book: book.append(stream, [fact()] * count).sequence, STREAMS, ROWS),
    _act(lambda stream, row, book: book.erase_private(stream, [row]), STREAMS, ROWS),
    _act(lambda stream, at, book: book.schedule(stream, at), STREAMS, st.one_of(st.none(), MOMENTS)),
    _act(lambda key, at, stream, book: book.plan(letter(key, at, stream)), NAMES, MOMENTS, STREAMS),
    _act(lambda key, book: book.claim(key, "worker", NOON), NAMES),
    _act(_claim_all, ROWS),
    _act(_settle, NAMES, STATES, MOMENTS),
    _act(_send, NAMES, STATES, MOMENTS),
    _act(lambda name, at, book: book.shunt(name, "why", b"raw", at), NAMES, MOMENTS),
    _act(lambda row, book: book.unshunt(row), ROWS),
    _act(lambda name, book: book.put_setting("installed", name), NAMES),
    _act(lambda name, book: book.lease("mailbox", name, 600), NAMES),
    _act(lambda name, book: book.release("mailbox", name), NAMES),
)

TALES = st.lists(
    st.tuples(st.lists(ACTS, min_size=3, max_size=6), st.sampled_from([False, False, False, True])),
    min_size=5,
    max_size=12,
)
"""Transactions: what is done in each, and whether it fails at its end."""


def _told(fact: Recorded) -> Recorded:
    """Without what a salt decides."""
    return replace(fact, salt=fact.salt and "salt", private_hash="", hash="")


def _seen(book: Book) -> list[object]:
    return [
        book.cursor("inbox", "INBOX"),
        book.unplaced(2),
        [book.messages(row) for row in (1, 2, 3)],
        [book.message(id) for id in ("x@x", "y@x")],
        [book.numbered(number) for number in (1, 2, 3)],
        book.linked(["a", "b", "c"]),
        book.similar(["a", "b"], NOON),
        book.owners(["a", "b", "c"]),
        book.streams(),
        [[_told(recorded) for recorded in book.facts(stream, 1)] for stream in ("acme", "bolt")],
        book.due(NOON, 1),
        book.due(later(9), 9),
        book.next_due(),
        [book.letter(key) for key in "abc"],
        [book.letter_by_id(f"{key}@studio.example") for key in "abc"],
        [book.letters(stream) for stream in ("acme", "bolt")],
        book.sendable(NOON, 2),
        [book.in_state(state) for state in LetterState],
        [book.accepted_since(later(seconds)) for seconds in range(-3, 5)],
        book.shunted(),
        book.setting("installed"),
    ]


def _play(notary: Notary, acts: list[Act], fails: bool) -> tuple[list[object], list[object]]:
    answers: list[object] = []

    def work(book: Book) -> None:
        for act in acts:
            try:
                answers.append(act(book))
            except LookupError:
                answers.append(LookupError)
        if fails:
            raise Failure

    try:
        notary(work)
    except Failure:
        answers.append(Failure)
    return answers, notary(_seen)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TALES)
def _same_tale(ready: Path, tale: list[tuple[list[Act], bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ready, f"{folder}/courtside.db")
        twins = [Notary(MemoryStore(StandingClock())), Notary(open_store(f"sqlite:///{folder}/courtside.db"))]
        try:
            for acts, fails in tale:
                memory, database = (_play(twin, acts, fails) for twin in twins)
                assert memory == database
        finally:
            for twin in twins:
                twin.close()


def test_the_twins_never_differ(ready_file: Path) -> None:
    """Whatever is done in whatever order, and whichever transaction fails."""
    _same_tale(ready_file)
