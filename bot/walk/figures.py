"""How much waits in the store, in a few numbers for whoever watches over the worker."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.ports import Book, LetterState

WAITING = (LetterState.CLAIMED, LetterState.UNKNOWN, LetterState.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What the store shows at one moment."""

    letters: Mapping[str, int]
    """Letters of which nobody knows yet whether they went, by state."""
    shunted: int
    due_seconds: float
    """For how long the earliest thing to do has been due."""


def figures(book: Book, now: datetime) -> Figures:
    due = book.next_due()
    return Figures(
        letters={state.value: len(book.in_state(state)) for state in WAITING},
        shunted=len(book.shunted()),
        due_seconds=max(0.0, (now - due).total_seconds()) if due else 0.0,
    )
