"""Settings from the environment: `COURTSIDE_SECTION__KEY` as the tree that a file would give."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

PREFIX = "COURTSIDE_"
# A password may begin with a bracket; only these keys are never read as a list.
TEXT_ONLY = ("password", "mail_password", "url")

Place = tuple[str | int, ...]
"""The way to a key through tables and lists."""


@dataclass(frozen=True, slots=True)
class Environment:
    """What the environment sets, and by which variable."""

    tree: dict[str, Any]
    names: Mapping[Place, str]

    def variable(self, place: Place) -> str | None:
        """The variable that set a key, or the list it stands in; None where the file did."""
        return next((self.names[place[:n]] for n in range(len(place), 0, -1) if place[:n] in self.names), None)

    def table(self, place: Place) -> str | None:
        """A variable that sets something inside a table; None where none does."""
        return next((name for way, name in self.names.items() if way[: len(place)] == place), None)


def read_environment(environ: Mapping[str, str]) -> Environment:
    """The variables that are ours, longest way last, so that a key finds its table made."""
    tree: dict[str, Any] = {}
    names: dict[Place, str] = {}
    for name in sorted(environ):
        if not name.upper().startswith(PREFIX):
            continue
        way = name[len(PREFIX) :].lower().split("__")
        names[tuple(way)] = name
        _put(tree, way, _value(way[-1], environ[name]))
    return Environment(tree, names)


def _put(tree: dict[str, Any], way: list[str], value: Any) -> None:
    for part in way[:-1]:
        table = tree.get(part)
        if not isinstance(table, dict):
            table = tree[part] = {}
        tree = table
    tree[way[-1]] = value


def _value(key: str, text: str) -> Any:
    """Lists and tables are written as JSON; everything else is text, which the key itself reads."""
    if key in TEXT_ONLY or not text.lstrip().startswith(("[", "{")):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
