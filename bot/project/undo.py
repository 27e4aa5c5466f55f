"""Taking a member's last order in a thread back, where what it changed can stand again as it stood before."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.project import facts
from bot.project.facts import Court, Fact
from bot.project.fold import after
from bot.project.orders import Unclear
from bot.project.state import Client, Thread

GIVEN = (facts.Ordered, facts.ProjectSet, facts.ContactAway)
"""Facts that an order may have become; those without a member's name came from elsewhere."""
VERBS: Mapping[type, str] = {
    facts.Snoozed: "snooze",
    facts.Paused: "pause",
    facts.Resumed: "resume",
    facts.Closed: "close",
    facts.Reopened: "reopen",
    facts.CourtSet: "got",
    facts.PromiseNoted: "promise",
    facts.StepSkipped: "skip",
    facts.StepSet: "step",
    facts.DeadlineSet: "deadline",
    facts.ProjectSet: "project",
    facts.LanguageSet: "lang",
    facts.ContactSet: "contact",
    facts.ContactAway: "away",
    facts.ApprovalRefused: "hold",
}
"""What can be taken back, and what it is called."""
RETURNABLE = tuple(VERBS)
"""What a send or an approval did has gone out of our hands."""


def undone(new: Iterable[Fact], thread: Thread) -> str:
    """The order that these facts take back, as it is called; `thread` stands as it did before them."""
    kinds = {one.order for one in new if isinstance(one, facts.TakenBack)}
    named = next((verb for kind, verb in VERBS.items() if kind.__name__ in kinds), "")
    return "theirs" if named == "got" and thread.court is Court.CLIENT else named


def undo(happened: Iterable[Fact], thread: int, at: datetime, by: str) -> list[Fact]:
    """The facts that take the member's last order in the thread back; raises Unclear where there is none."""
    given: list[tuple[Client, Fact]] = []
    client = Client()
    for fact in happened:
        if isinstance(fact, GIVEN) and fact.thread == thread and fact.by == by:
            if isinstance(fact, facts.TakenBack):
                given = given[: len(given) - len(_together(given))]
            elif not isinstance(fact, facts.Noted | facts.AbsenceEnded):
                given.append((client, fact))
        client = after(client, fact)
    if not given:
        raise Unclear(f"there is no order of yours in thread {thread} to take back")
    before, fact = given[-1]
    if not isinstance(fact, RETURNABLE):
        raise Unclear(
            "what you ordered last cannot be taken back; hold, pause or close keep the next letter from going"
        )
    if isinstance(fact, facts.ContactSet) and _has_written_since(client.threads[thread], fact):
        raise Unclear("a letter has gone to the new contact since; contact names another")
    absences = [one for known, away in _together(given) for one in _present(known, away, at, by)]
    return [*absences, *_taken_back(before.threads[thread], client.threads[thread], fact, at, by)]


def _together(given: list[tuple[Client, Fact]]) -> list[tuple[Client, Fact]]:
    """The facts that the last order became: an absence is one for each person."""
    if not given:
        return []
    last = given[-1][1]
    if not isinstance(last, facts.ContactAway):
        return given[-1:]
    return [one for one in given if isinstance(one[1], facts.ContactAway) and one[1].at == last.at]


def _has_written_since(thread: Thread, fact: Fact) -> bool:
    return thread.last_letter_at is not None and thread.last_letter_at > fact.at


def _present(before: Client, fact: Fact, at: datetime, by: str) -> Iterable[Fact]:
    """The absence of that contact that was known before, or none."""
    if not isinstance(fact, facts.ContactAway):
        return
    known = before.contact(fact.contact).away
    if known is None:
        yield facts.AbsenceEnded(at=at, thread=fact.thread, by=by, contact=fact.contact)
    else:
        yield replace(known, by="")  # nobody's order: undo must not find it again


def _taken_back(before: Thread, stands: Thread, fact: Fact, at: datetime, by: str) -> Iterable[Fact]:
    silence, now = before.silence, stands.silence
    turned = isinstance(fact, facts.CourtSet) and before.court != stands.court
    if turned:
        yield facts.CourtSet(at=at, thread=before.number, by="", court=before.court or Court.NOBODY)
    same = turned or (silence is not None and now is not None and silence.number == now.number)
    yield facts.TakenBack(
        at=at,
        thread=before.number,
        by=by,
        order=type(fact).__name__,
        snoozed=before.snoozed,
        paused=before.paused,
        closed=before.closed,
        promise=silence.promise.on if silence and silence.promise else None,
        deadline=silence.deadline if silence else None,
        step=silence.step if silence and same else None,
        since=silence.since if silence and same else None,
        clock=silence.clock if silence and same else None,
        project=before.project,
        language=before.spoken,
        refused=tuple(sorted(silence.refused)) if silence else (),
        to=silence.awaited if silence else before.to,
    )
