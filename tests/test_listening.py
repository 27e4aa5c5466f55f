"""A member's own mailbox: the answer that went to Ana alone is heard, and nothing else of hers is kept."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.mail.reading import read as read_message
from bot.ports import Copy, Place, Reader, Unread
from bot.project.facts import Court
from bot.project.state import Client
from bot.rehearsal.archive import Drawer
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose, reply_to
from bot.rehearsal.memory import MemoryStore
from bot.settings.load import read
from bot.settings.policy import policy
from bot.walk.ahead import Here
from bot.walk.listen import LATE
from bot.walk.states import States
from bot.worker import Outside, Worker
from tests.bridge import ANA, STREAM, Box
from tests.stage import MONDAY, SETTINGS, TEMPLATES, THURSDAY, ask
from tests.stage import Box as Troubled

HOUR = timedelta(hours=1)
BOB, ZOE, MUM = Address("bob@client0.example", "Bob"), Address("zoe@client0.example"), Address("mum@family.example")
REQUEST = ask("Texts", 0)

Given = TypeVar("Given")
T = TypeVar("T")
DOCTOR = "The doctor says it is the gall bladder."


def answer(text: str, at: datetime = MONDAY + HOUR) -> bytes:
    """Bob answers Ana alone, and leaves the bot out."""
    sheet = reply_to(read_message(REQUEST, fallback=MONDAY, complete=True), sender=BOB, text=text, at=at)
    return compose(replace(sheet, to=(ANA,), cc=()))


def private(at: datetime = MONDAY + HOUR) -> bytes:
    return compose(Sheet(sender=MUM, to=(ANA,), subject="Texts", text=DOCTOR, at=at))


class Her(Troubled):
    """Ana's mailbox, whose server keeps strange times, or no longer has what it listed."""

    ahead = timedelta()
    is_tidied = False

    def copy(self, index: int, history: datetime) -> Copy:
        shown = super().copy(index, history)
        return replace(shown, arrived=shown.arrived + self.ahead)

    async def fetch(self, place: Place) -> Copy | None:
        return None if self.is_tidied else await super().fetch(place)


class Breaks(Here):
    """A reader that cannot read some of what it is given."""

    def __init__(self, breaks: Callable[[object], bool]) -> None:
        self._breaks = breaks

    async def read(self, work: Callable[[Given], T], given: Sequence[Given]) -> list[T | Unread]:
        made = await super().read(work, given)
        broken = Unread("it cannot be read", "nowhere")
        return [broken if self._breaks(one) else known for one, known in zip(given, made, strict=True)]


class Room:
    """The worker with its own mailbox and Ana's."""

    def __init__(
        self,
        own: list[bytes],
        anas: list[bytes],
        mode: str = "auto",
        listens: bool = True,
        reader: Reader | None = None,
    ) -> None:
        self.clock = VirtualClock(MONDAY - HOUR)
        self.store = MemoryStore(self.clock)
        self.own, self.anas = Box(self.clock, own), Her(self.clock, anas)
        self.anas.account = "listened:ana"
        self.drawer = Drawer()
        known = policy(read(SETTINGS.replace('"auto"', f'"{mode}"'), Path("courtside.toml"), {}))
        known = replace(known, digest=None, listened=frozenset({ANA.address} if listens else ()))
        listening = [self.anas] if listens else []
        outside = Outside(
            clock=self.clock,
            store=self.store,
            mailboxes=[self.own],
            mailer=self.drawer,
            listening=listening,
            reader=reader or Here(),
        )
        self.worker = Worker(outside, known, Desk(templates=TEMPLATES, secret=b"room"))

    async def until(self, *moments: datetime) -> None:
        for moment in moments:
            self.clock.set(moment)
            await self.worker.settle_down()

    async def state(self) -> Client:
        return await self.store.transact(lambda book: States().of(book, STREAM))

    @property
    def clients_letters(self) -> int:
        return sum(BOB.address in envelope.recipients for envelope, _ in self.drawer.letters)


def tale(story: Callable[[Room], Awaitable[None]], own: list[bytes], anas: list[bytes], **how: Any) -> Room:
    async def told() -> Room:
        room = Room(own, anas, **how)
        await room.worker.start()
        await story(room)
        return room

    return asyncio.run(told())


def test_an_answer_that_went_to_the_member_alone_ends_the_silence() -> None:
    """Without her mailbox Bob would be reminded; with it nobody nags him."""

    async def story(room: Room) -> None:
        await room.until(MONDAY, MONDAY + 2 * HOUR, THURSDAY + 2 * HOUR)

    anas = [answer("Here are the texts, all of them.")]
    assert 0 == tale(story, [REQUEST], anas).clients_letters
    assert 1 == tale(story, [REQUEST], anas, listens=False).clients_letters


def test_of_the_rest_of_her_mail_nothing_is_kept() -> None:
    """Neither a stranger's words under the same subject, nor their names, nor her mail with Bob's colleague."""

    async def story(room: Room) -> None:
        await room.until(MONDAY + 2 * HOUR)
        kept = await room.store.transact(lambda book: [one.record for one in book.archive("", 99)])
        assert 1 == len(kept)
        assert not any("gall bladder" in one or "mum@" in one for one in kept)

    other = compose(Sheet(sender=ZOE, to=(ANA,), subject="Lunch?", text="Shall we eat?", at=MONDAY + HOUR))
    tale(story, [REQUEST], [private(), other])


def test_a_new_mail_of_somebody_awaited_may_be_the_answer() -> None:
    """Bob writes to Ana under a subject of his own: his reminder rests a day, and the team is asked."""

    async def story(room: Room) -> None:
        await room.until(MONDAY, THURSDAY - 2 * HOUR, THURSDAY + 2 * HOUR)
        assert 0 == room.clients_letters
        assert [(ANA.address,)] == [envelope.recipients for envelope, _ in room.drawer.letters]

    beside = Sheet(
        sender=BOB, to=(ANA,), subject="As discussed", text="All of it is in the folder.", at=THURSDAY - 3 * HOUR
    )
    tale(story, [REQUEST], [compose(beside)])


def test_an_answer_that_is_read_before_the_request_is_looked_at_again() -> None:
    """Our copy of Ana's mail was under way for hours; what Bob wrote meanwhile is not lost."""

    async def story(room: Room) -> None:
        await room.until(MONDAY + 2 * HOUR)
        room.own.add(REQUEST)
        await room.until(MONDAY + LATE)
        assert Court.TEAM is (await room.state()).threads[1].court

    tale(story, [], [answer("Here are the texts, all of them.")])


def test_what_was_looked_at_long_enough_is_not_read_again() -> None:
    """The cursor moves on once our own copy cannot come any more."""

    async def story(room: Room) -> None:
        await room.until(MONDAY + 2 * HOUR)
        young = await room.store.transact(lambda book: book.cursor("listened:ana", "archive"))
        await room.until(MONDAY + 2 * HOUR + LATE)
        old = await room.store.transact(lambda book: book.cursor("listened:ana", "archive"))
        assert young is not None
        assert old is not None
        assert (1, 3) == (young.uidnext, old.uidnext)

    tale(story, [REQUEST], [private(), answer("Thanks, I will look.")])


def test_the_same_mail_in_both_mailboxes_is_one() -> None:
    """Bob answered all: what lies in Ana's mailbox too is no second acknowledgement."""

    async def story(room: Room) -> None:
        await room.until(MONDAY, MONDAY + 2 * HOUR)
        facts = await room.store.transact(lambda book: book.facts(STREAM))
        assert 1 == sum(one.record.kind == "ClientWrote" for one in facts)

    mail = answer("Thanks, I will look.")
    tale(story, [REQUEST, mail], [mail])


def test_an_order_like_line_in_her_mail_steers_nothing() -> None:
    """What Ana writes to Bob is for Bob."""

    async def story(room: Room) -> None:
        await room.until(MONDAY, MONDAY + 2 * HOUR)
        assert not (await room.state()).threads[1].paused

    links = [("In-Reply-To", f"<{read_message(REQUEST, fallback=MONDAY, complete=True).message_id}>")]
    line = Sheet(sender=ANA, to=(BOB,), subject="Re: Texts", text="#pause", at=MONDAY + HOUR, headers=links)
    tale(story, [REQUEST], [compose(line)])


def test_a_thread_of_a_listened_member_is_open_to_sight() -> None:
    """Bob left the bot out, which makes a thread dark; Ana's mailbox shows all the same, so nobody need approve."""

    async def story(room: Room) -> None:
        await room.until(MONDAY, MONDAY + 2 * HOUR, THURSDAY + 3 * HOUR)

    anas = [answer("Thanks, I will look.")]
    assert 1 == tale(story, [REQUEST], anas).clients_letters


def test_a_member_s_mailbox_that_cannot_be_read_keeps_every_letter_back() -> None:
    """The answer may lie there."""

    async def story(room: Room) -> None:
        await room.until(MONDAY)
        room.anas.trouble = "the server does not answer"
        await room.until(THURSDAY + 2 * HOUR)
        assert 0 == room.clients_letters
        room.anas.trouble = ""
        await room.until(THURSDAY + 3 * HOUR)
        assert 1 == room.clients_letters

    tale(story, [REQUEST], [private()])


def test_a_mail_without_a_message_id_is_handed_on_once() -> None:
    """It was taken in anew at every look for six hours, and the worker never rested."""

    async def story(room: Room) -> None:
        await asyncio.wait_for(room.until(MONDAY, MONDAY + 2 * HOUR), 10)
        assert 0 == await room.worker.turn()
        assert Court.TEAM is (await room.state()).threads[1].court

    nameless = re.sub(rb"Message-ID: .*\r\n", b"", answer("Here are the texts, all of them."))
    tale(story, [REQUEST], [nameless])


def test_a_mail_that_cannot_be_read_is_set_aside_once() -> None:
    """A look that finds it again neither sets it aside again nor keeps the worker awake."""

    async def story(room: Room) -> None:
        await room.until(MONDAY, MONDAY + 2 * HOUR)
        place = Place("listened:ana", "archive", 1, 1)
        assert not await room.store.transact(lambda book: book.places_kept([place]))
        assert 0 == await room.worker.turn()
        assert 1 == len(await room.store.transact(lambda book: book.shunted()))

    mail = answer("Here are the texts, all of them.")
    with_fault = Breaks(lambda given: isinstance(given, Copy) and given.overheard)
    tale(story, [REQUEST], [mail], reader=with_fault)


def test_a_mail_dated_in_the_future_does_not_stop_the_cursor() -> None:
    """Moved in from a server whose clock was wrong: it would have been read again, with all after it, for years."""

    async def story(room: Room) -> None:
        room.anas.ahead = timedelta(days=400)
        await room.until(MONDAY + 2 * HOUR)
        reached = await room.store.transact(lambda book: book.cursor("listened:ana", "archive"))
        assert reached is not None
        assert 2 == reached.uidnext

    tale(story, [REQUEST], [private()])


def test_an_answer_that_is_gone_before_it_is_fetched_goes_to_a_person() -> None:
    """She has filed it already: of his words we know nothing, and that he answered we do."""

    async def story(room: Room) -> None:
        room.anas.is_tidied = True
        await room.until(MONDAY, MONDAY + 2 * HOUR, THURSDAY + 2 * HOUR)
        assert 0 == room.clients_letters
        assert Court.TEAM is (await room.state()).threads[1].court

    tale(story, [REQUEST], [answer("Here are the texts, all of them.")])
