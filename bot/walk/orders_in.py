"""The orders that a person's mail contains: in its subject behind a button, on its lines, or none (design 9)."""

import re
from dataclasses import replace

from bot.mail.message import Message, Understanding
from bot.mail.order_token import ordered_in
from bot.mail.quoting import words_above
from bot.mail.trust import Author, judged, strict_author
from bot.mail.understanding import without_orders
from bot.project import records
from bot.project.order_mail import TEXT_BELOW, Stance, command, order_lines
from bot.project.people import People
from bot.project.records import WORDS_KEPT, Reading

# A line that could be an order; what it is, `project.order_mail` says.
_MARKED = re.compile(r"^[ \t]*[#/][^\W_]", re.MULTILINE)


def members_reading(known: Understanding, people: People, stance: Stance, authserv: str | None) -> Reading:
    """A member's mail with its orders; `authserv` is the server whose word on authors counts."""
    message = known.message
    if not _may_steer(known, people, stance):
        plain = records.reading(known)
        return replace(plain, denied=True) if authserv and judged(message, authserv) is Author.DENIED else plain
    clicked = None if stance is Stance.TO_OTHERS else ordered_in(message.subject)
    above = words_above(message)
    if clicked:
        reading = replace(records.reading(known), orders=(clicked[0],), token=clicked[1], below=above[:WORDS_KEPT])
    else:
        orders = () if _is_a_note(known, found := order_lines(above, stance)) else found
        text = records.reading(without_orders(known, orders) if orders else known)
        below = "" if stance is Stance.TO_OTHERS else _below(above, orders)
        reading = replace(text, orders=orders, below=below[:WORDS_KEPT])
    author = judged(message, authserv)
    return replace(
        reading,
        proven=author is Author.PROVEN,
        denied=author is Author.DENIED,
        loose=strict_author(message) is None,
    )


def orders_plainly(message: Message) -> bool:
    """Whether some line is an order for its mark or number, so that no answering machine has written it."""
    found = map(command, order_lines(words_above(message), Stance.AMONG_US))
    return any(one.known and one.fits for one in found)


def strangers_orders(known: Understanding, people: People) -> int:
    """How many lines of somebody else's mail to us are orders; they are counted and never carried out."""
    message, text = known.message, known.words.text
    if not _MARKED.search(text):
        return 0
    if not any(people.is_bot(one.address) for one in (*message.to, *message.cc)):
        return 0
    return sum(command(line).known for line in order_lines(words_above(message), Stance.TO_OTHERS))


def _may_steer(known: Understanding, people: People, stance: Stance) -> bool:
    """A quick no for nearly all of a member's mail: an order has its mark, or the mail goes to us alone."""
    message, text = known.message, known.words.text
    if stance is not Stance.TO_OTHERS or (("#" in text or "/" in text) and _MARKED.search(text)):
        return True
    everyone = (*(one.address for one in (*message.to, *message.cc, *message.bcc)), *message.delivered_to)
    return any("+" in one and people.tag(one) for one in everyone)


def _is_a_note(known: Understanding, orders: tuple[str, ...]) -> bool:
    """`See attached` is said of what the mail carries, and no `send` that was mistyped."""
    carries = known.words.forwarded or known.message.attachments
    return bool(carries) and not any(command(one).known or one[0] in "#/" for one in orders)


def _below(above: str, orders: tuple[str, ...]) -> str:
    """What stands below the order that takes a text; without such an order all of it, for it may be one text."""
    if not any(command(one).verb == TEXT_BELOW for one in orders):
        return "" if orders else above
    lines = above.splitlines()
    last = max(place for place, line in enumerate(lines) if line.strip() in orders)
    return "\n".join(lines[last + 1 :]).strip()
