"""Whether the receiving server vouches for a mail's author: its Authentication-Results, read strictly (RFC 8601).

Anybody can write such a field, so only the topmost counts, and only if it bears the name of the server we pinned. What
cannot be read to its last character, or says two things, proves nothing. Microsoft 365 writes its field without a name
(RFC 8601 section 2.2 asks for one): that is read only where it was pinned as such, and there a field with a name counts
for nothing."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.mail.addresses import addresses
from bot.mail.message import Message

MICROSOFT = "microsoft"
"""What is pinned where Microsoft 365 receives the mail; no server's name lacks a dot."""
LONGEST_FIELD = 8_000
"""Characters; a real field has some hundreds, and no reader should walk through more."""

# RFC 5322 section 3.2.4 (quoted-string) and 3.2.2 (comment); a value is a token (RFC 2045 section 5.1) or an address.
_TOKEN = re.compile(
    r'(?P<space>[ \t]+)|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<mark>[;=()])|(?P<word>[^\s;="()\\]+)', re.ASCII
)
# RFC 5322 section 3.4: one mailbox, a name before the angle brackets or none; no group, no comment, no route.
_ONE_MAILBOX = re.compile(
    r'(?:(?:"(?:[^"\\]|\\.)*"|[^"<>(),:;@\\]*)\s*<\s*([^\s<>"(),:;]+)\s*>|\s*([^\s<>"(),:;]+)\s*)'
)
_ADDRESS = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)")
_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")


@dataclass(frozen=True, slots=True)
class Result:
    """What one method found: `dkim=pass header.d=studio.example`."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...] = ()

    def said(self, name: str) -> str | None:
        """The one value of a property; None where it is missing or said twice."""
        found = [value for key, value in self.properties if key == name]
        return found[0] if len(found) == 1 else None


class Author(StrEnum):
    """What the pinned server says of a mail's author."""

    PROVEN = "proven"
    UNKNOWN = "unknown"
    """Nothing, or nothing that can be believed."""
    DENIED = "denied"
    """That the mail does not come from where its From says: it fails the domain's own policy."""


def judged(message: Message, authserv: str | None) -> Author:
    """What the pinned server says of the one author that From names; nobody pinned says nothing."""
    author = strict_author(message)
    results = vouched(message, authserv) if author and authserv else None
    if author is None or results is None:
        return Author.UNKNOWN
    if _is_aligned(results, author):
        return Author.PROVEN
    return Author.DENIED if any(one.method == "dmarc" and one.result == "fail" for one in results) else Author.UNKNOWN


def profile(message: Message) -> str | None:
    """What to pin so that a mail like this one is proven: the server's name, or MICROSOFT; None: nothing proves it.

    Only for a mail of which we know that it is genuine, such as one that we sent ourselves."""
    field = message.header("authentication-results") or ""
    parts = _parts(field)
    named = _unquoted(parts[0][0]).lower() if parts and parts[0] else None
    return next((one for one in (named, MICROSOFT) if one and is_proven(message, one)), None)


def is_proven(message: Message, authserv: str | None) -> bool:
    """Whether the pinned server says that the mail comes from the one author its From names."""
    return judged(message, authserv) is Author.PROVEN


def strict_author(message: Message) -> str | None:
    """The address of the one From field with the one mailbox (RFC 5322 section 3.6.2); None for anything cleverer."""
    fields = message.all_headers("from")
    if len(fields) != 1 or len(message.senders) != 1:
        return None
    match = _ONE_MAILBOX.fullmatch(fields[0].strip())
    address = (match[1] or match[2]).lower() if match else ""
    if _ADDRESS.fullmatch(address) is None or [one.address for one in addresses(fields[0])] != [address]:
        return None
    return address if message.senders[0].address == address else None


def vouched(message: Message, authserv: str) -> tuple[Result, ...] | None:
    """What the pinned server found; None where the topmost field is not its own, or cannot be read."""
    field = message.header("authentication-results")
    if field is None:
        return None
    parts = _parts(field)
    if authserv != MICROSOFT:
        if not parts or not _is_server(parts[0], authserv):
            return None
        parts = parts[1:]
    results = [_result(part) for part in parts if part]
    if any(one is None for one in results):
        return None
    return tuple(one for one in results if one is not None)


def _is_aligned(results: tuple[Result, ...], author: str) -> bool:
    """RFC 7489 section 3.1, strict alignment: the very domain of the From, not one above or below it."""
    domain = author.rpartition("@")[2]
    # `none`: the domain has published no policy, so the methods below have to do.
    dmarc = [one for one in results if one.method == "dmarc" and one.result != "none"]
    if dmarc:
        # The policy's own verdict is the last word: a failed one is not made good by a signature beside it.
        return all(one.result == "pass" and _domain(one.said("header.from")) == domain for one in dmarc)
    dkim = [one for one in results if one.method == "dkim" and _signer(one) == domain]
    if dkim:
        return all(one.result == "pass" for one in dkim)
    spf = [one for one in results if one.method == "spf"]
    return len(spf) == 1 and spf[0].result == "pass" and _domain(spf[0].said("smtp.mailfrom")) == domain


def _signer(dkim: Result) -> str | None:
    """Who signed (RFC 8601 section 2.7.1); Google names only `header.i=@studio.example`."""
    named = dkim.said("header.d")
    if named is None and not any(name == "header.d" for name, _ in dkim.properties):
        named = (dkim.said("header.i") or "").rpartition("@")[2]
    return _domain(named)


def _domain(value: str | None) -> str | None:
    """The domain of an address or a domain; None where it is neither."""
    if value is None:
        return None
    local, at, domain = value.lower().rpartition("@")
    if at and (not local or "@" in local):
        return None
    return domain if _DOMAIN.fullmatch(domain) else None


# --- the field's grammar (RFC 8601 section 2.2) ------------------------------------------------


def _parts(field: str) -> list[list[str]]:
    """The tokens of the server's name and of each result; empty where the field breaks the grammar."""
    if len(field) > LONGEST_FIELD:
        return []
    parts: list[list[str]] = [[]]
    depth, at, spaced = 0, 0, True
    while at < len(field):
        if depth:
            at, depth = _through_comment(field, at)
            spaced = True
            continue
        match = _TOKEN.match(field, at)
        if match is None:
            return []
        at = match.end()
        piece = match[0]
        if piece == "(":
            depth = 1
        elif piece == ")":
            return []
        elif piece == ";":
            parts.append([])
        elif match.lastgroup == "space":
            spaced = True
            continue
        elif not _adds(parts[-1], piece, spaced):
            return []
        spaced = piece in "(;"
    return [] if depth else parts


def _adds(part: list[str], piece: str, spaced: bool) -> bool:
    """Appends a token; False where two words touch (`pass"x"`), which no server writes."""
    if piece != "=" and part and part[-1] != "=" and not spaced:
        return False
    part.append(piece)
    return True


def _through_comment(field: str, at: int) -> tuple[int, int]:
    """Behind the comment that has begun; nested ones are walked through. Depth 1 at the end: it never closed."""
    depth = 1
    while at < len(field) and depth:
        sign = field[at]
        depth += {"(": 1, ")": -1}.get(sign, 0)
        at += 2 if sign == "\\" else 1
    return at, 1 if depth else 0


def _is_server(tokens: list[str], authserv: str) -> bool:
    """`authserv-id [version]`; the only version there is is 1."""
    return bool(tokens) and _unquoted(tokens[0]).lower() == authserv.lower() and tokens[1:] in ([], ["1"])


def _result(tokens: list[str]) -> Result | None:
    """`method=result reason="..." ptype.property=value ...`; None where it is not."""
    if tokens == ["none"]:
        return Result("none", "none")
    if len(tokens) % 3:
        return None
    triples = [tuple(tokens[at : at + 3]) for at in range(0, len(tokens), 3)]
    if any(sign != "=" or "=" in (name, value) or name.startswith('"') for name, sign, value in triples):
        return None
    (method, _, result), *rest = triples
    name, _, version = method.lower().partition("/")
    if version not in ("", "1") or result.startswith('"'):
        return None
    return Result(name, result.lower(), tuple((key.lower(), _unquoted(value)) for key, _, value in rest))


def _unquoted(token: str) -> str:
    return re.sub(r"\\(.)", r"\1", token[1:-1]) if token.startswith('"') else token
