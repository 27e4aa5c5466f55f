"""What a thread would do next if nothing new happened: decide, run forward (design 4, 6.9)."""

from dataclasses import replace
from datetime import datetime

from bot.followup.calendar import window
from bot.followup.case import Held, Look
from bot.followup.decide import Verdict, case_of, judge
from bot.followup.policy import Policy
from bot.project.state import Client, Thread

# A forecast that has not ended after so many looks ahead never will: each look is at least one opening later.
LOOKS_AHEAD = 60
# Rules behind which a person is told what waits for them: at night every thread is outside the hours.
ONLY_TIME = frozenset({"too soon", "outside", "limit"})


def forecast(key: str, client: Client, thread: Thread, policy: Policy, look: Look) -> tuple[datetime | None, Verdict]:
    """When the thread would next act if nothing new happens, and that verdict; None: only the team can move it."""
    begins = look.now
    for _ in range(LOOKS_AHEAD):
        verdict = judge(case_of(key, client, thread, policy, look))
        if verdict.hit.action:
            return look.now, verdict
        if verdict.hit.held is Held.NOTICE and verdict.hit.until is None:
            look = replace(look, now=_told_of(key, policy, begins, look.now))
            policy = replace(policy, notice=None)
            continue
        if verdict.hit.until is None or verdict.hit.until <= look.now:
            return None, verdict
        look = replace(look, now=verdict.hit.until)
    return None, verdict


def lasting(now: Verdict, foreseen: tuple[datetime | None, Verdict]) -> Verdict:
    """What holds a thread: where only the clock does, and a person must move it after that, what waits for them."""
    moment, ahead = foreseen
    return ahead if moment is None and now.rule in ONLY_TIME else now


def _told_of(key: str, policy: Policy, begins: datetime, due: datetime) -> datetime:
    """When a letter that is due may go: some time after the digest that tells of it, the last before it is due."""
    told = policy.last_digest(due)
    if told is None or told <= begins:
        told = policy.next_digest(due)
    if told is None or policy.notice is None:
        return due
    lifted = max(due, told + policy.notice)
    return window(policy.calendar(key), policy.team, lifted) or lifted
