"""How pretend clients behave: each manner answers what it hears in its own way, or not at all.

A manner is a function of what was heard and of the dice; it says what will be done, and when. Nothing here knows what
Courtside understands: what people really did is the truth that its letters are judged by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from random import Random

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Manner(StrEnum):
    """How a client's person deals with what they are asked."""

    PROMPT = "prompt"
    SLOW = "slow"
    PROMISER = "promiser"
    VANISHER = "vanisher"
    AWAY = "away"
    BOUNCER = "bouncer"
    OBJECTOR = "objector"
    COLLEAGUE = "colleague answers"
    BESIDE = "answers beside the thread"
    ACKNOWLEDGER = "acknowledger"
    ASKER = "asks back"


class Did(StrEnum):
    """What somebody really did."""

    ASKED = "asked"
    CLOSED = "closed"
    DELIVERED = "delivered"
    PROMISED = "promised"
    ACKNOWLEDGED = "acknowledged"
    ASKED_BACK = "asked back"
    AWAY = "said they are away"
    AUTO_REPLIED = "auto-replied"
    RETURNED = "came back"
    OBJECTED = "objected"
    BESIDE = "wrote beside the thread"
    ORDERED = "ordered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A mail that reached a person: the team's, or a letter of ours."""

    today: date
    letters: int
    """Our letters since the team last wrote; 0: this is the team's own mail."""
    asked: int
    """How often the team has written in this conversation."""
    promised: date | None
    """The day they promised last here; None: none."""
    back: date | None
    """They are away, and this is the first day back; None: they are here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a person will do."""

    did: Did
    after: timedelta
    on: date | None = None
    """The day it names; None where it names none."""
    phrase: str = ""
    """Which words, by their name in the phrase book; empty: those of what is done."""
    by_colleague: bool = False


Habit = Callable[[Heard, Random], list[Reply]]


def prompt(heard: Heard, dice: Random) -> list[Reply]:
    return [Reply(did=Did.DELIVERED, after=_hours(dice, 1, 60))] if heard.letters == 0 else []


def slow(heard: Heard, dice: Random) -> list[Reply]:
    """Answers a letter, now the first, now the second: often in the very hour in which the next one is due."""
    if heard.letters and dice.random() < 0.6:
        return [Reply(did=Did.DELIVERED, after=_hours(dice, 1, 120))]
    return []


def promiser(heard: Heard, dice: Random) -> list[Reply]:
    """Keeps, breaks, or moves the day."""
    day = heard.today + dice.randint(4, 9) * DAY
    if heard.letters == 0:
        said = Reply(did=Did.PROMISED, after=_hours(dice, 2, 30), on=day)
        days = (day - heard.today).days
        match dice.choice(("keeps", "breaks", "moves")):
            case "keeps":
                return [said, Reply(did=Did.DELIVERED, after=_hours(dice, 24 * (days - 2), 24 * (days - 1)))]
            case "moves":
                later = day + dice.randint(3, 6) * DAY
                moved = Reply(did=Did.PROMISED, after=_hours(dice, 48, 60), on=later, phrase="moved")
                return [said, moved]
        return [said]
    if heard.promised and heard.letters == 1:
        return [Reply(did=Did.PROMISED, after=_hours(dice, 2, 20), on=day, phrase="moved")]
    return [Reply(did=Did.DELIVERED, after=_hours(dice, 2, 60))] if dice.random() < 0.5 else []


def vanisher(heard: Heard, dice: Random) -> list[Reply]:
    return []


def away(heard: Heard, dice: Random) -> list[Reply]:
    """On holiday when first asked; says so itself, or lets the mailbox say it to whoever writes."""
    if heard.back is None or heard.back <= heard.today:
        return [Reply(did=Did.DELIVERED, after=_hours(dice, 5, 50))]
    if heard.letters:
        return [Reply(did=Did.AUTO_REPLIED, after=timedelta(seconds=dice.randint(5, 90)), on=heard.back)]
    # Without words of their own the holiday is known to nobody until the first letter meets the mailbox.
    return [Reply(did=Did.AWAY, after=_hours(dice, 1, 8), on=heard.back)] if dice.random() < 0.5 else []


def bouncer(heard: Heard, dice: Random) -> list[Reply]:
    """The mailbox is gone; to the team's own mail the server answers the team alone."""
    return [Reply(did=Did.RETURNED, after=timedelta(seconds=dice.randint(5, 300)))] if heard.letters else []


def objector(heard: Heard, dice: Random) -> list[Reply]:
    return [Reply(did=Did.OBJECTED, after=_hours(dice, 1, 30))] if heard.letters == 1 else []


def colleague(heard: Heard, dice: Random) -> list[Reply]:
    if heard.letters != 1:
        return []
    return [Reply(did=Did.DELIVERED, after=_hours(dice, 1, 90), by_colleague=True)]


def beside(heard: Heard, dice: Random) -> list[Reply]:
    return [Reply(did=Did.BESIDE, after=_hours(dice, 60, 140))] if heard.letters == 1 else []


def acknowledger(heard: Heard, dice: Random) -> list[Reply]:
    if heard.letters < 2:
        return [Reply(did=Did.ACKNOWLEDGED, after=_hours(dice, 1, 40))]
    return [Reply(did=Did.DELIVERED, after=_hours(dice, 1, 60))]


def asker(heard: Heard, dice: Random) -> list[Reply]:
    """Has a question first, and answers once it is answered: at once, or when reminded."""
    if heard.asked == 1:
        return [Reply(did=Did.ASKED_BACK, after=_hours(dice, 1, 100))] if heard.letters == 0 else []
    if heard.letters == 0 and dice.random() < 0.5:
        return []
    return [Reply(did=Did.DELIVERED, after=_hours(dice, 1, 60))]


HABITS: Mapping[Manner, Habit] = {
    Manner.PROMPT: prompt,
    Manner.SLOW: slow,
    Manner.PROMISER: promiser,
    Manner.VANISHER: vanisher,
    Manner.AWAY: away,
    Manner.BOUNCER: bouncer,
    Manner.OBJECTOR: objector,
    Manner.COLLEAGUE: colleague,
    Manner.BESIDE: beside,
    Manner.ACKNOWLEDGER: acknowledger,
    Manner.ASKER: asker,
}


def _hours(dice: Random, least: int, most: int) -> timedelta:
    """Some hours, to the second."""
    return timedelta(seconds=dice.randint(least * 3_600, max(least, most) * 3_600))
