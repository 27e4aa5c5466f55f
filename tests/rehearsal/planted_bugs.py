"""Bugs as somebody could write them one day: each changes one rule, one step of the walk or one port."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from pytest import MonkeyPatch

from bot.followup import calendar, case, decide, due, notices, to_member
from bot.followup.calendar import Calendar
from bot.followup.case import Case, SendFollowUp
from bot.followup.ladder import Wait
from bot.mail import answer, understanding
from bot.mail.message import Answer, Request
from bot.ports import Accepted, Batch, Book, Head, Kept, Later, LetterState, Mailbox, Unknown, Unread
from bot.project import facts, fold
from bot.project.facts import Fact
from bot.project.state import Client, Silence, Thread
from bot.rehearsal.world_post import Answered, Server, takes_all
from bot.walk import states, unknown
from bot.walk.trial import Trial
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
    trouble: float = 0.0
    """The share of all calls of ports that goes wrong: some bugs are seen only then."""
    by_mail: float = 0.0
    """The share of its orders that the team gives by mail."""
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
        original = answer.answer

        def read(*given: Any) -> Answer | None:
            found = original(*given)
            return taken_for if found is heard else found

        patch.setattr(understanding, "answer", read)

    return plant


def writes_twice(patch: MonkeyPatch) -> None:
    """What a mail orders is written down, and then once more."""
    original = Trial.write

    def write(trial: Trial) -> None:
        original(trial)
        original(trial)

    patch.setattr(Trial, "write", write)


def say_nothing(*given: object) -> None:
    """Instead of an answer."""


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


def shorter(original: Callable[..., datetime | None], place: Calendar, start: datetime, wait: Wait) -> datetime | None:
    days = replace(wait, business_days=wait.business_days - 1) if wait.business_days else wait
    return original(place, start, days)


def shorter_hours(
    original: Callable[..., datetime | None], place: Calendar, start: datetime, wait: Wait
) -> datetime | None:
    return original(place, start, replace(wait, elapsed=wait.elapsed / 2) if wait.elapsed else wait)


def on_the_day_itself(
    original: Callable[..., datetime | None], client: Calendar, team: Calendar, day: date
) -> datetime | None:
    return original(client, team, day - timedelta(days=1))


def the_first_day_back(original: Callable[..., Any], away: facts.ContactAway, place: Calendar, team: Calendar) -> Any:
    return calendar.window(place, team, place.moment(away.back, 0)) if away.back else original(away, place, team)


def work_on_holidays(patch: MonkeyPatch) -> None:
    patch.setattr(Calendar, "works", lambda self, day: bool(self.hours[day.weekday()]))


def looks_rarely(patch: MonkeyPatch) -> None:
    """Notes a reading that never was: without the note the worker knows that its sight is stale, and sends nothing."""
    read_at: dict[Worker, datetime] = {}

    async def read_all(original: Callable[..., Awaitable[int]], worker: Worker, mailboxes: Sequence[Mailbox]) -> int:
        now = worker.outside.clock.now()
        if worker.blind is None and now - read_at[worker] < timedelta(hours=30):
            return 0
        taken = await original(worker, mailboxes)
        read_at[worker] = now
        return taken

    walks(Worker, "_read_all", read_all)(patch)


def keeps_most(
    original: Callable[..., None], book: Book, batch: Batch, readings: Sequence[Kept | Unread], now: datetime
) -> None:
    pairs = zip(batch.copies, readings, strict=True)
    most = [(copy, one) for copy, one in pairs if isinstance(one, Unread) or int(one.identity[:2], 16) % 8]
    original(book, replace(batch, copies=tuple(copy for copy, _ in most)), [one for _, one in most], now)


def stumbles(original: Callable[..., Any], work: Any, one: Any, reading: Any) -> None:
    if int(one.identity[:2], 16) % 8 == 0:
        raise ValueError("a mail that nobody thought of")
    original(work, one, reading)


def sends_again(original: Callable[..., Any], book: Any, office: Any, letter: Any, outcome: Any, now: datetime) -> None:
    first = isinstance(outcome, Accepted) and letter.attempts == 1 and not letter.to_team
    original(book, office, letter, Later("250 taken for 450") if first else outcome, now)


def sends_unknown_again(
    original: Callable[..., Any], book: Any, office: Any, letter: Any, outcome: Any, now: datetime
) -> None:
    original(book, office, letter, Later(outcome.reason) if isinstance(outcome, Unknown) else outcome, now)


def plans_again(original: Callable[..., int], book: Any, known: Any, now: datetime) -> int:
    for letter in book.in_state(LetterState.CLAIMED):
        book.settle(replace(letter, state=LetterState.PLANNED, next_at=now))
    return 0


async def cursor_first(original: Callable[..., Awaitable[Any]], worker: Worker, batch: Any) -> Any:
    await worker.outside.store.transact(lambda book: book.move_cursor(batch.cursor))
    return await original(worker, batch)


def trusts_itself(original: Callable[..., Client], self: states.States, book: Any, stream: str) -> Client:
    return self._known[stream][1] if stream in self._known else original(self, book, stream)


def forgets_to_settle(
    original: Callable[..., Any], book: Any, office: Any, letter: Any, *rest: Any, **named: Any
) -> None:
    if letter.to_team or letter.thread % 3:
        original(book, office, letter, *rest, **named)


def changes_bytes(original: Callable[..., Any], *given: Any) -> Any:
    claimed = original(*given)
    return claimed and replace(claimed, content=claimed.content + b"\r\n")


def tells_nobody(original: Callable[..., Any], book: Any, office: Any, stream: str, fact: Fact, *rest: Any) -> None:
    office.states.append(book, stream, [fact])


def no_agenda(original: Callable[..., Any], book: Any, office: Any, stream: str, look: Any) -> None:
    original(book, office, stream, look)
    book.schedule(stream, None)


def drifts(
    original: Callable[..., Client], self: states.States, book: Any, stream: str, happened: Sequence[Fact]
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


def unthreaded(original: Callable[..., bytes], letter: Any) -> bytes:
    return original(replace(letter, in_reply_to=None, references=()))


def to_the_client(original: Callable[..., Any], thread: Thread | None, policy: Any) -> Any:
    reader = original(thread, policy)
    return replace(reader, address=thread.to[0]) if reader and thread and thread.to else reader


def unguarded(patch: MonkeyPatch) -> None:
    """Without the guard of `to_member` a wrong reader would be written to; with it nothing would be written at all."""
    patch.setattr(to_member, "refuse_others", lambda *given: None)
    walks(notices, "_reader", to_the_client)(patch)


def breaks_inside_data(envelope: Any, content: bytes) -> Answered:
    """A server that breaks off while a letter to a client is handed over, and shows no copy of it."""
    ours = all(one.endswith(("studio.example", "freelance.example")) for one in envelope.recipients)
    return takes_all(envelope, content) if ours else Answered(outcome=Unknown("broken off"), goes=False, shows=False)


def shows_no_copy(envelope: Any, content: bytes) -> Answered:
    """A server that takes every letter, and never shows one; with a copy the witness would heal the bug."""
    return Answered(outcome=Accepted("250 taken"), shows=False)


def shows_late(envelope: Any, content: bytes) -> Answered:
    """A server that breaks off when it has taken a letter to a client, and shows its copies hours later."""
    answered = breaks_inside_data(envelope, content)
    return replace(answered, goes=True, shows=True, late=timedelta(hours=5))


def trusts_a_slow_mailbox(patch: MonkeyPatch) -> None:
    """What does not show in two hours did not go; in these worlds nobody asked `doctor` whether copies show."""
    patch.setattr(unknown, "PROVEN", None)
    patch.setattr(unknown, "_is_missing", lambda *given: True)


def all_members(decided: Case, letter: SendFollowUp) -> SendFollowUp:
    return replace(letter, cc=tuple(one.address for one in decided.policy.people.members))


def third_parties(decided: Case, letter: SendFollowUp) -> SendFollowUp:
    return replace(letter, to=letter.to + tuple(sorted(decided.thread.others)))


def patched(target: Any, name: str, value: Any) -> Plant:
    return lambda patch: patch.setattr(target, name, value)
