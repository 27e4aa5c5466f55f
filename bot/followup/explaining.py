"""Why a thread stands as it does: the decision as a colleague would explain it, in the language of whoever asks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.followup.calendar import business_days
from bot.followup.case import AskApproval, EndLadder, Look, SendFollowUp
from bot.followup.decide import NEXT_AT_THE_END, RULES, Verdict, case_of, judge
from bot.followup.forecast import forecast, lasting
from bot.followup.policy import Policy
from bot.followup.shield import one_line
from bot.followup.speech import question, reason, told, told_days
from bot.followup.wording import long_day
from bot.project.facts import Court
from bot.project.state import Client, Thread

NOW = timedelta(minutes=1)
"""What comes within a minute comes now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One thread, and in which language it is spoken of."""

    key: str
    """The client's key."""
    client: Client
    thread: Thread
    policy: Policy
    look: Look
    language: str

    @property
    def name(self) -> str:
        """What the client is called."""
        return self.policy.people.name_of_client(self.key)

    def names(self) -> str:
        awaited = self.thread.silence.awaited if self.thread.silence else ()
        return ", ".join(self.client.contact(one).name or one for one in awaited)

    def days(self) -> int:
        """Business days of silence where the client lives."""
        silence = self.thread.silence
        return business_days(self.policy.calendar(self.key), silence.since, self.look.now) if silence else 0


def explained(matter: Matter, on_its_way: Sequence[str] = ()) -> str:
    """What we wait for, what holds now, what comes next, and every rule that was asked on the way.

    `on_its_way` is what mail servers said of its letter."""
    case = case_of(matter.key, matter.client, matter.thread, matter.policy, matter.look)
    verdict, foreseen = judge(case), _foreseen(matter)
    head = {"number": matter.thread.number, "subject": one_line(matter.thread.subject), "client": matter.name}
    lines = [
        told("head", matter.language, **head),
        "",
        *_so_far(matter),
        told("now", matter.language, because=reason(lasting(verdict, foreseen).hit.because, matter.language)),
        *(f"{one[:1].upper()}{one[1:]}" for one in on_its_way),
        _next(matter, foreseen),
        "",
        told("in order", matter.language),
        *_questions(verdict, matter.language),
    ]
    return "\n".join(lines)


def standing(matter: Matter) -> str:
    """The same in half a line."""
    thread, language = matter.thread, matter.language
    if thread.silence is None:
        return told("with us" if thread.court is Court.TEAM else "with nobody", language)
    said = told_days("with client", matter.days(), language, names=matter.names())
    case = case_of(matter.key, matter.client, thread, matter.policy, matter.look)
    moment, _ = _foreseen(matter)
    if moment is None or case.used_up:
        return said
    day = long_day(matter.policy.team.local(moment).date(), language)
    return told("next", language, standing=said, step=case.step.name, day=day)


def _so_far(matter: Matter) -> Iterator[str]:
    """Who waits for whom since when, in whose words, and what was said to them."""
    thread, silence, language = matter.thread, matter.thread.silence, matter.language
    if thread.court is not Court.CLIENT or silence is None:
        if thread.last_client_at and not silence:
            yield told("theirs last", language, **_day_and_time(matter, thread.last_client_at))
        return
    if silence.awaited:
        since = _day_and_time(matter, silence.since)
        yield told_days("waiting", matter.days(), language, names=matter.names(), **since)
    if thread.words and thread.asker:
        who = matter.policy.people.name_of_member(thread.asker) or thread.asker
        yield told("asked", language, who=who, words=one_line(thread.words))
    if silence.said:
        yield told("said", language, step=silence.said, count=silence.letters)
    else:
        yield told("nothing said", language)


def _foreseen(matter: Matter) -> tuple[datetime | None, Verdict]:
    return forecast(matter.key, matter.client, matter.thread, matter.policy, matter.look)


def _next(matter: Matter, foreseen: tuple[datetime | None, Verdict]) -> str:
    moment, verdict = foreseen
    action, language = verdict.hit.action, matter.language
    if moment is None or action is None:
        return told("never", language)
    soon = moment - matter.look.now < NOW
    when = told("at once", language) if soon else told("when", language, **_day_and_time(matter, moment))
    match action:
        case SendFollowUp(step=step):
            return told("goes", language, step=step, when=when)
        case AskApproval(letter=letter):
            return told("shown", language, step=letter.step, when=when)
        case EndLadder(then=then):
            return told("ends", language, because=reason(NEXT_AT_THE_END[then], language), when=when)


def _questions(verdict: Verdict, language: str) -> Iterator[str]:
    for rule in RULES:
        asked = question(rule.name, rule.question, language)
        if rule.name in verdict.missed:
            yield told("no", language, question=asked)
        elif rule.name == verdict.rule:
            yield told("yes", language, question=asked)


def _day_and_time(matter: Matter, moment: datetime) -> dict[str, str]:
    """On the team's own clock."""
    local = matter.policy.team.local(moment)
    return {"day": long_day(local.date(), matter.language), "time": f"{local:%H:%M}"}
