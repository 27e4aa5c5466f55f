"""`template stats` on a store: the table a person reads, the lines a machine reads."""

import asyncio
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.__main__ import front_door
from bot.cli.wiring import store_of
from bot.mail.message import Answer
from bot.ports import Book
from bot.project import facts
from bot.settings.load import load
from bot.walk.states import States
from tests.followup.test_templates_preview import SETTINGS
from tests.report.studio import answered, opened

BEGAN = datetime(2025, 3, 3, 10, 0, tzinfo=UTC)


def letters(book: Book) -> None:
    """Eighty threads: half got `.a`, a third of those answered; half `.b`, nearly all answered."""
    happened: list[facts.Fact] = []
    for number in range(1, 81):
        variant = "ab"[number % 2]
        at = BEGAN + timedelta(minutes=number)
        happened.append(opened(number, at - timedelta(days=4)))
        planned = facts.LetterPlanned(
            at=at, thread=number, key=f"k{number}", silence=1, index=0, step="polite", occasion="first",
            message_id=f"m{number}@studio.example", language="de", template=f"de/polite.{variant}.md", wording="1",
        )  # fmt: skip
        happened += [planned, facts.LetterAccepted(at=at, thread=number, key=planned.key)]
        if number % 10 != 1 if variant == "b" else number % 6 == 0:
            happened.append(answered(number, at + timedelta(hours=20), Answer.DELIVERS))
    States().append(book, "acme", happened)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "courtside.toml"
    path.write_text(SETTINGS, "utf-8")
    return path


def stored(config: Path) -> None:
    async def kept() -> None:
        store = store_of(load(config, os.environ))
        try:
            await store.transact(letters)
        finally:
            await store.close()

    asyncio.run(kept())


def told(config: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert 0 == front_door(["template", "stats", *words, "--config", str(config)])
    return capsys.readouterr().out


def test_before_the_first_letter_it_says_so(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No empty table."""
    assert "No follow-up has gone out yet.\n" == told(config, capsys)
    assert "" == told(config, capsys, "--json")


def test_the_table_fits_a_terminal_and_ends_in_a_plain_word(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Letters, both shares with their intervals, the median, and whether .a or .b is better."""
    stored(config)
    out = told(config, capsys)
    assert max(map(len, out.splitlines())) <= 80
    assert "de/polite.a 40 13 of 40 20-48% 13 of 40 20-48% 20 h" in [" ".join(one.split()) for one in out.splitlines()]
    assert "de/polite.b 40 32 of 40 65-90% 32 of 40 65-90% 20 h" in [" ".join(one.split()) for one in out.splitlines()]
    assert "de/polite: .b is answered more often." in out
    assert "You can drop .a." in " ".join(out.split())


def test_machines_read_the_same(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line a template, a line a step, a line a pair of variants."""
    stored(config)
    lines = [json.loads(line) for line in told(config, capsys, "--json").splitlines()]
    assert ["template", "template", "step", "comparison"] == [line["kind"] for line in lines]
    assert {"answered": 13, "of": 40, "low": 0.201, "high": 0.48} == lines[0]["two_days"]
    assert ("polite", False, "a", 20.0) == tuple(lines[0][n] for n in ("step", "promise", "variant", "median_hours"))
    assert 80 == lines[2]["letters"]
    assert ("b", True) == (lines[3]["better"], lines[3]["enough"])
