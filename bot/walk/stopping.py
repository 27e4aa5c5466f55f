"""Waiting for the outside, and giving it up when the worker is told to stop."""

import asyncio
import contextlib
from collections.abc import Awaitable
from typing import Any, TypeVar

T = TypeVar("T")


class Stopped(Exception):
    """The worker was told to stop; what it had in hand the next one finds as it was, or was written down."""


async def unless_stopped(stop: asyncio.Event, work: Awaitable[T], patience: float = 0.0) -> T:
    """The outside's answer; once told to stop it has so many seconds left, then this raises Stopped."""
    asked = asyncio.ensure_future(work)
    try:
        # What answers at once, as an archive does thousands of times, needs nobody who watches it.
        await asyncio.sleep(0)
        if not asked.done():
            await _stopped_or_done(stop, asked)
        if not asked.done():
            await asyncio.wait((asked,), timeout=patience)
        if not asked.done():
            raise Stopped
        return asked.result()
    finally:
        await give_up(asked)


async def _stopped_or_done(stop: asyncio.Event, asked: "asyncio.Future[Any]") -> None:
    told = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait((asked, told), return_when=asyncio.FIRST_COMPLETED)
    finally:
        await give_up(told)


async def give_up(*waits: "asyncio.Future[Any]") -> None:
    """Ends what is waited for no longer."""
    left = [one for one in waits if not one.done()]
    for one in left:
        one.cancel()
    for one in left:
        with contextlib.suppress(asyncio.CancelledError):
            await one
