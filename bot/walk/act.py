"""Facts become letters: decided, written and put in the outbox in one transaction (design 3.7, 3.8)."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256

from bot.followup.case import AskApproval, EndLadder, Look, SendFollowUp
from bot.followup.decide import Verdict, decide
from bot.followup.due import next_letter
from bot.followup.forecast import forecast
from bot.followup.notices import Notice, notice
from bot.followup.policy import Policy
from bot.followup.questions import AskTeam, questions
from bot.followup.templates import TemplateBroken
from bot.followup.watching import plan
from bot.followup.writing import Desk, Occasion, Written, follow_up
from bot.mail.letter import LetterBroken
from bot.ports import Book, LetterState, Outgoing
from bot.project import facts
from bot.project.facts import About, Fact
from bot.project.outgoing import team_key
from bot.project.records import Reading, read
from bot.project.state import Client, Thread
from bot.walk import mended
from bot.walk.morning import Morning
from bot.walk.states import States

# One look writes facts that may change the next verdict (an approval asked, a letter planned); it settles in a few.
ROUNDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What acting needs beside the book: the states, the policy, the desk."""

    states: States
    policy: Policy
    desk: Desk
    morning: Morning = field(default_factory=Morning)
    """What was looked at for the digest that is being written."""


def act(book: Book, office: Office, stream: str, look: Look) -> None:
    """Decides for one client, writes what follows, and puts the next look on the agenda."""
    for _ in range(ROUNDS):
        client = office.states.of(book, stream)
        client = office.states.append(book, stream, list(mended.tried_again(stream, client, office.policy, look.now)))
        for ask in questions(stream, client, office.policy):
            _ask(book, office, stream, ask, look.now)
        client = office.states.of(book, stream)
        verdicts = decide(stream, client, office.policy, look)
        due = [verdict for verdict in verdicts if verdict.hit.action]
        for verdict in due:
            _carry_out(book, office, stream, verdict, look)
        if not due:
            break
    for thread in client.threads.values():
        if thread.greets:
            _greet(book, office, stream, thread, look)
    moments = [one.hit.until for one in verdicts if one.hit.until and one.hit.until > look.now]
    book.schedule(stream, min(moments, default=None))


def _greet(book: Book, office: Office, stream: str, thread: Thread, look: Look) -> None:
    """Tells whoever put us on a thread what we watch there (design 9)."""
    client = office.states.of(book, stream)
    foreseen = forecast(stream, client, thread, office.policy, look)
    about = Notice(about="watching", thread=thread.number, detail=plan(client, thread, office.policy, foreseen))
    tell(book, office, stream, facts.Greeted(at=look.now, thread=thread.number), about, "watching", look.now)


def look_later(book: Book, stream: str, at: datetime) -> None:
    """Puts off the look at a client."""
    book.schedule(stream, at)


def _carry_out(book: Book, office: Office, stream: str, verdict: Verdict, look: Look) -> None:
    """Does what a verdict says."""
    match verdict.hit.action:
        case SendFollowUp() as letter:
            _plan(book, office, stream, letter, verdict, look)
        case AskApproval() as ask:
            _ask_approval(book, office, stream, ask, verdict, look)
        case EndLadder() as end:
            ended = facts.LadderEnded(at=look.now, thread=end.thread, silence=end.silence, then=end.then)
            # The moment in the name: a team that writes on in the same silence is told again at the next end.
            name = f"{end.then}/{end.silence}/{look.now.isoformat()}"
            tell(book, office, stream, ended, Notice(about=end.then, thread=end.thread), name, look.now)


def _plan(book: Book, office: Office, stream: str, letter: SendFollowUp, verdict: Verdict, look: Look) -> None:
    written = _written(book, office, stream, letter, look)
    if written is None:
        return
    planned = _planned(letter, written, verdict, look.now)
    outgoing = Outgoing(
        key=letter.key,
        stream=stream,
        thread=letter.thread,
        to_team=False,
        message_id=written.message_id,
        envelope=written.envelope,
        content=written.content,
        state=LetterState.PLANNED,
        next_at=look.now,
    )
    went = _went_before(book, written.message_id)
    if went is not None:
        outgoing = replace(outgoing, state=LetterState.ACCEPTED, sent_at=went, seen_at=look.now)
    if not book.plan(outgoing):
        _tell_said(book, office, stream, letter, look.now)
        return
    row = book.numbered(letter.thread)
    if row is None:  # its answer could not be found again, so the letter must not go
        raise LookupError(f"thread {letter.thread} of {stream} is not in the store")
    book.link([(written.message_id, row.id), (written.token_id, row.id)])
    gone = [facts.LetterAccepted(at=went, thread=letter.thread, key=letter.key)] if went else []
    office.states.append(book, stream, [planned, *gone])


def _planned(letter: SendFollowUp, written: Written, verdict: Verdict, at: datetime) -> facts.LetterPlanned:
    return facts.LetterPlanned(
        at=at,
        thread=letter.thread,
        key=letter.key,
        silence=letter.silence,
        index=letter.index,
        step=letter.step,
        occasion=letter.occasion,
        message_id=written.message_id,
        language=written.language,
        template=written.template,
        wording=written.wording,
        because=(verdict.hit.because,),
        to=letter.to,
        cc=letter.cc,
    )


def _tell_said(book: Book, office: Office, stream: str, letter: SendFollowUp, now: datetime) -> None:
    """The outbox has that step already, as after an order to go back: the thread rests, and the team is told."""
    why = f"The step {letter.step} was said in this silence before, and nothing goes twice; resume says it anew."
    held = facts.TeamAsked(at=now, thread=letter.thread, about=About.TEMPLATE, occasion=f"said:{letter.key}")
    tell(book, office, stream, held, Notice(about=About.TEMPLATE, thread=letter.thread, detail=why), held.occasion, now)


def _went_before(book: Book, message_id: str) -> datetime | None:
    """When the mailbox shows that this very letter went, as after a store was put back; None: it did not."""
    kept = book.message(message_id)
    return kept.at if kept and read(kept.record).ours == message_id else None


def occasion_of(book: Book, office: Office, stream: str, letter: SendFollowUp, look: Look) -> Occasion | None:
    """Everything a follow-up is about; None where its silence is over."""
    client = office.states.of(book, stream)
    thread = client.threads[letter.thread]
    if thread.silence is None:
        return None
    return Occasion(
        letter=letter,
        key=stream,
        client=client,
        thread=thread,
        silence=thread.silence,
        request=_request(book, thread.last_team),
        next_moment=_next_moment(stream, client, letter, office.policy, look),
        now=look.now,
    )


def _next_moment(stream: str, client: Client, letter: SendFollowUp, policy: Policy, look: Look) -> datetime | None:
    """When the step after this one would come, if this one went now and nothing else happened.

    What only we can lift, an answer of ours or a pause, is taken for lifted: nobody is told that nothing comes."""
    thread = client.threads[letter.thread]
    if thread.silence is None:
        return None
    said = replace(
        thread.silence,
        clock=look.now,
        step=letter.index + 1,
        letters=thread.silence.letters + 1,
        planned=None,
        promise=None,
        held=None,
        hurried=False,
    )
    after = replace(thread, silence=said, letter_days=(*thread.letter_days, look.now))
    moment, _ = forecast(stream, client, after, policy, look)
    return moment or next_letter(said, policy.ladder(thread.project), stream, policy).moment


def _request(book: Book, message: str | None) -> Reading | None:
    kept = book.message(message) if message else None
    return read(kept.record) if kept else None


def _written(book: Book, office: Office, stream: str, letter: SendFollowUp, look: Look) -> Written | None:
    """The letter; None where its template breaks: then the team is told, and the thread waits (design 11)."""
    occasion = occasion_of(book, office, stream, letter, look)
    if occasion is None:
        return None
    try:
        return follow_up(occasion, office.policy, office.desk)
    except (TemplateBroken, LetterBroken) as broken:
        name = mended.occasion(letter.key, office.policy)
        held = facts.TeamAsked(at=look.now, thread=letter.thread, about=About.TEMPLATE, occasion=name)
        told = Notice(about=About.TEMPLATE, thread=letter.thread, detail=str(broken))
        # The same mistake is told once, whatever else has been changed meanwhile.
        same = f"template:{letter.key}:{sha256(str(broken).encode()).hexdigest()[:8]}"
        tell(book, office, stream, held, told, same, look.now)
        return None


def _ask_approval(book: Book, office: Office, stream: str, ask: AskApproval, verdict: Verdict, look: Look) -> None:
    # Where nobody is there to be shown the letter, it is written when it goes.
    written = _written(book, office, stream, ask.letter, look) if office.policy.team_reads else None
    if written is None and office.policy.team_reads:
        return
    asked = facts.ApprovalAsked(at=look.now, thread=ask.letter.thread, key=ask.letter.key, step=ask.letter.step)
    about = Notice(
        about="approval",
        thread=ask.letter.thread,
        detail=verdict.hit.because,
        doubtful=ask.doubtful,
        letter=written,
        step=ask.letter.step,
    )
    tell(book, office, stream, asked, about, f"approval/{ask.letter.key}", look.now)
    if office.policy.approvals_given:
        approved = facts.Approved(at=look.now, thread=ask.letter.thread, key=ask.letter.key)
        office.states.append(book, stream, [approved])
    if ask.doubtful:
        occasion = f"answered:{ask.letter.silence}"
        client = office.states.of(book, stream)
        if occasion not in client.threads[ask.letter.thread].asked:
            doubt = facts.TeamAsked(at=look.now, thread=ask.letter.thread, about=About.ANSWERED, occasion=occasion)
            office.states.append(book, stream, [doubt])


def _ask(book: Book, office: Office, stream: str, ask: AskTeam, now: datetime) -> None:
    asked = facts.TeamAsked(at=now, thread=ask.thread, about=ask.about, occasion=ask.occasion)
    about = Notice(
        about=ask.about,
        thread=ask.thread,
        person=ask.person,
        message=_request(book, ask.message or None),
    )
    tell(book, office, stream, asked, about, ask.occasion, now)


def tell(book: Book, office: Office, stream: str, fact: Fact, about: Notice, name: str, now: datetime) -> None:
    """Writes the fact, and the mail that tells the team of it, together."""
    client = office.states.append(book, stream, [fact])
    key = team_key(stream, about.thread, name)
    told = notice(about, key, stream, client, office.policy, office.desk, now)
    if told is not None:
        book.plan(told.planned(stream, about.thread, now))
