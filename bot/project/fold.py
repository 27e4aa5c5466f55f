"""How the ball moves: the fold of a client's facts into its state.

The ball of a thread lies in one court. A team message that asks puts it in the client's court and a silence begins; it
ends when the ball leaves: an answer, a question, a closing, an order. Inside a silence everything else only moves its
clock or sets bounds: an acknowledgement starts the wait again, once for each step; a promise is a lower bound, and its
breaking says the last step again; a letter of ours starts the next wait. An absence, a bounce, an objection belong to
people, so they lie beside the threads, in the client's own state, and every thread of the client feels them.

Nothing here knows local days or the time: what a day means is for `followup.calendar`, what to do for
`followup.decide`. A fact that comes late (a copy of our own letter may arrive after the answer to it) never puts the
ball back into the client's court."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from bot.mail.message import Answer
from bot.project import facts
from bot.project.facts import About, Court, Fact, Seen
from bot.project.state import Client, Contact, Promise, Silence, Thread

# How many letters are remembered for the limits; a limit above this could not be counted.
REMEMBERED = 20


def fold(happened: Iterable[Fact], client: Client | None = None) -> Client:
    """The state after these facts, starting from an earlier state where one is given."""
    state = client or Client()
    for fact in happened:
        state = after(state, fact)
    return state


def after(client: Client, fact: Fact) -> Client:
    """The state one fact later."""
    match fact:
        case facts.ThreadOpened():
            return _opened(client, fact)
        case facts.ContactAway() | facts.ContactUnreachable() | facts.WroteBeside():
            return _person(client, fact)
        case facts.Objected():
            return replace(client, objected=fact.message)
        case facts.ClaimRaised():
            return replace(client, claimed=fact.message)
        case facts.Paused(thread=None):
            return replace(client, paused=True)
        case facts.Resumed(thread=None):
            return replace(client, paused=False, objected=None, claimed=None)
        case facts.TeamAsked(thread=None):
            return replace(client, asked=client.asked | {fact.occasion})
        case facts.TeamWrote():
            client = _confirmed(client, fact)
        case facts.ClientWrote():
            client = _present(client, fact)
        case facts.ContactSet():
            client = _named_by_team(client, fact)
        case facts.LetterPlanned():
            client = replace(client, planned={**client.planned, fact.key: fact})
        case facts.LetterAccepted():
            return _accepted(client, fact)
        case facts.LetterCancelled():
            client = replace(client, planned={k: v for k, v in client.planned.items() if k != fact.key})
    thread = client.threads.get(fact.thread) if fact.thread is not None else None
    if thread is None:
        return client
    return replace(client, threads={**client.threads, thread.number: _thread_after(thread, fact)})


# --- people ----------------------------------------------------------------------------------


def _with(client: Client, contact: Contact) -> Client:
    return replace(client, contacts={**client.contacts, contact.address: contact})


def _person(client: Client, fact: facts.ContactAway | facts.ContactUnreachable | facts.WroteBeside) -> Client:
    contact = client.contact(fact.contact)
    match fact:
        case facts.ContactAway():
            return _with(client, replace(contact, away=fact))
        case facts.ContactUnreachable():
            return _with(client, replace(contact, unreachable=True, unreachable_at=fact.at))
        case facts.WroteBeside():
            return _with(client, replace(contact, beside_at=fact.at))


def _confirmed(client: Client, fact: facts.TeamWrote) -> Client:
    named = dict(zip(fact.to + fact.cc, fact.names, strict=False))
    for address in fact.to + fact.cc:
        contact = client.contact(address)
        if not contact.confirmed or (not contact.name and named.get(address)):
            client = _with(client, replace(contact, confirmed=True, name=contact.name or named.get(address, "")))
    return client


def _named_by_team(client: Client, fact: facts.ContactSet) -> Client:
    contact = client.contact(fact.contact)
    named = replace(contact, confirmed=True, unreachable=False, name=fact.name or contact.name)
    return _with(client, named)


def _present(client: Client, fact: facts.ClientWrote) -> Client:
    """Whoever writes is reachable, and back from an absence that had begun; what they wrote before says nothing."""
    contact = client.contact(fact.author)
    away, beside_at, unreachable_at = contact.away, contact.beside_at, contact.unreachable_at
    back = away and away.at <= fact.at and (away.first is None or away.first <= fact.day)
    there = replace(
        contact,
        name=contact.name or fact.name,
        away=None if back else away,
        unreachable=contact.unreachable and unreachable_at is not None and unreachable_at > fact.at,
        beside_at=None if beside_at and beside_at <= fact.at else beside_at,
    )
    return client if there == client.contacts.get(fact.author) else _with(client, there)


# --- threads ---------------------------------------------------------------------------------


def _opened(client: Client, fact: facts.ThreadOpened) -> Client:
    if fact.thread is None:
        return client
    thread = Thread(number=fact.thread, root=fact.root, subject=fact.subject, project=fact.project, opened=fact.at)
    return replace(client, threads={**client.threads, fact.thread: thread})


def _thread_after(thread: Thread, fact: Fact) -> Thread:
    match fact:
        case facts.TeamWrote():
            return _team_wrote(thread, fact)
        case facts.ClientWrote():
            return _client_wrote(thread, fact)
        case facts.LetterPlanned() | facts.LetterCancelled() | facts.LetterHeld():
            return _letter(thread, fact)
        case facts.ApprovalAsked():
            return replace(thread, asked=thread.asked | {f"approval:{fact.key}"}, approval=fact.key)
        case facts.TeamAsked():
            asked = replace(thread, asked=thread.asked | {fact.occasion})
            return (
                replace(asked, silence=replace(asked.silence, held=fact.about))
                if (asked.silence and fact.about is About.TEMPLATE)
                else asked
            )
        case facts.LadderEnded():
            ended = _silent(thread, ended=True)
            return _leave(ended, Court.NOBODY, closed=True) if fact.then == "close" else ended
        case facts.ProjectSet():
            return replace(thread, project=fact.project)
        case facts.StrangerWrote():
            return replace(thread, stranger=fact.author, stranger_message=fact.message)
        case facts.Challenged():
            return replace(thread, challenged=True)
        case _:
            return _order(thread, fact)


def _team_wrote(thread: Thread, fact: facts.TeamWrote) -> Thread:
    known = replace(
        thread,
        addressed=thread.addressed or fact.seen is Seen.ADDRESSED,
        bot_on=thread.bot_on or fact.seen is not Seen.ABSENT,
        others=thread.others | set(fact.others),
        last_at=max(fact.at, thread.last_at or fact.at),
        language=fact.language or thread.language,
    )
    first_cc = fact.seen is not Seen.ABSENT and not thread.bot_on
    if not fact.to or (thread.last_client_at and fact.at < thread.last_client_at):
        return known
    if thread.last_team_at and fact.at < thread.last_team_at:
        return known
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
    return _ball_after_team(known, fact, first_cc, thread.beside)


def _ball_after_team(thread: Thread, fact: facts.TeamWrote, first_cc: bool, beside: Promise | None) -> Thread:
    """Design 4.5: a request beats a closing, a closing the first cc."""
    if not fact.asks and fact.closes:
        return _leave(thread, Court.NOBODY)
    if thread.silence:
        # Only a request opens again what the team has closed, and says a letter that could not go anew.
        going_on = _again(replace(thread, closed=False)) if fact.asks else thread
        return _silent(
            going_on,
            clock=fact.at,
            asked_at=fact.at,
            awaited=fact.to,
            deadline=fact.deadline or thread.silence.deadline,
            ended=False,
            hurried=False,
        )
    if fact.asks or first_cc or (beside and fact.at.date() <= beside.on):
        begun = _begin(thread, fact.at, fact.to, fact.deadline)
        return _silent(begun, promise=beside) if beside and fact.at.date() <= beside.on else begun
    return _leave(thread, Court.NOBODY)


def _client_wrote(thread: Thread, fact: facts.ClientWrote) -> Thread:
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
        to_us_alone=thread.to_us_alone if fact.reached else fact.message,
    )
    if fact.old:
        return known
    match fact.answer:
        case Answer.QUESTION:
            beside = _promise(fact) or (thread.silence.promise if thread.silence else thread.beside)
            return replace(_leave(known, Court.TEAM), owes=True, beside=beside)
        case Answer.PROMISE | Answer.PARTIAL if known.silence and (promise := _promise(fact)):
            return _promised(known, promise)
        case Answer.PROMISE | Answer.PARTIAL if known.owes and (promise := _promise(fact)):
            return replace(known, beside=promise)
        case Answer.ACKNOWLEDGEMENT | Answer.PROMISE | Answer.PARTIAL if known.silence:
            return _acknowledged(known, fact.at)
        case Answer.ACKNOWLEDGEMENT if known.court is not None:
            return known
        case _:
            return replace(_leave(known, Court.TEAM), beside=None)


def _promise(fact: facts.ClientWrote) -> Promise | None:
    """The day they named; one before the mail itself is misread, and nobody is told to have broken it."""
    on = fact.promise if fact.promise and fact.promise >= fact.day else None
    return Promise(on, fact.quote, fact.author, fact.at) if on else None


def _promised(thread: Thread, promise: Promise) -> Thread:
    silence = thread.silence
    if silence is None:
        return thread
    moved = silence.moved + (silence.promise is not None and silence.promise.on != promise.on)
    return _silent(thread, promise=promise, moved=moved, hurried=False)


def _acknowledged(thread: Thread, at: datetime) -> Thread:
    silence = thread.silence
    if silence is None or silence.acknowledged == silence.step:
        return thread
    return _silent(thread, clock=max(at, silence.clock), acknowledged=silence.step, hurried=False)


def _begin(thread: Thread, at: datetime, awaited: tuple[str, ...], deadline: date | None) -> Thread:
    number = thread.silences + 1
    silence = Silence(number=number, since=at, clock=at, asked_at=at, awaited=awaited, deadline=deadline)
    return replace(thread, court=Court.CLIENT, silence=silence, silences=number, closed=False)


def _leave(thread: Thread, court: Court, closed: bool | None = None) -> Thread:
    """The ball leaves the client's court, or was not there: the silence, if any, ends."""
    return replace(thread, court=court, silence=None, closed=thread.closed if closed is None else closed)


def _silent(thread: Thread, **changes: object) -> Thread:
    if thread.silence is None:
        return thread
    return replace(thread, silence=replace(thread.silence, **changes))  # type: ignore[arg-type]  # replace() checks the names


# --- letters ---------------------------------------------------------------------------------


def _letter(thread: Thread, fact: facts.LetterPlanned | facts.LetterCancelled | facts.LetterHeld) -> Thread:
    match fact:
        case facts.LetterPlanned():
            return _silent(thread, planned=fact.key)
        case facts.LetterCancelled() if thread.silence and thread.silence.planned == fact.key:
            return _silent(thread, planned=None)
        case facts.LetterHeld() if thread.silence and thread.silence.planned == fact.key:
            return _silent(thread, held=fact.about, planned=None)
        case _:
            return thread


def _accepted(client: Client, fact: facts.LetterAccepted) -> Client:
    planned = client.planned.get(fact.key)
    if planned is None or planned.thread is None:
        return client
    client = replace(client, planned={k: v for k, v in client.planned.items() if k != fact.key})
    for address in planned.to:
        contact = client.contact(address)
        client = _with(client, replace(contact, letters=(*contact.letters, fact.at)[-REMEMBERED:]))
    thread = client.threads.get(planned.thread)
    if thread is None:
        return client
    days = (*thread.letter_days, fact.at)[-REMEMBERED:]
    thread = _said(replace(thread, last_letter_at=fact.at, letter_days=days), planned, fact.at)
    return replace(client, threads={**client.threads, thread.number: thread})


def _said(thread: Thread, planned: facts.LetterPlanned, at: datetime) -> Thread:
    """A letter of this silence went out: the next wait counts from it."""
    silence = thread.silence
    if silence is None or silence.number != planned.silence:
        return thread
    kept = planned.occasion != "first"
    return _silent(
        thread,
        clock=max(at, silence.clock),
        step=max(silence.step, planned.index + 1),
        said=planned.step,
        letters=silence.letters + 1,
        promise=None if kept else silence.promise,
        broken=silence.broken + kept,
        planned=None,
        held=None,
        hurried=False,
    )


# --- orders ----------------------------------------------------------------------------------


def _order(thread: Thread, fact: Fact) -> Thread:
    match fact:
        case facts.Snoozed():
            return replace(thread, snoozed=fact.until)
        case facts.Paused():
            return replace(thread, paused=True)
        case facts.Resumed():
            lifted = replace(thread, paused=False, snoozed=None, stranger=None, challenged=False)
            return _silent(_again(lifted), refused=frozenset())
        case facts.Closed():
            return replace(thread, closed=True)
        case facts.Reopened():
            return replace(thread, closed=False)
        case facts.CourtSet(court=Court.CLIENT):
            fresh = replace(thread, stranger=None, closed=False)
            return fresh if fresh.silence else _begin(fresh, fact.at, thread.to, None)
        case facts.CourtSet():
            return replace(_leave(thread, fact.court), stranger=None, owes=False)
        case facts.PromiseNoted():
            return _promised(thread, Promise(fact.on, "", "", fact.at))
        case facts.ContactSet():
            told = _again(replace(thread, to=(fact.contact,), stranger=None))
            return _silent(told, awaited=(fact.contact,))
        case facts.TakenBack():
            return _taken_back(thread, fact)
        case _:
            return _order_for_step(thread, fact)


def _taken_back(thread: Thread, fact: facts.TakenBack) -> Thread:
    """What the team's flags and the silence's bounds were; a promise whose words we no longer hold is a bare day."""
    stood = replace(thread, snoozed=fact.snoozed, paused=fact.paused, closed=fact.closed)
    if thread.silence is None or fact.step is None:
        return stood
    known = thread.silence.promise
    promise = known if known and known.on == fact.promise else None
    if fact.promise and promise is None:
        promise = Promise(fact.promise, "", "", fact.at)
    return _silent(stood, promise=promise, deadline=fact.deadline, step=fact.step)


def _again(thread: Thread) -> Thread:
    """A letter that could not go is said anew, under a new key: the silence goes on under the next number."""
    if thread.silence is None or thread.silence.held is None:
        return thread
    number = thread.silences + 1
    return _silent(replace(thread, silences=number), number=number, held=None)


def _order_for_step(thread: Thread, fact: Fact) -> Thread:
    silence = thread.silence
    if silence is None:
        return thread
    match fact:
        case facts.StepSkipped():
            return _silent(thread, step=silence.step + 1, clock=max(fact.at, silence.clock))
        case facts.StepSet():
            return _silent(thread, step=fact.index, clock=max(fact.at, silence.clock))
        case facts.DeadlineSet():
            return _silent(thread, deadline=fact.on)
        case facts.SendOrdered():
            return _silent(_again(thread), hurried=True)
        case facts.Approved():
            return _silent(thread, approved=silence.approved | {fact.key}, refused=silence.refused - {fact.key})
        case facts.ApprovalRefused():
            return _silent(thread, refused=silence.refused | {fact.key}, hurried=False)
        case facts.Announced():
            return _silent(thread, announced={**silence.announced, fact.key: fact.at})
        case _:
            return thread
