"""Header text as people see it: RFC 2047 encoded words decoded, also the broken ones."""

import binascii
import re

from bot.mail.charset import decoded

# RFC 2047 section 2; blanks inside are forbidden there and frequent in the wild.
ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")


def readable(value: str) -> str:
    """The field's value with its encoded words decoded."""
    if "=?" not in value:
        return value
    spoken: list[str] = []
    pending: list[bytes] = []
    charset = ""
    at = 0
    for word in ENCODED_WORD.finditer(value):
        between = value[at : word.start()]
        at = word.end()
        # RFC 2231 section 5: a language may follow the charset.
        named = word[1].partition("*")[0].lower()
        # RFC 2047 section 6.2: blanks between two encoded words are not shown. Mailers split inside
        # characters too, so that neighbours of one charset are joined as bytes.
        if pending and (between.strip() or named != charset):
            spoken.append(decoded(b"".join(pending), charset))
            pending.clear()
        if between.strip() or not spoken and not pending:
            spoken.append(between)
        charset = named
        pending.append(_bytes(word[2], word[3]))
    if pending:
        spoken.append(decoded(b"".join(pending), charset))
    spoken.append(value[at:])
    return "".join(spoken).replace("\r", " ").replace("\n", " ").replace("\0", "")


def _bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding in "bB":
        return unbased(raw)
    return binascii.a2b_qp(raw, header=True)


def unbased(raw: bytes) -> bytes:
    """Base64 decoded as far as it goes: padding missing, cut short, junk between."""
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
        letters = letters[: len(letters) - (len(letters) % 4 == 1)]
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
