"""Files of the user's: archives of mail, and templates."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.mail.mbox import split_mbox
from bot.ports import Trouble

SHIPPED = (Path(__file__).parent.parent / "templates", Path(__file__).parent.parent.parent / "templates")
"""Inside the wheel, and in a checkout."""


def mails_in(path: Path) -> Iterator[bytes]:
    """Every mail of an .eml file, an mbox, a Maildir or a folder of such files; raises Trouble naming the path."""
    try:
        if path.is_dir():
            yield from _mails_of_folder(path)
        elif path.exists():
            yield from _mails_of_file(path.read_bytes())
        else:
            raise Trouble(f"{path}: there is no such file or folder")
    except OSError as broken:
        raise Trouble(f"{path}: cannot be read: {broken.strerror}") from broken


def _mails_of_folder(path: Path) -> Iterator[bytes]:
    if (path / "cur").is_dir():  # a Maildir: cur and new hold the mails, tmp what is not whole yet
        for part in ("cur", "new"):
            for one in sorted((path / part).glob("*")):
                yield one.read_bytes()
        return
    for one in sorted(path.rglob("*")):
        if one.is_file() and not one.name.startswith("."):
            yield from _mails_of_file(one.read_bytes())


def _mails_of_file(data: bytes) -> Iterator[bytes]:
    if data.startswith(b"From "):
        yield from split_mbox(data)
    elif data.strip():
        yield data


def templates_for(config: Path) -> Mapping[str, str]:
    """The shipped templates, with the user's own in `templates/` beside the settings before them, file by file."""
    texts: dict[str, str] = {}
    shipped = next((folder for folder in SHIPPED if folder.is_dir()), None)
    for folder in (shipped, config.resolve().parent / "templates"):
        if folder is not None and folder.is_dir():
            texts |= {str(one.relative_to(folder)): one.read_text("utf-8") for one in sorted(folder.rglob("*.md"))}
    return texts
