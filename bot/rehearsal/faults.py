"""What goes wrong around the workers of a pretend world: seeded, at any call of any port, and healed at the end."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from random import Random

from bot.ports import Later, Refused, Unknown
from bot.rehearsal.world_post import INBOX, SENT, Answered, PretendMailbox, PretendMailer

# The last days are calm, so that what was stuck comes to its end before the promises are asked about.
CALM = timedelta(hours=36)
# How far a clock may be wrong. From inside nobody can tell, so days and hours are judged by what it showed.
FARTHEST = timedelta(hours=2)
OTHER_NAME = "Sent Items"


class Crash(BaseException):
    """The process is gone: nothing of it runs any more."""


class Fault(StrEnum):
    """What can go wrong."""

    CRASH_BEFORE = "crash before it was done"
    CRASH_AFTER = "crash after it was done"
    EXCEPTION = "trouble"
    LOST = "done, and the answer lost"
    LATE = "done, and the answer late"
    TWICE = "rolled back and run again"
    PARTIAL = "the link broke in the middle of reading"
    UIDVALIDITY = "another UIDVALIDITY"
    EXPUNGED = "a mail expunged"
    RENAMED = "the folder of sent mail renamed"
    MISSING = "the folder of sent mail gone for a while"
    DEAF = "no word of new mail"
    CLOCK = "the clock jumped"
    MAIL_DOWN = "the mail server down"
    FULL = "the disk of the store full"
    BUSY = "the server takes nothing for now"
    REFUSED = "a letter refused"
    UNANSWERED = "the link broke inside DATA"
    COPY_LATE = "a copy late"
    COPY_MISSING = "a copy missing"
    NEW_ID = "another Message-ID"
    SECOND = "a second worker"


STORE = (
    *[Fault.EXCEPTION, Fault.LOST, Fault.TWICE] * 3,
    *[Fault.CRASH_BEFORE, Fault.CRASH_AFTER, Fault.LATE] * 2,
    Fault.FULL,
)
FOLDERS = (Fault.EXCEPTION, Fault.MAIL_DOWN, Fault.LATE, Fault.RENAMED, Fault.MISSING, Fault.CRASH_BEFORE)
READING = (
    *[Fault.EXCEPTION, Fault.PARTIAL, Fault.EXPUNGED, Fault.LATE] * 2,
    Fault.CRASH_BEFORE,
    Fault.CRASH_AFTER,
    Fault.UIDVALIDITY,
)
WAITING = (Fault.DEAF, Fault.DEAF, Fault.CLOCK, Fault.CRASH_BEFORE)
# A server has its moods at every letter, not only at a seeded few: there are far fewer letters than other calls.
SENDING = (
    *[None] * 13,
    *[Fault.COPY_LATE, Fault.COPY_MISSING, Fault.NEW_ID, Fault.UNANSWERED, Fault.BUSY] * 2,
    *[Fault.CRASH_BEFORE, Fault.CRASH_AFTER, Fault.LATE, Fault.LOST, Fault.REFUSED],
)


class Mishaps:
    """The dice of one world, and what they have brought about so far."""

    def __init__(self, dice: Random, rate: float, mailer: PretendMailer, mailbox: PretendMailbox) -> None:
        self.dice = dice
        self.rate = rate
        """How often a call of a port goes wrong, as a share of all calls."""
        self.mailer = mailer
        self.mailbox = mailbox
        self.tally: Counter[Fault] = Counter()
        self.down = timedelta(0)
        """How long, all in all, no worker could do its work."""
        self.store_is_full = False
        self.is_calm = rate == 0
        self._was_renumbered = False

    # --- the dice ----------------------------------------------------------------------------

    def strikes(self, faults: tuple[Fault, ...]) -> Fault | None:
        """What goes wrong with this call; None, nearly always, for nothing."""
        if self.is_calm or self.dice.random() >= self.rate:
            return None
        return self._noted(self.dice.choice(faults))

    def mood(self) -> Fault | None:
        """How the server that takes letters feels about this one."""
        if self.is_calm:
            return None
        mood = self.dice.choice(SENDING)
        return None if mood is None else self._noted(mood)

    def _noted(self, fault: Fault) -> Fault:
        self.tally[fault] += 1
        return fault

    def some(self, least: float, most: float) -> timedelta:
        """So many minutes, more or less."""
        return timedelta(seconds=self.dice.uniform(least, most) * 60)

    # --- spells ------------------------------------------------------------------------------

    def mail_goes_down(self) -> None:
        self._spell(self.some(5, 40 * 60), self._mail_is_down, self._mail_is_up)

    def _mail_is_down(self) -> None:
        self.mailbox.trouble = "the mail server does not answer"

    def _mail_is_up(self) -> None:
        self.mailbox.trouble = None

    def disk_fills_up(self) -> None:
        self._spell(self.some(0.1, 1.5), lambda: self._fill(True), lambda: self._fill(False))

    def _fill(self, full: bool) -> None:
        self.store_is_full = full

    def clock_jumps(self) -> None:
        """Ahead or back, and right again some hours later: that is a jump, too."""
        skew = self.dice.uniform(-1, 1) * FARTHEST
        self._spell(self.some(10, 24 * 60), lambda: self._skew(skew), lambda: self._skew(timedelta(0)))

    def _skew(self, skew: timedelta) -> None:
        self.mailer.skew = skew

    def folder_is_renamed(self) -> None:
        self.mailbox.rename_sent(OTHER_NAME if self.mailbox.sent == SENT else SENT)

    def uids_change(self) -> None:
        """Once in a world, and of one folder: everything is read again, and that takes its time."""
        if not self._was_renumbered:
            self._was_renumbered = True
            self.mailbox.renumber(self.dice.choice((INBOX, self.mailbox.sent)))

    def a_mail_is_expunged(self) -> None:
        self.mailbox.expunge(self.dice.choice((INBOX, self.mailbox.sent)), self.dice)

    def _spell(self, length: timedelta, begin: Callable[[], None], end: Callable[[], None]) -> None:
        if self.mailbox.trouble or self.store_is_full or self.mailer.skew:
            return  # one at a time: each is then seen for what it is
        self.down += length
        begin()
        asyncio.get_running_loop().call_later(length.total_seconds(), end)

    def calm_down(self) -> None:
        """Everything works again, and goes on working."""
        self.is_calm = True
        self._mail_is_up()
        self._fill(False)
        self._skew(timedelta(0))

    # --- the server that takes letters -------------------------------------------------------

    def moody(self, usual: Answered, mood: Fault | None, to_team: bool) -> Answered:
        """What the server says and does instead."""
        match mood:
            case Fault.COPY_LATE:
                return replace(usual, late=self.some(30, 20 * 60))
            case Fault.COPY_MISSING:
                return replace(usual, shows=False)
            case Fault.NEW_ID:
                return replace(usual, renamed=True)
            case Fault.BUSY:
                return replace(usual, outcome=Later("451 busy"), goes=False)
            case Fault.LOST:
                return replace(usual, outcome=Unknown("broken off"), shows=self.dice.random() < 0.5)
            case Fault.UNANSWERED:
                return replace(usual, outcome=Unknown("broken off"), goes=False)
            case Fault.REFUSED if not to_team:
                # A member's mailbox that refuses what it is told is a matter for the alarm, not for the outbox.
                return replace(usual, outcome=Refused("550 no"), goes=False)
            case Fault.LATE:
                return replace(usual, seconds=self.dice.uniform(20, 300))
        return usual
