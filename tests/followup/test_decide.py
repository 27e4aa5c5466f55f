"""Every rule of the table once hit and once missed, and a forecast that keeps its word."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest

from bot.followup.case import AskApproval, EndLadder, SendFollowUp
from bot.followup.decide import RULES, Verdict, case_of, decide, judge
from bot.followup.due import is_awake
from bot.followup.forecast import forecast
from bot.followup.ladder import Ladder, Then
from bot.followup.policy import DigestHour, Mode, Policy
from bot.project.facts import About, ContactAway, Court, LetterPlanned
from bot.project.people import Milestone, ProjectCard
from bot.project.state import Client, Contact
from tests.followup import cases
from tests.followup.cases import ANA, ASKED, BOB, CAROL, DAY, DUE, HOUR, LADDER, client, policy, silence, thread

THREADS = int(os.environ.get("COURTSIDE_THREADS", "100000"))
"""How many threads the test of the recipients throws; a million takes some minutes."""
HALF_HOUR = HOUR / 2
KEY = "acme/1/1/polite/first"


def verdict(who: Client, now: datetime = DUE, by: Policy | None = None, **seen: Any) -> Verdict:
    return judge(case_of("acme", who, who.threads[1], by or policy(), cases.look(now, **seen)))


def away(back: date) -> ContactAway:
    return ContactAway(at=ASKED, first=None, back=back, contact=BOB)


def person(**changes: Any) -> tuple[Contact, ...]:
    return (replace(Contact(address=BOB, confirmed=True), **changes),)


def asks_first(ladder: Ladder) -> Ladder:
    return replace(ladder, steps=tuple(replace(step, approve=True) for step in ladder.steps))


PLANNED = LetterPlanned(
    at=DUE,
    thread=2,
    key="k",
    silence=1,
    index=0,
    step="polite",
    occasion="first",
    message_id="m",
    language="en",
    to=(BOB,),
)
OTHERS = thread(2, owes=True, court=Court.TEAM, silence=None)
FRIDAY = date(2026, 3, 6)
SHOWN_FIRST = policy(mode=Mode.APPROVE)
NOTICED = policy(notice=HOUR)

TABLE: dict[str, tuple[tuple[Client, datetime, Policy], tuple[Client, datetime, Policy]]] = {
    "closed": ((client(thread(closed=True)), DUE, policy()), (client(thread()), DUE, policy())),
    "paused": ((client(thread(paused=True)), DUE, policy()), (client(), DUE, policy())),
    "observing": ((client(), DUE, policy(mode=Mode.OBSERVE)), (client(), DUE, policy())),
    "elsewhere": ((client(OTHERS, thread(court=Court.TEAM, silence=None)), DUE, policy()), (client(), DUE, policy())),
    "on its way": ((client(thread(waiting=silence(planned=KEY))), DUE, policy()), (client(), DUE, policy())),
    "asked": ((client(thread(stranger="eve@other.example")), DUE, policy()), (client(), DUE, policy())),
    "unreachable": (
        (client(contacts=person(unreachable=True)), DUE, policy()),
        (client(thread(waiting=silence(awaited=(BOB, CAROL))), contacts=person(unreachable=True)), DUE, policy()),
    ),
    "snoozed": (
        (client(thread(snoozed=FRIDAY)), DUE, policy()),
        (client(thread(snoozed=FRIDAY)), datetime(2026, 3, 6, 8, tzinfo=UTC), policy()),
    ),
    "promised": (
        (client(thread(waiting=silence(promise=cases.promise(FRIDAY)))), DUE, policy()),
        (client(thread(waiting=silence(promise=cases.promise(date(2026, 3, 4))))), DUE, policy()),
    ),
    "absent": (
        (client(contacts=person(away=away(FRIDAY))), DUE, policy()),
        (client(contacts=person(away=away(date(2026, 3, 4)))), DUE, policy()),
    ),
    "beside": (
        (client(contacts=person(beside_at=DUE - HOUR)), DUE, policy()),
        (client(contacts=person(beside_at=DUE - 2 * DAY)), DUE, policy()),
    ),
    "owing": (
        (client(OTHERS, thread(waiting=silence(step=1))), DUE + DAY, policy()),
        (client(OTHERS, thread()), DUE, policy()),
    ),
    "too soon": ((client(), DUE - timedelta(seconds=1), policy()), (client(), DUE, policy())),
    "outside": ((client(), DUE + 12 * HOUR, policy()), (client(), DUE + HOUR, policy())),
    "limit": (
        (client(contacts=person(letters=(DUE - HOUR,))), DUE, policy()),
        (client(contacts=person(letters=(DUE - DAY,))), DUE, policy()),
    ),
    "used up": (
        (client(thread(waiting=silence(step=3))), DUE + 11 * DAY, policy()),
        (client(thread(waiting=silence(step=2))), DUE + 11 * DAY, policy()),
    ),
    "approval": (
        (client(), DUE, SHOWN_FIRST),
        (client(thread(waiting=silence(approved=frozenset({KEY})))), DUE, SHOWN_FIRST),
    ),
    "notice": (
        (client(), DUE, NOTICED),
        (client(thread(waiting=silence(announced={KEY: DUE - HOUR}))), DUE, NOTICED),
    ),
    "send": ((client(), DUE, policy()), (client(), DUE - HOUR, policy())),
}


@pytest.mark.parametrize("name", TABLE)
def test_a_rule_hits_where_it_should_and_nowhere_else(name: str) -> None:
    """Its reason is a sentence without an end, as `why` prints it; those before it were asked and missed."""
    hit, miss = (verdict(*one) for one in TABLE[name])
    order = [rule.name for rule in RULES]
    assert name == hit.rule
    assert name != miss.rule
    assert order[: order.index(name)] == list(hit.missed)
    assert len(hit.hit.because.split()) >= 3
    assert not hit.hit.because.endswith((".", " "))


def test_our_own_overdue_milestone_holds_what_follows_the_first_step() -> None:
    """Design 4.6: from the day after its own, in its own project; the first step goes all the same."""
    second = client(thread(waiting=silence(step=1)))
    assert "owing" == verdict(second, DUE + DAY, _owing(DUE.date())).rule
    assert "owing" != verdict(second, DUE + DAY, _owing((DUE + DAY).date())).rule
    assert "send" == verdict(client(), DUE, _owing(date(2026, 1, 5))).rule
    elsewhere = _owing(date(2026, 1, 5), project="acme-shop")
    assert "owing" != verdict(second, DUE + DAY, elsewhere).rule


def test_a_question_holds_the_letters_of_its_own_project_alone() -> None:
    """Design 4.6; in a closed thread nobody waits for the answer."""
    second = thread(waiting=silence(step=1))
    asked = {"owes": True, "court": Court.TEAM, "silence": None}
    for other in (thread(2, **asked, project="acme-shop"), thread(2, **asked, closed=True)):
        assert "send" == verdict(client(other, second), DUE + DAY).rule


def _owing(by: date, project: str = "acme-site") -> Policy:
    plain = policy()
    card = ProjectCard(project, "acme", "Acme", ours=(Milestone("Design", by),))
    return replace(plain, people=replace(plain.people, projects={**plain.people.projects, project: card}))


def test_a_blind_worker_decides_nothing() -> None:
    """Design 6.1."""
    assert "blind" == verdict(client(), blind="INBOX could not be read").rule
    assert "send" == verdict(client()).rule


def test_every_rule_of_the_table_is_proven() -> None:
    """In the order in which people read them."""
    assert [rule.name for rule in RULES if rule.name != "blind"] == list(TABLE)
    assert all(rule.question.endswith("?") for rule in RULES)


def test_an_objection_stops_every_thread_of_the_client() -> None:
    """So does a claim, and a pause of the client as a whole."""
    for stopped in ({"objected": "m"}, {"claimed": "m"}, {"paused": True}):
        found = decide("acme", client(thread(1), thread(2), **stopped), policy(), cases.look())
        assert ["paused", "paused"] == [one.rule for one in found]


def test_two_due_threads_share_the_contacts_day() -> None:
    """The one due earlier goes, the other waits for the contact's next business day."""
    later = thread(2, waiting=silence(clock=ASKED + HOUR))
    first, second = decide("acme", client(later, thread(1)), policy(), cases.look(DUE + HOUR))
    assert ((1, "send"), (2, "limit")) == ((first.thread, first.rule), (second.thread, second.rule))
    assert datetime(2026, 3, 6, 8, tzinfo=UTC) == second.hit.until


def test_a_letter_on_its_way_to_the_contact_counts() -> None:
    """What is planned today has not gone yet, and still is today's letter."""
    assert "limit" == verdict(client(planned={"k": PLANNED})).rule
    assert "send" == verdict(client(planned={"k": PLANNED}), claiming="k").rule


def test_what_is_planned_for_another_or_for_another_day_is_no_letter_of_today() -> None:
    """Carol's letter, and one of yesterday that has not gone yet."""
    for planned in (replace(PLANNED, to=(CAROL,)), replace(PLANNED, at=DUE - DAY)):
        assert "send" == verdict(client(planned={"k": planned})).rule


def test_a_thread_has_a_limit_of_its_own() -> None:
    """It is reached with the letter that is the last one allowed, whomever that went to."""
    usual = policy()
    often = replace(usual, limits=replace(usual.limits, per_contact=replace(usual.limits.per_contact, count=5)))
    sent = thread(letter_days=(DUE - HOUR,))
    assert "limit" == verdict(client(sent), by=often).rule
    assert "send" == verdict(client(thread(letter_days=(DUE - DAY,))), by=often).rule


def test_a_held_letter_waits_for_the_team() -> None:
    """Refused or unknown: nobody guesses."""
    for about, held in ((About.UNKNOWN, "unknown"), (About.REFUSED, "asked")):
        found = verdict(client(thread(waiting=silence(held=about))))
        assert ("asked", held) == (found.rule, found.hit.held)


def test_the_end_of_the_ladder_is_an_action_of_its_own() -> None:
    """What comes then is what the ladder says, once."""
    stop = policy(ladders={"standard": replace(LADDER, then=Then.STOP)})
    done = client(thread(waiting=silence(step=3)))
    assert EndLadder(thread=1, silence=1, then="stop") == verdict(done, DUE + 11 * DAY, stop).hit.action
    assert None is verdict(client(thread(waiting=silence(step=3, ended=True))), DUE + 11 * DAY, stop).hit.action


def test_nothing_that_holds_a_letter_holds_the_end_of_the_ladder() -> None:
    """The team is told, and nobody is written to."""
    now = DUE + 11 * DAY
    done = thread(waiting=silence(step=3))
    held = [
        client(done, contacts=person(beside_at=now - HOUR)),
        client(done, contacts=person(away=away(date(2026, 4, 6)))),
        client(done, contacts=person(letters=(now - HOUR,))),
        client(replace(done, letter_days=(now - HOUR,))),
        client(OTHERS, done),
    ]
    for who in held:
        assert EndLadder(thread=1, silence=1, then="call") == verdict(who, now).hit.action


def test_an_approval_is_doubtful_where_a_message_was_missed() -> None:
    """The asker is asked whether there was an answer, too."""
    for missed in (True, False):
        action = verdict(client(thread(missed_parent=missed)), by=SHOWN_FIRST).hit.action
        assert isinstance(action, AskApproval)
        assert missed == action.doubtful


def test_an_approval_is_asked_once() -> None:
    """Then it waits, and after `hold` it waits, too."""
    ladders = {"standard": asks_first(LADDER)}
    asked = client(thread(asked=frozenset({f"approval:{KEY}"})))
    refused = client(thread(waiting=silence(refused=frozenset({KEY}))))
    assert isinstance(verdict(client(), by=policy(ladders=ladders)).hit.action, AskApproval)
    for who in (asked, refused):
        found = verdict(who, by=policy(ladders=ladders))
        assert ("approval", None, "approval") == (found.rule, found.hit.action, found.hit.held)


# --- random clients ----------------------------------------------------------------------------


def some_silence(dice: Random) -> Any:
    clock = ASKED + dice.randrange(10 * 1440) * timedelta(minutes=1)
    day = date(2026, 3, 2) + dice.randrange(25) * DAY
    return silence(
        clock=clock,
        asked_at=ASKED,
        awaited=dice.choice(((BOB,), (CAROL,), (BOB, CAROL), ())),
        step=dice.randrange(4),
        letters=dice.randrange(5),
        broken=dice.randrange(3),
        promise=cases.promise(day) if dice.random() < 0.3 else None,
        deadline=day if dice.random() < 0.2 else None,
        hurried=dice.random() < 0.1,
        ended=dice.random() < 0.1,
        announced={KEY: clock + HOUR} if dice.random() < 0.2 else {},
    )


def some_contact(dice: Random, address: str) -> Contact:
    back = date(2026, 3, 2) + dice.randrange(25) * DAY
    return Contact(
        address=address,
        confirmed=True,
        away=replace(away(back), contact=address) if dice.random() < 0.3 else None,
        unreachable=dice.random() < 0.1,
        beside_at=ASKED + dice.randrange(200) * HOUR if dice.random() < 0.2 else None,
        letters=(ASKED + dice.randrange(300) * HOUR,) if dice.random() < 0.4 else (),
    )


def some_client(dice: Random, threads: int = 1) -> Client:
    rows = [
        thread(
            number,
            waiting=some_silence(dice),
            snoozed=date(2026, 3, 2) + dice.randrange(20) * DAY if dice.random() < 0.2 else None,
            letter_days=(ASKED + dice.randrange(300) * HOUR,) if dice.random() < 0.3 else (),
        )
        for number in range(1, threads + 1)
    ]
    return client(*rows, contacts=(some_contact(dice, BOB), some_contact(dice, CAROL)))


def some_policy(dice: Random) -> Policy:
    return policy(mode=dice.choice((Mode.AUTO, Mode.AUTO, Mode.APPROVE)))


@pytest.mark.parametrize("seed", range(40))
def test_a_forecast_is_decide_run_forward(seed: int) -> None:
    """It promises no moment at which nothing is done, and skips none at which something is."""
    dice = Random(seed)
    who, by = some_client(dice), some_policy(dice)
    now = ASKED + dice.randrange(8 * 24) * HOUR
    moment, told = forecast("acme", who, who.threads[1], by, cases.look(now))
    if moment is not None:
        assert told.hit.action == verdict(who, moment, by).hit.action is not None
    end = min(moment or now + 30 * DAY, now + 30 * DAY)
    steps = (now + n * HALF_HOUR for n in range(int((end - now) / HALF_HOUR)))
    early = [
        one for one in (*steps, end - timedelta(seconds=1)) if now <= one < end and verdict(who, one, by).hit.action
    ]
    assert [] == early


@pytest.mark.parametrize(
    ("now", "notice", "moment"),
    [
        (ASKED, HOUR, DUE),
        (ASKED, 2 * HOUR, DUE + HALF_HOUR),
        (DUE - HOUR, 2 * HOUR, DUE + DAY + HALF_HOUR),
        (DUE, HOUR, DUE + DAY - HALF_HOUR),
    ],
)
def test_a_forecast_waits_for_the_digest_that_tells_of_the_letter(
    now: datetime, notice: timedelta, moment: datetime
) -> None:
    """It is due at ten and told of at half past eight; what this morning's digest did not tell is told tomorrow."""
    by = policy(notice=notice, digest=DigestHour((0, 1, 2, 3, 4), 8 * 60 + 30))
    who = client(thread())
    assert moment == forecast("acme", who, who.threads[1], by, cases.look(now))[0]


def test_what_sleeps_is_never_acted_on() -> None:
    """It is left out of every decision, so it must be true at every moment."""
    dice, asleep = Random(11), 0
    while asleep < 40:
        who, by = some_client(dice), some_policy(dice)
        if is_awake(who.threads[1], by):
            continue
        asleep += 1
        assert () == decide("acme", who, by, cases.look(ASKED))
        assert forecast("acme", who, who.threads[1], by, cases.look(ASKED + dice.randrange(900) * HOUR))[0] is None


def test_only_awaited_and_confirmed_people_are_written_to() -> None:
    """Over very many threads: To is never anybody else, nobody unreachable, nobody away; Cc is the asker."""
    dice, sent = Random(7), 0
    by = policy()
    for _ in range(THREADS // 4):
        who = some_client(dice, threads=4)
        now = ASKED + dice.randrange(30 * 24) * HOUR
        for one in decide("acme", who, by, cases.look(now)):
            if isinstance(one.hit.action, SendFollowUp):
                waiting = who.threads[one.thread].silence
                assert waiting is not None
                assert one.hit.action.to
                assert {*one.hit.action.to} <= {*waiting.awaited}
                assert all(who.contacts[to].confirmed and not who.contacts[to].unreachable for to in one.hit.action.to)
                assert (ANA,) == one.hit.action.cc
                sent += 1
    assert sent > THREADS // 200
