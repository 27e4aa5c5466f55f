"""`courtside backup` and `courtside restore` as a person types them."""

from pathlib import Path

import pytest

from bot.__main__ import front_door

SETTINGS = """\
[bot]
address = "followup@studio.example"
[inbox]
url = "imaps://imap.studio.example"
password = "correct horse"
[outbox]
url = "smtps://smtp.studio.example"
[store]
url = "sqlite:///{store}.db"
[team]
domains = ["studio.example"]
timezone = "UTC"
holidays = ""
"""


class Desk:
    """A folder with settings, and what each command said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        self.lies_in("first")

    def lies_in(self, store: str) -> None:
        (self._folder / "courtside.toml").write_text(SETTINGS.format(store=store), "utf-8")

    def types(self, *words: str) -> tuple[int, str]:
        code = front_door([*words, "--config", str(self._folder / "courtside.toml")])
        said = self._capsys.readouterr()
        return code, said.out + said.err


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def test_a_backup_comes_back_and_observes_until_it_is_told(desk: Desk, tmp_path: Path) -> None:
    """Every way to ask says that nothing goes, and `--done` ends it, once."""
    assert 0 == desk.types("status")[0]
    file = str(tmp_path / "backup")
    code, said = desk.types("backup", file)
    assert (0, True) == (code, said.startswith(f"{file} holds the store, "))
    desk.lies_in("second")
    assert 0 == desk.types("restore", file)[0]
    code, said = desk.types("status")
    assert "No letter goes to clients: the store was put back from a backup" in said
    assert "courtside restore --done" in said
    assert (0, "Letters go to clients again.\n") == desk.types("restore", "--done")
    assert "No letter goes" not in desk.types("status")[1]
    assert (0, "Nobody had doubted this store: nothing has changed.\n") == desk.types("restore", "--done")


def test_what_cannot_be_done_is_refused_in_a_sentence(desk: Desk, tmp_path: Path) -> None:
    """Over a file, over a store, from nothing, and from two things at once."""
    desk.types("status")
    file = tmp_path / "backup"
    assert 0 == desk.types("backup", str(file))[0]
    assert (1, True) == _with("stays as it is", desk.types("backup", str(file)))
    desk.lies_in("second")
    assert 0 == desk.types("restore", str(file))[0]
    assert (1, True) == _with("has something in it already", desk.types("restore", str(file)))
    assert (1, True) == _with("there is no such file", desk.types("restore", str(tmp_path / "nothing")))
    assert (2, True) == _with("name the FILE of a backup, or say --done", desk.types("restore"))
    assert (2, True) == _with("name the FILE of a backup, or say --done", desk.types("restore", str(file), "--done"))


def _with(words: str, ended: tuple[int, str]) -> tuple[int, bool]:
    return ended[0], words in ended[1]
