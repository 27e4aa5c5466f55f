"""Bytes of any kind into a Message: nothing raised, nothing judged, what is unreadable named."""

import hashlib
import re
from datetime import UTC, datetime

from bot.mail.addresses import addresses, bare
from bot.mail.bodies import Bodies, bodies
from bot.mail.encoded_words import readable
from bot.mail.headers import Header, header
from bot.mail.message import Address, Message, Part
from bot.mail.moments import arrived, moment, received

# Providers stop at 25 to 50 MB; a larger file is read as far as this.
MAIL_BYTES = 64 * 1024 * 1024
# RFC 5322 names no limit; threads of years reach a few hundred.
REFERENCE_COUNT = 1000
COMPLAINT_COUNT = 50

ID = re.compile(r"<([^<>]*)>")
# Where a mail passed: another copy of it passed elsewhere (design 3.2).
TRACE = frozenset(
    """
    received return-path delivered-to x-original-to envelope-to x-envelope-to x-received x-delivered-to x-uid
    x-mozilla-status x-mozilla-status2 status x-status x-keywords
    """.split()
)
AUTHENTICATION = tuple(
    """
    authentication-results arc- dkim- domainkey- received-spf x-google-dkim x-spam x-ms-exchange x-forefront
    x-microsoft-antispam
    """.split()
)


def read(raw: bytes, *, fallback: datetime, complete: bool = True) -> Message:
    """One mail; `fallback` is when it counts as arrived if neither Date nor Received can say."""
    raw = _trimmed(raw)
    top = header(raw, 0, len(raw))
    # Of most old mail only the header is fetched: there is nothing below to describe.
    found = bodies(raw, top, complete) if complete or top.body_at < len(raw) else Bodies()
    fields: dict[str, list[str]] = {}
    for name, value in top.fields:
        fields.setdefault(name, []).append(value)
    complaints = [*top.complaints, *_doubled(fields)]
    if not fields:
        complaints.append("header: there is none")
    date, at, written = _times(fields, fallback, complaints)
    senders = _boxes(fields, "from", complaints)
    message_id = _message_id(fields)
    return Message(
        identity=_identity(message_id, senders, written, top, found.parts),
        message_id=message_id,
        date=date,
        at=at,
        senders=senders,
        to=_boxes(fields, "to", complaints),
        cc=_boxes(fields, "cc", complaints),
        bcc=_boxes(fields, "bcc", complaints),
        reply_to=_boxes(fields, "reply-to", complaints),
        delivered_to=_delivered_to(fields),
        subject=readable(fields["subject"][0]) if "subject" in fields else "",
        in_reply_to=_ids(fields, "in-reply-to"),
        references=_ids(fields, "references"),
        thread_index=_first(fields, "thread-index"),
        headers=top.fields,
        parts=tuple(found.parts),
        attachments=tuple(found.attachments),
        complete=complete,
        complaints=tuple([*complaints, *found.complaints][:COMPLAINT_COUNT]),
    )


def _trimmed(raw: bytes) -> bytes:
    """Without what mail stores put before the first field, and with line ends that can be told."""
    raw = raw[:MAIL_BYTES]
    if raw[:1] in (b"\xef", b"\n", b"\r", b" ", b"\t"):
        raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n\t ")
    if b"\r" in raw[:1000] and b"\n" not in raw[:1000]:
        raw = raw.replace(b"\r", b"\n")
    return raw


def _first(fields: dict[str, list[str]], name: str) -> str | None:
    return fields[name][0] if name in fields else None


def _doubled(fields: dict[str, list[str]]) -> list[str]:
    """RFC 5322 section 3.6: these stand once; a second one is broken or meant to deceive."""
    single = ("from", "subject", "date", "message-id", "content-type")
    return [
        f"{name}: {len(fields[name])} fields, there must be one" for name in single if len(fields.get(name, ())) > 1
    ]


def _boxes(fields: dict[str, list[str]], name: str, complaints: list[str]) -> tuple[Address, ...]:
    """The mailboxes of every field of that name."""
    values = fields.get(name)
    if values is None:
        return ()
    boxes = addresses(values[0])
    for value in values[1:]:
        boxes += addresses(value)
    if not boxes and any("@" in value for value in values):
        complaints.append(f"{name}: no address could be read")
    return boxes


def _delivered_to(fields: dict[str, list[str]]) -> tuple[str, ...]:
    found: list[str] = []
    for name in ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to"):
        for value in fields.get(name, ()):
            found.extend(address for piece in value.split(",") if (address := bare(piece.strip(" <>"))))
    return tuple(dict.fromkeys(found))


def _message_id(fields: dict[str, list[str]]) -> str | None:
    """RFC 5322 section 3.6.4, broken ones taken as they are: they are only compared."""
    value = _first(fields, "message-id") or ""
    found = ID.search(value)
    bare_id = found[1] if found else value.strip(" <>").partition(" ")[0]
    return "".join(readable(bare_id).split()) or None


def _ids(fields: dict[str, list[str]], name: str) -> tuple[str, ...]:
    """The ids of a field in its order; without brackets only what looks like one."""
    found: list[str] = []
    for value in fields.get(name, ()):
        # Some mailers encode a long line of ids as words (RFC 2047 forbids it).
        written = readable(value)
        ids = ID.findall(written) or [word for word in written.split() if "@" in word]
        found.extend("".join(text.split()) for text in ids)
    kept = [text for text in dict.fromkeys(found) if text]
    # Root and latest parents tell the thread; the middle of a flood tells nothing.
    return tuple(kept if len(kept) <= REFERENCE_COUNT else [*kept[:1], *kept[1 - REFERENCE_COUNT :]])


def _times(
    fields: dict[str, list[str]], fallback: datetime, complaints: list[str]
) -> tuple[datetime | None, datetime, datetime | None]:
    """The date to show (None where it cannot be true), the arrival, and the date as written."""
    value = _first(fields, "date")
    written = moment(value) if value else None
    stamp = _first(fields, "received")
    came = received(stamp) if stamp is not None else None
    at = arrived(written, came)
    if value is not None and written is None:
        complaints.append("date: could not be read")
    elif written is not None and at != written:
        complaints.append("date: cannot be true, the time of arrival counts")
    date = written if at is not None and at == written else None
    return date, (at or fallback).astimezone(UTC), written


def _identity(
    message_id: str | None, senders: tuple[Address, ...], written: datetime | None, top: Header, parts: list[Part]
) -> str:
    """By which two copies are the same mail (design 3.2)."""
    if message_id and senders and written is not None:
        told = f"{message_id}\n{senders[0].address}\n{int(written.timestamp())}"
    else:
        own = (
            f"{name}:{value}" for name, value in top.fields if name not in TRACE and not name.startswith(AUTHENTICATION)
        )
        told = "\n".join([*own, "", "\n".join(part.text for part in parts)])
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
