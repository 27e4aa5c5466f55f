"""What `doctor` finds at home, without a server."""

from pathlib import Path

from bot.cli.doctor_house import secrets, templates
from bot.settings.load import load
from tests.test_settings import SMALLEST


def test_a_password_that_everybody_may_read_is_found(tmp_path: Path) -> None:
    """Where it stands in a file of its own, or the file is its owner's alone, nothing is."""
    file = tmp_path / "courtside.toml"
    file.write_text(SMALLEST, "utf-8")
    file.chmod(0o644)
    (found,) = secrets(load(file, {}))
    assert "courtside.toml has a password in it, and everybody on this machine may read it" == found.what
    assert found.fix.startswith("`chmod 600 courtside.toml`")
    file.chmod(0o600)
    assert () == tuple(secrets(load(file, {})))
    file.write_text(SMALLEST.replace('password = "hunter2-inbox"', 'password_file = "gone"'), "utf-8")
    file.chmod(0o644)
    assert () == tuple(secrets(load(file, {})))


def test_a_template_that_no_step_has_is_found(tmp_path: Path) -> None:
    """`polit.md` is a slip of the pen, and the shipped letter would go in its place."""
    file = tmp_path / "courtside.toml"
    file.write_text(SMALLEST, "utf-8")
    said = "Hello, {{ asks }} {{ since }} {{ next }}"
    own = {"en/polit.md": said, "en/polite.a.md": said, "en/polite.promise.b.md": said}
    found = [one for one in templates(load(file, {}), own, {}) if "polit" in one.what]
    assert ["templates/en/polit.md is never used: no ladder has a step 'polit'; did you mean 'polite'?"] == [
        one.what for one in found if "never used" in one.what
    ]
