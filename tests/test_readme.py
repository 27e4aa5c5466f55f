"""What the README says is true: its settings load, its commands exist, its tables are the program's own."""

import re
from pathlib import Path

import pytest

from bot.__main__ import usage
from bot.cli import VERBS
from bot.settings.load import SettingsError, load, refuse_sample_passwords
from tests.laws import ROOT

README = ROOT / "README.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"(?<=<!-- verbs -->\n).*?(?=<!-- /verbs -->)", re.DOTALL)
COMMAND = re.compile(r"(?:^|`)(courtside|make) +([a-z-]+)", re.MULTILINE)


def blocks(language: str) -> list[str]:
    return [text for kind, text in BLOCK.findall(README.read_text("utf-8")) if kind == language]


def verbs_table() -> str:
    """The commands as the README shows them."""
    return "| command | does |\n|---|---|\n" + "".join(f"| `courtside {v.name}` | {v.does} |\n" for v in VERBS)


def commands(text: str) -> set[tuple[str, str]]:
    """Every `courtside VERB` and `make TARGET` at the start of a line or of a code span."""
    return {(program, word) for program, word in COMMAND.findall(text)}


def known_commands() -> set[tuple[str, str]]:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    return {("make", target) for target in targets} | {("courtside", verb.name) for verb in VERBS}


def test_the_first_settings_a_user_copies_load(tmp_path: Path) -> None:
    """Ten lines and a password in the environment are a whole installation."""
    (toml,) = blocks("toml")
    assert 10 == len(toml.splitlines())
    (tmp_path / "courtside.toml").write_text(toml, "utf-8")
    (tmp_path / "secret").write_text("correct horse\n", "utf-8")
    settings = load(tmp_path / "courtside.toml", {"COURTSIDE_INBOX__PASSWORD_FILE": str(tmp_path / "secret")})
    refuse_sample_passwords(settings)
    assert "followup@studio.example" == settings.outbox_account().username


def test_the_refusals_it_shows_are_the_programs_own(tmp_path: Path) -> None:
    """Copied from a terminal, and still what a terminal shows."""
    (toml,) = blocks("toml")
    (shown,) = blocks("text")
    wrong = toml.replace('holidays = "DE-BE"', 'hours = "Mon-Fri 9-5"\nholliday = "DE-BE"')
    (tmp_path / "courtside.toml").write_text(wrong, "utf-8")
    with pytest.raises(SettingsError) as refusal:
        load(tmp_path / "courtside.toml", {})
    assert shown == f"{refusal.value}\n"


def test_every_command_it_names_exists() -> None:
    """A reader can type whatever stands there."""
    assert set() == commands(README.read_text("utf-8")) - known_commands()


def test_a_command_that_does_not_exist_would_be_seen() -> None:
    """In a block as in a sentence."""
    text = "Run `courtside runn`, or:\n```sh\nmake coffee  # now\ncourtside init\n```\n"
    assert {("courtside", "runn"), ("make", "coffee")} == commands(text) - known_commands()


def test_its_table_of_commands_is_the_programs_table() -> None:
    """`python -m tests.test_readme` writes it anew."""
    found = TABLE.search(README.read_text("utf-8"))
    assert found is not None
    assert verbs_table() == found[0]


def test_help_shows_the_same_verbs_without_loading_them() -> None:
    """The front door and the README are printed from one table."""
    assert [verb.name for verb in VERBS] == [line.split()[0] for line in usage().splitlines() if line.startswith("  ")]


def test_it_fits_on_a_few_screens() -> None:
    """Whoever needs more asks `--help`."""
    assert len(README.read_text("utf-8").splitlines()) < 150


if __name__ == "__main__":
    README.write_text(TABLE.sub(lambda _: verbs_table(), README.read_text("utf-8")), "utf-8")
