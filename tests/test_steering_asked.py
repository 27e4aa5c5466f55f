"""Buttons, confirmations and approvals, live: what a click does, what it needs, and that it does it once."""

from datetime import timedelta

import pytest

from bot.followup.answers import CONFIRMATION_HOLDS, HOLDS
from bot.mail.message import Address
from bot.project import facts
from bot.rehearsal.mails import Sheet, compose
from tests.bridge import (
    ANA,
    BOB,
    BOT,
    COLLEAGUE,
    EVE,
    FORGED,
    HOUR,
    PROVEN,
    STREAM,
    Bridge,
    button,
    html_of,
    opened,
    tale,
    text_of,
)
from tests.stage import THURSDAY

LEE = Address("lee@freelance.example", "Lee")
BY_LEE = "mx.google.com; dmarc=pass header.from=freelance.example"
DENIED = "mx.google.com; dmarc=fail header.from=studio.example"
UNPINNED = 'url = "imap://127.0.0.1"'
FRIDAY = THURSDAY + timedelta(days=1)
CHANGED = """Hello Bob,

we wrote to you on Monday and asked for the texts. If you have already answered Ana, forget this, and thank you.
If not, a line in reply to this mail is enough, or just the day that suits you. The printer waits for us.

Kind regards
Ana
"""


# --- confirmations -----------------------------------------------------------------------------


@pytest.mark.parametrize("results", ["", FORGED, PROVEN])
def test_a_yes_to_the_confirmation_carries_the_order_out_once(results: str) -> None:
    """By its button, without any proof of the author: only who reads that mailbox could press it."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 close", results=results)
        question = bridge.answers[-1]
        assert "Was this you? 1 close" == question["Subject"]
        await bridge.press("Yes, do it", question, results="")
        assert 1 == len(await bridge.facts(facts.Closed))
        assert "Done: close" in bridge.answer
        await bridge.press("Yes, do it", question, results="")
        assert 1 == len(await bridge.facts(facts.Closed))
        assert "nothing that waits for a yes" in bridge.answer

    tale(story)


def test_a_plain_yes_in_answer_is_enough() -> None:
    """The question's own id is the token; the day is the one that was meant when it was typed."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 snooze tomorrow\n1 note she moves house", results="")
        await bridge.write("yes please", answers=bridge.answers[-1]["Message-ID"], results="", after=30 * HOUR)
        (snoozed,) = await bridge.facts(facts.Snoozed)
        assert (3, 3) == (snoozed.until.month, snoozed.until.day)
        assert ["she moves house"] == [one.words for one in await bridge.facts(facts.Noted)]

    tale(story)


def test_a_confirmation_expires() -> None:
    """Two days later a yes is an answer to nothing."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 close", results="")
        await bridge.press("Yes, do it", after=CONFIRMATION_HOLDS + timedelta(days=1))
        assert [] == await bridge.facts(facts.Closed)

    tale(story)


def test_below_a_pressed_yes_anything_may_stand() -> None:
    """The subject is the whole answer; what a mail program writes below it says nothing against it."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 close")
        await bridge.press("Yes, do it", text="Thanks!\nThis mail is for the addressee alone.")
        assert 1 == len(await bridge.facts(facts.Closed))

    tale(story)


def test_of_a_yes_with_a_long_text_only_the_beginning_is_told_back() -> None:
    """Nothing is closed, and nobody reads their whole mail again."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 close")
        text = "yes\n\nthe printer waits for us " + "and so does the baker " * 20
        await bridge.write(text, answers=bridge.answers[-1]["Message-ID"])
        assert [] == await bridge.facts(facts.Closed)
        assert "I do not understand 'the printer waits for us" in bridge.answer
        assert len(bridge.answer) < 300

    tale(story)


@pytest.mark.parametrize(
    ("sender", "results"),
    [(LEE, BY_LEE), (COLLEAGUE, PROVEN), (EVE, "mx.google.com; dmarc=pass header.from=evil.example"), (ANA, DENIED)],
    ids=["another member", "a colleague", "a stranger", "a mail the server disowns"],
)
def test_nobody_else_can_confirm(sender: Address, results: str) -> None:
    """A confirmation that was forwarded is worth nothing to whoever got it."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 close")
        question = bridge.answers[-1]
        await bridge.press("Yes, do it", question, sender=sender, results=results)
        await bridge.write("yes", answers=question["Message-ID"], sender=sender, results=results)
        assert [] == await bridge.facts(facts.Closed)

    tale(story)


def test_all_or_none_waits_for_the_yes() -> None:
    """One order that has to be confirmed keeps the quiet ones waiting too."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 note again\n1 close")
        assert [] == await bridge.facts(facts.Noted)
        await bridge.press("Yes, do it")
        assert (1, 1) == (len(await bridge.facts(facts.Noted)), len(await bridge.facts(facts.Closed)))

    tale(story)


def test_a_client_is_resumed_in_answer_to_the_mail_that_told_why_it_rests() -> None:
    """Nobody is asked back: only who got that mail can answer it."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("Please stop writing to us.", sender=BOB, to=(ANA,), subject="Lunch", results="")
        await bridge.write(f"resume {STREAM}", answers=bridge.answers[-1]["Message-ID"])
        assert 1 == len(await bridge.facts(facts.Resumed))

    tale(story)


# --- buttons -----------------------------------------------------------------------------------


def test_the_button_of_an_answer_takes_the_order_back() -> None:
    """Without the author's proof: a quiet order needs the token alone."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 pause")
        await bridge.press("Take it back", results="")
        assert 1 == len(await bridge.facts(facts.TakenBack))
        assert "is taken back" in bridge.answer

    tale(story)


@pytest.mark.parametrize(
    ("sender", "results"),
    [(LEE, BY_LEE), (COLLEAGUE, PROVEN), (EVE, "mx.google.com; dmarc=pass header.from=evil.example"), (ANA, DENIED)],
    ids=["another member", "a colleague", "a stranger", "a mail the server disowns"],
)
def test_a_forwarded_button_lets_no_letter_go(sender: Address, results: str) -> None:
    """It is bound to its member; a mail the server disowns is nobody's."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.press("Let it go", sender=sender, results=results)
        assert [] == await bridge.facts(facts.Approved)
        assert [] == bridge.clients_letters

    tale(story, mode="approve")


def test_a_forwarded_button_from_a_forged_author_is_asked_back() -> None:
    """Where a server vouches for members, its silence tells against the mail."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.press("Let it go", results=FORGED)
        assert [] == await bridge.facts(facts.Approved)
        assert "Was this you? 1 approve" == bridge.answers[-1]["Subject"]

    tale(story, mode="approve")


def test_where_no_server_vouches_the_button_of_the_approval_is_the_confirmation() -> None:
    """It stood in one mail to that member alone, together with the letter."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.press("Let it go", results="")
        assert 1 == len(await bridge.facts(facts.Approved))
        assert 1 == len(bridge.clients_letters)

    tale(story, mode="approve", pinned=UNPINNED)


def test_a_button_holds_for_a_week() -> None:
    """After that the thread is another one; the member is asked, and told why."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.press("Got it", results="", after=HOLDS + timedelta(days=1))
        assert [] == await bridge.facts(facts.CourtSet)
        assert "out of date" in bridge.answer

    tale(story, mode="approve")


@pytest.mark.parametrize("order", ["1 close", "1 send", "2 got it", "1 snooze friday", "resume client0.example"])
def test_a_token_is_for_its_order_alone(order: str) -> None:
    """Whoever changes the subject is asked back."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        before = await bridge.facts(facts.Ordered)
        token = opened(button(bridge.answers[-1], "Got it"))[0].partition("[")[2]
        await bridge.write("", subject=f"{order} [{token}", results="")
        assert before == await bridge.facts(facts.Ordered)

    tale(story, mode="approve")


@pytest.mark.parametrize("subject", ["Re: {}", "AW: {}", "Fwd: {}", "x {}", "{} x"])
def test_an_answer_that_carries_the_token_along_orders_nothing(subject: str) -> None:
    """Only the mail that the button began; a gateway's mark before it does no harm."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        pressed, _ = opened(button(bridge.answers[-1], "Got it"))
        await bridge.write("Thanks for that.", subject=subject.format(pressed))
        assert [] == await bridge.facts(facts.CourtSet)
        await bridge.write("", subject=f"[EXTERN] {pressed}", results="")
        assert 1 == len(await bridge.facts(facts.CourtSet))

    tale(story, mode="approve")


def test_a_signature_below_a_button_is_no_order() -> None:
    """The subject is the whole order."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.press("Got it", text="close\n#pause\n-- \nAna")
        assert 1 == len(await bridge.facts(facts.CourtSet))
        assert [] == await bridge.facts(facts.Closed, facts.Paused)

    tale(story, mode="approve")


def test_an_answer_repeats_no_token() -> None:
    """What we send back can be quoted and forwarded."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.press("Got it")
        assert "Re: 1 got it" == bridge.answers[-1]["Subject"]

    tale(story, mode="approve")


# --- the changed text --------------------------------------------------------------------------


def letter_text(bridge: Bridge) -> str:
    """What the client read, on one line."""
    return next(text_of(one) for one in bridge.all_letters if "client0" in one["To"])


@pytest.mark.parametrize("marked", ["", "approve with\n\n", "#approve with\n\n", "1 approve with\n\n"])
def test_an_approval_answered_with_a_changed_text_sends_that_text(marked: str) -> None:
    """Once, under the letter's own closing, without the member's signature."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        question = bridge.answers[-1]["Message-ID"]
        await bridge.write(f"{marked}{CHANGED}\n-- \nAna Ruiz, Studio", answers=question)
        assert 1 == len(bridge.clients_letters)
        text = letter_text(bridge)
        assert "The printer waits for us. Kind regards Studio" in text
        assert "Ana Ruiz, Studio" not in text
        assert "approve" not in text
        await bridge.write(CHANGED.replace("printer", "baker"), answers=question)
        assert 1 == len(bridge.clients_letters)

    tale(story, mode="approve")


@pytest.mark.parametrize("greeting", ["Dear Bob,", "Bob,", "Hi Bob!", "Guten Tag Bob"])
def test_a_text_of_the_members_own_that_greets_the_client_goes(greeting: str) -> None:
    """It may share no word with the letter that was shown: nobody greets the client in a remark to us."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        text = f"{greeting}\n\nour printer asks for these texts until Friday noon. Could that work?"
        await bridge.write(text, answers=bridge.answers[-1]["Message-ID"])
        assert "our printer asks" in letter_text(bridge)

    tale(story, mode="approve")


def test_the_button_begins_a_mail_with_the_letters_own_words() -> None:
    """Changed and sent, that is what goes; unchanged it is the letter as it was shown."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        question = bridge.answers[-1]
        _, body = opened(button(question, "Change the text"))
        assert "A short reminder" in body
        await bridge.press("Change the text", question, text=body.replace("A short reminder", "A word from us"))
        assert "A word from us: on Monday, 2 March" in letter_text(bridge)
        assert "Kind regards Studio" in letter_text(bridge)

    tale(story, mode="approve")


def test_half_a_text_behind_the_button_goes_nowhere_unseen() -> None:
    """A line of a quote ends what we take for the text: the member sees what would go, and nothing goes."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        text = CHANGED.replace("If not,", "> If not,")
        await bridge.press("Change the text", text=f"{text}\n-- \nAna Ruiz, Studio")
        assert [] == bridge.clients_letters
        assert "The text below goes then" in bridge.answer
        assert "The printer waits" not in bridge.answer

    tale(story, mode="approve")


@pytest.mark.parametrize(
    "words",
    [
        "Looks good to me!",
        "Can you add that the printer waits?",
        "Instead of `If you have already answered Ana, forget this, and thank you` I would like `a line is enough`",
        "Bob has answered.\n\nSo please keep this one back; we do not need any of it, and the printer does not wait.",
        "Hi,\n\nplease tell Bob in there that the printer waits for us until Friday at noon, and not a day longer.",
        "Hello,\n\nmay it say: if you have already answered, forget this, and thank you. A line in reply is enough.",
    ],
)
def test_a_remark_is_never_sent_to_the_client(words: str) -> None:
    """What is not recognisably the letter is shown once more, and goes only after a yes."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write(words, answers=bridge.answers[-1]["Message-ID"])
        assert [] == bridge.clients_letters
        assert "Shall this text go? Thread 1: Texts (client0.example)" == bridge.answers[-1]["Subject"]
        assert "The text below goes then" in bridge.answer
        assert words.split("\n")[0] in bridge.answer

    tale(story, mode="approve")


def test_a_text_that_was_confirmed_goes() -> None:
    """The yes belongs to exactly that text."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write("Bob, please call me.", answers=bridge.answers[-1]["Message-ID"])
        await bridge.press("Yes, do it")
        assert letter_text(bridge).startswith("Bob, please call me. Kind regards Studio")

    tale(story, mode="approve")


def test_a_changed_text_of_a_thread_that_moved_meanwhile_goes_nowhere() -> None:
    """It is decided again: they have answered, so nothing waits for a yes any more."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        question = bridge.answers[-1]["Message-ID"]
        await bridge.write("1 got it")
        await bridge.write(CHANGED, answers=question)
        assert [] == bridge.clients_letters
        assert "waits for nobody" in bridge.answer

    tale(story, mode="approve")


def test_a_yes_to_the_approval_lets_the_letter_go() -> None:
    """`May this go?` is answered with yes."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write("yes", answers=bridge.answers[-1]["Message-ID"])
        assert 1 == len(bridge.clients_letters)

    tale(story, mode="approve")


@pytest.mark.parametrize(
    "word", ["ok", "ok\n\nAna", "Ok, go ahead!", "Ja bitte", "Oui, merci", "Sí", "Va bene", "Да, хорошо", "👍🏽"]
)
def test_whoever_agrees_lets_the_letter_go(word: str) -> None:
    """In the eight languages we ask in; nobody is asked whether `ok` is the new text."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write(word, answers=bridge.answers[-1]["Message-ID"])
        assert 1 == len(await bridge.facts(facts.Approved))
        assert "A short reminder" in letter_text(bridge)

    tale(story, mode="approve")


@pytest.mark.parametrize("word", ["No", "no, not yet.", "Nein danke", "Pas encore", "todavía no", "Нет, не надо"])
def test_a_plain_no_keeps_the_letter_back(word: str) -> None:
    """It was asked whether it may go."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        question = bridge.answers[-1]
        await bridge.write(word, answers=question["Message-ID"], subject=f"RE: {question['Subject']}")
        assert 1 == len(await bridge.facts(facts.ApprovalRefused))
        assert [] == bridge.clients_letters
        assert (
            "Done: hold" in bridge.answer
            and "Re: May this go to client0.example? Texts" == bridge.answers[-1]["Subject"]
        )

    tale(story, mode="approve")


@pytest.mark.parametrize("results", ["", FORGED])
def test_an_unproven_yes_to_the_approval_is_confirmed_as_the_order_it_was(results: str) -> None:
    """What waits for the second yes is the letter, not a yes to nothing."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write("yes", answers=bridge.answers[-1]["Message-ID"], results=results)
        assert "Was this you? #approve" == bridge.answers[-1]["Subject"]
        await bridge.write("ok", answers=bridge.answers[-1]["Message-ID"], results=results)
        assert 1 == len(bridge.clients_letters)

    tale(story, mode="approve")


def test_words_written_into_the_quote_are_told_to_be_unread() -> None:
    """Nothing goes, and the member learns where the text has to stand."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        question = bridge.answers[-1]
        quoted = "\n".join(f"> {line}" for line in CHANGED.splitlines())
        await bridge.write(f"On Thu, 5 Mar 2026, Studio wrote:\n{quoted}", answers=question["Message-ID"])
        assert [] == bridge.clients_letters
        assert "Nothing has changed: I read only what stands above the quoted mail" in bridge.answer

    tale(story, mode="approve")


def test_a_changed_text_is_told_back_as_it_goes() -> None:
    """The answer shows the words that it says go."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        await bridge.write(CHANGED, answers=bridge.answers[-1]["Message-ID"])
        assert "goes with the text below, once" in bridge.answer
        assert "The printer waits for us." in bridge.answer

    tale(story, mode="approve")


@pytest.mark.parametrize(("word", "turns"), [("yes", 1), ("Ja, danke", 1), ("no", 0)])
def test_a_plain_word_answers_whether_that_was_the_answer(word: str, turns: int) -> None:
    """`Is this the answer to thread 1?`: yes is `got it`; after a no the wait goes on, and till when is told."""

    async def story(bridge: Bridge) -> None:
        bobs = {"sender": BOB, "results": "", "to": (ANA,), "cc": (BOT,), "subject": "Logo files"}
        await bridge.write("Here is the logo as a vector file.", **bobs)  # type: ignore[arg-type]
        question = bridge.answers[-1]
        assert "Is this the answer to thread 1? Texts" == question["Subject"]
        await bridge.write(word, answers=question["Message-ID"])
        assert turns == len(await bridge.facts(facts.CourtSet))
        assert ("Done: got" if turns else "Next in thread 1: ") in bridge.answer

    tale(story)


@pytest.mark.parametrize("word", ["yes", "ok", "no"])
def test_a_yes_to_two_questions_is_asked_back(word: str) -> None:
    """May it go, and was there an answer we did not see: a yes would be either, and one of them embarrasses."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 got it")
        blind = [("Delivered-To", BOT.address)]
        text = "Could you send us the photos?"
        at = bridge.clock.now() + HOUR
        bridge.box.add(compose(Sheet(sender=ANA, to=(BOB,), subject="Photos", text=text, at=at, headers=blind)))
        await bridge.until(at)
        await bridge.until(FRIDAY)
        question = next(one for one in bridge.answers if "Has there been one?" in text_of(one))
        await bridge.write(word, answers=question["Message-ID"])
        assert [] == await bridge.facts(facts.Approved, facts.ApprovalRefused)
        assert "my mail asked two things" in bridge.answer
        await bridge.write("got it", answers=question["Message-ID"])
        assert [1, 2] == [one.thread for one in await bridge.facts(facts.CourtSet)]
        assert [] == bridge.clients_letters

    tale(story, mode="approve")


@pytest.mark.parametrize("order", ["approve", "1 hold", CHANGED])
def test_an_answer_is_known_though_the_host_rewrote_our_id(order: str) -> None:
    """By the synthetic id in References, which every answer carries along."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        synthetic = bridge.answers[-1]["References"]
        rewritten = "<0102019-rewritten@eu.host.example>"
        await bridge.write(order, answers=rewritten, also=[("References", f"{synthetic} {rewritten}")])
        assert 1 == len(await bridge.facts(facts.Approved, facts.ApprovalRefused))

    tale(story, mode="approve")


def test_send_needs_the_mail_that_told_of_the_thread() -> None:
    """Author and token together: an answer to the mail that asked, or its button; not twice."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 note again")
        told = bridge.answers[-1]["Message-ID"]
        await bridge.write("1 send", answers=told)
        assert 1 == len(await bridge.facts(facts.SendOrdered))
        await bridge.write("1 send", answers=told)
        assert 1 == len(await bridge.facts(facts.SendOrdered))
        assert "had been used before" in bridge.answer

    tale(story)


def test_every_link_is_a_whole_address() -> None:
    """No blank, no bracket, no quote that a mail program would end it at; under the length that Outlook cuts."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY)
        links = [button(bridge.answers[-1], label) for label in ("Let it go", "Keep it back", "Got it")]
        assert 'href="mailto:followup@studio.example?subject=1%20approve%20%5B' in html_of(bridge.answers[-1])
        for link in (*links, button(bridge.answers[-1], "Change the text")):
            assert not set(link) & set(" []<>\"'+&") - set("&")
            assert len(link) < 2_000

    tale(story, mode="approve")
