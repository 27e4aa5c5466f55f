"""`courtside replay`: what it would have done with an archive; sends nothing."""

import asyncio
import gc
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from textwrap import wrap
from typing import Annotated

import typer

from bot.adapters.files import mails_in, templates_for
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.days import day
from bot.cli.json_lines import in_utc, json_line
from bot.cli.limited import render_limited
from bot.cli.log import quiet
from bot.cli.reading import reader_for_archives
from bot.cli.terminal import tell
from bot.followup.calendar import ONE_DAY
from bot.followup.ladder import Ladder
from bot.followup.policy import Policy
from bot.followup.wording import reason_weekday
from bot.followup.writing import Desk
from bot.rehearsal.archive import opened
from bot.rehearsal.replay import Event, Replay
from bot.settings.policy import policy as policy_of
from bot.walk.ahead import Here

# A replay seals its letters with a secret nobody uses: they are never sent.
REPLAY_SECRET = b"replay"


def replay(
    archives: Annotated[
        list[Path], typer.Argument(metavar="ARCHIVES", help="mbox files, Maildir folders or .eml files")
    ],
    config: Config = DEFAULT,
    until: Annotated[str | None, typer.Option(metavar="DAY", help="the last day, in the team's zone")] = None,
    installed: Annotated[str | None, typer.Option(metavar="DAY", help="as if installed on this day")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="one JSON object a line")] = False,
) -> None:
    """What Courtside would have done with an archive; it sends nothing."""
    quiet()
    policy = policy_of(settings_of(config))
    mails = [raw for path in archives for raw in mails_in(path)]
    start = policy.team.moment(day(installed), 0) if installed else None
    desk = Desk(templates=templates_for(config), secret=REPLAY_SECRET, confined=render_limited)
    last = policy.team.moment(day(until) + ONE_DAY, 0) if until else None
    # What is loaded stays to the end: to look through it for garbage, again and again, takes a fiftieth of a replay.
    gc.freeze()
    events = asyncio.run(_played(mails, policy, desk, start, last))
    if as_json:
        sys.stdout.writelines(f"{_json_line(one)}\n" for one in events)
    else:
        tell(_text_lines(events, policy))


async def _played(
    mails: list[bytes], policy: Policy, desk: Desk, installed: datetime | None, end: datetime | None
) -> list[Event]:
    """Everything before `end`; None: until the longest ladder is at its end."""
    reader = reader_for_archives()
    try:
        # A header is read sooner here than handed over, and while the processes for whole mails begin.
        reader.expect(len(mails))
        played = Replay(await opened(mails, Here()), policy, desk, installed, reader)
        return await played.play((end or _length(played, policy)) - timedelta(microseconds=1))
    finally:
        await reader.close()


def _length(played: Replay, policy: Policy) -> datetime:
    """The archive's last day plus the longest ladder's length."""
    days = max((_days(ladder) for ladder in policy.ladders.values()), default=0)
    last = played.mailbox.last or datetime.now(UTC)
    return policy.team.moment(policy.team.day(last) + (days + 1) * ONE_DAY, 0)


def _days(ladder: Ladder) -> int:
    """Calendar days that surely hold all the waits, and the call after them."""
    waits = [step.wait for step in ladder.steps] + [ladder.steps[-1].wait]
    business = sum(wait.business_days or 0 for wait in waits)
    elapsed = sum(((wait.elapsed or timedelta()) for wait in waits), timedelta())
    return elapsed.days + 1 + business * 7 // 5 + 7


def _json_line(event: Event) -> str:
    values = asdict(event) | {"at": in_utc(event.at)}
    for name in ("court", "on", "number"):
        if values[name] is None:
            del values[name]
    return json_line(values)


SAYS = {
    "ball": "the ball is with the {court}",
    "approval": "the team approves {step}",
    "follow_up": "{step} FOLLOW-UP to {to}",
    "promise": "{to} promises it by {on}",
    "absence": "{to} is away; first day back {on}",
    "unreachable": "{to} cannot be reached",
    "objection": "{to} OBJECTS: everything for this client rests",
    "ask": "the team is asked: {why}",
    "call": "the team is asked to CALL",
    "shunted": "a mail could not be handled: {why}",
}
COUNTED = {
    "ball": ("time the ball changed hands", "times the ball changed hands"),
    "approval": ("approval", "approvals"),
    "follow_up": ("follow-up", "follow-ups"),
    "promise": ("promise", "promises"),
    "absence": ("absence", "absences"),
    "unreachable": ("person who cannot be reached", "people who cannot be reached"),
    "objection": ("objection", "objections"),
    "ask": ("question to the team", "questions to the team"),
    "call": ("call", "calls"),
    "shunted": ("mail that could not be handled", "mails that could not be handled"),
}
"""How the events are summed up: one, and several."""


def _text_lines(events: list[Event], policy: Policy) -> Iterator[str]:
    """The events as a person reads them: a heading a day, the team's time, 80 columns."""
    heading = None
    for event in events:
        local = policy.team.local(event.at)
        if event.event != "summary" and local.date() != heading:
            heading = local.date()
            yield f"\n{reason_weekday(heading)} {heading:%Y}"
        if event.event == "summary":
            yield from ("", *wrap(_summed(event, events, policy), 80))
        else:
            yield from wrap(_sentence(event, local), 80, subsequent_indent=" " * 9)


def _summed(summary: Event, events: list[Event], policy: Policy) -> str:
    counts = {name: sum(one.event == name for one in events) for name in COUNTED}
    told = [f"{count} {COUNTED[name][count > 1]}" for name, count in counts.items() if count]
    said = f"In all: {'; '.join((summary.because[0], *told))}."
    if told:
        return said
    return f"{said} Only threads that have {policy.people.bot.address} in To, Cc or Bcc are followed."


def _sentence(event: Event, local: datetime) -> str:
    why = "; ".join(event.because)
    on = reason_weekday(date.fromisoformat(event.on)) if event.on else None
    names = {"to": ", ".join(event.to), "step": event.step, "court": event.court, "on": on, "why": why}
    said = SAYS[event.event].format(**names)
    shown = "{why}" not in SAYS[event.event] and why and event.event != "approval"
    about = f" [{event.number} {event.subject}]" if event.number else ""
    return f"  {local:%H:%M}  {said}{about}{f' ({why})' if shown else ''}"
