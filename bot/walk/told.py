"""What a member asks: why, list, preview; answered from the state as it stands, changing nothing (design 9)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.followup import order_answer_words as words
from bot.followup.calendar import business_days
from bot.followup.case import AskApproval, Look, SendFollowUp
from bot.followup.decide import RULES, case_of, forecast, judge
from bot.followup.policy import Policy
from bot.followup.shield import one_line
from bot.followup.templates import TemplateBroken
from bot.followup.to_member import LANGUAGE
from bot.followup.wording import long_day
from bot.followup.writing import Desk, follow_up
from bot.mail.letter import LetterBroken
from bot.ports import Book
from bot.project.facts import Court
from bot.project.orders import Unclear
from bot.project.state import Client, Thread
from bot.report.readers import concerns, reads_all
from bot.walk.act import Office, occasion_of
from bot.walk.states import HOUSE, States


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Who asks, and what the answer is drawn from."""

    book: Book
    states: States
    policy: Policy
    look: Look
    desk: Desk | None
    member: str


def why(about: About, stream: str, client: Client, thread: Thread) -> str:
    """The decision for one thread, rule by rule."""
    verdict = judge(case_of(stream, client, thread, about.policy, about.look))
    lines = [words.WHY_HEAD.format(number=thread.number, subject=one_line(thread.subject), client=stream)]
    lines.append(words.WHY_ASKED)
    for rule in RULES:
        if rule.name in verdict.missed:
            lines.append(words.WHY_NO.format(question=rule.question))
        elif rule.name == verdict.rule:
            because = f"{verdict.hit.because[:1].upper()}{verdict.hit.because[1:]}"
            lines.append(words.WHY_YES.format(question=rule.question, because=because))
    return "\n".join(lines)


def threads_of(about: About) -> str:
    """The open threads a member reads of, longest silence first."""
    return "\n".join(_lines(about)) or words.LIST_EMPTY


def _lines(about: About) -> Iterator[str]:
    mine: list[tuple[str, Client, Thread]] = []
    for stream in about.book.streams():
        if stream == HOUSE:
            continue
        client = about.states.of(about.book, stream)
        mine += [(stream, client, one) for one in client.threads.values() if not one.closed and _reads(about, one)]
    for stream, client, thread in sorted(mine, key=lambda one: _longest_first(one[2])):
        yield words.LIST_LINE.format(
            number=thread.number,
            client=stream,
            subject=one_line(thread.subject),
            standing=_standing(about, stream, client, thread),
        )


def _reads(about: About, thread: Thread) -> bool:
    """On the command line nobody in particular asks, and sees all."""
    member, policy = about.member, about.policy
    return not policy.people.is_team(member) or reads_all(member, policy) or concerns(thread, member, policy)


def _longest_first(thread: Thread) -> tuple[bool, float, int]:
    since = thread.silence.since.timestamp() if thread.silence else 0.0
    return thread.silence is None, since, thread.number


def _standing(about: About, stream: str, client: Client, thread: Thread) -> str:
    silence = thread.silence
    if silence is None:
        return words.WITH_US if thread.court is Court.TEAM else words.WITH_NOBODY
    days = business_days(about.policy.calendar(stream), silence.since, about.look.now)
    names = ", ".join(client.contact(one).name or one for one in silence.awaited)
    standing = words.WITH_CLIENT.format(names=names, days=days)
    case = case_of(stream, client, thread, about.policy, about.look)
    moment, _ = forecast(stream, client, thread, about.policy, about.look)
    if moment is None or case.used_up:
        return standing
    day = long_day(about.policy.team.local(moment).date(), LANGUAGE)
    return words.LIST_NEXT.format(standing=standing, step=case.step.name, day=day)


def next_letter(about: About, stream: str, client: Client, thread: Thread) -> str:
    """The letter that comes next, as it would go at its moment; raises Unclear where none would."""
    # Neither an announcement nor an approval changes the words of a letter.
    policy = replace(about.policy, notice=None)
    moment, verdict = forecast(stream, client, thread, policy, about.look)
    action = verdict.hit.action
    letter = action.letter if isinstance(action, AskApproval) else action
    if moment is None or not isinstance(letter, SendFollowUp) or about.desk is None:
        letter = _waiting_for_approval(about, stream, client, thread)
        if letter is None or about.desk is None:
            raise Unclear(words.PREVIEW_NONE.format(number=thread.number, because=verdict.hit.because).rstrip("."))
    office = Office(states=about.states, policy=about.policy, desk=about.desk)
    occasion = occasion_of(about.book, office, stream, letter, replace(about.look, now=moment or about.look.now))
    if occasion is None:
        raise Unclear(words.PREVIEW_NONE.format(number=thread.number, because=verdict.hit.because).rstrip("."))
    try:
        written = follow_up(occasion, about.policy, about.desk)
    except (TemplateBroken, LetterBroken) as broken:
        raise Unclear(str(broken)) from broken
    cc = words.PREVIEW_CC.format(cc=", ".join(one.address for one in written.cc)) if written.cc else ""
    head = words.PREVIEW_HEAD.format(to=", ".join(one.address for one in written.to), cc=cc, subject=written.subject)
    return f"{head}\n\n{written.text}"


def _waiting_for_approval(about: About, stream: str, client: Client, thread: Thread) -> SendFollowUp | None:
    case = case_of(stream, client, thread, about.policy, about.look)
    waits = thread.silence and thread.approval and not case.used_up and case.due and case.present
    return case.letter if waits and case.letter.key == thread.approval else None
