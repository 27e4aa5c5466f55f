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
        self._waiting: asyncio.Task[Any] | None = None
        """Who waits for the outside now; None: nobody does."""
        self._patience = 0.0
        self._limit: asyncio.TimerHandle | None = None
        """When that one gives up; None: not told to."""
        self._is_over = False
        """Whether that one has given up."""

    def is_told(self) -> bool:
        return self._told.is_set()

    async def heed(self) -> None:
        """Ends what is waited for as soon as the word is given."""
        await self._told.wait()
        self._count_down()

    async def unless_told(self, work: Awaitable[T], patience: float = 0.0) -> T:
        """The outside's answer; once told to stop it has so many seconds left, then this raises Stopped."""
        # As asyncio.timeout does it, which would cost a good part of each look at a mailbox where nothing is new.
        self._waiting, self._patience = asyncio.current_task(), patience
        if self.is_told():
            self._count_down()
        try:
            return await work
        except asyncio.CancelledError as given_up:
            if self._ended():
                raise Stopped from given_up
            raise
        finally:
            self._ended()

    def _count_down(self) -> None:
        if self._waiting is not None and self._limit is None:
            self._limit = asyncio.get_running_loop().call_later(self._patience, self._give_up, self._waiting)

    def _give_up(self, waiting: "asyncio.Task[Any]") -> None:
        self._is_over = True
        waiting.cancel()

    def _ended(self) -> bool:
        """Nobody waits any more; whether that one gave up, and was not ended by somebody else in the same moment."""
        waited, self._waiting = self._waiting, None
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None
        was_over, self._is_over = self._is_over, False
        return was_over and waited is not None and waited.uncancel() == 0

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
