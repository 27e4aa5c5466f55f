"""Mails read in processes of their own where many come at once: several at a time, and none can harm another."""

import asyncio
import gc
import os
import pickle
import signal
import threading
from collections.abc import Callable, Sequence
from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
from functools import lru_cache, partial
from multiprocessing import connection, get_context, parent_process
from typing import Any, TypeVar

from bot.ports import Reader, Trouble, Unread

Given = TypeVar("Given")
T = TypeVar("T")

MANY = 32
"""Mails at once that are worth processes: until these have begun some hundred mails could be read."""
FEW = 4
"""Mails worth handing over where there are processes already; one that has just come is read sooner here."""
AT_ONCE = 16
"""Mails handed over together, at least: handing over costs the worker half as much as a mail costs a process."""
MOST = 4
"""Processes, on however large a machine: four read faster than one worker can write down."""
SECONDS = 20.0
"""For one mail, which takes a few thousandths: what is not read by then, no patience will read."""
IDLE = 10.0
"""Seconds without a mail until the processes end; the next heap of mails begins them again."""


class TooLong(Exception):
    """A mail takes longer than any mail may."""


class NoProcess(Exception):
    """This machine gives us no process, whatever is to be read in it."""


class Readers:
    """The Reader port: few mails are read by `here`, many in processes that load `modules` once for all of them.

    Where `wary`, the first after a start are read in a process however few they are: should one of them be what
    ended the last run, it cannot end this one."""

    def __init__(
        self,
        here: Reader,
        modules: Sequence[str] = (),
        *,
        wary: bool = False,
        many: int = MANY,
        most: int = MOST,
        seconds: float = SECONDS,
        idle: float = IDLE,
    ) -> None:
        self._here = here
        self._seconds, self._idle = seconds, idle
        self._pool = _Pool(min(most, len(os.sched_getaffinity(0))), modules)
        # Where one mail at a time is read, of those that were under way when something went wrong.
        self._ward = _Pool(1, modules)
        self._in_ward = asyncio.Lock()
        self._many = many
        self._is_wary = wary
        self._is_refused = False
        """This machine gave us no process when we asked, and is not asked for every batch again."""
        self._under_way = 0
        self._ending: asyncio.TimerHandle | None = None

    async def read(self, work: Callable[[Given], T], given: Sequence[Given]) -> list[T | Unread]:
        if not given:
            return []
        enough = FEW if self._pool.is_open else self._many
        if self._is_refused or not (self._is_wary or len(given) >= enough):
            return await self._read_here(work, given)
        self._is_wary = False
        self._begin()
        try:
            return await self._read_beside(work, given)
        finally:
            self._end()

    def expect(self, count: int) -> None:
        """So many are to be read soon: where they are worth processes, these begin meanwhile."""
        if count >= self._many and not self._is_refused:
            self._pool.begin()

    async def close(self) -> None:
        self._stay()
        self._close_all()

    async def _read_here(self, work: Callable[[Given], T], given: Sequence[Given]) -> list[T | Unread]:
        return await self._here.read(partial(_in_time, work, self._seconds), given)

    async def _read_beside(self, work: Callable[[Given], T], given: Sequence[Given]) -> list[T | Unread]:
        try:
            await self._pool.open()
        except NoProcess:
            self._is_refused = True
            return await self._read_here(work, given)
        packed = pickle.dumps(work)
        # One part for each process: whichever ends first begins the next batch, which waits already.
        size = max(AT_ONCE, -(-len(given) // self._pool.count))
        parts = [given[start : start + size] for start in range(0, len(given), size)]
        found = await asyncio.gather(*(self._part(packed, part) for part in parts))
        return [one for part in found for one in part]

    async def _part(self, packed: bytes, part: Sequence[Any]) -> list[Any]:
        answer = await self._pool.ask(packed, part, self._seconds)
        if isinstance(answer, list):
            return answer
        return [await self._alone(packed, one) for one in part]

    async def _alone(self, packed: bytes, one: object) -> object:
        """One mail by itself, so that what goes wrong is surely its own."""
        try:
            async with self._in_ward:
                answer = await self._ward.ask(packed, [one], self._seconds)
        except NoProcess as none:
            raise Trouble(f"mails cannot be read, since no process can be had for it ({none})") from None
        if isinstance(answer, list):
            return answer[0]
        if isinstance(answer, BrokenProcessPool):
            ended = f"it ended the process that read it, or took longer than {self._seconds:g} seconds"
            return Unread(ended, ended, is_deadly=True)
        name = type(answer).__name__
        return Unread(f"{name}: {answer}", f"{name} in a process of its own")

    # --- how long there are processes ---

    def _begin(self) -> None:
        self._under_way += 1
        self._stay()

    def _end(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self._ending = asyncio.get_running_loop().call_later(self._idle, self._close_all)

    def _stay(self) -> None:
        if self._ending is not None:
            self._ending.cancel()
            self._ending = None

    def _close_all(self) -> None:
        self._pool.close()
        self._ward.close()


class _Pool:
    """Some processes, opened when they are needed, and opened anew where one of them has died."""

    def __init__(self, count: int, modules: Sequence[str]) -> None:
        self.count = count
        self._modules = list(modules)
        self._opening: asyncio.Future[ProcessPoolExecutor] | None = None

    @property
    def is_open(self) -> bool:
        return self._opening is not None

    def begin(self) -> "asyncio.Future[ProcessPoolExecutor]":
        if self._opening is None:
            # The first process comes after half a second, for which the loop must not stand still.
            self._opening = asyncio.ensure_future(asyncio.to_thread(_opened, self.count, self._modules))
        return self._opening

    async def open(self) -> ProcessPoolExecutor:
        """Raises NoProcess."""
        try:
            return await asyncio.shield(self.begin())
        except (OSError, NotImplementedError, BrokenProcessPool) as error:
            self._opening = None
            raise NoProcess(str(error)) from error

    async def ask(self, packed: bytes, part: Sequence[object], seconds: float) -> list[Any] | BaseException:
        """What the work makes of these, or what it raised, or that a process died meanwhile. Raises NoProcess."""
        pool = await self.open()
        try:
            asked = asyncio.wrap_future(pool.submit(_read, packed, part, seconds))
        except BrokenProcessPool as broken:
            self._leave(pool)
            return broken
        await asyncio.wait([asked])
        error = asked.exception()
        if isinstance(error, BrokenProcessPool):
            self._leave(pool)
        return asked.result() if error is None else error

    def close(self) -> None:
        opening, self._opening = self._opening, None
        if opening is not None:
            opening.add_done_callback(_shut)

    def _leave(self, broken: ProcessPoolExecutor) -> None:
        """Others may have left it before, and opened a sound one."""
        if self._opening is not None and self._opening.done() and self._opening.result() is broken:
            self.close()


def _shut(opening: asyncio.Future[ProcessPoolExecutor]) -> None:
    if not opening.cancelled() and opening.exception() is None:
        opening.result().shutdown(wait=False, cancel_futures=True)


def _opened(count: int, modules: list[str]) -> ProcessPoolExecutor:
    # Forked from a server that has loaded what they need, processes come in no time and share its memory.
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__, *modules])
    pool = ProcessPoolExecutor(count, context, _prepare)
    # Proves that there can be processes, so that a mail is blamed for nothing but its own.
    pool.submit(os.getpid).result()
    return pool


# --- in a process ---


def _prepare() -> None:
    # Control-C goes to everybody on the terminal; what it means, the worker says.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What was loaded for all of us is no garbage; to look at it again and again would make it memory of our own.
    gc.freeze()
    threading.Thread(target=_end_with_worker, daemon=True).start()


def _end_with_worker() -> None:
    """A worker that was killed tells nobody; without this its processes would wait for it for ever."""
    worker = parent_process()
    if worker is not None:
        connection.wait([worker.sentinel])
        os._exit(1)


def _read(packed: bytes, part: Sequence[Any], seconds: float) -> list[Any]:
    work = _unpacked(packed)
    try:
        return [_made(work, one, seconds) for one in part]
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _made(work: Callable[[Any], Any], one: object, seconds: float) -> object:
    # Nobody listens to this alarm, so it ends the process, whatever library has lost itself in the mail.
    signal.setitimer(signal.ITIMER_REAL, seconds)
    return work(one)


@lru_cache(maxsize=4)
def _unpacked(packed: bytes) -> Callable[[Any], Any]:
    work: Callable[[Any], Any] = pickle.loads(packed)
    return work


# --- in the worker itself ---


def _in_time(work: Callable[[Given], T], seconds: float, one: Given) -> T:
    """The work, stopped where it takes too long; outside the main thread nobody could stop it."""
    if threading.current_thread() is not threading.main_thread():
        return work(one)
    before = signal.signal(signal.SIGALRM, _too_long)
    # Once more every second, should a library take the first for an error of its own.
    signal.setitimer(signal.ITIMER_REAL, seconds, 1)
    try:
        return work(one)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _too_long(number: int, frame: object) -> None:
    raise TooLong("it takes longer than any mail may")
