"""Mails read while the next ones are fetched and the last ones are kept (design 3.1 to 3.3)."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Generic, TypeVar

from bot.ports import Batch, Unread
from bot.walk.mistake import bug

Given = TypeVar("Given")
T = TypeVar("T")


class Here:
    """The Reader port without a process of its own: for the pretend world, and wherever little is to be read."""

    async def read(self, work: Callable[[Given], T], given: Sequence[Given]) -> list[T | Unread]:
        # A task keeps what its work raises, so that one mail's bug is no other's.
        made = await asyncio.gather(*(_made(work, one) for one in given), return_exceptions=True)
        return [_unread(one) if isinstance(one, BaseException) else one for one in made]

    async def close(self) -> None:
        """Nothing is open."""


def _unread(error: BaseException) -> Unread:
    known = bug(error)
    return Unread(known.reason, known.where)


async def _made(work: Callable[[Given], T], one: Given) -> T:
    return work(one)


LEAST_AHEAD, MOST_AHEAD = 2, 10
"""Batches under way at once: one is read while another is kept, and many of old mail, of which each weighs little."""
WEIGHT_AHEAD = 4 << 20
"""Bytes that are under way before no third batch is begun, so that memory stays flat."""


async def read_ahead(
    batches: AsyncIterator[Batch], read: Callable[[Batch], Awaitable[T]]
) -> AsyncGenerator[tuple[Batch, T], None]:
    """Each batch with what it says; the next ones are fetched and read meanwhile. Ends, and raises, as `batches`."""
    first = await anext(batches, None)
    if first is None:
        return  # nothing is new, as at nearly every look, and nobody need be sent for more
    ahead = _Ahead(batches, read)
    ahead.begin(first)
    fetching = asyncio.ensure_future(ahead.fetch())
    try:
        while begun := await ahead.next():
            batch, reading = begun
            yield batch, await reading
            ahead.let_go(batch)
        await fetching
    finally:
        fetching.cancel()
        await asyncio.gather(fetching, *ahead.give_up(), return_exceptions=True)


class _Ahead(Generic[T]):
    """The batches under way, in their order, each with its reading."""

    def __init__(self, batches: AsyncIterator[Batch], read: Callable[[Batch], Awaitable[T]]) -> None:
        self._batches = batches
        self._read = read
        self._begun: asyncio.Queue[tuple[Batch, asyncio.Future[T]] | None] = asyncio.Queue()
        self._count = self._weight = 0
        self._room = asyncio.Event()

    async def fetch(self) -> None:
        """Begins to read whatever comes, as far ahead as there is room."""
        try:
            async for batch in self._batches:
                self.begin(batch)
                await self._room.wait()
        finally:
            self._begun.put_nowait(None)

    def begin(self, batch: Batch) -> None:
        self._begun.put_nowait((batch, asyncio.ensure_future(self._read(batch))))
        self._grow(1, batch)

    async def next(self) -> tuple[Batch, asyncio.Future[T]] | None:
        """None after the last."""
        return await self._begun.get()

    def let_go(self, batch: Batch) -> None:
        self._grow(-1, batch)

    def give_up(self) -> Iterator[asyncio.Future[T]]:
        """Whoever stopped listening waits for nothing that is under way."""
        while not self._begun.empty():
            if begun := self._begun.get_nowait():
                _, reading = begun
                reading.cancel()
                yield reading

    def _grow(self, count: int, batch: Batch) -> None:
        self._count += count
        self._weight += count * sum(len(copy.raw) for copy in batch.copies)
        light = self._count < MOST_AHEAD and self._weight < WEIGHT_AHEAD
        if light or self._count < LEAST_AHEAD:
            self._room.set()
        else:
            self._room.clear()
