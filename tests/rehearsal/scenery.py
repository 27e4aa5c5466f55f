"""What the pretend worlds of the tests take from the real one: shipped templates, suffixes, public holidays."""

from functools import cache
from pathlib import Path

import structlog

from bot.adapters.files import templates_for
from bot.cli.log import quiet
from bot.rehearsal.invariants import Broken, broken
from bot.rehearsal.invariants_record import record
from bot.rehearsal.memory import MemoryStore
from bot.rehearsal.world import Shelves, World, play
from bot.rehearsal.world_cast import Scenery
from bot.rehearsal.world_post import Server, takes_all
from bot.settings.holidays import PublicHolidays
from bot.settings.suffixes import PublicSuffixes

# A world in which things go wrong: long enough for every step, small enough that two thousand are played in minutes.
DAYS, PROJECTS = 90, 1
TROUBLE = 0.0125
"""The share of all calls of ports that goes wrong: a dozen or two in such a world."""
BY_MAIL = 0.5
"""The share of its orders that the team gives by mail in such a world."""


@cache
def scenery() -> Scenery:
    nowhere = Path(__file__).parent / "courtside.toml"
    return Scenery(templates=templates_for(nowhere), suffixes=PublicSuffixes(), holidays=PublicHolidays)


def played(
    seed: int,
    days: int = 30,
    projects: int = 6,
    server: Server = takes_all,
    shelves: Shelves = MemoryStore,
    trouble: float = 0.0,
    by_mail: float = 0.0,
) -> World:
    """A whole world, without a log: its tale says it all."""
    before = structlog.get_config()
    quiet()
    try:
        return play(
            seed,
            days,
            scenery=scenery(),
            projects=projects,
            server=server,
            shelves=shelves,
            trouble=trouble,
            by_mail=by_mail,
        )
    finally:
        structlog.configure(**before)


def complaints(world: World) -> tuple[Broken, ...]:
    """The promises that did not hold."""
    return broken(record(world))


def again(seed: int, days: int, projects: int, trouble: float = 0.0, by_mail: float = 0.0) -> str:
    """The command that plays one world again."""
    shape = f"--days {days} --projects {projects} --trouble {trouble:g} --by-mail {by_mail:g}"
    return f"python -m tests.rehearsal {seed} {shape} --tale"
