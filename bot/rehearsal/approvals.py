"""Approvals that count as given: who plays or rehearses wants to read every letter (design 8)."""

from collections.abc import Sequence
from datetime import datetime

from bot.ports import Book
from bot.project import facts
from bot.walk.states import States

Asked = tuple[str, facts.ApprovalAsked]
"""A client's stream, and what the team was asked there."""


def approve(book: Book, states: States, asked: Sequence[Asked], now: datetime) -> None:
    """Says yes to all of them; the clients are looked at again at once."""
    for stream, fact in asked:
        approved = facts.Approved(at=now, thread=fact.thread, key=fact.key, by="")
        states.append(book, stream, [approved])
        book.schedule(stream, now)
