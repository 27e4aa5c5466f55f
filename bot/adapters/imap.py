"""The mailbox of the real world: an IMAP account, asked from one thread, reconnecting by itself."""

import asyncio
import random
import socket
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from bot.adapters import imap_complaints as complaints
from bot.adapters.imap_account import ImapAccount
from bot.adapters.imap_fetch import Doubts, FolderReading
from bot.adapters.imap_folders import resolve
from bot.adapters.imap_session import LinkLost, Opened, Session
from bot.adapters.imap_wire import SaidNo
from bot.ports import Batch, Copy, Cursor, Place, Trouble

T = TypeVar("T")

GOODBYE = 2.0
"""Seconds the server has for our LOGOUT before the link is cut."""


@dataclass(slots=True)
class Backoff:
    """When the server may be tried again: after a pause that doubles with every failure, never quite in step."""

    first: float
    last: float
    _failures: int = 0
    _tried: float = 0.0
    _until: float = 0.0
    _sentence: str = ""

    @property
    def left(self) -> float:
        return max(0.0, self._until - time.monotonic())

    def trying(self) -> None:
        """Raises what went wrong last, while it is too early to try again."""
        if self.left > 0:
            raise Trouble(self._sentence)
        self._tried = time.monotonic()

    def refused(self, trouble: Trouble) -> None:
        self._pause(time.monotonic(), trouble)

    def lost(self, trouble: Trouble) -> None:
        """A link that lasted is opened again at once; one that breaks as soon as it stands is not."""
        self._pause(self._tried, trouble)

    def succeeded(self) -> None:
        self._failures = 0

    def _pause(self, since: float, trouble: Trouble) -> None:
        pause = min(self.last, self.first * 2.0 ** min(self._failures, 30))
        self._failures += 1
        # Many workers that lost one server must not come back in one moment.
        self._until = since + pause * random.uniform(0.5, 1.0)
        self._sentence = str(trouble)


class ImapMailbox:
    """The Mailbox port over IMAP; blocking calls live in one thread of its own."""

    def __init__(self, account: ImapAccount) -> None:
        self.account = account.name or account.username
        self._settings = account
        self._session = Session(account)
        self._backoff = Backoff(account.first_retry, account.last_retry)
        self._doubts = Doubts()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"imap-{self.account}")
        self._closed = False
        self._waker: socket.socket | None = None
        """Ends the wait under way; None while there was none."""
        self._folders: tuple[str, ...] = ()
        self._seen: dict[str, tuple[int, int]] = {}
        """By folder: UIDVALIDITY and the UIDNEXT up to which it was read."""

    async def folders(self) -> tuple[str, ...]:
        return await self._in_thread(self._resolve)

    async def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        # Until it is read to its end, news in the folder are nothing that a wait need report.
        self._seen.pop(folder, None)
        opened = await self._in_thread(lambda: self._examine(folder))
        reading = FolderReading(self._session, self.account, folder, opened, cursor, history, self._doubts)
        batches = reading.batches()
        # The next batch is fetched while this one is read and kept: two, of bounded weight, are in memory.
        coming = self._submit(lambda: self._next(folder, batches))
        while (batch := await self._answer(coming)) is not None:
            coming = self._submit(lambda: self._next(folder, batches))
            reached = batch.cursor
            yield batch
        self._seen[folder] = (reached.uidvalidity, reached.uidnext)

    async def fetch(self, place: Place) -> Copy | None:
        return await self._in_thread(lambda: self._fetch(place))

    async def wait(self, seconds: float) -> None:
        seconds = min(seconds, self._settings.poll.total_seconds())
        if self._backoff.left > 0:
            await asyncio.sleep(min(seconds, self._backoff.left))
        elif self._closed or not await self._idle(seconds):
            await asyncio.sleep(seconds)

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        _wake(self._waker)
        goodbye = asyncio.wrap_future(self._thread.submit(self._session.close))
        _, late = await asyncio.wait([goodbye], timeout=GOODBYE)
        if late:
            self._session.abort()
            goodbye.cancel()
        self._thread.shutdown(wait=False)

    async def _idle(self, seconds: float) -> bool:
        """Waits for news; False where the server has none to offer, and the time must be slept away."""
        ours, theirs = socket.socketpair()
        self._waker = ours
        future = self._submit(lambda: self._listen(seconds, theirs))
        future.add_done_callback(lambda _: _close(ours, theirs))
        try:
            return await asyncio.wrap_future(future)
        except LinkLost:
            # Whoever reads next learns the reason, on a new link.
            return True
        except Trouble:
            return self._backoff.left > 0
        except asyncio.CancelledError:
            _wake(ours)
            raise

    # --- in the thread ---

    def _resolve(self) -> tuple[str, ...]:
        self._folders = self._ask_again("The list of folders", lambda: resolve(self._settings, self._session.folders()))
        return self._folders

    def _examine(self, folder: str) -> Opened:
        return self._ask_again(f"The folder {folder}", lambda: self._session.examine(folder))

    def _next(self, folder: str, batches: Iterator[Batch]) -> Batch | None:
        return self._ask(f"The folder {folder}", lambda: next(batches, None))

    def _fetch(self, place: Place) -> Copy | None:
        opened = self._examine(place.folder)
        if opened.uidvalidity != place.uidvalidity:
            return None
        ever = datetime.min.replace(tzinfo=UTC)
        reading = FolderReading(self._session, self.account, place.folder, opened, None, ever, self._doubts)
        return self._ask(f"The folder {place.folder}", lambda: reading.one(place.uid))

    def _listen(self, seconds: float, woken: socket.socket) -> bool:
        if not self._folders:
            self._resolve()
        folder = self._folders[0]
        opened = self._examine(folder)
        seen = self._seen.get(folder)
        if opened.uidnext is not None and seen not in (None, (opened.uidvalidity, opened.uidnext)):
            # It came between the reading and this moment: IDLE would not report it.
            return True
        return self._ask(f"The folder {folder}", lambda: self._session.idle(seconds, woken))

    def _ask_again(self, what: str, work: Callable[[], T]) -> T:
        """On a link that has rested the first question may find it dead: it is asked once more, on a new one."""
        rested = self._session.connected
        try:
            return self._ask(what, work)
        except LinkLost:
            if not rested:
                raise
        return self._ask(what, work)

    def _ask(self, what: str, work: Callable[[], T]) -> T:
        """One piece of work on a link that is there or made, every failure a sentence."""
        if self._closed:
            raise Trouble(f"The mailbox of {self.account} is closed.")
        if not self._session.connected:
            self._backoff.trying()
            try:
                self._session.connect()
            except Trouble as trouble:
                self._backoff.refused(trouble)
                raise
        try:
            answer = work()
        except LinkLost as trouble:
            self._backoff.lost(trouble)
            raise
        except SaidNo as no:
            raise complaints.not_opened(self._settings, what, str(no)) from None
        self._backoff.succeeded()
        return answer

    # --- between the two ---

    def _submit(self, work: Callable[[], T]) -> Future[T]:
        if self._closed:
            raise Trouble(f"The mailbox of {self.account} is closed.")
        return self._thread.submit(work)

    async def _answer(self, future: Future[T]) -> T:
        return await asyncio.wrap_future(future)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await self._answer(self._submit(work))


def _close(*pair: socket.socket) -> None:
    for end in pair:
        end.close()


def _wake(waker: socket.socket | None) -> None:
    # Where the wait is over already, its sockets are closed.
    with suppress(OSError):
        if waker is not None:
            waker.send(b"!")
