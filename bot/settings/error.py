"""What is told when the settings cannot be used; light to import, so that the front door knows it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, at which key, what, and how it is written instead."""

    where: str
    key: str
    wrong: str
    example: str = ""

    def __str__(self) -> str:
        key = f" {self.key}:" if self.key else ""
        shown = self.example and "write it like" not in self.wrong and "write them like" not in self.wrong
        return f"{self.where}:{key} {followed(self.wrong, self.example if shown else '')}"


def followed(said: str, more: str) -> str:
    """Two clauses as one sentence; behind a question a new one begins."""
    if not more:
        return said
    return f"{said} {more[0].upper()}{more[1:]}" if said.endswith("?") else f"{said}; {more}"


class SettingsError(Exception):
    """The settings cannot be used; the text is for a person and names every problem."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
