"""Values in a template come out literally: their punctuation hides from Markdown and HTML until the end.

Each ASCII punctuation mark of a value becomes a private character that means nothing to Markdown, and becomes itself
again once the letter is text, or its entity once the letter is HTML. So a client may be called <b>*Acme*."""

import re
import unicodedata
from collections.abc import Mapping
from html import escape
from string import punctuation

LONGEST_VALUE = 1_000
"""Of a client's name or a team's question; what is longer is cut."""
_FIRST = 0xE000
_HIDDEN: Mapping[int, int] = {ord(mark): _FIRST + ord(mark) for mark in punctuation}
_PLAIN: Mapping[int, int] = {hidden: mark for mark, hidden in _HIDDEN.items()}
_ESCAPED: Mapping[int, str] = {hidden: escape(chr(mark)) for mark, hidden in _HIDDEN.items()}
# Few letters hold many hidden marks, and to look up every character for them would take ten times as long.
_MARKS = re.compile(f"[{chr(min(_PLAIN))}-{chr(max(_PLAIN))}]+")
# Marks that turn the direction of everything behind them; joiners stay, since emoji and Persian need them.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_UNWRITABLE = frozenset(("Cc", "Cs", "Co", "Cn"))

IN_A_LINK = "%EE%80%"
"""How a hidden mark shows in a percent-encoded address."""


def one_line(text: str) -> str:
    """Words on one line, without what cannot be written."""
    seen = text[: 4 * LONGEST_VALUE]
    if not seen.isprintable():
        seen = "".join(one if _is_writable(one) else " " if one.isspace() else "" for one in seen)
    line = " ".join(seen.split())
    return line if len(line) <= LONGEST_VALUE else line[: LONGEST_VALUE - 1] + "…"


def _is_writable(character: str) -> bool:
    return character not in _TURNING and unicodedata.category(character) not in _UNWRITABLE


def shielded(text: str) -> str:
    return text.translate(_HIDDEN)


def plain(text: str) -> str:
    return _MARKS.sub(lambda marks: marks[0].translate(_PLAIN), text)


def escaped(html: str) -> str:
    return _MARKS.sub(lambda marks: marks[0].translate(_ESCAPED), html)
