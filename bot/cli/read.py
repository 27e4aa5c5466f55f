"""`courtside read`: what Courtside understands of stored mails."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.adapters.files import placed_mails_in
from bot.mail.message import Kind, Understanding
from bot.mail.reading import read as read_message
from bot.mail.understanding import understand
from bot.project.conversations import Conversations
from bot.project.records import reading

# A run over more mails than this shows how far it is.
SHOWS_PROGRESS = 200
# A mail whose moment nobody wrote down sorts first.
NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    """One mail, where it lay and what was understood."""

    path: str
    index: int
    known: Understanding


def read(
    files: Annotated[list[Path], typer.Argument(help=".eml files, mbox files, Maildir or other folders")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """What Courtside understands of stored mails; needs no settings."""
    lines = list(_progress(_lines(files)))
    conversations = Conversations()
    order = sorted(range(len(lines)), key=lambda one: (lines[one].known.message.at, one))
    readings = [reading(line.known) for line in lines]
    for one in order:
        conversations.place(readings[one])
    threads = [conversations.thread_of(one) for one in readings]
    if as_json:
        sys.stdout.writelines(
            json.dumps(_json(one, threads[place]), ensure_ascii=False) + "\n" for place, one in enumerate(lines)
        )
        return
    if len(lines) <= 20:
        sys.stdout.writelines(f"{text}\n" for place, one in enumerate(lines) for text in _screen(one, threads[place]))
    counts = Counter(one.known.origin.kind for one in lines)
    print(f"\n{len(lines)} mails in {len(set(threads))} threads")
    sys.stdout.writelines(f"{counts[kind]:>7}  {kind}\n" for kind in Kind if counts[kind])


def _lines(files: list[Path]) -> Iterator[Line]:
    for given in files:
        for path, index, raw in placed_mails_in(given):
            yield Line(str(path), index, understand(read_message(raw, fallback=NO_MOMENT)))


def _progress(lines: Iterator[Line]) -> Iterator[Line]:
    count = 0
    for count, line in enumerate(lines, 1):
        if count % SHOWS_PROGRESS == 0:
            print(f"\r{count} mails read", end="", file=sys.stderr, flush=True)
        yield line
    if count >= SHOWS_PROGRESS:
        print(f"\r{count} mails read", file=sys.stderr)


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
    known, message = line.known, line.known.message
    sender = f"{message.sender.name} <{message.sender.address}>" if message.sender else "nobody"
    yield f"{line.path}#{line.index}"
    yield f"  from {sender}, {(message.date or message.at):%A, %d %B %Y %H:%M %z}"
    yield f"  subject: {message.subject}"
    yield f"  thread:  {thread}"
    yield f"  {known.origin.kind}: {'; '.join(known.origin.because)}"
    yield f"  language: {known.language or 'unsure'}; answer: {known.answer or 'none'}"
    for day in known.dates:
        yield f"  {day.kind}: {day.on:%A, %d %B %Y} ({day.quote!r})"
    for one in known.origin.failed:
        yield f"  failed: {one.recipient} {'for good' if one.permanent else 'for now'} {one.status or ''}".rstrip()
    if known.request.asks:
        yield f"  if the team wrote it, it asks: {known.request.words}"
    yield from (f"  | {text}" for text in known.words.text.splitlines()[:12])
    yield from (f"  ! {complaint}" for complaint in message.complaints)
    yield ""
