"""The mails of an mbox file, one by one."""

import re
from collections.abc import Iterator

FROM_LINE = b"From "
# Text may say "From now on" behind an empty line; a From_ line bears a time (RFC 4155 appendix A).
DATED = re.compile(rb"From [^\n]{0,300}?\d:\d\d")


def split_mbox(stored: bytes) -> Iterator[bytes]:
    """Each mail without its From_ line, and with the quoting of `>From ` undone (mboxrd, RFC 4155 appendix A)."""
    start = _body_of(stored, 0) if stored.startswith(FROM_LINE) else 0
    at = start
    while True:
        found = _next_line(stored, at)
        if found < 0:
            break
        yield _unquoted(stored[start:found])
        start = at = _body_of(stored, found)
    if stored[start:].strip():
        yield _unquoted(stored[start:])


def _next_line(stored: bytes, at: int) -> int:
    """Where the next From_ line begins; -1 where none does."""
    while (found := stored.find(b"\nFrom ", at)) >= 0:
        is_after_gap = stored.startswith(b"\n", found - 1) or stored.startswith(b"\n\r", found - 2)
        if is_after_gap and DATED.match(stored, found + 1):
            return found + 1
        at = found + 1
    return -1


def _body_of(stored: bytes, line: int) -> int:
    end = stored.find(b"\n", line)
    return len(stored) if end < 0 else end + 1


def _unquoted(mail: bytes) -> bytes:
    """One `>` less before every quoted From; the empty line before the next mail is not ours."""
    if mail.endswith(b"\r\n\r\n"):
        mail = mail[:-2]
    elif mail.endswith(b"\n\n"):
        mail = mail[:-1]
    if b"From " not in mail:
        return mail
    lines = mail.split(b"\n")
    return b"\n".join(
        line[1:] if line[:1] == b">" and line.lstrip(b">").startswith(FROM_LINE) else line for line in lines
    )
