"""When the next letter of a silence is due, and which one: pure counting, before anything holds it (design 4.7, 5)."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.followup.calendar import Calendar, after_business_days, first_opening_after, nth_working_day, window
from bot.followup.ladder import Ladder, Limits, Wait
from bot.followup.policy import Policy
from bot.project.facts import ContactAway
from bot.project.state import Silence, Thread
from bot.project.terms import FIRST_TIME

# No day given: the first day back is the fifth business day after the notice (design 4.8).
ABSENCE_WITHOUT_DAY = 5
# A promise further away than this is asked about (design 4.7).
FAR_PROMISE = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """The next letter of a silence, before anything holds it."""

    index: int
    """Which step of the ladder; its length means the ladder is used up."""
    occasion: str
    """`first`, `promise-1`, `promise-2` (design 6.2)."""
    moment: datetime | None
    """The first moment inside the window at which it may go; None: never within a year."""


def after_wait(calendar: Calendar, start: datetime, wait: Wait) -> datetime | None:
    """A wait after a moment, not yet moved into the window."""
    if wait.elapsed is not None:
        return start + wait.elapsed
    return after_business_days(calendar, start, wait.business_days or 0)


def next_letter(silence: Silence, ladder: Ladder, client: str, policy: Policy) -> Due:
    """Which step comes next in a silence, and when its wait is over."""
    calendar, last = policy.calendar(client), len(ladder.steps)
    index, occasion = _step(silence, ladder)
    if is_used_up(silence, ladder, policy.limits):
        return Due(index=last, occasion=FIRST_TIME, moment=_end(silence, ladder, calendar, policy.team))
    if silence.promise:
        moment = first_opening_after(calendar, policy.team, silence.promise.on)
    elif silence.hurried:
        moment = silence.asked_at
    else:
        moment = after_wait(calendar, silence.clock, ladder.steps[index].wait)
    if moment and silence.deadline and not silence.hurried:
        opening = first_opening_after(calendar, policy.team, silence.deadline)
        moment = max(moment, opening) if opening else None
    return Due(index=index, occasion=occasion, moment=window(calendar, policy.team, moment) if moment else None)


def is_used_up(silence: Silence, ladder: Ladder, limits: Limits) -> bool:
    """Whether every letter of a silence has been said."""
    index, _ = _step(silence, ladder)
    return index >= len(ladder.steps) or silence.letters >= limits.per_silence


def is_awake(thread: Thread, policy: Policy) -> bool:
    """Whether time alone can bring anything to a thread: it waits for the client, and its end has not been told.

    Only what is awake is decided on again and again, so that what is over costs nothing."""
    silence = thread.silence
    if silence is None or thread.closed:
        return False
    return not (silence.ended and is_used_up(silence, policy.ladder(thread.project), policy.limits))


def _step(silence: Silence, ladder: Ladder) -> tuple[int, str]:
    """Design 4.7: the first broken promise says the last step again, each further one goes a step up."""
    if silence.promise is None:
        return silence.step, FIRST_TIME
    again = silence.broken == 0 and silence.step > 0 and not silence.named
    return _last_said(silence, ladder) if again else silence.step, f"promise-{silence.broken + 1}"


def _last_said(silence: Silence, ladder: Ladder) -> int:
    """The place of the step last sent: behind one that was skipped since it is not the one before the next."""
    names = [step.name for step in ladder.steps]
    return names.index(silence.said) if silence.said in names else silence.step - 1


def _end(silence: Silence, ladder: Ladder, calendar: Calendar, team: Calendar) -> datetime | None:
    """The call: one more wait of the last step's length, in the team's hours (design 5)."""
    start = silence.clock
    if silence.promise:
        moment = first_opening_after(calendar, team, silence.promise.on)
    else:
        moment = after_wait(calendar, start, ladder.steps[-1].wait)
    return window(team, team, moment) if moment else None


def first_day_back(away: ContactAway, calendar: Calendar) -> date | None:
    return away.back or nth_working_day(calendar, calendar.day(away.said_at), ABSENCE_WITHOUT_DAY)


def back_at_work(away: ContactAway, calendar: Calendar, team: Calendar) -> datetime | None:
    """The first moment a contact may be written to again: one business day after the first day back (design 4.8)."""
    back = first_day_back(away, calendar)
    moment = after_business_days(calendar, calendar.moment(back, 0), 1) if back else None
    return window(calendar, team, moment) if moment else None


def is_away(away: ContactAway | None, now: datetime, calendar: Calendar, team: Calendar) -> bool:
    """Whether a contact must not be written to now because of an absence."""
    if away is None or (away.first and calendar.day(now) < away.first):
        return False
    back = back_at_work(away, calendar, team)
    return back is None or now < back


def is_far(silence: Silence, calendar: Calendar) -> bool:
    """The promised day is more than 30 business days away from when it was promised (design 4.7)."""
    if silence.promise is None:
        return False
    horizon = nth_working_day(calendar, calendar.day(silence.promise.at), FAR_PROMISE)
    return horizon is not None and silence.promise.on > horizon
