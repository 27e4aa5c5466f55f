"""`courtside status` and `courtside why`: where every thread stands, and the rules that say so."""

import asyncio
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from bot.adapters.files import templates_in_use
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.terminal import tell
from bot.cli.wiring import in_store, now, policy_of
from bot.followup.calendar import business_days
from bot.followup.case import Look
from bot.followup.decide import RULES, Verdict, case_of, forecast, judge
from bot.followup.policy import Policy
from bot.ports import Book, LetterState, Outgoing, Trouble
from bot.project.facts import Court
from bot.project.state import Client, Thread
from bot.walk import blind, copied
from bot.walk.arrive import HOUSE
from bot.walk.states import States
from bot.worker import INSTALLED


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One line of `status` (design 8)."""

    number: int
    thread: str
    project: str | None
    client: str
    subject: str
    court: str | None
    silent_since: str | None
    business_days: int | None
    step: str | None
    next_step: str | None
    next_at: str | None
    sight: str
    held: str | None
    because: tuple[str, ...]


def status(
    config: Config = DEFAULT,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Every thread: whose court, how long silent, what comes next and when."""
    settings = settings_of(config)
    policy = policy_of(settings, templates_in_use(config))
    at = now()

    def asked(book: Book) -> tuple[list[str], list[Standing]]:
        careful = copied.careful_policy(book, policy)
        notes = [*blindness(book, policy), *doubts(book)]
        return notes, list(all_standings(book, careful, look_at(book, at)))

    notes, standings = asyncio.run(in_store(settings, asked))
    if as_json:
        sys.stdout.writelines(json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in standings)
    else:
        tell((*notes, *table(standings, policy)))


def why(thread: Annotated[int, typer.Argument(help="The number of a thread.")], config: Config = DEFAULT) -> None:
    """The decision for one thread, rule by rule, as a colleague would explain it."""
    settings = settings_of(config)
    policy = policy_of(settings, templates_in_use(config))
    at = now()
    told = asyncio.run(
        in_store(settings, lambda book: list(_explain(book, copied.careful_policy(book, policy), thread, at)))
    )
    tell(told)


def blindness(book: Book, policy: Policy) -> Iterator[str]:
    """Why the worker cannot read the mailbox, where it cannot; nothing goes until it can."""
    why, since = blind.reason(book), blind.since(book)
    if why and since:
        yield f"The mailbox cannot be read since {policy.team.local(since):%A, %d %B at %H:%M}:"
        yield f"  {why}"
        yield "  No letter goes until it can be read; it is tried again by itself."
        yield ""


def doubts(book: Book) -> Iterator[str]:
    """Why the store only observes, where it does; nothing goes until a person says that it may."""
    why = copied.reason(book)
    if why:
        yield f"No letter goes to clients: {why}."
        yield ""


def all_standings(book: Book, policy: Policy, look: Look) -> Iterator[Standing]:
    """Every watched thread of every client."""
    states = States()
    for stream in book.streams():
        if stream == HOUSE:
            continue
        client = states.of(book, stream)
        for thread in sorted(client.threads.values(), key=lambda one: one.number):
            yield standing(book, stream, thread.number, client, policy, look)


def look_at(book: Book, at: datetime) -> Look:
    """The circumstances of a decision asked for from outside the worker."""
    installed = book.setting(INSTALLED)
    return Look(
        now=at,
        installed=datetime.fromisoformat(installed) if installed else None,
        blind=blind.reason(book),
    )


def standing(book: Book, stream: str, number: int, client: Client, policy: Policy, look: Look) -> Standing:
    """Where a thread stands, and when it would next act if nothing new happens."""
    thread = client.threads[number]
    case = case_of(stream, client, thread, policy, look)
    verdict, silence = judge(case), thread.silence
    moment, _ = forecast(stream, client, thread, policy, look)
    following = None if silence is None or case.used_up else case.step.name
    return Standing(
        number=thread.number,
        thread=thread.root,
        project=thread.project,
        client=stream,
        subject=thread.subject,
        court=thread.court.value if thread.court else None,
        silent_since=_iso(silence.since) if silence else None,
        business_days=business_days(case.calendar, silence.since, look.now) if silence else None,
        step=silence.said if silence else None,
        next_step=following,
        next_at=_iso(moment) if moment else None,
        sight=policy.sight(thread).value,
        held=verdict.hit.held.value if verdict.hit.held else None,
        because=(verdict.hit.because, *_on_its_way(book, stream, thread)),
    )


def _on_its_way(book: Book, stream: str, thread: Thread) -> Iterator[str]:
    """What servers said to the letter that the thread waits for, or is held by."""
    letter = _in_question(book, stream, thread)
    if letter is not None and letter.reply:
        yield OUTBOX_SENTENCES.get(letter.state, "{reply}").format(reply=letter.reply, letter=letter)


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _in_question(book: Book, stream: str, thread: Thread) -> Outgoing | None:
    silence = thread.silence
    if silence is None or silence.planned is None and silence.held is None:
        return None
    if silence.planned:
        return book.letter(silence.planned)
    stuck = (LetterState.REFUSED, LetterState.HELD)
    mine = [one for one in book.letters(stream) if one.thread == thread.number and not one.to_team]
    return next((one for one in reversed(mine) if one.state in stuck), None)


OUTBOX_SENTENCES = {
    LetterState.PLANNED: "it could not be handed over yet, and is tried again at {letter.next_at:%H:%M} UTC: {reply}",
    LetterState.UNKNOWN: "nobody knows yet whether it went, so its copy is looked for until "
    "{letter.next_at:%H:%M} UTC: {reply}",
    LetterState.HELD: "nobody knows whether it went: {reply}",
}


def table(standings: list[Standing], policy: Policy) -> Iterator[str]:
    """The threads as a person reads them, 80 columns wide."""
    if not standings:
        yield "No thread is watched yet: put the bot in cc on a client's thread."
    for one in standings:
        days = "" if one.business_days is None else f", silent {one.business_days} business days"
        yield f"{one.number:>4}  {one.client}: {one.subject}"
        yield f"      court: {one.court or 'unread'}{days}; sight: {one.sight}"
        yield from (f"      {reason}" for reason in one.because)
        if one.next_at:
            moment = policy.calendar(one.client).local(datetime.fromisoformat(one.next_at))
            yield f"      next: {one.next_step or 'call'} on {moment:%A, %d %B %Y at %H:%M} (client's time)"


def _explain(book: Book, policy: Policy, number: int, at: datetime) -> Iterator[str]:
    row = book.numbered(number)
    if row is None or row.stream is None:
        raise Trouble(f"there is no thread {number}: `courtside status` lists them")
    client = States().of(book, row.stream)
    thread, look = client.threads[number], look_at(book, at)
    verdict = judge(case_of(row.stream, client, thread, policy, look))
    yield f"Thread {number}: {thread.subject} ({row.stream})"
    yield from _silence(row.stream, client, thread, policy, at)
    yield ""
    yield "Asked in this order:"
    yield from _questions(verdict)
    yield from (f"       {reason[:1].upper()}{reason[1:]}" for reason in _on_its_way(book, row.stream, thread))
    yield ""
    yield from _next(row.stream, client, thread, policy, look)


def _silence(stream: str, client: Client, thread: Thread, policy: Policy, at: datetime) -> Iterator[str]:
    silence, calendar = thread.silence, policy.calendar(stream)
    if thread.court is not Court.CLIENT or silence is None:
        return
    names = ", ".join(client.contact(one).name or one for one in silence.awaited) or "nobody"
    days = business_days(calendar, silence.since, at)
    since = f"{calendar.local(silence.since):%A, %d %B at %H:%M}"
    yield f"We have been waiting for {names} since {since}, {days} business days."
    if thread.words:
        yield f"{thread.asker} asked: {thread.words}"
    yield f"Said so far: {silence.said or 'nothing yet'}; letters in this silence: {silence.letters}."


def _questions(verdict: Verdict) -> Iterator[str]:
    for rule in RULES:
        if rule.name in verdict.missed:
            yield f"  no   {rule.question}"
        elif rule.name == verdict.rule:
            yield f"  YES  {rule.question}"
            yield f"       {verdict.hit.because[:1].upper()}{verdict.hit.because[1:]}."


def _next(stream: str, client: Client, thread: Thread, policy: Policy, look: Look) -> Iterator[str]:
    moment, verdict = forecast(stream, client, thread, policy, look)
    if moment is None:
        yield "Nothing happens by itself: only new mail or an order from the team changes this."
        return
    local = policy.calendar(stream).local(moment)
    soon = "now" if moment - look.now < timedelta(minutes=1) else f"{local:%A, %d %B %Y at %H:%M}, the client's time"
    yield f"If nothing new happens, the next thing is: {verdict.hit.because} ({soon})."
