"""Steering by mail, live: who is heard, what needs more than a mail, and what the member reads as an answer."""

from datetime import date, timedelta

import pytest

from bot.mail.message import Address
from bot.project import facts
from bot.walk.budget import MOST_AGE, MOST_ORDERS, WITHIN
from tests.bridge import ANA, BOT, COLLEAGUE, EVE, FORGED, PINNED, PROVEN, Bridge, tale, text_of
from tests.stage import THURSDAY


def test_a_proven_order_is_carried_out_and_answered() -> None:
    """What changed, the next moment, and how to undo it, to the sender alone."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 snooze friday")
        assert [date(2026, 3, 6)] == [fact.until for fact in await bridge.facts(facts.Snoozed)]
        assert ["ana@studio.example"] == [one.addr_spec for one in bridge.answers[0]["To"].addresses]
        assert "Done: snooze Friday, 6 March 2026, thread 1 (Texts)" in bridge.answer
        assert "Next in thread 1: Friday, 6 March at 09:00" in bridge.answer
        assert "answer with: 1 undo" in bridge.answer

    tale(story)


def test_the_answer_can_be_answered_with_undo() -> None:
    """The reply knows its thread by the letter it answers."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 pause")
        await bridge.write("undo", answers=bridge.answers[0]["Message-ID"])
        assert "is taken back" in bridge.answer
        await bridge.until(THURSDAY)
        assert 1 == len(bridge.drawer.letters) - len(bridge.answers)

    tale(story)


@pytest.mark.parametrize("results", [FORGED, "", "spf=pass smtp.mailfrom=studio.example"])
def test_an_unproven_order_changes_nothing_and_is_asked_back(results: str) -> None:
    """At the member's known address; what they say yes to is the order as it was."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 snooze friday", results=results)
        assert [] == await bridge.facts(facts.Snoozed)
        assert (
            "Somebody wrote to me in your name: 1 snooze friday Thread 1: Texts (client0.example) I could not verify"
            in bridge.answer
        )

    tale(story)


@pytest.mark.parametrize("order", ["1 send", "1 resume", "1 close", "1 contact carol@client0.example"])
def test_what_reaches_the_client_needs_more_than_an_author(order: str) -> None:
    """It is asked back, with the order as it stands."""

    async def story(bridge: Bridge) -> None:
        await bridge.write(order)
        kinds = (facts.SendOrdered, facts.Approved, facts.Resumed, facts.Closed, facts.ContactSet)
        assert [] == await bridge.facts(*kinds)
        assert f"Was this you? {order}" == bridge.answers[-1]["Subject"]

    tale(story)


def test_a_stranger_gets_no_answer() -> None:
    """Even under a member's name, and with their own domain proven."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 pause", sender=EVE, results="mx.google.com; dmarc=pass header.from=evil.example")
        assert [] == bridge.answers
        assert [] == await bridge.facts(facts.Paused)

    tale(story)


def test_an_unproven_mail_from_nobody_we_know_gets_no_answer() -> None:
    """An address that only shares the team's domain is answered once the server vouches for it."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 pause", sender=COLLEAGUE, results=FORGED)
        assert [] == bridge.answers
        await bridge.write("1 pause", sender=COLLEAGUE)
        assert 1 == len(await bridge.facts(facts.Paused))

    tale(story)


def test_an_old_mail_shown_again_steers_nothing() -> None:
    """An order counts for a week."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write("1 pause", sent=bridge.clock.now() - MOST_AGE)
        assert [] == await bridge.facts(facts.Paused)
        assert [] == bridge.answers

    tale(story)


def test_twenty_orders_in_ten_minutes_are_enough() -> None:
    """The twenty-first waits until the member is calmer; nothing of it is done."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("\n".join(["1 note again"] * MOST_ORDERS))
        await bridge.write("1 pause", after=timedelta(minutes=1))
        assert MOST_ORDERS == len(await bridge.facts(facts.Noted))
        assert [] == await bridge.facts(facts.Paused)
        await bridge.write("1 pause", after=WITHIN)
        assert 1 == len(await bridge.facts(facts.Paused))

    tale(story)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("#snoze friday", "did you mean snooze?"),
        ("1 snooze 4/5", "is not one day for sure"),
        ("9 pause", "there is no thread 9"),
        ("pause", "needs the number of a thread"),
        ("1 step angry", "the steps are polite, firm, final"),
        ("1 project moon", "has no project 'moon'"),
        ("1 undo", "there is no order of yours in thread 1"),
        ("1 pause\n9 pause", "there is no thread 9"),
        ("#pause the whole world", "behind pause"),
    ],
)
def test_an_order_that_cannot_be_carried_out_says_why(text: str, said: str) -> None:
    """Nothing changes, and the member reads what to write instead."""

    async def story(bridge: Bridge) -> None:
        before = await bridge.facts(facts.Ordered)
        await bridge.write(text)
        assert before == await bridge.facts(facts.Ordered)
        assert "Nothing has changed" in bridge.answer
        assert said in bridge.answer

    tale(story)


def test_questions_are_answered() -> None:
    """`why`, `status` and `help` change nothing and say what they are asked."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 why", results=FORGED)
        assert "the letter “polite” goes on Thursday, 5 March at 09:00" in bridge.answer
        await bridge.write("help")
        assert "snooze: no letter before that day" in bridge.answer
        part = bridge.answers[-1].get_body(("plain",))
        assert part and part.get_content().splitlines().count("") < 3, "the order book is a list, no thirty paragraphs"
        assert [] == await bridge.facts(facts.Ordered)

    tale(story)


def test_ordinary_mail_to_the_bot_is_not_answered() -> None:
    """A machine that answers every sentence is soon ignored."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("Hi, I will be out tomorrow and have a look at all this next week. Ana")
        assert [] == bridge.answers

    tale(story)


def test_an_answer_to_the_question_approves_the_letter_it_shows() -> None:
    """Author and token together: the letter goes as it was shown, once."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        question = bridge.answers[-1]
        assert "1 approve" in text_of(question)
        await bridge.write("approve", answers=question["Message-ID"])
        assert 1 == len(await bridge.facts(facts.Approved))
        assert [("bob@client0.example", "ana@studio.example")] == bridge.clients_letters
        await bridge.write("approve", answers=question["Message-ID"])
        assert 1 == len(await bridge.facts(facts.Approved)), "the token is used up"

    tale(story, mode="approve")


@pytest.mark.parametrize(
    ("sender", "results", "order"),
    [
        (ANA, FORGED, "approve"),
        (ANA, "", "approve"),
        (COLLEAGUE, PROVEN, "approve"),
        (EVE, "mx.google.com; dmarc=pass header.from=evil.example", "approve"),
    ],
    ids=["forged", "unproven", "another member", "a stranger"],
)
def test_a_token_alone_approves_nothing(sender: Address, results: str, order: str) -> None:
    """Whoever holds the question must also be the member it was put to."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        question = bridge.answers[-1]["Message-ID"]
        await bridge.write(order, sender=sender, results=results, answers=question)
        assert [] == await bridge.facts(facts.Approved, facts.SendOrdered)
        assert [] == bridge.clients_letters

    tale(story, mode="approve")


def test_the_author_without_the_token_approves_nothing() -> None:
    """An old answer, a made-up id, or none at all."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 note")
        other = bridge.answers[-1]["Message-ID"]
        await bridge.until(THURSDAY)
        for answers in ("", other, "<cs-aaaaaaaaaaaaaaaaaaaaaaaa@studio.example>"):
            await bridge.write("1 approve", answers=answers)
        assert [] == await bridge.facts(facts.Approved)
        assert [] == bridge.clients_letters

    tale(story, mode="approve")


def test_hold_keeps_an_announced_letter_back() -> None:
    """Nothing waits for an approval, so it is the letter that would go next; `resume` lets it go."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 hold")
        assert 1 == len(await bridge.facts(facts.Paused))
        await bridge.until(THURSDAY)
        assert [] == bridge.clients_letters

    tale(story)


def test_hold_keeps_a_shown_letter_back() -> None:
    """The letter that the question shows, and no other."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write("hold", answers=bridge.answers[-1]["Message-ID"])
        assert 1 == len(await bridge.facts(facts.ApprovalRefused))
        assert [] == await bridge.facts(facts.Paused)

    tale(story, mode="approve")


def test_no_letter_goes_to_another_clients_person() -> None:
    """Also where nobody set that client up: a wrong number of a thread sent Gina what Bob was asked."""

    async def story(bridge: Bridge) -> None:
        gina = Address("gina@globex.example", "Gina")
        await bridge.write("Could you send us the icons?", to=(gina,), cc=(BOT,), subject="Icons")
        await bridge.write("1 contact gina@globex.example")
        assert "gina@globex.example belongs to globex.example, so letters about this client" in bridge.answer
        await bridge.write("1 contact carol@client0.example")
        assert "Was this you?" in bridge.answers[-1]["Subject"]

    tale(story)


def test_a_contact_that_somebody_set_is_another_clients_person_too() -> None:
    """Whose a freelancer is, no domain tells: the order that named them does."""

    async def story(bridge: Bridge) -> None:
        gina, paul = Address("gina@globex.example", "Gina"), "paul@lances.example"
        await bridge.write("Could you send us the icons?", to=(gina,), cc=(BOT,), subject="Icons")
        await bridge.write(f"2 contact {paul}")
        await bridge.press("Yes, do it")
        await bridge.write(f"1 contact {paul}")
        assert f"{paul} belongs to globex.example, so letters about this client never go there" in bridge.answer

    tale(story)


def test_whom_the_settings_name_is_their_client_s_whatever_the_domain() -> None:
    """A first cc made a client of her colleagues."""
    settings = '[clients.north]\ndomains = ["client0.example"]\ncontacts = ["gina@globex.example"]'

    async def story(bridge: Bridge) -> None:
        tom = Address("tom@globex.example", "Tom")
        await bridge.write("Could you send us the icons?", to=(tom,), cc=(BOT,), subject="Icons")
        await bridge.write("1 contact gina@globex.example")
        assert "Was this you?" in bridge.answers[-1]["Subject"]

    tale(story, pinned=f"{PINNED}\n{settings}")
