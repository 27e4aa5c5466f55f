"""The front door: the only place that wires ports to adapters; one module a verb, listed here."""

from typing import NamedTuple


class Verb(NamedTuple):
    """What a person types, where it is written, and what it does in one line."""

    name: str
    target: str
    """`module:name` of a function, or of a typer.Typer where the verb has verbs of its own; imported when called."""
    does: str


VERBS: tuple[Verb, ...] = (Verb("init", "bot.cli.init:init", "write courtside.toml by asking"),)
