"""Who reads a mail again, or finds it at another place, is told what was read the first time."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

from bot.ports import Copy, Place, Unread
from bot.rehearsal.hindsight import Hindsight

THERE = Place("followup", "INBOX", 1, 7)
MAIL = Copy(place=THERE, raw=b"Subject: texts\r\n\r\nHere.", size=23, arrived=datetime(2026, 3, 2, tzinfo=UTC))


class Reading:
    """A work that counts, and stumbles over one mail."""

    def __init__(self) -> None:
        self.read: list[Place] = []

    def __call__(self, copy: Copy) -> int:
        self.read.append(copy.place)
        if copy.size == 0:
            raise ValueError("nothing in it")
        return copy.size


def test_a_mail_is_read_once_wherever_it_lies_by_then() -> None:
    """After a change of UIDVALIDITY the same mail has another UID and says the same; another mail is another."""
    reader, work = Hindsight(), Reading()
    moved = replace(MAIL, place=replace(THERE, uidvalidity=2, uid=1))
    longer = replace(MAIL, size=40)
    assert [23] == asyncio.run(reader.read(work, [MAIL]))
    assert [23, 40] == asyncio.run(reader.read(work, [moved, longer]))
    assert [MAIL.place, longer.place] == work.read


def test_a_mail_that_could_not_be_read_holds_up_no_other() -> None:
    """It is set aside by whoever finds it again, too."""
    reader, work = Hindsight(), Reading()
    for _ in range(2):
        broken, whole = asyncio.run(reader.read(work, [replace(MAIL, size=0), MAIL]))
        assert isinstance(broken, Unread)
        assert whole == 23
    assert len(work.read) == 2


def test_other_work_reads_anew() -> None:
    """What one work made of a mail is no answer to another."""
    reader, first, second = Hindsight(), Reading(), Reading()
    asyncio.run(reader.read(first, [MAIL]))
    asyncio.run(reader.read(second, [MAIL]))
    assert [MAIL.place] == first.read == second.read
