"""The ways to reach a person when mailbox, mailer or store fail: a program, an address to post to, a second server."""

import asyncio
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from urllib.parse import urlsplit

from bot.adapters.clock import SystemClock
from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.ports import Accepted, Alarm, Envelope, words_of

PATIENCE = 30.0
"""Seconds each way has: whoever does not answer by then is asked again at the next look."""
SUBJECT = "Courtside needs a person"


@dataclass(frozen=True, slots=True)
class Command:
    """A program that reads the sentence on standard input; it is told when it ends with 0."""

    words: tuple[str, ...]
    patience: float = PATIENCE

    async def tell(self, sentence: str) -> str | None:
        pipe = asyncio.subprocess.PIPE
        quiet = asyncio.subprocess.DEVNULL
        try:
            program = await asyncio.create_subprocess_exec(*self.words, stdin=pipe, stdout=quiet, stderr=quiet)
        except OSError as error:
            return f"{self.words[0]} cannot be started: {error.strerror}"
        try:
            await asyncio.wait_for(program.communicate(f"{sentence}\n".encode()), self.patience)
        except TimeoutError:
            return f"{self.words[0]} did not end within {self.patience:g} seconds"
        finally:
            with suppress(ProcessLookupError):
                if program.returncode is None:
                    program.kill()
                    await program.wait()
        return None if program.returncode == 0 else f"{self.words[0]} ended with {program.returncode}"


@dataclass(frozen=True, slots=True)
class Post:
    """An address the sentence is posted to; it is told when the answer is 2xx. Redirects are not followed."""

    url: str = field(repr=False)
    """It may hold a token: no answer of ours repeats more than its host."""
    is_json: bool = False
    patience: float = PATIENCE

    async def tell(self, sentence: str) -> str | None:
        host = urlsplit(self.url).hostname or ""
        try:
            status = await asyncio.to_thread(self._post, sentence)
        except (OSError, HTTPException) as error:
            return f"{host} was not reached: {getattr(error, 'strerror', None) or type(error).__name__}"
        except UnicodeError:
            return f"{host} was not reached: its address cannot be written in ASCII"
        return None if 200 <= status < 300 else f"{host} answered {status}"

    def _post(self, sentence: str) -> int:
        parts = urlsplit(self.url)
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        link = kind(parts.hostname or "", parts.port, timeout=self.patience)
        words = json.dumps({"text": sentence}) if self.is_json else sentence
        media = "application/json" if self.is_json else "text/plain; charset=utf-8"
        try:
            path = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
            link.request("POST", path, words.encode(), {"Content-Type": media, "User-Agent": "courtside"})
            return link.getresponse().status
        finally:
            link.close()


@dataclass(frozen=True, slots=True)
class SecondMail:
    """Another mail server than the one our letters go through, and addresses on another provider."""

    account: SmtpAccount
    to: tuple[str, ...]
    patience: float = PATIENCE

    async def tell(self, sentence: str) -> str | None:
        sender = self.account.username if "@" in self.account.username else self.to[0]
        mailer = SmtpMailer(self.account)
        try:
            sending = mailer.send(Envelope(sender, self.to), self._letter(sender, sentence))
            outcome = await asyncio.wait_for(sending, self.patience)
        except TimeoutError:
            return f"{self.account.server.host} did not answer within {self.patience:g} seconds"
        finally:
            await mailer.close()
        return None if isinstance(outcome, Accepted) else words_of(outcome)

    def _letter(self, sender: str, sentence: str) -> bytes:
        letter = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
        letter["From"], letter["To"], letter["Subject"] = sender, ", ".join(self.to), SUBJECT
        letter["Date"] = format_datetime(SystemClock().now())
        letter["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
        letter["Auto-Submitted"] = "auto-generated"  # RFC 3834 section 5
        letter.set_content(sentence)
        return letter.as_bytes()


@dataclass(frozen=True, slots=True)
class Ways:
    """All of them at once; a person was told when one of them worked."""

    ways: Sequence[Alarm]

    async def tell(self, sentence: str) -> str | None:
        # The name of a file, or a server's words, may hold half a character: no alarm stops at it.
        written = sentence.encode(errors="replace").decode()
        answers = await asyncio.gather(*(one.tell(written) for one in self.ways))
        failed = [one for one in answers if one is not None]
        return None if len(failed) < len(answers) else "; ".join(failed) or "the settings name no way ([alarm])"


@dataclass(frozen=True, slots=True)
class NoteFile:
    """The slate as a small file of ours, replaced whole and readable by nobody else."""

    path: Path

    def read(self) -> str:
        try:
            return self.path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def write(self, note: str) -> None:
        new = self.path.with_name(f"{self.path.name}.new")
        with suppress(OSError):
            file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
            with open(file, "w", encoding="utf-8", errors="replace") as open_file:
                open_file.write(note)
            new.replace(self.path)

    def complaint(self) -> str | None:
        """Why it cannot be kept; None: it can."""
        folder = self.path.parent
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            return f"{self.path} cannot be written"
        return None
