"""Taking a member's last order in a thread back, where what it changed can stand again as it stood before."""

from collections.abc import Iterable
from datetime import datetime

from bot.project import facts
from bot.project.facts import Court, Fact
from bot.project.fold import after
from bot.project.orders import Unclear
from bot.project.state import Client, Thread

RETURNABLE = (
    facts.Snoozed,
    facts.Paused,
    facts.Resumed,
    facts.Closed,
    facts.Reopened,
    facts.CourtSet,
    facts.PromiseNoted,
    facts.StepSkipped,
    facts.StepSet,
    facts.DeadlineSet,
)
"""What a send, an approval or a new contact did has gone out of our hands."""


def undo(happened: Iterable[Fact], thread: int, at: datetime, by: str) -> list[Fact]:
    """The facts that take the member's last order in the thread back; raises Unclear where there is none."""
    given: list[tuple[Client, Fact]] = []
    client = Client()
    for fact in happened:
        if isinstance(fact, facts.Ordered) and fact.thread == thread and fact.by == by:
            if isinstance(fact, facts.TakenBack):
                given = given[:-1]
            elif not isinstance(fact, facts.Noted):
                given.append((client, fact))
        client = after(client, fact)
    if not given:
        raise Unclear(f"there is no order of yours in thread {thread} to take back")
    before, fact = given[-1]
    if not isinstance(fact, RETURNABLE):
        raise Unclear(
            "what you ordered last cannot be taken back; hold, pause or close keep the next letter from going"
        )
    return list(_taken_back(before.threads[thread], client.threads[thread], fact, at, by))


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
    )
