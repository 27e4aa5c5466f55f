"""How whole mails are understood that each mind wrote blind, once what the minds before it wrote had been tuned to.

`python -m tests.corpus.score_minds [--misses] MIND...` scores some of them alone.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from pathlib import Path

from bot.mail.message import Answer, DayKind, Kind, Understanding
from bot.mail.reading import read
from bot.mail.understanding import understand
from tests.corpus.score_dates import SENT
from tests.corpus.table import Row, printed, share

NAME = "minds"
MINDS = (
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twentyfirst",
    "twentysecond",
    "twentythird",
    "twentyfourth",
    "twentyfifth",
    "twentysixth",
    "twentyseventh",
    "twentyeighth",
    "twentyninth",
    "thirtieth",
    "thirtyfirst",
    "thirtysecond",
    "thirtythird",
    "thirtyfourth",
    "thirtyfifth",
    "thirtysixth",
    "thirtyseventh",
    "thirtyeighth",
    "thirtyninth",
    "fortieth",
    "fortyfirst",
    "fortysecond",
)
"""Who wrote, in the order written; the first mind made the readers, and its mails have scorers of their own."""

Expected = tuple[DayKind, date, date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A mail as it arrives, and what a person makes of it."""

    name: str
    sent: datetime
    subject: str
    headers: tuple[tuple[str, str], ...]
    team: bool
    does: str
    """An answer, "null", what a team's mail does, or the kind of machine that wrote."""
    days: frozenset[Expected]
    away: bool
    files: tuple[str, ...]
    text: str

    @property
    def machine(self) -> bool:
        return self.does in MACHINES

    def raw(self) -> bytes:
        mail = EmailMessage()
        mail["From"] = "Somebody Else <s.else@client.example>"
        mail["To"] = "Ana Wirth <ana@studio.example>"
        mail["Date"] = self.sent
        mail["Subject"] = self.subject
        mail["Message-ID"] = f"<{self.name.replace(' ', '.')}@client.example>"
        for name, value in self.headers:
            mail[name] = value
        mail.set_content(self.text + "\n")
        for name in self.files:
            mail.add_attachment(b"%PDF" * 4000, maintype="application", subtype="octet-stream", filename=name)
        return mail.as_bytes()


MACHINES = frozenset(kind.value for kind in Kind) - {Kind.HUMAN.value}


def rounds(mind: str) -> list[tuple[str, list[Case]]]:
    """Each round of a mind under its name."""
    paths = sorted((Path(__file__).parent / "minds" / mind).glob("*.txt"))
    return [(path.stem, list(_read(path))) for path in paths]


def _read(path: Path) -> Iterator[Case]:
    """`@ LANGUAGE WHO SENT DOES; promise DAY; deadline DAY; away [DAY [from DAY]]; file=NAME; Header: value`."""
    for number, block in enumerate(path.read_text(encoding="utf-8").split("\n@ ")[1:]):
        head, _, text = block.partition("\n")
        first, *labels = head.split("; ")
        language, who, sent, does = first.split()
        days = frozenset(day for label in labels for day in _day(label))
        headers = [(name, value) for name, colon, value in (label.partition(": ") for label in labels) if colon]
        yield Case(
            name=f"{path.stem} {language} {number + 1}",
            sent=SENT[sent],
            subject=dict(headers).get("Subject", "Re: website"),
            headers=tuple(pair for pair in headers if pair[0] != "Subject"),
            team=who == "team",
            does=does,
            days=days,
            away=any(label.split()[0] == "away" for label in labels),
            files=tuple(label.removeprefix("file=") for label in labels if label.startswith("file=")),
            text=text.strip(),
        )


def _day(label: str) -> Iterator[Expected]:
    kind, *rest = label.split()
    if rest and kind in ("promise", "deadline", "away"):
        begins = _iso(rest[2]) if len(rest) > 2 else None
        yield DayKind("away_until" if kind == "away" else kind), _iso(rest[0]), begins


def _iso(text: str) -> date:
    return date.fromisoformat(text if len(text) == 10 else f"2026-{text}")


def came(case: Case) -> tuple[str, frozenset[Expected], bool]:
    """What our readers say, in the words of the labels."""
    read_now = understand(read(case.raw(), fallback=case.sent))
    days = frozenset((day.kind, day.on, day.away_from) for day in read_now.dates)
    # Who names the day of return is away, however it is said.
    back = any(day[0] is DayKind.AWAY_UNTIL for day in days)
    return _does(case, read_now), days, read_now.away or back


def _does(case: Case, read_now: Understanding) -> str:
    if read_now.origin.kind is not Kind.HUMAN:
        return read_now.origin.kind
    if case.team:
        asked = read_now.request
        return "asks" if asked.asks else "closes" if asked.closes else "nothing"
    return read_now.answer or "null"


def score(minds: Sequence[str] = MINDS) -> list[Row]:
    """Answers and days of every round; a round's figure when first run stands at the head of its file."""
    return [row for mind in minds for number, cases in rounds(mind) for row in _rows(mind, number, cases)]


def _rows(mind: str, number: str, cases: Sequence[Case]) -> Iterator[Row]:
    judged = [(case, *came(case)) for case in cases]
    wrong = [(case, does) for case, does, _, _ in judged if does != case.does]
    yield Row(
        reader=mind,
        set=f"{number} words",
        cases=len(judged),
        right=len(judged) - len(wrong),
        figures={
            "machine as human": _taken([(case.machine, does in MACHINES) for case, does, _, _ in judged], True),
            "human as machine": _taken([(case.machine, does in MACHINES) for case, does, _, _ in judged], False),
            "wrong promise": share(sum(does == Answer.PROMISE for _, does in wrong), len(judged)),
        },
        misses=[f"{case.name}: expected {case.does}, came {does}: {case.text!r}" for case, does in wrong],
    )
    yield _day_row(mind, number, [(case, days, away) for case, _, days, away in judged])


def _taken(pairs: Sequence[tuple[bool, bool]], machine: bool) -> float:
    those = [judged for truly, judged in pairs if truly is machine]
    return share(sum(judged is not machine for judged in those), len(those)) if those else 0.0


def _day_row(mind: str, number: str, judged: Sequence[tuple[Case, frozenset[Expected], bool]]) -> Row:
    right = [case for case, days, away in judged if days == case.days and away == case.away]
    pairs = [(_promises(case.days), _promises(days)) for case, days, _ in judged]
    hits, said, meant = (sum(map(len, them)) for them in zip(*((a & b, b, a) for a, b in pairs), strict=True))
    fired = sum(bool(b) and not a for a, b in pairs)
    return Row(
        reader=mind,
        set=f"{number} days",
        cases=len(judged),
        right=len(right),
        figures={
            "promise F1": share(2 * hits, said + meant),
            "false fires": share(fired, sum(not a for a, _ in pairs)),
        },
        misses=[
            f"{case.name}: wanted {_shown(case.days)} away={case.away}, came {_shown(days)} away={away}: {case.text!r}"
            for case, days, away in judged
            if days != case.days or away != case.away
        ],
    )


def _promises(days: frozenset[Expected]) -> frozenset[Expected]:
    return frozenset(day for day in days if day[0] is DayKind.PROMISE)


def _shown(days: frozenset[Expected]) -> str:
    return ", ".join(sorted(f"{kind} {on} {begins or ''}".strip() for kind, on, begins in days)) or "nothing"


def main() -> None:
    arguments = argparse.ArgumentParser(prog="python -m tests.corpus.score_minds", description="Mails written blind.")
    arguments.add_argument("minds", nargs="*", metavar="MIND", help="only what these minds wrote")
    arguments.add_argument("--misses", action="store_true", help="print every wrong case")
    asked = arguments.parse_args()
    print(printed(score(asked.minds or MINDS), misses=asked.misses))


if __name__ == "__main__":
    main()
