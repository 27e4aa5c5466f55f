"""A mail that ends, breaks or holds up whoever reads it: set aside with its reason, its neighbours read, in order."""

import asyncio
import os
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from bot.adapters.readers import Readers
from bot.cli.read import _known
from bot.cli.reading import MODULES
from bot.followup.writing import Desk
from bot.ports import Book, Copy, Unread
from bot.settings.load import read
from bot.settings.policy import policy
from bot.walk.ahead import Here
from bot.worker import Outside, Worker
from tests.stage import MONDAY, SETTINGS, TEMPLATES, Stage

Given = TypeVar("Given")
T = TypeVar("T")

SUBJECTS = ("Texts", "Poison", "Logo", "Photos")


def ends(work: Callable[[Given], T], one: Given) -> T:
    if isinstance(one, Copy) and b"Subject: Poison" in one.raw:
        os._exit(9)
    return work(one)


def hangs(work: Callable[[Given], T], one: Given) -> T:
    while isinstance(one, Copy) and b"Subject: Poison" in one.raw:
        time.sleep(60)
    return work(one)


def breaks(work: Callable[[Given], T], one: Given) -> T:
    if isinstance(one, Copy) and b"Subject: Poison" in one.raw:
        raise RecursionError("too deep")
    return work(one)


PATIENCE = 5.0
"""Seconds for a mail that is read at once on an idle machine; the healthy ones have to pass on a busy one too."""


class Poisoned(Readers):
    """The real processes, in which one mail is poison."""

    poison: Callable[..., object] = ends

    async def read(self, work: Callable[[Given], T], given: Sequence[Given]) -> list[T | Unread]:
        return await super().read(partial(type(self).poison, work), given)  # type: ignore[arg-type]  # gives what `work` gives


class Hanging(Poisoned):
    poison = hangs


class Breaking(Poisoned):
    poison = breaks


@pytest.mark.parametrize(
    ("kind", "reason"),
    [(Poisoned, "it ended the process that read it"), (Hanging, "it ended the process"), (Breaking, "RecursionError")],
)
def test_a_poisoned_mail_is_shunted_and_its_neighbours_are_read(kind: type[Poisoned], reason: str) -> None:
    """Of four mails in one batch the second is poison: it is shunted, the three others are followed."""
    stage = Stage(*SUBJECTS)

    async def act() -> tuple[list[str], list[str], int | None]:
        outside = Outside(
            clock=stage.clock,
            store=stage.store,
            mailboxes=[stage.box],
            mailer=stage.post,
            reader=kind(Here(), MODULES, wary=True, seconds=PATIENCE),
        )
        known = policy(read(SETTINGS, Path("courtside.toml"), {}))
        worker = Worker(outside, known, Desk(templates=TEMPLATES, secret=b"stage"))
        await worker.start()
        stage.clock.set(MONDAY)
        await worker.settle_down()
        told = await stage.asks(_what_is_there)
        await worker.close()
        return told

    shunted, threads, cursor = asyncio.run(act())
    assert [True] == [one.startswith(reason) for one in shunted]
    assert sorted(one.lower() for one in SUBJECTS if one != "Poison") == sorted(threads)
    assert cursor == len(SUBJECTS) + 1


def _what_is_there(book: Book) -> tuple[list[str], list[str], int | None]:
    cursor = book.cursor("archive", "archive")
    found = [thread.subject for number in range(1, 10) if (thread := book.numbered(number))]
    return [one.reason for one in book.shunted()], found, cursor.uidnext if cursor else None


def test_a_file_that_stopped_its_reader_says_so_and_nothing_else() -> None:
    """`courtside read` has a line for every mail, also for one that could not be read."""
    known = _known(Unread("it took too long", "it took too long"))
    assert ("", (), ("it took too long",)) == (known.words.text, known.dates, known.message.complaints)
