"""How well the days of a mail are found, resolved and told apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.mail.dates import dates, is_away
from bot.mail.message import Day, DayKind, Kind
from tests.corpus.table import Row, is_unseen, share

NAME = "dates"

# The moments at which the mails were written: a Wednesday, a Friday, the Monday before Christmas, a Tuesday.
SENT = {
    "wed": datetime.fromisoformat("2026-03-04T10:12:00+01:00"),
    "fri": datetime.fromisoformat("2026-05-29T18:40:00-04:00"),
    "mon": datetime.fromisoformat("2026-12-21T23:30:00+03:00"),
    "tue": datetime.fromisoformat("2026-09-15T00:20:00+02:00"),
}

Expected = tuple[DayKind, date, date | None]


@dataclass(frozen=True, slots=True)
class Case:
    """A mail and what it says of days."""

    name: str
    language: str
    sent: datetime
    kind: Kind
    text: str
    days: frozenset[Expected]
    away: bool


def cases() -> list[Case]:
    """The whole corpus in its stable order: the first mails, then the more varied ones; the file is the language."""
    folder = Path(__file__).parent / "dates"
    waves = (folder, *(folder / wave for wave in ("varied", "everyday", "letters", "free", "short", "traps", "rounds")))
    paths = [path for wave in waves for path in sorted(wave.glob("*.txt"))]
    return [case for path in paths for case in _read(path)]


def _read(path: Path) -> Iterator[Case]:
    for number, block in enumerate(path.read_text(encoding="utf-8").split("\n= ")):
        head, _, body = block.removeprefix("= ").partition("\n")
        words = head.split()
        automatic = words[0] == "auto"
        sent, *label = words[1:] if automatic else words
        days, away = _labels(" ".join(label))
        kind = Kind.AUTO_REPLY if automatic else Kind.HUMAN
        yield Case(
            f"{path.parent.name}/{path.stem} {number + 1}", path.stem, SENT[sent], kind, body.strip(), days, away
        )


def _labels(label: str) -> tuple[frozenset[Expected], bool]:
    days: set[Expected] = set()
    away = False
    for one in label.split(";"):
        kind, *rest = one.split()
        away = away or kind == "away"
        if rest:
            begins = _day(rest[2]) if len(rest) > 2 else None
            days.add((DayKind("away_until" if kind == "away" else kind), _day(rest[0]), begins))
    return frozenset(days), away


def _day(text: str) -> date:
    return date.fromisoformat(text if len(text) == 10 else f"2026-{text}")


def found(case: Case) -> tuple[frozenset[Expected], bool]:
    days = dates(case.text, case.sent, case.language, case.kind)
    return frozenset(_expected(day) for day in days), is_away(case.text, case.language, case.kind)


def _expected(day: Day) -> Expected:
    return day.kind, day.on, day.away_from


def score() -> list[Row]:
    corpus = cases()
    return [
        _row("tuned", [case for at, case in enumerate(corpus) if not _unseen(at, case)]),
        _row("unseen", [case for at, case in enumerate(corpus) if _unseen(at, case)]),
    ]


def whole() -> Row:
    """All cases in one row: what the goals are held against."""
    return _row("all", cases())


def _unseen(at: int, case: Case) -> bool:
    """Every third case, but none of the short ones and of the rounds: those were all looked at."""
    return is_unseen(at) and not case.name.startswith(("short/", "rounds/"))


def _row(title: str, chosen: Sequence[Case]) -> Row:
    right = hits = said = meant = fired = quiet = 0
    misses = []
    for case in chosen:
        days, away = found(case)
        promised = {one for one in case.days if one[0] is DayKind.PROMISE}
        promises = {one for one in days if one[0] is DayKind.PROMISE}
        hits, said, meant = hits + len(promised & promises), said + len(promises), meant + len(promised)
        quiet += not promised
        fired += bool(promises) and not promised
        if days == case.days and away == case.away:
            right += 1
        else:
            misses.append(
                f"{case.name}: wanted {_shown(case.days)} away={case.away}, "
                f"came {_shown(days)} away={away}: {case.text!r}"
            )
    precision, recall = share(hits, said), share(hits, meant)
    figures = {
        "promise F1": share(2 * precision * recall, precision + recall),
        "precision": precision,
        "recall": recall,
        "false fires": fired / quiet if quiet else 0.0,
    }
    return Row(reader=NAME, set=title, cases=len(chosen), right=right, figures=figures, misses=misses)


def _shown(days: frozenset[Expected]) -> str:
    return ", ".join(sorted(f"{kind} {on} {begins or ''}".strip() for kind, on, begins in days)) or "nothing"
