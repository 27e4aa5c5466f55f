"""What a placed message means for its client: a reading becomes facts (design 4.3 to 4.5, 4.8, 4.9, 4.12, 4.13)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.mail.claiming import claims_to_act
from bot.mail.likeness import likeness
from bot.mail.message import Address, Answer, DayKind, HandedOn, Kind
from bot.mail.subject import base_subject
from bot.project import facts
from bot.project.among_them import is_for_a_colleague
from bot.project.came_back import written_to
from bot.project.facts import Fact, Seen
from bot.project.matching import ClientOf
from bot.project.people import People, is_shared_mailbox
from bot.project.records import Reading
from bot.project.state import Client, Thread

# Enhanced status codes that say nothing about the person: a full mailbox, a policy (RFC 3463 3.3, 3.8; design 4.9).
MAILBOX_FULL = "5.2.2"
POLICY = "5.7."


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A message at its place: whose client it is, which thread, and who is who."""

    reading: Reading
    client: str
    state: Client
    thread: int | None
    """None: it belongs to no thread we watch."""
    elsewhere: bool = False
    """It stands in a thread of another client's, so it is beside none of this one's (design 4.13)."""
    people: People
    client_of: ClientOf
    working_day_after: Callable[[date], date] | None = None
    """On the client's own calendar; None: nobody has one, so Monday to Friday stand for it."""
    parent_known: bool = True
    written: datetime | None = None
    """When they wrote what a member hands on later; None: when it came."""
    rivals: tuple[int, ...] = ()
    """Threads of the client that the message would fit equally well: asked about, never guessed (design 4.1)."""

    @property
    def said_at(self) -> datetime:
        return self.written or self.reading.at

    @property
    def known(self) -> Thread | None:
        return self.state.threads.get(self.thread) if self.thread is not None else None

    def ours(self, group: tuple[Address, ...]) -> tuple[Address, ...]:
        """The client's people among these."""
        return tuple(one for one in group if self.client_of(one.address) == self.client)


def seen(reading: Reading, people: People) -> Seen:
    """Where the bot stands on a message."""
    if any(people.is_bot(one.address) for one in (*reading.to, *reading.cc)):
        return Seen.ADDRESSED
    return Seen.HIDDEN if any(people.is_bot(address) for address in reading.hidden) else Seen.ABSENT


def happened(arrival: Arrival) -> list[Fact]:
    """The facts of one message."""
    reading, people = arrival.reading, arrival.people
    match reading.kind:
        case Kind.HUMAN if people.is_team(reading.sender):
            return list(_team_wrote(arrival))
        case Kind.HUMAN if arrival.client_of(reading.sender) == arrival.client:
            return list(_client_wrote(arrival))
        case Kind.HUMAN:
            return list(_stranger_wrote(arrival))
        case Kind.AUTO_REPLY if arrival.client_of(reading.sender) == arrival.client:
            return list(_auto_replied(arrival))
        case Kind.BOUNCE | Kind.DELAY:
            return list(_returned(arrival))
        case Kind.CHALLENGE if arrival.thread is not None:
            return [facts.Challenged(at=reading.at, thread=arrival.thread, contact=reading.sender)]
        case Kind.NOTIFICATION | Kind.BULK if reading.handed_over_by and not reading.old:
            return list(_handed_over(arrival))
        case _:
            return []


def _team_wrote(arrival: Arrival) -> Iterator[Fact]:
    if arrival.thread is None:
        yield from _handed_on(arrival)
        return
    reading = arrival.reading
    to, cc = arrival.ours(reading.to), arrival.ours(reading.cc)
    everyone = {one.address for one in (*reading.to, *reading.cc)}
    others = {
        a
        for a in everyone - {one.address for one in (*to, *cc)}
        if not (arrival.people.is_team(a) or arrival.people.is_bot(a))
    }
    deadlines = [day.on for day in reading.dates if day.kind is DayKind.DEADLINE]
    yield facts.TeamWrote(
        at=reading.at,
        thread=arrival.thread,
        message=reading.root,
        author=reading.sender,
        to=tuple(one.address for one in to),
        cc=tuple(one.address for one in cc),
        names=tuple(one.name for one in (*to, *cc)),
        others=tuple(sorted(others)),
        asks=reading.asks or bool(deadlines),
        closes=reading.closes and not (reading.thanks and _is_promised(arrival)),
        defers=reading.defers,
        words=reading.words,
        deadline=max(deadlines, default=None),
        seen=seen(reading, arrival.people),
        old=reading.old,
        language=reading.language,
    )
    if not to:  # in copy the client's people are not asked, so it is handed to us all the same
        yield from _handed_on(arrival)


def _is_promised(arrival: Arrival) -> bool:
    """They named a day that is still to come: thanks for it close nothing."""
    known = arrival.known
    if known is None:
        return False
    # A day named beside a question waits with it for our answer.
    promise = known.silence.promise if known.silence else known.beside
    return promise is not None and arrival.reading.at.date() <= promise.on


def handed_to_us(reading: Reading, people: People) -> HandedOn | None:
    """The mail that a member's forwards to us, and not to others alone (design 4.12)."""
    return reading.handed_on if seen(reading, people) is not Seen.ABSENT else None


def writers(reading: Reading, people: People) -> tuple[str, ...]:
    """Who of the others wrote it; of a member's mail whoever wrote what it hands to us, unless it is not theirs."""
    if not people.is_team(reading.sender):
        return (reading.sender,)
    said = handed_to_us(reading, people)
    return (said.author.address,) if said and not reading.denied else ()


def _handed_on(arrival: Arrival) -> Iterator[Fact]:
    """A member forwards us the client's message: it is taken as that, on the member's word (design 4.12)."""
    reading, said = arrival.reading, handed_to_us(arrival.reading, arrival.people)
    if said is None:
        return
    author = said.author.address
    if reading.denied:
        yield from _doubtful(replace(arrival, thread=None, reading=replace(reading, senders=(said.author,))))
        return
    if arrival.client_of(author) != arrival.client:
        # A third party's words may hold the letters of a thread, and do no more than that (design 4.4).
        if said.claims and arrival.thread is not None and not arrival.people.is_team(author):
            yield facts.ClaimRaised(at=reading.at, thread=arrival.thread, message=reading.root, author=author)
        return
    # Whoever forwards it is whom they wrote to.
    told = replace(reading, senders=(said.author,), to=reading.senders, kind=said.kind, answer=said.answer)
    day = said.written.date() if said.written else reading.day
    told = replace(told, dates=said.dates, away=said.away, left=said.left, day=day)
    theirs = replace(arrival, reading=told, written=said.written)
    if said.kind is Kind.AUTO_REPLY:
        yield from _auto_replied(theirs)
    elif said.kind is Kind.HUMAN:
        yield from _words_handed_on(theirs)


def _words_handed_on(arrival: Arrival) -> Iterator[Fact]:
    """What the client wrote and a member handed on."""
    if arrival.thread is not None or _is_missed(arrival):
        yield _wrote(replace(arrival, parent_known=True), arrival.reading.answer, Seen.ADDRESSED, reached=True)
    if not arrival.reading.old:
        yield from _beyond_the_thread(arrival, "")


def _beyond_the_thread(arrival: Arrival, quote: str) -> Iterator[Fact]:
    """What a client's mail means wherever it stands: an absence, an objection, perhaps the answer."""
    reading = arrival.reading
    yield from _absence(arrival)
    if reading.answer is Answer.OBJECTION:
        yield facts.Objected(
            at=reading.at, thread=arrival.thread, message=reading.root, contact=reading.sender, quote=quote
        )
    yield from _doubtful(arrival)


def _doubtful(arrival: Arrival) -> Iterator[Fact]:
    """It could be the answer: nobody is chased before the team has said, and no ball moves by it."""
    reading = arrival.reading
    alike = reading.handed_on.likeness if reading.handed_on else likeness(reading.text)
    for contact in _perhaps_answered(arrival):
        beside = facts.WroteBeside(at=reading.at, message=reading.root, contact=contact, subject=reading.subject)
        yield replace(beside, likeness=alike and f"{reading.day} {alike}")


def _client_wrote(arrival: Arrival) -> Iterator[Fact]:
    reading, people = arrival.reading, arrival.people
    if arrival.thread is not None or _is_missed(arrival):
        reached = any(people.is_team(one.address) for one in (*reading.to, *reading.cc))
        yield _wrote(arrival, _answer(arrival), seen(reading, people), reached=reached)
    if not reading.old:
        yield from _beyond_the_thread(arrival, reading.text[:300])


def _wrote(arrival: Arrival, answer: Answer | None, seen: Seen, *, reached: bool) -> Fact:
    """The client wrote: to us, or to somebody who handed it on."""
    reading = arrival.reading
    promise = next((day for day in reading.dates if day.kind is DayKind.PROMISE), None)
    return facts.ClientWrote(
        at=reading.at,
        thread=arrival.thread,
        message=reading.root,
        author=reading.sender,
        name=reading.senders[0].name if reading.senders else "",
        members=tuple(one.address for one in reading.to if arrival.people.is_team(one.address)),
        answer=answer,
        promise=promise.on if promise else None,
        quote=promise.quote if promise else "",
        day=reading.day,
        seen=seen,
        reached=reached,
        parent_known=arrival.parent_known,
        old=reading.old,
        language=reading.language,
        written=arrival.written,
    )


def _answer(arrival: Arrival) -> Answer | None:
    """What one asks of a colleague, with us in Cc, asks nothing of us: it goes round among them."""
    reading, people = arrival.reading, arrival.people
    if _is_said_in_the_subject(arrival):
        return None
    theirs = arrival.ours(reading.to)
    if reading.answer not in (Answer.QUESTION, None) or not theirs or len(theirs) < len(reading.to):
        return reading.answer
    ours = tuple(one for one in reading.cc if people.is_team(one.address))
    if ours and is_for_a_colleague(reading.text, theirs, ours):
        return Answer.ACKNOWLEDGEMENT
    return reading.answer


def _is_said_in_the_subject(arrival: Arrival) -> bool:
    """No words below "Price list - it's on the FTP (eom)": what the subject adds is for a person to read."""
    reading, known = arrival.reading, arrival.known
    if reading.answer is not Answer.ACKNOWLEDGEMENT or reading.text.strip() or known is None:
        return False
    asked = base_subject(known.subject).lower()
    return reading.base.startswith(asked) and len(reading.base.removeprefix(asked).split()) > 1 and bool(asked)


def _handed_over(arrival: Arrival) -> Iterator[Fact]:
    """A service shares files for somebody we wait for: a notice moves no ball, but it could be the answer."""
    reading = arrival.reading
    silences = [thread.silence for thread in arrival.state.threads.values() if thread.silence]
    for contact in dict.fromkeys(one for silence in silences for one in silence.awaited):
        if contact in reading.handed_over_by:
            yield facts.WroteBeside(at=reading.at, message=reading.root, contact=contact, subject=reading.subject)


def _is_missed(arrival: Arrival) -> bool:
    """The author counts as away or gone: any mail of theirs, wherever it stands, says otherwise (design 4.8, 4.9)."""
    author = arrival.state.contact(arrival.reading.sender)
    return author.unreachable or author.away is not None


def _perhaps_answered(arrival: Arrival) -> list[str]:
    """Whom we may no longer wait for: the writer, awaited elsewhere (design 4.13), or those of the threads it may fit.

    A message that asks something, or objects, is no answer."""
    reading, known = arrival.reading, arrival.known
    if arrival.elsewhere or reading.answer in (Answer.QUESTION, Answer.OBJECTION) or (known and known.last_team):
        return []
    waiting = [
        (thread.number, one)
        for thread in arrival.state.threads.values()
        if thread.silence and thread.number != arrival.thread
        for one in thread.silence.awaited
    ]
    return list(dict.fromkeys(one for number, one in waiting if one == reading.sender or number in arrival.rivals))


def _absence(arrival: Arrival) -> Iterator[Fact]:
    """Design 4.8: a newer notice replaces an older one; one that says nothing new is no fact."""
    reading = arrival.reading
    day = next((day for day in reading.dates if day.kind is DayKind.AWAY_UNTIL), None)
    if not (day or reading.away) or is_shared_mailbox(reading.sender):
        return
    first = day.away_from if day else None
    back = day.on if day else None
    if day and day.through and arrival.working_day_after:
        back = arrival.working_day_after(day.through)
    # One that is handed on late may be over by then.
    if back and (back <= reading.day or back < reading.at.date()) or _is_outdated(arrival, first):
        return
    before = arrival.state.contact(reading.sender).away
    if before and (before.first, before.back) == (first, back) and reading.kind is Kind.AUTO_REPLY and back:
        return
    thread = _concerned(arrival, reading.sender)
    told = facts.ContactAway(at=reading.at, thread=thread, contact=reading.sender, first=first, back=back)
    yield replace(told, written=arrival.written)


def _is_outdated(arrival: Arrival, first: date | None) -> bool:
    """A notice that is read or handed on late: a newer one stands, or they were back when they last wrote."""
    contact = arrival.state.contact(arrival.reading.sender)
    if contact.away and contact.away.said_at > arrival.said_at:
        return True
    heard = contact.heard_at
    return heard is not None and heard > arrival.said_at and (first is None or first <= heard.date())


def _auto_replied(arrival: Arrival) -> Iterator[Fact]:
    reading = arrival.reading
    if not reading.left:
        yield from _absence(arrival)
        return
    contact = arrival.state.contact(reading.sender)
    if not (contact.unreachable or contact.has_written_since(arrival.said_at)):
        yield facts.ContactUnreachable(
            at=reading.at,
            thread=_concerned(arrival, reading.sender),
            contact=reading.sender,
            status=None,
            left=True,
            successor=reading.successor or "",
        )


def _returned(arrival: Arrival) -> Iterator[Fact]:
    reading = arrival.reading
    for failed in reading.failed:
        contact = written_to(failed, arrival.client_of)
        if arrival.client_of(contact) != arrival.client:
            continue
        status = failed.status or ""
        lasting = failed.permanent and reading.kind is Kind.BOUNCE
        if lasting and status != MAILBOX_FULL and not status.startswith(POLICY):
            known = arrival.state.contact(contact)
            if not (known.unreachable or known.has_written_since(arrival.said_at)):
                yield facts.ContactUnreachable(
                    at=reading.at, thread=_concerned(arrival, contact), contact=contact, status=failed.status
                )
        else:
            yield facts.DeliveryTroubled(at=reading.at, thread=arrival.thread, contact=contact, status=failed.status)


def _concerned(arrival: Arrival, contact: str) -> int | None:
    """The thread of a notice; of one that names none, the only thread that waits for the person."""
    if arrival.thread is not None:
        return arrival.thread
    waiting = [
        thread.number
        for thread in arrival.state.threads.values()
        if thread.silence and contact in thread.silence.awaited
    ]
    return waiting[0] if len(waiting) == 1 else None


def _stranger_wrote(arrival: Arrival) -> Iterator[Fact]:
    """An unknown address changes nothing, unless it may be the awaited person, or claims to act for the client."""
    reading, thread = arrival.reading, arrival.known
    if thread is None or not reading.sender:
        return
    is_known = reading.sender in thread.others
    if claims_to_act(reading.text) or (reading.answer is Answer.OBJECTION and not is_known):
        yield facts.ClaimRaised(at=reading.at, thread=thread.number, message=reading.root, author=reading.sender)
    elif not is_known and (_quotes_us(reading, thread) or _bears_the_name(reading, arrival, thread)):
        yield facts.StrangerWrote(
            at=reading.at,
            thread=thread.number,
            message=reading.root,
            author=reading.sender,
            name=reading.senders[0].name,
        )


def _quotes_us(reading: Reading, thread: Thread) -> bool:
    asked = " ".join(thread.words.lower().split())
    return bool(asked) and asked[:60] in " ".join(reading.quoted.lower().split())


def _bears_the_name(reading: Reading, arrival: Arrival, thread: Thread) -> bool:
    name = _plain_name(reading.senders[0].name)
    awaited = thread.silence.awaited if thread.silence else thread.to
    return bool(name) and any(name == _plain_name(arrival.state.contact(address).name or "") for address in awaited)


def _plain_name(name: str) -> str:
    """`Miller, Bob` and `Bob Miller` are one name."""
    return " ".join(sorted(name.lower().replace(",", " ").split()))


def promised_day(fact: facts.ClientWrote) -> date | None:
    """The day a client's message promises, where its words are a promise (design 4.4)."""
    return fact.promise if fact.answer in (Answer.PROMISE, Answer.PARTIAL) else None
