"""Letters of which nobody knows whether they went: settled by looking into the mailbox, never by guessing (6.4)."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from bot.followup.notices import Notice
from bot.ports import Book, LetterState, Outgoing
from bot.project import facts
from bot.project.facts import About
from bot.walk.act import Office, tell

# How long our own copy may take to show.
GRACE = timedelta(hours=2)
# A mailbox that shows nothing sent later either may only be slow. It is looked into again so often, and after a day,
# in which a digest would have shown, a person is asked.
AGAIN, PATIENCE = timedelta(minutes=15), timedelta(days=1)
# Which steps may be sent again: the first alone.
FIRST = 0
WITNESS, PROVEN = "witness", "proven"
"""The store's setting under which `doctor` writes that the mailbox shows our copies, and what it says then."""


def unanswered(book: Book, letter: Outgoing, why: str, now: datetime) -> None:
    """Nobody said what became of the letter: it waits for its copy."""
    book.settle(replace(letter, state=LetterState.UNKNOWN, reply=why, next_at=now + GRACE))


def recover(book: Book, known: Collection[str], now: datetime) -> None:
    """Letters that the last holder of the mailbox had claimed: they may have gone, so they are unknown (design 6.3).

    `known` are the keys of those whose answer we have ourselves and have not written down yet."""
    for letter in book.in_state(LetterState.CLAIMED):
        if letter.key not in known:
            unanswered(book, letter, "the worker ended while it was being sent", now)


def look(book: Book, office: Office, now: datetime) -> None:
    """Settles what the mailbox has not shown in time: sent again only where that is proven safe, else held."""
    for letter in book.in_state(LetterState.UNKNOWN):
        if letter.next_at > now:
            continue
        if letter.to_team:
            _send_again(book, letter, now)
        elif not (_is_first(book, office, letter) and book.setting(WITNESS) == PROVEN):
            _hold(book, office, letter, now)
        elif _is_missing(book, letter):
            _send_again(book, letter, now)
        elif letter.claimed_at is not None and now - letter.claimed_at < PATIENCE:
            book.settle(replace(letter, next_at=now + AGAIN))
        else:
            _hold(book, office, letter, now)


def _is_first(book: Book, office: Office, letter: Outgoing) -> bool:
    planned = office.states.of(book, letter.stream).planned.get(letter.key)
    return planned is not None and planned.index == FIRST


def _is_missing(book: Book, letter: Outgoing) -> bool:
    """Whether the mailbox shows a letter of ours that went later, and this one not.

    Anybody else's mail would say nothing of it: that does not come the way our copies come."""
    return letter.claimed_at is not None and book.shown_since(letter.claimed_at)


def _send_again(book: Book, letter: Outgoing, now: datetime) -> None:
    book.settle(replace(letter, state=LetterState.PLANNED, next_at=now))


def _hold(book: Book, office: Office, letter: Outgoing, now: datetime) -> None:
    book.settle(replace(letter, state=LetterState.HELD))
    why = "nobody can tell whether it went out: the link broke while it was being sent"
    held = facts.LetterHeld(at=now, thread=letter.thread, key=letter.key, about=About.UNKNOWN, why=why)
    about = Notice(about=About.UNKNOWN, thread=letter.thread, detail=letter.reply)
    tell(book, office, letter.stream, held, about, f"unknown/{letter.key}", now)
    book.schedule(letter.stream, now)
