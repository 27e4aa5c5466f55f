"""The sample `courtside.toml`, made from the sentences and examples of the keys themselves."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from bot.settings.model import (
    AlarmSection,
    BotSection,
    ClientSection,
    InboxSection,
    Keys,
    LadderSection,
    LimitsSection,
    ListenSection,
    LoginSection,
    MilestoneSection,
    OutboxSection,
    ProjectSection,
    StepSection,
    StoreSection,
    TeamSection,
)
from bot.settings.problems import toml

HEAD = """\
# Settings of Courtside. Every key can also come from the environment as COURTSIDE_SECTION__KEY.
# A line that begins with # and a key is not active; a key that is left out has the default shown or named.
"""
STEPS: tuple[dict[str, Any], ...] = (
    {"name": "polite", "after": "3 business days", "approve": None, "sign": None},
    {"name": "firm", "after": "4 business days", "approve": None, "sign": None},
    {"name": "final", "after": "5 business days", "approve": True, "sign": None},
)
# Keys that most people leave out; shown, but not active.
QUIET = frozenset(("password_file", "ca_file", "url_file", "sign"))
# Tables that most people leave out.
TABLES: tuple[tuple[str, type[BaseModel], bool], ...] = (
    ("[bot]", BotSection, True),
    ("[inbox]", InboxSection, True),
    ("[outbox]", OutboxSection, True),
    ("[store]", StoreSection, True),
    ("[limits]", LimitsSection, True),
    ("[team]", TeamSection, True),
    ("[ladders.standard]", LadderSection, True),
    ("[clients.acme]", ClientSection, True),
    ("[projects.acme-site]", ProjectSection, True),
    ("[[projects.acme-site.milestones]]", MilestoneSection, False),
    ("[login]", LoginSection, False),
    ("[[listen]]", ListenSection, False),
    ("[alarm]", AlarmSection, False),
)
OUTBOX_QUIET = frozenset(("username", "password", "auth"))
PROJECT_QUIET = frozenset(("restart_after", "restart_days", "clauses"))


def sample() -> str:
    """The file as it lies in deploy/: every key once, with its sentence."""
    lines = [HEAD.rstrip(), "", *_keys(Keys, frozenset(), True)]
    for header, section, active in TABLES:
        lines += ["", *_table(header, section, active)]
        if section is LadderSection:
            lines += _steps()
    return "\n".join(lines) + "\n"


def _table(header: str, section: type[BaseModel], active: bool) -> Iterator[str]:
    quiet = {OutboxSection: OUTBOX_QUIET, ProjectSection: PROJECT_QUIET}.get(section, frozenset())
    yield f"# {(section.__doc__ or '').strip()}"
    yield header if active else f"#{header}"
    yield from _keys(section, QUIET | quiet, active)


def _steps() -> Iterator[str]:
    """The shipped ladder; the sentences stand at its first step only."""
    for number, step in enumerate(STEPS):
        if number == 0:
            yield f"# {(StepSection.__doc__ or '').strip()}"
        yield "[[ladders.standard.steps]]"
        for name, field in StepSection.model_fields.items():
            if number == 0:
                yield _line(name, field, name in ("name", "after"), step[name])
            elif step[name] is not None:
                yield f"{name} = {toml(step[name])}"


def _keys(section: type[BaseModel], quiet: frozenset[str], active: bool) -> Iterator[str]:
    for name, field in section.model_fields.items():
        if field.examples:
            yield _line(name, field, active and name not in quiet)


def _line(name: str, field: FieldInfo, active: bool, value: Any = None) -> str:
    written = toml((field.examples or [None])[0] if value is None else value)
    line = f"{'' if active else '#'}{name} = {written}"
    return f"{line:<47} # {field.description}"


if __name__ == "__main__":
    print(sample(), end="")
