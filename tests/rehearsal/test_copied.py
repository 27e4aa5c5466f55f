"""A store that was put back, or copied, is found out by the mailbox, and writes to nobody until a person says so."""

import asyncio
from copy import deepcopy
from datetime import timedelta

from bot.followup.alarm import Subject, wrong_now
from bot.ports import LetterState, Store
from bot.rehearsal.memory import MemoryStore
from bot.walk import copied
from bot.worker import MAILBOX, Worker
from tests.rehearsal.scripted import POLITE, Script, played

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FIRM = POLITE + 6 * DAY
"""Four business days after the polite one, with a weekend between."""


def twin(script: Script) -> Store:
    """The store as it is now, in a copy that goes on by itself."""
    store = script.world.store
    assert isinstance(store, MemoryStore)
    return deepcopy(store, {id(script.world.clock): script.world.clock})


async def put_back(script: Script, store: Store) -> Worker:
    """The worker stops, an older store is put in the place of its own, and another worker begins."""
    script.stop.set()
    script.world.mailbox.nudge()
    await script.work[0]
    script.stop.clear()
    script.world.store = store
    await store.transact(lambda book: book.release(MAILBOX, script.world.worker.name))
    worker = script.world.hire("successor")
    script.hire(worker)
    await asyncio.sleep(60)
    return worker


def test_a_backup_that_is_older_than_our_last_letter_only_observes() -> None:
    """Nothing goes while nobody knows what went; `--done` takes the thread up where the mailbox shows it."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE - HOUR)
        older = twin(script)
        await script.until(POLITE + 2 * HOUR)
        worker = await put_back(script, older)
        assert [Subject.COPY] == [one.subject for one in wrong_now(worker.watchman.chart)]
        await script.until(FIRM + 2 * DAY)
        assert 1 == len(script.letters())
        why = await script.world.store.transact(copied.reason)
        assert why is not None
        assert "shows a letter of ours of 05 March 2026" in why
        assert why.endswith("then say `courtside restore --done`")
        assert await script.world.store.transact(lambda book: copied.go_on(book, script.world.clock.now()))
        await script.until(FIRM + 4 * DAY)
        assert () == wrong_now(worker.watchman.chart)

    script = played(story)
    polite, firm = script.letters()
    assert POLITE == polite.at
    assert FIRM + 2 * DAY <= firm.at
    assert [LetterState.ACCEPTED, LetterState.ACCEPTED] == script.states()


def test_a_copy_that_works_beside_the_first_one_is_found_out() -> None:
    """Two stores, one mailbox: whoever reads the other's letter writes no more."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE - HOUR)
        other = twin(script)
        mine = script.world.store
        await other.transact(lambda book: book.release(MAILBOX, script.world.worker.name))
        await script.until(POLITE + HOUR)
        script.world.store = other
        script.hire(script.world.hire("beside"))
        await script.until(FIRM + DAY)
        assert await other.transact(copied.reason)
        assert await mine.transact(copied.reason) is None

    script = played(story)
    # The polite one and the firm one, each of them once.
    assert [POLITE, FIRM] == [one.at.replace(microsecond=0) for one in script.letters()]


def test_a_restart_is_no_copy() -> None:
    """The store knows every letter that the mailbox shows."""

    async def story(script: Script) -> None:
        script.ask()
        await script.until(POLITE + 2 * HOUR)
        worker = await put_back(script, script.world.store)
        await script.until(FIRM + HOUR)
        assert () == wrong_now(worker.watchman.chart)
        assert await script.world.store.transact(copied.reason) is None
        assert not await script.world.store.transact(lambda book: copied.go_on(book, script.world.clock.now()))

    assert 2 == len(played(story).letters())
