"""Whole mails of systems that no other corpus has: who wrote them, whom they failed, and what is new in them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.mail.quoting import new_words
from bot.mail.reading import read
from tests.corpus.score_origin import Labelled, measured
from tests.corpus.table import Row

NAME = "whole_mails"
DEFAULTS = (
    ("From", "Bob Miller <bob@client.example>"),
    ("To", "Ana Ruiz <ana@studio.example>, followup@studio.example"),
    ("Date", "Tue, 03 Mar 2026 09:12:00 +0100"),
    ("Message-ID", "<9@client.example>"),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Content-Transfer-Encoding", "8bit"),
)
FALLBACK = datetime(2026, 3, 3, tzinfo=UTC)


def rounds() -> list[tuple[str, list[tuple[Labelled, str | None]]]]:
    """Each round under its number, its mails with their new words where the label tells them."""
    paths = sorted(Path(__file__).with_name("whole_mails").glob("*.txt"))
    return [(path.stem, list(_read(path))) for path in paths]


def _read(path: Path) -> Iterator[tuple[Labelled, str | None]]:
    """`== KIND [permanent|temporary] [RECIPIENT,...] | NAME`, the mail, and behind `=>` its new words."""
    for block in path.read_text(encoding="utf-8").split("\n== ")[1:]:
        title, _, mail = block.partition("\n")
        told, _, name = title.partition(" | ")
        kind, *lasting = told.split()
        written, marked, expected = mail.partition("\n=>\n")
        case = Labelled(
            name=f"{path.stem} {kind} {name}",
            raw=_whole(written),
            kind=kind,
            failed=tuple(lasting[1].split(",")) if lasting else None,
            permanent=lasting[0] == "permanent" if lasting else None,
        )
        yield case, expected.strip() if marked else None


def _whole(mail: str) -> bytes:
    """The mail with the fields that it does not have itself."""
    head, _, body = mail.partition("\n\n")
    names = {line.partition(":")[0].lower() for line in head.split("\n")}
    added = [f"{name}: {value}" for name, value in DEFAULTS if name.lower() not in names]
    return "\n".join([head, *added, "", body, ""]).encode()


def score() -> list[Row]:
    """Origin of every round, then the new words of those mails that tell them."""
    rows = []
    for number, mails in rounds():
        row = measured(f"{number} origin", [case for case, _ in mails])
        rows.append(replace(row, reader=NAME))
        rows.append(_words(number, [(case, words) for case, words in mails if words is not None]))
    return rows


def _words(number: str, mails: list[tuple[Labelled, str]]) -> Row:
    read_now = [(case, words, new_words(read(case.raw, fallback=FALLBACK)).text) for case, words in mails]
    misses = [
        f"{case.name}: expected {words!r}, got {said!r}"
        for case, words, said in read_now
        if said.split() != words.split()
    ]
    return Row(reader=NAME, set=f"{number} new words", cases=len(mails), right=len(mails) - len(misses), misses=misses)
