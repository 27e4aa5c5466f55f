"""Settings as people's hands and editors write them: what is meant is taken, or told where it belongs."""

from io import StringIO
from pathlib import Path

import pytest

from bot.adapters.files import templates_for
from bot.cli.asking import ask
from bot.settings.load import SettingsError, load
from bot.settings.values import parse_zone
from tests.test_settings import ACME, SMALLEST

MARK = b"\xef\xbb\xbf"
"""What Windows' editors put before a text (a byte order mark)."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "courtside.toml"


def refused(file: Path, text: str) -> list[str]:
    file.write_text(text, "utf-8")
    with pytest.raises(SettingsError) as refusal:
        load(file, {})
    return [line.removeprefix("courtside.toml: ") for line in str(refusal.value).splitlines()]


def test_a_file_from_notepad_is_read(file: Path) -> None:
    """Its mark is no part of the first key, nor of a password."""
    file.write_bytes(MARK + SMALLEST.replace('password = "hunter2-inbox"', 'password_file = "secret"').encode())
    (file.parent / "secret").write_bytes(MARK + b"hunter2\r\n")
    password = load(file, {}).inbox.password
    assert password is not None
    assert "hunter2" == password.get_secret_value()


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("members = [“lee@freelance.example”]\n", "has a typographic quote at line 11, column 12; type straight ones"),
        ("timezone = ‘UTC’\n", "has a typographic quote at line 11, column 12; type straight ones"),
        ('domains = ["x.example"]\n', "names the key at line 11 a second time; keep one of them"),
        ("[bot]\n", "names the table at line 11 a second time; put its keys under the first one"),
    ],
)
def test_what_no_toml_is_told_in_its_own_words(file: Path, more: str, expected: str) -> None:
    """Word puts its quotes, and a pasted block repeats what stands there."""
    (line,) = refused(file, SMALLEST + more)
    assert f"courtside.toml: {expected}" in line


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ('mode = "auto"', "[team] mode: is not a setting here; it stands at the top, before the first [table]"),
        ('poll = "5m"', "[team] poll: is not a setting here; it stands under [inbox]"),
        ('password = "x"', "[team] password: is not a setting here; it stands under [inbox] or [outbox]"),
        ('timezone = "Berlin"', "'Berlin' is no time zone; did you mean 'Europe/Berlin'? Write it like timezone ="),
        ('[inbox.x]\nholidays = "DE"', "[inbox] x: is not a setting"),
        ('holidays = "Germany"', "'Germany' is no country whose holidays we know; did you mean 'DE'? Write it like"),
        ('holidays = "New Zealand"', "did you mean 'NZ'?"),
        ('[clients."Müller GmbH"]', "and begins with one; write it like [clients.muller-gmbh]"),
        ('[projects.Site]\nclient = "acme"\n' + ACME, "and begins with one; write it like [projects.site]"),
        ('notice = "soon"', "[team] notice: is not a setting here"),
        ('[limits]\n[[clients]]\nname = "Acme"', "[clients]: must be a table of keys; write it like [clients.acme]"),
    ],
)
def test_a_near_miss_names_what_was_meant(file: Path, more: str, expected: str) -> None:
    """A person who wrote the right thing at the wrong place is told the place."""
    assert [True] == [expected in line for line in refused(file, SMALLEST + more)]


def test_a_span_is_not_explained_as_a_wait(file: Path) -> None:
    """Business days do not count there, so they are not proposed."""
    (line,) = refused(file, 'notice = "one hour"\n' + SMALLEST)
    assert line == "notice: 'one hour' is not a span of time: write it like '90s', '30m', '48h' or '14 days'"


def test_what_is_missing_is_shown_as_it_would_stand(file: Path) -> None:
    """An empty file is answered with the lines that fill it."""
    first, *_ = refused(file, "")
    assert first == '[bot]: is missing; write [bot] and below it address = "followup@studio.example"'


def test_holidays_are_told_beside_another_mistake_and_in_any_case(file: Path) -> None:
    """All mistakes at once; `de-be` is what `DE-BE` is."""
    assert 2 == len(refused(file, SMALLEST + 'timezone = "Munich"\nholidays = "ZZ"\n'))
    file.write_text(SMALLEST + 'holidays = "de-be"\n', "utf-8")
    assert "DE-BE" == load(file, {}).team.holidays


def test_a_question_mark_ends_a_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`init` asks again; no full stop behind what is asked."""
    monkeypatch.setattr("sys.stdin", StringIO("Berlin\nEurope/Berlin\n"))
    ask("Your time zone", "", parse_zone)
    assert "did you mean 'Europe/Berlin'?\n" in "".join(capsys.readouterr())


def test_a_template_from_notepad_has_no_mark_in_its_letter(file: Path) -> None:
    """Nor does it hide the front matter from us."""
    own = file.parent / "templates" / "en"
    own.mkdir(parents=True)
    (own / "polite.md").write_bytes(MARK + b"Hello\r\n")
    assert "Hello\n" == templates_for(file)["en/polite.md"]
