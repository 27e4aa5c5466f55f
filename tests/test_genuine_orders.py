"""Orders of members, live: each is carried out, or its sender told why not."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.mail.message import Address
from bot.project import facts
from tests.bridge import BOB, BOT, HOUR, Bridge, tale
from tests.mail.scenes_trust import GENUINE
from tests.mail.scenes_trust_microsoft import GENUINE_MICROSOFT
from tests.stage import TEMPLATES, THURSDAY

CARRIED_OUT: dict[str, type[facts.Happened]] = {
    "1 snooze friday": facts.Snoozed,
    "1 snooze 3d": facts.Snoozed,
    "#1 snooze 21 march": facts.Snoozed,
    "/1 snooze next week": facts.Snoozed,
    "1 verschieben nächsten Montag": facts.Snoozed,
    "1 отложить до пятницы": facts.Snoozed,
    "1 later 2026-03-20": facts.Snoozed,
    "1 wait": facts.Snoozed,
    "1 warten bitte": facts.Snoozed,
    "1 pause": facts.Paused,
    "1 Pause, please": facts.Paused,
    "#1 пауза": facts.Paused,
    "1 hold": facts.Paused,
    "1 reopen": facts.Reopened,
    "1 got it": facts.CourtSet,
    "1 got it, thanks": facts.CourtSet,
    "1. have it": facts.CourtSet,
    "1 erhalten": facts.CourtSet,
    "1 получено": facts.CourtSet,
    "1 ours": facts.CourtSet,
    "1 bei uns": facts.CourtSet,
    "1 theirs": facts.CourtSet,
    "1 waiting for them": facts.CourtSet,
    "1 promise friday": facts.PromiseNoted,
    "1 zugesagt Freitag": facts.PromiseNoted,
    "1 away": facts.ContactAway,
    "1 away 12 march": facts.ContactAway,
    "1 im Urlaub": facts.ContactAway,
    "1 step firm": facts.StepSet,
    "1 stufe firm": facts.StepSet,
    "1 skip": facts.StepSkipped,
    "1 überspringen": facts.StepSkipped,
    "1 deadline 20 march": facts.DeadlineSet,
    "1 frist 20.03.2026": facts.DeadlineSet,
    "1 called": facts.Noted,
    "1 angerufen": facts.Noted,
    "1 note she moves house in May": facts.Noted,
    "1 lang de": facts.LanguageSet,
    "1 sprache ru": facts.LanguageSet,
    "pause client0.example": facts.Paused,
    "#pause client0.example": facts.Paused,
}
NO_ORDER_YET = frozenset({"pause client0.example"})
"""Without its mark a sentence: a button writes it with its token, and a person with `#`."""

TOLD_WHY = {
    "1 snoze friday": "did you mean snooze?",
    "#pauze": "did you mean pause?",
    "1 snooze": "needs a day behind it, such as friday",
    "1 snooze 4/5": "is not one day for sure",
    "1 snooze yesterday": "is not one day for sure",
    "7 pause": "there is no thread 7",
    "1 step angry": "the steps are polite, firm, final",
    "1 lang klingon": "the languages are en, de, fr",
    "1 project moon": "has no project 'moon'",
    "1 approve": "no letter waits for an approval",
    "1 undo": "there is no order of yours in thread 1",
    "#resume acme": "there is no client 'acme'; known: client0.example",
    "yes": "nothing that waits for a yes",
    "1 pause\n1 snooze 4/5": "is not one day for sure",
    "1 contact ana@studio.example": "ana@studio.example is one of ours",
    "1 contact carol@@client0.example": "is not one mail address",
    "1 reword": "reword needs the text that is to go",
}
ANSWERED = {
    "help": "snooze: no letter before that day",
    "hilfe": "preview: the next letter, as it would go now",
    "1 why": "YES: ",
    "1 warum": "Asked in this order:",
    "1 status": "Next in thread 1: Thursday, 5 March at 09:00",
    "list": "1 client0.example: Texts: we wait for Bob; next: polite on Thursday, 5 March",
    "1 preview": "To: bob@client0.example Cc: ana@studio.example Subject: Re: Texts Hello Bob, A short reminder",
}


@pytest.mark.parametrize("text", [one for one in CARRIED_OUT if one not in NO_ORDER_YET])
def test_an_order_of_a_member_is_carried_out(text: str) -> None:
    """In English, German and Russian, with days as people say them; answered with what comes next."""

    async def story(bridge: Bridge) -> None:
        await bridge.write(text)
        assert [CARRIED_OUT[text]] == [type(one) for one in await bridge.facts(CARRIED_OUT[text])]
        assert "Done: " in bridge.answer

    tale(story)


@pytest.mark.parametrize("text", TOLD_WHY)
def test_what_cannot_be_carried_out_is_told(text: str) -> None:
    """Nothing has changed, and what to write instead."""

    async def story(bridge: Bridge) -> None:
        before = await bridge.facts(facts.Happened)
        await bridge.write(text)
        assert before == await bridge.facts(facts.Happened)
        assert "Nothing has changed" in bridge.answer
        assert TOLD_WHY[text] in bridge.answer

    tale(story)


@pytest.mark.parametrize("text", ANSWERED)
def test_a_question_is_answered(text: str) -> None:
    """And changes nothing."""

    async def story(bridge: Bridge) -> None:
        before = await bridge.facts(facts.Happened)
        await bridge.write(text)
        assert before == await bridge.facts(facts.Happened)
        assert ANSWERED[text] in bridge.answer

    tale(story)


def test_a_note_above_a_forward_is_no_mistyped_order() -> None:
    """`See below` is not `send`, and nobody is told so; what is forwarded counts."""

    async def story(bridge: Bridge) -> None:
        ruler = "---------- Forwarded message ---------"
        head = "From: Bob <bob@client0.example>\nDate: Tue, 3 Mar 2026 at 10:00\nSubject: Re: Texts"
        await bridge.write(f"See below\n\n{ruler}\n{head}\n\nHere are the texts.\n\nBob", subject="Fwd: Texts")
        assert [] == bridge.answers
        assert 1 == len(await bridge.facts(facts.ClientWrote))

    tale(story)


@pytest.mark.parametrize(
    "order", ["wait", "snooze friday", "waiting", "ours", "got it", "hold", "pause", "away friday"]
)
def test_undo_calls_an_order_as_its_answer_did(order: str) -> None:
    """`wait` is carried out as a snooze of one day, and was called one once it was taken back."""

    async def story(bridge: Bridge) -> None:
        await bridge.write(f"1 {order}")
        verb = order.split()[0]
        assert f"Done: {verb}" in bridge.answer
        await bridge.write("1 undo")
        assert f"Done: {verb} in thread 1 (Texts) is taken back." in bridge.answer

    tale(story)


def test_undo_says_which_order_it_took_back() -> None:
    """Of two orders in one mail the last, and then the one before it."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 snooze friday\n1 lang de")
        await bridge.write("1 undo")
        assert "Done: lang in thread 1 (Texts) is taken back." in bridge.answer
        await bridge.write("1 undo")
        assert "Done: snooze in thread 1 (Texts) is taken back." in bridge.answer

    tale(story)


def test_a_mail_handed_on_that_fits_no_thread_is_asked_about() -> None:
    """By a question that a forward can be answered with; the thread waits on."""

    async def story(bridge: Bridge) -> None:
        ruler = "---------- Forwarded message ---------"
        head = "From: Eve <eve@elsewhere.example>\nDate: Tue, 3 Mar 2026 at 10:00\nSubject: Hello"
        await bridge.write(f"{ruler}\n{head}\n\nHere are the texts.\n\nEve", subject="Fwd: Hello")
        assert "Which thread does this answer? Fwd: Hello" == bridge.answers[-1]["Subject"]
        await bridge.write("1 got it", answers=bridge.answers[-1]["Message-ID"])
        assert 1 == len(await bridge.facts(facts.CourtSet))

    tale(story)


IN_GERMAN = {
    "1 why": (
        "Wir warten auf Bob, seit Montag, 2. März um 09:00.",
        "Stand der Dinge: „polite“ ist noch nicht fällig.",
        "geht der Brief „polite“ am Donnerstag, 5. März um 09:00 raus.",
        "nein: Ist der Thread geschlossen?",
        "JA: Ist die Wartezeit noch nicht um?",
    ),
    "liste": ("1 client0.example: Texts: wir warten auf Bob; als Nächstes: polite am Donnerstag, 5. März",),
    "1 vorschau": ("An: bob@client0.example Kopie: ana@studio.example Betreff: Re: Texts Hello Bob,",),
    "1 close": ("Thread 1: Texts (client0.example)", "oder beendet das Warten"),
    "1 reword": ("reword braucht den Text, der gehen soll",),
}


@pytest.mark.parametrize("text", IN_GERMAN)
def test_a_german_member_is_answered_in_german(text: str) -> None:
    """The letter alone stays in the client's language."""

    async def story(bridge: Bridge) -> None:
        await bridge.write(text)
        for said in IN_GERMAN[text]:
            assert said in bridge.answer
        words = bridge.answer.partition("Hello Bob")[0]
        assert not {"we", "for", "Asked", "thread", "next", "needs"} & set(words.split())

    tale(story, language="de")


def test_what_stops_a_preview_is_told_in_german() -> None:
    """File, line and name as they are, the rest in the words of who has to mend it."""

    async def story(bridge: Bridge) -> None:
        broken = {**TEMPLATES, "en/polite.md": "Hello {{ contact }},\n\n{{ clint }}"}
        office = bridge.worker.office
        bridge.worker.office = replace(office, desk=replace(office.desk, templates=broken))
        await bridge.write("1 preview")
        assert "templates/en/polite.md, Zeile 3: es gibt keinen Namen `clint`: Die Namen sind client," in bridge.answer

    tale(story, language="de")


UNDONE = {
    "1 snooze friday": facts.Snoozed,
    "1 away 12 march": facts.ContactAway,
    "1 lang de": facts.LanguageSet,
    "1 step firm": facts.StepSet,
    "1 hold": facts.Paused,
    "1 got it": facts.CourtSet,
    "1 deadline 20 march": facts.DeadlineSet,
}


@pytest.mark.parametrize("text", UNDONE)
def test_undo_puts_the_thread_back_as_it_stood(text: str) -> None:
    """The letter goes on the very moment it would have gone without both."""

    async def story(bridge: Bridge) -> None:
        await bridge.write(text)
        await bridge.press("Take it back")
        assert 1 == len(await bridge.facts(facts.TakenBack))
        assert "Next in thread 1: Thursday, 5 March at 09:00" in bridge.answer
        await bridge.write("1 undo")
        assert "there is no order of yours" in bridge.answer
        await bridge.until(THURSDAY)
        assert 1 == len(bridge.clients_letters)

    tale(story)


def test_a_letter_is_written_in_the_language_that_was_ordered() -> None:
    """Whatever the thread's own is."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 lang de")
        await bridge.until(THURSDAY)
        assert "de" == bridge.all_letters[-1]["Content-Language"]

    tale(story)


def test_a_plus_address_counts_in_the_first_message_that_carries_it() -> None:
    """Also where it only shows in what the server wrote; inherited by an answer to all it is nothing."""

    async def story(bridge: Bridge) -> None:
        first = bridge.box._mails[0].raw.partition(b"Message-ID: ")[2].partition(b"\r\n")[0].decode().strip()
        hidden = [("X-Original-To", "followup+3d@studio.example")]
        await bridge.write(
            "Bob, one more thing.", to=(BOB,), cc=(BOT,), subject="Re: Texts", answers=first, also=hidden
        )
        assert 1 == len(await bridge.facts(facts.Snoozed))
        await bridge.write("And another.", to=(BOB,), cc=(BOT,), subject="Re: Texts", answers=first, also=hidden)
        assert 1 == len(await bridge.facts(facts.Snoozed))
        plus = Address("followup+2w@studio.example")
        await bridge.write("Last one.", to=(BOB,), cc=(plus,), subject="Re: Texts", answers=first, after=HOUR)
        assert 2 == len(await bridge.facts(facts.Snoozed))

    tale(story)


def test_wait_is_one_business_day_of_the_team() -> None:
    """On a Friday that is Monday."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(THURSDAY + timedelta(days=1, hours=-1))
        await bridge.write("1 wait")
        assert [date(2026, 3, 9)] == [one.until for one in await bridge.facts(facts.Snoozed)]

    tale(story)


def test_a_copy_of_an_order_is_not_another_order() -> None:
    """The same mail under another Message-ID, as a host makes of it: carried out once."""

    async def story(bridge: Bridge) -> None:
        sent = bridge.clock.now() + timedelta(minutes=1)
        await bridge.write("1 note again", sent=sent)
        await bridge.write("1 note again", sent=sent, also=[("X-Copy", "2")])
        assert 1 == len(await bridge.facts(facts.Noted))

    tale(story)


def test_too_many_orders_are_told_once() -> None:
    """The limit and when it ends; the tenth mail over it is not answered again."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("\n".join(["1 note again"] * 20))
        for _ in range(5):
            await bridge.write("1 pause", after=timedelta(minutes=1))
        assert [] == await bridge.facts(facts.Paused)
        told = [one for one in bridge.answers if "orders in ten minutes" in str(one)]
        assert 1 == len(told)

    tale(story)


def test_the_promise_of_the_issue_counted() -> None:
    """At least 40 genuine mails, all accepted or told why."""
    assert 60 <= len(CARRIED_OUT) + len(TOLD_WHY) + len(ANSWERED)
    assert 40 <= len(GENUINE) + len(GENUINE_MICROSOFT)
