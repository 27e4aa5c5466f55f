"""`courtside rehearse`: the user's own ladders and templates, in every language, as the letters would arrive."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.__main__ import front_door
from bot.cli.limited import cell
from bot.mail.reading import read
from tests.followup.desk import LANGUAGES, STEPS
from tests.report.studio import at

SETTINGS = """
[bot]
address = "followup@studio.example"
name = "Studio"
[inbox]
url = "imaps://imap.studio.example"
[outbox]
url = "smtps://smtp.studio.example"
[team]
domains = ["studio.example"]
members = ["Ana Ruiz <ana@studio.example>"]
timezone = "Europe/Berlin"
holidays = "DE-BE"
language = "de"
"""
OWN = """
[ladders.standard]
then = "close"
[[ladders.standard.steps]]
name = "nudge"
after = "2 business days"
"""
NUDGE = "Hello {{ contact or 'there' }},\n\n{{ asks }} ({{ since }}; then {{ next or then }})\n\n{{ bot }}"
MOMENT = at("2026-03-02")


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "courtside.toml"
    path.write_text(SETTINGS, "utf-8")
    return path


def rehearsed(config: Path, capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    assert code == front_door(["rehearse", "--start", "2026-03-02", "--config", str(config), *words])
    return capsys.readouterr().out


def events(config: Path, capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> list[dict[str, str]]:
    return [json.loads(line) for line in rehearsed(config, capsys, "--json", *words, code=code).splitlines()]


def letters(told: Sequence[dict[str, str]], **where: str) -> list[dict[str, str]]:
    return [one for one in told if one["event"] == "letter" and all(one[key] == value for key, value in where.items())]


def test_every_letter_is_played_in_every_language(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All forty-eight, each understood by its own pretend client; the team's language comes first."""
    told = events(config, capsys)
    assert "de" == told[0]["language"]
    expected = {f"{language}/{step}{tail}.md" for language in LANGUAGES for step in STEPS for tail in ("", ".promise")}
    assert expected == {one["template"] for one in letters(told)}
    for language in LANGUAGES:
        assert 2 == sum(one["language"] == language and one["about"] == "call" for one in told)


def test_each_client_behaves_in_character(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Silence takes all steps, an answer ends them, an absence puts them off."""
    told = events(config, capsys, "--language", "en")
    steps = {
        name: [one["step"] for one in letters(told, character=name)] for name in {one["character"] for one in told}
    }
    assert {
        "says nothing": ["polite", "firm", "final"],
        "promises a day, and lets it pass": ["polite", "firm", "final"],
        "is away": ["polite"],
        "answers the first reminder": ["polite"],
    } == steps
    assert "2026-03-10" == letters(told, character="is away")[0]["at"][:10]


def test_a_person_reads_it_in_a_terminal(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who writes what and when, whole letters, eighty columns; the same every time."""
    out = rehearsed(config, capsys, "--language", "ru")
    assert max(map(len, out.splitlines())) <= 80
    assert "Thursday, 5 March 2026, 09:01: the polite letter (templates/ru/polite.md)" in out
    assert "    Subject: Re: Тексты для главных страниц\n\n    Здравствуйте, Ольга!\n" in out
    assert out == rehearsed(config, capsys, "--language", "ru")


def test_letters_are_left_as_files(config: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """As a mail program opens them, and as a browser does."""
    rehearsed(config, capsys, "--language", "fr", "--out", str(tmp_path / "letters"))
    names = sorted(one.name for one in (tmp_path / "letters").iterdir())
    assert "001-fr-standard-polite.promise.eml" == names[0]
    assert 16 == len(names)
    message = read((tmp_path / "letters" / names[0]).read_bytes(), fallback=MOMENT)
    assert "Re: Textes des pages d'accueil" == message.subject
    assert (tmp_path / "letters" / names[1]).read_text("utf-8").startswith('<!doctype html>\n<html lang="fr">')


def test_the_users_own_ladder_and_templates_are_played(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both variants of a step, and one that loops."""
    config.write_text(SETTINGS + OWN, "utf-8")
    folder = config.parent / "templates" / "en"
    folder.mkdir(parents=True)
    (folder / "nudge.a.md").write_text(NUDGE, "utf-8")
    (folder / "nudge.b.md").write_text("{% for x in range(2) %}Hey! {% endfor %}" + NUDGE, "utf-8")
    (folder / "nudge.promise.md").write_text(NUDGE, "utf-8")
    told = events(config, capsys, "--language", "en")
    cell().close()
    assert {"en/nudge.a.md", "en/nudge.b.md", "en/nudge.promise.md"} == {one["template"] for one in letters(told)}
    looped = letters(told, template="en/nudge.b.md")[0]
    assert looped["text"].startswith("Hey! Hey! Hello Bob,\n\nCould you send us the texts")
    assert "then close" in looped["text"]


def test_a_broken_template_is_told_and_the_rest_is_played(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the team's language, with file, line and name; a script that rehearses before going live hears of it, too."""
    folder = config.parent / "templates" / "en"
    folder.mkdir(parents=True)
    (folder / "firm.md").write_text("Hello,\n\n{{ kontakt }}", "utf-8")
    out = rehearsed(config, capsys, "--language", "en", code=1)
    cell().close()
    assert "templates/en/firm.md, Zeile 3: es gibt keinen Namen `kontakt`" in " ".join(out.split())
    assert "the polite letter (templates/en/polite.md)" in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--language", "xx"), "there are no templates in xx; there are some in de, en"),
        (("--ladder", "steep"), "there is no ladder steep; there is standard"),
    ],
)
def test_what_is_not_there_cannot_be_rehearsed(
    config: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, str], told: str
) -> None:
    """A sentence that says what there is."""
    assert 1 == front_door(["rehearse", "--config", str(config), *words])
    assert told in capsys.readouterr().err
