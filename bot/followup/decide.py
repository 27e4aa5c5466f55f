"""What to do next in each thread of a client, and why: one table of small rules, first hit wins (design 4).

The table at the end is the product. Each rule asks one question; the first whose answer is yes decides, and what it
says is the reason people read. `decide` is told the time and never looks at a clock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.followup.calendar import ONE_DAY, after_business_days, business_days, window
from bot.followup.case import Action, AskApproval, Case, EndLadder, Held, Hit, Look, SendFollowUp
from bot.followup.due import Due, back_at_work, is_awake, next_letter
from bot.followup.ladder import Step
from bot.followup.policy import Backlog, Mode, Policy
from bot.followup.wording import reason_day, reason_weekday
from bot.project.facts import About, Court
from bot.project.state import Client, Sight, Silence, Thread

# --- the rules, in the order of the table ------------------------------------------------------


def closed(case: Case) -> Hit | None:
    return Hit(because="the thread is closed") if case.thread.closed else None


def paused(case: Case) -> Hit | None:
    if case.client.objected:
        return Hit(because="the client asked us to stop writing; only the team can resume", held=Held.PAUSED)
    if case.client.claimed:
        return Hit(because="somebody claims to act for the client; only the team can resume", held=Held.PAUSED)
    if case.client.paused or case.thread.paused:
        return Hit(because="the team paused it", held=Held.PAUSED)
    return None


def observing(case: Case) -> Hit | None:
    return Hit(because="Courtside only observes (mode = observe)") if case.policy.mode is Mode.OBSERVE else None


def elsewhere(case: Case) -> Hit | None:
    if case.thread.court is Court.CLIENT and case.silence:
        return None
    return Hit(because=COURT_SENTENCES[case.thread.court])


def blind(case: Case) -> Hit | None:
    return Hit(because=f"we cannot see the mailbox: {case.look.blind}") if case.look.blind else None


def on_its_way(case: Case) -> Hit | None:
    return Hit(because="a letter is on its way") if case.silence and case.silence.planned else None


def unanswered_by_team(case: Case) -> Hit | None:
    if case.thread.project is None:
        return Hit(because="the team is asked which project this belongs to", held=Held.ASKED)
    if case.thread.stranger:
        return Hit(because=f"{case.thread.stranger} answered, and the team is asked who that is", held=Held.ASKED)
    if case.silence and case.silence.held:
        held = Held.UNKNOWN if case.silence.held is About.UNKNOWN else Held.ASKED
        return Hit(because="the last letter could not go, and the team is asked what to do", held=held)
    return None


def unreachable(case: Case) -> Hit | None:
    if case.reachable:
        return None
    return Hit(because="nobody we wait for can be reached, so the team is asked for a contact", held=Held.UNREACHABLE)


def snoozed(case: Case) -> Hit | None:
    if case.thread.snoozed is None:
        return None
    lifted = case.opening(case.calendar.moment(case.thread.snoozed, 0))
    if lifted and case.look.now >= lifted:
        return None
    return Hit(because=f"the team said: not before {reason_day(case.thread.snoozed)}", until=lifted, held=Held.SNOOZED)


def promised(case: Case) -> Hit | None:
    promise = case.silence.promise if case.silence else None
    if promise is None or case.due is None or (case.due.moment and case.look.now >= case.due.moment):
        return None
    who = case.person(promise.by) if promise.by else "the client"
    return Hit(because=f"{who} promised it by {reason_weekday(promise.on)}", until=case.due.moment, held=Held.PROMISED)


def absent(case: Case) -> Hit | None:
    if case.used_up or case.present:
        return None
    returns = {one: _returns(case, one) for one in case.reachable}
    known = {one: moment for one, moment in returns.items() if moment}
    first = min(known, key=lambda one: known[one], default=case.reachable[0])
    return Hit(because=f"{case.person(first)} is away", until=known.get(first), held=Held.ABSENT)


def beside(case: Case) -> Hit | None:
    """Design 4.13: what an awaited contact wrote elsewhere could be the answer."""
    for one in case.silence.awaited if case.silence else ():
        at = case.client.contact(one).beside_at
        lifted = after_business_days(case.calendar, at, 1) if at else None
        if at and not case.used_up and (lifted is None or case.look.now < lifted):
            reason = f"{case.person(one)} wrote beside the thread; the team is asked whether that is the answer"
            return Hit(because=reason, until=lifted, held=Held.ASKED)
    return None


def owing(case: Case) -> Hit | None:
    """Design 4.6: steps after the first wait while we owe something ourselves."""
    if case.used_up or case.due is None or case.due.index == 0:
        return None
    if case.thread.challenged:
        return Hit(because="the client's server wants proof that we are human", held=Held.ASKED)
    for other in case.client.threads.values():
        if other.owes and other.project == case.thread.project and not other.closed:
            return Hit(because=f"the client's question in thread {other.number} waits for us", held=Held.OWING)
    project, today = case.policy.people.projects.get(case.thread.project or ""), case.policy.team.day(case.look.now)
    for own in project.ours if project else ():
        if own.by < today:
            return Hit(because=f"our own milestone {own.name} was due on {reason_day(own.by)}", held=Held.OWING)
    return None


def too_soon(case: Case) -> Hit | None:
    if case.due is None or case.used_up:
        return None
    if case.due.moment is None:
        return Hit(because="there is no common working day within a year; the team is asked", held=Held.ASKED)
    if case.look.now >= case.due.moment:
        return None
    return Hit(because=f"{case.step.name} is not due yet", until=case.due.moment)


def outside(case: Case) -> Hit | None:
    now = case.look.now
    opens = case.opening(now)
    if case.used_up or opens == now:
        return None
    return Hit(because="it is outside the hours in which letters go", until=opens)


def over_limit(case: Case) -> Hit | None:
    if case.used_up:
        return None
    limits, today = case.policy.limits, case.calendar.day(case.look.now)
    if _count(case, case.thread.letter_days) >= limits.per_thread.count:
        return Hit(because=f"the limit of {limits.per_thread} a thread", until=_tomorrow(case), held=Held.LIMIT)
    for one in case.present:
        waiting = sum(
            one in planned.to and key != case.look.claiming and case.calendar.day(planned.at) == today
            for key, planned in case.client.planned.items()
        )
        sent = _count(case, case.client.contact(one).letters) + waiting + case.taken.get(one, 0)
        if sent >= limits.per_contact.count:
            reason = f"the limit of {limits.per_contact} for {case.person(one)}"
            return Hit(because=reason, until=_tomorrow(case), held=Held.LIMIT)
    return None


def ladder_used_up(case: Case) -> Hit | None:
    if not case.used_up or case.silence is None or case.due is None:
        return None
    if case.silence.ended:
        return Hit(because="all steps have been said and the team was told")
    team, now = case.policy.team, case.look.now
    # Something may have held it beyond its moment: then, too, it comes in the team's hours (design 5).
    moment = window(team, team, max(now, case.due.moment)) if case.due.moment else None
    if moment is None or now < moment:
        return Hit(because=f"all steps have been said; {NEXT_AT_THE_END[case.ladder.then]}", until=moment)
    action = EndLadder(thread=case.thread.number, silence=case.silence.number, then=case.ladder.then)
    return Hit(because="the last step went unanswered", action=action)


def unapproved(case: Case) -> Hit | None:
    if case.silence is None or case.silence.hurried:
        return None
    letter = case.letter
    if letter.key in case.silence.refused:
        return Hit(because=f"the team said hold to {letter.step}", held=Held.APPROVAL)
    reason = _approval_reason(case)
    if reason is None or letter.key in case.silence.approved:
        return None
    if f"approval:{letter.key}" in case.thread.asked:
        return Hit(because=f"the team is asked to approve it: {reason}", held=Held.APPROVAL)
    doubtful = case.policy.sight(case.thread) is Sight.DARK or case.thread.missed_parent
    return Hit(because=reason, held=Held.APPROVAL, action=AskApproval(letter=letter, doubtful=doubtful))


def unannounced(case: Case) -> Hit | None:
    """Design 6.9."""
    silence, notice = case.silence, case.policy.notice
    if silence is None or notice is None or silence.hurried or not _is_announced_kind(case.step):
        return None
    letter = case.letter
    if letter.key in silence.approved:
        return None
    told = announced_at(silence, letter.key)
    if told is None:
        return Hit(because="it waits to be announced in the next digest", held=Held.NOTICE)
    if case.look.now < told + notice:
        return Hit(because="it was announced and the notice runs", until=told + notice, held=Held.NOTICE)
    return None


def send(case: Case) -> Hit | None:
    names = " and ".join(case.person(one) for one in case.present)
    return Hit(because=f"{case.step.name} to {names} is due: {_why_due(case)}", action=case.letter)


NEXT_AT_THE_END: Mapping[str, str] = {
    "call": "next the team is asked to call",
    "close": "next the thread is closed, and the team told",
    "stop": "next the team is told",
}
COURT_SENTENCES: Mapping[Court | None, str] = {
    Court.TEAM: "the ball is in our own court",
    Court.NOBODY: "nobody's turn: nothing was asked, or it is done",
    Court.CLIENT: "nobody is waited for",
    None: "no clock runs: old mail, or nothing was asked of the client",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One question of the table."""

    name: str
    question: str
    test: Callable[[Case], Hit | None]


RULES = (
    Rule("closed", "Is the thread closed?", closed),
    Rule("paused", "Has the team paused it, or the client objected?", paused),
    Rule("observing", "Do we only observe?", observing),
    Rule("elsewhere", "Is the ball in another court than the client's?", elsewhere),
    Rule("blind", "Are we blind to new mail?", blind),
    Rule("on its way", "Is a letter on its way already?", on_its_way),
    Rule("asked", "Does it wait for the team's answer?", unanswered_by_team),
    Rule("unreachable", "Is nobody we wait for reachable?", unreachable),
    Rule("snoozed", "Did the team put it off?", snoozed),
    Rule("promised", "Did the client promise a day that has not passed?", promised),
    Rule("absent", "Is everybody we wait for away?", absent),
    Rule("beside", "Could an answer have come beside the thread?", beside),
    Rule("owing", "Do we owe the client something first?", owing),
    Rule("too soon", "Is the wait not over?", too_soon),
    Rule("outside", "Is it outside the hours in which letters go?", outside),
    Rule("limit", "Would it be over a limit?", over_limit),
    Rule("used up", "Have all steps been said?", ladder_used_up),
    Rule("approval", "Does a person have to approve it?", unapproved),
    Rule("notice", "Does it have to be announced first?", unannounced),
    Rule("send", "Is the step due?", send),
)


# --- deciding --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is decided for one thread, and every rule that was asked on the way."""

    thread: int
    rule: str
    hit: Hit
    missed: tuple[str, ...]
    due: Due | None


def decide(key: str, client: Client, policy: Policy, look: Look) -> tuple[Verdict, ...]:
    """A verdict for every thread of the client that is awake, those whose letter is due earliest first."""
    taken: dict[str, int] = {}
    awake = [thread for thread in client.threads.values() if is_awake(thread, policy)]
    cases = [case_of(key, client, thread, policy, look, taken) for thread in awake]
    verdicts = []
    for case in sorted(cases, key=lambda one: (_due_moment(one), one.thread.number)):
        verdict = judge(case)
        for one in _written_to(verdict.hit.action, policy):
            taken[one] = taken.get(one, 0) + 1
        verdicts.append(verdict)
    return tuple(verdicts)


def _written_to(action: Action | None, policy: Policy) -> tuple[str, ...]:
    """Whom an action writes to at once; a letter that waits for its approval keeps no other from going."""
    if isinstance(action, AskApproval) and policy.approvals_given:
        return action.letter.to
    return action.to if isinstance(action, SendFollowUp) else ()


NOTHING_TAKEN: Mapping[str, int] = {}


def case_of(
    key: str, client: Client, thread: Thread, policy: Policy, look: Look, taken: Mapping[str, int] = NOTHING_TAKEN
) -> Case:
    silence = thread.silence
    if silence and look.claiming and silence.planned == look.claiming:
        silence = replace(silence, planned=None)
    ladder = policy.ladder(thread.project)
    return Case(
        key=key,
        client=client,
        thread=thread,
        policy=policy,
        look=look,
        calendar=policy.calendar(key),
        ladder=ladder,
        silence=silence,
        due=next_letter(silence, ladder, key, policy) if silence else None,
        taken=taken,
    )


def judge(case: Case) -> Verdict:
    """The first rule that hits, and those that missed before it."""
    missed: list[str] = []
    for rule in RULES:
        hit = rule.test(case)
        if hit:
            return Verdict(thread=case.thread.number, rule=rule.name, hit=hit, missed=tuple(missed), due=case.due)
        missed.append(rule.name)
    raise LookupError("the last rule always hits")


def announced_at(silence: Silence, key: str) -> datetime | None:
    """When a digest told of a letter; None: none did since the wait began again, so it has to be told anew."""
    told = silence.announced.get(key)
    return told if told and told >= silence.clock else None


# --- small questions ---------------------------------------------------------------------------


def _why_due(case: Case) -> str:
    silence = case.silence
    if silence is None:
        return "nobody is waited for"
    if silence.hurried:
        return "the team said to send it"
    if silence.promise:
        return f"the promised day, {reason_weekday(silence.promise.on)}, has passed"
    days = business_days(case.calendar, silence.since, case.look.now)
    return f"silent for {days} business day{'' if days == 1 else 's'}"


def _due_moment(case: Case) -> float:
    """Sorts threads whose letter is due earliest first; those that have none last."""
    return case.due.moment.timestamp() if case.due and case.due.moment else float("inf")


def _returns(case: Case, address: str) -> datetime | None:
    away = case.client.contact(address).away
    return back_at_work(away, case.calendar, case.policy.team) if away else case.look.now


def _count(case: Case, letters: tuple[datetime, ...]) -> int:
    today = case.calendar.day(case.look.now)
    return sum(case.calendar.day(at) == today for at in letters)


def _tomorrow(case: Case) -> datetime | None:
    return case.opening(case.calendar.moment(case.calendar.day(case.look.now) + ONE_DAY, 0))


def _approval_reason(case: Case) -> str | None:
    if case.policy.mode is Mode.APPROVE:
        return "every letter is shown first (mode = approve)"
    if case.ladder.asks_approval(case.due.index if case.due else 0):
        return f"the step {case.step.name} is shown first"
    if _is_backlog(case):
        return "the thread is older than Courtside here, so its first letter is shown first"
    if case.policy.sight(case.thread) is Sight.DARK:
        return "we may not have seen the answer: the client's mail does not come to us"
    if case.thread.missed_parent:
        return "we missed a message of this thread"
    return None


def _is_backlog(case: Case) -> bool:
    """Design 4.11."""
    installed, asked = case.look.installed, case.thread.last_team_at
    first = case.silence is not None and case.silence.letters == 0
    return case.policy.backlog is Backlog.APPROVE and first and bool(installed and asked and asked < installed)


def _is_announced_kind(step: Step) -> bool:
    """Steps whose wait is under one business day are not announced (design 6.9)."""
    return step.wait.business_days is not None or (step.wait.elapsed or timedelta()) >= ONE_DAY
