"""The bytes of a letter, frozen once and read back before they may go."""

import binascii
import re
from base64 import b64decode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as Parsed
from email.parser import BytesHeaderParser
from email.utils import format_datetime, getaddresses, parsedate_to_datetime
from hashlib import sha256

from bot.mail.letter_encoding import body, is_plain, quoted_name, subject_words
from bot.mail.message import Address

LONGEST_LINE = 998
"""Without the CRLF (RFC 5322 2.1.1)."""
SHORT_LINE = 64
"""A mailbox that stays on one line, field name and all (78 characters are asked for, RFC 5322 2.1.1)."""
LONGEST_ID = 900
"""An id is never folded, so it must fit on a line with its field name and room for what relays add."""
LONGEST_ADDRESS = 254
"""A path is 256 bytes with its angle brackets (RFC 5321 4.5.3.1.3)."""

# Dot-atom or quoted-string @ dot-atom or literal (RFC 5322 3.4.1), ASCII only: we never need SMTPUTF8.
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS = re.compile(
    rf'(?:{_ATOM}(?:\.+{_ATOM})*\.?|"(?:[ !#-\[\]-~]|\\[ -~])+")@(?:{_ATOM}(?:\.{_ATOM})*|\[[!-Z^-~]+\])'
)
_ID = re.compile(r"[!-;=?-~]+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_BREAKS = re.compile(r"[\r\n\0]")
_FOLD = re.compile(r"\r\n(?=[ \t])")


class LetterBroken(ValueError):
    """The letter cannot be written so that it reads back the same; the text names the field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Everything a letter says; ids have no angle brackets."""

    from_: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    subject: str
    text: str
    html: str
    date: datetime
    """Aware; the Date field, in its own offset."""
    message_id: str
    courtside_id: str
    in_reply_to: str | None = None
    """The parent's Message-ID; None where the letter answers nothing (or a mail without one)."""
    references: tuple[str, ...] = ()
    """Already chosen (`letter_thread.reply_references`): root, the last ten, our token last but one."""
    thread_index: str | None = None
    """Exchange's Thread-Index, base64; None where the parent has none."""
    language: str | None = None
    """A language tag (RFC 5646); None where unsure."""


def freeze(letter: Letter) -> bytes:
    """The letter as 7-bit bytes with CRLF, the same for the same letter; raises LetterBroken."""
    # A boundary from the id keeps the bytes the same; "=_" stands in no body of ours (RFC 2045 6.7).
    boundary = "=_" + sha256(_own("Message-ID", letter.message_id).encode()).hexdigest()[:32]
    lines = [
        *_header(letter),
        f'Content-Type: multipart/alternative; boundary="{boundary}"',
        "",
        *_part(boundary, "plain", letter.text),
        *_part(boundary, "html", letter.html),
        f"--{boundary}--",
        "",
    ]
    frozen = _bounded("\r\n".join(lines))
    _compare(letter, BytesHeaderParser().parsebytes(frozen))
    return frozen


def is_written_to(address: str) -> bool:
    """Whether a letter can go to this address: one that every server takes."""
    return len(address) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(address) is not None


def is_carried(id: str) -> bool:
    """Whether a header can carry this id unfolded; a longer or stranger one is left out of the letter."""
    return len(id) <= LONGEST_ID and _ID.fullmatch(id) is not None


# --- writing -----------------------------------------------------------------------------------


def _header(letter: Letter) -> list[str]:
    if letter.date.tzinfo is None:
        raise LetterBroken("Date has no time zone, so nobody could say when the letter was written.")
    if not letter.to:
        raise LetterBroken("To names nobody, so the letter has no reader.")
    fields = [
        _addresses("From", (letter.from_,)),
        _addresses("To", letter.to),
        _addresses("Cc", letter.cc),
        _addresses("Reply-To", letter.reply_to),
        _subject(letter.subject),
        "Date: " + format_datetime(letter.date),
        f"Message-ID: <{_own('Message-ID', letter.message_id)}>",
        _ids("In-Reply-To", (letter.in_reply_to,) if letter.in_reply_to is not None else ()),
        _ids("References", letter.references),
        _thread_index(letter.thread_index),
        # No responder should answer us (RFC 3834 5); Exchange has its own word for it (MS-OXCMAIL 2.2.3.2.14).
        "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: DR, RN, NRN, AutoReply",
        "X-Courtside-Id: " + _own("X-Courtside-Id", letter.courtside_id),
        _content_language(letter.language),
        "MIME-Version: 1.0",
    ]
    return [field for field in fields if field]


def _unbroken(name: str, value: str) -> str:
    if _BREAKS.search(value):
        raise LetterBroken(f"{name} holds a line break or a NUL, which would let it write headers of its own.")
    return _encodable(name, value)


def _encodable(name: str, value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as wrong:
        raise LetterBroken(f"{name} holds half a character, which cannot be written ({wrong.reason}).") from wrong
    return value


def _addresses(name: str, addresses: Iterable[Address]) -> str:
    written = [_address(name, address) for address in addresses]
    return f"{name}: " + ",\r\n ".join(written) if written else ""


def _address(name: str, address: Address) -> str:
    _unbroken(name, address.address)
    _unbroken(name, address.name)
    if not is_written_to(address.address):
        raise LetterBroken(f"{name} has {address.address!r}, which is no address that every server takes.")
    if not address.name:
        return address.address
    written = quoted_name(address.name)
    separator = " " if len(written) + len(address.address) < SHORT_LINE else "\r\n "
    return f"{written}{separator}<{address.address}>"


def _subject(subject: str) -> str:
    return "Subject: " + subject_words(_unbroken("Subject", subject), len("Subject: "))


def _own(name: str, id: str) -> str:
    if not is_carried(_unbroken(name, id)):
        raise LetterBroken(f"{name} has {id[:60]!r}, which no header can carry.")
    return id


def _ids(name: str, ids: Iterable[str]) -> str:
    # Folded between ids and never inside one: clients that see half an id lose the thread.
    written = [f"<{id}>" for id in ids if is_carried(_unbroken(name, id))]
    return f"{name}: " + "\r\n ".join(written) if written else ""


def _thread_index(index: str | None) -> str:
    if index is None:
        return ""
    try:
        b64decode(_unbroken("Thread-Index", index), validate=True)
    except (binascii.Error, ValueError) as wrong:
        raise LetterBroken(f"Thread-Index is not base64 ({wrong}).") from wrong
    return "Thread-Index: " + "\r\n ".join(index[at : at + 60] for at in range(0, len(index), 60))


def _content_language(language: str | None) -> str:
    if language is None:
        return ""
    if not _LANGUAGE.fullmatch(language):
        raise LetterBroken(f"Content-Language has {language!r}, which is no language tag such as de or pt-BR.")
    return f"Content-Language: {language}"


def _part(boundary: str, subtype: str, text: str) -> list[str]:
    words = _encodable(f"The {subtype} body", text).replace("\r\n", "\n")
    plain = is_plain(words)
    return [
        f"--{boundary}",
        f"Content-Type: text/{subtype}; charset=utf-8",
        f"Content-Transfer-Encoding: {'7bit' if plain else 'quoted-printable'}",
        "",
        words.replace("\n", "\r\n") if plain else body(words),
    ]


def _bounded(text: str) -> bytes:
    try:
        frozen = text.encode("ascii")
    except UnicodeEncodeError as wrong:
        raise LetterBroken(f"The letter came out with {wrong.object[wrong.start]!r}, which is not 7-bit.") from wrong
    if any(len(line) > LONGEST_LINE for line in frozen.split(b"\r\n")):
        raise LetterBroken(f"The letter came out with a line of more than {LONGEST_LINE} bytes.")
    if b"\0" in frozen or not frozen.count(b"\r\n") == frozen.count(b"\r") == frozen.count(b"\n"):
        raise LetterBroken("The letter came out with a bare CR, LF or NUL.")
    return frozen


# --- reading back ------------------------------------------------------------------------------


def _compare(letter: Letter, parsed: Parsed) -> None:
    wanted: list[tuple[str, object, object]] = [
        ("From", [letter.from_], _read_addresses(parsed, "From")),
        ("To", list(letter.to), _read_addresses(parsed, "To")),
        ("Cc", list(letter.cc), _read_addresses(parsed, "Cc")),
        ("Reply-To", list(letter.reply_to), _read_addresses(parsed, "Reply-To")),
        ("Subject", letter.subject, _read_words(_value(parsed, "Subject"))),
        # Compared in UTC: a local time that summer time brings twice equals nothing in another zone (PEP 495).
        ("Date", _second(letter.date), _second(parsedate_to_datetime(_value(parsed, "Date")))),
        ("Message-ID", [letter.message_id], _read_ids(parsed, "Message-ID")),
        ("In-Reply-To", _carried([letter.in_reply_to or ""]), _read_ids(parsed, "In-Reply-To")),
        ("References", _carried(letter.references), _read_ids(parsed, "References")),
        ("Thread-Index", letter.thread_index or "", _value(parsed, "Thread-Index").replace(" ", "")),
        ("X-Courtside-Id", letter.courtside_id, _value(parsed, "X-Courtside-Id")),
        ("The body", [one.replace("\r\n", "\n") for one in (letter.text, letter.html)], _read_bodies(parsed)),
    ]
    for name, meant, read in wanted:
        if meant != read:
            raise LetterBroken(f"{name} does not read back as it was meant, so the letter was not frozen.")


def _second(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _carried(ids: Iterable[str]) -> list[str]:
    return [id for id in ids if is_carried(id)]


def _value(parsed: Parsed, name: str) -> str:
    found = parsed.get_all(name, [])
    return _FOLD.sub("", str(found[0])) if len(found) == 1 else ""


def _read_ids(parsed: Parsed, name: str) -> list[str]:
    return re.findall(r"<([^<>\s]+)>", _value(parsed, name))


def _read_addresses(parsed: Parsed, name: str) -> list[Address]:
    value = _value(parsed, name)
    pairs = getaddresses([value]) if value else []
    return [Address(address, _read_words(words)) for words, address in pairs]


def _read_words(value: str) -> str:
    try:
        pieces = decode_header(value)
        return "".join(
            piece.decode(charset or "ascii") if isinstance(piece, bytes) else piece for piece, charset in pieces
        )
    except (HeaderParseError, UnicodeDecodeError, LookupError, binascii.Error) as wrong:
        raise LetterBroken(f"{value[:60]!r} does not decode again ({wrong}).") from wrong


def _read_bodies(parsed: Parsed) -> list[str]:
    """What stands between the boundaries (RFC 2046 5.1.1), as plain text and as HTML."""
    _, *parts, end = f"\r\n{parsed.get_payload()}".split(f"\r\n--{parsed.get_boundary()}")
    return [_read_body(one) for one in parts] if end == "--\r\n" else []


def _read_body(part: str) -> str:
    head, _, content = part.partition("\r\n\r\n")
    octets = content.encode("ascii")
    return (binascii.a2b_qp(octets) if head.endswith("quoted-printable") else octets).decode().replace("\r\n", "\n")
