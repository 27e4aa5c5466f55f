"""A frozen value with some of its fields changed, which the fold does several times for every fact."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import replace as replace  # so the type checker knows which fields there are, and of what type
else:
    from collections.abc import Callable
    from dataclasses import fields
    from functools import cache
    from operator import attrgetter
    from typing import Any, TypeVar

    T = TypeVar("T")

    def replace(value: T, /, **changes: object) -> T:
        """As `dataclasses.replace`, for slotted values only: copied slot by slot in less than half its time."""
        kind = type(value)
        read, writers, places = _slots(kind)
        values = list(read(value))
        for name, one in changes.items():
            values[places[name]] = one
        copy = object.__new__(kind)
        for write, one in zip(writers, values, strict=True):
            write(copy, one)
        return copy

    @cache
    def _slots(kind: type) -> tuple[Callable[[Any], tuple[Any, ...]], list[Callable[[Any, Any], None]], dict[str, int]]:
        """What reads all fields of a kind, what writes each of them, and which place each one has."""
        names = [one.name for one in fields(kind)]
        writers = [getattr(kind, name).__set__ for name in names]
        return attrgetter(*names), writers, {name: place for place, name in enumerate(names)}
