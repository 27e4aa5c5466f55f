"""A member's own mailbox: the answer that went to Ana alone is heard, and nothing else of hers is kept."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.mail.reading import read as read_message
from bot.project.facts import Court
from bot.project.state import Client
from bot.rehearsal.archive import Drawer
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose, reply_to
from bot.rehearsal.memory import MemoryStore
from bot.settings.load import read
from bot.settings.policy import policy
from bot.walk.listen import LATE
from bot.walk.states import States
from bot.worker import Outside, Worker
from tests.bridge import ANA, STREAM, TEMPLATES, Box
from tests.test_worker import MONDAY, SETTINGS, THURSDAY, ask
from tests.test_worker import Box as Troubled

HOUR = timedelta(hours=1)
BOB, ZOE, MUM = Address("bob@client0.example", "Bob"), Address("zoe@client0.example"), Address("mum@family.example")
REQUEST = ask("Texts", 0)
DOCTOR = "The doctor says it is the gall bladder."


def answer(text: str, at: datetime = MONDAY + HOUR) -> bytes:
    """Bob answers Ana alone, and leaves the bot out."""
    sheet = reply_to(read_message(REQUEST, fallback=MONDAY, complete=True), sender=BOB, text=text, at=at)
    return compose(replace(sheet, to=(ANA,), cc=()))


def private(at: datetime = MONDAY + HOUR) -> bytes:
    return compose(Sheet(sender=MUM, to=(ANA,), subject="Texts", text=DOCTOR, at=at))


class Room:
    """The worker with its own mailbox and Ana's."""

    def __init__(self, own: list[bytes], anas: list[bytes], mode: str = "auto", listens: bool = True) -> None:
        self.clock = VirtualClock(MONDAY - HOUR)
        self.store = MemoryStore(self.clock)
        self.own, self.anas = Box(self.clock, own), Troubled(self.clock, anas)
        self.anas.account = "listened:ana"
        self.drawer = Drawer()
        known = policy(read(SETTINGS.replace('"auto"', f'"{mode}"'), Path("courtside.toml"), {}))
        known = replace(known, digest=None, listened=frozenset({ANA.address} if listens else ()))
        listening = [self.anas] if listens else []
        outside = Outside(
            clock=self.clock, store=self.store, mailboxes=[self.own], mailer=self.drawer, listening=listening
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


def tale(story: Callable[[Room], Awaitable[None]], own: list[bytes], anas: list[bytes], **how: bool) -> Room:
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
