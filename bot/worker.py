"""The loop: take in, decide, send. Everything else is a room this file walks through."""

import asyncio
import contextlib
from collections.abc import Awaitable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

from bot.followup.alarm import Subject
from bot.followup.case import Look
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.ports import Batch, Book, Cursor, Kept, Later, Mailbox, Outcome, Outgoing, Trouble, Unknown, Unread
from bot.walk import act, alarm, arrive, blind, copied, house, send
from bot.walk.ahead import read_ahead
from bot.walk.aside import readings, shunt_first
from bot.walk.begin import begin
from bot.walk.holding import MAILBOX as MAILBOX
from bot.walk.holding import hold
from bot.walk.listen import ears
from bot.walk.mistake import Bug, bug
from bot.walk.outside import Outside as Outside
from bot.walk.portion import Portion
from bot.walk.states import HOUSE, States, Witness, unwatched
from bot.walk.stopping import Stop, Stopped, give_up
from bot.walk.understood import to_keep
from bot.walk.watchman import Watchman

# A decision made on a mailbox read longer ago than this is made again from the start (design 6.1).
FRESH = timedelta(seconds=60)
OVERSLEPT = "the store answered so late that the mailbox has to be read again first"
# Streams decided in one turn before the mailbox is looked at again.
AT_ONCE = 100
# Seconds the mailbox is ours without a sign of life; a worker that waits for the lease takes over that late.
LEASE = 120.0
# Until a store that did not answer is asked again.
STORE_RETRY = timedelta(seconds=5)
# Seconds of rest where something is due already, so that a decision that cannot be carried out never spins.
SHORTEST_REST = 0.05
# What a bug of ours stopped is looked at again after this long: perhaps new mail has changed what it met.
AFTER_A_BUG = timedelta(hours=1)
# How often the store is told that the mailbox is read, so that another worker may know.
TOLD_STORE = timedelta(minutes=5)
# Seconds a letter that is under way has when the worker is told to stop; after that what became of it is unknown.
LAST_LETTER = 5.0

T = TypeVar("T")


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
        watchman: Watchman | None = None,
    ) -> None:
        self.outside = outside
        self.watchman = watchman or Watchman(outside.clock, outside.store)
        self.lease = lease
        """Seconds the mailbox stays ours without a sign of life; it is renewed in half that time."""
        self.name = name
        self.office = act.Office(states=States(witness), policy=policy, desk=desk)
        self._installed: datetime | None = None
        self._is_begun = True
        """False: the policy has changed, and the store does not know it yet."""
        self.blind: str | None = "the mailbox has not been read yet"
        """Why we cannot see the mailbox; None: it was read to its end."""
        self.is_holder = False
        """Whether the mailbox is ours to read and to send for (design 6.1)."""
        self._read_at = datetime.min.replace(tzinfo=UTC)
        self._is_sure = True
        """False: the store failed on the way, and what we asked of it last may have been done or not."""
        self._unsettled: list[tuple[Outgoing, Outcome]] = []
        """What servers answered and the store does not know yet."""
        self._portion = Portion()
        self._ears = ears(outside, lambda: self.office)
        self._stop = Stop()
        self._told_store = self._read_at

    # --- the three verbs -------------------------------------------------------------------------

    async def take_in(self) -> int:
        """Reads every watched folder to its end and turns what is new into facts; says how many messages."""
        began, taken = self.outside.clock.now(), 0
        for mailboxes in filter(None, (self.outside.mailboxes, self._ears)):
            try:
                taken += await self._read_all(mailboxes)
            except Trouble as trouble:
                await self._see(str(trouble))
                return taken
            # What a member's mailbox has for us depends on the threads that are watched by then.
            await self._place_all()
        await self._see(None)
        await self._note_reading(began)
        return taken

    async def decide(self) -> int:
        """Looks at every client whose moment has come; says how many. Blind, it lets them wait on the agenda."""
        if self.blind or not self.is_holder:
            return 0
        now = self._now()
        streams = await self.outside.store.transact(lambda book: book.due(now, AT_ONCE))
        for stream in streams:
            self._go_on()
            work = partial(self._acted, stream=stream, look=self._look(now))
            done = await self._tried(self.outside.store.transact(work))
            if isinstance(done, Bug):
                self.watchman.mistake("a client could not be decided on", done.where, action="decide", stream=stream)
                await self.outside.store.transact(partial(act.look_later, stream=stream, at=now + AFTER_A_BUG))
            if stream == HOUSE:
                self.watchman.digests(done.where if isinstance(done, Bug) else done)
        return len(streams)

    def _acted(self, book: Book, stream: str, look: Look) -> str | None:
        office = copied.careful(book, self.office)
        if stream == HOUSE:
            return house.act(book, office, look)
        act.act(book, office, stream, look)
        return None

    async def send(self) -> int:
        """Sends what is planned and still right; says how many were handed to the server."""
        if self.blind:
            return 0
        sent = 0
        for letter in await self.outside.store.transact(partial(send.ready, office=self.office, now=self._now())):
            self._go_on()
            if not self._is_fresh():
                await self.take_in()
            if self.blind:
                break
            sent += await self._send_one(letter)
        return sent

    # --- the loop --------------------------------------------------------------------------------

    async def start(self) -> None:
        """Before the first turn: when we began here, and what a worker that died had left half done."""
        await self._begin()
        await self.watchman.recall()
        await self._hold_mailbox()

    async def turn(self) -> int:
        """One round of the three verbs; says how much there was to do."""
        self.watchman.breathe()
        await self._renew()
        await self._settle_all()  # news also where another worker holds the mailbox by now
        if not await self._hold_mailbox():
            return 0
        taken = await self.take_in()
        decided = await self.decide()
        self.watchman.turned(messages=taken, decisions=decided)
        return taken + decided + await self.send()

    async def settle_down(self) -> None:
        """Turns until nothing more is to be done now."""
        while await self.turn():
            await asyncio.sleep(0)

    async def run(self, stop: asyncio.Event, poll: timedelta) -> None:
        """Works until told to stop: turns, then waits for mail, the next moment, or the poll."""
        self._stop = Stop(stop)
        heeding = asyncio.create_task(self._stop.heed())
        try:
            await self.start()
            while not stop.is_set():
                await self._wait(await self._worked(poll))
        except Stopped:
            pass
        finally:
            await give_up(heeding)
            self._stop = Stop()  # who takes a turn by hand afterwards means it

    async def _worked(self, poll: timedelta) -> timedelta:
        """Turns until nothing more is to be done now; how long to wait for the next ones."""
        try:
            while await self.turn() and not self._stop.is_told():
                await asyncio.sleep(0)
        except Trouble as trouble:
            self.watchman.wrong(Subject.STORE, "the store does not answer; it is tried again", str(trouble))
            self._is_sure, poll = False, min(poll, STORE_RETRY)
        else:
            self.watchman.well(Subject.STORE, "the store answers again")
        self.watchman.rest()
        return poll

    async def close(self) -> None:
        """Ends every connection; the store last."""
        for mailbox in (*self.outside.mailboxes, *self._ears):
            await mailbox.close()
        await self.outside.reader.close()
        await self.outside.mailer.close()
        with contextlib.suppress(Trouble):  # a lease that cannot be given back runs out by itself
            await self.outside.store.transact(lambda book: book.release(MAILBOX, self.name))
        await self.outside.store.close()

    async def _begin(self) -> None:
        self._installed = await self.outside.store.transact(lambda book: begin(book, self.office.policy, self._now()))
        self._is_begun = True

    async def _renew(self) -> None:
        """Takes up templates that have changed; every client is looked at again, also after a store that failed."""
        if renewed := self.outside.renewed():
            self.office = replace(self.office, policy=renewed.policy, desk=renewed.desk)
            self._is_begun = False
        if not self._is_begun:
            await self._begin()

    async def _hold_mailbox(self) -> bool:
        """Takes or renews the lease; whether the mailbox is ours now."""
        known = None if self.is_holder and self._is_sure else {letter.key for letter, _ in self._unsettled}
        work = partial(hold, holder=self.name, seconds=self.lease, now=self._now(), known=known)
        holding = await self.outside.store.transact(work)
        if holding.is_ours and not self.is_holder:
            await self.watchman.recall()
        self.is_holder, self._is_sure = holding.is_ours, True
        self.watchman.holds(self.is_holder, holding.unread)
        self.watchman.doubts_store(holding.doubted)
        return self.is_holder

    async def _wait(self, poll: timedelta) -> None:
        seconds = await self._rest(min(poll.total_seconds(), self.lease / 2))
        mailboxes = self.outside.mailboxes if self.is_holder else ()
        await self._stop.first_of([one.wait(seconds) for one in mailboxes], seconds)

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

    async def _read_all(self, mailboxes: Sequence[Mailbox]) -> int:
        taken = 0
        for mailbox in mailboxes:
            taken += await self._read(mailbox)
        return taken

    async def _read(self, mailbox: Mailbox) -> int:
        folders = await self._stop.unless_told(mailbox.folders())
        cursors = await self.outside.store.transact(lambda book: [book.cursor(mailbox.account, one) for one in folders])
        return sum([await self._read_folder(mailbox, *one) for one in zip(folders, cursors, strict=True)])

    async def _read_folder(self, mailbox: Mailbox, folder: str, cursor: Cursor | None) -> int:
        taken = 0
        coming = read_ahead(mailbox.read(folder, cursor, self._history()), self._readings)
        async with contextlib.aclosing(coming):
            while read := await self._stop.unless_told(anext(coming, None)):
                batch, readings = read
                self.watchman.breathe()
                taken += len(batch.copies)
                if batch.cursor != cursor or batch.copies or batch.unreadable:
                    self.watchman.unread(readings)
                    await self.outside.store.transact(partial(self._keep, batch=batch, readings=readings))
                cursor = batch.cursor
        return taken

    async def _readings(self, batch: Batch) -> list[Kept | Unread]:
        policy = self.office.policy
        work = partial(to_keep, people=policy.people, secret=self.office.desk.secret, authserv=policy.authserv_id)
        return await readings(self.outside.reader, work, batch.copies)

    def _keep(self, book: Book, batch: Batch, readings: list[Kept | Unread]) -> None:
        if self._holds(book):
            arrive.keep(book, batch, readings, self._now())

    async def _place_all(self) -> None:
        while True:
            self._go_on()
            limit = self._portion.size
            with self._portion:
                placed = await self._tried(self.outside.store.transact(partial(self._placed, limit=limit)))
            if isinstance(placed, Bug):
                if limit == 1:
                    self.watchman.mistake("a mail could not be handled", placed.where, action="shunt")
                    reason = placed.reason
                    await self.outside.store.transact(partial(shunt_first, reason=reason, now=self._now()))
                self._portion.alone()
            elif placed < limit:
                return

    def _placed(self, book: Book, limit: int) -> int:
        # Two who place one mail at once would open its thread twice, and write into both.
        if not self._holds(book):
            return 0
        office = self.office
        return arrive.place(book, office.states, office.policy, self._now(), limit, office.desk)

    async def _see(self, why: str | None) -> None:
        """Remembers whether the mailbox could be read, tells the log once, and the store for `status`."""
        before, self.blind = self.blind, why
        if why == before:
            return
        if why:
            self.watchman.wrong(Subject.READING, "the mailbox cannot be read", why)
        else:
            self.watchman.well(Subject.READING, "the mailbox can be read again")
        await self.outside.store.transact(partial(blind.note, why=why, now=self._now()))

    async def _note_reading(self, began: datetime) -> None:
        self._read_at = self.watchman.read_at = began
        if began - self._told_store >= TOLD_STORE:
            await self.outside.store.transact(partial(alarm.note_reading, now=began))
            self._told_store = began

    # --- sending ---------------------------------------------------------------------------------

    async def _send_one(self, planned: Outgoing) -> int:
        look = self._look(self._now())
        claimed = await self._tried(self.outside.store.transact(partial(self._claimed, key=planned.key, look=look)))
        if isinstance(claimed, Bug):
            self.watchman.mistake(
                "a letter could not be decided on", claimed.where, action="send", letter=planned.message_id
            )
            later = replace(planned, next_at=look.now + AFTER_A_BUG)
            await self.outside.store.transact(lambda book: book.settle(later))
        if not isinstance(claimed, Outgoing):
            return 0
        if self._is_fresh():
            outcome = await self._handed_over(claimed)
            self.watchman.answered(claimed, outcome)
        else:
            outcome = Later(OVERSLEPT)
        self._unsettled.append((claimed, outcome))
        await self._settle_all()
        return 1

    def _is_fresh(self) -> bool:
        """Whether the mailbox was read just now; after a clock was put back nobody knows (design 6.1)."""
        return timedelta(0) <= self._now() - self._read_at <= FRESH

    def _claimed(self, book: Book, key: str, look: Look) -> Outgoing | None:
        if not self._holds(book):
            return None
        return send.claim(book, copied.careful(book, self.office), key, self.name, look)

    async def _settle_all(self) -> None:
        """Writes down what servers answered; what the store does not take now it is told again."""
        while self._unsettled:
            letter, outcome = self._unsettled[0]
            work = partial(send.settle, office=self.office, letter=letter, outcome=outcome, now=self._now())
            await self.outside.store.transact(work)
            self._unsettled.pop(0)

    async def _handed_over(self, letter: Outgoing) -> Outcome:
        try:
            handing = self.outside.mailer.send(letter.envelope, letter.content)
            return await self._stop.unless_told(handing, patience=LAST_LETTER)
        except Stopped:
            return Unknown("the worker was stopped while it was being sent")

    # --- small things ----------------------------------------------------------------------------

    def _holds(self, book: Book) -> bool:
        """Whether the mailbox is ours still; then it is for a whole lease more. Once lost it is so for the turn."""
        self.is_holder = self.is_holder and book.lease(MAILBOX, self.name, self.lease)
        return self.is_holder

    def _now(self) -> datetime:
        return self.outside.clock.now()

    def _look(self, now: datetime) -> Look:
        return Look(now=now, installed=self._installed, blind=self.blind)

    def _history(self) -> datetime:
        return (self._installed or self._now()) - self.office.policy.history

    async def _tried(self, work: Awaitable[T]) -> T | Bug:
        """A piece of work in which a bug of ours stops nothing but itself."""
        try:
            return await work
        except Trouble:
            raise
        except Exception as error:  # caught once, here: what it met is set aside with its reason, the rest goes on
            return bug(error)

    def _go_on(self) -> None:
        """Raises Stopped between two pieces of work."""
        if self._stop.is_told():
            raise Stopped
        self.watchman.breathe()
