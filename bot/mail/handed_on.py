"""The mail inside a forwarded mail, as if it had come itself."""

import re
from dataclasses import replace
from itertools import takewhile

from bot.mail.addresses import addresses
from bot.mail.attribution import announces, next_written
from bot.mail.header_block import field, header_block, is_forward_ruler, is_ruler
from bot.mail.html import html_lines
from bot.mail.message import Address, Message, NewWords, Part
from bot.mail.shown_day import written_on

MAILS = frozenset(("message/rfc822", "message/global", "message/news"))
MACHINE_FIELDS = frozenset(("auto-submitted", "x-failed-recipients"))
"""By which a mail handed on as a file may tell that no person sent it (RFC 3834)."""
_LINKED = re.compile(r"[\[<]mailto:([^\s\]>]+)[\]>]", re.IGNORECASE)
"""How older Outlooks print an address."""
_NAMED = re.compile(r"""("[^"]*"|[^",<:]*)<[^<>\s]+@[^<>\s]+>""")
MOST_LINES = 200
"""A header block stands near the top, below what the forwarder wrote."""


def handed_on(message: Message, words: NewWords) -> Message | None:
    """The mail that a message forwards; None where it forwards none, or none whose author can be read."""
    if not words.forwarded:
        return None
    for part in message.parts:
        if part.content_type == "message/rfc822":
            head, _, text = part.text.partition("\n\n")
            if author := _author(head):
                return _as_if_it_came(message, author, head, text)
    for part in message.parts:
        if part.content_type == "text/plain" and (author := _author(part.text)):
            return _as_if_it_came(message, author, part.text, _below_own_header(words.quoted, author))
    for part in message.parts:
        if part.content_type == "text/html" and (author := _author(text := "\n".join(html_lines(part.text)))):
            return _as_if_it_came(message, author, text, _below_header(words.quoted))
    for part in message.parts:
        if part.content_type == "text/plain" and (found := _announced(part.text.splitlines())):
            return _as_if_it_came(message, found[0], "", found[1])
    return None


def _below_own_header(quoted: str, author: Address) -> str:
    """Apple and Thunderbird quote the header with the mail; that of another mail inside is that mail's, and stays."""
    lines = quoted.splitlines()
    header = "\n".join(lines[: header_block(lines, 0, frozenset())])
    return _below_header(quoted) if _author(header) == author else quoted


def _below_header(quoted: str) -> str:
    """A box of HTML is taken as history whole, its header with it."""
    lines = quoted.splitlines()
    return "\n".join(lines[header_block(lines, 0, frozenset()) :])


def _author(text: str) -> Address | None:
    """Whom the first line that says From names with an address, in any language."""
    for line in text.splitlines():
        kind, value = field(line) or ("", "")
        if kind == "from" and (named := addresses(_LINKED.sub(r"<\1>", value))):
            return named[0]
    return None


def _announced(lines: list[str]) -> tuple[Address, str] | None:
    """Author and text of a forward as Yandex has it: between rulers, day, clock and name in one line, no header."""
    ruler = next((place for place, line in enumerate(lines[:MOST_LINES]) if is_forward_ruler(line)), None)
    first = next_written(lines, ruler + 1) if ruler is not None else -1
    if first < 0 or not announces(lines[first].strip(), before_quote=True):
        return None
    named = _NAMED.search(lines[first])
    author = next(iter(addresses(named[0])), None) if named else None
    below = takewhile(lambda line: not is_ruler(line), lines[first + 1 :])
    return (author, "\n".join(below)) if author else None


def _as_if_it_came(message: Message, author: Address, head: str, text: str) -> Message:
    """With the fields that the forward shows; its own say nothing of the mail inside, nor is that mail a file of it."""
    shown = _fields(head)
    return replace(
        message,
        date=written_on(head, message.date or message.at),
        senders=(author,),
        subject=dict(shown).get("subject", ""),
        in_reply_to=(),
        references=(),
        headers=shown,
        parts=(Part("text/plain", text),),
        attachments=tuple(file for file in message.attachments if file.content_type not in MAILS),
    )


def _fields(head: str) -> tuple[tuple[str, str], ...]:
    """The first field of each name, from its header block down."""
    shown: dict[str, str] = {}
    for line in head.splitlines()[:MOST_LINES]:
        kind, value = field(line) or ("", "")
        name, colon, written = line.partition(": ")
        if kind in ("from", "subject"):
            shown.setdefault(kind, value)
        elif colon and name.lower() in MACHINE_FIELDS:
            shown.setdefault(name.lower(), written)
    return tuple(shown.items())
