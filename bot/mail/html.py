"""HTML mail as plain text, with the quotation structure of mail programs written as ">" marks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from bot.mail.header_block import field as field_of
from bot.mail.header_block import header_block
from bot.mail.quote_marks import MARKED_TAGS, MARKERS, Role, role

RULE = "_" * 40
"""What a horizontal rule becomes; nobody types exactly so many."""

_LONGEST = 600_000
"""Characters of HTML that are looked at; the words of a mail stand long before (inline images are dropped first)."""
_DEEPEST = 600
"""Tags within tags: real mail stays below 150, and the parser's time grows with the square of it."""
_DEEPEST_MARK = 20
"""Quotes within quotes that are still drawn; below, the marks would outgrow the text."""

_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section table tbody tfoot thead tr ul".split()
)
_SPACED = frozenset("p h1 h2 h3 h4 h5 h6 ul ol table pre".split())
_SKIPPED = frozenset(
    "script style head title template noscript xml -comment !doctype map object select button svg iframe".split()
)
_VOID = frozenset("br hr img input meta link col area base source wbr p li td tr th option".split())

_INLINE_IMAGE = re.compile(r"data:[a-z]+/[^\"'>\s]{200,}", re.I)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.I)
_ANY_TAG = re.compile(r"<[^>]{0,2000}>")
_MARKED_SPAN = re.compile(r"<span\b[^>]*?\s(?:class|id)\s*=|display\s*:\s*none|mso-hide", re.I)
_INLINE = ["span", "b", "i", "a", "font", "strong", "em", "u", "small", "big", "code", "tt"]
_HEADER_LINES = 10
"""From, Sent, To, Cc and Subject with blank lines between."""
_SUBJECT_WITHIN = 20
_BETWEEN = "\x1f"
"""A sign that no text holds: ASCII unit separator."""


class _Open(NamedTuple):
    """An element that is not yet closed, and what its end has to undo."""

    identity: int
    tag: str
    quotes: int
    doubtful_from: int = -1
    """First line of a bare blockquote; -1 where the element is none."""


@dataclass(slots=True)
class _Page:
    """The lines written so far, the line in the making, and the elements that are open."""

    marked: bool
    """Whether elements can bear marks of a mail program at all."""
    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    """The next number of each open list; 0 for one with bullets."""
    quotes: int = 0
    kept: int = 0
    """How many open elements keep their line ends (pre)."""
    headed: bool = False
    """A whole mail header has been written: the rest is the mail below it."""
    ended: bool = False
    """The element just met opens the history that fills the rest of the mail."""
    doubtful: list[tuple[int, int]] = field(default_factory=list)

    def enter(self, node: LexborNode) -> bool:
        """Writes what a node says by itself; whether its children are to be read."""
        if self.headed:
            self.ended = True
            return False
        tag = node.tag
        if tag == "-text":
            text = node.text_content or ""
            if not self.pieces and text.isspace() and not self.kept:
                return False
            if self.kept and "\n" in text:
                self.write_lines(text)
            else:
                self.write(text)
            return False
        if tag == "br":
            self.end_line(keep_empty=True)
            return False
        if tag is None or tag in _SKIPPED:
            return False
        sort = role(node, tag) if self.marked and tag in MARKED_TAGS else None
        if sort is Role.TAIL:
            self.ended = True
            return False
        if sort is Role.GONE:
            return False
        if sort is Role.QUOTE:
            node.unwrap_tags(_INLINE)
            node.merge_text_nodes()
            self.quote((node.text(separator=_BETWEEN),))
            return False
        if sort is not None or tag in _BLOCKS:
            self.open(node, tag, sort)
        elif tag in ("td", "th"):
            self.write(" ")
        return True

    def leave(self, identity: int) -> None:
        """Undoes what entering an element set up."""
        if not self.opened or self.opened[-1].identity != identity:
            return
        ended = self.opened.pop()
        if self.pieces:
            self.end_line()
        self.quotes -= ended.quotes
        if ended.doubtful_from >= 0:
            self.doubtful.append((ended.doubtful_from, len(self.lines)))
        if ended.tag in _SPACED:
            self.blank()
        if ended.tag in ("ol", "ul"):
            self.numbers.pop()
        elif ended.tag == "pre":
            self.kept -= 1

    def open(self, node: LexborNode, tag: str, sort: Role | None) -> None:
        """Begins a block, a list or a quotation."""
        if self.pieces:
            self.end_line()
        if tag in _SPACED:
            self.blank()
        unsure = sort is Role.MAYBE and not self.announced
        quotes = int(sort is Role.MAYBE)
        self.quotes += quotes
        self.opened.append(_Open(node.mem_id, tag, quotes, len(self.lines) if unsure else -1))
        if tag == "hr":
            self.write(RULE)
        elif tag == "pre":
            self.kept += 1
        elif tag in ("ol", "ul"):
            self.numbers.append(int(tag == "ol"))
        elif tag == "li":
            number = self.numbers[-1] if self.numbers else 0
            self.write(f"{number}. " if number else "- ")
            if number:
                self.numbers[-1] += 1

    def quote(self, texts: Iterable[str]) -> None:
        """History is taken in one sweep: nothing in it is anybody's new words."""
        self.end_line()
        said = (_run_together(piece) for text in texts for piece in text.split(_BETWEEN))
        swept = "\n".join(line for line in said if line)
        if swept:
            self.lines.append("> " + swept)

    def write(self, text: str) -> None:
        """Adds text to the line, blanks run together as a browser would."""
        words = text.split()
        if not words:
            if self.pieces and text:
                self.pieces.append(" ")
            return
        if text[0].isspace() and self.pieces:
            self.pieces.append(" ")
        self.pieces.append(" ".join(words))
        if text[-1].isspace():
            self.pieces.append(" ")

    def write_lines(self, text: str) -> None:
        """Adds text whose line ends count; "-- " keeps the blank by which a signature is known."""
        *whole, rest = text.split("\n")
        for line in whole:
            self.write(line)
            if line == "-- " and self.pieces == ["--", " "] and not self.mark:
                self.pieces.clear()
                self.lines.append(line)
            else:
                self.end_line(keep_empty=True)
        self.write(rest)

    def end_line(self, keep_empty: bool = False) -> None:
        text = "".join(self.pieces).strip() if self.pieces else ""
        if text:
            if "  " in text:
                text = " ".join(text.split())
            self.lines.append(f"{self.mark} {text}" if self.mark else text)
            self.headed = self.headed or not self.mark and ":" in text[:_SUBJECT_WITHIN] and self.ends_header(text)
        elif keep_empty:
            self.lines.append(self.mark)
        self.pieces.clear()

    def ends_header(self, text: str) -> bool:
        """Whether the subject just written closes the header of a mail below, which needs no walk then."""
        found = field_of(text)
        if not found or found[0] != "subject":
            return False
        above = self.lines[-_HEADER_LINES:]
        return any(header_block(above, start, frozenset()) == len(above) - start for start in range(len(above) - 1))

    def blank(self) -> None:
        """An empty line between paragraphs, once."""
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(self.mark)

    @property
    def mark(self) -> str:
        return ">" * min(self.quotes, _DEEPEST_MARK) if self.quotes else ""

    @property
    def announced(self) -> bool:
        """Whether the words before a bare blockquote say that history follows."""
        before = next((line for line in reversed(self.lines) if line.strip("> ")), "")
        return before.endswith((":", "：")) or before.startswith(">")

    def settled(self) -> list[str]:
        """The lines; a bare blockquote above somebody's words and other history was set in, not quoted."""
        last_quoted = max((place for place, line in enumerate(self.lines) if line[:1] == ">"), default=-1)
        last_own = max((place for place, line in enumerate(self.lines) if line and line[:1] != ">"), default=-1)
        for start, end in self.doubtful:
            if last_own < 0 or min(last_own, last_quoted) >= end:
                self.lines[start:end] = [line[1:].lstrip(" ") for line in self.lines[start:end]]
        return self.lines


def html_text(html: str) -> str:
    """The text of an HTML mail, history marked with ">", one line a block."""
    return "\n".join(line if line[:1] != ">" else line.replace("\n", "\n> ") for line in html_lines(html))


def html_lines(html: str) -> list[str]:
    """The lines of an HTML mail; a quotation that needs no closer look is one entry behind one mark."""
    source = _INLINE_IMAGE.sub("", html) if "data:" in html else html
    # Word ends its paragraphs so.
    source = source.replace("<o:p></o:p>", "")[:_LONGEST]
    if _is_too_deep(source):
        return _ANY_TAG.sub(" ", source).splitlines()
    body = LexborHTMLParser(source).body
    if body is None:
        return []
    if "<style" in source or "<script" in source:
        body.strip_tags(["style", "script"])
    page = _Page(any(marker in source for marker in MARKERS))
    if "<pre" not in source.lower():
        _flatten(body, source, page.marked)
    _read(body, page)
    return page.settled()


def _flatten(body: LexborNode, source: str, marked: bool) -> None:
    """Takes out the elements that say nothing of lines or history, and so are not worth a visit."""
    silent = _INLINE
    if marked:
        silent = [] if _MARKED_SPAN.search(source) else ["span"]
    met = [tag for tag in silent if f"<{tag}" in source]
    if met:
        body.unwrap_tags(met)
        body.merge_text_nodes()


def _read(body: LexborNode, page: _Page) -> None:
    """Walks the tree without recursion, so that nesting costs no stack."""
    path: list[int] = []
    skipped: set[int | None] = set()
    last = body.mem_id
    for node in body.traverse(include_text=True):
        identity = node.mem_id
        if identity != last:
            parent = node.parent
            above = parent.mem_id if parent is not None else None
            if above in skipped:
                skipped.add(identity)
                continue
            while path[-1] != above:
                page.leave(path.pop())
        if page.enter(node):
            path.append(identity)
        elif page.ended:
            body.unwrap_tags(_INLINE)
            body.merge_text_nodes()
            page.quote(_from_here(node, last))
            return
        else:
            skipped.add(identity)
    while path:
        page.leave(path.pop())
    page.end_line()


def _from_here(node: LexborNode, last: int) -> Iterator[str]:
    """The text of a node and of everything behind it."""
    here: LexborNode | None = node
    while here is not None and here.mem_id != last:
        yield here.text(separator=_BETWEEN)
        while here is not None and here.next is None and here.mem_id != last:
            here = here.parent
        here = here.next if here is not None and here.mem_id != last else None


def _run_together(text: str) -> str:
    """The text with its blanks run together; most pieces need no work."""
    return " ".join(text.split()) if "\n" in text or "  " in text or "\t" in text else text.strip()


def _is_too_deep(source: str) -> bool:
    if source.count("<") - source.count("</") <= _DEEPEST:
        return False
    depth = deepest = 0
    for closing, name in _TAG.findall(source):
        if name.lower() not in _VOID:
            depth = depth + 1 if not closing else max(0, depth - 1)
            deepest = max(depth, deepest)
    return deepest > _DEEPEST
