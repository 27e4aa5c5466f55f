"""What a member may order in a while, and what is heard twice."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.adapters.clock import SystemClock
from bot.mail.message import Address
from bot.ports import Book
from bot.project.records import Reading
from bot.rehearsal.memory import MemoryStore
from bot.walk.budget import MOST_REMEMBERED, Hearing, hearing

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
ORDER = Reading(identity="0" * 64, at=AT, day=AT.date(), senders=(Address("ana@studio.example"),), orders=("#close 3",))


def test_a_flood_of_forged_mails_makes_no_old_one_new() -> None:
    """Whoever writes in a member's name, and is not believed, cannot let a copy of theirs be heard again."""

    def told(book: Book) -> list[Hearing]:
        first = hearing(book, ORDER, 1, AT, vouched=True)
        for number in range(MOST_REMEMBERED + 1):
            hearing(book, replace(ORDER, orders=(f"#note {number}",)), 1, AT, vouched=False)
        return [first, hearing(book, ORDER, 1, AT + timedelta(hours=1), vouched=True)]

    assert [Hearing.HEARD, Hearing.PASSED_OVER] == asyncio.run(MemoryStore(SystemClock()).transact(told))
