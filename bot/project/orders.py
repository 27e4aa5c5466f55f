"""What the team can order, and the facts each order becomes (design 9)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.project import facts
from bot.project.facts import Court, Fact
from bot.project.state import Client, Thread


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A team command, understood: the verb, and what it names."""

    verb: str
    thread: int | None = None
    """The number of the thread; None: everything for the client (pause, resume)."""
    on: date | None = None
    """The day it names; None where the verb needs none."""
    since: date | None = None
    """The first day of an absence; None: away already."""
    address: str = ""
    name: str = ""
    words: str = ""
    """The step, project or note it names; empty where the verb needs none."""
    index: int = 0
    """The place of the step it names in the ladder."""


class Unclear(ValueError):
    """An order that cannot be carried out as it is; the text says what to write instead."""


Becomes = Callable[[Order, Thread | None, datetime, str], list[Fact]]
"""The facts of an order: on its thread (None: the client as a whole), at that moment, by that member."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One order: what it does, in a sentence, what it needs, and the facts it becomes."""

    does: str
    needs: str
    """`day`, `address`, `words`, `silence`, or empty; some words also need a silence (NEEDS_SILENCE)."""
    facts: Becomes


def carry_out(order: Order, client: Client, at: datetime, by: str) -> list[Fact]:
    """The facts of an order; raises Unclear naming what is missing."""
    verb = VERBS.get(order.verb)
    thread = client.threads.get(order.thread) if order.thread is not None else None
    if order.thread is not None and thread is None:
        raise Unclear(f"there is no thread {order.thread}: `courtside status` lists them")
    if thread is None and order.verb not in FOR_CLIENT:
        raise Unclear(f"{order.verb} needs the number of a thread: `courtside status` lists them")
    if verb is None:
        raise Unclear(f"there is no order {order.verb!r}: the orders are {', '.join(sorted(VERBS))}")
    if verb.needs == "day" and order.on is None:
        raise Unclear(f"{order.verb} needs a day behind it, such as friday or 21 jan")
    if verb.needs == "address" and "@" not in order.address:
        raise Unclear(f"{order.verb} needs an address behind it, such as carol@client.example")
    if order.verb == "reword" and not order.words:
        raise Unclear("reword needs the text that is to go, on the lines below it")
    if verb.needs == "words" and not order.words:
        raise Unclear(f"{order.verb} needs a word behind it, such as {EXAMPLES[order.verb]}")
    if (verb.needs == "silence" or order.verb in NEEDS_SILENCE) and thread and thread.silence is None:
        raise Unclear(f"thread {order.thread} waits for nobody, so there is nothing to {order.verb}")
    if order.verb == "resume" and thread and _rests(client) and not _rests_by_itself(thread):
        return [facts.Resumed(at=at, thread=None, by=by, verb=order.verb)]
    happened = verb.facts(order, thread, at, by)
    return [replace(one, verb=order.verb) if isinstance(one, facts.Ordered) else one for one in happened]


def _rests(client: Client) -> bool:
    """Whether somebody's words hold every letter to the client, and not the team's own pause."""
    return (client.objected is not None or client.claimed is not None) and not client.paused


def _rests_by_itself(thread: Thread) -> bool:
    """Whether a resume lifts something of the thread's own; where it does not, it is meant for the whole client."""
    silence = thread.silence
    held = silence is not None and (silence.held is not None or bool(silence.refused))
    return thread.paused or thread.snoozed is not None or thread.stranger is not None or thread.challenged or held


def _snooze(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.Snoozed(at=at, thread=order.thread, by=by, until=order.on or at.date())]


def _promise(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.PromiseNoted(at=at, thread=order.thread, by=by, on=order.on or at.date())]


def _away(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    people = (order.address,) if order.address else thread.to if thread else ()
    if not people:
        raise Unclear(f"nobody has been written to in thread {order.thread}: say who is away: away carol friday")
    return [
        facts.ContactAway(at=at, thread=order.thread, contact=one, first=order.since, back=order.on, by=by)
        for one in people
    ]


def _contact(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.ContactSet(at=at, thread=order.thread, by=by, contact=order.address.lower(), name=order.name)]


def _court(court: Court) -> Becomes:
    return lambda order, thread, at, by: [facts.CourtSet(at=at, thread=order.thread, by=by, court=court)]


def _plain(kind: Callable[..., Fact]) -> Becomes:
    return lambda order, thread, at, by: [kind(at=at, thread=order.thread, by=by)]


def _wait(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    """A business day: the day after today, moved forward by whoever works with days."""
    return [facts.Snoozed(at=at, thread=order.thread, by=by, until=order.on or at.date() + timedelta(days=1))]


def _deadline(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.DeadlineSet(at=at, thread=order.thread, by=by, on=order.on or at.date())]


def _step(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.StepSet(at=at, thread=order.thread, by=by, step=order.words, index=order.index)]


def _project(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.ProjectSet(at=at, thread=order.thread, project=order.words, by=by)]


def _lang(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.LanguageSet(at=at, thread=order.thread, by=by, language=order.words)]


def _note(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.Noted(at=at, thread=order.thread, by=by, words=order.words or order.verb)]


def _approve(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.Approved(at=at, thread=order.thread, by=by, key=_asked(thread, "approve"))]


def _reword(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    return [facts.Approved(at=at, thread=order.thread, by=by, key=_asked(thread, "reword"), words=order.words)]


def _hold(order: Order, thread: Thread | None, at: datetime, by: str) -> list[Fact]:
    """The letter that was shown for approval; where none waits for one, whatever would go next."""
    key = _waiting(thread)
    if key:
        return [facts.ApprovalRefused(at=at, thread=order.thread, by=by, key=key)]
    return [facts.Paused(at=at, thread=order.thread, by=by)]


def _waiting(thread: Thread | None) -> str | None:
    """The key of the letter that was shown and waits for a yes; None where none does."""
    if thread is None or thread.silence is None or thread.shown in thread.silence.approved:
        return None
    return thread.shown


def _asked(thread: Thread | None, verb: str) -> str:
    """The key of the letter the team was last asked to approve."""
    key = _waiting(thread)
    if key is None:
        raise Unclear(f"no letter waits for an approval in thread {thread.number if thread else ''}: nothing to {verb}")
    return key


VERBS: Mapping[str, Verb] = {
    "snooze": Verb("no letter before that day", "day", _snooze),
    "wait": Verb("no letter for one business day", "", _wait),
    "pause": Verb("no letter until resume", "", _plain(facts.Paused)),
    "resume": Verb("lifts pause, snooze and hold; for a client also an objection", "", _plain(facts.Resumed)),
    "close": Verb("nothing more is awaited here", "", _plain(facts.Closed)),
    "reopen": Verb("takes a close back", "", _plain(facts.Reopened)),
    "got": Verb("they answered by another way: the ball is ours", "", _court(Court.TEAM)),
    "ours": Verb("the ball is in our court", "", _court(Court.TEAM)),
    "theirs": Verb("the ball is in the client's court: the clock starts", "", _court(Court.CLIENT)),
    "waiting": Verb("the same as theirs", "", _court(Court.CLIENT)),
    "promise": Verb("they promised that day", "day", _promise),
    "away": Verb("they are away; the day is the first day back", "", _away),
    "contact": Verb("write to this address from now on", "address", _contact),
    "deadline": Verb("we want it by that day", "day", _deadline),
    "step": Verb("that step comes next", "words", _step),
    "project": Verb("the thread belongs to that project", "words", _project),
    "note": Verb("kept with the thread; changes nothing", "words", _note),
    "called": Verb("somebody has called; kept with the thread", "", _note),
    "lang": Verb("the letters of this thread are written in that language", "words", _lang),
    "skip": Verb("leaves the next step out", "silence", _plain(facts.StepSkipped)),
    "send": Verb("the next step goes at the next opening", "silence", _plain(facts.SendOrdered)),
    "approve": Verb("the letter that was shown may go", "silence", _approve),
    "reword": Verb("the letter that was shown goes with the text below, once", "words", _reword),
    "hold": Verb("the letter that was shown, or announced, may not go", "silence", _hold),
}
"""The order book: what `help` prints is this table."""

EXAMPLES: Mapping[str, str] = {
    "step": "firm",
    "project": "acme-site",
    "note": "she is moving house",
    "lang": "de",
}

START_THE_CLOCK = frozenset({"theirs", "waiting"})
"""They take a thread in that nobody put us on."""

NEEDS_SILENCE = frozenset({"step", "deadline", "promise", "reword"})

FOR_CLIENT = frozenset({"pause", "resume"})
"""Orders that may be given for a client as a whole."""
