"""What must be true of every pretend world when its days are over: promises, not scripts (design 13).

Each promise is a small question to the record: what was really handed to the server, what really lay in the mailbox at
that moment, what people really did, and what was written down. The truth about answers, promises and absences
comes from the people, never from how Courtside read them; calendars are asked day by day, never through its own."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from bot.ports import LetterState, Outgoing
from bot.project import chain
from bot.project.fold import fold
from bot.project.terms import FIRST_TIME
from bot.rehearsal.habits import Did
from bot.rehearsal.invariants_days import is_working_day, is_working_time, local, working_days
from bot.rehearsal.invariants_orders import (
    an_order_by_mail_is_answered,
    an_order_by_mail_is_carried_out_once,
    no_forged_order_counts,
)
from bot.rehearsal.invariants_record import Record

# A decision may rest on a mailbox read so long ago, and no longer (design 6.1).
FRESH = timedelta(seconds=60)
# A letter that waits longer than this past its moment has been forgotten.
FORGOTTEN = timedelta(hours=3)
# A mail's Date has no fractions of a second (RFC 5322 section 3.3).
LATE = timedelta(seconds=1)

ENDS = frozenset({LetterState.ACCEPTED, LetterState.REFUSED, LetterState.CANCELLED, LetterState.HELD})
ANSWERS = frozenset({Did.DELIVERED, Did.ASKED_BACK})

# An order about a client as a whole names no conversation.
EVERYTHING = 0
# What lies on everything of a client, so that nobody can tell from one conversation what should have gone there.
STOPS = frozenset({Did.OBJECTED, Did.RETURNED, Did.BESIDE, Did.AWAY, Did.AUTO_REPLIED})
# Working days, the client's, after which the first letter of every ladder must have gone, holidays of both included.
PATIENCE = 8

Question = Callable[[Record], Iterator[str]]


# --- never twice ---------------------------------------------------------------------------------


def no_letter_goes_twice(record: Record) -> Iterator[str]:
    """One step key, one letter; what the server did not take may be tried again with the same bytes."""
    taken = Counter(sent.key for sent in record.sent if sent.went)
    yield from (f"{key} went out {count} times" for key, count in taken.items() if count > 1)
    said = Counter((sent.thread, sent.silence, sent.step, sent.occasion) for sent in record.sent if sent.went)
    yield from (f"{what} was said {count} times" for what, count in said.items() if count > 1)


def what_goes_is_what_was_frozen(record: Record) -> Iterator[str]:
    """Exactly the bytes of the outbox, to exactly its recipients (design 6.3)."""
    for sent in record.sent:
        frozen = (one for one in record.frozen.get(sent.key, ()) if one.content == sent.content)
        letter = next((one for one in frozen if one.envelope.recipients == sent.recipients), None)
        # A letter that no server took may be cancelled later, and its step be written anew.
        if letter is None or (sent.went and letter.state is LetterState.CANCELLED):
            yield f"{sent} is not what was frozen"


# --- never after an answer, an objection, a word of the team --------------------------------------


def none_after_an_answer(record: Record) -> Iterator[str]:
    """Not once an answer, or a question of theirs, could be read after the team last asked."""
    for sent in record.sent:
        asked = record.last(sent, {Did.ASKED, Did.CLOSED})
        for deed in record.known(sent, ANSWERS):
            if asked is None or deed.written > asked.written:
                yield f"{sent} went after {deed.who} {deed.did} at {deed.at:%d %b %H:%M}"


def none_after_a_closing(record: Record) -> Iterator[str]:
    """Not once the team said that nothing more is awaited: in the thread, or by an order."""
    for sent in record.sent:
        last = record.last(sent, {Did.ASKED, Did.CLOSED})
        if last and last.did is Did.CLOSED:
            yield f"{sent} went after the team closed at {last.at:%d %b %H:%M}"
        for deed in record.orders(sent, {"got", "close"}):
            if last is None or deed.written > last.written:
                yield f"{sent} went after the order {deed.order} at {deed.at:%d %b %H:%M}"


def none_after_an_objection(record: Record) -> Iterator[str]:
    """Not to anybody of a client that asked us to stop, until the team resumes."""
    for sent in record.sent:
        for deed in record.known_of_client(sent, {Did.OBJECTED}):
            lifted = [one for one in record.orders_of_client(sent, {"resume"}) if one.talk == EVERYTHING]
            if not any(one.at > deed.at for one in lifted):
                yield f"{sent} went after {deed.who} objected at {deed.at:%d %b %H:%M}"


def none_while_paused(record: Record) -> Iterator[str]:
    for sent in record.sent:
        stops = record.orders(sent, {"pause", "resume"})
        if stops and stops[-1].order == "pause":
            yield f"{sent} went while the team had paused it"


def none_before_a_snooze_ends(record: Record) -> Iterator[str]:
    for sent in record.sent:
        given = record.orders(sent, {"snooze", "resume"})
        snoozed = given[-1].on if given and given[-1].order == "snooze" else None
        if snoozed and local(sent.told, sent.place).date() < snoozed:
            yield f"{sent} went before {snoozed}, the day the team named"


# --- never while they are away, or before a day they named ----------------------------------------


def none_in_an_absence(record: Record) -> Iterator[str]:
    """Not before one working day has passed since the first day back of an absence we had been told of."""
    for sent in record.sent:
        for address in sent.to:
            back = record.away_until(sent, address)
            if back and working_days(sent.place, back, local(sent.told, sent.place).date()) < 1:
                yield f"{sent} went to {address}, who is back on {back}"


def none_before_a_promised_day(record: Record) -> Iterator[str]:
    """Not before the day has passed that the client, or the team for them, named last."""
    for sent in record.sent:
        promised = record.promised(sent)
        if promised and promised.on and local(sent.told, sent.place).date() <= promised.on:
            yield f"{sent} went though {promised.who} named {promised.on}"


def none_just_after_a_mail_beside(record: Record) -> Iterator[str]:
    """What came beside the thread could be the answer: one business day of rest (design 4.13)."""
    for sent in record.sent:
        for deed in record.known_of_client(sent, {Did.BESIDE}):
            day, today = local(deed.at, sent.place).date(), local(sent.told, sent.place).date()
            if deed.who in sent.to and working_days(sent.place, day, today) < 1:
                yield f"{sent} went just after {deed.who} wrote beside the thread"


# --- never at a wrong hour, never too soon, never too many ----------------------------------------


def none_on_a_day_off(record: Record) -> Iterator[str]:
    """Not on a holiday or a free day of either side."""
    for sent in record.sent:
        day = local(sent.told, sent.place).date()
        for side, place in (("the client", sent.place), ("the team", record.home)):
            if not is_working_day(place, day):
                yield f"{sent} went on {day:%a %d %b}, when {side} does not work"


def none_outside_the_hours(record: Record) -> Iterator[str]:
    for sent in record.sent:
        if not is_working_time(sent.place, sent.told):
            yield f"{sent} went at {local(sent.told, sent.place):%H:%M}, outside the client's hours"


def no_wait_shrinks(record: Record) -> Iterator[str]:
    """A step comes after its whole wait: from the team's last mail, our last letter, or their first acknowledgement."""
    for sent in record.sent:
        start = record.wait_began(sent)
        if sent.occasion != FIRST_TIME or start is None or record.was_hurried(sent):
            continue
        wait = record.wait(sent)
        if wait.elapsed is not None and sent.told - start < wait.elapsed - LATE:
            yield f"{sent} went {sent.told - start} after {start:%d %b %H:%M}, not {wait}"
        begun, today = local(start, sent.place).date(), local(sent.told, sent.place).date()
        if wait.business_days is not None and working_days(sent.place, begun, today) < wait.business_days:
            yield f"{sent} went less than {wait} after {start:%d %b %H:%M}"


def steps_come_in_order(record: Record) -> Iterator[str]:
    """No step is left out, none comes back."""
    said: dict[tuple[int, int], int] = {}
    for sent in record.sent:
        if not sent.went:
            continue
        silence = (sent.thread, record.silences_before(sent))
        before = said.get(silence, -1)
        if sent.index > before + 1 or sent.index < before:
            yield f"{sent} came after step {before + 1} of its silence"
        said[silence] = max(before, sent.index)


def no_limit_is_passed(record: Record) -> Iterator[str]:
    """One a thread and day, one a contact and day, four a silence, and the bot's own share."""
    limits = record.limits
    # Where nobody knew whether one had gone a person said how it goes on, and may have said: again, today.
    went = [sent for sent in record.sent if sent.went and not sent.stuck]
    threads = Counter((sent.thread, local(sent.told, sent.place).date()) for sent in went)
    contacts = Counter((one, local(sent.told, sent.place).date()) for sent in went for one in sent.to)
    silences = Counter((sent.thread, record.silences_before(sent)) for sent in went)
    yield from (f"{n} letters in thread {k}" for k, n in threads.items() if n > limits.per_thread.count)
    yield from (f"{n} letters to {k}" for k, n in contacts.items() if n > limits.per_contact.count)
    yield from (f"{n} letters in one silence of {k}" for k, n in silences.items() if n > limits.per_silence)
    moments = sorted(one.at for one in record.handed)
    for size, count in ((timedelta(minutes=1), limits.per_minute), (timedelta(days=1), limits.per_day)):
        for first, last in zip(moments, moments[count:], strict=False):
            if last - first < size - LATE:
                yield f"more than {count} letters within {size} from {first:%d %b %H:%M}"


# --- never to anybody else, never without leave ---------------------------------------------------


def only_confirmed_contacts_are_written_to(record: Record) -> Iterator[str]:
    """To: people of the client the team has written to or named. Cc: the asker. Nobody else ever."""
    for sent in record.sent:
        strangers = set(sent.to) - record.confirmed(sent)
        if strangers or not sent.to:
            yield f"{sent} went to {', '.join(sorted(strangers)) or 'nobody'}"
        if set(sent.cc) != {record.asker(sent)}:
            yield f"{sent} went in cc to {', '.join(sent.cc)}, not to its asker {record.asker(sent)}"
        if set(sent.recipients) != {*sent.to, *sent.cc}:
            yield f"{sent} names other people than it goes to: {', '.join(sent.recipients)}"


def notices_stay_in_the_team(record: Record) -> Iterator[str]:
    for notice in record.notices:
        outside = [one for one in notice.envelope.recipients if not record.policy.people.is_team(one)]
        yield from (f"a notice went to {address}" for address in outside)


def none_to_a_mailbox_that_is_gone(record: Record) -> Iterator[str]:
    for sent in record.sent:
        for deed in record.known_of_client(sent, {Did.RETURNED}):
            if deed.who in sent.to:
                yield f"{sent} went to {deed.who}, whose mail came back at {deed.at:%d %b %H:%M}"


def none_without_approval(record: Record) -> Iterator[str]:
    """The final step goes only where a person said so: approve, or send."""
    for sent in record.sent:
        if record.needs_approval(sent) and not record.was_hurried(sent) and sent.key not in record.approved(sent):
            yield f"{sent} went without an approval"


def none_on_stale_sight(record: Record) -> Iterator[str]:
    """Never blind: the mailbox was read to its end within the minute before (design 6.1)."""
    for sent in record.sent:
        look = record.look_before(sent.at)
        if look is None or sent.at - look > FRESH:
            yield f"{sent} went though the mailbox was last read at {look}"


# --- nothing is lost ------------------------------------------------------------------------------


def every_message_has_its_place(record: Record) -> Iterator[str]:
    """Kept and placed in a thread, or shunted with its reason."""
    aside = " ".join(one.place for one in record.shunted)
    for message_id, kept in record.arrived:
        if kept is None:
            if message_id not in aside:
                yield f"{message_id} came and was lost"
        elif kept.thread is None:
            yield f"{message_id} was kept and never placed"


def nothing_is_shunted_that_can_be_read(record: Record) -> Iterator[str]:
    """All mail of a pretend world is well made, so whatever is shunted met a bug."""
    yield from (f"{one.place} was shunted: {one.reason}" for one in record.shunted)


def every_letter_comes_to_an_end(record: Record) -> Iterator[str]:
    """Accepted, refused, cancelled or held; what still waits has its moment before it."""
    for letter in record.letters.values():
        waits = letter.state not in ENDS and letter.next_at + FORGOTTEN > record.ended
        if letter.state not in ENDS and not waits:
            yield f"letter {letter.key} is {letter.state} since {letter.next_at:%d %b %H:%M}"


def the_team_is_told_what_is_held(record: Record) -> Iterator[str]:
    """A letter that cannot go on by itself is a question to the team, by mail."""
    for letter in record.letters.values():
        stopped = letter.state in (LetterState.HELD, LetterState.REFUSED) and not letter.to_team
        if stopped and not any(_tells_of(one, letter) for one in record.notices):
            yield f"letter {letter.key} is {letter.state}, and nobody was told"


def _tells_of(notice: Outgoing, letter: Outgoing) -> bool:
    since = letter.claimed_at or letter.next_at
    return notice.thread == letter.thread and notice.sent_at is not None and notice.sent_at > since


def facts_tell_the_same_state_again(record: Record) -> Iterator[str]:
    """The states the worker carried on are those that the facts give when read from the first."""
    for stream, told in record.told.items():
        state = record.carried.get(stream)
        if state is not None and fold(told) != state:
            yield f"{stream}: the facts, read again, give another state than the worker has"


def the_chain_is_whole(record: Record) -> Iterator[str]:
    for stream, recorded in record.streams.items():
        yield from (f"{stream}: {one}" for one in chain.verify(recorded, record.heads[stream]))


def what_was_accepted_is_a_fact(record: Record) -> Iterator[str]:
    """The outbox and the facts agree about every letter that went, and so did the server."""
    for sent in record.sent:
        letter = record.letters.get(sent.key)
        if sent.went and letter and letter.state is LetterState.ACCEPTED and sent.key not in record.accepted:
            yield f"{sent} was accepted, and no fact says so"


def nobody_is_forgotten(record: Record) -> Iterator[str]:
    """Whoever was asked and did nothing at all is followed up, unless the team stopped it."""
    for talk in record.talks:
        done = [one for one in record.deeds if one.talk == talk.number]
        stopped = any(one.client == talk.project.firm.key and one.did in STOPS for one in record.deeds)
        if stopped or not done or any(one.did is not Did.ASKED for one in done):
            continue
        place = talk.project.firm.place
        ended = record.ended - record.down
        waited = working_days(place, local(done[-1].at, place).date(), local(ended, place).date())
        if waited > PATIENCE and not any(one.talk is talk for one in record.sent) and not record.is_held(talk):
            yield f"talk {talk.number} was never followed up"


def every_letter_is_in_its_thread(record: Record) -> Iterator[str]:
    """A client's letter answers a mail of a conversation, and stands in the outbox and in the facts."""
    for handed in record.unplaced:
        yield f"a letter to {', '.join(handed.envelope.recipients)} at {handed.at:%d %b %H:%M} belongs to no thread"


@dataclass(frozen=True, slots=True)
class Promise:
    """One thing that is always true, by the name people know it by."""

    name: str
    broken: Question


PROMISES: tuple[Promise, ...] = tuple(
    Promise(question.__name__.replace("_", " "), question)
    for question in (
        no_letter_goes_twice,
        what_goes_is_what_was_frozen,
        none_after_an_answer,
        none_after_a_closing,
        none_after_an_objection,
        none_while_paused,
        none_before_a_snooze_ends,
        none_in_an_absence,
        none_before_a_promised_day,
        none_just_after_a_mail_beside,
        none_on_a_day_off,
        none_outside_the_hours,
        no_wait_shrinks,
        steps_come_in_order,
        no_limit_is_passed,
        only_confirmed_contacts_are_written_to,
        notices_stay_in_the_team,
        none_to_a_mailbox_that_is_gone,
        none_without_approval,
        none_on_stale_sight,
        every_message_has_its_place,
        nothing_is_shunted_that_can_be_read,
        every_letter_comes_to_an_end,
        the_team_is_told_what_is_held,
        facts_tell_the_same_state_again,
        the_chain_is_whole,
        what_was_accepted_is_a_fact,
        nobody_is_forgotten,
        every_letter_is_in_its_thread,
        an_order_by_mail_is_carried_out_once,
        an_order_by_mail_is_answered,
        no_forged_order_counts,
    )
)


@dataclass(frozen=True, slots=True)
class Broken:
    """A promise that did not hold, and how one can see it."""

    promise: str
    how: str

    def __str__(self) -> str:
        return f"{self.promise}: {self.how}"


def broken(record: Record) -> tuple[Broken, ...]:
    """Every promise that did not hold in a world; nothing where all is well."""
    return tuple(Broken(promise.name, how) for promise in PROMISES for how in promise.broken(record))
