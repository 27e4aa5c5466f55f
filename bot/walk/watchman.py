"""Knows how the worker is doing: tells the log, counts, and tells a person what does not mend itself (design 6.10)."""

import asyncio
import contextlib
import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.followup import alarm
from bot.followup.alarm import Chart, Subject
from bot.ports import Accepted, Alarm, Clock, Later, Outcome, Outgoing, Refused, Slate, Store, Trouble, Unknown, Unread
from bot.walk import alarm as memory
from bot.walk.send import is_none_put_off
from bot.walk.stopping import give_up

AFTER = timedelta(minutes=15)
"""How long a trouble may last before a person is told: longer than a server's restart, far less than an hour."""
EVERY = 60.0
"""Seconds between two looks at what has to be told."""
STALLED = timedelta(minutes=30)
"""A turn that shows no sign of life for so long hangs: every wait in it ends sooner."""
DIGEST = "digest/"
"""How the keys of digests begin in the outbox."""
NONE_LEFT = "has no letter left that was put off"
WAITS = "another worker reads this mailbox and sends for it"

ADDRESS = re.compile(r"[^\s<>'\":;,()]+@[^\s<>'\":;,()]+")

log = structlog.get_logger("courtside")


class Watchman:
    """The worker's word on itself. Without an alarm only the log hears of it."""

    def __init__(
        self,
        clock: Clock,
        store: Store,
        *,
        alarm: Alarm | None = None,
        slate: Slate | None = None,
        after: timedelta = AFTER,
        name: str = "worker",
    ) -> None:
        self._clock, self._store, self._alarm, self._slate = clock, store, alarm, slate
        self._after, self._name = after, name
        self._logged: dict[str, str] = {}
        """What the log was told is wrong, by action."""
        self._kept: Chart = {}
        """What the memories hold."""
        self._news = asyncio.Event()
        """Something is wrong that was not before."""
        self.chart: Chart = {}
        self.tally: Counter[str] = Counter()
        """How often what happened since the start, by the names of the metrics."""
        self.read_at: datetime | None = None
        """When the mailbox was last read to its end; None: not yet."""
        self.sign_of_life: datetime = clock.now()
        self.is_resting = True
        """Between two turns there need be no sign of life."""

    # --- what the worker reports -----------------------------------------------------------------

    def wrong(self, subject: Subject, sentence: str, why: str, *, action: str = "", of: str = "") -> None:
        """Something does not work; the log hears each reason once."""
        action = action or subject.value
        before, self.chart = self.chart, alarm.ill(self.chart, subject, of, why, self._clock.now())
        if self.chart is not before:
            self._news.set()
        if self._logged.get(action) != why:
            self._logged[action] = why
            log.warning(sentence, action=action, why=discreet(why))

    def well(self, subject: Subject, sentence: str, *, action: str = "", of: str = "", ended: str = "") -> None:
        """It works, or has `ended` otherwise; the log hears of it where it was told of trouble before."""
        if self.chart:
            self.chart = alarm.well(self.chart, subject, of, self._clock.now(), ended)
        if self._logged and self._logged.pop(action or subject.value, None) is not None:
            log.info(sentence, action=action or subject.value)

    def holds(self, the_mailbox: bool, unread: str | None) -> None:
        """Whether this worker reads and sends; for one that waits, why it should worry that another does."""
        if unread:
            self.wrong(Subject.LEASE, "no worker reads the mailbox", unread)
            return
        if the_mailbox or self._logged.get("lease") not in (None, WAITS):
            self.well(Subject.LEASE, "this worker reads and sends now" if the_mailbox else "another worker reads again")
        if not the_mailbox and "lease" not in self._logged:
            self._logged["lease"] = WAITS
            log.info("this worker waits", action="lease", why=WAITS)

    def doubts_store(self, why: str | None) -> None:
        """Why the store is taken for an older or a second one; None: it is the one to go on with."""
        if why:
            self.wrong(Subject.COPY, "the store may be an older or a second one: nothing goes to clients", why)
        else:
            self.well(Subject.COPY, "the store is the one to go on with")

    def digests(self, why_not: str | None) -> None:
        """Whether the digests of the day could be written; None: they could."""
        if why_not:
            self.wrong(Subject.DIGEST, "a digest could not be written", why_not)
        else:
            self.well(Subject.DIGEST, "the digests can be written again")

    def mistake(self, sentence: str, why: str, *, action: str, stream: str = "", letter: str = "") -> None:
        """A bug of ours stopped one piece of work: the client's, or a letter's."""
        self.tally["mistakes"] += 1
        # A client nobody set up may go by a person's address.
        named = {"stream": discreet(stream), "letter": letter}
        log.error(sentence, action=action, why=why, **{name: value for name, value in named.items() if value})

    def unread(self, readings: Sequence[object]) -> None:
        """Of the mails just read those that could not be, which are shunted."""
        for one in readings:
            if isinstance(one, Unread):
                self.mistake("a mail could not be read", one.where, action="shunt")

    def breathe(self) -> None:
        """The worker goes on."""
        self.sign_of_life, self.is_resting = self._clock.now(), False

    def rest(self) -> None:
        self.sign_of_life, self.is_resting = self._clock.now(), True

    def turned(self, *, messages: int, decisions: int) -> None:
        """One more round, and how much there was in it."""
        self.tally["turns"] += 1
        self.tally["messages"] += messages
        self.tally["decisions"] += decisions
        self.well(Subject.WORK, "the worker works again")

    @property
    def is_stalled(self) -> bool:
        return not self.is_resting and self._clock.now() - self.sign_of_life > STALLED

    def answered(self, letter: Outgoing, outcome: Outcome) -> None:
        """What the server said to a letter."""
        self.tally[f"letters_{type(outcome).__name__.lower()}"] += 1
        reader = ", ".join(letter.envelope.recipients) if letter.key.startswith(DIGEST) else ""
        match outcome:
            case Accepted():
                self.well(Subject.SENDING, "letters can be handed over again", action="send")
                if reader:
                    self.well(Subject.DIGEST, "a digest was delivered again", of=reader)
                log.info("a letter was handed over", action="send", letter=letter.message_id)
            case Later(reply=reply):
                self.wrong(Subject.SENDING, "no letter can be handed over; it is tried again", reply, action="send")
            case Refused(reply=reply):
                log.warning("a letter was refused", action="send", letter=letter.message_id, why=discreet(reply))
                if reader:
                    self.wrong(Subject.DIGEST, "a digest was refused", reply, of=reader)
            case Unknown(reason=why):
                log.warning("a letter may have gone or not", action="send", letter=letter.message_id, why=discreet(why))

    # --- what a person is told -------------------------------------------------------------------

    async def watch(self, stop: asyncio.Event) -> None:
        """Looks at news, and every minute, until told to stop; a worker that hangs does not hold it up."""
        while not stop.is_set():
            self._news.clear()
            await self.look()
            waits = [asyncio.ensure_future(one.wait()) for one in (stop, self._news)]
            await asyncio.wait(waits, timeout=self._pause(), return_when=asyncio.FIRST_COMPLETED)
            await give_up(*waits)
        self._write_slate()

    def _pause(self) -> float:
        """Seconds until the next look: what nobody could be told of is tried every minute."""
        upcoming = alarm.next_moment(self.chart, self._after)
        left = (upcoming - self._clock.now()).total_seconds() if upcoming else EVERY
        return min(left, EVERY) if left > 0 else EVERY

    async def look(self) -> None:
        """Tells what has to be told, and remembers that it was."""
        now = self._clock.now()
        if self.is_stalled:
            why = f"it has shown no sign of life since {self.sign_of_life:%H:%M} UTC; restart it, and keep its log"
            self.wrong(Subject.WORK, "the worker hangs", why)
        await self._ask_after_letters()
        self.chart = alarm.settled(self.chart, now)
        if alarm.owed(self.chart, self._after, now):
            await self._tell_all(now)
        await self._remember()

    async def _ask_after_letters(self) -> None:
        """A letter that was put off and then cancelled leaves nothing to hand over, and no answer that would say so."""
        if any(one.subject is Subject.SENDING for one in alarm.wrong_now(self.chart)):
            with contextlib.suppress(Trouble):
                if await self._store.transact(is_none_put_off):
                    self.well(Subject.SENDING, "no letter waits any more", action="send", ended=NONE_LEFT)

    async def recall(self) -> None:
        """What was known before this worker began: from the slate, and from the store where it answers."""
        self.chart = alarm.merged(self.chart, alarm.read(self._slate.read() if self._slate else ""))
        with contextlib.suppress(Trouble):
            self.chart = await self._store.transact(partial(memory.recall, mine=self.chart))

    async def _tell_all(self, now: datetime) -> None:
        if self._alarm is None or not await self._may_tell():
            return
        for alert in alarm.owed(self.chart, self._after, now):
            why_not = await self._alarm.tell(alert.sentence)
            if why_not is None:
                self.tally["alarms_told"] += 1
                self.chart = alarm.told(self.chart, alert, now)
                log.info("a person was told", action="alarm", about=alert.name.partition("/")[0])
            else:
                self.tally["alarms_failed"] += 1
                log.error("nobody could be told", action="alarm", why=discreet(why_not))

    async def _may_tell(self) -> bool:
        """One of several workers tells, knowing what the others told; alone without a store, each for itself."""
        try:
            if not await self._store.transact(partial(memory.may_tell, who=self._name)):
                return False
            self.chart = await self._store.transact(partial(memory.recall, mine=self.chart))
        except Trouble:
            pass
        return True

    async def _remember(self) -> None:
        if self.chart == self._kept:
            return
        self._write_slate()
        with contextlib.suppress(Trouble):
            await self._store.transact(partial(memory.remember, mine=self.chart))
            self._kept = self.chart

    def _write_slate(self) -> None:
        if self._slate is not None:
            self._slate.write(alarm.write(self.chart))


def discreet(words: str) -> str:
    """A server's words without the addresses they repeat: a log goes further than the store."""
    return ADDRESS.sub("(address)", words)
