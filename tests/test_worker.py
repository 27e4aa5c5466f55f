"""The worker when something is in its way: it waits, says so once, lets nobody down, and goes on by itself."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.mail.message import Address
from bot.ports import Envelope, FactRecord, Later, LetterState, Outcome, Refused, Trouble
from bot.rehearsal.mails import MESSAGE_ID, Sheet, compose
from bot.walk import blind
from bot.worker import LEASE, MAILBOX, Worker
from tests.stage import MONDAY, THURSDAY, Box, Stage, ask


async def _working(stage: Stage) -> Worker:
    """A worker that has seen Ana's mail, and waits for Thursday."""
    worker = stage.hire()
    await worker.start()
    stage.clock.set(MONDAY)
    await worker.settle_down()
    stage.clock.set(THURSDAY)
    return worker


def test_blind_it_sends_nothing_and_forgets_nothing() -> None:
    """What is due stays on the agenda, `status` has the reason, the log says it once, and all goes on by itself."""

    async def tale() -> None:
        stage = Stage()
        worker = await _working(stage)
        stage.box.trouble = "The mail server is gone; check the cable."
        with capture_logs() as logs:
            for _ in range(3):
                await worker.settle_down()
            assert ["The mail server is gone; check the cable."] == [line["why"] for line in logs]
            assert [] == stage.post.handed
            assert ["client0.example"] == await stage.asks(
                lambda book: [s for s in book.due(THURSDAY, 9) if s != "@house"]
            )
            assert stage.box.trouble == await stage.asks(blind.reason)
            assert THURSDAY == await stage.asks(blind.since)
            stage.box.trouble = ""
            await worker.settle_down()
        assert 1 == len(stage.post.handed)
        assert await stage.asks(blind.reason) is None
        assert "the mailbox can be read again" in [line["event"] for line in logs]

    asyncio.run(tale())


def test_only_the_holder_of_the_mailbox_works() -> None:
    """A second worker does nothing until the first is gone or its lease has run out."""

    async def tale() -> None:
        stage = Stage()
        first, second = stage.hire("first"), stage.hire("second")
        await first.start()
        await second.start()
        stage.clock.set(stage.clock.now() + timedelta(seconds=LEASE - 1))
        assert 0 == await second.turn()
        assert (True, False) == (first.is_holder, second.is_holder)
        stage.clock.set(MONDAY)
        await second.settle_down()
        stage.clock.set(THURSDAY)
        await second.settle_down()
        assert 1 == len(stage.post.handed)
        assert 0 == await first.turn()
        assert (False, True) == (first.is_holder, second.is_holder)

    asyncio.run(tale())


def test_a_long_reading_keeps_the_mailbox() -> None:
    """What is kept is a sign of life: years of mail are not read by a second worker because they take a while."""

    async def tale() -> None:
        stage = Stage()
        stage.clock.set(MONDAY)
        first, second = stage.hire("first"), stage.hire("second")
        await first.start()
        stage.box.takes = timedelta(seconds=LEASE + 1)
        await first.take_in()
        assert 0 == await second.turn()
        assert not second.is_holder

    asyncio.run(tale())


def test_who_lost_the_mailbox_while_reading_leaves_the_mail_to_the_next() -> None:
    """Two who place one mail at once would open its thread twice, and Bob would be written to in both."""

    async def tale() -> None:
        stage = Stage()
        stage.clock.set(MONDAY)
        first, second = stage.hire("first"), stage.hire("second")
        await first.start()
        stage.clock.set(MONDAY + timedelta(seconds=LEASE + 1))
        await second.start()
        await first.take_in()
        assert ["@house"] == await stage.asks(lambda book: book.streams())
        assert 1 == await second.take_in()
        assert ["@house", "client0.example"] == await stage.asks(lambda book: book.streams())

    asyncio.run(tale())


def test_who_lost_the_mailbox_while_reading_sends_nothing_in_that_turn() -> None:
    """Not even when it is free again: what came meanwhile, Bob's answer perhaps, was left for the next to keep."""

    async def tale() -> None:
        stage = Stage()
        worker = await _working(stage)
        await worker.turn()
        assert 1 == len(stage.post.handed)
        late = stage.hire("late")
        stage.clock.set(THURSDAY + timedelta(days=7))
        await late.start()
        stage.clock.set(stage.clock.now() + timedelta(seconds=LEASE + 1))
        successor = stage.hire("successor")
        await successor.start()
        await late.take_in()
        await stage.asks(lambda book: book.release(MAILBOX, "successor"))
        assert 0 == await late.decide() + await late.send()
        assert not late.is_holder
        assert 0 < await late.turn()
        assert 2 == len(stage.post.handed)

    asyncio.run(tale())


def test_a_worker_that_ends_hands_over_at_once() -> None:
    """Its lease is given back."""

    async def tale() -> None:
        stage = Stage()
        first = await _working(stage)
        await first.close()
        assert await stage.asks(lambda book: book.lease(MAILBOX, "second", LEASE))

    asyncio.run(tale())


def test_what_a_dead_worker_had_in_hand_is_unknown_to_the_next() -> None:
    """Even where the next one has the same name, as in a container: it may have gone, so it is not sent again."""

    async def tale() -> None:
        stage = Stage()
        await _die_in_hand(stage)
        successor = stage.hire()
        await successor.start()
        await successor.settle_down()
        assert 1 == len(stage.post.handed)
        assert [LetterState.UNKNOWN] == await _states(stage)

    asyncio.run(tale())


async def _die_in_hand(stage: Stage) -> None:
    """The letter is handed over, and the store never hears of it."""
    worker = await _working(stage)
    with pytest.raises(Trouble):
        await _up_to_the_answer(stage, worker)
    stage.store.away_after = None
    assert [LetterState.CLAIMED] == await _states(stage)


async def _up_to_the_answer(stage: Stage, worker: Worker) -> None:
    """One turn on a store that goes away as soon as a letter was handed over."""
    original = stage.post.send

    async def send(envelope: Envelope, content: bytes) -> Outcome:
        stage.store.away_after = 0
        return await original(envelope, content)

    stage.post.send = send  # type: ignore[method-assign]  # the stage's own mailer, for one turn
    try:
        await worker.turn()
    finally:
        stage.post.send = original  # type: ignore[method-assign]


async def _states(stage: Stage) -> list[LetterState]:
    away, stage.store.away_after = stage.store.away_after, None
    try:
        return await stage.asks(
            lambda book: [letter.state for letter in book.letters("client0.example") if not letter.to_team]
        )
    finally:
        stage.store.away_after = away


def test_an_answer_outlives_a_store_that_is_away() -> None:
    """The worker that still lives knows what the server said, and writes it down when the store is back."""

    async def tale() -> None:
        stage = Stage()
        worker = await _working(stage)
        with pytest.raises(Trouble):
            await _up_to_the_answer(stage, worker)
        stage.store.away_after = None
        assert [LetterState.CLAIMED] == await _states(stage)
        await worker.settle_down()
        assert [LetterState.ACCEPTED] == await _states(stage)
        assert 1 == len(stage.post.handed)

    asyncio.run(tale())


def test_a_fact_nobody_understands_stops_one_client_only() -> None:
    """The bug is told with the client's name; the other client's reminder goes out."""

    async def tale() -> None:
        stage = Stage("Texts", "Photos")
        worker = await _working(stage)
        strange = FactRecord(kind="FromTheFuture", version=99, at=MONDAY, public="{}", private=None)
        await stage.asks(lambda book: book.append("client0.example", [strange]))
        with capture_logs() as logs:
            await worker.settle_down()
        assert [("bob@client1.example", "ana@studio.example")] == [one.recipients for one in stage.post.handed]
        assert ["client0.example"] == [line["stream"] for line in logs if line["action"] == "decide"]

    asyncio.run(tale())


def test_an_id_without_end_stops_nobody() -> None:
    """What the team is told of such a mail goes by a key that PostgreSQL's index takes: 2,704 bytes of it."""

    async def tale() -> None:
        stage = Stage()
        stage.box = Box(stage.clock, [ask("Texts", 0), *map(with_endless_id, (OBJECTION, WHOSE))])
        stage.clock.set(MONDAY + timedelta(hours=1))
        worker = stage.hire()
        await worker.start()
        await worker.settle_down()
        told = await stage.asks(lambda book: [one for name in book.streams() for one in book.letters(name)])
        assert 2 == sum(one.to_team and one.key.startswith(("team/client0", "team/@house/0/whose")) for one in told)
        assert max(len(one.key.encode()) for one in told) < 2_000

    asyncio.run(tale())


def test_a_bounce_of_forwarded_mail_reaches_the_client_it_is_about() -> None:
    """The mailbox it names is nobody's we know; whom it was written to before the forward is."""

    async def tale() -> None:
        stage = Stage()
        stage.box = Box(stage.clock, [ask("Texts", 0), BOUNCE.encode()])
        stage.clock.set(MONDAY + timedelta(hours=1))
        worker = stage.hire()
        await worker.start()
        await worker.settle_down()
        happened = await stage.asks(lambda book: [one.record.kind for one in book.facts("client0.example")])
        assert "ContactUnreachable" in happened

    asyncio.run(tale())


BOUNCE = """\
From: MAILER-DAEMON@home.example
To: ana@studio.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <gone@home.example>
Date: Mon, 02 Mar 2026 09:01:00 +0000
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

There is no such mailbox.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.home.example

Original-Recipient: rfc822; bob@client0.example
Final-Recipient: rfc822; bob.miller@home.example
Action: failed
Status: 5.1.1
--b--
"""


def with_endless_id(sheet: Sheet) -> bytes:
    """Nothing that repeats itself: the database packs what does."""
    endless = "".join(f"{number:x}" for number in range(2_000))
    return MESSAGE_ID.sub(f"Message-ID: <{endless}@{sheet.sender.domain}>".encode(), compose(sheet))


OBJECTION = Sheet(
    sender=Address("bob@client0.example", "Bob"),
    to=(Address("ana@studio.example"),),
    cc=(Address("followup@studio.example"),),
    subject="Texts",
    text="Please stop writing to us. Our lawyer will be in touch.",
    at=MONDAY + timedelta(minutes=5),
)
WHOSE = replace(
    OBJECTION,
    sender=Address("ana@studio.example", "Ana Ruiz"),
    to=(Address("eve@client1.example"), Address("tom@client2.example")),
    subject="Both",
    text="Could you both look?",
)
"""Written to people of two organisations: nobody can tell whose thread that is."""


def test_the_log_repeats_no_address() -> None:
    """A server's refusal names the recipient; the store keeps it, the log does not."""

    async def tale() -> None:
        stage = Stage()
        worker = await _working(stage)
        stage.post.answers = [
            Refused("The server refuses bob@client0.example: 550 5.1.1 <bob@client0.example> unknown.")
        ]
        with capture_logs() as logs:
            await worker.settle_down()
        (told,) = [line["why"] for line in logs if line["event"] == "a letter was refused"]
        assert "The server refuses (address): 550 5.1.1 <(address)> unknown." == told
        assert [LetterState.REFUSED] == await _states(stage)

    asyncio.run(tale())


def test_a_server_that_takes_nothing_is_told_once() -> None:
    """Tried again after a while; the log hears of the trouble once, and once that it is over."""

    async def tale() -> None:
        stage = Stage()
        worker = await _working(stage)
        stage.post.answers = [Later("452 no room"), Later("452 no room")]
        with capture_logs() as logs:
            for minute in range(0, 40, 5):
                stage.clock.set(THURSDAY + timedelta(minutes=minute))
                await worker.settle_down()
        told = [(line["event"], line.get("why", "")) for line in logs if line["action"] == "send"]
        assert [
            ("no letter can be handed over; it is tried again", "452 no room"),
            ("letters can be handed over again", ""),
        ] == told[:2]
        assert 3 == len(stage.post.handed)
        assert [LetterState.ACCEPTED] == await _states(stage)

    asyncio.run(tale())
