"""A studio on real servers: its settings, its people's mailboxes, and the command line as its own process."""

import asyncio
import email
import email.policy
import itertools
import json
import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from io import StringIO
from pathlib import Path
from typing import Any, TypeVar

import structlog

from bot.__main__ import front_door
from bot.cli.wiring import in_store
from bot.ports import Book
from bot.settings.load import load
from bot.walk import first_look
from bot.walk.greet import FIRST_THREADS
from tests.laws import ROOT
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.postfix import Postfix
from tests.warm import warm

T = TypeVar("T")

PATIENCE = 60.0
"""Seconds for something to happen on a busy machine."""
_numbers = itertools.count(1)

SETTINGS = """\
mode = "{mode}"
notice = "off"
backlog = "send"
[bot]
address = "{bot}"
name = "Studio"
[inbox]
url = "{inbox}"
password = "{password}"
ca_file = "{ca_file}"
poll = "1s"
[outbox]
url = "{outbox}"
password = "{outbox_password}"
ca_file = "{ca_file}"
[store]
url = "{store}"
[limits]
per_thread = "100 per day"
per_contact = "100 per business day"
[team]
domains = ["studio.test"]
members = ["Ana Ruiz <{ana}>"]
timezone = "UTC"
hours = "Mon-Sun 00:00-24:00"
holidays = ""
digest = "{digest}"
[ladders.standard]
then = "call"
[[ladders.standard.steps]]
name = "polite"
after = "{after}"
[[ladders.standard.steps]]
name = "firm"
after = "{after}"
[[ladders.standard.steps]]
name = "final"
after = "{after}"
approve = false
[clients.acme]
name = "Acme GmbH"
contacts = ["Bob Baker <{bob}>"]
[projects.acme-site]
client = "acme"
name = "Acme website"
[alarm]
command = ["{alarm}"]
"""


@dataclass(frozen=True, slots=True)
class Said:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON, one object a line."""
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(slots=True)
class Studio:
    """One studio with a bot, a member and a client of its own, so that stories never meet."""

    folder: Path
    post: Postfix
    number: int = field(default_factory=lambda: next(_numbers))
    changed: dict[str, str] = field(default_factory=dict)

    @property
    def dovecot(self) -> Dovecot:
        return self.post.dovecot

    @property
    def bot(self) -> str:
        return f"followup{self.number}@studio.test"

    @property
    def ana(self) -> str:
        return f"ana{self.number}@studio.test"

    @property
    def bob(self) -> str:
        return f"bob{self.number}@client.test"

    @property
    def config(self) -> Path:
        return self.folder / "courtside.toml"

    # --- settings ---

    def settle_in(self, **changed: str) -> "Studio":
        """Writes the settings anew, with what is told differently from before."""
        self.changed |= changed
        told = {
            "mode": "auto",
            "bot": self.bot,
            "ana": self.ana,
            "bob": self.bob,
            "inbox": f"imaps://localhost:{self.dovecot.imaps}",
            "outbox": f"smtp+starttls://localhost:{self.post.submission}",
            "ca_file": str(self.dovecot.ca_file),
            "store": "sqlite:///courtside.db",
            "password": PASSWORD,
            "after": "1s",
            "alarm": "/bin/true",
            # Not on the day of the story: its mails to Ana are counted.
            "digest": f"{datetime.now(UTC) + timedelta(days=3):%a} 12:00",
        } | self.changed
        told.setdefault("outbox_password", told["password"])
        self.config.touch(0o600)  # it holds a password
        self.config.write_text(SETTINGS.format(**told), "utf-8")
        return self

    def know_ana(self) -> "Studio":
        """Ana had her first look and her first threads long ago: nothing greets her, and her mails can be counted."""

        def remember(book: Book) -> None:
            book.put_setting(first_look.TOLD, "long ago")
            book.put_setting(f"greeted:{self.ana}", str(FIRST_THREADS))

        asyncio.run(in_store(load(self.config, os.environ), remember))
        return self

    def listen_to_ana(self, password: str = PASSWORD) -> "Studio":
        """Ana's own mailbox is looked into as well."""
        self.settle_in()
        table = [("member", self.ana), ("url", f"imaps://localhost:{self.dovecot.imaps}"), ("password", password)]
        table.append(("ca_file", str(self.dovecot.ca_file)))
        written = "".join(f'{name} = "{value}"\n' for name, value in table)
        self.config.write_text(f"{self.config.read_text('utf-8')}[[listen]]\n{written}", "utf-8")
        return self

    # --- the command line ---

    def does(self, *words: str) -> Said:
        """One command to its end, through the front door of this process: a new one takes seconds."""
        with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
            code = front_door(self._words(words))
        structlog.reset_defaults()
        return Said(code, out.getvalue(), err.getvalue())

    def types(self, *words: str) -> Said:
        """One command to its end as a process, as a user types it."""
        command = [*warm(), *self._words(words)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, cwd=ROOT, check=False)
        return Said(done.returncode, done.stdout, done.stderr)

    def done(self, *words: str) -> Said:
        """The same, where nothing may go wrong."""
        said = self.does(*words)
        assert said.code == 0, (words, said.out, said.err)
        return said

    def status(self, number: int = 1) -> dict[str, Any]:
        return next(one for one in self.done("status", "--json").lines if one["number"] == number)

    @contextmanager
    def working(self, begin: Sequence[str] = ()) -> Iterator["Working"]:
        """`courtside run` as a process; ended by SIGTERM, unless the story ended it before.

        One that is to be killed begins `COLD`: what it was forked from would outlive it by a moment."""
        log = self.folder / "log"
        with log.open("ab") as err:
            process = subprocess.Popen(
                [*(begin or warm()), *self._words(["run"])], stdout=subprocess.DEVNULL, stderr=err, cwd=ROOT
            )
        working = Working(process, log)
        try:
            yield working
        finally:
            if process.poll() is None:
                working.stop()

    def _words(self, words: Sequence[str]) -> list[str]:
        verbs = 2 if words[0] in GROUPS else 1
        return [*words[:verbs], "--config", str(self.config), *words[verbs:]]

    # --- mail ---

    def ana_writes(
        self, name: str, text: str = "Could you send us the texts for the start page?", **heads: str
    ) -> bytes:
        """Ana's mail to Bob with the bot in cc, as it reaches the bot's mailbox."""
        told = {"From": f"Ana Ruiz <{self.ana}>", "To": f"Bob Baker <{self.bob}>", "Cc": self.bot} | heads
        return self._delivered(name, text, told)

    def bob_answers(
        self, parent: str, name: str, text: str = "Here are the texts, as attached.", **heads: str
    ) -> bytes:
        """Bob's answer to everybody."""
        told = {"From": f"Bob Baker <{self.bob}>", "To": f"Ana Ruiz <{self.ana}>", "Cc": self.bot}
        told |= {"In-Reply-To": f"<{parent}>", "References": f"<{parent}>", "Subject": "Re: Start page"}
        return self._delivered(name, text, told | heads)

    def bob_answers_ana_alone(self, parent: str, name: str, text: str, **heads: str) -> Path:
        """Bob's answer that leaves the bot out; it lies in Ana's own mailbox."""
        told = {"From": f"Bob Baker <{self.bob}>", "To": f"Ana Ruiz <{self.ana}>", "Subject": "Re: Start page"}
        told |= {"In-Reply-To": f"<{parent}>", "References": f"<{parent}>"} if parent else {}
        return self.dovecot.deliver(self.ana, _written(name, text, told | heads))

    def _delivered(self, name: str, text: str, heads: dict[str, str]) -> bytes:
        raw = _written(name, text, heads)
        self.dovecot.deliver(self.bot, raw)
        return raw

    def inbox(self, address: str) -> list[EmailMessage]:
        """What lies in somebody's mailbox, in the order it came."""
        return [email.message_from_bytes(raw, policy=email.policy.default) for raw in self.raw_inbox(address)]

    def raw_inbox(self, address: str) -> list[bytes]:
        root = self.dovecot.maildir(address)
        found = [path for part in ("new", "cur") for path in (root / part).glob("*")]
        return [path.read_bytes() for path in sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name))]

    def await_mail(self, address: str, count: int) -> list[EmailMessage]:
        """Somebody's mails, once there are so many."""
        return until(lambda: found if len(found := self.inbox(address)) >= count else None, self.log)

    def await_called(self, address: str, beginning: str) -> EmailMessage:
        """The first of somebody's mails whose subject begins so, once it has come."""
        return until(lambda: next((one for one in self.inbox(address) if called(one, beginning)), None), self.log)

    def log(self) -> str:
        path = self.folder / "log"
        return path.read_text("utf-8") if path.exists() else "(no log)"

    # --- the store, seen and moved from outside ---

    def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """The SQLite file as another program would see it."""
        with sqlite3.connect(self.folder / "courtside.db", timeout=10) as connection:
            return list(connection.execute(statement, values))

    def letters(self) -> list[tuple[str, str]]:
        """Key and state of every letter to a client."""
        return self.sql("SELECT key, state FROM outbox WHERE NOT to_team ORDER BY id")


def called(mail: EmailMessage, beginning: str) -> bool:
    """Whether a mail's subject begins so."""
    return str(mail["Subject"]).startswith(beginning)


def _written(name: str, text: str, heads: dict[str, str]) -> bytes:
    message = EmailMessage(policy=email.policy.SMTP)
    written = datetime.now(UTC) - timedelta(seconds=2)
    told = {"Subject": "Start page", "Message-ID": f"<{name}>", "Date": format_datetime(written)} | heads
    for head, value in told.items():
        message[head] = value
    message.set_content(text)
    return message.as_bytes()


GROUPS = ("project", "client")
"""Verbs that have verbs of their own."""


@dataclass(slots=True)
class Working:
    """`courtside run`, while it runs."""

    process: "subprocess.Popen[bytes]"
    log: Path

    def stop(self) -> int:
        """As a service manager does it; how the process ended."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=PATIENCE)

    def kill(self) -> None:
        """As a power cut does it."""
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=PATIENCE)

    def said(self, action: str) -> list[dict[str, Any]]:
        """What the log says of an action."""
        lines = [json.loads(line) for line in self.log.read_text("utf-8").splitlines() if line.startswith("{")]
        return [line for line in lines if line.get("action") == action]

    def await_said(self, action: str, words: str) -> dict[str, Any]:
        """The first line of the log about an action that has these words."""
        return until(
            lambda: next((one for one in self.said(action) if words in json.dumps(one)), None),
            lambda: self.log.read_text("utf-8"),
        )


def until(look: Callable[[], T | None], otherwise: Callable[[], str]) -> T:
    """What a look finds, once it finds something; AssertionError with an explanation where it never does."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if (found := look()) is not None:
            return found
        time.sleep(0.05)
    raise AssertionError(otherwise())
