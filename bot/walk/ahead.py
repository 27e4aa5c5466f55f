"""Mails read while the next ones are fetched and the last ones are kept (design 3.1 to 3.3)."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from typing import TypeVar

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


Begun = tuple[Batch, asyncio.Future[T]]
"""A batch, and its reading under way."""


async def read_ahead(
    batches: AsyncIterator[Batch], read: Callable[[Batch], Awaitable[T]]
) -> AsyncGenerator[tuple[Batch, T], None]:
    """Each batch with what it says; the next one is fetched and read meanwhile. Ends, and raises, as `batches` does."""
    begun = await _begun(batches, read)
    while begun is not None:
        batch, reading = begun
        coming = asyncio.ensure_future(_begun(batches, read))
        try:
            yield batch, await reading
            begun = await coming
        except BaseException:
            await _give_up(coming)
            raise


async def _begun(batches: AsyncIterator[Batch], read: Callable[[Batch], Awaitable[T]]) -> Begun[T] | None:
    """The next batch with its reading under way; None at the end."""
    batch = await anext(batches, None)
    return None if batch is None else (batch, asyncio.ensure_future(read(batch)))


async def _give_up(coming: asyncio.Future[Begun[T] | None]) -> None:
    """Whoever stopped listening waits for nothing that is under way."""
    coming.cancel()
    (ended,) = await asyncio.gather(coming, return_exceptions=True)
    if isinstance(ended, tuple):
        ended[1].cancel()
