"""Values and plain calls for the contract of the stores: each call is a transaction of its own."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from bot.ports import Book, Envelope, FactRecord, Kept, LetterState, Outgoing, Place, Store

T = TypeVar("T")

NOON = datetime(2026, 3, 2, 12, 0, 0, 123456, tzinfo=UTC)
"""A Monday; its microseconds must come back as they went in."""


def later(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


class StandingClock:
    """It is noon until somebody turns the hands."""

    def __init__(self) -> None:
        self.moment = NOON

    def now(self) -> datetime:
        return self.moment


class Notary:
    """A store whose transactions are called without a loop around each."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._runner = asyncio.Runner()

    def __call__(self, work: Callable[[Book], T]) -> T:
        return self._runner.run(self.store.transact(work))

    def close(self) -> None:
        self._runner.run(self.store.close())
        self._runner.close()


def kept(name: str, at: datetime = NOON, message_id: str | None = "", thread: int | None = None) -> Kept:
    """A message; its Message-ID is made of the name unless given."""
    chosen = f"{name}@client.example" if message_id == "" else message_id
    return Kept(identity=f"identity-{name}", message_id=chosen, at=at, record=f'{{"name":"{name}"}}', thread=thread)


def place(uid: int, folder: str = "INBOX") -> Place:
    return Place("inbox", folder, 7, uid)


def fact(text: str = "{}", private: str | None = '"bob@acme.example"', at: datetime = NOON) -> FactRecord:
    return FactRecord(kind="client_wrote", version=1, at=at, public=text, private=private)


def letter(
    key: str, next_at: datetime = NOON, stream: str = "acme", state: LetterState = LetterState.PLANNED
) -> Outgoing:
    return Outgoing(
        key=key,
        stream=stream,
        thread=3,
        to_team=False,
        message_id=f"{key}@studio.example",
        envelope=Envelope("bot@studio.example", ("zoe@acme.example", "bob@acme.example")),
        content=b"Subject: Re: the logo\r\n\r\nHello \x00\xff\r\n",
        state=state,
        next_at=next_at,
    )
