"""The fold of a client's facts into its state: people and letters here, threads in `ball` and `fold_orders`.

People lie beside the threads, in the client's own state, so that every thread of the client feels what befalls them."""

from collections.abc import Iterable
from datetime import datetime

from bot.project import facts
from bot.project.ball import client_wrote, leave, silent, team_wrote
from bot.project.change import replace
from bot.project.facts import About, Court, Fact
from bot.project.fold_orders import ordered
from bot.project.state import Client, Contact, Thread
from bot.project.terms import FIRST_TIME

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
        case facts.AbsenceEnded():
            return _with(client, replace(client.contact(fact.contact), away=None))
        case facts.LetterPlanned():
            client = replace(client, planned={**client.planned, fact.key: fact})
        case facts.LetterAccepted():
            return _accepted(client, fact)
        case facts.LetterCancelled():
            client = _unplanned(client, fact.key)
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
            return _with(client, _beside(contact, fact))


def _beside(contact: Contact, fact: facts.WroteBeside) -> Contact:
    """The same mail, handed to us once more, holds and asks no longer than when it first came."""
    first = contact.beside.get(fact.likeness, fact.at) if fact.likeness else fact.at
    at = max(first, contact.beside_at or first)
    return replace(contact, beside_at=at, beside={**contact.beside, fact.likeness: first})


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
    back = away and away.said_at <= fact.said_at and (away.first is None or away.first <= fact.day)
    there = replace(
        contact,
        name=contact.name or fact.name,
        away=None if back else away,
        unreachable=contact.unreachable and unreachable_at is not None and unreachable_at > fact.said_at,
        heard_at=max(fact.said_at, contact.heard_at or fact.said_at),
        beside_at=None if beside_at and beside_at <= fact.at else beside_at,
    )
    return client if there == client.contacts.get(fact.author) else _with(client, there)


# --- threads ---------------------------------------------------------------------------------


def _opened(client: Client, fact: facts.ThreadOpened) -> Client:
    if fact.thread is None:
        return client
    thread = Thread(
        number=fact.thread,
        root=fact.root,
        subject=fact.subject,
        project=fact.project,
        opened=fact.at,
        greets=fact.greets,
    )
    return replace(client, threads={**client.threads, fact.thread: thread})


def _thread_after(thread: Thread, fact: Fact) -> Thread:
    match fact:
        case facts.TeamWrote():
            return team_wrote(thread, fact)
        case facts.ClientWrote():
            return client_wrote(thread, fact)
        case facts.Greeted():
            return replace(thread, greets=False)
        case facts.LetterPlanned() | facts.LetterCancelled() | facts.LetterHeld():
            return _letter(thread, fact)
        case facts.ApprovalAsked():
            return replace(thread, asked=thread.asked | {f"approval:{fact.key}"}, approval=fact.key)
        case facts.TeamAsked():
            asked = replace(thread, asked=thread.asked | {fact.occasion})
            return silent(asked, held=fact.about) if fact.about is About.TEMPLATE else asked
        case facts.TemplatesChanged():
            return silent(thread, held=None)
        case facts.LadderEnded():
            ended = silent(thread, ended=True)
            return leave(ended, Court.NOBODY, closed=True) if fact.then == "close" else ended
        case facts.ProjectSet():
            return replace(thread, project=fact.project)
        case facts.StrangerWrote():
            return replace(thread, stranger=fact.author, stranger_message=fact.message)
        case facts.Challenged():
            return replace(thread, challenged=True)
        case _:
            return ordered(thread, fact)


# --- letters ---------------------------------------------------------------------------------


def _letter(thread: Thread, fact: facts.LetterPlanned | facts.LetterCancelled | facts.LetterHeld) -> Thread:
    match fact:
        case facts.LetterPlanned():
            # In a history of an older program the silence may have had another number when this was written.
            return silent(thread, planned=fact.key, number=fact.silence)
        case facts.LetterCancelled() if thread.silence and thread.silence.planned == fact.key:
            return silent(thread, planned=None)
        case facts.LetterHeld() if thread.silence and thread.silence.planned == fact.key:
            return silent(thread, held=fact.about, planned=None)
        case _:
            return thread


def _unplanned(client: Client, key: str) -> Client:
    """The letter is on its way no more."""
    return replace(client, planned={other: letter for other, letter in client.planned.items() if other != key})


def _accepted(client: Client, fact: facts.LetterAccepted) -> Client:
    planned = client.planned.get(fact.key)
    if planned is None or planned.thread is None:
        return client
    client = _unplanned(client, fact.key)
    for address in planned.to:
        contact = client.contact(address)
        client = _with(client, replace(contact, letters=(*contact.letters, fact.at)[-REMEMBERED:]))
    thread = client.threads.get(planned.thread)
    if thread is None:
        return client
    days = (*thread.letter_days, fact.at)[-REMEMBERED:]
    # After a message we missed the next letter is shown first, and those behind it are not (design 4.12).
    sent = replace(thread, last_letter_at=fact.at, letter_days=days, missed_parent=False)
    thread = _said(sent, planned, fact.at)
    return replace(client, threads={**client.threads, thread.number: thread})


def _said(thread: Thread, planned: facts.LetterPlanned, at: datetime) -> Thread:
    """A letter of this silence went out: the next wait counts from it."""
    silence = thread.silence
    if silence is None or silence.number != planned.silence:
        return thread
    is_after_promise = planned.occasion != FIRST_TIME
    return silent(
        replace(thread, approval=None) if thread.approval == planned.key else thread,
        clock=max(at, silence.clock),
        step=max(silence.step, planned.index + 1),
        said=planned.step,
        named=False,
        letters=silence.letters + 1,
        promise=None if is_after_promise else silence.promise,
        broken=silence.broken + is_after_promise,
        planned=None,
        held=None,
        hurried=False,
    )
