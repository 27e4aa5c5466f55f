"""`courtside run` as a service: whoever watches may ask, a person is told by a real program, and once."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import TypeVar

import pytest
from structlog.testing import capture_logs

from bot.__main__ import front_door
from bot.cli.run import watchman_ended
from tests.laws import ROOT
from tests.warm import warm

T = TypeVar("T")

SETTINGS = """\
[bot]
address = "followup@studio.example"
[inbox]
url = "imap://127.0.0.1:9"
password = "hunter2"
[outbox]
url = "smtp://127.0.0.1:9"
[store]
url = "sqlite:///{store}"
[team]
domains = ["studio.example"]
timezone = "UTC"
holidays = ""
[alarm]
command = ["{python}", "-c", "import sys; open('{told}', 'a').write(sys.stdin.read())"]
after = "1s"
memory = "memory"
"""


def settle_in(folder: Path, store: str = "courtside.db") -> Path:
    told = folder / "told"
    text = SETTINGS.format(store=store, python=sys.executable, told=told)
    (folder / "courtside.toml").write_text(text, "utf-8")
    return told


@contextmanager
def working(folder: Path, *words: str) -> Iterator["subprocess.Popen[str]"]:
    command = [*warm(), "run", "--config", str(folder / "courtside.toml"), *words]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def until(look: Callable[[], T | None]) -> T:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if (found := look()) is not None:
            return found
        time.sleep(0.05)
    raise AssertionError("it never happened")


def get(port: int, path: str) -> tuple[int, str] | None:
    """None: nobody listens yet."""
    link = HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        link.request("GET", path)
        answer = link.getresponse()
        return answer.status, answer.read().decode()
    except ConnectionRefusedError:
        return None
    finally:
        link.close()


def test_a_service_without_a_mailbox_says_so_in_every_way(tmp_path: Path) -> None:
    """By HTTP, by its log, and once by its alarm, also after a restart; and it ends when it is told to."""
    told, port = settle_in(tmp_path), 20_000 + os.getpid() % 20_000
    for _ in ("first", "again"):
        with working(tmp_path, "--listen", f"127.0.0.1:{port}") as process:
            ready = until(lambda: _with_trouble(port))
            until(lambda: told.exists() or None)
            assert {"ready": False, "holds_mailbox": True, "troubles": ["reading"]} == ready
            assert 503 == (get(port, "/readyz") or (0, ""))[0]
            assert (200, "ok\n") == get(port, "/healthz")
            metrics = get(port, "/metrics")
            assert metrics is not None
            assert 'courtside_trouble{about="reading"} 1.0' in metrics[1]
            process.send_signal(signal.SIGTERM)
            _, log = process.communicate(timeout=60)
            assert 0 == process.returncode, log
        lines = [json.loads(line) for line in log.splitlines()]
        assert "the mailbox cannot be read" in [line["event"] for line in lines]
        assert not [word for word in ("hunter2", "followup@") if word in log]
    (sentence,) = told.read_text("utf-8").splitlines()
    assert sentence.startswith("Courtside cannot read the mailbox, so no letter goes out, since ")


def _with_trouble(port: int) -> dict[str, object] | None:
    found = get(port, "/readyz")
    said: dict[str, object] = json.loads(found[1]) if found else {}
    return said if said.get("troubles") else None


def _cannot_begin(folder: Path) -> None:
    with working(folder) as process:
        _, log = process.communicate(timeout=60)
        assert 1 == process.returncode
        assert "courtside.db" in log


def test_a_service_that_cannot_begin_tells_it_once(tmp_path: Path) -> None:
    """Its store is out of reach: each start ends with the reason; a person hears it when it has lasted, and once."""
    told = settle_in(tmp_path, store="missing/courtside.db")
    for _ in range(3):
        _cannot_begin(tmp_path)
    until(lambda: told.exists() or _cannot_begin(tmp_path))
    _cannot_begin(tmp_path)
    (sentence,) = told.read_text("utf-8").splitlines()
    assert sentence.startswith("Courtside cannot use its store, so nothing is read or sent, since ")


def test_an_address_that_is_none_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is opened."""
    settle_in(tmp_path)
    for wrong in (":9110", "localhost:9110"):
        assert 2 == front_door(["run", "--config", str(tmp_path / "courtside.toml"), "--listen", wrong])
        assert "write it like 127.0.0.1:9110" in capsys.readouterr().err
    assert not (tmp_path / "courtside.db").exists()


def test_a_watchman_who_ends_by_a_mistake_is_missed() -> None:
    """The worker goes on; without a line in the log nobody would know that no alarm comes any more."""

    async def ends() -> None:
        raise ValueError("what he met: bob@acme.example")

    async def story() -> None:
        watching = asyncio.create_task(ends())
        watching.add_done_callback(watchman_ended)
        await asyncio.wait((watching,))
        await asyncio.sleep(0)

    with capture_logs() as logs:
        asyncio.run(story())
    (line,) = logs
    assert ("critical", "alarm") == (line["log_level"], line["action"])
    assert line["why"].startswith("ValueError in test_unattended.py:")
