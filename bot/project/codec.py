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

# What a type needs is found once: every mail and every fact passes through here.
_writers: dict[type, Reader] = {}
_readers: dict[type, dict[str, Reader | None]] = {}
_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def dump(value: object) -> Json:
    """What json can write of a value: moments in ISO 8601 UTC, days in ISO, enums by value."""
    kind = type(value)
    return (_writers.get(kind) or _writer_of(kind))(value)


def text(values: dict[str, Json]) -> str:
    """The one way a dict is written, so that equal values have equal hashes."""
    return _encoder.encode(values)


def load(kind: type[T], values: dict[str, Json], **known: object) -> T:
    """A value from its dict and what else is known; names it has not are left out, missing ones take their default."""
    readers = _readers.get(kind) or _readers_of(kind)
    for name, one in values.items():
        if name in readers:
            reader = readers[name]
            known[name] = one if reader is None else reader(one)
    return kind(**known)


def _writer_of(kind: type) -> Reader:
    _writers[kind] = _writer(kind)
    return _writers[kind]


def _writer(kind: type) -> Reader:
    if issubclass(kind, datetime):
        return lambda value: value.astimezone(UTC).isoformat()
    if issubclass(kind, date):
        return lambda value: value.isoformat()
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, tuple):
        return lambda value: [dump(one) for one in value]
    if issubclass(kind, frozenset):
        return lambda value: [dump(one) for one in sorted(value)]
    if is_dataclass(kind):
        names = [one.name for one in fields(kind)]
        return lambda value: {name: dump(getattr(value, name)) for name in names}
    return lambda value: value


def _readers_of(kind: type) -> dict[str, Reader | None]:
    hints = get_type_hints(kind)
    _readers[kind] = {f.name: _reader(hints[f.name]) for f in fields(kind)}
    return _readers[kind]


def _reader(hint: Json) -> Reader | None:
    """How a value of this type is read; None where JSON has it as it is."""
    origin: Json = get_origin(hint)
    parts = get_args(hint)
    if origin in (Union, types.UnionType):
        return _or_none(_reader(next(part for part in parts if part is not type(None))))
    if origin in (tuple, frozenset):
        one = _reader(parts[0])
        return origin if one is None else lambda value: origin([one(item) for item in value])
    if isinstance(hint, type) and issubclass(hint, datetime):
        return datetime.fromisoformat
    if isinstance(hint, type) and issubclass(hint, date):
        return date.fromisoformat
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if is_dataclass(hint):
        kind: Json = hint
        return lambda value: load(kind, value)
    return None


def _or_none(inner: Reader | None) -> Reader | None:
    if inner is None:
        return None
    return lambda value: None if value is None else inner(value)
