"""An order taken back leaves standing what everything else alone would have led to (design 9)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.mail.message import Answer
from bot.project import facts
from bot.project.facts import About, Court, Fact, Seen
from bot.project.fold import fold
from bot.project.orders import Order, Unclear, carry_out
from bot.project.undo import undo

ANA, LEE = "ana@studio.example", "lee@freelance.example"
AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
OPENED = facts.ThreadOpened(at=AT, thread=1, root="<r@studio.example>", project="acme-site")


def snoozed(hour: int, by: str, day: int) -> Fact:
    return facts.Snoozed(at=AT + timedelta(hours=hour), thread=1, by=by, until=date(2026, 3, day))


def back(past: list[Fact], hour: int, by: str) -> list[Fact]:
    return [*past, *undo(past, 1, AT + timedelta(hours=hour), by)]


def test_what_was_taken_back_brings_nothing_back() -> None:
    """Ana's undo wrote down Lee's snooze, which stood then; once Lee takes that back too, nothing rests."""
    past = back([OPENED, snoozed(1, LEE, 20), snoozed(2, ANA, 27)], 3, ANA)
    assert date(2026, 3, 20) == fold(past).threads[1].snoozed
    assert fold(back(past, 4, LEE)).threads[1].snoozed is None


def test_another_members_order_holds() -> None:
    """Lee's came later, and is not Ana's to take back."""
    past = back([OPENED, snoozed(1, ANA, 27), snoozed(2, LEE, 20)], 3, ANA)
    assert date(2026, 3, 20) == fold(past).threads[1].snoozed
    with pytest.raises(Unclear, match="no order of yours"):
        undo(past, 1, AT + timedelta(hours=4), ANA)


def test_a_question_that_stood_stands_again() -> None:
    """Bob asked, Ana said `theirs` by mistake: once she takes it back we owe him an answer as before."""
    question = facts.ClientWrote(
        at=AT + timedelta(hours=1),
        thread=1,
        message="<q@acme.example>",
        answer=Answer.QUESTION,
        promise=None,
        day=AT.date(),
        seen=Seen.ADDRESSED,
        reached=True,
        author="bob@acme.example",
    )
    for court in (Court.CLIENT, Court.TEAM):
        past: list[Fact] = [OPENED, question, facts.CourtSet(at=AT + timedelta(hours=2), thread=1, by=ANA, court=court)]
        thread = fold(back(past, 3, ANA)).threads[1]
        assert (Court.TEAM, True) == (thread.court, thread.owes)


ASKED = facts.TeamWrote(
    at=AT, thread=1, author=ANA, to=("bob@acme.example",), seen=Seen.ADDRESSED, message="<t@studio.example>",
    asks=True, closes=False, deadline=None, old=False, language="en",
)  # fmt: skip
LETTER = facts.LetterPlanned(
    at=AT + timedelta(hours=1), thread=1, key="acme/1/1/polite/promise-1", silence=1, index=0, step="polite",
    occasion="promise-1", message_id="cs-1@studio.example", language="en", because=(), to=("bob@acme.example",),
)  # fmt: skip


def ordered(verb: str) -> list[Fact]:
    order = Order(verb=verb, thread=1, address="carol@acme.example")
    return carry_out(order, fold([OPENED, ASKED]), AT + timedelta(hours=2), ANA)


@pytest.mark.parametrize("verb", ["resume", "got", "contact", "theirs"])
def test_what_held_the_letters_holds_them_again(verb: str) -> None:
    """Somebody who may be Bob has answered; `resume` by mistake, and `undo`: the letter went all the same."""
    stranger = facts.StrangerWrote(
        at=AT + timedelta(hours=1), thread=1, message="<s@x.example>", author="bob@x.example"
    )
    challenged = facts.Challenged(at=AT + timedelta(hours=1), thread=1, contact="bob@acme.example")
    refused = facts.LetterHeld(at=AT + timedelta(hours=1), thread=1, key=LETTER.key, about=About.REFUSED, why="550 no")
    past: list[Fact] = [OPENED, ASKED, stranger, challenged, LETTER, refused]
    thread = fold(back([*past, *ordered(verb)], 3, ANA)).threads[1]
    assert ("bob@x.example", True) == (thread.stranger, thread.challenged)
    assert thread.silence is not None
    assert About.REFUSED is thread.silence.held


def test_what_follows_an_undo_can_be_taken_back_too() -> None:
    """`got` and its undo, then a promised day by mistake and its undo: the day stood, though it was said to be gone."""
    got = facts.CourtSet(at=AT + timedelta(hours=1), thread=1, by=ANA, court=Court.TEAM)
    again = back([OPENED, ASKED, got], 2, ANA)
    for order in (
        facts.PromiseNoted(at=AT + timedelta(hours=3), thread=1, by=ANA, on=date(2026, 3, 20)),
        facts.DeadlineSet(at=AT + timedelta(hours=3), thread=1, by=ANA, on=date(2026, 3, 20)),
        facts.StepSkipped(at=AT + timedelta(hours=3), thread=1, by=ANA),
    ):
        silence = fold(back([*again, order], 4, ANA)).threads[1].silence
        assert silence is not None
        assert (None, None, 0, AT) == (silence.promise, silence.deadline, silence.step, silence.clock)


def test_what_lee_refused_is_refused_again() -> None:
    """Lee holds the letter, Ana resumes by mistake and takes it back: it went all the same."""
    refused = facts.ApprovalRefused(at=AT + timedelta(hours=1), thread=1, by=LEE, key=LETTER.key)
    past: list[Fact] = [OPENED, ASKED, refused]
    resumed = facts.Resumed(at=AT + timedelta(hours=2), thread=1, by=ANA)
    silence = fold(back([*past, resumed], 3, ANA)).threads[1].silence
    assert silence is not None
    assert {LETTER.key} == silence.refused


def test_an_undo_of_an_older_release_changes_what_it_knew_alone() -> None:
    """It did not write down who may have answered, nor how many letters had gone."""
    stranger = facts.StrangerWrote(
        at=AT + timedelta(hours=1), thread=1, message="<s@x.example>", author="bob@x.example"
    )
    went = facts.LetterAccepted(at=AT + timedelta(hours=1), thread=1, key=LETTER.key)
    older = facts.TakenBack(
        at=AT + timedelta(hours=2), thread=1, by=ANA, order="Paused", snoozed=None, paused=False, closed=False,
        promise=None, deadline=None, step=1,
    )  # fmt: skip
    thread = fold([OPENED, ASKED, LETTER, went, stranger, older]).threads[1]
    assert "bob@x.example" == thread.stranger
    assert thread.silence is not None
    assert ("polite", 1) == (thread.silence.said, thread.silence.letters)


def test_what_was_written_before_stays_written() -> None:
    """`got` and its undo, after a letter: the limit of letters and `nothing sent yet` began anew."""
    went = facts.LetterAccepted(at=AT + timedelta(hours=1), thread=1, key=LETTER.key)
    got = facts.CourtSet(at=AT + timedelta(hours=2), thread=1, by=ANA, court=Court.TEAM)
    before: list[Fact] = [OPENED, ASKED, LETTER, went]
    stood, stands = (fold(past).threads[1].silence for past in (before, back([*before, got], 3, ANA)))
    assert stood is not None
    assert stands is not None
    assert ("polite", 1, 1) == (stood.said, stood.letters, stood.broken)
    assert (stood.said, stood.letters, stood.broken) == (stands.said, stands.letters, stands.broken)
    assert stood.step == stands.step
