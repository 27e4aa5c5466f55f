"""How a team's words are understood: what asks, what closes, and what does neither (design 4.5)."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bot.mail.message import NewWords
from bot.mail.request import request
from tests.corpus.table import Row, share

NAME = "team"
FOLDER = Path(__file__).with_name("team")


class Case(NamedTuple):
    """A mail of a team, and what it does."""

    language: str
    round: str
    does: str
    text: str
    is_known_miss: bool


def cases() -> Iterator[Case]:
    """`asks|closes|nothing | TEXT`, a line each; `!` before it: not understood yet; `# round N:` begins a round."""
    for path in sorted(FOLDER.glob("*.txt")):
        number = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                number = line.partition(":")[0].removeprefix("# ")
                continue
            does, _, text = line.partition(" | ")
            yield Case(path.stem, f"team {number}", does.lstrip("!"), text.replace("\\n", "\n"), does.startswith("!"))


def came(case: Case) -> str:
    """What our reader says, in the words of the labels."""
    found = request(NewWords(text=case.text), case.language)
    return "asks" if found.asks else "closes" if found.closes else "nothing"


def score() -> list[Row]:
    """A row for each language."""
    judged = [(case, came(case)) for case in cases()]
    return [_row(language, judged) for language in sorted({case.language for case, _ in judged})]


def _row(language: str, judged: list[tuple[Case, str]]) -> Row:
    mine = [(case, does) for case, does in judged if case.language == language]
    wrong = [(case, does) for case, does in mine if does != case.does]
    rest = [does for case, does in mine if case.does != "asks"]
    return Row(
        reader=NAME,
        set=language,
        cases=len(mine),
        right=len(mine) - len(wrong),
        figures={"asked for nothing": 1 - share(sum(does != "asks" for does in rest), len(rest))},
        misses=[f"{case.round}: {case.does}, came {does}: {case.text!r}" for case, does in wrong],
    )
