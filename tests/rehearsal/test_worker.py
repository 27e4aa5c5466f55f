"""How the worker behaves when the outside does not: in a pretend world, from a script."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any, TypeVar

import pytest

from bot.mail.reading import read
from bot.ports import Accepted, Book, Envelope, Kept, Later, LetterState, Refused, Shunted, Store, Trouble, Unknown
from bot.rehearsal.world import LEASE
from bot.rehearsal.world_post import Answered, Server
from bot.walk import arrive
from bot.walk.send import RETRIES
from tests.rehearsal.scripted import BOB, EVE, POLITE, START, Script, played

T = TypeVar("T")
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def in_turn(*answers: Answered) -> Server:
    """A server that answers letters to clients as listed, the last answer for ever; notices it takes."""
    left = list(answers)

    def server(envelope: Envelope, content: bytes) -> Answered:
        if not any(one.endswith((BOB.domain, EVE.domain)) for one in envelope.recipients):
            return TAKEN
        return left.pop(0) if len(left) > 1 else left[0]

    return server


TAKEN = Answered(outcome=Accepted("250 taken"))


def test_a_silent_client_gets_one_letter_when_its_wait_is_over() -> None:
    """The polite step goes at the opening three business days later, and its copy comes home."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + HOUR)

    script = played(story)
    assert [POLITE] == [one.at for one in script.letters()]
    assert [LetterState.ACCEPTED] == script.states()
    assert None is not script.outbox()[0].seen_at


def test_an_answer_just_before_the_step_is_due_ends_the_silence() -> None:
    """Mail that arrives in the minute of a decision is read first."""

    async def story(script: Script) -> None:
        asked = script.ask()
        await script.until(POLITE - timedelta(seconds=1))
        script.answer(asked)
        await script.until(POLITE + HOUR)

    assert [] == played(story).letters()


def test_an_answer_that_comes_while_another_letter_is_sent_is_read_first() -> None:
    """The freshness look: two letters were planned, the first took two minutes, the second is taken back."""

    async def story(script: Script) -> None:
        script.ask(BOB)
        asked = script.ask(EVE, "Photos")
        await script.until(POLITE + MINUTE)
        script.answer(asked, EVE)
        await script.until(POLITE + HOUR)

    script = played(story, in_turn(Answered(outcome=Accepted("250 taken"), seconds=120)))
    assert 1 == len(script.letters(BOB))
    assert [] == script.letters(EVE)
    assert [LetterState.CANCELLED] == script.states(EVE)


def test_a_letter_the_server_takes_later_goes_out_once_with_the_same_bytes() -> None:
    """A temporary refusal is a state with its next moment, never a second letter."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + HOUR)

    busy = Answered(outcome=Later("451 try again"), goes=False)
    script = played(story, in_turn(busy, busy, TAKEN))
    tried = script.letters()
    assert 3 == len(tried)
    assert 1 == len({one.content for one in tried})
    assert [False, False, True] == [one.answered.goes for one in tried]
    assert [LetterState.ACCEPTED] == script.states()
    minute = timedelta(minutes=1)
    waits = [(later.at - earlier.at) // minute for earlier, later in pairwise(tried)]
    assert [one // minute for one in RETRIES[:2]] == waits


def test_a_letter_of_unknown_fate_is_settled_by_its_copy() -> None:
    """The link broke inside DATA, and our copy shows in the mailbox: it went."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + 3 * HOUR)

    script = played(story, in_turn(Answered(outcome=Unknown("broken off"))))
    assert 1 == len(script.letters())
    assert [LetterState.ACCEPTED] == script.states()
    assert [] == script.notices()


def test_a_letter_of_unknown_fate_without_a_copy_is_held_and_a_person_is_asked() -> None:
    """Never guessed, never sent again by itself."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + timedelta(days=20))

    script = played(story, in_turn(Answered(outcome=Unknown("broken off"), goes=False, shows=False)))
    assert 1 == len(script.letters())
    assert [LetterState.HELD] == script.states()
    assert 1 == len(script.notices())


def test_an_answer_to_a_letter_of_unknown_fate_settles_it() -> None:
    """Bob can only answer what he has: nobody asks Ana whether it arrived."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + HOUR)
        script.answer(script.letters()[0].content)
        await script.until(POLITE + 5 * HOUR)

    script = played(story, in_turn(Answered(outcome=Unknown("broken off"), shows=False), TAKEN))
    assert 1 == len(script.letters())
    assert [LetterState.ACCEPTED] == script.states()
    assert [] == script.notices()


def test_a_bounce_of_a_letter_that_was_held_settles_it() -> None:
    """It went, and Bob's mailbox is gone."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + 5 * HOUR)
        name = read(script.letters()[0].content, fallback=POLITE).message_id
        assert name is not None
        script.world.mailbox.deliver(BOUNCE.format(name=name).encode())
        await script.until(POLITE + 6 * HOUR)

    script = played(story, in_turn(Answered(outcome=Unknown("broken off"), shows=False), TAKEN))
    assert 1 == len(script.letters())
    assert [LetterState.ACCEPTED] == script.states()


BOUNCE = """\
From: MAILER-DAEMON@client.example
To: followup@studio.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <gone@client.example>
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

bob@client.example does not live here any more.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.client.example

Final-Recipient: rfc822; bob@client.example
Action: failed
Status: 5.1.1
--b
Content-Type: message/rfc822

From: Studio <followup@studio.example>
To: bob@client.example
Subject: Homepage texts
Message-ID: <{name}>

Hello
--b--
"""


def test_a_copy_that_comes_after_the_letter_was_held_settles_it() -> None:
    """The witness may be late; what it says is still true."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + 5 * HOUR)
        script.world.mailbox.deliver(script.letters()[0].content)
        await script.until(POLITE + 6 * HOUR)

    script = played(story, in_turn(Answered(outcome=Unknown("broken off"), shows=False), TAKEN))
    assert 1 == len(script.letters())
    assert [LetterState.ACCEPTED] == script.states()


def test_a_refused_letter_is_told_and_never_tried_again() -> None:
    """5xx: nothing was sent, and a person decides."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + timedelta(days=10))

    script = played(story, in_turn(Answered(outcome=Refused("550 no"), goes=False)))
    assert 1 == len(script.letters())
    assert [LetterState.REFUSED] == script.states()
    assert 1 == len(script.notices())


def test_one_mail_that_meets_a_bug_blocks_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is shunted with its reason; the mails before and after it do what they do."""
    place_one = arrive._place_one

    def stumbling(work: Any, one: Kept, reading: Any) -> None:
        if reading.subject == "Photos":
            raise ValueError("a mail that nobody thought of")
        place_one(work, one, reading)

    async def story(script: Script) -> None:
        script.ask(EVE, "Photos")
        script.ask(BOB)
        await script.until(POLITE + HOUR)

    monkeypatch.setattr(arrive, "_place_one", stumbling)
    script = played(story)

    def aside(book: Book) -> list[Shunted]:
        return book.shunted()

    assert ["ValueError: a mail that nobody thought of"] == [one.reason for one in script.world.look_up(aside)]
    assert 1 == len(script.letters(BOB))
    assert [] == script.letters(EVE)


def test_a_blind_mailbox_sends_nothing_and_goes_on_by_itself() -> None:
    """The answer came while nobody could read it: it is read before anything goes."""

    async def story(script: Script) -> None:
        script.ask(BOB)
        asked = script.ask(EVE, "Photos")
        await script.until(POLITE - HOUR)
        script.world.mailbox.trouble = "the server does not answer"
        script.world.mailbox.nudge()
        script.answer(asked, EVE)
        await script.until(POLITE + 2 * HOUR)
        assert [] == script.letters(BOB) + script.letters(EVE)
        script.world.mailbox.trouble = None
        script.world.mailbox.nudge()
        await script.until(POLITE + 3 * HOUR)

    script = played(story)
    assert [POLITE + 2 * HOUR] == [one.at for one in script.letters(BOB)]
    assert [] == script.letters(EVE)


def test_a_second_worker_on_the_same_store_does_nothing() -> None:
    """Only the holder of the mailbox lease reads and sends."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(START + HOUR)
        script.hire(script.world.hire("second"))
        await script.until(POLITE + HOUR)

    script = played(story)
    assert 1 == len(script.letters())
    assert {"worker"} == {one.holder for one in script.outbox()}


def test_a_worker_that_died_in_the_middle_of_a_letter_leaves_it_to_the_next() -> None:
    """Claimed by the dead is unknown: our copy settles it, and nothing goes twice."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + MINUTE)
        script.work[0].cancel()
        await asyncio.sleep(LEASE)
        script.world.mailbox.deliver(script.letters()[0].content)
        script.hire(script.world.hire("successor"))
        await script.until(POLITE + timedelta(seconds=LEASE) + HOUR)

    script = played(story, in_turn(Answered(outcome=Accepted("250 taken"), seconds=600), TAKEN))
    assert 1 == len(script.letters())
    assert [LetterState.ACCEPTED] == script.states()


def test_a_worker_that_starts_again_repeats_nothing() -> None:
    """A restart with nothing new changes no fact and sends no letter."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + HOUR)
        known = len(script.world.facts)
        script.stop.set()
        script.world.mailbox.nudge()
        await script.work[0]
        script.stop.clear()
        script.hire(script.world.hire("worker"))
        await script.until(POLITE + 2 * HOUR)
        assert known == len(script.world.facts)

    assert 1 == len(played(story).letters())


class Breathless:
    """A store that never finishes what places more than twenty mails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def transact(self, work: Callable[[Book], T]) -> T:
        def limited(book: Book) -> T:
            before = len(book.unplaced(999))
            answer = work(book)
            if before - len(book.unplaced(999)) > 20:
                raise Trouble("the store did not answer within 30 seconds")
            return answer

        return await self._store.transact(limited)

    async def close(self) -> None:
        await self._store.close()


def test_a_store_that_is_slow_is_asked_for_less_until_it_answers() -> None:
    """A hundred mails lay in the mailbox, and no transaction can take them all."""

    async def story(script: Script) -> None:
        outside = script.world.worker.outside
        script.world.worker.outside = replace(outside, store=Breathless(outside.store))
        for number in range(100):
            script.ask(subject=f"Page {number}")
        await script.until(START + HOUR)
        assert [] == await outside.store.transact(lambda book: book.unplaced(999))
        await script.until(POLITE + HOUR)

    script = played(story)
    assert script.letters()
    assert script.world.worker.blind is None
