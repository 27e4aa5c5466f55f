"""Pretend worlds on a real database keep the same promises, and tell the very tale that memory tells."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
import structlog

from bot.adapters.database import DatabaseStore, open_store
from bot.cli.log import quiet
from bot.ports import Clock
from bot.rehearsal.loop import VirtualLoop, run_virtually
from bot.rehearsal.memory import MemoryStore
from bot.rehearsal.world import Shelves, World
from bot.rehearsal.world_post import Server, takes_all
from tests.rehearsal.scenery import complaints, scenery
from tests.rehearsal.test_world import moody

DAYS, PROJECTS = 25, 8
# Mail piles up so long, and is then read, placed and written in one go.
OUTAGE, BETWEEN = timedelta(hours=40), timedelta(hours=20)


def lived(seed: int, shelves: Shelves, server: Server) -> World:
    """A world whose mailbox cannot be read most of the time."""
    before = structlog.get_config()
    quiet()
    try:
        loop = VirtualLoop()
        world = World(seed, scenery=scenery(), projects=PROJECTS, loop=loop, server=server, shelves=shelves)
        begins = BETWEEN
        while begins < timedelta(days=DAYS - 4):
            world.later(begins, partial(_can_be_read, world, "the server does not answer"))
            world.later(begins + OUTAGE, partial(_can_be_read, world, None))
            begins += OUTAGE + BETWEEN
        run_virtually(world.live(DAYS), loop)
        return world
    finally:
        structlog.configure(**before)


def _can_be_read(world: World, trouble: str | None) -> None:
    world.mailbox.trouble = trouble
    world.mailbox.nudge()


def on_sqlite(folder: Path) -> Shelves:
    def file(clock: Clock, seed: int) -> DatabaseStore:
        return open_store(f"sqlite:///{folder}/world.db")

    return file


@pytest.mark.parametrize("seed", range(3))
def test_a_world_on_sqlite_is_the_world_in_memory(seed: int, tmp_path: Path) -> None:
    """Every fact, mail and letter is the same, to the second and to the byte: nothing is forgotten or mixed up."""
    world = lived(seed, on_sqlite(tmp_path), takes_all)
    assert () == complaints(world)
    assert lived(seed, MemoryStore, takes_all).tale == world.tale


@pytest.mark.parametrize("seed", (2, 3))
def test_a_moody_server_with_a_database(seed: int, tmp_path: Path) -> None:
    """What is tried again, unknown or refused is so in the database too."""
    world = lived(seed, on_sqlite(tmp_path), moody(seed))
    assert () == complaints(world)
    assert lived(seed, MemoryStore, moody(seed)).tale == world.tale
