"""Orders of those who may not give them, live: nothing goes out and nothing changes, whatever the mail looks like."""

import pytest

from bot.project import facts
from tests.bridge import PROVEN, Bridge, tale
from tests.mail.scenes_trust import SPOOFED
from tests.mail.scenes_trust_microsoft import SPOOFED_MICROSOFT
from tests.scenes_orders import DENIED, OUTWARD, QUIET, Scene, answered, plain, pressed

LETS_OUT = (facts.Approved, facts.SendOrdered, facts.Closed, facts.Resumed, facts.ContactSet)


@pytest.mark.parametrize("scene", OUTWARD.values(), ids=OUTWARD.keys())
def test_nothing_is_let_out(scene: Scene) -> None:
    """In a studio whose server vouches for its members, and where every letter asks first."""

    async def story(bridge: Bridge) -> None:
        await scene(bridge)
        assert [] == await bridge.facts(*LETS_OUT)
        assert [] == bridge.clients_letters

    tale(story, mode="approve")


@pytest.mark.parametrize("scene", QUIET.values(), ids=QUIET.keys())
def test_nothing_is_changed(scene: Scene) -> None:
    """Quiet orders need the author or the token too."""

    async def story(bridge: Bridge) -> None:
        await scene(bridge)
        assert [] == await bridge.facts(facts.Ordered)

    tale(story)


@pytest.mark.parametrize("scene", [pressed(), answered("approve"), answered("1 send")])
def test_the_same_mails_of_the_member_let_the_letter_go(scene: Scene) -> None:
    """So that what is refused above is refused for its own reason."""

    async def story(bridge: Bridge) -> None:
        await scene(bridge)
        assert 1 == len(bridge.clients_letters)

    tale(story, mode="approve")


def test_the_quiet_order_of_the_member_is_carried_out() -> None:
    """Likewise."""

    async def story(bridge: Bridge) -> None:
        await plain("1 pause")(bridge)
        assert 1 == len(await bridge.facts(facts.Paused))

    tale(story)


def test_the_promise_of_the_issue_counted() -> None:
    """At least 80 spoofs, none accepted."""
    assert 150 <= len(SPOOFED) + len(SPOOFED_MICROSOFT) + len(OUTWARD) + len(QUIET)


@pytest.mark.parametrize(("results", "is_proven"), [(PROVEN, True), (DENIED, False)])
def test_a_forged_forward_answers_nothing(results: str, is_proven: bool) -> None:
    """Bob's answer, in the mail of somebody who is not Ana: it could be his, so the letter waits and Ana is asked."""

    async def story(bridge: Bridge) -> None:
        ruler, head = "---------- Forwarded message ---------", "From: Bob <bob@client0.example>\nSubject: Re: Texts"
        await bridge.write(f"{ruler}\n{head}\n\nHere are the texts.", subject="Fwd: Texts", results=results)
        assert is_proven is bool(await bridge.facts(facts.ClientWrote))
        assert is_proven is not bool(await bridge.facts(facts.WroteBeside))
        assert is_proven is not ("It could be the answer" in bridge.answer)
        assert [] == bridge.clients_letters

    tale(story)
