"""Orders that wait for their member's yes: asked by one mail to the known address, carried out once, or forgotten."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.followup.answers import CONFIRMATION_HOLDS
from bot.followup.order_answers import Doubt, confirmation, confirms
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.ports import Book
from bot.project import codec
from bot.walk.bearing import Bearer
from bot.walk.states import HOUSE

MOST_WAITING = 10
"""Confirmations that wait for one member; the oldest gives way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Orders as they were given."""

    name: str
    at: datetime
    """When they were given: `friday` stays the one after that."""
    asked: datetime
    orders: tuple[tuple[str, int | None], ...]
    """Each line as it was typed, with the thread it is about."""
    below: str = ""


def ask(book: Book, policy: Policy, desk: Desk, waiting: Waiting, doubt: Doubt) -> None:
    """Keeps the orders and mails the member the one question that lets them pass."""
    known = [one for one in _waiting(book, doubt.member, waiting.asked) if one.name != waiting.name]
    _keep(book, doubt.member, [*known, waiting][-MOST_WAITING:])
    written = confirmation(doubt, f"confirm/{waiting.name}", policy, desk, waiting.asked)
    book.plan(written.planned(HOUSE, None, waiting.asked))


def confirmed(bearer: Bearer) -> Waiting | None:
    """The orders that this mail says yes to: by the token of its button, or by answering the question itself."""
    member = bearer.reading.sender
    letter = bearer.answered
    for one in _waiting(bearer.book, member, bearer.now):
        if bearer.holds(confirms(one.name)) or (letter is not None and letter.key == f"confirm/{one.name}"):
            return one
    return None


def settle(book: Book, member: str, waiting: Waiting, now: datetime) -> None:
    """It has been answered, and is asked no more."""
    _keep(book, member, [one for one in _waiting(book, member, now) if one.name != waiting.name])


def _waiting(book: Book, member: str, now: datetime) -> list[Waiting]:
    """Those that still hold."""
    kept = json.loads(book.setting(f"confirm/{member}") or "[]")
    known = [codec.load(Waiting, one) for one in kept]
    return [one for one in known if now - one.asked <= CONFIRMATION_HOLDS]


def _keep(book: Book, member: str, waiting: Sequence[Waiting]) -> None:
    book.put_setting(f"confirm/{member}", json.dumps(codec.dump(tuple(waiting))))
