"""SIGTERM in the midst of a first reading: the process ends within seconds, and the next one goes on where it was."""

import asyncio
import signal
import sqlite3
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from tests.adapters.scripted_imap import PASSWORD, Conversation, ScriptedImap
from tests.adapters.smtp_script import Script, listening
from tests.laws import ROOT
from tests.warm import warm

MAILS = 450
"""More than two batches."""
SETTINGS = """\
[bot]
address = "followup@studio.example"
[inbox]
url = "imap://127.0.0.1:{imap}"
username = "ana"
password = "{password}"
folders = ["INBOX"]
[outbox]
url = "smtp://127.0.0.1:{smtp}"
[team]
domains = ["studio.example"]
timezone = "UTC"
holidays = ""
"""


def mails() -> dict[int, bytes]:
    at = format_datetime(datetime.now(UTC) - timedelta(hours=1))
    return {
        uid: f"From: bob{uid}@client.example\r\nDate: {at}\r\nMessage-ID: <{uid}@x>\r\n\r\nWords.\r\n".encode()
        for uid in range(1, MAILS + 1)
    }


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Process]:
    """`courtside run` while the block lasts, and no longer."""
    words = [*warm(), "run", "--config", str(folder / "courtside.toml")]
    process = await asyncio.create_subprocess_exec(*words, cwd=ROOT, stdout=DEVNULL, stderr=PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def ended(process: Process) -> tuple[float, int, str]:
    """Seconds from SIGTERM to the end, how it ended, and its log."""
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, log = await asyncio.wait_for(process.communicate(), 30)
    return time.monotonic() - began, process.returncode or 0, log.decode()


def kept(folder: Path) -> int:
    try:
        with sqlite3.connect(f"file:{folder / 'courtside.db'}?mode=ro", uri=True) as connection:
            return int(connection.execute("SELECT count(*) FROM messages").fetchone()[0])
    except sqlite3.OperationalError:
        return 0  # not yet


async def until_kept(folder: Path, count: int) -> None:
    async with asyncio.timeout(60):
        while kept(folder) < count:
            await asyncio.sleep(0.05)


def test_a_first_reading_is_broken_off_and_gone_on_with(tmp_path: Path) -> None:
    """The server hangs in its third batch; what was kept before stays, and nothing is asked for again."""
    hanging = asyncio.Event()

    async def story() -> None:
        server = ScriptedImap(mails=mails())

        async def hang(talk: Conversation, tag: str, rest: str) -> None:
            if "BODY" not in rest or server.chosen(rest.split()[2])[-1] <= 400:
                return await talk.obey(tag, rest)
            hanging.set()
            return await talk.hang()

        server.script("UID FETCH", hang, times=20)
        async with server.running(), listening(Script()) as post:
            settings = SETTINGS.format(imap=server.port, smtp=post.port, password=PASSWORD)
            (tmp_path / "courtside.toml").write_text(settings, "utf-8")
            async with running(tmp_path) as process:
                await asyncio.wait_for(hanging.wait(), 60)
                await until_kept(tmp_path, 200)
                seconds, code, log = await ended(process)
            assert (0, True) == (code, seconds < 5), (seconds, log)
            assert "the worker has ended" in log
            before = kept(tmp_path)
            assert 200 <= before <= 400
            server._scripts.clear()
            server.commands.clear()
            async with running(tmp_path) as process:
                await until_kept(tmp_path, MAILS)
                assert 0 == (await ended(process))[1]
            asked = [one.split()[2] for one in server.commands if one.startswith("UID FETCH")]
            assert before < min(server.chosen(one)[0] for one in asked)

    asyncio.run(story())
