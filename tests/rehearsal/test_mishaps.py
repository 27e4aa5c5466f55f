"""What goes wrong around the worker embarrasses nobody: stores that lose, copies that come late, clocks ahead."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from bot.mail.reading import read
from bot.ports import Accepted, Book, Envelope, Later, LetterState, Outgoing, Refused, Store, Trouble, Unknown
from bot.project.orders import Order
from bot.rehearsal.mails import compose, reply_to
from bot.rehearsal.memory import MemoryStore
from bot.rehearsal.world_cast import BOT
from bot.rehearsal.world_post import Answered
from bot.walk import copied
from bot.walk.unknown import PROVEN, WITNESS
from bot.worker import MAILBOX
from tests.rehearsal.scripted import ANA, BOB, EVE, POLITE, START, Script, played
from tests.rehearsal.test_alarm import Shelf
from tests.rehearsal.test_worker import in_turn

T = TypeVar("T")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
TAKEN = Answered(outcome=Accepted("250 taken"))
BROKEN_OFF = Answered(outcome=Unknown("broken off"), goes=False, shows=False)


class Deaf:
    """A store whose next answer to one question is lost, though the work was done."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.when: Callable[[object], bool] = lambda answer: False

    async def transact(self, work: Callable[[Book], T]) -> T:
        answer = await self._store.transact(work)
        if self.when(answer):
            self.when = lambda answer: False
            raise Trouble("the database did not answer in time; it is tried again")
        return answer

    async def close(self) -> None:
        await self._store.close()


def test_a_claim_whose_answer_was_lost_is_found_again() -> None:
    """The letter stands claimed and nobody sends it: it becomes unknown, and a person is asked. Never silence."""

    async def story(script: Script) -> None:
        deaf = Deaf(script.world.store)
        script.stop.set()
        script.world.mailbox.nudge()
        await script.work[0]
        script.stop.clear()
        script.world.store = deaf
        script.hire(script.world.hire("worker"))
        script.ask()
        await script.until(POLITE - HOUR)
        deaf.when = lambda answer: isinstance(answer, Outgoing)
        await script.until(POLITE + 4 * HOUR)

    script = played(story)
    assert [] == script.letters()
    assert [LetterState.HELD] == script.states()
    assert ["Did this letter arrive? Homepage texts"] == script.notices()


def test_a_store_that_was_lost_sends_no_letter_twice() -> None:
    """The new one reads the whole mailbox, and finds there what the old one had sent."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + 2 * HOUR)
        script.stop.set()
        script.world.mailbox.nudge()
        await script.work[0]
        script.stop.clear()
        script.world.store = MemoryStore(script.world.clock)
        await script.world.store.transact(lambda book: book.put_setting("installed_at", START.isoformat()))
        script.hire(script.world.hire("successor"))
        await script.until(POLITE + 4 * HOUR)
        # It has seen a letter that it did not write, and waits for a person's word.
        await script.world.store.transact(lambda book: copied.go_on(book, script.world.clock.now()))
        script.world.mailbox.nudge()
        await script.until(POLITE + 6 * HOUR)

    script = played(story)
    assert [POLITE] == [one.at for one in script.letters()]
    assert [LetterState.ACCEPTED] == script.states()


def planned(book: Book) -> list[LetterState]:
    """How the letters to Bob stand."""
    return [one.state for one in book.letters(BOB.domain) if one.thread and not one.to_team]


def test_a_copy_that_shows_before_the_second_attempt_is_the_letter() -> None:
    """Unknown, then to be sent again, then seen after all: it went once."""
    busy = Answered(outcome=Later("451 busy"), goes=False)

    async def story(script: Script) -> None:
        await script.world.store.transact(lambda book: book.put_setting(WITNESS, PROVEN))
        script.ask()
        await script.until(START + HOUR)
        script.ask(EVE)
        await script.until(POLITE + 2 * HOUR + 30 * MINUTE)
        assert [LetterState.PLANNED] == await script.world.store.transact(planned)
        script.world.mailbox.deliver(script.letters()[0].content)
        await script.until(POLITE + 5 * HOUR)

    script = played(story, in_turn(Answered(outcome=Unknown("broken off"), shows=False), TAKEN, busy))
    assert [LetterState.ACCEPTED] == script.states()
    assert all(one.at < POLITE + 2 * HOUR + 31 * MINUTE for one in script.letters())


def test_what_a_server_took_counts_when_its_answer_comes_late() -> None:
    """The store failed under who sent it; the next worker planned it anew, and would have sent it a second time."""
    slow = Answered(outcome=Accepted("250 taken"), seconds=60, shows=False)
    busy = Answered(outcome=Later("451 busy"), goes=False)

    async def story(script: Script) -> None:
        shelf, first = Shelf(script.world.store), script.world.worker
        first.outside = replace(first.outside, store=shelf)
        await script.world.store.transact(lambda book: book.put_setting(WITNESS, PROVEN))
        script.ask()
        await script.until(START + HOUR)
        script.ask(EVE)
        await script.until(POLITE + MINUTE / 2)
        shelf.trouble = "the database has no room left"
        await script.until(POLITE + 5 * MINUTE)
        await script.world.store.transact(lambda book: book.release(MAILBOX, first.name))
        script.hire(script.world.hire("successor"))
        await script.until(POLITE + 2 * HOUR + 30 * MINUTE)
        assert [LetterState.PLANNED] == await script.world.store.transact(planned)
        shelf.trouble = ""
        await script.until(POLITE + 5 * HOUR)

    script = played(story, in_turn(slow, TAKEN, busy, busy, busy))
    assert [LetterState.ACCEPTED] == script.states()
    assert all(one.at < POLITE + 2 * HOUR + 31 * MINUTE for one in script.letters())


def test_a_letter_is_missing_once_a_later_one_of_ours_shows() -> None:
    """Until then the mailbox may only be slow, whatever else comes to it; then the same bytes go again, once."""

    async def story(script: Script) -> None:
        await script.world.store.transact(lambda book: book.put_setting(WITNESS, PROVEN))
        script.ask()
        await script.until(START + 4 * HOUR)
        script.ask(EVE)
        await script.until(POLITE + HOUR)
        script.ask(EVE, "Another matter")
        await script.until(POLITE + 4 * HOUR - MINUTE)
        assert 1 == len(script.letters())
        await script.until(POLITE + 5 * HOUR)

    script = played(story, in_turn(BROKEN_OFF, TAKEN))
    first, second = script.letters()
    assert first.content == second.content
    assert [POLITE + 4 * HOUR] == [one.at for one in script.letters(EVE)]
    assert POLITE + 4 * HOUR < second.at
    assert [LetterState.ACCEPTED] == script.states()


def test_a_mailbox_that_shows_no_letter_for_a_day_proves_nothing() -> None:
    """A person is asked, and the letter does not go again, though the witness was proven once."""

    async def story(script: Script) -> None:
        await script.world.store.transact(lambda book: book.put_setting(WITNESS, PROVEN))
        script.ask()
        await script.until(POLITE + DAY - HOUR)
        assert [] == script.notices()
        await script.until(POLITE + DAY + HOUR)

    script = played(story, in_turn(BROKEN_OFF, TAKEN))
    assert 1 == len(script.letters())
    assert [LetterState.HELD] == script.states()
    assert ["Did this letter arrive? Homepage texts"] == script.notices()


def test_a_request_after_a_refused_letter_is_followed_up() -> None:
    """The first letter's key is taken for ever; the next one has its own."""
    refused: list[bool] = []

    def server(envelope: Envelope, content: bytes) -> Answered:
        if BOB.address not in envelope.recipients or refused:
            return TAKEN
        refused.append(True)
        return Answered(outcome=Refused("550 not today"), goes=False)

    async def story(script: Script) -> None:
        asked = script.ask()
        await script.until(POLITE + HOUR)
        now = script.world.clock.now()
        words = "Hi Bob,\n\nCould you send us the texts, please?\n\nAna"
        again = reply_to(read(asked, fallback=now), sender=ANA, text=words, at=now)
        script.world.mailbox.deliver(compose(replace(again, to=[BOB], cc=[BOT])))
        await script.until(POLITE + 8 * DAY)

    script = played(story, server)
    assert 2 <= len(script.letters())
    assert LetterState.ACCEPTED in script.states()


def test_an_answer_from_a_clock_that_is_ahead_does_not_hide_the_next_request() -> None:
    """Bob's machine is three hours ahead; Ana asks again one hour later, and that request is followed up."""

    async def story(script: Script) -> None:
        asked = script.ask()
        await script.until(START + HOUR)
        now = script.world.clock.now()
        text = "Hi Ana,\n\nhere are the texts, all of them.\n\nBob"
        answer = reply_to(read(asked, fallback=now), sender=BOB, text=text, at=now + 3 * HOUR, attachment="texts.pdf")
        script.world.mailbox.deliver(compose(answer))
        await script.until(START + 2 * HOUR)
        now = script.world.clock.now()
        words = "Hi Bob,\n\nThank you. Could you send us the photos too?\n\nAna"
        again = reply_to(read(compose(answer), fallback=now), sender=ANA, text=words, at=now)
        script.world.mailbox.deliver(compose(again))
        await script.until(POLITE + DAY)

    assert [POLITE + 2 * HOUR] == [one.at for one in played(story).letters()]


def test_a_step_that_was_said_already_is_told_and_not_forgotten() -> None:
    """Ana goes back to the polite step, whose key is taken: she hears of it, and resume says it anew."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + HOUR)
        script.world.order(Order(verb="step", thread=1, words="polite", index=0), "client.example", ANA.address)
        await script.until(POLITE + 6 * DAY)
        assert 1 == len(script.letters())
        script.world.order(Order(verb="resume", thread=1), "client.example", ANA.address)
        await script.until(POLITE + 7 * DAY)

    script = played(story)
    assert ["A template needs mending: Homepage texts"] == script.notices()
    assert 2 == len(script.letters())
