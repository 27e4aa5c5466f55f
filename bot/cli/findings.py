"""What `courtside doctor` has to say: one thing that is not as it should be, and what mends it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum

from bot.cli.json_lines import json_line
from bot.ports import Trouble
from bot.settings.error import SettingsError

LOOK_AGAIN = "when it is mended, `courtside doctor` says so"


class Level(StrEnum):
    """How bad it is."""

    ERROR = "error"
    """Something does not work."""
    WARNING = "warning"
    """It works, and somebody may not have meant it so."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be."""

    level: Level
    what: str
    fix: str

    def json(self) -> str:
        return json_line(asdict(self))

    def __str__(self) -> str:
        return f"{self.level}: {self.what}\n  Fix: {self.fix}"


def error(what: str, fix: str) -> Finding:
    return Finding(Level.ERROR, what, fix)


def warning(what: str, fix: str) -> Finding:
    return Finding(Level.WARNING, what, fix)


def in_two(level: Level, sentence: str, fix: str = LOOK_AGAIN) -> Finding:
    """A sentence that says what happened and, behind a semicolon or a colon, what a person can do."""
    for mark in ("; ", ": "):
        what, found, advice = sentence.partition(mark)
        if found:
            return Finding(level, what, advice)
    return Finding(level, sentence, fix)


def of_trouble(trouble: Trouble) -> Finding:
    """The outside did not answer as it should."""
    what, found, advice = str(trouble).rpartition("; ")
    return error(what, advice) if found else error(str(trouble), LOOK_AGAIN)


def of_settings(refusal: SettingsError) -> list[Finding]:
    """Every problem of the settings."""
    return [
        error(f"{one.where}:{f' {one.key}:' if one.key else ''} {one.wrong}", one.example or "correct it there")
        for one in refusal.problems
    ]


def summary(findings: Iterable[Finding]) -> str:
    """The last line for people."""
    levels = [one.level for one in findings]
    if not levels:
        return "Everything is as it should be."
    counts = ((levels.count(level), level) for level in Level)
    return ", ".join(f"{count} {level}{'' if count == 1 else 's'}" for count, level in counts if count) + "."
