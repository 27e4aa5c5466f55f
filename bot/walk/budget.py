"""How much a member may order in a while, and that no mail of orders counts twice (design 9)."""

import json
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.ports import Book
from bot.project.records import Reading

MOST_ORDERS = 20
WITHIN = timedelta(minutes=10)
"""What a member may order in a while (design 9): more is a machine, or somebody who found a password."""
MOST_UNPROVEN = 5
"""Mails nobody vouches for have a budget of their own, so that a stranger cannot use up the member's."""
MOST_AGE = timedelta(days=7)
"""An order that comes later than that may be an old mail shown again."""
MOST_AHEAD = timedelta(days=1)
"""A clock may be wrong; a Date further ahead would keep a copied mail young for ever."""
MOST_REMEMBERED = 200
"""Mails of orders that are known again; older ones are beyond their age by far."""


class Hearing(StrEnum):
    """Whether a mail of orders is looked at."""

    HEARD = "heard"
    PASSED_OVER = "passed over"
    """Too old, or seen before: nobody is told."""
    TOO_MANY = "too many"
    """The member is told, once in a while."""


def hearing(book: Book, reading: Reading, count: int, now: datetime, vouched: bool) -> Hearing:
    """Whether this mail is heard, and counts it; `vouched` where server or token tell that it is the member's."""
    if not -MOST_AHEAD <= now - reading.at <= MOST_AGE or not _is_new(book, reading, vouched):
        return Hearing.PASSED_OVER
    name = f"orders/{reading.sender}" if vouched else f"unproven/{reading.sender}"
    recent = [at for at in json.loads(book.setting(name) or "[]") if now - datetime.fromisoformat(at) < WITHIN]
    if len(recent) + count > (MOST_ORDERS if vouched else MOST_UNPROVEN):
        return Hearing.TOO_MANY if vouched and _is_news(book, reading.sender, now) else Hearing.PASSED_OVER
    book.put_setting(name, json.dumps([*recent, *[now.isoformat()] * count]))
    return Hearing.HEARD


def again_at(book: Book, member: str) -> datetime | None:
    """When the oldest of the counted orders is forgotten; None where none is counted."""
    kept = json.loads(book.setting(f"orders/{member}") or "[]")
    return datetime.fromisoformat(kept[0]) + WITHIN if kept else None


def _is_new(book: Book, reading: Reading, vouched: bool) -> bool:
    """The same words of the same second under another Message-ID are a copy of the mail, not another order.

    Forged ones have a memory of their own: they neither pass for the member's, nor push those out of theirs."""
    name = f"heard/{reading.sender}" if vouched else f"heard_unproven/{reading.sender}"
    said = "\0".join(
        (str(vouched), reading.at.isoformat(), reading.base, *reading.orders, reading.below, *reading.in_reply_to)
    )
    mark = sha256(said.encode()).hexdigest()[:20]
    kept = json.loads(book.setting(name) or "[]")
    if mark in kept:
        return False
    book.put_setting(name, json.dumps([*kept, mark][-MOST_REMEMBERED:]))
    return True


def _is_news(book: Book, member: str, now: datetime) -> bool:
    name = f"told_too_many/{member}"
    before = book.setting(name)
    if before and now - datetime.fromisoformat(before) < WITHIN:
        return False
    book.put_setting(name, now.isoformat())
    return True
