"""How a letter of ours is known again: one sealed token that stands in three places (design 6.2).

The token is made from the step key with a secret, so nobody can invent one. Anybody who received a letter can copy
one, though, and every reply carries one along: a token proves which thread a mail belongs to, never who wrote it.
"""

import hmac
import re
from base64 import b32decode, b32encode
from dataclasses import dataclass
from hashlib import sha256

from bot.mail.message import Message

LONGEST_OWN_ID = 60
"""Some clients and gateways cut or fold longer ids (design 6.2)."""
_DIGEST_BYTES = 10
"""80 bits: two keys meet only among a million million letters."""
_SEAL_BYTES = 5
"""40 bits: a made-up token passes once in a million million tries, and then still has to be in the store."""
_TOKEN = "[a-z2-7]{24}"
# ASCII: without it the long s and the Kelvin sign pass for letters of base32.
_FLAGS = re.IGNORECASE | re.ASCII
_LETTER_ID = re.compile(rf"cs-({_TOKEN})@\S+", _FLAGS)
_THREAD_ID = re.compile(rf"ct-({_TOKEN})@\S+", _FLAGS)
_HEADER_ID = re.compile(_TOKEN, _FLAGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterIds:
    """The three places of one token; ids without angle brackets."""

    message_id: str
    token_id: str
    """The synthetic id for References, last but one: it survives a host that rewrites Message-IDs."""
    courtside_id: str
    """The X-Courtside-Id header: the token itself."""


def letter_ids(secret: bytes, key: str, domain: str) -> LetterIds:
    """The ids of the letter with this step key; `domain` is the bot's mail domain, never a host's name."""
    token = _sealed(secret, hmac.digest(secret, key.encode(), sha256)[:_DIGEST_BYTES])
    letter_id = planned_id(token, domain)
    return LetterIds(message_id=letter_id, token_id="ct" + letter_id.removeprefix("cs"), courtside_id=token)


def planned_id(token: str, domain: str) -> str:
    """The Message-ID that the letter with this token was planned under, whatever a host made of it since."""
    return f"cs-{token}@{_fitting(domain, LONGEST_OWN_ID - len(f'cs-{token}@'))}"


def is_letter_id(name: str) -> bool:
    """Whether a Message-ID has the shape of a letter's; only the store knows whether there is one."""
    return _LETTER_ID.fullmatch(name) is not None


def own_token(secret: bytes, message: Message) -> str | None:
    """The token of this very message, if it has the marks of a letter of ours; None otherwise.

    Message-ID first, then X-Courtside-Id (hosts rewrite Message-IDs), then the last but one of References. The caller
    looks it up (`planned_id`) and checks who sent the mail: a copy of the marks is not authorship.
    """
    header = message.header("x-courtside-id") or ""
    places = [
        _LETTER_ID.fullmatch(message.message_id or ""),
        _HEADER_ID.fullmatch(header.strip()),
        _THREAD_ID.fullmatch(message.references[-2]) if len(message.references) > 1 else None,
    ]
    tokens = (match[1] if match and match.lastindex else match and match[0] for match in places)
    return next((token.lower() for token in tokens if token and _is_sealed(secret, token)), None)


def linked_tokens(secret: bytes, message: Message) -> tuple[str, ...]:
    """Tokens of letters this message follows in its thread, nearest first: from In-Reply-To and References."""
    ids = [*message.in_reply_to, *reversed(message.references)]
    found = [match[1].lower() for id in ids if (match := _LETTER_ID.fullmatch(id) or _THREAD_ID.fullmatch(id))]
    return tuple(dict.fromkeys(token for token in found if _is_sealed(secret, token)))


def _sealed(secret: bytes, digest: bytes) -> str:
    seal = hmac.digest(secret, b"courtside seal\0" + digest, sha256)[:_SEAL_BYTES]
    # Lower-case base32 survives clients that change the case of ids, and needs no padding at 15 bytes.
    return b32encode(digest + seal).decode().lower()


def _is_sealed(secret: bytes, token: str) -> bool:
    digest = b32decode(token.upper())[:_DIGEST_BYTES]
    return hmac.compare_digest(_sealed(secret, digest), token.lower())


def _fitting(domain: str, room: int) -> str:
    labels = domain.lower().strip(".").split(".")
    while len(labels) > 1 and len(".".join(labels)) > room:
        del labels[0]
    return ".".join(labels)[-room:].lstrip("-.")
