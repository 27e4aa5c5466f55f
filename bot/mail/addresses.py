"""Mailboxes out of an address field, strictly: the address is what stands in the angle brackets."""

import re
from functools import lru_cache

from bot.mail.encoded_words import readable
from bot.mail.message import Address

# A circle of more than this is no project, and every reader walks through all of them.
ADDRESS_COUNT = 1000
# RFC 5321 section 4.5.3.1 allows 64 + 1 + 255; forwarding services encode a whole address into the local part.
ADDRESS_LENGTH = 512

# The same few people write, and are written to, all day; what is longer is a circle, and seldom comes twice.
FIELDS_KEPT, KEPT_LENGTH = 2048, 200

# RFC 5322 section 3.4. What is left open goes on to the end, so that each character is looked at once.
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|<[^<>]*>?|[(),;:]|[^"<(),;:]+|[\s\S]')
COMMENT_EDGE = re.compile(r"\\.|[()]")
# RFC 5322 section 3.4.1, wide: any local part without blanks, any domain or literal.
ADDRESS = re.compile(r"[^\s@<>,;:\"()]+@[^\s@<>,;\"()]+\Z")
QUOTED_LOCAL = re.compile(r'"(?:[^"\\\r\n]|\\.){1,200}"@[^\s@<>,;"()]+\Z')
IN_BRACKETS = re.compile(r"<\s*([^\s<>]{1,512})\s*>")
# RFC 5322 section 4.4: "<@relay,@other:user@host>".
ROUTE = re.compile(r"(?:@[^\s@,:]*,?)+:")


def addresses(value: str) -> tuple[Address, ...]:
    """Every mailbox of the field, groups opened, comments as names where there is no other."""
    return _kept(value) if len(value) <= KEPT_LENGTH else _read(value)


def _read(value: str) -> tuple[Address, ...]:
    found: list[Address] = []
    if "(" in value or '"' in value or ";" in value:
        for name, inside, comment in _mailboxes(value):
            _add(found, name, inside, comment)
    else:
        for piece in value.split(",", ADDRESS_COUNT):
            name, bracket, rest = piece.rpartition("<")
            if bracket and "<" not in name:
                _add(found, name, rest.partition(">")[0], "")
            elif bracket:
                _add(found, *_last_in_brackets(piece), "")
            else:
                _add(found, piece, None, "")
    if not found:
        found.extend(_salvaged(value))
    return tuple(found[:ADDRESS_COUNT])


_kept = lru_cache(maxsize=FIELDS_KEPT)(_read)


def bare(text: str) -> str | None:
    """One address without anything around it, in lower case; None where it is none."""
    address = text.strip()
    if address.startswith("@"):
        route = ROUTE.match(address)
        address = address[route.end() :] if route else address
    if len(address) > ADDRESS_LENGTH or not (ADDRESS.match(address) or QUOTED_LOCAL.match(address)):
        return None
    return address.rstrip(".").lower()


def _add(found: list[Address], name: str, inside: str | None, comment: str) -> None:
    """The mailbox, if there is one: in the brackets, or standing alone."""
    address = bare(inside if inside is not None else name)
    if address is None and inside is None and ":" in name:
        # A group that opens without a comment or quote: "team: a@b".
        address = bare(name.rpartition(":")[2])
    if address is not None:
        found.append(Address(address, _name(comment if inside is None else name or comment)))


def _name(text: str) -> str:
    return " ".join(readable(text).replace('"', " ").split())


def _mailboxes(value: str) -> list[tuple[str, str | None, str]]:
    """Name, address in brackets (None where there are none) and comment of each mailbox."""
    boxes: list[tuple[str, str | None, str]] = []
    name: list[str] = []
    inside: str | None = None
    comment = ""
    at = 0
    while at < len(value):
        token = TOKEN.match(value, at)
        if token is None:
            break
        piece = token[0]
        at = token.end()
        if piece == "(":
            closed = _comment_end(value, at)
            comment, at = value[at : closed - 1], closed
        elif piece in ",;":
            boxes.append(("".join(name), inside, comment))
            name, inside, comment = [], None, ""
        elif piece == ":" and inside is None and "@" not in "".join(name):
            # RFC 5322 section 3.4: the name of a group is no mailbox.
            name = []
        elif piece[0] == "<":
            inside = piece.strip("<>")
        else:
            name.append(_unquoted(piece) if inside is None and _is_name(value, at) else piece)
    boxes.append(("".join(name), inside, comment))
    return boxes


def _is_name(value: str, at: int) -> bool:
    """A quoted string right before an @ is a local part, anything else a name."""
    return not value.startswith("@", at)


def _unquoted(piece: str) -> str:
    if piece[0] != '"':
        return piece
    return re.sub(r"\\(.)", r"\1", piece.strip('"'))


def _comment_end(value: str, at: int) -> int:
    """Behind the bracket that closes a comment (they nest); the end where none does."""
    depth = 1
    for edge in COMMENT_EDGE.finditer(value, at):
        depth += {"(": 1, ")": -1}.get(edge[0], 0)
        if depth == 0:
            return edge.end()
    return len(value) + 1


def _last_in_brackets(piece: str) -> tuple[str, str | None]:
    boxes = IN_BRACKETS.findall(piece)
    return piece.partition("<")[0], boxes[-1] if boxes else None


def _salvaged(value: str) -> list[Address]:
    """A field that is broken: what stands in the only brackets, else a whole name that was encoded."""
    boxes = {address for inside in IN_BRACKETS.findall(value) if (address := bare(inside))}
    if len(boxes) == 1:
        return [Address(boxes.pop(), _name(value.partition("<")[0]))]
    if not boxes and "@" not in value and "=?" in value and "@" in (spoken := readable(value)):
        return list(addresses(spoken.replace("=?", "")))
    return []
