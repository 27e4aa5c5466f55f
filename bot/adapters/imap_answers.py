"""What a FETCH answer says (RFC 9051 7.5.2), read from imaplib's records in one pass and without raising."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from bot.adapters.imap_wire import Record


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message of an answer; None for what the server did not say, or said wrongly."""

    uid: int
    size: int | None
    arrived: datetime | None
    body: bytes | None


_STARTS = re.compile(rb"\d+ \(")
_LITERAL = re.compile(rb"\{\d+\}\Z")
_ITEM = re.compile(
    rb"\b(?P<name>UID|RFC822\.SIZE) (?P<number>\d+)"
    rb'|\bINTERNALDATE "(?P<date>[^"]*)"'
    rb'|\bBODY\[[^\]]*\](?:<\d+>)? (?:\x00(?P<literal>\d+)\x00|"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<nil>NIL))',
    re.IGNORECASE | re.DOTALL,
)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_DATE = re.compile(rb" ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)\Z")
_MONTHS = {
    name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}


def fetched(records: Iterable[Record]) -> Iterator[Fetched]:
    """The messages of an answer; unasked news without a UID (RFC 9051 7.5.2) are passed over."""
    for line, literals in _joined(records):
        one = _read(line, literals)
        if one is not None:
            yield one


def _joined(records: Iterable[Record]) -> Iterator[tuple[bytes, list[bytes]]]:
    """Each response as one line, with marks where its literals were: imaplib hands them over in pieces."""
    pieces: list[bytes] = []
    literals: list[bytes] = []
    for record in records:
        line = record[0] if isinstance(record, tuple) else record
        if _STARTS.match(line) and pieces:
            yield b"".join(pieces), literals
            pieces, literals = [], []
        if isinstance(record, tuple):
            pieces.append(_LITERAL.sub(b"\x00%d\x00" % len(literals), line))
            literals.append(record[1])
        else:
            pieces.append(line)
    if pieces:
        yield b"".join(pieces), literals


def _read(line: bytes, literals: list[bytes]) -> Fetched | None:
    uid: int | None = None
    size: int | None = None
    arrived: datetime | None = None
    body: bytes | None = None
    for item in _ITEM.finditer(line):
        name, number, date, literal, quoted, _ = item.groups()
        if name is not None:
            if len(name) == len(b"UID"):
                uid = int(number)
            else:
                size = int(number)
        elif date is not None:
            arrived = internal_date(date)
        elif literal is not None:
            body = literals[int(literal)] if int(literal) < len(literals) else None
        elif quoted is not None:
            body = _ESCAPED.sub(rb"\1", quoted)
    return None if uid is None else Fetched(uid, size, arrived, body)


def internal_date(text: bytes) -> datetime | None:
    """An INTERNALDATE (RFC 9051 9, date-time) in UTC; None where it is none."""
    found = _DATE.match(text)
    if found is None:
        return None
    day, month, year, hour, minute, second, sign, off_hours, off_minutes = found.groups()
    offset = timedelta(hours=int(off_hours), minutes=int(off_minutes))
    try:
        zone = timezone(-offset if sign == b"-" else offset)
        number = _MONTHS[month.lower()]
        local = datetime(int(year), number, int(day), int(hour), int(minute), int(second), tzinfo=zone)
        return local.astimezone(UTC)
    except (ValueError, KeyError, OverflowError):
        return None
