"""Taking a member's last order in a thread back, where what it changed can stand as if it had not been given."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.project import facts
from bot.project.facts import Court, Fact
from bot.project.fold import fold
from bot.project.orders import Unclear
from bot.project.state import Client, Silence, Thread

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
"""What can be taken back, and what it is called where the fact itself does not say."""
RETURNABLE = tuple(VERBS)
"""What a send or an approval did has gone out of our hands."""


def undone(new: Iterable[Fact], thread: Thread) -> str:
    """The order that these facts take back, as it is called; `thread` stands as it did before them."""
    taken = [one for one in new if isinstance(one, facts.TakenBack)]
    if called := next((one.verb for one in taken if one.verb), ""):
        return called
    kinds = {one.order for one in taken}
    named = next((verb for kind, verb in VERBS.items() if kind.__name__ in kinds), "")
    return "theirs" if named == "got" and thread.court is Court.CLIENT else named


def undo(happened: Iterable[Fact], thread: int, at: datetime, by: str) -> list[Fact]:
    """The facts that take the member's last order in the thread back; raises Unclear where there is none.

    Afterwards stands what everything else alone would have led to: an answer, a letter, another member's order that
    came behind the one that is taken back holds."""
    past = list(happened)
    given, gone = _standing(past, thread)
    mine = _together(past, given.get(by, []))
    if not mine:
        raise Unclear(f"there is no order of yours in thread {thread} to take back")
    stands, fact = fold(past), past[mine[-1]]
    if not isinstance(fact, RETURNABLE):
        raise Unclear(
            "what you ordered last cannot be taken back; hold, pause or close keep the next letter from going"
        )
    if isinstance(fact, facts.ContactSet) and _has_written_since(stands.threads[thread], fact):
        raise Unclear("a letter has gone to the new contact since; contact names another")
    without = fold(one for place, one in enumerate(past) if place not in gone and place not in mine)
    absences = [one for place in mine for one in _present(without, past[place], at, by)]
    return [*absences, *_taken_back(without.threads[thread], stands.threads[thread], fact, at, by)]


def _standing(past: list[Fact], thread: int) -> tuple[dict[str, list[int]], set[int]]:
    """The places of each member's orders that stand in the thread, and of all that was taken back in it."""
    given: dict[str, list[int]] = {}
    gone: set[int] = set()
    for place, fact in enumerate(past):
        if not isinstance(fact, GIVEN) or fact.thread != thread or not fact.by:
            continue
        mine = given.setdefault(fact.by, [])
        if isinstance(fact, facts.TakenBack):
            back = _together(past, mine)
            gone.update(back, range(place - _written_before(past, place, len(back)), place + 1))
            del mine[len(mine) - len(back) :]
        elif not isinstance(fact, facts.Noted | facts.AbsenceEnded):
            mine.append(place)
    return given, gone


def _written_before(past: list[Fact], place: int, back: int) -> int:
    """How many facts the taking back that lies there wrote right before itself: the absences, or the turned ball."""
    taken = past[place]
    if isinstance(taken, facts.TakenBack) and taken.order == facts.ContactAway.__name__:
        return back
    before = past[place - 1] if place else None
    return int(isinstance(before, facts.CourtSet) and not before.by and before.thread == taken.thread)


def _together(past: list[Fact], given: list[int]) -> list[int]:
    """The places of the facts that the last order became: an absence is one for each person."""
    last = past[given[-1]] if given else None
    if not isinstance(last, facts.ContactAway):
        return given[-1:]
    return [one for one in given if isinstance(past[one], facts.ContactAway) and past[one].at == last.at]


def _has_written_since(thread: Thread, fact: Fact) -> bool:
    return thread.last_letter_at is not None and thread.last_letter_at > fact.at


def _present(without: Client, fact: Fact, at: datetime, by: str) -> Iterable[Fact]:
    """The absence of that contact that is known all the same, or none."""
    if not isinstance(fact, facts.ContactAway):
        return
    known = without.contact(fact.contact).away
    if known is None:
        yield facts.AbsenceEnded(at=at, thread=fact.thread, by=by, contact=fact.contact)
    else:
        yield replace(known, by="")  # nobody's order: undo must not find it again


def _is_same(silence: Silence | None, now: Silence | None) -> bool:
    """One that an undo brought back goes on under another number, from the same request."""
    if silence is None or now is None:
        return False
    return silence.number == now.number or (silence.since, silence.asked_at) == (now.since, now.asked_at)


def _taken_back(without: Thread, stands: Thread, fact: Fact, at: datetime, by: str) -> Iterable[Fact]:
    silence, now = without.silence, stands.silence
    turned = isinstance(fact, facts.CourtSet) and without.court != stands.court
    if turned:
        yield facts.CourtSet(at=at, thread=without.number, by="", court=without.court or Court.NOBODY)
    # Without an order that ended a silence, what was asked behind it is a word inside that silence.
    kept = silence if isinstance(fact, facts.CourtSet) or _is_same(silence, now) else None
    yield facts.TakenBack(
        at=at,
        thread=without.number,
        by=by,
        verb=fact.verb if isinstance(fact, facts.Ordered) else "",
        order=type(fact).__name__,
        snoozed=without.snoozed,
        paused=without.paused,
        closed=without.closed,
        promise=silence.promise.on if silence and silence.promise else None,
        deadline=silence.deadline if silence else None,
        step=kept.step if kept else None,
        since=kept.since if kept else None,
        clock=kept.clock if kept else None,
        letters=kept.letters if kept else None,
        said=kept.said if kept else None,
        broken=kept.broken if kept else 0,
        named=kept.named if kept else False,
        project=without.project,
        language=without.spoken,
        refused=tuple(sorted(silence.refused)) if silence else (),
        owes=without.owes,
        stranger=without.stranger or "",
        challenged=without.challenged,
        held=silence.held if silence else None,
        to=silence.awaited if silence else without.to,
    )
