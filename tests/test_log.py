"""What goes into a log: one JSON object a line where no terminal reads it, and nobody's words or address."""

import json
import subprocess
import sys

from bot.walk.watchman import discreet
from tests.laws import ROOT

CANARY = "hunter2@client.example"
PROGRAM = f"""
import asyncio, logging
from bot.cli.log import begin_log
import structlog

begin_log()
structlog.get_logger("courtside").info("the worker begins", action="start")
logging.getLogger("imapclient").warning("odd answer from %s\\n%s", "{CANARY}", "{CANARY}")
logging.getLogger("imapclient").info("nobody need know")


async def lost():
    async def fails():
        raise ValueError("{CANARY}")
    asyncio.create_task(fails())
    await asyncio.sleep(0.01)

asyncio.run(lost())
raise RuntimeError("the words of {CANARY}")
"""


def test_every_line_is_json_and_holds_nobodys_words() -> None:
    """Our own, a library's, a task that was lost, and the mistake that ends it all."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, cwd=ROOT, check=False
    )
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert 1 == done.returncode
    assert "hunter2" not in done.stderr
    assert ["start", "library", "library", "end"] == [line["action"] for line in lines]
    assert ["info", "warning", "error", "critical"] == [line["level"] for line in lines]
    assert "odd answer from (address)" == lines[1]["event"]
    assert ("asyncio", "ValueError") == (lines[2]["library"], lines[2]["why"])
    assert "RuntimeError" == lines[3]["why"]
    assert all(line["timestamp"].endswith("Z") for line in lines)


def test_a_servers_answer_is_logged_without_the_addresses_it_repeats() -> None:
    """In every form in which servers write them."""
    for words in (
        "550 5.1.1 <bob@client.example>: Recipient address rejected",
        "The server refuses bob@client.example: 550 no",
        "relaying to (bob+x@mail.client.example) denied",
        'user "bob@client.example" unknown',
    ):
        assert "bob" not in discreet(words)
        assert "(address)" in discreet(words)
