"""`python -m tests.bench [ROW ...]`: every figure beside its anchor, measured in the same run, in one table.

A ROW is the name of a module beside this one; without any, all but `scale` are run. `--small` takes a fifth of the
mailbox: quicker, and kinder to mbsync, whose time grows faster than the mailbox.
"""

import importlib
import math
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest

from tests.bench import mailbox

MODULES = ("read", "mailbox", "notice", "replay", "start", "claim", "outbox", "world")
LONG = ("scale",)
"""Only where they are asked for: half an hour."""
OPTIONS = ("--small",)
GOAL = re.compile(r"at (?P<side>most|least) (?P<bound>[\d.,]+) ?(?P<unit>x|%|ms more|ms|MB|a second|s)(?![\w/])")
"""A goal that begins so is checked; any other is for size only."""
NAME, FIGURE = 66, 11


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: our figure beside its anchor's, and what we want it to be."""

    name: str
    ours: float
    anchor: float
    """NaN where the anchor's program is not installed."""
    goal: str

    @property
    def verdict(self) -> str:
        wanted = GOAL.match(self.goal)
        if wanted is None:
            return "no goal"
        measured = self._measured(wanted["unit"])
        if math.isnan(measured):
            return "ANCHOR MISSING"
        bound = float(wanted["bound"].replace(",", ""))
        return "reached" if (measured <= bound if wanted["side"] == "most" else measured >= bound) else "NOT REACHED"

    def _measured(self, unit: str) -> float:
        match unit:
            case "x":
                return self.ours / self.anchor
            case "%":
                return 100 * self.ours / self.anchor
            case "ms more":
                return 1000 * (self.ours - self.anchor)
            case "ms":
                return 1000 * self.ours
            case "MB":
                return self.ours / 1e6
            case "a second":
                return 1 / self.ours
            case _:
                return self.ours


def main(words: Sequence[str]) -> int:
    """Runs what is named; 2 where a name is no module, or a word no option."""
    if unknown := [word for word in words if word.startswith("--") and word not in OPTIONS]:
        print(__doc__, file=sys.stderr)
        return 0 if unknown == ["--help"] else 2
    chosen = [word for word in words if not word.startswith("--")] or list(MODULES)
    if unknown := [name for name in chosen if name not in MODULES + LONG]:
        print(f"no such row: {', '.join(unknown)}; there are {', '.join(MODULES + LONG)}", file=sys.stderr)
        return 2
    if "--small" in words:
        mailbox.MAILS = mailbox.SMALL
    print(f"{'':{NAME}}{'ours':>{FIGURE}}{'anchor':>{FIGURE}}{'ratio':>8}  goal")
    for name in chosen:
        for row in _rows(name):
            print(_line(row), flush=True)
    return 0


def _rows(name: str) -> Iterator[Row]:
    try:
        yield from (Row(*row) for row in importlib.import_module(f"tests.bench.{name}").run())
    except pytest.skip.Exception as missing:
        print(f"{name}: not measured, {missing}")


def _line(row: Row) -> str:
    ratio = row.ours / row.anchor if row.anchor else math.nan
    figures = f"{_figure(row.name, row.ours):>{FIGURE}}{_figure(row.name, row.anchor):>{FIGURE}}"
    return f"{row.name:{NAME}}{figures}{'-' if math.isnan(ratio) else f'{ratio:.2f}':>8}  {row.verdict}: {row.goal}"


def _figure(name: str, value: float) -> str:
    """Seconds, unless the row's name ends with another unit."""
    if math.isnan(value):
        return "none"
    if name.endswith("bytes"):
        return f"{value / 1e6:,.2f} MB"
    if name.endswith(("commands", "files")):
        return f"{value:,.0f}"
    if value >= 1:
        return f"{value:,.2f} s"
    return f"{value * 1e3:,.2f} ms" if value >= 1e-3 else f"{value * 1e6:,.1f} us"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
