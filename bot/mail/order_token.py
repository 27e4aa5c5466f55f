"""The sealed word in a subject that makes a click an order: bound to a member, an order and a last day (design 9).

It stands in a mail to that member alone, so whoever shows it has read their mailbox. It can be forwarded like any word
of a mail: what it is worth without the author's proof, `project.warrant` says."""

import hmac
import re
from base64 import b32encode
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.mail.subject import without_reply_marks

# The last day in three letters of five bits: good until 2109.
_FIRST_DAY = date(2020, 1, 1)
_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
_DAY_LETTERS = 3
_SEAL_BYTES = 10
"""80 bits, and each try costs a mail."""
_LENGTH = _DAY_LETTERS + _SEAL_BYTES * 8 // 5
# ASCII: without it the Kelvin sign would pass for a k.
_FLAGS = re.IGNORECASE | re.ASCII
_SUBJECT = re.compile(rf"\s*(\S.{{0,200}}?)\s*\[([a-z2-7]{{{_LENGTH}}})\]\s*", _FLAGS)
_BRACKETED = re.compile(rf"\s*\[[a-z2-7]{{{_LENGTH}}}\]", _FLAGS)


class Seal(StrEnum):
    """What a token is worth."""

    GOOD = "good"
    EXPIRED = "expired"
    """It was ours and for this, until a day that is over."""
    FALSE = "false"
    """Made up, or another member's, or for another order."""


def sealed(secret: bytes, member: str, scope: str, until: date) -> str:
    """The token that lets this member order this, up to and with a day (UTC)."""
    day = _written(until)
    return day + _seal(secret, member, scope, day)


def worth(secret: bytes, token: str, member: str, scope: str, today: date) -> Seal:
    """Whether a token is this member's, for this, and still holds."""
    token = token.lower()
    day = token[:_DAY_LETTERS]
    sealed_so = day + _seal(secret, member, scope, day)
    if len(token) != _LENGTH or not hmac.compare_digest(token.encode(errors="replace"), sealed_so.encode()):
        return Seal.FALSE
    return Seal.GOOD if today <= last_day(token) else Seal.EXPIRED


def last_day(token: str) -> date:
    """The last day (UTC) a token holds."""
    days = 0
    for letter in token.lower()[:_DAY_LETTERS]:
        days = days * len(_LETTERS) + _LETTERS.index(letter)
    return _FIRST_DAY + timedelta(days=days)


def ordered_in(subject: str) -> tuple[str, str] | None:
    """The order and the token of a subject such as `3 got it [token]`; None where it is another subject.

    A gateway's [EXTERN] may stand before it. An answer to such a mail carries the token along and orders nothing."""
    line = " ".join(subject.split())
    bare = without_reply_marks(line)
    match = None if ":" in line[: len(line) - len(bare)] else _SUBJECT.fullmatch(bare)
    return (match[1], match[2].lower()) if match else None


def without_token(subject: str) -> str:
    """A subject as it may be repeated: what an answer carries on must order nothing."""
    return _BRACKETED.sub("", subject).strip()


def _written(day: date) -> str:
    days, letters = (day - _FIRST_DAY).days, ""
    for _ in range(_DAY_LETTERS):
        days, place = divmod(days, len(_LETTERS))
        letters = _LETTERS[place] + letters
    return letters


def _seal(secret: bytes, member: str, scope: str, day: str) -> str:
    said = "\0".join(("courtside order", member, scope, day))
    return b32encode(hmac.digest(secret, said.encode(), sha256)[:_SEAL_BYTES]).decode().lower()
