"""What is wrong with the settings, in words that name the file, the key, the mistake and an example."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel, SecretStr, ValidationError
from pydantic.fields import FieldInfo

from bot.settings.environment import Environment, Place
from bot.settings.error import Problem
from bot.settings.model import Keys
from bot.settings.values import did_you_mean

# Faults of kind, in words for people who do not program.
KINDS = {
    "model_type": "must be a table of keys",
    "model_attributes_type": "must be a table of keys",
    "dict_type": "must be a table of keys",
    "tuple_type": "must be a list",
    "string_type": "must be text in quotes",
    "path_type": "must be the name of a file",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "string_too_short": "must not be empty",
    "too_short": "is empty; at least one is needed",
    "missing": "is missing",
    "string_pattern_mismatch": "may only have small letters, digits, '-' and '_', and begins with one",
}

FEW = 2
"""A key that stands in more tables than that is no misplaced one."""
EXAMPLE_KEYS = {"clients": "acme", "projects": "acme-site", "ladders": "standard"}


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the settings came from, so that a problem can name its file or variable."""

    file: str
    environment: Environment

    def problem(self, place: Place, wrong: str, example: str = "") -> Problem:
        variable = self.environment.variable(place)
        if variable:
            return Problem("environment", variable, wrong, example)
        return Problem(self.file, key_name(place), wrong, example)

    def unknown(self, place: Place, wrong: str) -> Problem:
        """A table nobody knows is shown by a variable inside it."""
        variable = self.environment.table(place)
        return Problem("environment", variable, wrong) if variable else self.problem(place, wrong)


def key_name(place: Place) -> str:
    """`[team] hours`, `[[ladders.standard.steps]] no. 2, after`, `mode`: a key as the file shows it."""
    if len(place) == 1 and place[0] in Keys.model_fields and _table(Keys.model_fields[str(place[0])].annotation):
        return f"[{place[0]}]"
    parts = list(place)
    last = [f"no. {part + 1}" for part in parts[-1:] if isinstance(part, int)]
    if last:
        parts.pop()
    key = str(parts.pop()) if parts else ""
    tail = ", ".join([key, *last]) if key else ", ".join(last)
    if not parts:
        return tail
    entry = [f"no. {part + 1}" for part in parts if isinstance(part, int)]
    section = ".".join(str(part) for part in parts if isinstance(part, str))
    return f"[[{section}]] {', '.join([*entry, tail])}" if entry else f"[{section}] {tail}"


def sections_of(error: ValidationError) -> frozenset[str]:
    """The top-level tables a validation found fault with."""
    return frozenset(str(one["loc"][0]) for one in error.errors(include_input=False) if one["loc"])


def problems_of(error: ValidationError, sources: Sources) -> list[Problem]:
    """Each fault in our own words; a value is repeated only where its key can hold no secret."""
    found = error.errors(include_url=False)
    places = [tuple(one["loc"]) for one in found]
    return [
        _problem(place, one["type"], one["msg"], one["input"], sources)
        for place, one in zip(places, found, strict=True)
        if not (one["type"] == "too_short" and _has_fault_inside(place, places))
    ]


def _has_fault_inside(place: Place, places: list[Place]) -> bool:
    """A list is also called too short when its only entry is faulty."""
    return any(other != place and other[: len(place)] == place for other in places)


def _problem(place: Place, kind: str, message: str, given: object, sources: Sources) -> Problem:
    place = tuple(part for part in place if part != "[key]")
    model, field = _field(place)
    if kind == "extra_forbidden":
        known = [name for name in model.model_fields if name != "path"] if model else []
        name = str(place[-1])
        return sources.unknown(place, f"is not a setting{_elsewhere(name) or did_you_mean(name, known)}")
    example = _table_example(place, field) or _example(place, field)
    if kind in KINDS:
        return sources.problem(place, KINDS[kind], example)
    choices = _choices(field)
    if choices and isinstance(given, str):
        return sources.problem(
            place, f"{given!r} is none of {', '.join(choices)}{did_you_mean(given, choices)}", example
        )
    return sources.problem(place, message.removeprefix("Value error, ").replace("Input should", "should"), example)


def _elsewhere(name: str) -> str:
    """Where a key that stands in the wrong table belongs; empty where there is no such key, or many."""
    tables = {key: inner for key, field in Keys.model_fields.items() if (inner := _plain_table(field.annotation))}
    if name in Keys.model_fields and name not in tables and not _table(Keys.model_fields[name].annotation):
        return " here; it stands at the top, before the first [table]"
    homes = [f"[{key}]" for key, table in tables.items() if name in table.model_fields]
    return f" here; it stands under {' or '.join(homes)}" if 1 <= len(homes) <= FEW else ""


def _table_example(place: Place, field: FieldInfo | None) -> str:
    """How a table is begun; empty where a plain key is meant."""
    if not place or place[0] not in Keys.model_fields or len(place) > 2:
        return ""
    name, annotation = str(place[0]), Keys.model_fields[str(place[0])].annotation
    if (table := _plain_table(annotation)) and len(place) == 1:
        # Nothing is required of the team alone; its first key says who it is.
        key = next(
            (key for key, one in table.model_fields.items() if one.is_required()), next(iter(table.model_fields))
        )
        return f"write [{name}] and below it {key} = {toml((table.model_fields[key].examples or [''])[0])}"
    if get_origin(annotation) is dict and (len(place) == 1 or field is None):
        return f"write it like [{name}.{_as_key(str(place[1])) if len(place) == 2 else EXAMPLE_KEYS[name]}]"
    return ""


def _as_key(name: str) -> str:
    """`Müller GmbH` as a key may be: `muller-gmbh`."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "acme"


def _field(place: Place) -> tuple[type[BaseModel] | None, FieldInfo | None]:
    """The table a key stands in, and what we know of the key; None where there is no such."""
    model: type[BaseModel] | None = Keys
    field: FieldInfo | None = None
    for index, part in enumerate(place):
        if model is not None and part in model.model_fields:
            field = model.model_fields[str(part)]
            inner = _table(field.annotation)
            if index < len(place) - 1 and inner is not None:
                model, field = inner, None
    return model, field


def _table(annotation: Any) -> type[BaseModel] | None:
    """The table inside `X`, `dict[str, X]` or `tuple[X, ...]`; None where the key holds plain values."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) is Literal:
        return None
    return next((found for inner in get_args(annotation) if (found := _table(inner))), None)


def _plain_table(annotation: Any) -> type[BaseModel] | None:
    """The table that stands in the file once, under its own name."""
    return annotation if isinstance(annotation, type) and issubclass(annotation, BaseModel) else None


def _choices(field: FieldInfo | None) -> list[str]:
    annotation = field.annotation if field else None
    if get_origin(annotation) is Literal:
        return [str(choice) for choice in get_args(annotation)]
    for kind in (annotation, *get_args(annotation)):
        if isinstance(kind, type) and issubclass(kind, Enum):
            return [str(choice.value) for choice in kind]
    return []


def _example(place: Place, field: FieldInfo | None) -> str:
    if field is None or not field.examples:
        return ""
    key = next(part for part in reversed(place) if isinstance(part, str))
    return f"write it like {key} = {toml(field.examples[0])}"


def toml(value: object) -> str:
    """A plain value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, list):
        return "[" + ", ".join(toml(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{toml(key)} = {toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, SecretStr):
        raise TypeError("a secret is never written out")
    return str(value)
