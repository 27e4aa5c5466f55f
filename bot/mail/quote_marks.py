"""What an element of HTML mail is to the reader, by the marks that mail programs leave on it."""

import re
from collections.abc import Sequence
from enum import Enum
from typing import Protocol

_HEADER_LABELS = 3
"""From, Sent and To at least; a letter's ruled box seldom has three bold words and four colons."""
_FORWARD_WITHIN = 200
"""Characters within which a forward's ruler stands."""


class Element(Protocol):
    """An element of the page, as far as its role needs it."""

    @property
    def attributes(self) -> dict[str, str | None]: ...
    def css(self, query: str) -> Sequence[object]: ...
    def css_first(self, query: str) -> object | None: ...
    def holds(self, name: str) -> bool: ...
    def opening(self, length: int) -> str: ...
    def text(self) -> str: ...


class Role(Enum):
    """What an element is to the reader, found by the marks that mail programs leave."""

    QUOTE = 1
    """History from its beginning to its end."""
    TAIL = 2
    """History from here to the end of the mail."""
    MAYBE = 3
    """A bare blockquote: history, or words that somebody set in."""
    GONE = 4
    """Invisible, or a signature."""


MARKED_TAGS = frozenset("div blockquote span p pre hr td table body a section".split())

# Beginnings or ends of class and id, and what they say of the element.
_QUOTE_CLASSES = (
    "moz-cite-prefix",
    "reply-intro",
    "gmail_attr",
    "yahoo_quoted",
    "yahoo-quoted",
    "moz-forward-container",
    "AOLMsgPart",
    "zmail_extra",
)
_QUOTE_BOXES = ("gmail_quote", "protonmail_quote", "tutanota_quote")
_ZIMBRA_HISTORY = ("__HEADERS__", "__QUOTED_TEXT__")
"""Zimbra sets the header and the words of the mail answered apart, and answers may stand below them."""
_SIGNATURES = (
    "gmail_signature", "moz-signature", "protonmail_signature_block", "gmail_signature_prefix", "hs-signature",
    "front-signature", "sh-signature", "email-signature",
)  # fmt: skip
_TAIL_IDS = (
    "divRplyFwdMsg",
    "appendonsend",
    "OLK_SRC_BODY_SECTION",
    "stopSpelling",
    "mail-editor-reference-message-container",
)
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all", re.I)
_INDENT = re.compile(r"margin(?:-left)?:\s*(?:0(?:px)?\s+){0,3}40px", re.I)


def role(node: Element, tag: str) -> Role | None:
    """What an element is to the reader by the marks that mail programs leave; None for most."""
    marks = node.attributes
    if tag == "blockquote":
        return _blockquote(marks)
    if not marks:
        return None
    named, called = marks.get("class") or "", marks.get("id") or ""
    style = marks.get("style") or ""
    if style and _HIDDEN.search(style):
        return Role.GONE
    if called.endswith(_TAIL_IDS) or "ms-outlook-mobile-reference-message" in named:
        return Role.TAIL
    if "border-top" in style and tag == "div" and _is_outlook_header(node, style):
        return Role.TAIL
    if named.startswith(_QUOTE_CLASSES) or called.startswith(("yahoo_quoted", "reply-intro")):
        return Role.QUOTE
    if marks.get("data-marker") in _ZIMBRA_HISTORY:
        return Role.QUOTE
    if named.startswith(_QUOTE_BOXES) and _is_whole_quote(node):
        return Role.QUOTE
    if named.startswith(_SIGNATURES) or called.endswith("Signature") or called == "ms-outlook-mobile-signature":
        return Role.GONE if _is_only_signature(node) else None
    return None


def _is_outlook_header(node: Element, style: str) -> bool:
    """The ruled box with From, Sent, To and Subject in bold, in whatever language."""
    return "solid" in style and len(node.css("b, strong")) >= _HEADER_LABELS and node.text().count(":") > _HEADER_LABELS


def _is_whole_quote(node: Element) -> bool:
    """With a blockquote inside, answers may stand between the quotations; not so in a forward."""
    return not node.holds("blockquote") or "-----" in node.opening(_FORWARD_WITHIN)


def _is_only_signature(node: Element) -> bool:
    """Programs put the history, and people their words, inside the signature's element."""
    return node.css_first("blockquote, .gmail_quote, [id$=divRplyFwdMsg]") is None


def _blockquote(marks: dict[str, str | None]) -> Role | None:
    style = marks.get("style") or ""
    if (
        "type" in marks
        or "cite" in marks
        or "border-left" in style.lower()
        or "quote" in (marks.get("class") or "").lower()
    ):
        return Role.QUOTE
    return None if _INDENT.search(style) else Role.MAYBE
