"""Answers written into our own mail in a colour, in bold or behind a sign, as the words above it say."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice

from bot.mail.html import html_pieces
from bot.mail.words.annotated import FEEDBACK
from bot.mail.words.coloured import AMONG, COLOURS

_MOST = 200
"""Coloured paragraphs that are looked for among ours: more than anybody answers."""
_MOST_SIGNS = 3
_SIGN = re.compile(r"(?:^|[\s\"'“„«(])(\*{2,}|#{2,}|={2,}>|-{1,2}>|>{2,}|\+{2,}|\[[^\W\d_]{1,4}\])(?![\w*#=>+])")
"""Stars, arrows, or initials in brackets."""
_LONGEST_SAID = 600
"""Who announces answers below says little more above them."""

_COLOUR = re.compile(
    r"(?<![-a-z])color\s*+[:=]\s*+[\"']?+\s*+(#[0-9a-f]{6}|#[0-9a-f]{3}\b|rgb\([\d, ]{5,20}\)|[a-z]+)", re.I
)
_NUMBERS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_][\w-]*")
_THERE = AMONG | FEEDBACK
_BLOCKS = frozenset("p div br li td tr blockquote h1 h2 h3 h4".split())
_VOID = frozenset("! br hr img input meta link col area base source wbr".split())
"""What has no end, a comment among it."""
_BOLD = frozenset(("b", "strong"))
_HUES = ("red", "green", "blue")
_NAMED = {
    "red": (255, 0, 0),
    "crimson": (220, 20, 60),
    "blue": (0, 0, 255),
    "green": (0, 128, 0),
    "darkred": (139, 0, 0),
}
_DARK, _APART = 90, 60
"""Of 255: below the first a colour is black to the eye, and two channels this near are a grey."""


def coloured_answers(said: str, quoted: str, html: str) -> list[str]:
    """What the history holds in the colour that the words announce, a paragraph each; nothing where none is named."""
    wanted = _announced(said)
    if not wanted:
        return []
    history = " ".join(quoted.split())
    return [answer for answer in islice(_paragraphs(html, wanted), _MOST) if answer in history and answer[-1] != ":"]


def marked_answers(said: str, quoted: str) -> list[str]:
    """The lines of the history that open with the sign which the words announce: "with ***", "marked [BH]"."""
    if not _tells_where(said):
        return []
    signs = tuple(found[1] for found in islice(_SIGN.finditer(said), _MOST_SIGNS))
    if not signs:
        return []
    lines = (" ".join(line.split()) for line in quoted.split("\n"))
    return [line for line in islice((line for line in lines if line.startswith(signs)), _MOST) if line not in signs]


def _announced(said: str) -> frozenset[str]:
    """The colours in which the words say that answers stand; "any" is every one of them."""
    if not _tells_where(said):
        return frozenset()
    lower = f" {' '.join(said.lower().split())} "
    named = {colour for colour, said_so in _patterns().items() if said_so.search(lower)}
    return frozenset(_HUES) if "any" in named else frozenset(named)


def _tells_where(said: str) -> bool:
    return len(said) <= _LONGEST_SAID and not _THERE.isdisjoint(_WORDS.findall(said.lower()))


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    return {colour: re.compile(rf"\b(?:{'|'.join(phrases)})\b") for colour, phrases in COLOURS.items()}


def _paragraphs(html: str, wanted: frozenset[str]) -> Iterator[str]:
    """The coloured runs of the page, those of one paragraph together."""
    opened: list[tuple[str, bool]] = [("", False)]
    run = ""
    for tag, text in html_pieces(html):
        name = tag.lstrip("/").partition(" ")[0]
        if name in _BLOCKS and run:
            yield from _said(run)
            run = ""
        if tag[:1] == "/" and len(opened) > 1:
            opened.pop()
        elif tag[:1] != "/" and name not in _VOID:
            colour, is_bold = opened[-1]
            opened.append((_colour(tag) or colour, is_bold or name in _BOLD))
        colour, is_bold = opened[-1]
        run += text if colour in wanted or is_bold and "bold" in wanted else ""
    yield from _said(run)


def _said(run: str) -> Iterator[str]:
    said = " ".join(run.split())
    if said:
        yield said


def _colour(marks: str) -> str:
    """The colour that a tag sets: red, blue, green, or another; empty where it sets none."""
    found = _COLOUR.search(marks)
    if found is None:
        return ""
    written = found[1].lower()
    if written.startswith("#"):
        digits = written[1:] if len(written) > len("#fff") else "".join(digit * 2 for digit in written[1:])
        channels = tuple(int(digits[at : at + 2], 16) for at in (0, 2, 4))
    elif written.startswith("rgb"):
        channels = tuple(map(int, _NUMBERS.findall(written)))
    else:
        channels = _NAMED.get(written, (0, 0, 0))
    return _hue(channels)


def _hue(channels: tuple[int, ...]) -> str:
    strongest = max(channels, default=0)
    others = [channel for channel in channels if channel != strongest]
    if len(channels) != len(_HUES) or strongest < _DARK or not others or strongest - min(others) < _APART:
        return "other"
    return _HUES[channels.index(strongest)]
