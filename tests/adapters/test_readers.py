"""Mails read in processes: in order, whatever one of them does to its process, and none left behind."""

import asyncio
import io
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from multiprocessing import active_children
from pathlib import Path

import pytest

from bot.adapters import readers as module
from bot.adapters.readers import MANY, Readers
from bot.mail.message import Address
from bot.ports import Trouble, Unread
from bot.project.people import ClientCard, People, ProjectCard
from bot.settings.suffixes import PublicSuffixes
from bot.walk.ahead import Here
from bot.walk.understood import to_keep

MODULES = ("bot.walk.understood",)
LIGHT = {"functools", "bot.mail.message", "bot.project.people", "bot.settings.suffixes", *MODULES}
"""What a process has loaded that reads mail, or loads in no time."""
ENDED = "it ended the process that read it, or took longer than 1 seconds"
ALL = list(range(MANY * 2))


@pytest.fixture
def readers() -> Iterator[Readers]:
    yield Readers(Here(), MODULES, wary=True, seconds=1.0)


def doubled(one: int) -> int:
    return 2 * one


def where(one: int) -> int:
    return os.getpid()


def ends_process(one: int) -> int:
    if one == 7:
        os._exit(3)
    return 2 * one


def is_killed(one: int) -> int:
    if one == 7:
        os.kill(os.getpid(), signal.SIGSEGV)
    return 2 * one


def hangs(one: int) -> int:
    while one == 7:
        time.sleep(60)
    return 2 * one


def raises(one: int) -> int:
    if one == 7:
        raise ValueError("a seven")
    return 2 * one


def runs_for_ever(one: int) -> int:
    while one == 7:
        pass
    return 2 * one


async def _read(readers: Readers, work: object, given: list[int]) -> list[object]:
    try:
        return await readers.read(work, given)  # type: ignore[arg-type]  # the works above, in one table
    finally:
        await readers.close()


def test_many_are_read_in_processes_and_come_back_in_order(readers: Readers) -> None:
    """However the processes share the work, the answers stand in the order of the mails."""
    assert [2 * one for one in ALL] == asyncio.run(_read(readers, doubled, ALL))


@pytest.mark.parametrize("work", [ends_process, is_killed, hangs, runs_for_ever])
def test_a_mail_that_takes_its_process_along_is_named_and_its_neighbours_are_read(
    readers: Readers, work: object
) -> None:
    """Among many one ends, breaks or holds up its process: that one is unread, with its reason, and no other."""
    found = asyncio.run(_read(readers, work, ALL))
    assert Unread(ENDED, ENDED, is_deadly=True) == found[7]
    assert [2 * one for one in ALL if one != 7] == [one for place, one in enumerate(found) if place != 7]


class Named(pickle.Unpickler):
    """Notes each module that must be loaded for what is unpacked."""

    def __init__(self, packed: bytes) -> None:
        super().__init__(io.BytesIO(packed))
        self.modules: set[str] = set()

    def find_class(self, module_name: str, global_name: str) -> object:
        self.modules.add(module_name)
        return super().find_class(module_name, global_name)


def test_who_is_who_brings_no_settings_into_a_process_that_reads() -> None:
    """Each process is told who is who before its first mail: pydantic, loaded for that, cost it as much as 2,000."""
    people = People(
        bot=Address("bot@studio.example"),
        team_domains=frozenset(("studio.example",)),
        members=(Address("ana@studio.example", "Ana"),),
        clients={"acme": ClientCard("acme", "Acme", contacts=(Address("bob@acme.example"),))},
        projects={"site": ProjectCard("site", "acme", "Site")},
        suffixes=PublicSuffixes(),
    )
    unpickler = Named(pickle.dumps(partial(to_keep, people=people, secret=b"s", authserv=None)))
    unpickler.load()
    assert set() == unpickler.modules - LIGHT


def test_a_mail_that_raises_is_named_with_what_it_raised(readers: Readers) -> None:
    """A bug of ours in one mail is that one's reason, and the others are read."""
    found = asyncio.run(_read(readers, raises, ALL))
    assert Unread("ValueError: a seven", "ValueError in a process of its own") == found[7]
    assert [2 * one for one in ALL if one != 7] == [one for place, one in enumerate(found) if place != 7]


def test_the_first_mail_after_a_start_cannot_end_the_worker(readers: Readers) -> None:
    """What killed the last run is the first mail of this one; it is read elsewhere, though it is alone."""
    assert [Unread(ENDED, ENDED, is_deadly=True)] == asyncio.run(_read(readers, is_killed, [7]))


def test_few_mails_are_read_here_once_the_processes_have_ended() -> None:
    """After a rest a single mail waits for no process to begin; one that takes too long is stopped all the same."""

    async def act() -> tuple[list[int | Unread], list[int | Unread]]:
        readers = Readers(Here(), MODULES, wary=True, seconds=0.5, idle=0.0)
        await readers.read(where, [1])
        await asyncio.sleep(0.05)
        found = await readers.read(where, [2]), await readers.read(runs_for_ever, [7, 8])
        await readers.close()
        return found

    here, stopped = asyncio.run(act())
    assert [os.getpid()] == here
    assert ["TooLong: it takes longer than any mail may", 16] == [getattr(one, "reason", one) for one in stopped]


def test_processes_end_when_nothing_has_come_for_a_while() -> None:
    """A worker that only waits for mail keeps no process for reading it."""

    async def act() -> list[int]:
        readers = Readers(Here(), MODULES, idle=0.2)
        before = {child.pid for child in active_children()}
        found = {one for one in await readers.read(where, ALL) if isinstance(one, int)}
        assert found and os.getpid() not in found
        for _ in range(200):
            if not {child.pid for child in active_children()} - before:
                break
            await asyncio.sleep(0.05)
        left = found & {child.pid or 0 for child in active_children()}
        await readers.close()
        return sorted(left)

    assert [] == asyncio.run(act())


def test_processes_end_with_a_worker_that_was_killed() -> None:
    """kill -9 gives the worker no time to say good-bye; its processes notice, and end by themselves."""
    command = [sys.executable, "-c", f"from {__name__} import works_on; works_on()"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": ":".join(sys.path)}
    ) as worker:
        assert worker.stdout is not None
        found = [int(word) for word in worker.stdout.readline().split()]
        alive = [one for one in found if _lives(one)]
        worker.kill()
    for _ in range(600):
        if not any(map(_lives, found)):
            break
        time.sleep(0.05)
    assert found and found == alive
    assert [] == [one for one in found if _lives(one)]


def works_on() -> None:
    """A worker in the middle of its work."""

    async def act() -> None:
        found = await Readers(Here(), MODULES).read(where, ALL)
        print(*{one for one in found if isinstance(one, int)}, flush=True)
        await asyncio.sleep(60)

    asyncio.run(act())


def _lives(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_where_no_process_can_be_had_mails_are_read_here(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without room for another process is no reason to leave mail unread, and none to blame a mail."""

    def full(count: int, modules: list[str]) -> None:
        raise OSError("Resource temporarily unavailable")

    monkeypatch.setattr(module, "_opened", full)
    assert {os.getpid()} == set(asyncio.run(_read(readers, where, ALL)))


@pytest.mark.parametrize("count, begun", ((MANY - 1, 0), (MANY, 1)))
def test_processes_begin_where_many_mails_are_expected(count: int, begun: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once for the same heap, however often it is announced; a few mails are not worth them."""
    asked: list[int] = []

    def told(count: int, modules: list[str]) -> None:
        asked.append(count)
        raise OSError("no process here")

    async def act() -> list[int | Unread]:
        readers = Readers(Here(), MODULES)
        readers.expect(count)
        readers.expect(count)
        try:
            return await readers.read(doubled, ALL[:count])
        finally:
            await readers.close()

    monkeypatch.setattr(module, "_opened", told)
    assert [2 * one for one in ALL[:count]] == asyncio.run(act())
    assert begun == len(asked)


def test_a_suspect_is_never_read_here(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    """When a process has died and no other can be had, everything waits: nobody is blamed, nothing is risked."""
    open_pool = module._opened

    def full_for_one(count: int, modules: list[str]) -> object:
        if count == 1:
            raise OSError("Resource temporarily unavailable")
        return open_pool(count, modules)

    monkeypatch.setattr(module, "_opened", full_for_one)
    many = Readers(Here(), MODULES, seconds=1.0, most=2)
    with pytest.raises(Trouble, match="no process can be had"):
        asyncio.run(_read(many, is_killed, ALL))
