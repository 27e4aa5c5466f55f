"""HTML mail as plain text, with the quotation structure of mail programs written as ">" marks."""

import re
from dataclasses import dataclass, field
from enum import Enum

from selectolax.lexbor import LexborHTMLParser, LexborNode

RULE = "_" * 40
"""What a horizontal rule becomes; nobody types exactly so many."""

_LONGEST = 600_000
"""Characters of HTML that are looked at; the words of a mail stand long before (inline images are dropped first)."""
_SHORT = 20_000
"""Below this no inline image is worth looking for."""
_DEEPEST = 600
"""Tags within tags: real mail stays below 150, and the parser's time grows with the square of it."""
_DEEPEST_MARK = 20
"""Quotes within quotes that are still drawn; below, the marks would outgrow the text."""

_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p "
    "pre section table tbody tfoot thead tr ul".split()
)
_SPACED = frozenset("p h1 h2 h3 h4 h5 h6 ul ol table pre".split())
_SKIPPED = frozenset("script style head title template noscript xml -comment !doctype map object select button svg iframe".split())
_VOID = frozenset("br hr img input meta link col area base source wbr p li td tr th option".split())

_INLINE_IMAGE = re.compile(r"data:[a-z]+/[^\"'>\s]{200,}", re.I)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.I)
_ANY_TAG = re.compile(r"<[^>]{0,2000}>")


class _Role(Enum):
    """What an element is to the reader, found by the marks that mail programs leave."""

    QUOTE = 1
    """History from its beginning to its end."""
    TAIL = 2
    """History from here to the end of the mail."""
    MAYBE = 3
    """A bare blockquote: history, or words that somebody set in."""
    GONE = 4
    """Invisible, or a signature."""


# Selector, what must stand in the source for the selector to be tried at all, role.
_MARKS: tuple[tuple[str, str, _Role], ...] = (
    (".moz-cite-prefix, .reply-intro, #reply-intro, .gmail_attr", "moz-cite-prefix|reply-intro|gmail_attr", _Role.QUOTE),
    (".yahoo_quoted, .yahoo-quoted, [id^=yahoo_quoted]", "yahoo", _Role.QUOTE),
    (".moz-forward-container, .AOLMsgPart, .zmail_extra, [name=quote]", "moz-forward|AOLMsg|zmail_extra|name=\"quote\"", _Role.QUOTE),
    (".gmail_quote, .protonmail_quote, .tutanota_quote, .gmail_quote_container", "gmail_quote|protonmail_quote|tutanota_quote", _Role.QUOTE),
    ("[id$=divRplyFwdMsg], [id$=appendonsend], #OLK_SRC_BODY_SECTION, #stopSpelling", "RplyFwdMsg|appendonsend|OLK_SRC|stopSpelling", _Role.TAIL),
    ("[id$=mail-editor-reference-message-container], .ms-outlook-mobile-reference-message", "reference-message", _Role.TAIL),
    (
        ".gmail_signature, .moz-signature, [id$=Signature], [id=ms-outlook-mobile-signature], .protonmail_signature_block, .gmail_signature_prefix",
        "ignature",
        _Role.GONE,
    ),
    ("[style*='display:none'], [style*='display: none'], [style*='mso-hide:all']", "display:none|display: none|mso-hide", _Role.GONE),
)
_INDENT = re.compile(r"margin(?:-left)?:\s*(?:0(?:px)?\s+){0,3}40px", re.I)


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that is not yet closed, and what its end has to undo."""

    identity: int
    tag: str
    quotes: int
    doubtful_from: int = -1
    """First line of a bare blockquote; -1 where the element is none."""


@dataclass(slots=True)
class _Page:
    """The lines written so far, the line in the making, and the elements that are open."""

    roles: dict[int, _Role]
    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    """The next number of each open list; 0 for one with bullets."""
    quotes: int = 0
    tail: int = 0
    doubtful: list[tuple[int, int]] = field(default_factory=list)

    def enter(self, node: LexborNode) -> bool:
        """Writes what a node says by itself; whether its children are to be read."""
        tag = node.tag
        if tag == "-text":
            self.write(node.text_content or "")
            return False
        if tag == "br":
            self.end_line(keep_empty=True)
            return False
        if tag is None or tag in _SKIPPED:
            return False
        role = self.roles.get(node.mem_id) if self.roles else None
        if role is _Role.GONE:
            return False
        if role is not None or tag in _BLOCKS:
            self.open(node, tag, role)
        elif tag in ("td", "th"):
            self.write(" ")
        return True

    def leave(self, node: LexborNode) -> None:
        """Undoes what entering an element set up."""
        if not self.opened or self.opened[-1].identity != node.mem_id:
            return
        ended = self.opened.pop()
        self.end_line()
        self.quotes -= ended.quotes
        if ended.doubtful_from >= 0:
            self.doubtful.append((ended.doubtful_from, len(self.lines)))
        if ended.tag in _SPACED:
            self.blank()
        if ended.tag in ("ol", "ul"):
            self.numbers.pop()

    def open(self, node: LexborNode, tag: str, role: _Role | None) -> None:
        """Begins a block, a list or a quotation."""
        self.end_line()
        if tag in _SPACED:
            self.blank()
        unsure = role is _Role.MAYBE and not self.announced
        self.tail += role is _Role.TAIL
        quotes = int(role in (_Role.QUOTE, _Role.MAYBE))
        self.quotes += quotes
        self.opened.append(_Open(node.mem_id, tag, quotes, len(self.lines) if unsure else -1))
        if tag == "hr":
            self.write(RULE)
        elif tag in ("ol", "ul"):
            self.numbers.append(int(tag == "ol"))
        elif tag == "li":
            number = self.numbers[-1] if self.numbers else 0
            self.write(f"{number}. " if number else "- ")
            if number:
                self.numbers[-1] += 1

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

    def end_line(self, keep_empty: bool = False) -> None:
        text = "".join(self.pieces).strip() if self.pieces else ""
        if text:
            if "  " in text:
                text = " ".join(text.split())
            self.lines.append(f"{self.mark} {text}" if self.mark else text)
        elif keep_empty:
            self.lines.append(self.mark)
        self.pieces.clear()

    def blank(self) -> None:
        """An empty line between paragraphs, once."""
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(self.mark)

    @property
    def mark(self) -> str:
        return ">" * min(self.quotes + self.tail, _DEEPEST_MARK)

    @property
    def announced(self) -> bool:
        """Whether the words before a bare blockquote say that history follows."""
        before = next((line for line in reversed(self.lines) if line.strip("> ")), "")
        return before.endswith((":", "：")) or before.startswith(">")

    def settled(self) -> list[str]:
        """The lines; a bare blockquote above somebody's words and other history was set in, not quoted."""
        quoted = [place for place, line in enumerate(self.lines) if line.startswith(">")]
        own = [place for place, line in enumerate(self.lines) if line and not line.startswith(">")]
        for start, end in self.doubtful:
            if not own or own[-1] >= end and quoted[-1] >= end:
                self.lines[start:end] = [line[1:].lstrip(" ") for line in self.lines[start:end]]
        return self.lines


def html_text(html: str) -> str:
    """The text of an HTML mail, history marked with ">", one line a block."""
    source = _INLINE_IMAGE.sub("", html) if len(html) > _SHORT else html
    source = source[:_LONGEST]
    if _is_too_deep(source):
        return _ANY_TAG.sub(" ", source)
    body = LexborHTMLParser(source).body
    if body is None:
        return ""
    page = _Page(_roles(body, source))
    _read(body, page)
    return "\n".join(page.settled())


def _read(body: LexborNode, page: _Page) -> None:
    """Walks the tree without recursion, so that nesting costs no stack."""
    node, last = body, body.mem_id
    while True:
        below = node.child if page.enter(node) else None
        if below is not None:
            node = below
            continue
        while True:
            page.leave(node)
            if node.mem_id == last:
                page.end_line()
                return
            beside = node.next
            if beside is not None:
                node = beside
                break
            above = node.parent
            if above is None:
                return
            node = above


def _is_too_deep(source: str) -> bool:
    if source.count("<") - source.count("</") <= _DEEPEST:
        return False
    depth = deepest = 0
    for closing, name in _TAG.findall(source):
        if name.lower() not in _VOID:
            depth = depth + 1 if not closing else max(0, depth - 1)
            deepest = max(depth, deepest)
    return deepest > _DEEPEST


def _roles(body: LexborNode, source: str) -> dict[int, _Role]:
    """The elements that mean something to the reader, by the identity of their node."""
    roles: dict[int, _Role] = {}
    for selector, needles, role in _MARKS:
        if any(needle in source for needle in needles.split("|")):
            for node in body.css(selector):
                if role is not _Role.QUOTE and role is not _Role.GONE or _is_whole(node, role):
                    roles[node.mem_id] = role
    if "<blockquote" in source or "<BLOCKQUOTE" in source:
        for node in body.css("blockquote"):
            sort = _blockquote(node)
            if sort is not None:
                roles[node.mem_id] = sort
    if "border-top:solid" in source or "border-top: solid" in source or "border-top-style: solid" in source:
        for node in body.css("div[style*='border-top']"):
            if len(node.css("b, strong")) >= 3 and node.text().count(":") >= 4:
                roles[node.mem_id] = _Role.TAIL
                break
    return roles


def _is_whole(node: LexborNode, role: _Role) -> bool:
    """Some containers hold more than their name says."""
    if role is _Role.GONE:
        # Programs put the history, and people their words, inside the signature's element.
        return node.css_first("blockquote, .gmail_quote, [id$=divRplyFwdMsg]") is None
    if "quote" not in (node.attributes.get("class") or ""):
        return True
    # With a blockquote inside, answers may stand between the quotations.
    return node.css_first("blockquote") is None or "-----" in node.text()[:200]


def _blockquote(node: LexborNode) -> _Role | None:
    marks = node.attributes
    style = marks.get("style") or ""
    if _INDENT.search(style) and "border-left" not in style:
        return None
    if "type" in marks or "cite" in marks or "border-left" in style or "quote" in (marks.get("class") or "").lower():
        return _Role.QUOTE
    return _Role.MAYBE
