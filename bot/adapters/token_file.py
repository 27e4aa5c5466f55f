"""Where a login is kept: one file for each mailbox, for its owner's eyes only."""

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.ports import Trouble

OWNER_ONLY = 0o600
FOLDER = 0o700
UNSAFE = re.compile(r"[^A-Za-z0-9@._+-]")


@dataclass(frozen=True, slots=True)
class TokenFile:
    """One login as its library writes it; what is in it opens a mailbox."""

    path: Path

    def read(self) -> str | None:
        """None where nobody has logged in; raises Trouble where the file cannot be read or others may read it."""
        try:
            with self.path.open(encoding="utf-8") as file:
                mode, text = os.fstat(file.fileno()).st_mode, file.read()
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise Trouble(f"The login in {self.path.name} cannot be read ({_why(error)}).") from None
        if mode & 0o077:
            raise Trouble(f"Others may read the login in {self.path.name}; `chmod 600` it, or log in again.")
        return text

    def write(self, text: str) -> None:
        """Whole or not at all, so that a crash never leaves half a login; raises Trouble."""
        unfinished = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        try:
            self.path.parent.mkdir(mode=FOLDER, parents=True, exist_ok=True)
            unfinished.unlink(missing_ok=True)
            with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY), "w") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(self.path)
        except OSError as error:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise Trouble(f"The login could not be kept in {self.path.name} ({_why(error)}).") from None


def token_file(folder: Path, provider: str, username: str) -> TokenFile:
    """The file of one mailbox at one provider."""
    return TokenFile(folder / f"{provider}-{UNSAFE.sub('_', username)}.json")


def _why(error: OSError | UnicodeDecodeError) -> str:
    return (error.strerror or "unknown") if isinstance(error, OSError) else "it is not UTF-8"
