"""An order takes a thread in that nobody put us on: only where the server vouches for the member who gave it."""

from base64 import b64encode

import pytest

from bot.mail.message import Address
from bot.project import facts
from tests.bridge import FORGED, PROVEN, Bridge, tale

BOB = Address("bob@client0.example", "Bob")
CONVERSATION = [("Thread-Index", b64encode(bytes(22)).decode())]


async def _brochure(bridge: Bridge) -> None:
    """Ana writes to Bob, and nobody puts us on it."""
    await bridge.write("Hi Bob, the draft is on our server.", subject="Brochure", to=(BOB,), also=CONVERSATION)


def test_a_proven_order_takes_a_thread_in() -> None:
    """The clock starts with it, and the member is told."""

    async def story(bridge: Bridge) -> None:
        await _brochure(bridge)
        await bridge.write("theirs", subject="Re: Brochure", also=CONVERSATION)
        opened = await bridge.facts(facts.ThreadOpened)
        assert "Brochure" == opened[-1].subject
        assert [opened[-1].thread] == [fact.thread for fact in await bridge.facts(facts.CourtSet)]

    tale(story)


@pytest.mark.parametrize(("text", "results"), [("theirs", FORGED), ("theirs", ""), ("snooze friday", PROVEN)])
def test_what_is_not_proven_or_starts_no_clock_takes_nothing_in(text: str, results: str) -> None:
    """Of a forged order, and of any other order, no thread comes."""

    async def story(bridge: Bridge) -> None:
        await _brochure(bridge)
        before = len(await bridge.facts(facts.ThreadOpened))
        await bridge.write(text, subject="Re: Brochure", also=CONVERSATION, results=results)
        assert before == len(await bridge.facts(facts.ThreadOpened))

    tale(story)
