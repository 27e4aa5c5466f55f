"""Every bug planted in a rule, in the walk or in a port is found by the promise that is there for it."""

import pytest

from bot.followup import case, due, ladder, writing
from bot.followup.calendar import next_opening
from bot.mail import understanding
from bot.mail.message import Answer
from bot.project import ball, chain, facts
from bot.project.warrant import Verdict
from bot.rehearsal.invariants import PROMISES
from bot.rehearsal.world_post import takes_all
from bot.walk import act, arrive, send, states, steer, unknown
from bot.worker import Worker
from tests.rehearsal.planted_bugs import (
    Plant,
    Planted,
    all_members,
    breaks_inside_data,
    broken_link,
    changes_bytes,
    cursor_first,
    deaf_to,
    drifts,
    forgets_to_settle,
    keeps_most,
    letter_with,
    looks_rarely,
    misread,
    no_agenda,
    no_closing,
    no_record,
    on_the_day_itself,
    patched,
    plans_again,
    said,
    say_nothing,
    sends_again,
    sends_unknown_again,
    shorter,
    shorter_hours,
    shows_late,
    shows_no_copy,
    stumbles,
    tells_nobody,
    the_first_day_back,
    third_parties,
    trusts_a_slow_mailbox,
    trusts_itself,
    unguarded,
    unthreaded,
    walks,
    windows,
    without_rule,
    work_on_holidays,
    writes_twice,
)
from tests.rehearsal.scenery import complaints, played

# Some bugs need a coincidence, such as a holiday of one side: so many worlds are tried before one counts as missed.
WORLDS = 12

ROWS: tuple[tuple[str, str, Plant], ...] = (
    ("a letter that was accepted is sent once more", "no letter goes twice", walks(send, "settle", sends_again)),
    (
        "bytes are changed on their way out",
        "what goes is what was frozen",
        walks(send, "claim", changes_bytes),
    ),
    (
        "what is delivered is taken for thanks",
        "none after an answer",
        misread(Answer.DELIVERS, Answer.ACKNOWLEDGEMENT),
    ),
    (
        "a question is taken for thanks",
        "none after an answer",
        misread(Answer.QUESTION, Answer.ACKNOWLEDGEMENT),
    ),
    ("a closing is taken for a request", "none after a closing", walks(understanding, "request", no_closing)),
    ("the order got is not obeyed", "none after a closing", deaf_to(facts.CourtSet)),
    ("an objection changes nothing", "none after an objection", deaf_to(facts.Objected)),
    ("the pause of a thread is not obeyed", "none while paused", without_rule("paused")),
    ("a snooze is not obeyed", "none before a snooze ends", without_rule("snoozed")),
    ("nobody is ever away", "none in an absence", patched(case, "is_away", lambda *given: False)),
    (
        "the first day back is a day to write on",
        "none in an absence",
        walks(due, "back_at_work", the_first_day_back),
    ),
    (
        "a promise is only thanks",
        "none before a promised day",
        patched(ball, "promised", lambda thread, promise: thread),
    ),
    (
        "a promise ends on the morning of its day",
        "none before a promised day",
        walks(due, "first_opening_after", on_the_day_itself),
    ),
    (
        "the team's days off do not count",
        "none on a day off",
        windows(lambda client, team, moment: next_opening(client, moment)),
    ),
    ("holidays do not count", "none on a day off", work_on_holidays),
    (
        "the hours do not count",
        "none outside the hours",
        windows(lambda client, team, moment: moment if next_opening(client, moment) else None),
    ),
    ("a wait is one business day short", "no wait shrinks", walks(due, "after_wait", shorter)),
    ("a wait in hours is halved", "no wait shrinks", walks(due, "after_wait", shorter_hours)),
    (
        "thanks do not start the wait again",
        "no wait shrinks",
        patched(ball, "_acknowledged", lambda thread, at: thread),
    ),
    (
        "a letter does not start the next wait",
        "no wait shrinks",
        said(clock=lambda before, after: before.clock),
    ),
    (
        "a step is left out",
        "steps come in order",
        said(step=lambda before, after: after.step + 1),
    ),
    ("one contact gets all letters at once", "no limit is passed", without_rule("limit")),
    (
        "third parties are written to as well",
        "only confirmed contacts are written to",
        letter_with(third_parties),
    ),
    (
        "the whole team stands in cc",
        "only confirmed contacts are written to",
        letter_with(all_members),
    ),
    ("a notice goes to the client", "notices stay in the team", unguarded),
    ("a bounce changes nothing", "none to a mailbox that is gone", deaf_to(facts.ContactUnreachable)),
    (
        "the final step asks nobody",
        "none without approval",
        patched(ladder.Ladder, "asks_approval", lambda self, index: False),
    ),
    ("the mailbox is read every thirty hours", "none on stale sight", looks_rarely),
    ("every eighth mail is dropped", "every message has its place", walks(arrive, "keep", keeps_most)),
    (
        "every eighth mail cannot be placed",
        "nothing is shunted that can be read",
        walks(arrive, "_place_one", stumbles),
    ),
    (
        "a state is carried on with a change of its own",
        "facts tell the same state again",
        walks(states.States, "append", drifts),
    ),
    (
        "a state is trusted whatever was written or rolled back since",
        "facts tell the same state again",
        walks(states.States, "of", trusts_itself),
    ),
    ("the chain has a wrong link", "the chain is whole", walks(chain, "link", broken_link)),
    (
        "no fact says what was accepted",
        "what was accepted is a fact",
        walks(states.States, "append", no_record),
    ),
    ("nothing is put on the agenda", "nobody is forgotten", walks(act, "act", no_agenda)),
    (
        "a letter stands in no thread",
        "every letter is in its thread",
        walks(writing, "freeze", unthreaded),
    ),
)
"""What is wrong, the promise that has to notice, and how it is planted."""

FIRST = {
    "the first day back is a day to write on": 1,
    "one contact gets all letters at once": 1,
    "the pause of a thread is not obeyed": 1,
    "an objection changes nothing": 1,
    "a closing is taken for a request": 1,
    "thanks do not start the wait again": 2,
    "a snooze is not obeyed": 3,
    "the team's days off do not count": 4,
    "a letter whose answer was lost is sent again": 1,
    "what a dead worker had claimed is sent again": 1,
    "what a dead worker had claimed is forgotten": 1,
    "a claim that was answered late is sent all the same": 3,
}
"""Bugs that need a coincidence, and the first world in which it happens; the others are seen in any."""

BUGS = (
    *(Planted(what=what, promise=promise, plant=plant, first=FIRST.get(what, 0)) for what, promise, plant in ROWS),
    Planted(
        what="the team is not told that a letter is held",
        promise="the team is told what is held",
        plant=walks(unknown, "tell", tells_nobody),
        server=breaks_inside_data,
    ),
    Planted(
        what="a letter goes again though the mailbox is slow",
        promise="no letter goes twice",
        plant=trusts_a_slow_mailbox,
        server=shows_late,
        projects=3,
    ),
    Planted(
        what="what the server said is not written down",
        promise="every letter comes to an end",
        plant=walks(send, "settle", forgets_to_settle),
        server=shows_no_copy,
    ),
    Planted(
        what="what is written beside a thread is not seen",
        promise="none just after a mail beside",
        plant=without_rule("beside"),
        projects=22,
        first=7,
    ),
    *(
        Planted(what=what, promise=promise, plant=plant, days=60, projects=3, trouble=1 / 30, first=FIRST.get(what, 0))
        for what, promise, plant in (
            (
                "what a dead worker had claimed is sent again",
                "no letter goes twice",
                walks(unknown, "recover", plans_again),
            ),
            (
                "a letter whose answer was lost is sent again",
                "no letter goes twice",
                walks(send, "settle", sends_unknown_again),
            ),
            (
                "what a dead worker had claimed is forgotten",
                "every letter comes to an end",
                patched(unknown, "recover", lambda *given: 0),
            ),
            (
                "the cursor moves before the mails are kept",
                "every message has its place",
                walks(Worker, "_readings", cursor_first),
            ),
            (
                "a claim that was answered late is sent all the same",
                "none on stale sight",
                patched(Worker, "_is_fresh", lambda worker: True),
            ),
        )
    ),
    *(
        Planted(what=what, promise=promise, plant=plant, projects=4, by_mail=1.0)
        for what, promise, plant in (
            ("an order by mail is written twice", "an order by mail is carried out once", writes_twice),
            (
                "an order by mail is not answered",
                "an order by mail is answered",
                patched(steer, "_answer", say_nothing),
            ),
            (
                "whoever says that he is a member is one",
                "no forged order counts",
                patched(steer, "verdict", lambda *given: Verdict.OBEY),
            ),
        )
    ),
)


@pytest.mark.parametrize("bug", BUGS, ids=str)
def test_a_planted_bug_is_found(bug: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    """A promise that catches nothing would be worth nothing."""
    bug.plant(monkeypatch)
    for seed in range(bug.first, bug.first + WORLDS):
        world = played(seed, bug.days, bug.projects, bug.server, trouble=bug.trouble, by_mail=bug.by_mail)
        if any(one.promise == bug.promise for one in complaints(world)):
            return
    pytest.fail(f"{bug}: the promise {bug.promise!r} held in {WORLDS} worlds")


def test_without_a_bug_the_same_worlds_are_well() -> None:
    """What the planted bugs are told apart by is the bug, not the world."""
    for server in (takes_all, breaks_inside_data):
        assert () == complaints(played(0, 30, 11, server))


def test_every_promise_has_a_bug_that_it_catches() -> None:
    """None is there for show."""
    assert {one.name for one in PROMISES} == {bug.promise for bug in BUGS}
    assert len(BUGS) >= 30
