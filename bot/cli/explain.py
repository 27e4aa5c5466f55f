"""`courtside status` and `courtside why`: where every thread stands, and the rules that say so."""

import asyncio
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Annotated

import typer

from bot.adapters.files import templates_in_use
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.json_lines import in_utc, json_line
from bot.cli.terminal import tell
from bot.cli.threads import ThreadNumber, stream_of
from bot.cli.wiring import in_store, now, policy_of
from bot.followup.calendar import business_days
from bot.followup.case import Look
from bot.followup.decide import case_of, judge
from bot.followup.forecast import forecast, lasting
from bot.followup.policy import Policy
from bot.followup.speech import ENGLISH
from bot.followup.wording import reason_weekday
from bot.ports import Book
from bot.project.state import Client
from bot.report.digest_speech import say
from bot.walk import alarm, blind, copied, told
from bot.walk.installed import installed
from bot.walk.states import States, client_streams


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
        notes = [*unread(book, policy, at), *doubts(book)]
        return notes, list(all_standings(book, careful, look_at(book, at)))

    notes, standings = asyncio.run(in_store(settings, asked))
    if as_json:
        sys.stdout.writelines(f"{json_line(asdict(one))}\n" for one in standings)
    else:
        tell((*notes, *table(standings, policy)))


def why(thread: ThreadNumber, config: Config = DEFAULT) -> None:
    """The decision for one thread, rule by rule, as a colleague would explain it."""
    settings = settings_of(config)
    policy = policy_of(settings, templates_in_use(config))
    at = now()
    said = asyncio.run(in_store(settings, lambda book: _explain(book, copied.careful_policy(book, policy), thread, at)))
    tell(said.splitlines())


def unread(book: Book, policy: Policy, at: datetime) -> Iterator[str]:
    """Why the mailbox is not read, where it is not; nothing goes until it is."""
    why, since = blind.reason(book), blind.since(book)
    if why and since:
        yield f"The mailbox cannot be read since {_moment(policy.team.local(since))}:"
        yield f"  {why}"
        yield "  No letter goes until it can be read; it is tried again by itself."
        yield ""
    else:
        yield from never_read(book, policy, at)


def never_read(book: Book, policy: Policy, at: datetime) -> Iterator[str]:
    """That no worker looks, where none does: nothing is heard and nothing goes."""
    last = alarm.last_reading(book)
    if last is None or at - last >= alarm.UNREAD:
        when = f"since {_moment(policy.team.local(last))}" if last else "yet"
        yield f"No worker has read the mailbox {when}, and no letter goes until one does: `courtside run`."
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
    for stream in client_streams(book):
        client = states.of(book, stream)
        for thread in sorted(client.threads.values(), key=lambda one: one.number):
            yield standing(book, stream, thread.number, client, policy, look)


def look_at(book: Book, at: datetime) -> Look:
    """The circumstances of a decision asked for from outside the worker."""
    return Look(now=at, installed=installed(book), blind=blind.reason(book))


def standing(book: Book, stream: str, number: int, client: Client, policy: Policy, look: Look) -> Standing:
    """Where a thread stands, and when it would next act if nothing new happens."""
    thread = client.threads[number]
    case = case_of(stream, client, thread, policy, look)
    foreseen, silence = forecast(stream, client, thread, policy, look), thread.silence
    verdict, moment = lasting(judge(case), foreseen), foreseen[0]
    following = None if silence is None or case.used_up else case.step.name
    return Standing(
        number=thread.number,
        thread=thread.root,
        project=thread.project,
        client=stream,
        subject=thread.subject,
        court=thread.court.value if thread.court else None,
        silent_since=in_utc(silence.since) if silence else None,
        business_days=business_days(case.calendar, silence.since, look.now) if silence else None,
        step=silence.said if silence else None,
        next_step=following,
        next_at=in_utc(moment) if moment else None,
        sight=policy.sight(thread).value,
        held=verdict.hit.held.value if verdict.hit.held else None,
        because=(verdict.hit.because, *told.on_its_way(_about(book, policy, look), stream, thread)),
    )


def _moment(local: datetime) -> str:
    return f"{reason_weekday(local.date())} at {local:%H:%M}"


def table(standings: list[Standing], policy: Policy) -> Iterator[str]:
    """The threads as a person reads them, 80 columns wide."""
    if not standings:
        yield "No thread is watched yet: put the bot in cc on a client's thread."
    for one in standings:
        many = "" if one.business_days == 1 else "s"
        days = "" if one.business_days is None else f", silent {one.business_days} business day{many}"
        yield f"{one.number:>4}  {one.client}: {one.subject}"
        yield f"      court: {one.court or 'unread'}{days}; {say(one.sight, ENGLISH)}"
        yield from (f"      {reason}" for reason in one.because)
        if one.next_at:
            moment = policy.calendar(one.client).local(datetime.fromisoformat(one.next_at))
            day = f"{reason_weekday(moment.date())} {moment:%Y}"
            yield f"      next: {one.next_step or 'call'} on {day} at {moment:%H:%M} (client's time)"


def _explain(book: Book, policy: Policy, number: int, at: datetime) -> str:
    stream = stream_of(book, number)
    client = States().of(book, stream)
    return told.why(_about(book, policy, look_at(book, at)), stream, client, client.threads[number])


def _about(book: Book, policy: Policy, look: Look) -> told.About:
    """Nobody in particular asks on the command line."""
    return told.About(book=book, states=States(), policy=policy, look=look, desk=None, member="", language=ENGLISH)
