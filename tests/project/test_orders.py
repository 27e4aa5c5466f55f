"""What each order becomes, and what is said of one that cannot be carried out."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.project import facts
from bot.project.facts import Court, Fact
from bot.project.orders import FOR_CLIENT, VERBS, Order, Unclear, carry_out
from bot.project.state import Client, Silence, Thread

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FRIDAY = date(2026, 3, 6)
ANA, BOB, KEY = "ana@studio.example", "bob@client.example", "client/1/1/final/first"
SILENT = Silence(number=1, since=AT, clock=AT, asked_at=AT, awaited=(BOB,))


def thread(number: int, **changes: Any) -> Thread:
    return Thread(number=number, root="root", subject="Texts", project="site", opened=AT, to=(BOB,), **changes)


CLIENT = Client(
    threads={
        1: thread(1, court=Court.CLIENT, silence=SILENT, approval=KEY),
        2: thread(2),
        3: replace(thread(3), to=()),
    }
)


def carried_out(verb: str, number: int | None = 1, **named: Any) -> list[Fact]:
    return carry_out(Order(verb=verb, thread=number, **named), CLIENT, AT, ANA)


EVERYTHING: dict[str, Any] = {"on": FRIDAY, "address": "Carol@client.example", "words": "firm", "index": 1}
BECOMES: dict[str, type[Fact]] = {
    "snooze": facts.Snoozed,
    "wait": facts.Snoozed,
    "pause": facts.Paused,
    "resume": facts.Resumed,
    "close": facts.Closed,
    "reopen": facts.Reopened,
    "got": facts.CourtSet,
    "ours": facts.CourtSet,
    "theirs": facts.CourtSet,
    "waiting": facts.CourtSet,
    "promise": facts.PromiseNoted,
    "away": facts.ContactAway,
    "contact": facts.ContactSet,
    "deadline": facts.DeadlineSet,
    "step": facts.StepSet,
    "project": facts.ProjectSet,
    "note": facts.Noted,
    "called": facts.Noted,
    "skip": facts.StepSkipped,
    "send": facts.SendOrdered,
    "approve": facts.Approved,
    "reword": facts.Approved,
    "lang": facts.LanguageSet,
    "hold": facts.ApprovalRefused,
}


@pytest.mark.parametrize("verb", VERBS)
def test_every_order_becomes_one_fact_about_its_thread(verb: str) -> None:
    """Who gave it stands in it where an order is signed."""
    (fact,) = carried_out(verb, **EVERYTHING)
    assert (BECOMES[verb], 1, AT) == (type(fact), fact.thread, fact.at)
    assert ANA == getattr(fact, "by", ANA)


@pytest.mark.parametrize(
    ("verb", "court"), [("got", "TEAM"), ("ours", "TEAM"), ("theirs", "CLIENT"), ("waiting", "CLIENT")]
)
def test_four_orders_say_whose_turn_it_is(verb: str, court: str) -> None:
    """`got` and `ours` stop the clock, `theirs` and `waiting` start it."""
    (fact,) = carried_out(verb)
    assert isinstance(fact, facts.CourtSet)
    assert Court(court) is fact.court


def test_an_approval_is_of_the_letter_that_was_shown() -> None:
    """And an address is kept as every other: in lower case."""
    (approved,), (named,) = carried_out("approve"), carried_out("contact", address="Carol@Client.example")
    assert facts.Approved(at=AT, thread=1, by=ANA, verb="approve", key=KEY) == approved
    assert facts.ContactSet(at=AT, thread=1, by=ANA, verb="contact", contact="carol@client.example") == named


@pytest.mark.parametrize("verb", sorted(FOR_CLIENT))
def test_some_orders_are_for_the_client_as_a_whole(verb: str) -> None:
    """Without a number they are about everything."""
    (fact,) = carried_out(verb, None)
    assert None is fact.thread


@pytest.mark.parametrize(
    ("changes", "number"), [({}, None), ({"paused": True}, 1), ({"objected": None, "paused": True}, 1)]
)
def test_a_resume_lifts_an_objection_where_nothing_else_holds(changes: dict[str, Any], number: int | None) -> None:
    """The team's own pause of the client is lifted only by a resume of the client."""
    client = replace(CLIENT, **({"objected": BOB} | changes))
    (fact,) = carry_out(Order(verb="resume", thread=1), client, AT, ANA)
    assert (facts.Resumed, number) == (type(fact), fact.thread)


@pytest.mark.parametrize(
    ("verb", "number", "said"),
    [
        ("dance", 1, "there is no order 'dance'"),
        ("close", 9, "there is no thread 9"),
        ("close", None, "close needs the number of a thread"),
        ("away", None, "away needs the number of a thread"),
        ("away", 3, "nobody has been written to in thread 3: say who is away"),
        ("snooze", 1, "snooze needs a day behind it, such as friday"),
        ("promise", 1, "promise needs a day"),
        ("contact", 1, "contact needs an address"),
        ("note", 1, "note needs a word behind it"),
        ("skip", 2, "thread 2 waits for nobody"),
        ("send", 2, "thread 2 waits for nobody"),
    ],
)
def test_what_cannot_be_carried_out_is_said_in_words(verb: str, number: int | None, said: str) -> None:
    """What is missing, and what to write instead."""
    with pytest.raises(Unclear, match=said):
        carried_out(verb, number)


def test_every_verb_is_proven_here() -> None:
    """The order book and this table name the same."""
    assert set(VERBS) == set(BECOMES)
