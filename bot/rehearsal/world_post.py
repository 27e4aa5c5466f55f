"""The post of a pretend world: a mailbox that fills as time passes, and a mailer whose server answers as it is told."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from bot.ports import Accepted, Batch, Clock, Copy, Cursor, Envelope, Outcome, Place, Trouble
from bot.rehearsal.archive import EPOCH, header_of
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
        self._told = 0, start
        """The moment that was told last, which is asked for again and again while the time stands still."""

    def now(self) -> datetime:
        microseconds, now = self._told
        if microseconds != self._loop.microseconds:
            now = self.start + timedelta(microseconds=self._loop.microseconds)
            self._told = self._loop.microseconds, now
        return now


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
        self.sent = SENT
        """What the folder of sent mail is called now."""
        self._gone: set[tuple[str, int]] = set()
        """Places on the shelves whose mail was expunged."""
        self._validity: dict[str, int] = {}
        self._read: dict[str, int] = {}
        """How many places of a shelf have been read, and kept by whoever read them."""

    def deliver(self, raw: bytes, folder: str = INBOX) -> None:
        self.shelves[self.sent if folder == SENT else folder].append(Arrived(self._clock.now(), raw))
        self._news.set()

    def expunge(self, folder: str, dice: Random) -> None:
        """Somebody tidies up: one mail that has been read is gone, and its UID never comes back."""
        there = [one for one in range(self._read.get(folder, 0)) if (folder, one) not in self._gone]
        if there:
            self._gone.add((folder, dice.choice(there)))

    def renumber(self, folder: str) -> None:
        """Every mail has another UID under another UIDVALIDITY, as after a server was moved (RFC 9051 2.3.1.1)."""
        self.shelves[folder] = list(self.lying(folder))
        self._gone = {one for one in self._gone if one[0] != folder}
        self._validity[folder] = self._valid(folder) + 1
        self._read[folder] = 0

    def rename_sent(self, name: str) -> None:
        """The folder of sent mail goes by another name, with the UIDs it had."""
        self.shelves[name] = self.shelves.pop(self.sent)
        self._validity[name] = self._valid(self.sent)
        self._read[name] = self._read.get(self.sent, 0)
        self._gone = {(name if folder == self.sent else folder, index) for folder, index in self._gone}
        self.sent = name

    def lying(self, folder: str) -> Iterator[Arrived]:
        """What has not been expunged."""
        return (one for index, one in enumerate(self.shelves[folder]) if (folder, index) not in self._gone)

    def _valid(self, folder: str) -> int:
        return self._validity.get(folder, 1)

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
        validity, end = self._valid(folder), len(self.shelves[folder])
        start = cursor.uidnext - 1 if cursor and cursor.uidvalidity == validity else 0
        for begin in range(start, end, BATCH):
            batch = range(begin, min(begin + BATCH, end))
            there = [index for index in batch if (folder, index) not in self._gone]
            copies = tuple(self._copy(folder, index, history) for index in there)
            yield Batch(copies, (), Cursor(self.account, folder, validity, batch.stop + 1))
            self._read[folder] = batch.stop
        if folder == INBOX:
            self._note_look()

    def _copy(self, folder: str, index: int, history: datetime) -> Copy:
        mail = self.shelves[folder][index]
        old = mail.at < history
        return Copy(
            place=Place(self.account, folder, self._valid(folder), index + 1),
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

    async def fetch(self, place: Place) -> Copy | None:
        if self.trouble:
            raise Trouble(self.trouble)
        return self._copy(place.folder, place.uid - 1, EPOCH)

    async def wait(self, seconds: float) -> None:
        patience = asyncio.get_running_loop().call_later(seconds, self._news.set)
        try:
            await self._news.wait()
        finally:
            patience.cancel()
            self._news.clear()  # whoever waited looks next, also where something else ended the waiting

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
    late: timedelta = timedelta(0)
    """How much later than usual."""
    renamed: bool = False
    """The server gives it a Message-ID of its own, as some do with all that they send."""
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
    skew: timedelta = timedelta(0)
    """How far the worker's clock was ahead."""


class PretendMailer:
    """Hands letters to the pretend server, which takes a moment for each."""

    def __init__(self, clock: Clock, dice: Random, carry: Callable[[Handed], None], server: Server = takes_all) -> None:
        self._clock = clock
        self._dice = dice
        self._carry = carry
        self.server = server
        self.handed: list[Handed] = []
        self.skew = timedelta(0)
        """How far the clock of whoever sends is ahead."""

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        return await self.hand(envelope, content, self.server(envelope, content))

    async def hand(self, envelope: Envelope, content: bytes, answered: Answered) -> Outcome:
        """The same, with what the server will answer."""
        handed = Handed(at=self._clock.now(), envelope=envelope, content=content, answered=answered, skew=self.skew)
        self.handed.append(handed)
        moment = self._dice.randint(200, 3_000) / 1_000
        await asyncio.sleep(moment if answered.seconds is None else answered.seconds)
        self._carry(handed)
        return answered.outcome

    async def close(self) -> None:
        """Nothing is open."""
