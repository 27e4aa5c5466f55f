"""HTML mail as plain text, with the quotation structure of mail programs written as ">" marks."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from selectolax.lexbor import LexborHTMLParser, LexborNode

from bot.mail.page import Page, unescaped
from bot.mail.quote_marks import MARKED_TAGS, Role, role

_LONGEST = 600_000
"""Characters of HTML that are looked at; the words of a mail stand long before (inline images are dropped first)."""
_DEEPEST = 600
"""Tags within tags: real mail stays below 150, and the parser's time grows with the square of it."""

_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section table tbody tfoot thead tr ul".split()
)
_SHAPED = frozenset("hr li ol pre ul".split())
"""Blocks whose opening writes something, or changes how text is written."""
_SKIPPED = frozenset("head title noscript xml map object select button svg".split())
_UNREAD = ("style", "script", "template", "iframe")
"""What they hold is written raw or stands outside the page, so they go before it is read."""
_VOID = frozenset("br hr img input meta link col area base source wbr p li td tr th option".split())

_INLINE_IMAGE = re.compile(r"data:[a-z]+/[^\"'>\s]{200,}", re.I)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.I)
_ANY_TAG = re.compile(r"<[^>]{0,2000}>")
# What the parser writes: no ">" but at the end of a tag, every attribute in double quotes (HTML, section 13.3).
_INLINE_TAG = re.compile(r"</?(?:span|b|i|a|font|strong|em|u|small|big|code|tt)(?: [^>]*)?>")
_WRITTEN_TAG = re.compile(r"<[^>]*>")
_WRITTEN = re.compile(r"<!--.*?-->|<[^>]*>", re.S)
_ATTRIBUTE = re.compile(r' ([^ >]+?)="([^"]*)"')
_BETWEEN = "\x1f"
"""A sign that no text holds: ASCII unit separator."""


class _Step(Enum):
    """What a tag does to the lines."""

    SILENT = 1
    BREAK = 2
    CELL = 3
    OPEN = 4
    OPEN_SHAPED = 5
    OPEN_MAYBE = 6
    CLOSE = 7
    SKIP = 8
    QUOTE = 9
    TAIL = 10


_STEP_OF_ROLE = {
    Role.GONE: _Step.SKIP,
    Role.QUOTE: _Step.QUOTE,
    Role.TAIL: _Step.TAIL,
    Role.MAYBE: _Step.OPEN_MAYBE,
}
_LEFT_OUT = (_Step.SKIP, _Step.QUOTE)
_FREQUENT = (_Step.SILENT, _Step.OPEN, _Step.CLOSE)
"""What nearly every tag does."""


def html_lines(html: str) -> list[str]:
    """The lines of an HTML mail; a quotation that needs no closer look is one entry behind one mark."""
    source = _source(html)
    if _is_too_deep(source):
        return _ANY_TAG.sub(" ", source).splitlines()
    body = LexborHTMLParser(source).body
    return _Walk(body, _tags(body)).lines() if body is not None else []


def html_pieces(html: str) -> Iterator[tuple[str, str]]:
    """Every tag as the parser writes it, closed where it has to be, and the text behind it; none of too deep a page."""
    source = _source(html)
    body = None if _is_too_deep(source) else LexborHTMLParser(source).body
    for piece in _tags(body) if body is not None else ():
        tag, _, behind = piece.partition(">")
        yield tag, unescaped(behind)


def _source(html: str) -> str:
    source = _INLINE_IMAGE.sub("", html) if "data:" in html else html
    # Word ends its paragraphs so.
    return source.replace("<o:p></o:p>", "")[:_LONGEST]


def _tags(body: LexborNode) -> list[str]:
    """Each a tag, and the text behind it."""
    if body.css_first(", ".join(_UNREAD)) is not None:
        body.strip_tags(list(_UNREAD))
    written = body.html or ""
    tags = written.split("<")[1:]
    if "<!--" in written or len(tags) != written.count(">"):
        tags = _WRITTEN.sub(_plain_tag, written).split("<")[1:]
    return tags


def _plain_tag(written: re.Match[str]) -> str:
    """A comment as an empty tag; the name of a broken tag without the "<" that the parser leaves in it."""
    return "<!>" if written[0].startswith("<!--") else "<" + written[0].replace("<", "")


class _Walk:
    """One pass over the page as the parser has put it in order, tag by tag."""

    def __init__(self, body: LexborNode, tags: list[str]) -> None:
        self.body = body
        self.tags = tags
        """Each a tag, and the text behind it."""
        self.page = Page()
        self.steps: dict[str, tuple[_Step, str]] = {}
        """Of the tags met so far, with their names: a mail repeats its own."""
        self.nodes: dict[str, dict[int, LexborNode]] = {}

    def lines(self) -> list[str]:
        page, steps, (silent, opens, closes) = self.page, self.steps, _FREQUENT
        # The text since the last tag that counts, and the block just begun: most end before anything else begins.
        text, begun, past = "", "", 0
        for at, piece in enumerate(self.tags):
            if at < past:
                continue
            tag, _, behind = piece.partition(">")
            step, name = steps.get(tag) or self.step(tag, at)
            if step is silent and not page.kept:
                text += behind
                continue
            if begun:
                if step is closes and not page.pieces:
                    page.leaf(begun, text)
                    text, begun = behind, ""
                    continue
                page.open(begun)
                begun = ""
            if text and page.headed:
                page.quote([unescaped(text), *self.texts(at, len(self.tags))])
                break
            if text and (text != "\n" or page.pieces or page.kept):
                page.say(text)
            text = behind
            if step is closes:
                page.close()
            elif page.headed or step is _Step.TAIL:
                page.quote(self.texts(at, len(self.tags)))
                break
            elif step is opens:
                begun = name
            elif step in _LEFT_OUT:
                past = self.leave_out(at, step)
                text = self.tags[past - 1].partition(">")[2]
            else:
                self.enter(name, step)
        else:
            page.end_line()
        return page.settled()

    def leave_out(self, at: int, step: _Step) -> int:
        """Goes past an element, which may be history; gives the place behind it."""
        past = self.end(at)
        if step is _Step.QUOTE:
            self.page.quote(self.texts(at, past))
        return past

    def enter(self, name: str, step: _Step) -> None:
        """Breaks a line as the tag wants it, or begins a quotation."""
        if step is _Step.BREAK:
            self.page.end_line(keep_empty=True)
        elif step is _Step.CELL:
            self.page.write(" ")
        elif step is _Step.OPEN_SHAPED:
            self.page.open(name)
        elif step is _Step.OPEN_MAYBE:
            self.page.open_quotation(name)

    def step(self, written: str, at: int) -> tuple[_Step, str]:
        """What the tag does, and its name; kept for its like, unless what stands in the element decides."""
        name = written.partition(" ")[0]
        if written[:1] == "/":
            step = _Step.CLOSE if written[1:] in _BLOCKS else _Step.SILENT
        else:
            step = _plain_step(name)
            if name in MARKED_TAGS:
                element = _Element(self, written, at)
                found = role(element, name)
                step = _STEP_OF_ROLE[found] if found else step
                if element.looked_into:
                    return step, name
        self.steps[written] = step, name
        return step, name

    def node(self, at: int) -> LexborNode:
        """The element that a tag opens: the one that stands as far behind in the tree as its tag among its like."""
        name = self.tags[at].partition(">")[0].partition(" ")[0]
        if name not in self.nodes:
            opens = (f"{name} ", f"{name}>")
            places = (place for place, piece in enumerate(self.tags) if piece.startswith(opens))
            self.nodes[name] = dict(zip(places, self.body.css(name), strict=False))
        # The body itself; or text that is written raw (xmp), and only looks like a tag.
        return self.nodes[name].get(at, self.body)

    def end(self, at: int) -> int:
        """The place behind the end of the element that begins here."""
        return min(at + sum(1 for _ in self.inside(at)) + 1, len(self.tags))

    def inside(self, at: int) -> Iterator[str]:
        """The pieces of the element that begins here, but for its end."""
        name = self.tags[at].partition(">")[0].partition(" ")[0]
        opens, closes = (f"{name} ", f"{name}>"), f"/{name}>"
        depth = 0
        for place in range(at, len(self.tags) if name != "hr" else at):
            piece = self.tags[place]
            if piece.startswith(closes):
                depth -= 1
            elif piece.startswith(opens):
                depth += 1
            if not depth:
                return
            yield piece

    def texts(self, first: int, end: int) -> list[str]:
        """The pieces of text within these tags; inline tags part nothing."""
        *inner, last = self.tags[first:end]
        # What stands behind the last tag of an element is the page's again.
        whole = inner if end < len(self.tags) else [*inner, last]
        return unescaped(_BETWEEN.join(_WRITTEN_TAG.split(_INLINE_TAG.sub("", f"<{'<'.join(whole)}")))).split(_BETWEEN)


class _Element:
    """An element as its role is judged: by its tag as written, and where that does not do by what stands in it."""

    def __init__(self, walk: _Walk, written: str, at: int) -> None:
        self._walk, self._at = walk, at
        self.attributes: dict[str, str | None] = {name: unescaped(value) for name, value in _ATTRIBUTE.findall(written)}
        self.looked_into = False

    @property
    def _node(self) -> LexborNode:
        self.looked_into = True
        return self._walk.node(self._at)

    def holds(self, name: str) -> bool:
        self.looked_into = True
        opens = (f"{name} ", f"{name}>")
        return any(piece.startswith(opens) for piece in self._walk.inside(self._at))

    def opening(self, length: int) -> str:
        self.looked_into = True
        said = ""
        for piece in self._walk.inside(self._at):
            said += unescaped(piece.partition(">")[2])
            if len(said) >= length:
                break
        return said[:length]

    def css(self, query: str) -> Sequence[object]:
        return self._node.css(query)

    def css_first(self, query: str) -> object | None:
        return self._node.css_first(query)

    def text(self) -> str:
        return self._node.text()


def _plain_step(tag: str) -> _Step:
    """What a tag does by its name."""
    if tag == "br":
        return _Step.BREAK
    if tag in _BLOCKS:
        return _Step.OPEN_SHAPED if tag in _SHAPED else _Step.OPEN
    if tag in ("td", "th"):
        return _Step.CELL
    return _Step.SKIP if tag in _SKIPPED else _Step.SILENT


def _is_too_deep(source: str) -> bool:
    tags = source.count("<")
    if tags <= _DEEPEST or tags - source.count("</") <= _DEEPEST:
        return False
    depth = deepest = 0
    for closing, name in _TAG.findall(source):
        if name.lower() not in _VOID:
            depth = depth + 1 if not closing else max(0, depth - 1)
            deepest = max(depth, deepest)
    return deepest > _DEEPEST
