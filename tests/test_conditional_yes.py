"""A yes with more behind it: what is added is heard, or asked back, and never passed over."""

import pytest

from bot.project import facts
from tests.bridge import Bridge, tale
from tests.stage import THURSDAY

ADDED = [
    "yes please, but only tomorrow", "Yes, but with my name", "ja, aber erst morgen", "yes no", "да, но завтра",
    "yes\n\nbut please wait until Monday\n\nAna",
]  # fmt: skip


@pytest.mark.parametrize("said", ADDED)
def test_a_yes_with_a_condition_lets_no_letter_go(said: str) -> None:
    """The letter went at once, and the condition was lost."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write(said, answers=bridge.answers[-1]["Message-ID"])
        assert [] == bridge.clients_letters
        assert "Nothing has changed: I do not understand" in bridge.answer

    tale(story, mode="approve")


@pytest.mark.parametrize("said", ADDED)
def test_a_yes_with_a_condition_confirms_nothing(said: str) -> None:
    """`Was this you?` asks about the order as it stands; another order is another mail."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 close")
        await bridge.write(said, answers=bridge.answers[-1]["Message-ID"])
        assert [] == await bridge.facts(facts.Closed)
        assert "Nothing has changed: I do not understand" in bridge.answer

    tale(story)


def test_another_order_beside_a_confirmation_is_not_lost() -> None:
    """The yes was carried out, and the line below it passed over in silence."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 close")
        await bridge.write("yes\n1 note she moves house", answers=bridge.answers[-1]["Message-ID"])
        assert [] == await bridge.facts(facts.Closed)
        assert "Nothing has changed: I do not understand '1 note she moves house' behind yes" in bridge.answer

    tale(story)


def test_another_order_beside_an_approval_is_carried_out() -> None:
    """The yes is an order there like any other."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write("yes\n1 note she moves house", answers=bridge.answers[-1]["Message-ID"])
        assert 1 == len(bridge.clients_letters)
        assert 1 == len(await bridge.facts(facts.Noted))

    tale(story, mode="approve")


@pytest.mark.parametrize(
    "said",
    [
        "yes\n\nAna Ruiz\nStudio GmbH\nTel. +49 30 1234",
        "Hi,\n\nyes\n\nThank you!\nAna",
        "Hi,\n\nyes\n\nThis letter, please\nAna",
    ],
)
def test_who_greets_and_signs_has_said_yes(said: str) -> None:
    """Nothing is added by good manners."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write(said, answers=bridge.answers[-1]["Message-ID"])
        assert 1 == len(bridge.clients_letters)

    tale(story, mode="approve")


@pytest.mark.parametrize(
    "said",
    [
        "Yes, it was me.", "yes that was me, thanks", "It was me", "Ja, das war ich", "Oui, c'était moi", "Sí, fui yo",
        "Sì, ero io", "Sim, fui eu", "Ja, dat was ik", "Да, это был я",
    ],
)  # fmt: skip
def test_whoever_says_it_was_them_has_confirmed(said: str) -> None:
    """`Was this you?` is answered as it is asked, in the eight languages we ask in."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 close")
        await bridge.write(said, answers=bridge.answers[-1]["Message-ID"])
        assert 1 == len(await bridge.facts(facts.Closed))

    tale(story)


@pytest.mark.parametrize("said", ["It was me", "das war ich", "No, it was not me", "it was not me"])
def test_it_was_me_agrees_to_nothing_else(said: str) -> None:
    """It is no yes to a letter; and who says that it was not them has confirmed nothing."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 close")
        question = bridge.answers[-1]["Message-ID"]
        await bridge.until(THURSDAY)
        await bridge.write(said, answers=bridge.answers[-1]["Message-ID"])
        assert [] == bridge.clients_letters
        if "not" in said:
            await bridge.write(said, answers=question)
        assert [] == await bridge.facts(facts.Closed)

    tale(story, mode="approve")
