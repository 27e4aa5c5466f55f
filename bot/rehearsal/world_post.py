"""The post of a pretend world: a mailbox that fills as time passes, and a mailer whose server answers as it is told."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from bot.ports import Accepted, Batch, Clock, Copy, Cursor, Envelope, Outcome, Place, Trouble
from bot.rehearsal.archive import header_of
from bot.rehearsal.loop import VirtualLoop

INBOX, SENT = "INBOX", "Sent"
BATCH = 200
# A worker that looks more often than this within an hour does not rest between its turns.
RESTLESS = 3_000


class LoopClock:
    """Tells the time of a virtual loop as a day and an hour."""

    def __init__(self, loop: VirtualLoop, start: datetime) -> None:
        self._loop = loop
        self.start = start

    def now(self) -> datetime:
        return self.start + timedelta(microseconds=self._loop.microseconds)


class Restless(RuntimeError):
    """The worker turns without end, though nothing new has come."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A mail in the mailbox, and when it could be read there first."""

    at: datetime
    raw: bytes


class PretendMailbox:
    """The bot's own mailbox; what comes wakes whoever waits, as IDLE does."""

    account = "followup"

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._news = asyncio.Event()
        self.shelves: dict[str, list[Arrived]] = {INBOX: [], SENT: []}
        self.looks: list[datetime] = []
        """When the inbox was read to its end."""
        self.trouble: str | None = None
        """Why the server cannot be reached now; None: it can."""

    def deliver(self, raw: bytes, folder: str = INBOX) -> None:
        self.shelves[folder].append(Arrived(self._clock.now(), raw))
        self._news.set()

    def nudge(self) -> None:
        """Wakes whoever waits, though no mail has come."""
        self._news.set()

    async def folders(self) -> tuple[str, ...]:
        if self.trouble:
            raise Trouble(self.trouble)
        return tuple(self.shelves)

    async def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        if self.trouble:
            raise Trouble(self.trouble)
        shelf = self.shelves[folder]
        start, end = (cursor.uidnext - 1 if cursor else 0), len(shelf)
        for begin in range(start, end, BATCH):
            batch = range(begin, min(begin + BATCH, end))
            copies = tuple(self._copy(folder, index, history) for index in batch)
            yield Batch(copies, (), Cursor(self.account, folder, 1, batch.stop + 1))
        if folder == INBOX:
            self._note_look()

    def _copy(self, folder: str, index: int, history: datetime) -> Copy:
        mail = self.shelves[folder][index]
        old = mail.at < history
        return Copy(
            place=Place(self.account, folder, 1, index + 1),
            raw=header_of(mail.raw) if old else mail.raw,
            size=len(mail.raw),
            arrived=mail.at,
            header_only=old,
        )

    def _note_look(self) -> None:
        now = self._clock.now()
        self.looks.append(now)
        if len(self.looks) > RESTLESS and now - self.looks[-RESTLESS] < timedelta(hours=1):
            raise Restless(f"the mailbox was read {RESTLESS} times in the hour before {now:%d %B %Y %H:%M}")

    async def wait(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), seconds)
        self._news.clear()

    async def close(self) -> None:
        """Nothing is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What the pretend server says to one letter, and what it does with it."""

    outcome: Outcome
    goes: bool = True
    """The letter reaches its people."""
    shows: bool = True
    """A copy of it shows in the bot's mailbox some time later."""
    seconds: float | None = None
    """How long the server takes; None: a moment."""


Server = Callable[[Envelope, bytes], Answered]


def takes_all(envelope: Envelope, content: bytes) -> Answered:
    """A server that takes every letter, and shows it among the sent ones."""
    return Answered(outcome=Accepted("250 taken"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """One attempt to hand a letter to the server."""

    at: datetime
    """When the attempt began: nothing may have been known by then that forbids the letter."""
    envelope: Envelope
    content: bytes
    answered: Answered


class PretendMailer:
    """Hands letters to the pretend server, which takes a moment for each."""

    def __init__(self, clock: Clock, dice: Random, carry: Callable[[Handed], None], server: Server = takes_all) -> None:
        self._clock = clock
        self._dice = dice
        self._carry = carry
        self.server = server
        self.handed: list[Handed] = []

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        answered = self.server(envelope, content)
        handed = Handed(at=self._clock.now(), envelope=envelope, content=content, answered=answered)
        self.handed.append(handed)
        moment = self._dice.randint(200, 3_000) / 1_000
        await asyncio.sleep(moment if answered.seconds is None else answered.seconds)
        self._carry(handed)
        return answered.outcome

    async def close(self) -> None:
        """Nothing is open."""
