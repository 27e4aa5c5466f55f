"""The loop: take in, decide, send. Everything else is a room this file walks through."""

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

import structlog

from bot.followup.case import Look
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.ports import (
    Accepted,
    Batch,
    Book,
    Clock,
    Copy,
    Later,
    Mailbox,
    Mailer,
    Outcome,
    Outgoing,
    Place,
    Refused,
    Store,
    Trouble,
    Unknown,
    Unreadable,
)
from bot.project.records import Reading
from bot.walk import act, arrive, blind, digest, send
from bot.walk.send import Claimed
from bot.walk.states import States, Witness, unwatched
from bot.walk.understood import understood

# A decision made on a mailbox read longer ago than this is made again from the start (design 6.1).
FRESH = timedelta(seconds=60)
# Streams decided, and letters sent, in one turn before the mailbox is looked at again.
AT_ONCE = 100
# Seconds the mailbox is ours without a sign of life; a worker that waits for the lease takes over that late.
LEASE = 120.0
MAILBOX = "mailbox"
# Until a store that did not answer is asked again.
STORE_RETRY = timedelta(seconds=5)
# Seconds of rest where something is due already, so that a decision that cannot be carried out never spins.
SHORTEST_REST = 0.05
# What a bug of ours stopped is looked at again after this long: perhaps new mail has changed what it met.
AFTER_A_BUG = timedelta(hours=1)
INSTALLED = "installed_at"
BLIND = blind.WHY

ADDRESS = re.compile(r"[^\s<>'\":;,()]+@[^\s<>'\":;,()]+")

T = TypeVar("T")

log = structlog.get_logger("courtside")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The ports a worker works with."""

    clock: Clock
    store: Store
    mailboxes: Sequence[Mailbox]
    mailer: Mailer


@dataclass(frozen=True, slots=True)
class Bug:
    """A mistake of ours that stopped one piece of work; nothing of it was written."""

    reason: str


class Worker:
    """Follows every mail from the inbox to the facts, and every due step from the facts to the outbox."""

    def __init__(
        self,
        outside: Outside,
        policy: Policy,
        desk: Desk,
        *,
        name: str = "worker",
        witness: Witness = unwatched,
        lease: float = LEASE,
    ) -> None:
        self.outside = outside
        self.lease = lease
        """Seconds the mailbox stays ours without a sign of life; it is renewed in half that time."""
        self.name = name
        self.office = act.Office(states=States(witness), policy=policy, desk=desk)
        self._installed: datetime | None = None
        self.blind: str | None = "the mailbox has not been read yet"
        """Why we cannot see the mailbox; None: it was read to its end."""
        self.is_holder = False
        """Whether the mailbox is ours to read and to send for (design 6.1)."""
        self._read_at = datetime.min.replace(tzinfo=UTC)
        self._is_sure = True
        """False: the store failed on the way, and what we asked of it last may have been done or not."""
        self._unsettled: list[tuple[Outgoing, Outcome]] = []
        """What servers answered and the store does not know yet."""
        self._troubles: dict[str, str] = {}
        """What the log was told is wrong, by action."""

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
            await self._see(str(trouble))
            return taken
        await self._see(None)
        self._read_at = began
        return taken

    async def decide(self) -> int:
        """Looks at every client whose moment has come; says how many. Blind, it lets them wait on the agenda."""
        if self.blind:
            return 0
        now = self._now()
        look = self._look(now)
        streams = await self.outside.store.transact(lambda book: book.due(now, AT_ONCE))
        for stream in streams:
            work = digest.act if stream == arrive.HOUSE else act.act
            done = await self._tried(
                self.outside.store.transact(partial(work, office=self.office, stream=stream, look=look))
            )
            if isinstance(done, Bug):
                log.error("a client could not be decided on", action="decide", stream=stream, why=done.reason)
                await self.outside.store.transact(partial(act.look_later, stream=stream, at=now + AFTER_A_BUG))
        return len(streams)

    async def send(self) -> int:
        """Sends what is planned and still right; says how many were handed to the server."""
        await self._settle_all()
        if self.blind:
            return 0
        await self.outside.store.transact(lambda book: send.look_for_unknown(book, self.office, self._now()))
        letters = await self.outside.store.transact(lambda book: book.sendable(self._now(), AT_ONCE))
        sent = 0
        for letter in letters:
            if self._now() - self._read_at > FRESH:
                await self.take_in()
            if self.blind:
                break
            sent += await self._send_one(letter)
        return sent

    # --- the loop --------------------------------------------------------------------------------

    async def start(self) -> None:
        """Before the first turn: when we began here, and what a worker that died had left half done."""

        def begin(book: Book) -> datetime:
            installed = book.setting(INSTALLED)
            if installed is None:
                installed = self._now().isoformat()
                book.put_setting(INSTALLED, installed)
            if book.setting("policy") != self.office.policy.version:
                book.put_setting("policy", self.office.policy.version)
                for stream in book.streams():
                    book.schedule(stream, self._now())
            digest.begin(book, self.office.policy, self._now())
            return datetime.fromisoformat(installed)

        self._installed = await self.outside.store.transact(begin)
        await self._hold_mailbox()

    async def turn(self) -> int:
        """One round of the three verbs; says how much there was to do."""
        if not await self._hold_mailbox():
            return 0
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
            pause = poll
            try:
                while await self.turn() and not stop.is_set():
                    await asyncio.sleep(0)
            except Trouble as trouble:
                self._troubled("store", "the store does not answer; it is tried again", str(trouble))
                self._is_sure, pause = False, min(poll, STORE_RETRY)
            else:
                self._well("store", "the store answers again")
            await self._wait(stop, pause)

    async def close(self) -> None:
        """Ends every connection; the store last."""
        for mailbox in self.outside.mailboxes:
            await mailbox.close()
        await self.outside.mailer.close()
        with contextlib.suppress(Trouble):  # a lease that cannot be given back runs out by itself
            await self.outside.store.transact(lambda book: book.release(MAILBOX, self.name))
        await self.outside.store.close()

    async def _hold_mailbox(self) -> bool:
        """Takes or renews the lease; whoever gets it anew finds what the last holder left half done."""

        def hold(book: Book) -> bool:
            held = book.lease(MAILBOX, self.name, self.lease)
            if held and not (self.is_holder and self._is_sure):
                send.recover(book, {letter.key for letter, _ in self._unsettled}, self._now())
            return held

        self.is_holder = await self.outside.store.transact(hold)
        self._is_sure = True
        if self.is_holder:
            self._well("lease", "this worker reads and sends now")
        else:
            self._troubled("lease", "this worker waits", "another worker reads this mailbox and sends for it")
        return self.is_holder

    async def _wait(self, stop: asyncio.Event, poll: timedelta) -> None:
        seconds = await self._rest(min(poll.total_seconds(), self.lease / 2))
        waits: list[asyncio.Task[object]] = [asyncio.create_task(stop.wait())]
        if self.is_holder:
            waits += [asyncio.create_task(mailbox.wait(seconds)) for mailbox in self.outside.mailboxes]
        _, pending = await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for one in pending:
            one.cancel()
        for one in pending:
            with contextlib.suppress(asyncio.CancelledError):
                await one

    async def _rest(self, longest: float) -> float:
        """Seconds until there is something to do by ourselves."""
        if self.blind or not self.is_holder:
            # What is due waits; a mailbox wakes us as soon as it may be tried again.
            return longest
        try:
            upcoming = await self.outside.store.transact(lambda book: book.next_due())
        except Trouble:
            return STORE_RETRY.total_seconds()
        left = (upcoming - self._now()).total_seconds() if upcoming else longest
        return min(max(left, SHORTEST_REST), longest)

    # --- taking in -------------------------------------------------------------------------------

    async def _read_folder(self, mailbox: Mailbox, folder: str) -> int:
        cursor = await self.outside.store.transact(lambda book: book.cursor(mailbox.account, folder))
        taken = 0
        async for batch in mailbox.read(folder, cursor, self._history()):
            taken += len(batch.copies)
            if batch.cursor != cursor or batch.copies or batch.unreadable:
                await self._keep(batch)
            cursor = batch.cursor
        return taken

    async def _keep(self, batch: Batch) -> None:
        readings: list[tuple[Reading, Place]] = []
        broken = list(batch.unreadable)
        for copy in batch.copies:
            reading = await self._tried(self._understood(copy))
            if isinstance(reading, Bug):
                log.error("a mail could not be read", action="shunt", why=reading.reason)
                broken.append(Unreadable(copy.place, copy.raw, reading.reason))
            else:
                readings.append((reading, copy.place))
        whole = replace(batch, unreadable=tuple(broken))
        await self.outside.store.transact(lambda book: arrive.keep(book, whole, readings, self._now()))

    async def _understood(self, copy: Copy) -> Reading:
        policy = self.office.policy
        return understood(copy, policy.people, self.office.desk.secret, policy.authserv_id)

    async def _place_all(self) -> None:
        at_once = arrive.PLACED_AT_ONCE
        while True:
            placed = await self._tried(self.outside.store.transact(partial(self._placed, limit=at_once)))
            if isinstance(placed, Bug):
                if at_once == 1:
                    log.error("a mail could not be handled", action="shunt", why=placed.reason)
                    await self._shunt(placed.reason)
                at_once = 1
            elif not placed:
                return

    def _placed(self, book: Book, limit: int) -> int:
        office = self.office
        return arrive.place(book, office.states, office.policy, self._now(), limit, office.desk)

    async def _shunt(self, reason: str) -> None:
        await self.outside.store.transact(lambda book: arrive.shunt_first(book, reason, self._now()))

    async def _see(self, why: str | None) -> None:
        """Remembers whether the mailbox could be read, tells the log once, and the store for `status`."""
        before, self.blind = self.blind, why
        if why == before:
            return
        if why:
            self._troubled("take_in", "the mailbox cannot be read", why)
        else:
            self._well("take_in", "the mailbox can be read again")
        await self.outside.store.transact(partial(blind.note, why=why, now=self._now()))

    # --- sending ---------------------------------------------------------------------------------

    async def _send_one(self, planned: Outgoing) -> int:
        look = self._look(self._now())
        claimed = await self._tried(self.outside.store.transact(partial(self._claimed, key=planned.key, look=look)))
        if isinstance(claimed, Bug):
            log.error("a letter could not be decided on", action="send", key=planned.key, why=claimed.reason)
            later = replace(planned, next_at=look.now + AFTER_A_BUG)
            await self.outside.store.transact(lambda book: book.settle(later))
        if not isinstance(claimed, Claimed):
            return 0
        letter = replace(claimed.letter, attempts=claimed.letter.attempts + 1)
        outcome = await self.outside.mailer.send(letter.envelope, letter.content)
        self._tell_outcome(letter, outcome)
        self._unsettled.append((letter, outcome))
        await self._settle_all()
        return 1

    def _claimed(self, book: Book, key: str, look: Look) -> Claimed | None:
        if not book.lease(MAILBOX, self.name, self.lease):
            return None
        return send.claim(book, self.office, key, self.name, look)

    async def _settle_all(self) -> None:
        """Writes down what servers answered; what the store does not take now it is told again."""
        while self._unsettled:
            letter, outcome = self._unsettled[0]
            work = partial(send.settle, office=self.office, letter=letter, outcome=outcome, now=self._now())
            await self.outside.store.transact(work)
            self._unsettled.pop(0)

    def _tell_outcome(self, letter: Outgoing, outcome: Outcome) -> None:
        match outcome:
            case Accepted():
                self._well("send", "letters can be handed over again")
                log.info("a letter was handed over", action="send", key=letter.key)
            case Later(reply=reply):
                self._troubled("send", "no letter can be handed over; it is tried again", _discreet(reply))
            case Refused(reply=reply):
                log.warning("a letter was refused", action="send", key=letter.key, why=_discreet(reply))
            case Unknown(reason=reason):
                log.warning("a letter may have gone or not", action="send", key=letter.key, why=_discreet(reason))

    # --- small things ----------------------------------------------------------------------------

    def _now(self) -> datetime:
        return self.outside.clock.now()

    def _look(self, now: datetime) -> Look:
        return Look(now=now, installed=self._installed, blind=self.blind)

    def _history(self) -> datetime:
        installed = self._installed or self._now()
        return installed - self.office.policy.history

    async def _tried(self, work: Awaitable[T]) -> T | Bug:
        """A piece of work in which a bug of ours stops nothing but itself."""
        try:
            return await work
        except Trouble:
            raise
        except Exception as bug:  # caught once, here: what it met is set aside with its reason, the rest goes on
            return Bug(f"{type(bug).__name__}: {bug}")

    def _troubled(self, action: str, sentence: str, why: str) -> None:
        """Tells the log, once for each reason."""
        if self._troubles.get(action) != why:
            self._troubles[action] = why
            log.warning(sentence, action=action, why=why)

    def _well(self, action: str, sentence: str) -> None:
        """Tells the log, where it was told of trouble before."""
        if self._troubles.pop(action, None) is not None:
            log.info(sentence, action=action)


def _discreet(reply: str) -> str:
    """A server's words without the addresses they repeat: a log goes further than the store."""
    return ADDRESS.sub("(address)", reply)
