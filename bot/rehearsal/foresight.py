"""An archive read ahead of its time: what a mail says does not depend on when it is read."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from bot.ports import Copy, Reader, Unread
from bot.rehearsal.archive import ArchiveMailbox

Given = TypeVar("Given")
T = TypeVar("T")

BLOCK = 128
"""Mails read together; the processes get so many at once that none of them waits."""
AHEAD = 3
"""Blocks under way: a slow stretch of the play must not stop the reading, nor a fast one fill the memory."""


class Foresight:
    """The Reader port of a replay: `reader` reads the mails that will arrive while earlier ones are played."""

    def __init__(self, reader: Reader, mailbox: ArchiveMailbox, history: datetime) -> None:
        self._reader = reader
        self._mailbox = mailbox
        self._history = history
        self._work: Callable[[Any], Any] | None = None
        self._blocks: dict[int, asyncio.Future[list[Any]]] = {}

    async def read(self, work: Callable[[Given], T], given: Sequence[Given]) -> list[T | Unread]:
        self._work = self._work or work
        return [await self._seen(work, one) for one in given]

    async def close(self) -> None:
        for block in self._blocks.values():
            block.cancel()
        await asyncio.gather(*self._blocks.values(), return_exceptions=True)
        await self._reader.close()

    async def _seen(self, work: Callable[[Given], T], one: Given) -> T | Unread:
        if isinstance(one, Copy) and is_same(work, self._work):
            number, place = divmod(one.place.uid - 1, BLOCK)
            if self._mailbox.copy(one.place.uid - 1, self._history) == one:
                seen: T | Unread = (await self._block(number))[place]
                return seen
        (seen_now,) = await self._reader.read(work, [one])
        return seen_now

    def _block(self, number: int) -> "asyncio.Future[list[Any]]":
        for one in range(number, min(number + AHEAD, -(-len(self._mailbox) // BLOCK))):
            if one not in self._blocks:
                self._blocks[one] = asyncio.ensure_future(self._read_block(one))
        for past in [one for one in self._blocks if one < number]:
            self._blocks.pop(past).cancel()
        return self._blocks[number]

    async def _read_block(self, number: int) -> list[Any]:
        assert self._work is not None
        mails = range(number * BLOCK, min((number + 1) * BLOCK, len(self._mailbox)))
        return await self._reader.read(self._work, [self._mailbox.copy(one, self._history) for one in mails])


def is_same(work: object, other: object) -> bool:
    """Two partials of one function with the same arguments are two objects."""
    if isinstance(work, partial) and isinstance(other, partial):
        return (work.func, work.args, work.keywords) == (other.func, other.args, other.keywords)
    return work is other
