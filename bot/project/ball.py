"""How the ball of one thread moves.

The ball of a thread lies in one court. A team message that asks puts it in the client's court and a silence begins; it
ends when the ball leaves: an answer, a question, a closing, an order. Inside a silence everything else only moves its
clock or sets bounds: an acknowledgement starts the wait again, once for each step; a promise is a lower bound, and its
breaking says the last step again; a letter of ours starts the next wait. An absence, a bounce, an objection belong to
people, so they lie beside the threads, in the client's own state, and every thread of the client feels them.

Nothing here knows local days or the time: what a day means is for `followup.calendar`, what to do for
`followup.decide`. A fact that comes late (a copy of our own letter may arrive after the answer to it) never puts the
ball back into the client's court."""

from datetime import date, datetime

from bot.mail.message import Answer
from bot.project import facts
from bot.project.change import replace
from bot.project.facts import Court, Seen
from bot.project.state import Promise, Silence, Thread


def begin(thread: Thread, at: datetime, awaited: tuple[str, ...], deadline: date | None) -> Thread:
    number = thread.silences + 1
    silence = Silence(number=number, since=at, clock=at, asked_at=at, awaited=awaited, deadline=deadline)
    return replace(thread, court=Court.CLIENT, silence=silence, silences=number, closed=False)


def leave(thread: Thread, court: Court, closed: bool | None = None) -> Thread:
    """The ball leaves the client's court, or was not there: the silence, if any, ends."""
    return replace(thread, court=court, silence=None, closed=thread.closed if closed is None else closed)


def silent(thread: Thread, **changes: object) -> Thread:
    if thread.silence is None:
        return thread
    return replace(thread, silence=replace(thread.silence, **changes))  # type: ignore[arg-type]  # replace() checks the names


def again(thread: Thread) -> Thread:
    """A letter that could not go is said anew, under a new key: the silence goes on under the next number."""
    if thread.silence is None or thread.silence.held is None:
        return thread
    number = thread.silences + 1
    return silent(replace(thread, silences=number), number=number, held=None)


def _shown_anew(thread: Thread) -> Thread:
    """A letter that was shown, approved or not, and has not gone: once somebody has written it is another one."""
    silence = thread.silence
    if silence is None or silence.planned or thread.shown is None:
        return thread
    number = thread.silences + 1
    return silent(replace(thread, silences=number, approval=None), number=number)


def team_wrote(thread: Thread, fact: facts.TeamWrote) -> Thread:
    known = replace(
        thread,
        addressed=thread.addressed or fact.seen is Seen.ADDRESSED,
        bot_on=thread.bot_on or fact.seen is not Seen.ABSENT,
        others=thread.others | set(fact.others),
        last_at=max(fact.at, thread.last_at or fact.at),
        language=fact.language or thread.language,
    )
    first_cc = fact.seen is not Seen.ABSENT and not thread.bot_on
    if any(last and fact.at < last for last in (thread.last_client_at, thread.last_team_at)):
        return known
    if not fact.to:
        # Read along by the client it moves no ball, and yet whoever wrote it speaks for us now.
        return replace(known, asker=fact.author) if fact.cc else known
    known = replace(
        known,
        asker=fact.author,
        to=fact.to,
        last_team=fact.message,
        last_team_at=fact.at,
        words=fact.words or (thread.words if thread.silence else ""),
        owes=False,
        beside=None,
    )
    if fact.old:
        return known
    if fact.defers and thread.owes and thread.beside:
        # The promised day holds again once we have answered: until then it is we who owe.
        return replace(known, owes=True, beside=thread.beside)
    return _ball_after_team(known, fact, first_cc, thread.beside)


def _ball_after_team(thread: Thread, fact: facts.TeamWrote, first_cc: bool, beside: Promise | None) -> Thread:
    """Design 4.5: a request beats a closing, a closing the first cc."""
    if not fact.asks and fact.closes:
        return leave(thread, Court.NOBODY)
    if thread.silence:
        # Only a request opens again what the team has closed, and says a letter that could not go anew.
        going_on = again(replace(thread, closed=False)) if fact.asks else thread
        return silent(
            _shown_anew(going_on),
            clock=fact.at,
            asked_at=fact.at,
            awaited=fact.to,
            deadline=fact.deadline or thread.silence.deadline,
            ended=False,
            hurried=False,
        )
    kept = still_ahead(beside, fact.at)
    if fact.asks or first_cc or kept:
        return silent(begin(thread, fact.at, fact.to, fact.deadline), promise=kept)
    return leave(thread, Court.NOBODY)


def still_ahead(promise: Promise | None, at: datetime) -> Promise | None:
    """A day promised beside a question holds again once we have answered, unless it has passed (design 4.4)."""
    return promise if promise and at.date() <= promise.on else None


def given_back(thread: Thread, at: datetime) -> Thread:
    """The team says that it is the client's turn: so it has answered them, and asked them in its last message."""
    fresh = replace(thread, stranger=None, closed=False, owes=False)
    if fresh.silence:
        return fresh
    begun = begin(fresh, at, fresh.to, None)
    return silent(begun, asked_at=fresh.last_team_at or at, promise=still_ahead(fresh.beside, at))


def client_wrote(thread: Thread, fact: facts.ClientWrote) -> Thread:
    known = replace(
        thread,
        last_client_at=max(fact.at, thread.last_client_at or fact.at),
        last_at=max(fact.at, thread.last_at or fact.at),
        addressed=thread.addressed or fact.seen is Seen.ADDRESSED,
        bot_on=thread.bot_on or fact.seen is not Seen.ABSENT,
        reached_us=thread.reached_us or fact.seen is Seen.ADDRESSED,
        left_out=fact.seen is not Seen.ADDRESSED,
        missed_parent=thread.missed_parent or not fact.parent_known,
        stranger=None,
        met=fact.members or thread.met,
        to_us_alone=thread.to_us_alone if fact.reached else fact.message,
    )
    if fact.old:
        return known
    match fact.answer:
        case Answer.QUESTION:
            beside = _promise(fact) or (thread.silence.promise if thread.silence else thread.beside)
            return replace(leave(known, Court.TEAM), owes=True, beside=beside)
        case Answer.PROMISE | Answer.PARTIAL if known.silence and (promise := _promise(fact)):
            return promised(known, promise)
        case Answer.PROMISE | Answer.PARTIAL if known.owes and (promise := _promise(fact)):
            return replace(known, beside=promise)
        case Answer.ACKNOWLEDGEMENT | Answer.PROMISE | Answer.PARTIAL if known.silence:
            return _acknowledged(known, fact.at)
        case Answer.ACKNOWLEDGEMENT if known.court is not None:
            return known
        case _:
            return replace(leave(known, Court.TEAM), beside=None)


def _promise(fact: facts.ClientWrote) -> Promise | None:
    """The day they named; one before the mail itself is misread, and nobody is told to have broken it."""
    on = fact.promise if fact.promise and fact.promise >= fact.day else None
    return Promise(on, fact.quote, fact.author, fact.said_at) if on else None


def promised(thread: Thread, promise: Promise) -> Thread:
    silence = thread.silence
    if silence is None:
        return thread
    known = silence.promise
    if known and promise.at < known.at and promise.on < known.on:
        return thread  # a mail read late: what was said since stands
    moved = silence.moved + (known is not None and known.on != promise.on)
    return silent(thread, promise=promise, moved=moved, hurried=False)


def _acknowledged(thread: Thread, at: datetime) -> Thread:
    silence = thread.silence
    if silence is None or silence.acknowledged == silence.step:
        return thread
    return silent(_shown_anew(thread), clock=max(at, silence.clock), acknowledged=silence.step, hurried=False)
