"""What we will do in a thread we were just put on, in words for the member who did it (design 9)."""

from datetime import datetime

from bot.followup.case import AskApproval, SendFollowUp
from bot.followup.decide import Verdict
from bot.followup.policy import Mode, Policy
from bot.followup.speech import is_spoken, plan_words, reason
from bot.followup.wording import long_day
from bot.project.state import Client, Thread


def plan(client: Client, thread: Thread, policy: Policy, forecast: tuple[datetime | None, Verdict]) -> str:
    """One or two sentences: whom we wait for, which letter comes when, or why none does."""
    moment, verdict = forecast
    language = is_spoken(policy.language)
    names = {"awaited": _awaited(client, thread), "because": reason(verdict.hit.because, language)}
    if moment is not None:
        local = policy.team.local(moment)
        names |= {"day": long_day(local.date(), language), "time": f"{local:%H:%M}"}
    action = verdict.hit.action
    if isinstance(action, AskApproval | SendFollowUp):
        names["step"] = action.letter.step if isinstance(action, AskApproval) else action.step
    return plan_words(_kind(thread, policy, moment, verdict), language).format(**names)


def _kind(thread: Thread, policy: Policy, moment: datetime | None, verdict: Verdict) -> str:
    if policy.mode is Mode.OBSERVE:
        return "observes"
    if thread.silence is None:
        return "no clock"
    if moment is None:
        return "rests"
    return "shown" if isinstance(verdict.hit.action, AskApproval) else "goes"


def _awaited(client: Client, thread: Thread) -> str:
    awaited = thread.silence.awaited if thread.silence else thread.to
    return ", ".join(client.contact(one).name or one for one in awaited)
