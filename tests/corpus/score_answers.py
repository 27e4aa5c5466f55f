"""How well answers and requests are read, on our own labelled mails."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.mail.answer import answer
from bot.mail.message import Answer, Attachment, Day, DayKind, NewWords, Request
from bot.mail.request import request
from tests.corpus.table import Row, is_unseen, share

NAME = "answers"
CORPUS = Path(__file__).with_name("answers.txt")
PROMISED = Day(kind=DayKind.PROMISE, on=date(2026, 3, 6), quote="Friday")
TYPES = {"png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One labelled mail."""

    index: int
    language: str
    team: bool
    expected: str
    words: str
    """The words of the ask; empty where nothing is asked, or a client wrote."""
    days: tuple[Day, ...]
    attachments: tuple[Attachment, ...]
    text: str
    unseen: bool
    """Kept away from tuning."""

    @property
    def name(self) -> str:
        return f"{self.language} {self.index} {' '.join(self.text.split())[:70]!r}"


def cases() -> list[Case]:
    """Every case of the corpus, in its order."""
    blocks = CORPUS.read_text(encoding="utf-8").split("\n@ ")[1:]
    return [_case(index, *block.partition("\n")[::2]) for index, block in enumerate(blocks)]


def _case(index: int, head: str, text: str) -> Case:
    labels, _, words = head.partition(" = ")
    language, who, expected, *more = labels.split()
    return Case(
        index=index,
        language=language,
        team=who == "team",
        expected=expected,
        words=words,
        days=(PROMISED,) if "+day" in more else (),
        attachments=tuple(_attachment(flag.removeprefix("+file=")) for flag in more if flag.startswith("+file=")),
        text=text.strip(),
        unseen="+unseen" in more or ("+tuned" not in more and is_unseen(index)),
    )


def _attachment(name: str) -> Attachment:
    return Attachment(name, TYPES.get(name.rpartition(".")[2], "application/octet-stream"), 12_000)


def read(case: Case, language: str | None) -> str:
    """What our readers say, in the words of the labels."""
    words = NewWords(text=case.text)
    if case.team:
        return _named(request(words, language), case)
    return answer(words, case.attachments, case.days, language) or "null"


def _named(found: Request, case: Case) -> str:
    if found.asks and case.words not in found.words:
        return f"asks = {found.words}"
    return "asks" if found.asks else "closes" if found.closes else "nothing"


def score() -> list[Row]:
    """The tuned and the unseen third, with the language told; and all of it with the language unknown."""
    every = cases()
    tuned = [case for case in every if not case.unseen]
    unseen = [case for case in every if case.unseen]
    return [
        _row("tuned", [(case, read(case, case.language)) for case in tuned]),
        _row("unseen", [(case, read(case, case.language)) for case in unseen]),
        _row("language null", [(case, read(case, None)) for case in every]),
    ]


def _row(name: str, judged: list[tuple[Case, str]]) -> Row:
    wrong = [(case, came) for case, came in judged if came != case.expected]
    return Row(
        reader=NAME,
        set=name,
        cases=len(judged),
        right=len(judged) - len(wrong),
        figures=dict(_figures(judged)),
        misses=[f"{case.name}: expected {case.expected}, came {came}" for case, came in wrong],
    )


def _figures(judged: list[tuple[Case, str]]) -> Iterator[tuple[str, float]]:
    for kind in (Answer.OBJECTION, Answer.QUESTION, Answer.DELIVERS, Answer.ACKNOWLEDGEMENT):
        came = [case.expected == kind for case, label in judged if label == kind]
        there = [label == kind for case, label in judged if case.expected == kind]
        yield f"{kind[:3]}.p", share(sum(came), len(came))
        yield f"{kind[:3]}.r", share(sum(there), len(there))
