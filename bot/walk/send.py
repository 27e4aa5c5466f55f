"""Letters go out: claimed in a transaction, sent outside any, settled in another (design 3.9, 6.1 to 6.4)."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.followup.case import Look, SendFollowUp
from bot.followup.decide import case_of, judge
from bot.followup.notices import Notice
from bot.ports import Accepted, Book, Later, LetterState, Outcome, Outgoing, Refused, Unknown
from bot.project import facts
from bot.project.facts import About
from bot.walk import announce, unknown
from bot.walk.act import Office, tell

# After a temporary refusal: soon, then ever more slowly, never slower than four times an hour.
RETRIES = tuple(timedelta(minutes=one) for one in (1, 2, 5, 10, 15))
ONE_SECOND, ONE_MINUTE, ONE_DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1)
# Letters sent in one turn before the agenda is looked at again.
AT_ONCE = 100
OPEN = (LetterState.CLAIMED, LetterState.UNKNOWN, LetterState.HELD)
"""States in which a server's answer is still news."""
TAKEN_LATE = (*OPEN, LetterState.PLANNED)
"""That a server took a letter is news also where somebody took over and means to send it again."""
UNDER_WAY = (LetterState.CLAIMED, LetterState.UNKNOWN)


def claim(book: Book, office: Office, key: str, holder: str, look: Look) -> Outgoing | None:
    """Decides again: the letter, ours to send if the same step to the same people comes out; else None (design 6.1)."""
    letter = book.letter(key)
    if letter is None or letter.state is not LetterState.PLANNED:
        return None
    lifted = _over_rate(book, office, look.now)
    if lifted is not None:
        book.settle(replace(letter, next_at=lifted))
        return None
    if not letter.to_team and not _still_right(book, office, letter, look):
        return None
    return replace(letter, attempts=letter.attempts + 1) if book.claim(key, holder, look.now) else None


def _over_rate(book: Book, office: Office, now: datetime) -> datetime | None:
    """When to try again, where the whole bot has written its share; None: it has not (design 6.7)."""
    limits = office.policy.limits
    if book.accepted_since(now - ONE_DAY) >= limits.per_day:
        return _lifted(book, limits.per_day, now)
    return now + ONE_MINUTE if book.accepted_since(now - ONE_MINUTE) >= limits.per_minute else None


def _lifted(book: Book, most: int, now: datetime) -> datetime:
    """The second in which fewer letters have gone within a day; the later it is, the fewer they are."""
    over, under = 0, round(ONE_DAY / ONE_SECOND)
    while under - over > 1:
        middle = (over + under) // 2
        if book.accepted_since(now + middle * ONE_SECOND - ONE_DAY) >= most:
            over = middle
        else:
            under = middle
    return now + under * ONE_SECOND


def _still_right(book: Book, office: Office, letter: Outgoing, look: Look) -> bool:
    client = office.states.of(book, letter.stream)
    thread = client.threads[letter.thread or 0]
    verdict = judge(case_of(letter.stream, client, thread, office.policy, replace(look, claiming=letter.key)))
    action = verdict.hit.action
    if isinstance(action, SendFollowUp) and action.key == letter.key and _same_people(action, letter):
        return True
    why = verdict.hit.because
    book.settle(replace(letter, state=LetterState.CANCELLED, reply=why))
    cancelled = facts.LetterCancelled(at=look.now, thread=letter.thread, key=letter.key, why=why)
    office.states.append(book, letter.stream, [cancelled])
    book.schedule(letter.stream, look.now)
    return False


def _same_people(action: SendFollowUp, letter: Outgoing) -> bool:
    return set(action.to + action.cc) == set(letter.envelope.recipients)


def settle(book: Book, office: Office, letter: Outgoing, outcome: Outcome, now: datetime) -> None:
    """Writes down what became of a letter."""
    stands = book.letter(letter.key)
    if stands is None or stands.state not in (TAKEN_LATE if isinstance(outcome, Accepted) else OPEN):
        return  # our copy came back before the store could be told, and that settled it
    if stands.attempts != letter.attempts and not isinstance(outcome, Accepted):
        return  # somebody took over meanwhile and claimed it anew: what becomes of that attempt counts
    match outcome:
        case Accepted(reply=reply):
            book.settle(replace(letter, state=LetterState.ACCEPTED, reply=reply, sent_at=now))
            if not letter.to_team:
                accepted = facts.LetterAccepted(at=now, thread=letter.thread, key=letter.key)
                office.states.append(book, letter.stream, [accepted])
                book.schedule(letter.stream, now)
            else:
                announce.accepted(book, office.states, letter, now)
        case Later(reply=reply):
            wait = RETRIES[min(letter.attempts, len(RETRIES)) - 1]
            book.settle(replace(letter, state=LetterState.PLANNED, reply=reply, next_at=now + wait))
        case Refused(reply=reply, recipients=recipients):
            book.settle(replace(letter, state=LetterState.REFUSED, reply=reply))
            _refused(book, office, letter, reply, recipients, now)
        case Unknown(reason=reason):
            unknown.unanswered(book, letter, reason, now)


def _refused(
    book: Book, office: Office, letter: Outgoing, reply: str, recipients: tuple[str, ...], now: datetime
) -> None:
    if letter.to_team:
        return
    client = office.states.of(book, letter.stream)
    planned = client.planned.get(letter.key)
    gone = [one for one in recipients if planned and one in planned.to]
    happened: list[facts.Fact] = [
        facts.ContactUnreachable(at=now, thread=letter.thread, contact=one, status=None) for one in gone
    ]
    office.states.append(book, letter.stream, happened)
    why = f"the server refused it: {reply}"
    held = facts.LetterHeld(at=now, thread=letter.thread, key=letter.key, about=About.REFUSED, why=why)
    left = planned is None or set(planned.to) - set(gone)
    if left:
        about = Notice(about=About.REFUSED, thread=letter.thread, detail=reply)
        tell(book, office, letter.stream, held, about, f"refused/{letter.key}", now)
    else:
        # With nobody left to write to the team is asked for a contact, and one question is enough.
        office.states.append(book, letter.stream, [held])
    book.schedule(letter.stream, now)


def is_none_put_off(book: Book) -> bool:
    """Whether no letter waits any more that a server put off, or of which nobody knows whether it went."""
    waiting = (book.in_state(state) for state in UNDER_WAY)
    return not any(waiting) and not any(one.attempts for one in book.in_state(LetterState.PLANNED))


def ready(book: Book, office: Office, now: datetime) -> list[Outgoing]:
    """Settles what the mailbox has not shown in time; the planned letters whose moment has come."""
    unknown.look(book, office, now)
    return book.sendable(now, AT_ONCE)
