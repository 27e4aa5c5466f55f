"""`run --once`: reads to the end, does what is due, and tells why where it cannot."""

import pytest

from bot.cli.run import PAUSE, TRIES, once
from bot.ports import Trouble
from tests.rehearsal.scripted import POLITE, Script, played


async def alone(script: Script) -> None:
    """No other worker, and Ana has asked."""
    script.stop.set()
    script.world.mailbox.nudge()
    await script.work[0]
    script.ask()


def test_once_goes_on_where_the_link_broke() -> None:
    """A mail that breaks the link is given up after a few tries, and the mails behind it are read in the same run."""

    async def story(script: Script) -> None:
        await alone(script)
        script.world.mailbox.trouble = "the link broke"
        script.loop.call_later(PAUSE * (TRIES - 1), lambda: setattr(script.world.mailbox, "trouble", None))
        await once(script.world.worker)

    assert {"ThreadOpened", "TeamWrote"} == {type(fact).__name__ for _, fact in played(story).world.facts}


def test_once_ends_and_says_why_where_nothing_can_be_read() -> None:
    """A server that is down is no reason to wait for ever."""

    async def story(script: Script) -> None:
        await alone(script)
        script.world.mailbox.trouble = "the server does not answer"
        with pytest.raises(Trouble, match="does not answer"):
            await once(script.world.worker)

    assert [] == played(story).world.facts


def test_once_sends_what_is_due() -> None:
    """As a timer would use it: read on Monday, written on Thursday."""

    async def story(script: Script) -> None:
        await alone(script)
        await once(script.world.worker)
        await script.until(POLITE)
        await once(script.world.worker)

    assert [POLITE] == [one.at for one in played(story).letters()]
