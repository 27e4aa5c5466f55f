"""Told to stop, the worker is gone within seconds, and whoever comes after it finds everything."""

import asyncio
from datetime import timedelta

import pytest

from bot.ports import Accepted, Envelope, LetterState
from bot.rehearsal.loop import run_virtually
from bot.rehearsal.world_post import Answered, takes_all
from bot.walk.stopping import Stop, Stopped
from bot.worker import LAST_LETTER, MAILBOX
from tests.rehearsal.scripted import BOB, POLITE, Script, played

SECONDS = timedelta(seconds=1)


async def stopped(script: Script) -> timedelta:
    """Tells the worker to stop; how long it took."""
    began = script.world.clock.now()
    script.stop.set()
    await script.work[0]
    return script.world.clock.now() - began


def test_a_letter_under_way_has_a_moment_and_is_unknown_after_that() -> None:
    """The server sits on the dot for an hour: nobody waits, nothing is sent twice, and the copy settles it."""

    def server(envelope: Envelope, content: bytes) -> Answered:
        slow = BOB.address in envelope.recipients
        return Answered(outcome=Accepted("250 taken"), seconds=3_600) if slow else takes_all(envelope, content)

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + 60 * SECONDS)
        assert await stopped(script) <= (LAST_LETTER + 1) * SECONDS
        script.stop.clear()
        (letter,) = await script.world.store.transact(lambda book: book.in_state(LetterState.UNKNOWN))
        script.world.mailbox.deliver(letter.content)
        await script.world.store.transact(lambda book: book.release(MAILBOX, script.world.worker.name))
        script.hire(script.world.hire("successor"))
        await script.until(POLITE + timedelta(hours=3))

    script = played(story, server)
    assert [LetterState.ACCEPTED] == script.states()
    assert 1 == len(script.letters())


def test_a_letter_that_is_answered_in_that_moment_is_accepted() -> None:
    """Two seconds are nothing to a person, and everything to a letter."""

    def server(envelope: Envelope, content: bytes) -> Answered:
        return Answered(outcome=Accepted("250 taken"), seconds=62 if BOB.address in envelope.recipients else 1)

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + 60 * SECONDS)
        assert await stopped(script) <= LAST_LETTER * SECONDS

    assert [LetterState.ACCEPTED] == played(story, server).states()


def test_a_mailbox_that_hangs_is_not_waited_for() -> None:
    """The link stands, and nothing comes."""

    async def story(script: Script) -> None:
        async def hangs() -> tuple[str, ...]:
            await asyncio.sleep(3_600)
            return ()

        script.world.mailbox.folders = hangs  # type: ignore[method-assign]  # a server that does not answer
        script.world.mailbox.nudge()
        await asyncio.sleep(60)
        assert await stopped(script) == timedelta()

    played(story)


def test_whoever_is_ended_by_others_in_that_moment_was_not_stopped() -> None:
    """The word and a cancelled task are two things, also at the same time."""

    async def story() -> asyncio.Task[None]:
        told = asyncio.Event()
        stop = Stop(told)

        async def ended_twice() -> None:
            try:
                await asyncio.sleep(60)
            finally:
                waiting.cancel()

        heeding = asyncio.create_task(stop.heed())
        waiting = asyncio.create_task(stop.unless_told(ended_twice()))
        await asyncio.sleep(1)
        told.set()
        await asyncio.wait([waiting, heeding])
        return waiting

    assert run_virtually(story()).cancelled()


def test_the_limit_of_one_wait_is_none_of_the_next() -> None:
    """Patience with a letter ends with that letter."""

    async def story() -> float:
        told = asyncio.Event()
        stop = Stop(told)
        told.set()
        await stop.unless_told(asyncio.sleep(1), patience=5.0)
        with pytest.raises(Stopped):
            await stop.unless_told(asyncio.sleep(60), patience=30.0)
        return asyncio.get_running_loop().time()

    assert run_virtually(story()) == pytest.approx(31)


def test_what_is_done_in_time_is_heard_and_leaves_nobody_cancelled() -> None:
    """Also where it comes in the very moment in which patience ends."""

    async def story() -> tuple[str, int]:
        told = asyncio.Event()
        stop = Stop(told)
        told.set()

        async def late() -> str:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                return "in time"
            return "never"

        answer = await stop.unless_told(late(), patience=2.0)
        task = asyncio.current_task()
        return answer, task.cancelling() if task else -1

    assert run_virtually(story()) == ("in time", 0)
