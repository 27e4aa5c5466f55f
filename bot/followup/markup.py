"""Markdown becomes what people read: clean text, and HTML that looks right in every mail program."""

from collections.abc import Iterable
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.followup import shield

# A line break in the template is a line break in the letter, in text and in HTML alike.
_markdown = MarkdownIt("commonmark", {"html": False, "breaks": True})

DEEPEST = 8
"""Quotes and lists in one another; beyond its own bound the parser drops words silently, so we stop long before."""

FONT = "font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5"
# No colours of our own: each program paints text and ground itself, by day and in the dark.
STYLES = {
    "paragraph_open": "margin:0 0 1em 0",
    "blockquote_open": "margin:0 0 1em 0;padding:0 0 0 12px;border-left:3px solid #8a9aa9",
    "bullet_list_open": "margin:0 0 1em 0;padding:0 0 0 24px",
    "ordered_list_open": "margin:0 0 1em 0;padding:0 0 0 24px",
    "heading_open": "margin:0 0 1em 0;font-size:17px;line-height:1.4",
    # Words on lines of their own, which a telephone may break all the same.
    "code_block": "margin:0 0 1em 0;white-space:pre-wrap",
    "fence": "white-space:pre-wrap",
}
INSIDE = "margin:0"
WRAPPED = frozenset(("code_block", "fence"))
QUOTED = "margin:0;padding:0 0 0 12px;border-left:1px solid #8a9aa9"
PAGE = (
    '<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light dark">\n'
    '<meta name="supported-color-schemes" content="light dark">\n</head>\n'
    '<body style="margin:0;padding:0">\n<div style="max-width:640px;padding:16px;{font};overflow-wrap:break-word;'
    'word-wrap:break-word">\n{body}</div>\n</body>\n</html>\n'
)


class MarkupBroken(ValueError):
    """Markdown that cannot be a letter; the text says what to change."""


def rendered(source: str) -> tuple[str, str]:
    """Text and HTML of a letter's Markdown, values in their own characters again; raises MarkupBroken."""
    tokens = _markdown.parse(source)
    for token in tokens:
        _check(token)
        if token.type in STYLES:
            token.attrSet("style", STYLES[token.type] if token.level == 0 or token.type in WRAPPED else INSIDE)
    html: str = _markdown.renderer.render(tokens, _markdown.options, {})
    return shield.plain(_text(tokens)), shield.escaped(html)


def page(body: str, language: str) -> str:
    """A whole HTML mail around its body; nothing in it is fetched from anywhere."""
    return PAGE.format(language=escape(language), font=FONT, body=body)


def lines(text: str) -> str:
    """A person's own text as the body of a page: every mark is what it is, blank lines part paragraphs."""
    parts = (part.strip("\n") for part in text.split("\n\n"))
    style = STYLES["paragraph_open"]
    return "".join(f'<p style="{style}">{escape(one).replace(chr(10), "<br>" + chr(10))}</p>\n' for one in parts if one)


def as_shown(rows: Iterable[str]) -> str:
    """A letter's text as somebody is shown it, row by row: what it quotes stays indented in every mail program."""
    return "<br>\n".join("&nbsp;" * (len(row) - len(row.lstrip(" "))) + escape(row.lstrip(" ")) for row in rows)


def quoted(line: str, words: str) -> tuple[str, str]:
    """Somebody's words below a letter, under their attribution, as text and as HTML."""
    marked = "\n".join(f"> {one}" if one else ">" for one in words.splitlines())
    below = "<br>\n".join(escape(one) for one in words.splitlines())
    return (
        f"{line}\n{marked}",
        f'<p style="margin:0">{escape(line)}</p>\n<blockquote type="cite" style="{QUOTED}">{below}</blockquote>\n',
    )


def _check(token: Token) -> None:
    if token.level > DEEPEST:
        raise MarkupBroken("quotes or lists are nested too deeply")
    for child in token.children or ():
        if child.type == "image":
            raise MarkupBroken("a letter has no pictures: they would be fetched from elsewhere")
        if shield.IN_A_LINK in str(child.attrGet("href") or ""):
            raise MarkupBroken("the address of a link is made of a name: write the address out")


# --- text ----------------------------------------------------------------------------------------

_LISTS = frozenset(("bullet_list_open", "ordered_list_open"))
_OPENS = frozenset(("blockquote_open", "list_item_open"))
_CLOSES = frozenset(("blockquote_close", "list_item_close"))
_LEAVES = frozenset(("inline", "code_block", "fence", "hr"))


def _text(tokens: Iterable[Token]) -> str:
    """The words without their Markdown: a quote is set in, a list has dashes, emphasis says itself."""
    lines: list[str] = []
    margins: list[str] = []
    bullet, begins, tight = "", False, False
    for token in tokens:
        if token.type in _LISTS:
            begins = begins or token.level == 0
        elif token.type in _OPENS:
            bullet = f"{token.info}{token.markup} " if token.type == "list_item_open" else bullet
            margins.append("    " if token.type == "blockquote_open" else " " * len(bullet))
        elif token.type in _CLOSES:
            margins.pop()
        elif token.type == "paragraph_open":
            # Items of a list stand together, and apart from the paragraph before them.
            tight = token.hidden and not begins
        elif token.type in _LEAVES:
            if lines and not tight:
                lines.append("")
            lines += _set_in(_words(token), "".join(margins), bullet)
            bullet, begins, tight = "", False, False
    return "\n".join(line.rstrip() for line in lines)


def _set_in(words: str, margin: str, bullet: str) -> list[str]:
    first, *rest = words.split("\n")
    head = margin[: len(margin) - len(bullet)] + bullet if bullet else margin
    return [head + first, *(margin + line for line in rest)]


def _words(token: Token) -> str:
    match token.type:
        case "inline":
            return _inline(token.children or [])
        case "hr":
            return "—"
        case _:
            return token.content.rstrip("\n")


def _inline(children: Iterable[Token]) -> str:
    words, address = "", ""
    for child in children:
        match child.type:
            case "text" | "code_inline" | "text_special":
                words += child.content
            case "softbreak" | "hardbreak":
                words += "\n"
            case "link_open":
                address = str(child.attrGet("href") or "")
            case "link_close" if address.removeprefix("mailto:") not in words:
                words += f" ({address.removeprefix('mailto:')})"
            case _:
                pass
    return words
