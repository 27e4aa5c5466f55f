"""Whether the first part of a mail shows its text, so that no more of it need be fetched."""

import re
from collections.abc import Iterator

ENOUGH_TEXT = 4096
"""Bytes; a text that begins so near the cut and does not end before it may hold no word of the answer yet."""

MAX_PARTS = 200
"""More parts than that are no mail of a person; what they hold is not looked for."""

_TYPE = re.compile(rb"^content-type[ \t]*:[ \t\r\n]*([\w.+-]+/[\w.+-]+)", re.IGNORECASE | re.MULTILINE)
_ATTACHED = re.compile(rb"^content-disposition[ \t]*:[ \t\r\n]*attachment", re.IGNORECASE | re.MULTILINE)
_BLANK = re.compile(rb"\r?\n\r?\n")
_TEXTS = (b"text/plain", b"text/html")


def may_hide_text(first: bytes) -> bool:
    """Whether text can only lie beyond these first bytes: the mail has parts, and none of those seen is its text."""
    blank = _BLANK.search(first)
    if blank is None:
        return True
    declared = _declared(first[: blank.start()])
    if not declared.startswith(b"multipart/"):
        # RFC 2045 5.2: undeclared is plain text. A lone part that is no text has none further on either.
        return False
    return not any(_shows(first, header, start) for header, start in _parts(first, blank.end()))


def _shows(first: bytes, header: bytes, start: int) -> bool:
    if _declared(header) not in _TEXTS or _ATTACHED.search(header):
        return False
    return len(first) - start >= ENOUGH_TEXT or first.find(b"\n--", start) >= 0


def _declared(header: bytes) -> bytes:
    found = _TYPE.search(header)
    return found.group(1).lower() if found else b"text/plain"


def _parts(first: bytes, start: int) -> Iterator[tuple[bytes, int]]:
    """The headers of what follows a line of two dashes (RFC 2046 5.1.1), each with where its content begins."""
    at = start - 1
    for _ in range(MAX_PARTS):
        at = first.find(b"\n--", at)
        if at < 0:
            return
        end_of_boundary = first.find(b"\n", at + 1)
        blank = _BLANK.search(first, end_of_boundary - 1) if end_of_boundary >= 0 else None
        if blank is None:
            return
        header = first[end_of_boundary + 1 : blank.start()]
        # What ends in dashes closes a part or opens a signature; a part's header is empty or names its type.
        opens = not first[at:end_of_boundary].rstrip().endswith(b"--")
        if opens and (_TYPE.search(header) or not header.strip()):
            yield header, blank.end()
        at = end_of_boundary
