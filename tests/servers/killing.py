"""`python -m tests.servers.killing`: runs the real worker in a child, and ends it by SIGKILL at its Nth side effect.

A side effect is a transaction that has written and is about to be committed, the same once it is committed, or a line
said to the SMTP server. They are counted from outside: the product knows nothing of it. One order a line on standard
input, `{"config": PATH, "at": N}` or without `at` to the end; one answer a line. Each worker is forked from a process
that has loaded everything, for loading takes longer than the work."""

import asyncio
import gc
import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from aiosmtplib.protocol import SMTPProtocol
from sqlalchemy import Engine, event

from bot.adapters.database import DatabaseStore, open_store
from bot.cli import run, wiring
from bot.mail.reading import read
from bot.mail.understanding import understand
from bot.ports import Book, Trouble
from bot.settings.load import load
from bot.settings.suffixes import PublicSuffixes
from bot.walk.ahead import Here

T = TypeVar("T")
WRITES = ("INSERT", "UPDATE", "DELETE")
TO_THE_TEAM = b"\nTo: Ana Ruiz "
"""The first look and the greeting go to the member alone; a letter to the client has her in Cc."""


@dataclass(slots=True)
class Count:
    """The side effects so far, and the one after which everything ends."""

    at: int | None
    """None: nothing is ended, everything is counted."""
    effects: list[str] = field(default_factory=list)
    has_written: bool = False

    def happened(self, what: str) -> None:
        self.effects.append(what)
        if len(self.effects) == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self) -> None:
        """Sees every statement, every commit and every line said from now on, whoever does it."""
        event.listen(Engine, "before_cursor_execute", self._statement)
        event.listen(Engine, "begin", self._began)
        event.listen(Engine, "commit", lambda connection: self._if_written("about to commit"))
        transact, write = DatabaseStore.transact, SMTPProtocol.write

        async def counted(store: DatabaseStore, work: Callable[[Book], T]) -> T:
            answer = await transact(store, work)
            self._if_written("committed")
            return answer

        def said(line: SMTPProtocol, words: bytes) -> None:
            write(line, words)
            self.happened(_named(words))

        # Mails are read here: processes of their own have no side effect, and take longer to begin than all the rest.
        wiring.reader_for_worker = Here  # type: ignore[attr-defined,assignment]  # a hook from outside
        DatabaseStore.transact = counted  # type: ignore[method-assign,assignment]  # a hook from outside, in a process made for it
        SMTPProtocol.write = said  # type: ignore[method-assign,assignment]  # the same

    def _statement(self, connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        self.has_written |= statement.lstrip().upper().startswith(WRITES)

    def _began(self, connection: Any) -> None:
        self.has_written = False

    def _if_written(self, what: str) -> None:
        if self.has_written:
            self.happened(what)


def _named(words: bytes) -> str:
    if len(words) <= 1_000:
        return f"said {words.split()[0].decode()[:8]}"
    return "the notice said" if TO_THE_TEAM in words else "the letter said"


def work(config: str, at: int | None, answer: int) -> None:
    """One `run --once`; says what it did, unless it is killed."""
    count = Count(at)
    count.watch()
    try:
        asyncio.run(run._work_once(load(Path(config), os.environ)))
        ended = ""
    except Trouble as trouble:
        ended = str(trouble)
    os.write(answer, json.dumps({"effects": count.effects, "trouble": ended}).encode())


def load_the_rest() -> None:
    """What the product loads when it first needs it, so that no child has to."""
    with TemporaryDirectory() as folder:
        asyncio.run(open_store(f"sqlite:///{folder}/first.db").close())
    PublicSuffixes().privatesuffix("client.test")
    understand(read(b"From: bob@client.test\n\nYou will have the texts tomorrow.\n", fallback=datetime.now(UTC)))
    gc.collect()
    gc.freeze()  # a child that sweeps up touches, and so copies, all that it was given: a fifth of its work


def main() -> None:
    load_the_rest()
    for line in sys.stdin:
        order = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            log = os.open(f"{Path(order['config']).parent}/log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            os.dup2(log, 1)
            os.dup2(log, 2)
            code = 1
            try:
                work(order["config"], order.get("at"), writing)
                code = 0
            finally:
                sys.stdout.flush()
                os._exit(code)
        os.close(writing)
        with os.fdopen(reading, "rb") as told:
            said = told.read()
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        print(json.dumps({"killed": killed} | (json.loads(said) if said else {})), flush=True)


if __name__ == "__main__":
    main()
