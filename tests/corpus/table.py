"""One measured line of a reader, and the table that people read."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """How one reader did on one set of labelled cases."""

    reader: str
    set: str
    """Which cases: "tuned", "unseen" (every third, never tuned on), "shared/letters"."""
    cases: int
    right: int
    figures: dict[str, float] = field(default_factory=dict)
    """Named shares between 0 and 1, such as precision and recall."""
    misses: list[str] = field(default_factory=list)
    """Each wrong case in one line: its name, what was expected, what came."""

    @property
    def accuracy(self) -> float:
        return self.right / self.cases if self.cases else 1.0


def is_unseen(index: int) -> bool:
    """Every third case by its place in the corpus is kept away from tuning."""
    return index % 3 == 2


def share(part: float, whole: float) -> float:
    """A share that is perfect where there was nothing to find."""
    return part / whole if whole else 1.0


def printed(rows: Iterable[Row], misses: bool) -> str:
    """The table as text; with `misses`, every wrong case below its row."""
    lines = [f"{'reader':<12}{'set':<18}{'cases':>6}{'right':>7}{'share':>9}  figures"]
    for row in rows:
        figures = "  ".join(f"{name} {value:.4f}" for name, value in row.figures.items())
        lines.append(
            f"{row.reader:<12}{row.set:<18}{row.cases:>6}{row.right:>7}{row.accuracy:>9.4f}  {figures}".rstrip()
        )
        if misses:
            lines.extend(f"    - {miss}" for miss in row.misses)
    return "\n".join(lines)
