"""What a digest announces, remembered until the server took it: only then may those letters go (design 6.9)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.ports import Book, Outgoing
from bot.project import facts
from bot.walk.states import States


@dataclass(frozen=True, slots=True)
class Announcement:
    """One follow-up that a digest tells of."""

    stream: str
    thread: int
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDigest:
    """The last digest planned for a member."""

    letter: str
    """Its key in the outbox."""
    at: datetime
    since: datetime | None
    """The digest before it that was read; None: there was none."""
    announces: tuple[Announcement, ...] = ()


def remember(book: Book, member: str, last: LastDigest) -> None:
    """Written in the transaction that plans the digest; one row a member, so that nothing piles up."""
    value = {
        "letter": last.letter,
        "at": last.at.isoformat(),
        "since": last.since.isoformat() if last.since else None,
        "announces": [[one.stream, one.thread, one.key] for one in last.announces],
    }
    book.put_setting(_name(member), json.dumps(value))


def last_digest(book: Book, member: str) -> LastDigest | None:
    """None: the member has never had one."""
    kept = book.setting(_name(member))
    if kept is None:
        return None
    value = json.loads(kept)
    return LastDigest(
        letter=value["letter"],
        at=datetime.fromisoformat(value["at"]),
        since=datetime.fromisoformat(value["since"]) if value["since"] else None,
        announces=tuple(Announcement(*one) for one in value["announces"]),
    )


def accepted(book: Book, states: States, letter: Outgoing, now: datetime) -> None:
    """Called when the server took a letter to the team: what it announced may go `notice` from now."""
    for member in letter.envelope.recipients:
        last = last_digest(book, member)
        if last is not None and last.letter == letter.key:
            _announce(book, states, last.announces, now)


def _announce(book: Book, states: States, announces: Sequence[Announcement], now: datetime) -> None:
    for one in announces:
        states.append(book, one.stream, [facts.Announced(at=now, thread=one.thread, key=one.key)])
        book.schedule(one.stream, now)


def _name(member: str) -> str:
    return f"digest/{member}"
