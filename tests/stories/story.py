"""A story as text: a title, mails drawn compactly, and the events that must come of them.

The first line is the title. Every other line at the margin opens a block, and its indented lines belong to it:

    settings                                              a TOML text, merged over base.toml
    installed Mon 10 Mar                                  the day of the install
    Mon 3 Mar 10:15  ana -> bob, cc bot: Homepage texts   a mail; then its words
    Mon 3 Mar 10:16  bounce of 1 to bob: 5.1.1            the mail system's answer to mail 1
    Mon 3 Mar 10:15  again 1                              a second copy of mail 1
    until Fri 14 Mar                                      the last day; then the expected events

The year is 2025 unless it is written, the zone Europe/Berlin unless one follows the time; a wrong weekday is refused.
Instead of a subject `re`, `re 1` and `re 1 as Other words` answer a mail. Among the words `| Name: value` sets a header
field (`-` drops it), `> 1` quotes mail 1, `+ texts.pdf` attaches a file, and `{id 1}` is the Message-ID of mail 1.
Any other line that begins with `>` is written as it stands.
An expected event is of the thread that mail 1 began, else `in 2`, `in any`, or `in nameless` where that mail has no
Message-ID. Its moment may be a range (`WHEN .. WHEN`) or only a day; `maybe` lets it be, `no ask` forbids.
"""

import re
import tomllib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ZONE = "Europe/Berlin"
YEAR = 2025
DAY = r"[A-Z][a-z][a-z] \d{1,2} [A-Z][a-z][a-z](?: \d{4})?"
WHEN = rf"{DAY} \d\d:\d\d(?::\d\d)?(?: [A-Z]\w+/\w+| UTC)?"
MAIL = re.compile(rf"({WHEN})  (\S.*?) -> ([^:]+): (.+)")
BOUNCE = re.compile(rf"({WHEN})  bounce of (\d+) to (\S+): (\d\.\d+\.\d+)")
AGAIN = re.compile(rf"({WHEN})  again (\d+)")
EVENT = re.compile(rf"({WHEN} \.\. {WHEN}|{WHEN}|{DAY}) {{2,}}(.+)")
ANSWERS = re.compile(r"re(?: (\d+))?(?: as (.+))?")
NAMED_THREADS = {"any": None, "nameless": 0}
# An exact moment may be told up to a minute late, never early.
SLACK = timedelta(seconds=60)


@dataclass(slots=True, kw_only=True)
class Mail:
    """One mail as drawn; `answers`, `quotes`, `copies`, `returns` count the story's mails from 1."""

    at: datetime
    sender: str = ""
    to: list[str] = field(default_factory=list)
    cc: list[str] = field(default_factory=list)
    bcc: list[str] = field(default_factory=list)
    subject: str | None = None
    answers: int | None = None
    fields: dict[str, str | None] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    quotes: int | None = None
    attachments: list[str] = field(default_factory=list)
    copies: int | None = None
    returns: int | None = None
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """An event that must be told; None where the story does not say."""

    line: str
    event: str
    first: datetime | None = None
    last: datetime | None = None
    thread: int | None = 1
    said: str | None = None
    """The step of a letter, the court of a ball."""
    to: tuple[str, ...] | None = None
    cc: tuple[str, ...] = ()
    on: date | None = None
    project: str | None = None
    language: str | None = None
    must: bool = True


@dataclass(slots=True, kw_only=True)
class Story:
    """One file."""

    name: str
    title: str
    until: date = date.max
    installed: date | None = None
    settings: dict[str, Any] = field(default_factory=dict)
    mails: list[Mail] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)
    forbidden: list[str] = field(default_factory=list)


@cache
def story(path: Path) -> Story:
    """Reads a file of one story; a line that is none of the above raises ValueError with the line."""
    return _drawn(path.stem, path.read_text("utf-8"))


def stories(path: Path) -> list[Story]:
    """Reads a file of many: after its preface, `=== name` begins each."""
    _, *each = path.read_text("utf-8").split("\n=== ")
    return [_drawn(name, text) for name, _, text in (one.partition("\n") for one in each)]


def _drawn(name: str, text: str) -> Story:
    title, *lines = text.splitlines()
    told = Story(name=name, title=title)
    for heading, block in _blocks(lines):
        _take(told, heading, block)
    if not told.mails or told.until is date.max:
        raise ValueError(f"{name}: no mails, or no `until`")
    return told


def _blocks(lines: list[str]) -> list[tuple[str, list[str]]]:
    blocks: list[tuple[str, list[str]]] = []
    for line in lines:
        if line and not line.startswith(" "):
            blocks.append((line, []))
        elif blocks:
            blocks[-1][1].append(line[4:])
    return blocks


def _take(told: Story, heading: str, block: list[str]) -> None:
    word, _, rest = heading.partition(" ")
    if heading == "settings":
        told.settings = tomllib.loads("\n".join(block))
    elif word == "installed":
        told.installed = _day(rest)
    elif word == "until":
        told.until = _day(rest)
        for line in filter(None, map(str.strip, block)):
            if line.startswith("no "):
                told.forbidden.append(line[3:])
            else:
                told.expected.append(_expected(line))
    elif match := BOUNCE.fullmatch(heading):
        at, of, to, status = match.groups()
        told.mails.append(Mail(at=_moment(at), returns=int(of), to=[to], status=status))
    elif match := AGAIN.fullmatch(heading):
        told.mails.append(Mail(at=_moment(match[1]), copies=int(match[2])))
    elif match := MAIL.fullmatch(heading):
        told.mails.append(_mail(match, block, len(told.mails)))
    else:
        raise ValueError(f"{told.name}: what is {heading!r}?")


def _mail(match: re.Match[str], block: list[str], before: int) -> Mail:
    at, sender, whom, subject = match.groups()
    mail = Mail(at=_moment(at), sender=sender, subject=subject)
    if answers := ANSWERS.fullmatch(subject):
        mail.answers, mail.subject = int(answers[1] or before), answers[2]
    for one in whom.split(", "):
        field_, _, who = one.rpartition(" ")
        {"": mail.to, "cc": mail.cc, "bcc": mail.bcc}[field_].append(who)
    for line in block:
        if line.startswith("| "):
            name, _, value = line[2:].partition(": ")
            mail.fields[name] = None if value == "-" else value
        elif re.fullmatch(r"> \d+", line):
            mail.quotes = int(line[2:])
        elif line.startswith("+ "):
            mail.attachments.append(line[2:])
        else:
            mail.words.append(line)
    return mail


def _expected(line: str) -> Expected:
    match = EVENT.fullmatch(line)
    if match is None:
        raise ValueError(f"what is {line!r}?")
    first, last = _stretch(match[1])
    words = match[2].replace(", ", ",").split()
    must = words[0] != "maybe"
    event, *words = words if must else words[1:]
    said = words.pop(0) if event in ("follow_up", "ball") else None
    words = ["of", *words] if event == "unreachable" else words
    named = dict(zip(words[::2], words[1::2], strict=False))
    on = next((key for key in ("for", "until") if key in named), None)
    to = named.get("to") or named.get("by") or named.get("of")
    thread = named.get("in", "1")
    return Expected(
        line=line,
        event=event,
        first=first,
        last=last,
        thread=NAMED_THREADS[thread] if thread in NAMED_THREADS else int(thread),
        said=said,
        to=tuple(to.split(",")) if to else None,
        cc=tuple(named["cc"].split(",")) if "cc" in named else (),
        on=date.fromisoformat(named[on]) if on else None,
        project=named.get("project"),
        language=named.get("language"),
        must=must,
    )


def _stretch(text: str) -> tuple[datetime, datetime]:
    """The first and the last moment that fit."""
    if " .. " in text:
        first, last = text.split(" .. ")
        return _moment(first), _moment(last)
    if re.fullmatch(DAY, text):
        start = datetime.combine(_day(text), time(), ZoneInfo(ZONE))
        return start, start + timedelta(hours=24)
    return _moment(text), _moment(text) + SLACK


def _moment(text: str) -> datetime:
    match = re.fullmatch(rf"({DAY}) (\d\d:\d\d(?::\d\d)?)(?: (\S+))?", text)
    if match is None:
        raise ValueError(f"not a moment: {text!r}")
    local = datetime.combine(_day(match[1]), time.fromisoformat(match[2]), ZoneInfo(match[3] or ZONE))
    return local.astimezone(UTC)


def _day(text: str) -> date:
    weekday, *rest = text.split()
    day = datetime.strptime(" ".join([*rest, str(YEAR)][:3]), "%d %b %Y").replace(tzinfo=UTC).date()
    if f"{day:%a}" != weekday:
        raise ValueError(f"{text!r} is a {day:%A}")
    return day
