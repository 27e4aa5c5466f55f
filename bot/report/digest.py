"""The digest: who is silent, what goes out today, and what only a person can do (design 10)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.followup.answers import Answer, answer_for_client
from bot.followup.calendar import ONE_DAY, Calendar, business_days, next_opening
from bot.followup.case import Held
from bot.followup.ladder import Then
from bot.followup.policy import Policy
from bot.followup.speech import is_spoken, reason
from bot.followup.wording import long_day
from bot.project.facts import ClientWrote, Court
from bot.project.state import Client, Silence, Thread
from bot.report.answering import commands, in_rows
from bot.report.digest_speech import say, say_count
from bot.report.entries import Digest, Draft, Entry, Health, Section
from bot.report.heard import Heard, heard_entry, is_since
from bot.report.outlook import NEVER, Outlook
from bot.report.readers import concerns

# A thread that is our turn, or nobody's, is told of so long; after that the team knows, and the list stays short.
OURS_SHOWN, NO_CLOCK_SHOWN = 10, 5
# What holds a silence that the team itself has put off: it stands below the others.
TEAM_PUT_OFF = frozenset({Held.PAUSED, Held.SNOOZED, Held.APPROVAL})
# Working days in the little picture of a silence: four weeks.
PICTURED = 20
# Fewer days than this are said as well by their number.
PICTURED_FROM = 3
DAY, LETTER, EARLIER = "\u25a0", "\u25c6", "\u2026"


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything about one client that a digest may tell."""

    key: str
    client: Client
    outlooks: tuple[Outlook, ...]
    drafts: Mapping[int, Draft] = field(default_factory=dict)
    """By thread: the letter that goes before the next digest."""
    broken: Mapping[int, str] = field(default_factory=dict)
    """By thread: why its letter cannot be written."""
    heard: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """A thread we were put on and whose client we cannot tell."""

    root: str
    subject: str
    asker: str


@dataclass(frozen=True, slots=True)
class Told:
    """Where a thread stands in the digest, why, and what a member can answer."""

    section: Section
    says: str
    answers: tuple[Answer, ...] = ()


def digest(
    views: Iterable[View],
    unplaced: Iterable[Unplaced],
    health: Health,
    policy: Policy,
    *,
    now: datetime,
    since: datetime | None,
    member: str | None,
) -> Digest:
    """What a member reads; `member` None: of all threads. `since` is their last digest; None: they had none."""
    entries = [_unplaced(one, policy) for one in unplaced if member is None or one.asker == member]
    for view in views:
        mine = {one.thread.number for one in view.outlooks if member is None or concerns(one.thread, member, policy)}
        if mine:
            entries += _about_client(view, policy)
        entries += [
            entry
            for one in view.outlooks
            if one.thread.number in mine and (entry := _about_thread(view, one, policy, now))
        ]
        entries += [
            entry
            for one in view.heard
            if (since is None or is_since(one, since))
            and (one.fact.thread in mine or (one.fact.thread is None and mine))
            and (entry := heard_entry(one, view.client, policy))
        ]
    entries = _said_once(entries)
    entries.append(Entry(section=Section.BOT, says=health_sentence(health, policy)))
    told = tuple(sorted(entries, key=_worst_first))
    return Digest(at=policy.team.local(now), entries=told, health=health, language=is_spoken(policy.language))


def _said_once(entries: list[Entry]) -> list[Entry]:
    """What a client wrote since the last digest is quoted where it was heard, and not again where we owe."""
    heard = {one.number for one in entries if one.section is Section.HEARD}
    return [
        replace(one, words="") if one.section is Section.WE_OWE and one.number in heard else one for one in entries
    ]  # fmt: skip


# --- one thread, one section: the first rule that fits -------------------------------------------


def _needs_you(view: View, one: Outlook, policy: Policy, now: datetime) -> Told | None:
    number, hit, silence = one.thread.number, one.verdict.hit, one.thread.silence
    language = is_spoken(policy.language)
    if number in view.broken:
        says = say("broken", language, why=reason(view.broken[number], language))
        return Told(Section.NEEDS_YOU, says, in_rows(one.thread, "got", "pause"))
    if silence and silence.ended and policy.ladder(one.thread.project).then is Then.CALL:
        return Told(
            Section.NEEDS_YOU, say("call", language), in_rows(one.thread, "got", "called", "snooze friday", "close")
        )
    if hit.held is Held.APPROVAL and not _said_hold(one):
        offered = in_rows(one.thread, "approve", "hold", "got")
        return Told(Section.NEEDS_YOU, say("yes", language, why=reason(_approval(one), language)), offered)
    if one.thread.project is None and silence:
        return Told(Section.NEEDS_YOU, reason(hit.because, language), in_rows(one.thread, "project PROJECT"))
    if hit.held is Held.UNREACHABLE:
        return Told(
            Section.NEEDS_YOU, reason(hit.because, language), in_rows(one.thread, "contact ADDRESS", "got", "close")
        )
    if hit.held in (Held.ASKED, Held.UNKNOWN):
        return Told(Section.NEEDS_YOU, reason(hit.because, language), in_rows(one.thread, "got", "resume", "close"))
    return None


def _going_out(view: View, one: Outlook, policy: Policy, now: datetime) -> Told | None:
    if one.going is None or one.thread.number not in view.drafts or one.next_at is None:
        return None
    language = is_spoken(policy.language)
    says = say("goes", language, step=one.going.step, moment=_moment(one.next_at, policy, now))
    return Told(Section.GOING_OUT, says, in_rows(one.thread, "got", "wait", "hold", "send"))


def _promised_away(view: View, one: Outlook, policy: Policy, now: datetime) -> Told | None:
    hit, silence = one.verdict.hit, one.thread.silence
    if hit.held not in (Held.PROMISED, Held.ABSENT) or silence is None:
        return None
    days = [away.back for address in silence.awaited if (away := view.client.contact(address).away) and away.back]
    language = is_spoken(policy.language)
    why = reason(hit.because, language)
    if days and hit.held is Held.ABSENT:
        why = say("back", language, why=why, day=long_day(min(days), language))
    return Told(Section.PROMISED_AWAY, why, in_rows(one.thread, "got", "send"))


def _silent(view: View, one: Outlook, policy: Policy, now: datetime) -> Told | None:
    if one.thread.silence is None:
        return None
    offered = in_rows(one.thread, "got", "snooze friday", "pause")
    if one.verdict.hit.held is Held.PAUSED:
        offered = in_rows(one.thread, "resume", "got", "close")
    language = is_spoken(policy.language)
    says = "" if one.verdict.rule in ("too soon", "outside") else reason(one.verdict.hit.because, language)
    return Told(Section.SILENT, says, offered)


def _we_owe(view: View, one: Outlook, policy: Policy, now: datetime) -> Told | None:
    thread, calendar = one.thread, policy.calendar(view.key)
    if thread.court is not Court.TEAM:
        return None
    days = business_days(calendar, thread.last_client_at, now) if thread.last_client_at else 0
    offered = in_rows(thread, "theirs", "close")
    if thread.owes:
        return Told(Section.WE_OWE, _since("question", days, policy), offered)
    return Told(Section.WE_OWE, _since("turn", days, policy), offered) if days <= OURS_SHOWN else None


def _no_clock(view: View, one: Outlook, policy: Policy, now: datetime) -> Told | None:
    thread = one.thread
    if thread.court is not Court.NOBODY or thread.last_team_at is None:
        return None
    if business_days(policy.calendar(view.key), thread.last_team_at, now) > NO_CLOCK_SHOWN:
        return None
    names = ", ".join(view.client.contact(address).name or address for address in thread.to)
    language = is_spoken(policy.language)
    says = say("no question", language, names=names or say("them", language))
    return Told(Section.NO_CLOCK, says, in_rows(thread, "theirs", "close"))


Rule = Callable[[View, Outlook, Policy, datetime], Told | None]
RULES: tuple[Rule, ...] = (_needs_you, _going_out, _promised_away, _silent, _we_owe, _no_clock)


def _about_thread(view: View, one: Outlook, policy: Policy, now: datetime) -> Entry | None:
    told = next((told for rule in RULES if (told := rule(view, one, policy, now))), None)
    if told is None:
        return None
    thread, silence = one.thread, one.thread.silence
    who, words = _spoke_last(view, thread) if told.section is Section.WE_OWE else _waited_for(view, thread)
    drafted = view.drafts.get(thread.number) if told.section is Section.GOING_OUT else None
    return Entry(
        section=told.section,
        says=told.says,
        number=thread.number,
        thread=thread.root,
        client=view.key,
        name=policy.people.name_of_client(view.key),
        project=thread.project,
        subject=thread.subject,
        who=who,
        words=words,
        silent_since=silence.since if silence else None,
        business_days=one.days,
        step=silence.said if silence else None,
        next_step=one.next_step,
        next_at=one.next_at,
        shown_first=one.shown_first,
        sight=policy.sight(thread).value,
        held=one.verdict.hit.held.value if one.verdict.hit.held else None,
        rests=told.section is Section.SILENT and one.verdict.hit.held in TEAM_PUT_OFF,
        because=one.verdict.hit.because,
        picture=picture(thread, silence, policy.calendar(view.key), one.days or 0) if silence else "",
        answers=told.answers,
        orders=commands(told.answers),
        letter=drafted,
    )


def _waited_for(view: View, thread: Thread) -> tuple[str, str]:
    """Whom we wait for, and what for, in the team's words."""
    awaited = thread.silence.awaited if thread.silence else thread.to
    return ", ".join(view.client.contact(address).name or address for address in awaited), thread.words


def _spoke_last(view: View, thread: Thread) -> tuple[str, str]:
    """Who of the client wrote last, and their words, as far as we keep them."""
    for heard in reversed(view.heard):
        if isinstance(heard.fact, ClientWrote) and heard.fact.thread == thread.number:
            return view.client.contact(heard.fact.author).name or heard.fact.author, heard.words
    return "", ""


# --- what is about no thread ---------------------------------------------------------------------


def _about_client(view: View, policy: Policy) -> list[Entry]:
    said = []
    name = policy.people.name_of_client(view.key)
    if view.client.objected:
        said.append(say("objected", is_spoken(policy.language), name=name))
    if view.client.claimed:
        said.append(say("claimed", is_spoken(policy.language), name=name))
    offered = (answer_for_client("resume", view.key),)
    return [
        Entry(
            section=Section.NEEDS_YOU,
            says=one,
            client=view.key,
            name=name,
            answers=offered,
            orders=commands(offered),
        )
        for one in said
    ]


def _unplaced(one: Unplaced, policy: Policy) -> Entry:
    says = say("unplaced", is_spoken(policy.language))
    return Entry(section=Section.NEEDS_YOU, says=says, thread=one.root, subject=one.subject)


def health_sentence(health: Health, policy: Policy) -> str:
    """How the bot is, in one line."""
    language = is_spoken(policy.language)
    said = [say("mode", language, mode=health.mode)]
    if health.blind:
        said.insert(0, say("blind", language, why=health.blind.rstrip(".")))
    elif health.last_read:
        said.insert(0, say("read", language, time=f"{policy.team.local(health.last_read):%H:%M}"))
    counted = {"held": health.held_back, "shunted": health.shunted, "strange": health.strange_orders}
    said += [say_count(key, count, language) for key, count in counted.items() if count]
    return say("between", language).join((*said, *health.troubles))


# --- small questions -----------------------------------------------------------------------------


def _worst_first(entry: Entry) -> tuple[int, bool, float, int]:
    """Sections in their order; in each the worst first, what the team itself put off last."""
    place = list(Section).index(entry.section)
    if entry.section in (Section.GOING_OUT, Section.PROMISED_AWAY):
        urgency = (entry.next_at or NEVER).timestamp()
    else:
        urgency = entry.silent_since.timestamp() if entry.silent_since else 0.0
    return place, entry.rests, urgency, entry.number or 0


def _said_hold(one: Outlook) -> bool:
    """The team has seen this letter and keeps it back: it waits for nobody's yes any more."""
    silence = one.thread.silence
    return one.verdict.hit.action is None and silence is not None and one.thread.approval in silence.refused


def _approval(one: Outlook) -> str:
    return one.verdict.hit.because.removeprefix("the team is asked to approve it: ")


def _since(key: str, days: int, policy: Policy) -> str:
    """How long it has been so, where it has been for a day."""
    language = is_spoken(policy.language)
    return say_count(f"{key} for", days, language) if days else say(key, language)


def _moment(at: datetime, policy: Policy, now: datetime) -> str:
    """In the team's zone, as one says it in the morning."""
    local, language = policy.team.local(at), is_spoken(policy.language)
    if local.date() == policy.team.day(now):
        return say("today", language, time=f"{local:%H:%M}")
    return say("on", language, day=long_day(local.date(), language), time=f"{local:%H:%M}")


def picture(thread: Thread, silence: Silence, calendar: Calendar, days: int) -> str:
    """The last weeks at a glance: a mark for each business day of the silence, another where a letter of ours went."""
    begun = next_opening(calendar, silence.since)
    if begun is None or days < PICTURED_FROM:
        return ""
    written = {calendar.day(at) for at in thread.letter_days if at >= silence.since}
    passed: list[str] = []
    day = calendar.day(begun)
    while len(passed) < days:
        day += ONE_DAY
        if calendar.works(day):
            passed.append(LETTER if day in written else DAY)
    marks = "".join(passed)
    return marks if len(marks) <= PICTURED else EARLIER + marks[-PICTURED:]
