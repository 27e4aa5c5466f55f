"""The command line: one table of verbs, light until one is called, and an honest exit code."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot import __main__ as door
from bot.__main__ import front_door
from bot.adapters.files import templates_for
from bot.cli import VERBS, Verb
from bot.ports import Trouble
from bot.settings.error import Problem, SettingsError
from bot.settings.load import load
from tests.warm import COLD, warm

HEAVY = ("typer", "rich", "pydantic", "sqlalchemy", "holidays", "dateparser", "jinja2", "asyncio", "publicsuffixlist")
ANSWERS = "Followup@studio.example\n\n\n\n\n\n\n\nDE-BE\n"


def courtside(
    *words: str, folder: Path, answers: str = "", begin: Sequence[str] = ()
) -> subprocess.CompletedProcess[str]:
    environ = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [*(begin or warm()), *words]
    return subprocess.run(command, cwd=folder, input=answers, env=environ, text=True, capture_output=True, check=False)


def troubled() -> None:
    """A verb whose server does not answer."""
    raise Trouble("imap.studio.example does not answer; look at [inbox] url.")


def misled() -> None:
    """A verb whose settings are wrong."""
    raise SettingsError([Problem("courtside.toml", "[inbox] url", "is missing"), Problem("courtside.toml", "x", "y")])


def interrupted() -> None:
    """A verb that somebody stops."""
    signal.raise_signal(signal.SIGINT)


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Verbs that end badly, each in its way."""
    ends = tuple(Verb(end.__name__, f"{__name__}:{end.__name__}", "") for end in (troubled, misled, interrupted))
    monkeypatch.setattr(door, "VERBS", ends)


def test_help_loads_nothing_heavy() -> None:
    """Who asks for help waits for Python alone."""
    probe = f"import bot.__main__ as d, sys; d.front_door(['--help']); print([m for m in {HEAVY} if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", probe], text=True, capture_output=True, check=True).stdout
    assert "[]" == shown.splitlines()[-1]


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_every_verb_answers_help(verb: Verb, capsys: pytest.CaptureFixture[str]) -> None:
    """The table names only what is there."""
    assert 0 == front_door([verb.name, "--help"])
    assert f"Usage: courtside {verb.name}" in capsys.readouterr().out


def test_an_unknown_verb_is_wrong_use_and_the_near_one_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the finger costs one second."""
    assert 2 == front_door(["inti"])
    assert "Did you mean 'init'?" in capsys.readouterr().err


def test_no_verb_at_all_is_wrong_use_and_shows_the_verbs(capsys: pytest.CaptureFixture[str]) -> None:
    """On standard error, so that a pipe stays empty."""
    assert 2 == front_door([])
    assert ("", True) == ((shown := capsys.readouterr()).out, "init" in shown.err)


def test_an_unknown_option_is_wrong_use() -> None:
    """As every command of every system has it."""
    assert 2 == front_door(["init", "--nonsense"])


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize(
    ("verb", "code", "told"),
    [
        ("troubled", 1, "imap.studio.example does not answer; look at [inbox] url.\n"),
        ("misled", 2, "courtside.toml: [inbox] url: is missing\ncourtside.toml: x: y\n"),
        ("interrupted", 130, ""),
    ],
)
def test_a_bad_end_is_a_sentence_and_a_code(
    verb: str, code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback for what a person can mend."""
    assert (code, told) == (front_door([verb]), capsys.readouterr().err)


def test_init_writes_a_file_that_loads(tmp_path: Path) -> None:
    """Enter at every question that can be guessed."""
    done = courtside("init", folder=tmp_path, answers=ANSWERS, begin=COLD)
    assert (0, "") == (done.returncode, done.stderr)
    settings = load(tmp_path / "courtside.toml", {})
    assert ("followup@studio.example", "imap.studio.example", "smtp.studio.example", ("studio.example",), "DE-BE") == (
        settings.bot.address,
        settings.inbox.url.host,
        settings.outbox.url.host,
        settings.team.domains,
        settings.team.holidays,
    )


def test_init_asks_again_with_the_reason(tmp_path: Path) -> None:
    """A free-mail domain is nobody's team; then the members have to be named."""
    wrong_first = "ana\nana@gmail.com\nimap.gmail.com\n\n\n\ngmail.com\n-\nana\nAna <ana.b@gmail.com>\nBerlin\n\n-\n"
    done = courtside("init", folder=tmp_path, answers=wrong_first)
    assert (0, 5) == (done.returncode, (done.stdout + done.stderr).count("Error: "))
    assert "ana.b@gmail.com" == load(tmp_path / "courtside.toml", {}).team.members[0].address


def test_init_never_overwrites(tmp_path: Path) -> None:
    """What somebody wrote stays as it is, to the byte."""
    (tmp_path / "courtside.toml").write_text("mine", "utf-8")
    done = courtside("init", folder=tmp_path, answers=ANSWERS)
    assert (1, "mine") == (done.returncode, (tmp_path / "courtside.toml").read_text("utf-8"))
    assert "stays as it is" in done.stderr


def test_init_that_is_broken_off_leaves_nothing(tmp_path: Path) -> None:
    """Half a file would be refused tomorrow."""
    done = courtside("init", folder=tmp_path, answers="followup@studio.example\n")
    assert (1, []) == (done.returncode, list(tmp_path.iterdir()))


@pytest.mark.parametrize("verb", [["--help"], ["read", "mails.mbox", "--json"]], ids=" ".join)
def test_a_reader_who_has_gone_is_no_mishap(verb: list[str], tmp_path: Path) -> None:
    """`courtside read ... | head`: whoever has seen enough closes the pipe, and nothing is said about it."""
    mail = b"From someone\nFrom: Bob <bob@client.example>\nSubject: %d\n\nHello, this is number %d.\n\n"
    (tmp_path / "mails.mbox").write_bytes(b"".join(mail % (number, number) for number in range(400)))
    environ = {"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [*COLD, *verb]
    with subprocess.Popen(command, cwd=tmp_path, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as ran:
        assert ran.stdout is not None
        assert ran.stderr is not None
        ran.stdout.close()
        assert b"Error" not in ran.stderr.read()


def test_a_template_that_is_no_utf_8_is_named(tmp_path: Path) -> None:
    """An editor saved it in another coding: the file and the place are told, and no traceback."""
    mine = tmp_path / "templates" / "de"
    mine.mkdir(parents=True)
    (mine / "polite.md").write_bytes("Schöne Grüße".encode("latin-1"))
    with pytest.raises(Trouble, match=r"polite\.md: byte 4 is no UTF-8"):
        templates_for(tmp_path / "courtside.toml")


def test_questions_that_end_early_write_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Control-D says so; a folder that is not there is told before the first question."""
    monkeypatch.setattr("sys.stdin", io.StringIO("followup@studio.example\n"))
    assert 1 == front_door(["init", "--config", str(tmp_path / "courtside.toml")])
    assert capsys.readouterr().err.endswith("\nNothing was written.\n")
    assert [] == list(tmp_path.iterdir())
    assert 1 == front_door(["init", "--config", str(tmp_path / "gone" / "courtside.toml")])
    said = capsys.readouterr()
    assert ("", True) == (said.out, "is no folder; make it first" in said.err)


@pytest.mark.parametrize("group", ["template", "project", "client"])
def test_the_help_of_a_group_is_told_to_its_end(group: str, capsys: pytest.CaptureFixture[str]) -> None:
    """No line stops in the middle."""
    assert 0 == front_door([group, "--help"])
    assert "..." not in capsys.readouterr().out.partition("Commands:")[2]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--config", "x.toml", "status"], "begins with a verb, and --config stands behind it"),
        (["Status"], "Did you mean 'status'?"),
    ],
)
def test_what_stands_where_the_verb_should_is_told(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An option, or a verb in capitals."""
    assert 2 == front_door(words)
    assert said in capsys.readouterr().err
