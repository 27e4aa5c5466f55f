"""Files of the user's: archives of mail, and templates."""

import contextlib
from collections.abc import Iterator, Mapping
from functools import cache
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
            for index, raw in enumerate(_mails_of(one)):
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


def _mails_of(file: Path) -> Iterator[bytes]:
    """An empty mbox holds no mail; an empty .eml file is one, and nothing can be said of it."""
    stored = file.read_bytes()
    if stored.startswith(b"From "):
        yield from split_mbox(stored)
    elif stored.strip() or file.suffix == ".eml":
        yield stored


def templates_for(config: Path) -> Mapping[str, str]:
    """The shipped templates, with the user's own in `templates/` beside the settings before them, file by file."""
    folder = TemplateFolder(config)
    texts, unreadable = folder.read()
    if unreadable:
        raise Trouble("\n".join(f"{folder.own / path}: {why}" for path, why in unreadable.items()))
    return texts


def templates_in_use(config: Path) -> Mapping[str, str]:
    """As `templates_for`, where a file that is no text stops its own letters only, as an empty one would."""
    return TemplateFolder(config).read()[0]


class TemplateFolder:
    """The templates in use: the shipped ones, and before them the user's own, which may change at any time."""

    def __init__(self, config: Path) -> None:
        self.own = config.resolve().parent / "templates"
        """The user's folder; it need not exist."""
        self._seen: object = None
        """How its files lay there when they were read last; None: they never were."""

    def has_changed(self) -> bool:
        """Whether a file of the user's came, went or was written since the last reading."""
        return self._seen != self._as_it_lies()

    def read(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """Every text by its path below the folder; and of the files that are no text, what is wrong with them."""
        self._seen = self._as_it_lies()
        texts, unreadable = dict(shipped_templates()), {}
        for path, file in self._files():
            try:
                texts[path] = file.read_text("utf-8-sig")  # editors of Windows put a mark before a text
            except UnicodeDecodeError as broken:
                texts[path], unreadable[path] = "", _no_text(broken)
            except OSError as broken:
                texts[path], unreadable[path] = "", f"cannot be read: {broken.strerror}"
        return texts, unreadable

    def _files(self) -> Iterator[tuple[str, Path]]:
        if self.own.is_dir():
            yield from ((one.relative_to(self.own).as_posix(), one) for one in sorted(self.own.rglob("*.md")))

    def _as_it_lies(self) -> tuple[tuple[str, int, int], ...]:
        lying = []
        for path, file in self._files():
            with contextlib.suppress(OSError):  # an editor may have taken it away between two of our looks
                stat = file.stat()
                lying.append((path, stat.st_mtime_ns, stat.st_size))
        return tuple(lying)


@cache
def shipped_templates() -> Mapping[str, str]:
    """The texts that come with the program."""
    folder = next((folder for folder in SHIPPED if folder.is_dir()), None)
    found = sorted(folder.rglob("*.md")) if folder else []
    return {one.relative_to(folder).as_posix(): one.read_text("utf-8") for one in found if folder}


def _no_text(broken: UnicodeDecodeError) -> str:
    return f"byte {broken.start + 1} is no UTF-8; save the template as UTF-8 in your editor, and try again"
