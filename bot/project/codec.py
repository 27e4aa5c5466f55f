"""Frozen values to JSON and back, by their own type hints, so that a fact is written down in one place only."""

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Json = Any  # the edge of the json module: what it gives back has no better type
Reader = Callable[[Json], Json]
PRIVATE = {"private": True}
"""Metadata of a field that can be erased; such a field needs a default."""

_readers: dict[type, dict[str, Reader]] = {}


def dump(value: object) -> Json:
    """What json can write of a value: moments in ISO 8601 UTC, days in ISO, enums by value."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | frozenset):
        return [dump(one) for one in (sorted(value) if isinstance(value, frozenset) else value)]
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: dump(getattr(value, f.name)) for f in fields(value)}
    return value


def text(values: dict[str, Json]) -> str:
    """The one way a dict is written, so that equal values have equal hashes."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def load(kind: type[T], values: dict[str, Json]) -> T:
    """A value from its dict; names it does not know are left out, missing ones take their default."""
    readers = _readers.get(kind) or _readers_of(kind)
    return kind(**{name: readers[name](one) for name, one in values.items() if name in readers})


def _readers_of(kind: type) -> dict[str, Reader]:
    hints = get_type_hints(kind)
    _readers[kind] = {f.name: _reader(hints[f.name]) for f in fields(kind)}
    return _readers[kind]


def _reader(hint: Json) -> Reader:
    origin: Json = get_origin(hint)
    parts = get_args(hint)
    if origin in (Union, types.UnionType):
        inner = _reader(next(part for part in parts if part is not type(None)))
        return lambda value: None if value is None else inner(value)
    if origin in (tuple, frozenset):
        one = _reader(parts[0])
        return lambda value: origin(one(item) for item in value)
    if isinstance(hint, type) and issubclass(hint, datetime):
        return lambda value: datetime.fromisoformat(value)
    if isinstance(hint, type) and issubclass(hint, date):
        return lambda value: date.fromisoformat(value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if is_dataclass(hint):
        kind: Json = hint
        return lambda value: load(kind, value)
    return lambda value: value
