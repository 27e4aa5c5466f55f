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
        return f"{self.where}:{key} {self.wrong}" + (f"; {self.example}" if shown else "")


class SettingsError(Exception):
    """The settings cannot be used; the text is for a person and names every problem."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
