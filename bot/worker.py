"""The loop: take in, decide, send. Everything else is a room this file walks through."""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog

from bot.followup.case import Look
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.mail.letter_identity import own_token
from bot.mail.message import Kind, Message
from bot.mail.reading import read
from bot.mail.understanding import understand
from bot.ports import Batch, Book, Clock, Copy, Mailbox, Mailer, Place, Store, Trouble
from bot.project import records
from bot.project.records import Reading
from bot.walk import act, arrive, send
from bot.walk.states import States, Witness, unwatched

# A decision made on a mailbox read longer ago than this is made again from the start (design 6.1).
FRESH = timedelta(seconds=60)
# Streams decided, and letters sent, in one turn before the mailbox is looked at again.
AT_ONCE = 100
INSTALLED = "installed_at"

log = structlog.get_logger("courtside")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The ports a worker works with."""

    clock: Clock
    store: Store
    mailboxes: Sequence[Mailbox]
    mailer: Mailer


class Worker:
    """Follows every mail from the inbox to the facts, and every due step from the facts to the outbox."""

    def __init__(
        self, outside: Outside, policy: Policy, desk: Desk, *, name: str = "worker", witness: Witness = unwatched
    ) -> None:
        self.outside = outside
        self.name = name
        self.office = act.Office(states=States(witness), policy=policy, desk=desk)
        self._installed: datetime | None = None
        self.blind: str | None = "the mailbox has not been read yet"
        """Why we cannot see the mailbox; None: it was read to its end."""
        self._read_at = datetime.min.replace(tzinfo=UTC)

    # --- the three verbs -------------------------------------------------------------------------

    async def take_in(self) -> int:
        """Reads every watched folder to its end and turns what is new into facts; says how many messages."""
        began, taken = self.outside.clock.now(), 0
        try:
            for mailbox in self.outside.mailboxes:
                for folder in await mailbox.folders():
                    taken += await self._read_folder(mailbox, folder)
            await self._place_all()
        except Trouble as trouble:
            self.blind = str(trouble)
            log.warning("the mailbox cannot be read", action="take_in", why=self.blind)
            return taken
        self.blind, self._read_at = None, began
        return taken

    async def decide(self) -> int:
        """Looks at every client whose moment has come; says how many."""
        now = self.outside.clock.now()
        look = self._look(now)
        streams = await self.outside.store.transact(lambda book: book.due(now, AT_ONCE))
        for stream in streams:
            await self.outside.store.transact(partial(act.act, office=self.office, stream=stream, look=look))
        return len(streams)

    async def send(self) -> int:
        """Sends what is planned and still right; says how many were handed to the server."""
        await self.outside.store.transact(lambda book: send.look_for_unknown(book, self.office, self._now()))
        letters = await self.outside.store.transact(lambda book: book.sendable(self._now(), AT_ONCE))
        sent = 0
        for letter in letters:
            if self._now() - self._read_at > FRESH:
                await self.take_in()
            sent += await self._send_one(letter.key)
        return sent

    # --- the loop --------------------------------------------------------------------------------

    async def start(self) -> None:
        """Before the first turn: when we began here, and what a worker that died had left half done."""

        def begin(book: Book) -> datetime:
            send.recover(book, self.name, self._now())
            installed = book.setting(INSTALLED)
            if installed is None:
                installed = self._now().isoformat()
                book.put_setting(INSTALLED, installed)
            if book.setting("policy") != self.office.policy.version:
                book.put_setting("policy", self.office.policy.version)
                for stream in book.streams():
                    if stream != arrive.HOUSE:
                        book.schedule(stream, self._now())
            return datetime.fromisoformat(installed)

        self._installed = await self.outside.store.transact(begin)

    async def turn(self) -> int:
        """One round of the three verbs; says how much there was to do."""
        taken = await self.take_in()
        decided = await self.decide()
        return taken + decided + await self.send()

    async def settle_down(self) -> None:
        """Turns until nothing more is to be done now."""
        while await self.turn():
            await asyncio.sleep(0)

    async def run(self, stop: asyncio.Event, poll: timedelta) -> None:
        """Works until told to stop: turns, then waits for mail, the next moment, or the poll."""
        await self.start()
        while not stop.is_set():
            await self.settle_down()
            await self._wait(stop, poll)

    async def close(self) -> None:
        """Ends every connection; the store last."""
        for mailbox in self.outside.mailboxes:
            await mailbox.close()
        await self.outside.mailer.close()
        await self.outside.store.close()

    async def _wait(self, stop: asyncio.Event, poll: timedelta) -> None:
        upcoming = await self.outside.store.transact(lambda book: book.next_due())
        left = (upcoming - self._now()).total_seconds() if upcoming else poll.total_seconds()
        seconds = min(max(left, 0.05), poll.total_seconds())
        waits: list[asyncio.Task[object]] = [asyncio.create_task(stop.wait())]
        waits += [asyncio.create_task(mailbox.wait(seconds)) for mailbox in self.outside.mailboxes]
        _, pending = await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for one in pending:
            one.cancel()
        for one in pending:
            with contextlib.suppress(asyncio.CancelledError):
                await one

    # --- taking in -------------------------------------------------------------------------------

    async def _read_folder(self, mailbox: Mailbox, folder: str) -> int:
        cursor = await self.outside.store.transact(lambda book: book.cursor(mailbox.account, folder))
        taken = 0
        async for batch in mailbox.read(folder, cursor, self._history()):
            taken += len(batch.copies)
            if batch.cursor != cursor or batch.copies or batch.unreadable:
                readings = [(self._understood(copy), copy.place) for copy in batch.copies]
                await self._keep(batch, readings)
            cursor = batch.cursor
        return taken

    async def _keep(self, batch: Batch, readings: list[tuple[Reading, Place]]) -> None:
        await self.outside.store.transact(lambda book: arrive.keep(book, batch, readings, self._now()))

    def _understood(self, copy: Copy) -> Reading:
        """A copy as a reading; reading never raises on bad mail."""
        message = read(copy.raw, fallback=copy.arrived, complete=copy.whole)
        if copy.header_only:
            return replace(records.header_reading(message), ours=self._ours(message))
        reading = records.reading(understand(message))
        ours = self._ours(message)
        return replace(reading, ours=ours, kind=Kind.OURS) if ours else reading

    def _ours(self, message: Message) -> str | None:
        """The Message-ID a letter of ours was planned under; None for everybody else's mail."""
        sender = message.sender
        if sender is None or not self.office.policy.people.is_bot(sender.address):
            return None
        return own_token(self.office.desk.secret, message)

    async def _place_all(self) -> None:
        at_once = arrive.PLACED_AT_ONCE
        while True:
            try:
                if not await self._place(at_once):
                    return
            except Trouble:
                raise
            except Exception as bug:  # caught once, here: that one mail is shunted with its reason, the rest go on
                if at_once == 1:
                    log.error("a mail could not be handled", action="shunt", why=type(bug).__name__)
                    await self._shunt(f"{type(bug).__name__}: {bug}")
                at_once = 1

    async def _place(self, at_once: int) -> int:
        office, now = self.office, self._now()
        return await self.outside.store.transact(
            lambda book: arrive.place(book, office.states, office.policy, now, at_once)
        )

    async def _shunt(self, reason: str) -> None:
        await self.outside.store.transact(lambda book: arrive.shunt_first(book, reason, self._now()))

    # --- sending ---------------------------------------------------------------------------------

    async def _send_one(self, key: str) -> int:
        now = self._now()
        look = self._look(now)
        claimed = await self.outside.store.transact(lambda book: send.claim(book, self.office, key, self.name, look))
        if claimed is None:
            return 0
        letter = replace(claimed.letter, attempts=claimed.letter.attempts + 1)
        outcome = await self.outside.mailer.send(letter.envelope, letter.content)
        log.info("a letter was handed over", action="send", key=key, outcome=type(outcome).__name__)
        await self.outside.store.transact(lambda book: send.settle(book, self.office, letter, outcome, self._now()))
        return 1

    # --- small things ----------------------------------------------------------------------------

    def _now(self) -> datetime:
        return self.outside.clock.now()

    def _look(self, now: datetime) -> Look:
        return Look(now=now, installed=self._installed, blind=self.blind)

    def _history(self) -> datetime:
        installed = self._installed or self._now()
        return installed - self.office.policy.history
