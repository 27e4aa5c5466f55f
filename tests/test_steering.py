"""Steering by mail, live: who is heard, what needs more than a mail, and what the member reads as an answer."""

import asyncio
import email
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import TypeVar

import pytest

from bot.adapters.files import templates_for
from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.project import facts
from bot.rehearsal.archive import ArchiveMailbox, Drawer
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.rehearsal.memory import MemoryStore
from bot.settings.load import read
from bot.settings.policy import policy
from bot.walk.states import fact_of
from bot.walk.steer import MOST_AGE, MOST_ORDERS, WITHIN
from bot.worker import Outside, Worker
from tests.test_worker import MONDAY, SETTINGS, THURSDAY, ask

Kept = TypeVar("Kept", bound=facts.Happened)
ANA = Address("ana@studio.example", "Ana Ruiz")
EVE = Address("eve@evil.example", "Ana Ruiz")
COLLEAGUE = Address("someone@studio.example")
BOT = Address("followup@studio.example")
STREAM = "client0.example"
HOUR = timedelta(hours=1)
PINNED = 'url = "imap://127.0.0.1"\nauthserv_id = "mx.google.com"'
PROVEN = "mx.google.com; dmarc=pass header.from=studio.example"
FORGED = "mx.evil.example; dmarc=pass header.from=studio.example"
TEMPLATES = templates_for(Path("courtside.toml"))


class Box(ArchiveMailbox):
    """A mailbox into which mail can still fall."""

    def add(self, raw: bytes) -> None:
        known = [one.raw for one in self._mails]
        ArchiveMailbox.__init__(self, self._clock, [*known, raw])


class Bridge:
    """Ana has asked Bob on Monday at nine, in thread 1, and now writes to the bot."""

    def __init__(self, mode: str = "auto") -> None:
        self.clock = VirtualClock(MONDAY - HOUR)
        self.store = MemoryStore(self.clock)
        self.box = Box(self.clock, [ask("Texts", 0)])
        self.drawer = Drawer()
        outside = Outside(clock=self.clock, store=self.store, mailboxes=[self.box], mailer=self.drawer)
        pinned = read(
            SETTINGS.replace('"auto"', f'"{mode}"').replace('url = "imap://127.0.0.1"', PINNED),
            Path("courtside.toml"),
            {},
        )
        self.worker = Worker(outside, replace(policy(pinned), digest=None), Desk(templates=TEMPLATES, secret=b"stage"))

    async def begin(self) -> None:
        await self.worker.start()
        await self.until(MONDAY)

    async def until(self, moment: datetime) -> None:
        self.clock.set(moment)
        await self.worker.settle_down()

    async def write(
        self,
        text: str,
        *,
        sender: Address = ANA,
        results: str = PROVEN,
        answers: str = "",
        sent: datetime | None = None,
        after: timedelta = HOUR,
    ) -> None:
        """Some time later; `sent` is what its Date says."""
        moment = self.clock.now() + after
        links = [("In-Reply-To", answers)] if answers else []
        headers = [("Authentication-Results", results), *links]
        sheet = Sheet(sender=sender, to=(BOT,), subject="Re: steer", text=text, at=sent or moment, headers=headers)
        self.box.add(compose(sheet))
        await self.until(moment)

    @property
    def answers(self) -> list[EmailMessage]:
        """What the team was written, oldest first."""
        letters = [(envelope, _read(content)) for envelope, content in self.drawer.letters]
        return [
            letter for envelope, letter in letters if all(to.endswith("@studio.example") for to in envelope.recipients)
        ]

    @property
    def clients_letters(self) -> list[tuple[str, ...]]:
        """Whom the letters to clients went to."""
        return [one.recipients for one, _ in self.drawer.letters if any("client0" in to for to in one.recipients)]

    @property
    def answer(self) -> str:
        return text_of(self.answers[-1]) if self.answers else ""

    async def facts(self, *kinds: type[Kept]) -> list[Kept]:
        recorded = await self.store.transact(lambda book: book.facts(STREAM))
        return [fact for fact in map(fact_of, recorded) if isinstance(fact, kinds)]


def _read(content: bytes) -> EmailMessage:
    return email.message_from_bytes(content, policy=default)


def text_of(letter: EmailMessage) -> str:
    part = letter.get_body(("plain",))
    return " ".join(part.get_content().split()) if part else ""


def tale(story: Callable[[Bridge], Awaitable[None]], mode: str = "auto") -> None:
    """Plays a story on a bridge of its own."""

    async def play() -> None:
        bridge = Bridge(mode)
        await bridge.begin()
        await story(bridge)

    asyncio.run(play())


def test_a_proven_order_is_carried_out_and_answered() -> None:
    """What changed, the next moment, and how to undo it, to the sender alone."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 snooze friday")
        assert [date(2026, 3, 6)] == [fact.until for fact in await bridge.facts(facts.Snoozed)]
        assert ["ana@studio.example"] == [one.addr_spec for one in bridge.answers[0]["To"].addresses]
        assert "Done: snooze Friday, 6 March 2026, thread 1 (Texts)" in bridge.answer
        assert "Next in thread 1: Friday, 6 March at 09:00" in bridge.answer
        assert "answer with: undo" in bridge.answer

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
def test_an_unproven_order_changes_nothing_and_says_so(results: str) -> None:
    """To the member's known address, with the way that works."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("1 snooze friday", results=results)
        assert [] == await bridge.facts(facts.Snoozed)
        assert "Nothing has changed" in bridge.answer
        assert "courtside order snooze 1 friday" in bridge.answer

    tale(story)


@pytest.mark.parametrize("order", ["1 send", "1 approve", "1 resume", "1 close", "1 contact carol@client0.example"])
def test_what_reaches_the_client_needs_more_than_an_author(order: str) -> None:
    """The answer names the command that does it."""

    async def story(bridge: Bridge) -> None:
        await bridge.write(order)
        kinds = (facts.SendOrdered, facts.Approved, facts.Resumed, facts.Closed, facts.ContactSet)
        assert [] == await bridge.facts(*kinds)
        assert f"courtside order {order.split()[1]} 1" in bridge.answer

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
        assert "Next in thread 1: Thursday, 5 March at 09:00" in bridge.answer
        await bridge.write("help")
        assert "snooze: no letter before that day" in bridge.answer
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
        assert "answer this mail with approve" in text_of(question)
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
        (ANA, PROVEN, "send"),
    ],
    ids=["forged", "unproven", "another member", "a stranger", "another order"],
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
