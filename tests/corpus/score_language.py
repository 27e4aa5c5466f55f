"""Languages: short texts as people write them, and the ones of which nobody could be sure."""

from collections.abc import Iterable
from pathlib import Path

from bot.mail.language import language
from tests.corpus.table import Row, is_unseen, share

NAME = "language"
_CASES = Path(__file__).with_name("language.tsv")

Case = tuple[str | None, str]
"""The code, None for unsure; the words."""


def cases() -> list[Case]:
    """Our own texts, in the order of the file."""
    lines = (line for line in _CASES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    told = (line.partition("\t") for line in lines)
    return [(None if code == "-" else code, words) for code, _, words in told]


def row(of: str, chosen: Iterable[Case]) -> Row:
    read = [(code, language(words), words) for code, words in chosen]
    wrong = [(code, came, words) for code, came, words in read if came != code]
    false = sum(came is not None for _, came, _ in wrong)
    return Row(
        reader=NAME,
        set=of,
        cases=len(read),
        right=len(read) - len(wrong),
        figures={"named wrongly": share(false, len(read))},
        misses=[f"{words!r}: expected {code}, got {came}" for code, came, words in wrong],
    )


def score() -> list[Row]:
    own = cases()
    return [
        row("tuned", (case for index, case in enumerate(own) if not is_unseen(index))),
        row("unseen", (case for index, case in enumerate(own) if is_unseen(index))),
    ]
