"""Raw mails of many programs, end to end: who wrote, what is new, what it answers, by when, in which language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.mail.message import Understanding
from bot.mail.reading import read
from bot.mail.understanding import understand
from tests.corpus.score_origin import Labelled, measured
from tests.corpus.table import Row

NAME = "raw_mails"
DEFAULTS = (
    ("Return-Path", "<bob@client.example>"),
    ("To", "Lena Fox <lena@studio.example>"),
    ("Cc", "followup@studio.example"),
    ("Date", "Wed, 04 Mar 2026 10:05:11 +0100"),
    ("Message-ID", "<9@client.example>"),
    ("In-Reply-To", "<ask-1@studio.example>"),
    ("References", "<ask-1@studio.example>"),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=utf-8"),
)
FALLBACK = datetime(2026, 3, 4, tzinfo=UTC)
FAILURES = ("permanent", "temporary")
DATED = ("human", "auto_reply")
ANY = "*"
"""A label that nobody gave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """One mail and all that a careful person says of it."""

    case: Labelled
    words: tuple[str, ...] = ()
    """The texts that count as its new words, without and with the sign-off; none where nobody said."""
    is_between: bool = False
    """Written between quoted lines, which the reader keeps with it."""
    answer: str = ANY
    days: frozenset[str] | None = None
    language: str | None = None
    """None where the words are too few to tell, or a machine's."""


def rounds() -> list[tuple[str, list[Raw]]]:
    """Each round under its number."""
    paths = sorted(Path(__file__).with_name("raw_mails").glob("*.txt"))
    return [(path.stem, list(_read(path))) for path in paths]


def _read(path: Path) -> Iterator[Raw]:
    """`== KIND LANGUAGE ANSWER | DAYS or FAILURE | NAME`, the mail, behind `=>` its new words, behind `??` a sign-off.

    A failure is `permanent` or `temporary` and its recipients, a star is what nobody labelled.
    """
    for block in path.read_text(encoding="utf-8").split("\n== ")[1:]:
        title, _, rest = block.partition("\n")
        marks, told, name = title.split(" | ", 2)
        kind, language, answer = marks.split()
        mail, marked, label = rest.partition("\n=>")
        manner, _, expected = label.partition("\n")
        words, _, off = expected.strip("\n").partition("\n??\n")
        lasting, _, whom = told.partition(" ")
        is_failure = lasting in FAILURES
        is_dated = kind in DATED and told != ANY
        yield Raw(
            case=Labelled(
                name=f"{path.stem} {kind} {name}",
                raw=_whole(mail),
                kind=kind,
                failed=tuple(whom.split(",")) if is_failure else None,
                permanent=lasting == "permanent" if is_failure else None,
            ),
            words=(_flat(words), _flat(f"{words}\n{off}")) if marked else (),
            is_between=manner.strip() == "between",
            answer=answer,
            days=frozenset(told.split(", ")) - {"-"} if is_dated else None,
            language=None if language == "-" else language,
        )


def _whole(mail: str) -> bytes:
    """The mail with the fields that every mail of its round has; one written empty is missing."""
    head, _, body = mail.partition("\n\n")
    names = {line.partition(":")[0].lower() for line in head.split("\n")}
    if "in-reply-to" in names:
        names |= {"references"}
    kept = [line for line in head.split("\n") if line != "In-Reply-To:"]
    added = [f"{name}: {value}" for name, value in DEFAULTS if name.lower() not in names]
    return "\n".join([*added, *kept, "", body, ""]).encode()


def _flat(text: str) -> str:
    return " ".join(text.split())


def score() -> list[Row]:
    """Of each round a row for every reader."""
    rows = []
    for number, mails in rounds():
        seen = [(raw, understand(read(raw.case.raw, fallback=FALLBACK))) for raw in mails]
        rows.append(replace(measured(f"{number} origin", [raw.case for raw in mails]), reader=NAME))
        rows.extend(row(number, seen) for row in (new_words, answers, days, languages))
    return rows


Seen = Sequence[tuple[Raw, Understanding]]


def new_words(number: str, seen: Seen) -> Row:
    asked = [(raw, known, _flat(_own(raw, known))) for raw, known in seen if raw.words]
    wrong = [
        f"{raw.case.name}: expected {raw.words[-1]!r}, got {said!r}" for raw, _, said in asked if said not in raw.words
    ]
    return _row(f"{number} new words", len(asked), wrong)


def _own(raw: Raw, known: Understanding) -> str:
    if not raw.is_between:
        return known.words.text
    return "\n".join(line for line in known.words.text.split("\n") if not line.lstrip().startswith(">"))


def answers(number: str, seen: Seen) -> Row:
    asked = [(raw, known.answer.value if known.answer else "null") for raw, known in seen if raw.answer != ANY]
    wrong = [f"{raw.case.name}: expected {raw.answer}, came {said}" for raw, said in asked if said != raw.answer]
    return _row(f"{number} answers", len(asked), wrong)


def days(number: str, seen: Seen) -> Row:
    """Days that somebody is asked for beside them count neither way."""
    wrong, asked = [], 0
    for raw, known in seen:
        if raw.days is None:
            continue
        asked += 1
        told = {f"{day.kind.value} {day.on}" for day in known.dates}
        if not raw.days <= told or any(not day.startswith("deadline") for day in told - raw.days):
            wrong.append(f"{raw.case.name}: expected {sorted(raw.days)}, came {sorted(told)}")
    return _row(f"{number} days", asked, wrong)


def languages(number: str, seen: Seen) -> Row:
    asked = [(raw, known.language) for raw, known in seen if raw.language]
    wrong = [f"{raw.case.name}: expected {raw.language}, came {said}" for raw, said in asked if said != raw.language]
    return _row(f"{number} languages", len(asked), wrong)


def _row(of: str, cases: int, misses: list[str]) -> Row:
    return Row(reader=NAME, set=of, cases=cases, right=cases - len(misses), misses=misses)
