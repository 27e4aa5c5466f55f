"""How a transaction in memory is taken back: each change leaves behind the step that undoes it."""

from bisect import bisect_left, insort
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar


class Sortable(Protocol):
    """What a sorted list may hold."""

    def __lt__(self, other: Any, /) -> bool: ...


K = TypeVar("K")
V = TypeVar("V")
S = TypeVar("S", bound=Sortable)


class Undo:
    """The steps back of one transaction, newest last; far cheaper than copying what is remembered."""

    def __init__(self) -> None:
        self._steps: list[Callable[[], object]] = []

    def later(self, step: Callable[[], object]) -> None:
        """Notes a step for the case that the transaction fails."""
        self._steps.append(step)

    def put(self, shelf: dict[K, V], key: K, value: V) -> None:
        """Sets a value."""
        if key in shelf:
            self._steps.append(partial(shelf.__setitem__, key, shelf[key]))
        else:
            self._steps.append(partial(shelf.pop, key))
        shelf[key] = value

    def drop(self, shelf: dict[K, V], key: K) -> None:
        """Takes a key away."""
        self._steps.append(partial(shelf.__setitem__, key, shelf.pop(key)))

    def insert(self, order: list[S], item: S) -> None:
        """Puts an item at its place in a sorted list."""
        insort(order, item)
        self._steps.append(partial(_take, order, item))

    def remove(self, order: list[S], item: S) -> None:
        """Takes an item out of a sorted list."""
        _take(order, item)
        self._steps.append(partial(insort, order, item))

    def roll_back(self) -> None:
        """As if the transaction had never been."""
        while self._steps:
            self._steps.pop()()

    def forget(self) -> None:
        """The transaction is true now."""
        self._steps.clear()


def _take(order: list[S], item: S) -> None:
    del order[bisect_left(order, item)]
