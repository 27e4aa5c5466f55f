"""An event loop whose time runs as fast as its work: waiting costs nothing, and every run is the same."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
MICRO = 1_000_000


class Stuck(RuntimeError):
    """Every task waits for something that can never come."""


class _Waiting(selectors.BaseSelector):
    """Nothing ever comes from outside: to wait is to move the time on."""

    def __init__(self) -> None:
        self.loop: VirtualLoop | None = None
        self._keys: dict[int, selectors.SelectorKey] = {}

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if self.loop is None or (timeout is not None and timeout <= 0):
            return []
        if timeout is None:
            raise Stuck("every task of the pretend world waits for another")
        self.loop.pass_time(timeout)
        return []

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        key = selectors.SelectorKey(fileobj, _number(fileobj), events, data)
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        return self._keys.pop(_number(fileobj))

    def get_map(self) -> dict[int, selectors.SelectorKey]:  # type: ignore[override]  # keyed by number, as the loop asks
        return self._keys

    def get_key(self, fileobj: Any) -> selectors.SelectorKey:
        return self._keys[_number(fileobj)]


def _number(fileobj: Any) -> int:
    return fileobj if isinstance(fileobj, int) else int(fileobj.fileno())


class VirtualLoop(asyncio.SelectorEventLoop):
    """Counts in whole microseconds, so that no rounding differs between two runs."""

    def __init__(self) -> None:
        self.microseconds = 0
        selector = _Waiting()
        super().__init__(selector)
        # The default resolution is a float's; with it a loop hangs once its time is past 2**24 seconds.
        self._clock_resolution = 1 / MICRO
        selector.loop = self

    def time(self) -> float:
        return self.microseconds / MICRO

    def pass_time(self, seconds: float) -> None:
        """Moves on to the next timer: at least a microsecond, or rounding would hold the time still."""
        self.microseconds += max(1, round(seconds * MICRO))


def run_virtually(main: Coroutine[Any, Any, T], loop: VirtualLoop | None = None) -> T:
    """Runs a coroutine to its end in virtual time, and cancels what it left behind."""
    own = loop or VirtualLoop()
    try:
        asyncio.set_event_loop(own)
        return own.run_until_complete(main)
    finally:
        left = asyncio.all_tasks(own)
        for task in left:
            task.cancel()
        own.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        asyncio.set_event_loop(None)
        own.close()
