"""Each thread of a client as the digest sees it: what is decided now, and what comes next if nothing happens."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.followup.calendar import business_days, window
from bot.followup.case import EndLadder, Look, SendFollowUp
from bot.followup.decide import Verdict, announced_at, case_of, judge
from bot.followup.forecast import forecast, lasting
from bot.followup.policy import Policy
from bot.project.state import Client, Contact, Thread

NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """One open thread under one look."""

    key: str
    """The client's key."""
    client: Client
    thread: Thread
    verdict: Verdict
    """What is decided now; where only the clock holds it and a person must move it after that, what waits for them."""
    days: int | None
    """Business days of silence where the client lives; None: we do not wait for the client."""
    next_step: str | None
    """The step that would come next, or `call`; None where nothing comes by itself."""
    next_at: datetime | None
    """When it comes, if nothing new happens; None: only the team can move it."""
    shown_first: bool = False
    """What comes next is shown to a person before it goes."""
    going: SendFollowUp | None = None
    """The letter that goes before the next digest; None where none does."""
    to_announce: bool = False
    """It may only go once this digest has told of it (design 6.9)."""


def outlooks(key: str, client: Client, policy: Policy, look: Look, until: datetime) -> tuple[Outlook, ...]:
    """Every open thread; `until` is the next digest, and what goes before it is told of in this one."""
    # Whether a letter was announced must not hide when it would go: that is what announces it.
    untold = replace(policy, notice=None)
    first = {
        thread.number: forecast(key, client, thread, untold, look)
        for thread in client.threads.values()
        if not thread.closed
    }
    found, after = [], client
    for number in sorted(first, key=lambda one: (first[one][0] or NEVER, one)):
        thread = client.threads[number]
        ahead = first[number] if after is client else forecast(key, after, thread, untold, look)
        one = _outlook(key, after, thread, ahead, policy, look, until)
        if one.going and one.next_at:
            after = _written_to(after, one.going.to, one.next_at)
        found.append(replace(one, client=client))
    return tuple(found)


def _outlook(
    key: str,
    client: Client,
    thread: Thread,
    foreseen: tuple[datetime | None, Verdict],
    policy: Policy,
    look: Look,
    until: datetime,
) -> Outlook:
    case = case_of(key, client, thread, policy, look)
    moment, ahead = foreseen
    action = ahead.hit.action
    days = business_days(case.calendar, thread.silence.since, look.now) if thread.silence else None
    following = None
    if thread.silence:
        following = "call" if case.used_up else case.step.name
    outlook = Outlook(
        key=key,
        client=client,
        thread=thread,
        verdict=lasting(judge(case), foreseen),
        days=days,
        next_step=following if moment else None,
        next_at=moment,
        shown_first=action is not None and not isinstance(action, SendFollowUp | EndLadder),
    )
    if moment is None or not isinstance(action, SendFollowUp):
        return outlook
    if moment >= until:
        # A later digest will announce it, and the notice runs from there: as `status` foretells it.
        announced, _ = forecast(key, client, thread, policy, look)
        return replace(outlook, next_at=announced or moment)
    return _going(outlook, action, policy, look, moment)


def _going(outlook: Outlook, letter: SendFollowUp, policy: Policy, look: Look, moment: datetime) -> Outlook:
    """Design 6.9: told of unless its wait is under one business day; it goes `notice` after the telling."""
    case = case_of(outlook.key, outlook.client, outlook.thread, policy, replace(look, now=moment))
    held_for_notice = judge(case).rule == "notice"
    silence = outlook.thread.silence
    if silence is None:
        return outlook
    told = announced_at(silence, letter.key)
    known = told is not None or letter.key in silence.approved or silence.hurried or policy.notice is None
    if not (held_for_notice or known):
        return outlook
    if held_for_notice and policy.notice is not None:
        lifted = max(moment, (told or look.now) + policy.notice)
        moment = window(case.calendar, policy.team, lifted) or moment
    return replace(outlook, going=letter, next_at=moment, to_announce=held_for_notice and told is None)


def _written_to(client: Client, people: tuple[str, ...], at: datetime) -> Client:
    """As if a letter had gone: the limits of a person count over all their threads."""
    contacts: dict[str, Contact] = {**client.contacts}
    for address in people:
        contact = client.contact(address)
        contacts[address] = replace(contact, letters=(*contact.letters, at))
    return replace(client, contacts=contacts)
