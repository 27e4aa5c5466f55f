"""Plays a story in process, and says how what was told differs from what had to be."""

import asyncio
import json
import tomllib
from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from bot.adapters.files import templates_for
from bot.cli.log import quiet
from bot.followup.calendar import ONE_DAY
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.ports import Reader
from bot.rehearsal.archive import opened
from bot.rehearsal.replay import Event, Replay
from bot.settings.load import read
from bot.settings.policy import policy as policy_of
from tests.stories.envelopes import Envelopes, bare
from tests.stories.story import Expected, Story

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.txt"))
# Told although no story line asks for it, such an event fails the story.
WATCHED = ("follow_up", "call", "unreachable", "objection", "absence", "promise", "shunted")
KNOWN = (*WATCHED, "ball", "approval", "ask", "summary")
NEVER_WRITTEN_TO = frozenset(map(bare, ("ana", "lee", "bot", "printer", "mallory", "lawyer", "bobhome", "frank")))

Order = Callable[[list[bytes]], Iterable[bytes]]


def played(story: Story, envelopes: Envelopes, order: Order = list, reader: Reader | None = None) -> list[Event]:
    """What a replay tells of the story's mails, handed over in that order; None: nobody reads them ahead."""
    quiet()
    policy = _policy(settings_text(story))
    desk = Desk(templates=_templates(story), secret=b"stories")
    installed = policy.team.moment(story.installed, 0) if story.installed else None
    end = policy.team.moment(story.until + ONE_DAY, 0) - timedelta(microseconds=1)

    async def act() -> list[Event]:
        mails = list(order(envelopes.raw))
        archive = await opened(mails, reader) if reader else mails
        return await Replay(archive, policy, desk, installed, reader).play(end)

    return asyncio.run(act())


def settings_text(story: Story) -> str:
    """base.toml with the story's own settings merged over it."""
    return _toml(_merged(_base(), story.settings))


def faults(story: Story, envelopes: Envelopes, events: list[Event]) -> list[str]:
    """Every way in which the events are not what the story says, each a line."""
    left = list(events)
    found: list[str] = []
    for want in story.expected:
        hit = next((one for one in left if not _misfit(want, one, envelopes)), None)
        if hit is not None:
            left.remove(hit)
        elif want.must:
            near = [_misfit(want, one, envelopes) for one in left if one.event == want.event]
            found.append(f"missing    {want.line}" + "".join(f" [there is one {why}]" for why in near[:3]))
    found += [f"unexpected {_line(one)}" for one in left if one.event in WATCHED]
    found += [f"forbidden  {_line(one)}" for one in left if one.event in story.forbidden]
    return found + _broken_laws(events)


def _misfit(want: Expected, got: Event, envelopes: Envelopes) -> str:
    """The first difference; empty where the event is what is wanted."""
    here = envelopes.root(want.thread) if want.thread else got.thread
    nameless = want.thread == 0 and not (got.thread or "").startswith("sha256:")
    people = tuple(sorted(map(bare, want.to))) if want.to is not None else None
    differs = (
        ("event", want.event != got.event, got.event),
        ("at", not (want.first and want.last and want.first <= got.at <= want.last), f"{got.at:%a %d %b %H:%M:%S}Z"),
        ("thread", want.event != "shunted" and (nameless or here != got.thread), got.thread),
        ("said", want.said not in (None, got.step, got.court), got.step or got.court),
        ("to", people is not None and people != tuple(sorted(got.to)), got.to),
        ("cc", not set(map(bare, want.cc)) <= set(got.cc), got.cc),
        ("on", want.on is not None and want.on.isoformat() != got.on, got.on),
        ("project", want.project not in (None, got.project), got.project),
        ("language", want.language not in (None, got.language), got.language),
    )
    return next((f"{name} {value}" for name, wrong, value in differs if wrong), "")


def _broken_laws(events: list[Event]) -> list[str]:
    """What no replay may ever tell, whatever the story says."""
    told, last = events[:-1], events[-1]
    broken = [] if last.event == "summary" else ["the last event is no summary"]
    broken += [f"an unknown event {one.event}" for one in events if one.event not in KNOWN]
    if [one.at for one in told] != sorted(one.at for one in told):
        broken.append("events are not in order of time")
    for one, after in zip(events, events[1:], strict=False):
        behind = ("follow_up", one.at, one.thread) == (after.event, after.at, after.thread)
        if one.event == "approval" and not behind:
            broken.append("an approval without its letter right behind")
    for one in told:
        if one.event == "follow_up" and (not one.to or NEVER_WRITTEN_TO & {*one.to}):
            broken.append(f"a letter to {one.to}")
    return broken


@cache
def _base() -> dict[str, Any]:
    return tomllib.loads((HERE / "base.toml").read_text("utf-8"))


@cache
def _policy(settings: str) -> Policy:
    return policy_of(read(settings, HERE / "courtside.toml", {}))


def _line(event: Event) -> str:
    said = (event.event, event.step, event.court, *event.to, event.on, event.thread)
    return f"{event.at:%a %d %b %H:%M:%S}Z {' '.join(filter(None, said))}"


@cache
def _shipped() -> dict[str, str]:
    return dict(templates_for(HERE / "courtside.toml"))


def _templates(story: Story) -> dict[str, str]:
    """The shipped ones; a step of a story's own says what `polite` says."""
    shipped = _shipped()
    names = {one["name"] for ladder in story.settings.get("ladders", {}).values() for one in ladder.get("steps", ())}
    own = {path.replace("polite", name): text for path, text in shipped.items() if "polite" in path for name in names}
    return own | shipped


def _merged(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    both = {key: _merged(base[key], over[key]) for key in base.keys() & over.keys() if isinstance(over[key], dict)}
    return base | over | both


def _toml(table: dict[str, Any], path: tuple[str, ...] = ()) -> str:
    lines = [f"{key} = {json.dumps(value)}" for key, value in table.items() if not _is_table(value)]
    for key, value in table.items():
        if _is_table(value):
            name = ".".join((*path, key))
            for one in value if isinstance(value, list) else [value]:
                lines.append(f"[[{name}]]" if isinstance(value, list) else f"[{name}]")
                lines.append(_toml(one, (*path, key)))
    return "\n".join(lines)


def _is_table(value: object) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and bool(value) and isinstance(value[0], dict))
