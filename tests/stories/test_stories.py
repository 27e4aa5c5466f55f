"""Every rule of judgement and of time, as dated threads that anybody can read and play."""

import json
import os
import random
import shlex
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from bot.adapters.readers import Readers
from bot.cli.reading import MODULES
from bot.rehearsal.replay import Event
from bot.walk.ahead import Here
from tests.stories.envelopes import Envelopes
from tests.stories.play import CASES, Order, faults, played, settings_text
from tests.stories.story import Story, stories, story
from tests.warm import warm

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[2] / "shared" / "stories" / "play.py"
# Played through the real command line as well: a plain one, one with its own settings, one with `--installed`.
AT_THE_DOOR = ("ladder_whole", "zone_auckland", "installed_backlog")

BLOCKS = sorted((HERE / "threads").glob("*.txt"))
"""Files of many threads each, whose prefaces say how many of them found a fault when they were first played."""

# Stories whose mails are read in processes too; COURTSIDE_ALL_STORIES=1 takes every one.
SHARE = 1 if os.environ.get("COURTSIDE_ALL_STORIES") else 9


def reversed_(mails: list[bytes]) -> Iterable[bytes]:
    return mails[::-1]


def shuffled(mails: list[bytes]) -> Iterable[bytes]:
    return random.Random(len(mails)).sample(mails, len(mails))


# One mail has no order, and two backwards are all that two can be.
ORDERS = [(path, reversed_) for path in CASES if len(story(path).mails) > 1]
ORDERS += [(path, shuffled) for path in CASES if len(story(path).mails) > 2]


@cache
def told(path: Path) -> tuple[Story, Envelopes, list[Event]]:
    one = story(path)
    envelopes = Envelopes(one)
    return one, envelopes, played(one, envelopes)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_story_holds(path: Path) -> None:
    """What the file says must happen happens at its moment, and nothing else does."""
    assert "" == "\n".join(faults(*told(path)))


@pytest.mark.parametrize("path", BLOCKS, ids=lambda path: path.stem)
def test_every_thread_of_a_block_holds(path: Path) -> None:
    """Threads written from the design alone: what must happen in each happens, and nothing else does."""
    found = []
    for one in stories(path):
        envelopes = Envelopes(one)
        found += [f"{one.name}: {fault}" for fault in faults(one, envelopes, played(one, envelopes))]
    assert "" == "\n".join(found)


@pytest.mark.parametrize(("path", "order"), ORDERS, ids=lambda value: getattr(value, "stem", None))
def test_the_order_of_the_archive_does_not_matter(path: Path, order: Order) -> None:
    """The same mails backwards and shuffled tell the same tale, event by event."""
    one, envelopes, events = told(path)
    assert events == played(one, envelopes, order)


@pytest.mark.parametrize("path", CASES[::SHARE], ids=lambda path: path.stem)
def test_who_reads_the_mails_does_not_matter(path: Path) -> None:
    """Read ahead in processes of their own, the mails tell the same tale, event by event."""
    one, envelopes, events = told(path)
    assert events == played(one, envelopes, reader=Readers(Here(), MODULES, many=1))


@pytest.mark.parametrize("name", AT_THE_DOOR)
def test_the_command_line_tells_the_same(name: str, tmp_path: Path) -> None:
    """`courtside replay --json` prints the events of the replay in process, one object a line."""
    one, envelopes, events = told(HERE / "cases" / f"{name}.txt")
    (tmp_path / "courtside.toml").write_text(settings_text(one), "utf-8")
    for place, raw in enumerate(envelopes.raw):
        (tmp_path / f"{place}.eml").write_bytes(raw)
    words = ["replay", *(f"{place}.eml" for place in range(len(envelopes.raw))), "--until", one.until.isoformat()]
    words += ["--installed", one.installed.isoformat()] if one.installed else []
    command = [*warm(), *words, "--json"]
    environ = {"PATH": os.environ["PATH"]}
    done = subprocess.run(command, cwd=tmp_path, env=environ, text=True, capture_output=True, check=True)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(f"{one.at:%Y-%m-%dT%H:%M}", one.event, one.thread, list(one.to)) for one in events] == [
        (line["at"][:16], line["event"], line["thread"], line["to"]) for line in lines
    ]


@pytest.mark.skipif(not EXAMPLES.exists(), reason="the examples of the contract do not lie beside the checkout")
def test_the_examples_of_the_contract_hold() -> None:
    """The twelve stories that show what `replay --json` means to another program."""
    words = [sys.executable, str(EXAMPLES), "--cmd", shlex.join(warm())]
    environ = {"PATH": os.environ["PATH"]}
    done = subprocess.run(words, env=environ, text=True, capture_output=True, check=False)
    assert "12 of 12 stories hold" == done.stdout.strip()
