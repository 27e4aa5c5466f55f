"""New words: our own cases, and the shared replies where they lie."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.mail.message import NewWords
from bot.mail.quoting import split_html, split_text
from tests.corpus.table import Row, is_unseen, share

NAME = "quoting"
_CASES = Path(__file__).with_name("quoting.txt")
_SECOND_MIND = Path(__file__).with_name("quoting_second_mind.txt")
_THIRD_MIND = Path(__file__).with_name("quoting_third_mind.txt")
_THIRD_MIND_2 = Path(__file__).with_name("quoting_third_mind_2.txt")
_FOURTH_MIND = Path(__file__).with_name("quoting_fourth_mind.txt")
SHARED = Path(__file__).parents[3] / "shared" / "letters" / "replies.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One body with the texts that count as its new words."""

    name: str
    body: str
    accepted: tuple[str, ...]
    html: bool = False
    forwarded: bool | None = None
    """Whether it is a forward; None where the label does not say."""

    def read(self) -> NewWords:
        return split_html(self.body) if self.html else split_text(self.body)


def cases(written: Path = _CASES) -> list[Case]:
    """Our own cases, in the order of the file."""
    text = written.read_text(encoding="utf-8")
    return [_case(*block.partition("\n")[::2]) for block in f"\n{text}".split("\n== ")[1:]]


def _case(title: str, text: str) -> Case:
    name = title.partition("[")[0].strip()
    forwarded = "[forward]" in title
    if "[html]" in title:
        source, _, expected = text.partition("\n=>\n")
        return Case(name=name, body=source, accepted=(expected,), html=True, forwarded=forwarded)
    body: list[str] = []
    with_sign_off: list[str] = []
    without: list[str] = []
    cut = sign_off = False
    for line in text.split("\n"):
        if line == "~~~":
            cut = not cut
        elif line == "???":
            sign_off = not sign_off
        else:
            body.append(line)
            if not cut:
                with_sign_off.append(line)
                if not sign_off:
                    without.append(line)
    accepted = ("\n".join(without), "\n".join(with_sign_off))
    return Case(name=name, body="\n".join(body), accepted=accepted, forwarded=forwarded)


def shared() -> list[Case]:
    """The replies beside the project; none where they are missing."""
    if not SHARED.exists():
        return []
    told = (json.loads(line) for line in SHARED.read_text(encoding="utf-8").splitlines())
    return [
        Case(name=each["id"], body=each["body"], accepted=tuple(each["expected"]), html=each["kind"] == "html")
        for each in told
    ]


def _plain(text: str) -> str:
    """Line ends and blanks do not count."""
    return " ".join(text.split())


def is_right(case: Case, words: NewWords) -> bool:
    same = _plain(words.text) in {_plain(text) for text in case.accepted}
    return same and case.forwarded in (None, words.forwarded)


def leaks(case: Case, words: NewWords) -> bool:
    """Whether a line of history, signature or footer stands among the new words."""
    allowed = _plain(max(case.accepted, key=len))
    return any(_plain(line) not in allowed for line in words.text.splitlines())


def loses(case: Case, words: NewWords) -> bool:
    """Whether a line that every accepted text has is missing."""
    text = _plain(words.text)
    return any(_plain(line) not in text for line in min(case.accepted, key=len).splitlines())


def row(of: str, chosen: Iterable[Case]) -> Row:
    read = [(case, case.read()) for case in chosen]
    wrong = [(case, words) for case, words in read if not is_right(case, words)]
    return Row(
        reader=NAME,
        set=of,
        cases=len(read),
        right=len(read) - len(wrong),
        figures={
            "leaks": share(sum(leaks(case, words) for case, words in read), len(read)),
            "loses": share(sum(loses(case, words) for case, words in read), len(read)),
        },
        misses=[f"{case.name}: expected {case.accepted[0]!r:.160}, got {words.text!r:.160}" for case, words in wrong],
    )


def score() -> list[Row]:
    own = cases()
    rows = [
        row("tuned", (case for index, case in enumerate(own) if not is_unseen(index))),
        row("unseen", (case for index, case in enumerate(own) if is_unseen(index))),
        row("second mind", cases(_SECOND_MIND)),
        row("third mind", cases(_THIRD_MIND)),
        row("third mind 2", cases(_THIRD_MIND_2)),
        row("fourth mind", cases(_FOURTH_MIND)),
    ]
    replies = shared()
    return [*rows, row("shared/replies", replies)] if replies else rows
