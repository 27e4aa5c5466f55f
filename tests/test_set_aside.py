"""A mail whose words could not be read: it is set aside with its reason, and whoever wrote it is not reminded."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from bot.ports import Copy, Kept, Place, Unread
from bot.project import facts
from bot.rehearsal.mails import name_of
from bot.walk.aside import readings, take_back
from tests.bridge import ANA, BOB, BOT, STREAM, Bridge, tale
from tests.stage import THURSDAY
from tests.test_listening import Breaks


def _is_poison(given: object) -> bool:
    return isinstance(given, Copy) and b"poison" in given.raw


async def _answered(bridge: Bridge, text: str) -> None:
    bridge.worker.outside = replace(bridge.worker.outside, reader=Breaks(_is_poison))
    asked = f"<{name_of(bridge.box.copy(0, THURSDAY).raw)}>"
    await bridge.write(text, sender=BOB, results="", answers=asked, to=(ANA,), cc=(BOT,), subject="Re: Texts")


def test_a_client_whose_answer_met_a_mistake_of_ours_is_not_reminded() -> None:
    """Whatever Bob wrote, he wrote: it is for a person to see, and no letter goes."""

    async def story(bridge: Bridge) -> None:
        await _answered(bridge, "Here are the texts. poison")
        (wrote,) = await bridge.facts(facts.ClientWrote)
        assert (None, BOB.address) == (wrote.answer, wrote.author)
        assert ["it cannot be read"] == [one.reason for one in await bridge.store.transact(lambda book: book.shunted())]
        await bridge.until(THURSDAY)
        assert [] == bridge.clients_letters

    tale(story)


def test_what_is_put_back_says_nothing_twice() -> None:
    """Of its header all is known: the team has answered since, and waits for Bob again."""

    async def story(bridge: Bridge) -> None:
        await _answered(bridge, "Which format? poison")
        await bridge.write("Any. Could you send them now?", to=(BOB,), cc=(BOT,), subject="Re: Texts")
        (aside,) = await bridge.store.transact(lambda book: book.shunted())
        now = bridge.clock.now()
        await bridge.store.transact(lambda book: take_back(book, aside, now))
        await bridge.worker.settle_down()
        assert 1 == len(await bridge.facts(facts.ClientWrote))
        heads = await bridge.store.transact(lambda book: [one.record.kind for one in book.facts(STREAM)])
        assert "ClientWrote" in heads

    tale(story)


class Asked:
    """A reader that can read nothing but what is `readable`, and remembers what it was given."""

    def __init__(self, unread: Unread, readable: bytes = b"") -> None:
        self.given: list[Any] = []
        self._unread, self._readable = unread, readable

    async def read(self, work: Callable[[Any], Any], given: Sequence[Any]) -> list[Any]:
        self.given += given
        return [work(one) if one.raw == self._readable else self._unread for one in given]

    async def close(self) -> None: ...


KEPT = Kept(identity="0" * 64, message_id=None, at=THURSDAY, record="{}")
BROKEN = Unread("it cannot be read", "nowhere")
COPY = Copy(place=Place("bot", "INBOX", 1, 1), raw=b"From: bob\n\npoison", size=17, arrived=THURSDAY)


def tried(reader: Asked, copy: Copy = COPY) -> list[Kept | Unread]:
    return asyncio.run(readings(reader, lambda _: KEPT, [copy]))


@pytest.mark.parametrize("end", [b"\n\n", b"\r\n\r\n"])
def test_the_header_is_read_however_its_lines_end(end: bytes) -> None:
    header = b"From: bob" + end
    reader = Asked(BROKEN, header)
    assert [replace(BROKEN, header=KEPT)] == tried(reader, replace(COPY, raw=header + b"poison"))
    assert (header, True, True) == (reader.given[1].raw, reader.given[1].header_only, reader.given[1].overheard)


def test_what_a_header_cannot_tell_either_is_only_set_aside() -> None:
    assert [BROKEN] == tried(Asked(BROKEN))


def test_nothing_that_would_end_another_process_is_read_again() -> None:
    """Nor a header that was all there was."""
    for reader, copy in (
        (Asked(replace(BROKEN, is_deadly=True), b"From: bob\n\n"), COPY),
        (Asked(BROKEN), replace(COPY, header_only=True)),
    ):
        (one,) = tried(reader, copy)
        assert isinstance(one, Unread)
        assert (None, 1) == (one.header, len(reader.given))
