"""What puts a letter into its thread: References, subject and Exchange's Thread-Index (design 6.6)."""

import binascii
from base64 import b64decode, b64encode
from datetime import UTC, datetime
from hashlib import sha256

from bot.mail.subject import without_reply_marks

LAST_REFERENCES = 10
"""The root and this many of the last: enough for every client, short enough for every server."""
_HEADER = 22
"""Bytes of a conversation index before its response blocks (MS-OXOMSG 2.2.1.3)."""
_BLOCK = 5
"""Bytes of one response block."""
_FILETIME_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def reply_references(parent_references: tuple[str, ...], parent_id: str, token_id: str) -> tuple[str, ...]:
    """References of an answer (RFC 5322 3.6.4): root, the last ten, our token's id last but one."""
    chain = [id for id in dict.fromkeys(parent_references) if id not in (parent_id, token_id)] + [parent_id]
    kept = chain if len(chain) <= LAST_REFERENCES + 1 else [chain[0], *chain[-LAST_REFERENCES:]]
    return (*kept[:-1], token_id, kept[-1])


def reply_subject(subject: str) -> str:
    """The subject of an answer on one line: "Re: " once, whatever reply marks stood there before."""
    return f"Re: {without_reply_marks(subject)}".rstrip()


def child_thread_index(parent: str, now: datetime) -> str | None:
    """The Thread-Index of an answer given now; None where the parent's cannot be read."""
    try:
        index = b64decode("".join(parent.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(index) < _HEADER or (len(index) - _HEADER) % _BLOCK:
        return None
    return b64encode(index + _response_block(index, now)).decode()


def _response_block(index: bytes, now: datetime) -> bytes:
    # MS-OXOMSG 2.2.1.3: the header's first six bytes are the high ones of a FILETIME (100 ns since 1601). A block is
    # one bit of scale, 31 bits of time since the header, four random bits, four bits of level.
    began = int.from_bytes(index[:6], "big") << 16
    since = now - _FILETIME_EPOCH
    ticks = (since.days * 86_400 + since.seconds) * 10_000_000 + since.microseconds * 10
    delta = max(0, ticks - began)
    coarse = delta >> 49 != 0
    scaled = (delta >> 23 if coarse else delta >> 18) & 0x7FFF_FFFF
    # The random bits come from what is known, so that the same answer has the same bytes.
    random = sha256(index + ticks.to_bytes(8, "big")).digest()[0] & 0xF0
    return ((coarse << 31) | scaled).to_bytes(4, "big") + bytes([random])
