"""Bugs as somebody could write them one day: each changes one rule, one step of the walk or one port."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from pytest import MonkeyPatch

from bot.followup import calendar, case, decide, due
from bot.followup.calendar import Calendar
from bot.followup.case import Case, SendFollowUp
from bot.followup.ladder import Wait
from bot.mail import understanding
from bot.mail.message import Answer, Request
from bot.ports import Accepted, Head, Later, Unknown
from bot.project import facts, fold
from bot.project.facts import Fact
from bot.project.state import Client, Silence, Thread
from bot.rehearsal.world_post import Answered, Server, takes_all
from bot.walk import act, arrive, send, states
from bot.worker import Worker

Plant = Callable[[MonkeyPatch], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A bug: what is wrong, the promise that has to notice, and how it is planted."""

    what: str
    promise: str
    plant: Plant
    server: Server = takes_all
    days: int = 30
    projects: int = 11
    first: int = 0
    """The first world to look at: one in which the coincidence happens that the bug needs."""

    def __str__(self) -> str:
        return self.what


# --- ways to plant --------------------------------------------------------------------------------


def without_rule(name: str) -> Plant:
    """The table of decisions lacks a rule."""
    return lambda patch: patch.setattr(decide, "RULES", tuple(one for one in decide.RULES if one.name != name))


def deaf_to(*kinds: type[Fact]) -> Plant:
    """The state does not change when one of these facts happens."""

    def plant(patch: MonkeyPatch) -> None:
        original = fold.after

        def after(client: Client, fact: Fact) -> Client:
            return client if isinstance(fact, kinds) else original(client, fact)

        patch.setattr(fold, "after", after)

    return plant


def misread(heard: Answer, taken_for: Answer) -> Plant:
    """A reader takes one kind of answer for another."""

    def plant(patch: MonkeyPatch) -> None:
        original = understanding.answer

        def answer(*given: Any) -> Answer | None:
            found = original(*given)
            return taken_for if found is heard else found

        patch.setattr(understanding, "answer", answer)

    return plant


def letter_with(change: Callable[[Case, SendFollowUp], SendFollowUp]) -> Plant:
    """What is decided names other people."""

    def plant(patch: MonkeyPatch) -> None:
        original = Case.letter.fget  # type: ignore[attr-defined]  # mypy does not know what a property is made of
        patch.setattr(Case, "letter", property(lambda self: change(self, original(self))))

    return plant


def windows(window: Callable[[Calendar, Calendar, datetime], datetime | None]) -> Plant:
    """Every place that asks when letters may go is told something else."""

    def plant(patch: MonkeyPatch) -> None:
        for module in (calendar, case, due):
            patch.setattr(module, "window", window)

    return plant


def said(**wrong: Callable[[Silence, Silence], object]) -> Plant:
    """After a letter went out, something of the silence is not as it should be."""

    def plant(patch: MonkeyPatch) -> None:
        original = fold._said

        def after_letter(thread: Thread, planned: facts.LetterPlanned, at: datetime) -> Thread:
            told = original(thread, planned, at)
            if thread.silence is None or told.silence is None:
                return told
            values = {name: change(thread.silence, told.silence) for name, change in wrong.items()}
            return replace(told, silence=replace(told.silence, **values))  # type: ignore[arg-type]  # replace() checks the names

        patch.setattr(fold, "_said", after_letter)

    return plant


def walks(module: Any, name: str, step: Callable[..., Any]) -> Plant:
    """One step of the walk is replaced; the first argument is the true one."""

    def plant(patch: MonkeyPatch) -> None:
        original = getattr(module, name)
        patch.setattr(module, name, lambda *given, **named: step(original, *given, **named))

    return plant


# --- the bugs -------------------------------------------------------------------------------------


def no_closing(original: Callable[..., Request], *given: Any) -> Request:
    found = original(*given)
    return replace(found, closes=False, asks=True) if found.closes else found


def shorter(original: Callable[..., Any], place: Calendar, start: datetime, wait: Wait) -> datetime | None:
    days = replace(wait, business_days=wait.business_days - 1) if wait.business_days else wait
    return original(place, start, days)


def shorter_hours(original: Callable[..., Any], place: Calendar, start: datetime, wait: Wait) -> datetime | None:
    return original(place, start, replace(wait, elapsed=wait.elapsed / 2) if wait.elapsed else wait)


def on_the_day_itself(original: Callable[..., Any], client: Calendar, team: Calendar, day: Any) -> datetime | None:
    return original(client, team, day - timedelta(days=1))


def the_first_day_back(original: Callable[..., Any], away: facts.ContactAway, place: Calendar, team: Calendar) -> Any:
    return calendar.window(place, team, place.moment(away.back, 0)) if away.back else original(away, place, team)


def work_on_holidays(patch: MonkeyPatch) -> None:
    patch.setattr(Calendar, "works", lambda self, day: bool(self.hours[day.weekday()]))


async def looks_rarely(original: Callable[..., Any], worker: Worker) -> int:
    if worker.blind is None and worker.outside.clock.now() - worker._read_at < timedelta(hours=30):
        worker._read_at += timedelta(microseconds=1)
        return 0
    return await original(worker)


def keeps_most(original: Callable[..., Any], book: Any, batch: Any, readings: Sequence[Any], now: datetime) -> None:
    original(book, batch, [one for one in readings if int(one[0].identity[:2], 16) % 8], now)


def stumbles(original: Callable[..., Any], work: Any, one: Any, reading: Any) -> None:
    if int(one.identity[:2], 16) % 8 == 0:
        raise ValueError("a mail that nobody thought of")
    original(work, one, reading)


def sends_again(original: Callable[..., Any], book: Any, office: Any, letter: Any, outcome: Any, now: datetime) -> None:
    first = isinstance(outcome, Accepted) and letter.attempts == 1 and not letter.to_team
    original(book, office, letter, Later("250 taken for 450") if first else outcome, now)


def forgets_to_settle(
    original: Callable[..., Any], book: Any, office: Any, letter: Any, *rest: Any, **named: Any
) -> None:
    if letter.to_team or letter.thread % 3:
        original(book, office, letter, *rest, **named)


def changes_bytes(original: Callable[..., Any], *given: Any) -> Any:
    claimed = original(*given)
    return claimed and replace(claimed, letter=replace(claimed.letter, content=claimed.letter.content + b"\r\n"))


def tells_nobody(original: Callable[..., Any], book: Any, office: Any, stream: str, fact: Fact, *rest: Any) -> None:
    office.states.append(book, stream, [fact])


def no_agenda(original: Callable[..., Any], book: Any, office: Any, stream: str, look: Any) -> None:
    original(book, office, stream, look)
    book.schedule(stream, None)


def drifts(
    original: Callable[..., Any], self: states.States, book: Any, stream: str, happened: Sequence[Fact]
) -> Client:
    state = original(self, book, stream, happened)
    if any(isinstance(one, facts.LetterAccepted) for one in happened):
        self._known[stream] = (self._known[stream][0], replace(state, paused=True))
    return state


def no_record(
    original: Callable[..., Any], self: states.States, book: Any, stream: str, happened: Sequence[Fact]
) -> Any:
    return original(self, book, stream, [one for one in happened if not isinstance(one, facts.LetterAccepted)])


def broken_link(original: Callable[..., Any], before: Head, *rest: Any) -> Any:
    return original(Head(before.sequence, "") if before.sequence == 5 else before, *rest)


def unthreaded(original: Callable[..., Any], letter: Any) -> bytes:
    return original(replace(letter, in_reply_to=None, references=()))


def to_the_client(original: Callable[..., Any], thread: Thread | None, policy: Any) -> Any:
    reader = original(thread, policy)
    return replace(reader, address=thread.to[0]) if reader and thread and thread.to else reader


def breaks_inside_data(envelope: Any, content: bytes) -> Answered:
    """A server that breaks off while a letter to a client is handed over, and shows no copy of it."""
    ours = all(one.endswith(("studio.example", "freelance.example")) for one in envelope.recipients)
    return takes_all(envelope, content) if ours else Answered(outcome=Unknown("broken off"), goes=False, shows=False)


def shows_no_copy(envelope: Any, content: bytes) -> Answered:
    """A server that takes every letter, and never shows one; with a copy the witness would heal the bug."""
    return Answered(outcome=Accepted("250 taken"), shows=False)


def all_members(decided: Case, letter: SendFollowUp) -> SendFollowUp:
    return replace(letter, cc=tuple(one.address for one in decided.policy.people.members))


def third_parties(decided: Case, letter: SendFollowUp) -> SendFollowUp:
    return replace(letter, to=letter.to + tuple(sorted(decided.thread.others)))


def patched(target: Any, name: str, value: Any) -> Plant:
    return lambda patch: patch.setattr(target, name, value)


def _lists() -> tuple[Planted, ...]:
    from bot.followup import ladder, notices, writing
    from bot.rehearsal import memory

    client_only = calendar.next_opening
    rows: tuple[tuple[str, str, Plant], ...] = (
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
            patched(fold, "_promised", lambda thread, promise: thread),
        ),
        (
            "a promise ends on the morning of its day",
            "none before a promised day",
            walks(due, "first_opening_after", on_the_day_itself),
        ),
        (
            "the team's days off do not count",
            "none on a day off",
            windows(lambda client, team, moment: client_only(client, moment)),
        ),
        ("holidays do not count", "none on a day off", work_on_holidays),
        (
            "the hours do not count",
            "none outside the hours",
            windows(lambda client, team, moment: moment if client_only(client, moment) else None),
        ),
        ("a wait is one business day short", "no wait shrinks", walks(due, "after_wait", shorter)),
        ("a wait in hours is halved", "no wait shrinks", walks(due, "after_wait", shorter_hours)),
        (
            "thanks do not start the wait again",
            "no wait shrinks",
            patched(fold, "_acknowledged", lambda thread, at: thread),
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
        ("a notice goes to the client", "notices stay in the team", walks(notices, "_reader", to_the_client)),
        ("a bounce changes nothing", "none to a mailbox that is gone", deaf_to(facts.ContactUnreachable)),
        (
            "the final step asks nobody",
            "none without approval",
            patched(ladder.Ladder, "asks_approval", lambda self, index: False),
        ),
        (
            "the mailbox is read every thirty hours",
            "none on stale sight",
            walks(Worker, "take_in", looks_rarely),
        ),
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
        ("the chain has a wrong link", "the chain is whole", walks(memory.chain, "link", broken_link)),
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
    held = Planted(
        what="the team is not told that a letter is held",
        promise="the team is told what is held",
        plant=walks(send, "tell", tells_nobody),
        server=breaks_inside_data,
    )
    unsettled = Planted(
        what="what the server said is not written down",
        promise="every letter comes to an end",
        plant=walks(send, "settle", forgets_to_settle),
        server=shows_no_copy,
    )
    beside = Planted(
        what="what is written beside a thread is not seen",
        promise="none just after a mail beside",
        plant=without_rule("beside"),
        projects=22,
        first=7,
    )
    return (
        *(Planted(what=what, promise=promise, plant=plant) for what, promise, plant in rows),
        held,
        unsettled,
        beside,
    )


BUGS = _lists()
