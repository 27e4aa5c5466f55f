"""What a server says, without the secrets it was told: some repeat a login word by word, in their answers."""

import base64
import binascii
import re
from collections.abc import Iterable

HIDDEN = "***"
ENCODED = re.compile(r"[A-Za-z0-9+/]{8,}={0,2}")


def hushed(words: str, secrets: Iterable[str]) -> str:
    """The words with each secret hidden, also inside the base64 in which logins say them (RFC 4954 4, RFC 9051 6.2.2).

    To be asked before the words are cut: half a secret is not found."""
    told = [one for one in secrets if one]
    if not told:
        return words
    words = ENCODED.sub(lambda found: HIDDEN if _holds(found[0], told) else found[0], words)
    for secret in told:
        words = words.replace(secret, HIDDEN)
    return words


def _holds(encoded: str, secrets: list[str]) -> bool:
    try:
        meant = base64.b64decode(encoded + "=" * (-len(encoded) % 4))
    except binascii.Error:
        return False
    return any(secret.encode() in meant for secret in secrets)
