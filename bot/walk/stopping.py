"""Waiting for the outside, and giving it up when the worker is told to stop."""

import asyncio
import contextlib
from collections.abc import Awaitable, Coroutine, Sequence
from typing import Any, TypeVar

T = TypeVar("T")


class Stopped(Exception):
    """The worker was told to stop; what it had in hand the next one finds as it was, or was written down."""


class Stop:
    """One worker's ear for the word: `heed` listens beside it, so that no single wait has to be watched."""

    def __init__(self, told: asyncio.Event | None = None) -> None:
        self._told = told or asyncio.Event()
        self._patience = 0.0
        self._limit: asyncio.Timeout | None = None
        """Of what is waited for now; None: nothing is."""

    def is_told(self) -> bool:
        return self._told.is_set()

    async def heed(self) -> None:
        """Ends what is waited for as soon as the word is given."""
        await self._told.wait()
        if self._limit is not None:
            self._limit.reschedule(asyncio.get_running_loop().time() + self._patience)

    async def unless_told(self, work: Awaitable[T], patience: float = 0.0) -> T:
        """The outside's answer; once told to stop it has so many seconds left, then this raises Stopped."""
        self._patience = patience
        limit = asyncio.timeout(patience if self.is_told() else None)
        try:
            async with limit as self._limit:
                return await work
        except TimeoutError as late:
            if limit.expired():
                raise Stopped from late
            raise
        finally:
            self._limit = None

    async def first_of(self, works: Sequence[Coroutine[Any, Any, None]], seconds: float) -> None:
        """Until one of them is done, or so many seconds have passed; raises Stopped where the word comes first."""
        waits = [asyncio.create_task(one) for one in works or [asyncio.sleep(seconds)]]
        try:
            await self.unless_told(asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED))
        finally:
            await give_up(*waits)


async def give_up(*waits: "asyncio.Future[Any]") -> None:
    """Ends what is waited for no longer."""
    left = [one for one in waits if not one.done()]
    for one in left:
        one.cancel()
    for one in left:
        with contextlib.suppress(asyncio.CancelledError):
            await one
