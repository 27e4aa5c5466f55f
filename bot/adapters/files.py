"""Files of the user's: archives of mail, and templates."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.mail.mbox import split_mbox
from bot.ports import Trouble

SHIPPED = (Path(__file__).parent.parent / "templates", Path(__file__).parent.parent.parent / "templates")
"""Inside the wheel, and in a checkout."""


def mails_in(path: Path) -> Iterator[bytes]:
    """Every mail of an .eml file, an mbox, a Maildir or a folder of such files; raises Trouble naming the path."""
    return (raw for _, _, raw in placed_mails_in(path))


def placed_mails_in(path: Path) -> Iterator[tuple[Path, int, bytes]]:
    """Every mail with its file, and its place inside the file (0 outside an mbox); raises Trouble naming the path."""
    try:
        if not path.exists():
            raise Trouble(f"{path}: there is no such file or folder")
        for one in _files(path):
            for index, raw in enumerate(_mails_of(one.read_bytes())):
                yield one, index, raw
    except OSError as broken:
        raise Trouble(f"{broken.filename or path}: cannot be read: {broken.strerror}") from broken


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    elif (path / "cur").is_dir():  # a Maildir: cur and new hold the mails, tmp what is not whole yet
        for part in ("cur", "new"):
            yield from sorted(one for one in (path / part).glob("*") if one.is_file())
    else:
        yield from (one for one in sorted(path.rglob("*")) if one.is_file() and not one.name.startswith("."))


def _mails_of(data: bytes) -> Iterator[bytes]:
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
            texts |= {str(one.relative_to(folder)): _text_of(one) for one in sorted(folder.rglob("*.md"))}
    return texts


def _text_of(template: Path) -> str:
    try:
        return template.read_text("utf-8")
    except UnicodeDecodeError as broken:
        raise Trouble(
            f"{template}: byte {broken.start + 1} is no UTF-8; save the template as UTF-8 in your editor, and try again"
        ) from broken
    except OSError as broken:
        raise Trouble(f"{template}: cannot be read: {broken.strerror}") from broken
