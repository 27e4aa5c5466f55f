"""Mails are read ahead of what is kept: in order, only so far, and nothing is left behind."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime

import pytest

from bot.ports import Batch, Copy, Cursor, Place, Trouble
from bot.walk.ahead import LEAST_AHEAD, MOST_AHEAD, WEIGHT_AHEAD, read_ahead

AT = datetime(2026, 3, 2, tzinfo=UTC)


def batch(number: int, weight: int = 1) -> Batch:
    copy = Copy(place=Place("a", "INBOX", 1, number), raw=b"x" * weight, size=weight, arrived=AT, header_only=True)
    return Batch((copy,), (), Cursor("a", "INBOX", 1, number + 1))


class Folder:
    """So many batches of one weight; then the link breaks, where it is to."""

    def __init__(self, count: int, weight: int = 1, *, breaks: bool = False) -> None:
        self.handed_out = 0
        self._batches = [batch(number, weight) for number in range(1, count + 1)]
        self._breaks = breaks

    async def read(self) -> AsyncIterator[Batch]:
        for one in self._batches:
            self.handed_out += 1
            yield one
        if self._breaks:
            raise Trouble("the link broke")


async def uid(one: Batch) -> int:
    await asyncio.sleep(0)
    return one.copies[0].place.uid


def test_each_batch_comes_with_its_own_reading_in_order() -> None:
    """However long each takes to read, they are kept as they lie in the folder."""

    async def slower_first(one: Batch) -> int:
        for _ in range(50 // await uid(one)):
            await asyncio.sleep(0)
        return await uid(one)

    async def act() -> list[tuple[int, int]]:
        return [(one.copies[0].place.uid, made) async for one, made in read_ahead(Folder(5).read(), slower_first)]

    assert [(number, number) for number in range(1, 6)] == asyncio.run(act())


def test_what_came_before_the_link_broke_is_handed_on_first() -> None:
    """A broken link is told after everything that was fetched."""

    async def act() -> list[int]:
        seen = []
        with pytest.raises(Trouble, match="the link broke"):
            async for _, made in read_ahead(Folder(3, breaks=True).read(), uid):
                seen.append(made)
        return seen

    assert [1, 2, 3] == asyncio.run(act())


@pytest.mark.parametrize(("weight", "most"), [(WEIGHT_AHEAD, LEAST_AHEAD), (WEIGHT_AHEAD // 4, 4), (1, MOST_AHEAD)])
def test_only_so_much_is_under_way(weight: int, most: int) -> None:
    """While the first batch is kept, light ones are fetched further ahead than heavy ones, and none without end."""

    async def act() -> int:
        folder = Folder(MOST_AHEAD * 2, weight)
        async with aclosing(read_ahead(folder.read(), uid)) as coming:
            await anext(coming)
            for _ in range(MOST_AHEAD * 4):
                await asyncio.sleep(0)
        return folder.handed_out

    assert most == asyncio.run(act())


def test_who_stops_listening_leaves_nothing_running() -> None:
    """A worker that is told to stop in the middle of a folder waits for no reading, and hears of none that failed."""

    async def only_the_first(one: Batch) -> int:
        if one.copies[0].place.uid == 2:
            raise Trouble("there is no process for it")
        if one.copies[0].place.uid > 2:
            await asyncio.Event().wait()
        return 1

    async def act() -> set[asyncio.Task[object]]:
        async with aclosing(read_ahead(Folder(5).read(), only_the_first)) as coming:
            await anext(coming)
        return asyncio.all_tasks() - {asyncio.current_task()}

    assert set() == asyncio.run(act())
