"""`courtside read`: what Courtside understands of stored mails."""

import asyncio
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.adapters.files import placed_mails_in
from bot.cli.json_lines import json_line
from bot.cli.reading import NO_MOMENT, reader_for_archives, understood
from bot.cli.terminal import shortened, tell
from bot.followup.wording import reason_weekday
from bot.mail.message import Kind, Understanding
from bot.ports import Unread
from bot.project.conversations import Conversations
from bot.project.records import reading

# Mails in memory and on their way to the processes; a run over more shows how far it is.
AT_ONCE = 400
# A screen of 24 lines holds one mail: so many of its words, of the days in it, and of what could not be read.
TEXT_LINES, MOST_LISTED = 8, 3
WIDTH = 100
NO_MAIL = {
    b"\xd0\xcf\x11\xe0": "a file of Outlook's (.msg) or of old Office, and no mail as it was sent",
    b"!BDN": "an archive of Outlook's (.pst), and no mail as it was sent",
    b"%PDF": "a PDF, and no mail as it was sent",
    b"PK\x03\x04": "a ZIP archive, and no mail as it was sent",
}
"""What people take for a stored mail, by how it begins."""
LONGEST_SIGN = max(map(len, NO_MAIL))


@dataclass(frozen=True, slots=True)
class Line:
    """One mail, where it lay and what was understood."""

    path: str
    index: int
    known: Understanding


def read(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILES", help=".eml files, mbox files, Maildir or other folders")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """What Courtside understands of stored mails; needs no settings."""
    lines = asyncio.run(_lines(files))
    conversations = Conversations()
    order = sorted(range(len(lines)), key=lambda one: (lines[one].known.message.at, one))
    readings = [reading(line.known) for line in lines]
    for one in order:
        conversations.place(readings[one])
    threads = [conversations.thread_of(one) for one in readings]
    if as_json:
        sys.stdout.writelines(f"{json_line(_json(one, threads[place]))}\n" for place, one in enumerate(lines))
        return
    if len(lines) <= 20:
        tell(text for place, one in enumerate(lines) for text in _screen(one, threads[place]))
    counts = Counter(one.known.origin.kind for one in lines)
    print(f"\n{_counted(len(lines), 'mail')} in {_counted(len(set(threads)), 'thread')}")
    sys.stdout.writelines(f"{counts[kind]:>7}  {kind}\n" for kind in Kind if counts[kind])


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


async def _lines(files: list[Path]) -> list[Line]:
    reader = reader_for_archives()
    placed = (one for given in files for one in placed_mails_in(given))
    lines: list[Line] = []
    try:
        while block := list(islice(placed, AT_ONCE)):
            found = await reader.read(understood, [raw for _, _, raw in block])
            lines += [Line(str(path), at, _known(one)) for (path, at, _), one in zip(block, found, strict=True)]
            if len(block) == AT_ONCE:
                print(f"\r{len(lines)} mails read", end="", file=sys.stderr, flush=True)
    finally:
        await reader.close()
    if len(lines) >= AT_ONCE:
        print(f"\r{len(lines)} mails read", file=sys.stderr)
    return lines


def _known(found: Understanding | Unread) -> Understanding:
    """What was understood; of a mail that stopped its reader nothing, and why."""
    if not isinstance(found, Unread):
        return found
    nothing = understood(b"")
    return replace(nothing, message=replace(nothing.message, complaints=(found.reason,)))


def _json(line: Line, thread: str) -> dict[str, Any]:
    known, message = line.known, line.known.message
    return {
        "path": line.path,
        "index": line.index,
        "message_id": message.message_id,
        "from": message.sender.address if message.sender else None,
        "date": (message.date or message.at).isoformat() if message.at != NO_MOMENT or message.date else None,
        "kind": known.origin.kind.value,
        "because": list(known.origin.because),
        "language": known.language,
        "text": known.words.text,
        "answer": known.answer.value if known.answer else None,
        "dates": [{"kind": day.kind.value, "on": day.on.isoformat(), "quote": day.quote} for day in known.dates],
        "failed": [
            {"recipient": one.recipient, "permanent": one.permanent, "status": one.status}
            for one in known.origin.failed
        ],
        "in_reply_to": message.in_reply_to[0] if message.in_reply_to else None,
        "references": list(message.references),
        "thread": thread,
        "complaints": list(message.complaints),
        "asks": known.request.words if known.request.asks else None,
        "closes": known.request.closes,
        "away": known.away,
    }


def _screen(line: Line, thread: str) -> Iterator[str]:
    """One mail on one screen."""
    yield line.path + (f", mail {line.index + 1}" if line.index else "")
    yield from (f"  {shortened(told, WIDTH)}" for told in _told(line.known, thread))
    yield from _some([f"  | {shortened(said, WIDTH)}" for said in line.known.words.text.splitlines()], TEXT_LINES)
    yield from (f"  ! {told}" for told in [_no_mail(line)] if told)
    complaints = line.known.message.complaints
    yield from _some([f"  ! {shortened(complaint, WIDTH)}" for complaint in complaints], MOST_LISTED)
    yield ""


def _no_mail(line: Line) -> str:
    """What a file is that was never sent like this, by what it begins with; empty where it may be mail."""
    try:
        with Path(line.path).open("rb") as file:
            begins = file.read(LONGEST_SIGN)
    except OSError:
        return ""
    return next(
        (f"this is {what}; save the mail as .eml" for sign, what in NO_MAIL.items() if begins.startswith(sign)), ""
    )


def _told(known: Understanding, thread: str) -> Iterator[str]:
    """What was understood, a line for each thing."""
    message = known.message
    sender = f"{message.sender.name} <{message.sender.address}>".strip() if message.sender else "nobody"
    at = message.date or message.at
    yield (
        f"from {sender}, {reason_weekday(at.date())} {at:%Y %H:%M %z}"
        if at != NO_MOMENT
        else f"from {sender}, nobody knows when"
    )
    yield f"subject: {message.subject}"
    yield f"thread:  {thread}"
    yield f"{known.origin.kind}: {'; '.join(known.origin.because)}"
    yield f"language: {known.language or 'unsure'}; answer: {known.answer or 'none'}"
    yield from _some(
        [f"{day.kind}: {reason_weekday(day.on)} {day.on:%Y} ({day.quote!r})" for day in known.dates], MOST_LISTED
    )
    failed = [
        f"failed: {one.recipient} {'for good' if one.permanent else 'for now'} {one.status or ''}".rstrip()
        for one in known.origin.failed
    ]
    yield from _some(failed, MOST_LISTED)
    if known.request.asks:
        yield f"if the team wrote it, it asks: {known.request.words}"
    if names := ", ".join(file.name or file.content_type for file in message.attachments):
        yield f"attached: {names}"


def _some(lines: list[str], most: int) -> Iterator[str]:
    """The first of them, and how many more there are."""
    yield from lines[:most]
    if len(lines) > most:
        yield f"  ... and {len(lines) - most} more"
