"""Words as 7-bit header values and bodies (RFC 2047, RFC 2045)."""

import re
from base64 import b64encode
from binascii import b2a_qp

_WORD_ROOM = 75 - len("=?utf-8?q??=")
"""An encoded-word is at most 75 characters (RFC 2047 2)."""
_LINE = 76
"""Header lines that hold encoded-words (RFC 2047 2) and quoted-printable lines (RFC 2045 6.7, rule 5)."""
_PLAIN_LINE = 78
"""Recommended length of a line (RFC 5322 2.1.1)."""
_WORD_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")
"""What Q encoding may leave alone in a phrase (RFC 2047 5.3), so that one form serves subjects and names."""
_PRINTABLE = re.compile(r"[ -~]*")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_SAFE_BODY = re.compile(r"[\t\n -~]*")
# "From " is changed by mbox writers, a leading dot by careless relays, trailing blanks are lost on the way,
# and "=_" opens our boundaries.
_FRAGILE = re.compile(r"^From |^\.|[ \t]$|=_", re.MULTILINE)
_ESCAPED = tuple(chr(one) if (33 <= one <= 126 and one != 61) or one in b" \t" else f"={one:02X}" for one in range(256))
"""Each octet as quoted-printable writes it (RFC 2045 6.7)."""
# Most lines need nothing: short, plain, no blank at the end, and neither a dot nor "From " at the front.
_AS_IT_IS = re.compile(rb"(?!From |\.)[!-<>-~\t ]{0,%d}(?<![ \t])" % (_LINE - 1))


def subject_words(text: str, room: int) -> str:
    """A subject folded for a field name of `room` characters; plain where it is printable ASCII."""
    folded = re.sub(r"(?<=[!-~]) (?=[!-~])", "\n", text)
    plain = _PRINTABLE.fullmatch(text) and text == text.strip() and "=?" not in text
    if plain and all(len(word) <= _PLAIN_LINE - room for word in folded.split("\n")):
        return _filled(folded.split("\n"), room)
    return _encoded_words(text, room)


def quoted_name(name: str) -> str:
    """The name of a mailbox as a phrase (RFC 5322 3.2.5): atoms, a quoted-string or encoded-words."""
    short = len(name) <= _PLAIN_LINE // 2 and "=?" not in name
    if short and _ATOMS.fullmatch(name):
        return name
    if short and _PRINTABLE.fullmatch(name) and name == " ".join(name.split()):
        return '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'
    return _encoded_words(name, 1)


def is_plain(text: str) -> bool:
    """Whether a body can go as it is, without any transfer encoding."""
    if any(len(line) > _PLAIN_LINE for line in text.split("\n")):
        return False
    return _SAFE_BODY.fullmatch(text) is not None and _FRAGILE.search(text) is None


def body(text: str) -> str:
    """A body in quoted-printable (RFC 2045 6.7), its line ends as CRLF."""
    return "\r\n".join(_quoted_line(line) for line in text.encode().split(b"\n"))


def _filled(words: list[str], room: int) -> str:
    lines = [words[0]]
    for word in words[1:]:
        used = len(lines[-1]) + (room if len(lines) == 1 else 1)
        if used + 1 + len(word) <= _PLAIN_LINE:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return "\r\n ".join(lines)


def _encoded_words(text: str, room: int) -> str:
    # Each encoded-word holds whole characters (RFC 2047 5), so characters are what is put together.
    quoted = [_q(character) for character in text]
    plain = [character.encode() for character in text]
    if sum(map(len, quoted)) <= 4 * sum(map(len, plain)) / 3:
        words = ["=?utf-8?q?" + word + "?=" for word in _chunks(quoted, _WORD_ROOM, room)]
    else:
        chunks = _chunks([octets.decode("latin-1") for octets in plain], _WORD_ROOM // 4 * 3, room)
        words = ["=?utf-8?b?" + b64encode(chunk.encode("latin-1")).decode() + "?=" for chunk in chunks]
    return "\r\n ".join(words)


def _q(character: str) -> str:
    if character == " ":
        return "_"
    return "".join(chr(octet) if octet in _WORD_SAFE else f"={octet:02X}" for octet in character.encode())


def _chunks(pieces: list[str], limit: int, room: int) -> list[str]:
    chunks = [""]
    for piece in pieces:
        space = limit - room if len(chunks) == 1 else limit
        if len(chunks[-1]) + len(piece) > space:
            chunks.append("")
        chunks[-1] += piece
    return chunks


def _quoted_line(line: bytes) -> str:
    if _AS_IT_IS.fullmatch(line):
        return line.decode("ascii")
    folded = b2a_qp(line, istext=False).split(b"=\n")
    if not any(piece.startswith((b".", b"From ")) for piece in folded):
        return b"=\r\n".join(folded).decode("ascii")
    escaped = [_ESCAPED[octet] for octet in line]
    if line[-1:] in (b" ", b"\t"):
        escaped[-1] = f"={line[-1]:02X}"
    lines = [""]
    for at, piece in enumerate(escaped):
        if len(lines[-1]) + len(piece) > _LINE - 1:
            lines.append("")
        if not lines[-1] and (piece == "." or line.startswith(b"From ", at)):
            piece = f"={line[at]:02X}"
        lines[-1] += piece
    return "=\r\n".join(lines)
