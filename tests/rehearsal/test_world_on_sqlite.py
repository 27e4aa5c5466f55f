"""Pretend worlds on a real database keep the same promises, and tell the very tale that memory tells."""

from pathlib import Path

import pytest

from bot.adapters.database import DatabaseStore, open_store
from bot.ports import Clock
from bot.rehearsal.world import World
from bot.rehearsal.world_post import Server, takes_all
from tests.rehearsal.scenery import complaints, played
from tests.rehearsal.test_world import moody

DAYS, PROJECTS = 25, 8


def on_sqlite(folder: Path, seed: int, server: Server = takes_all) -> World:
    def file(clock: Clock, seed: int) -> DatabaseStore:
        return open_store(f"sqlite:///{folder}/world-{seed}.db")

    return played(seed, DAYS, PROJECTS, server, file)


@pytest.mark.parametrize("seed", range(3))
def test_a_world_on_sqlite_is_the_world_in_memory(seed: int, tmp_path: Path) -> None:
    """Every fact, mail and letter is the same, to the second and to the byte: the database forgets and mixes nothing."""
    world = on_sqlite(tmp_path, seed)
    assert () == complaints(world)
    assert played(seed, DAYS, PROJECTS).tale == world.tale


@pytest.mark.parametrize("seed", (2, 3))
def test_a_moody_server_with_a_database(seed: int, tmp_path: Path) -> None:
    """What is tried again, unknown or refused is so in the database too."""
    world = on_sqlite(tmp_path, seed, moody(seed))
    assert () == complaints(world)
    assert played(seed, DAYS, PROJECTS, moody(seed)).tale == world.tale
