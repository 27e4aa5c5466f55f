"""The steps of a follow-up, their waits, and the limits that hold over all of them."""

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

LONGEST = timedelta(days=36_525)
"""Whatever is longer means `for ever`, and no calendar could count it."""
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@dataclass(frozen=True, slots=True)
class Wait:
    """How long to wait: working days where the client lives, or plain elapsed time; exactly one is set."""

    business_days: int | None = None
    elapsed: timedelta | None = None

    def __str__(self) -> str:
        if self.business_days is not None:
            return f"{self.business_days} business day{'' if self.business_days == 1 else 's'}"
        seconds = int((self.elapsed or timedelta()).total_seconds())
        for letter, size in (("w", 604_800), ("d", 86_400), ("h", 3_600), ("m", 60)):
            if seconds and seconds % size == 0:
                return f"{seconds // size}{letter}"
        return f"{seconds}s"


def parse_wait(text: str) -> Wait:
    """`3 business days`, `48h`, `30m`, `10s`, `2w` (design 5); ValueError says what was expected."""
    found = re.fullmatch(r"\s*(\d{1,4})\s*business\s+days?\s*", text)
    if found and int(found[1]) > 0:
        return Wait(business_days=int(found[1]))
    found = re.fullmatch(r"\s*(\d{1,6})\s*([smhdw])\s*", text)
    if found and int(found[1]) > 0:
        elapsed = timedelta(**{UNITS[found[2]]: int(found[1])})
        if elapsed > LONGEST:
            raise ValueError(f"{text!r} is longer than a hundred years")
        return Wait(elapsed=elapsed)
    raise ValueError(f"{text!r} is not a wait: write it like '3 business days', '48h' or '2w'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One rung: what it is called (also the name of its template), how long before it, who approves."""

    name: str
    wait: Wait
    approve: bool | None = None
    """None: the last step asks a person, the others do not (design 6.8)."""
    sign: str | None = None
    """Address of the member who signs and sends; None: the studio."""


class Then(StrEnum):
    """What comes one more wait after the last step (design 4.10)."""

    CALL = "call"
    CLOSE = "close"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Ordered steps, and what comes after the last."""

    name: str
    steps: tuple[Step, ...]
    then: Then = Then.CALL

    def asks_approval(self, index: int) -> bool:
        """Whether this step is shown to a person first, in `auto` (design 6.8)."""
        step = self.steps[index]
        return index == len(self.steps) - 1 if step.approve is None else step.approve


class Per(StrEnum):
    DAY = "day"
    BUSINESS_DAY = "business day"


@dataclass(frozen=True, slots=True)
class Rate:
    """So many letters a local day, or a business day, of the client's."""

    count: int
    per: Per

    def __str__(self) -> str:
        return f"{self.count} per {self.per}"


def parse_rate(text: str) -> Rate:
    """`1 per day`, `2 per business day` (design 7); ValueError says what was expected."""
    found = re.fullmatch(r"\s*(\d{1,4})\s+per\s+(day|business\s+day)\s*", text)
    if not found or int(found[1]) == 0:
        raise ValueError(f"{text!r} is not a limit: write it like '1 per day' or '1 per business day'")
    return Rate(int(found[1]), Per.BUSINESS_DAY if found[2].startswith("b") else Per.DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What holds even when a machine answers everything (design 6.7)."""

    per_thread: Rate = Rate(1, Per.DAY)
    per_contact: Rate = Rate(1, Per.BUSINESS_DAY)
    per_silence: int = 4
    per_minute: int = 20
    per_day: int = 300
