"""An event loop whose time runs as fast as its work: waiting costs nothing, and every run is the same."""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine
from contextvars import Context
from heapq import heappop, heappush
from itertools import count
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
MICRO = 1_000_000


class Stuck(RuntimeError):
    """Every task waits for something that can never come."""


class VirtualLoop(asyncio.BaseEventLoop):
    """Nothing ever comes from outside: where nothing is left to do now, the time moves on to the next timer.

    It counts in whole microseconds, so that no rounding differs between two runs. Unlike asyncio's own loop it looks at
    no socket and minds no generator that was left behind, for when one is swept up depends on the memory."""

    def __init__(self) -> None:
        self._is_running = self._is_stopped = False
        super().__init__()
        self.microseconds = 0
        self._now: deque[asyncio.Handle] = deque()
        self._later: list[tuple[int, int, asyncio.TimerHandle]] = []
        """Timers by their moment; of one moment, in the order in which they were set."""
        self._timers = count()

    def time(self) -> float:
        return self.microseconds / MICRO

    def call_soon(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, context)
        self._now.append(handle)
        return handle

    def call_at(
        self, when: float, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.TimerHandle:
        timer = asyncio.TimerHandle(when, callback, args, self, context)
        heappush(self._later, (round(when * MICRO), next(self._timers), timer))
        return timer

    def is_running(self) -> bool:
        return self._is_running

    def stop(self) -> None:
        self._is_stopped = True

    def run_forever(self) -> None:
        asyncio._set_running_loop(self)
        self._is_running, self._is_stopped = True, False
        try:
            while not self._is_stopped:
                self._turn()
        finally:
            self._is_running = False
            asyncio._set_running_loop(None)

    def _turn(self) -> None:
        """Calls what is to be called now, and not yet what that asks to be called soon."""
        now, later = self._now, self._later
        while later and later[0][2].cancelled():
            heappop(later)
        if not now:
            if not later:
                raise Stuck("every task of the pretend world waits for another")
            self.microseconds = max(self.microseconds, later[0][0])
        while later and later[0][0] <= self.microseconds:
            now.append(heappop(later)[2])
        for _ in range(len(now)):
            handle = now.popleft()
            if not handle.cancelled():
                handle._run()


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
