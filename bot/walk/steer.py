"""A member's mail steers: its orders become facts, all or none, and are answered to the sender alone (design 9)."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from bot.followup import order_answer_words as words
from bot.followup import ordering
from bot.followup.order_answers import Doubt, Said, order_answer
from bot.followup.speech import is_spoken
from bot.mail.message import Kind
from bot.mail.trust import Author
from bot.ports import Book, ThreadRow
from bot.project import matching
from bot.project.order_mail import CONFIRM, OUR_ID, QUESTIONS, TEXT_BELOW, Command, command, tag_lines
from bot.project.orders import Unclear
from bot.project.people import People
from bot.project.records import Reading
from bot.project.warrant import OUTWARD, Bearing, Verdict, verdict
from bot.walk import budget, confirm, replied
from bot.walk.bearing import Bearer, answered_letter
from bot.walk.budget import Hearing
from bot.walk.confirm import Waiting
from bot.walk.replied import Orders
from bot.walk.states import HOUSE
from bot.walk.trial import Given, Helm, Trial

STRANGE = "strange_orders"
MOST_STRANGE = 100


def lines_of(reading: Reading, people: People, earlier: Iterable[Reading]) -> tuple[str, ...]:
    """Every order of a mail: its lines, and the plus-addresses that nobody in the thread has used before."""
    if reading.old or reading.kind is not Kind.HUMAN or not people.is_team(reading.sender):
        return ()
    tagged = {address: tag for address in reading.received_by if (tag := people.tag(address))}
    if not tagged:
        return reading.orders
    used = {address for one in earlier if one.identity != reading.identity for address in one.received_by}
    is_watched = any(map(people.is_bot, used))
    fresh = {address: tag for address, tag in tagged.items() if address not in used}
    return reading.orders + tuple(line for tag in fresh.values() for line in _lines_of_tag(tag, people, is_watched))


def _lines_of_tag(tag: str, people: People, is_watched: bool) -> tuple[str, ...]:
    """Whose a thread is that begins with a project's address, its matching says; later on the address is an order."""
    if tag not in people.projects:
        return tag_lines(tag)
    return (f"#project {tag}",) if is_watched else ()


def is_only_order(reading: Reading, people: People) -> bool:
    """A mail of orders that nobody outside the team receives: it is no message to the client (design 9)."""
    return bool(reading.orders) and not reading.forwarded and _stays_with_us(reading, people)


def answers_us(reading: Reading, people: People) -> bool:
    """A member's answer to a letter of ours, which nobody outside the team receives."""
    linked = any(OUR_ID.match(name) for name in matching.link_names(reading))
    return linked and people.is_team(reading.sender) and _stays_with_us(reading, people) and not reading.forwarded


def is_word_to_us(reading: Reading, row: ThreadRow, people: People) -> bool:
    """A member's word to us, about no conversation with a client: it puts us on none."""
    if (
        not people.is_team(reading.sender)
        or reading.forwarded
        or reading.handed_on
        or not _stays_with_us(reading, people)
    ):
        return False
    return all(people.is_team(one) or people.is_bot(one) for one in row.people)


def _stays_with_us(reading: Reading, people: People) -> bool:
    return all(people.is_bot(one.address) or people.is_team(one.address) for one in (*reading.to, *reading.cc))


def count_strange(book: Book, now: datetime) -> None:
    """Somebody who may give no orders gave one: the digest counts them (design 9)."""
    kept = json.loads(book.setting(STRANGE) or "[]")
    book.put_setting(STRANGE, json.dumps([*kept, now.isoformat()][-MOST_STRANGE:]))


def strange_since(book: Book, moment: datetime) -> int:
    return sum(datetime.fromisoformat(at) >= moment for at in json.loads(book.setting(STRANGE) or "[]"))


# --- one mail ----------------------------------------------------------------------------------


def steer(helm: Helm, reading: Reading, row: ThreadRow, lines: Sequence[str]) -> None:
    """Carries the orders of a mail out, all or none, and answers its sender."""
    if len(reading.senders) != 1:
        return
    if helm.policy.orders_proven:
        _obey_without_a_word(helm, reading, row, lines)
    if helm.policy.orders_proven or helm.desk is None:
        return  # nobody could be asked back
    bearer = Bearer(helm.book, helm.policy, helm.desk.secret, reading, helm.now)
    vouched = bearer.author is Author.PROVEN or _bears_something(helm, reading, lines)
    if not (vouched or any(reading.sender == member.address for member in helm.policy.people.members)):
        count_strange(helm.book, helm.now)
        return
    match budget.hearing(helm.book, reading, len(lines), helm.now, vouched):
        case Hearing.TOO_MANY:
            again = budget.again_at(helm.book, reading.sender) or helm.now + budget.WITHIN
            time = f"{helm.policy.team.local(again):%H:%M}"
            _answer(helm, reading, None, Said(lines=[words.TOO_MANY.format(most=budget.MOST_ORDERS, time=time)]))
        case Hearing.HEARD:
            _heard(helm, reading, row, replied.orders_of(bearer, lines), bearer)


def _bears_something(helm: Helm, reading: Reading, lines: Sequence[str]) -> bool:
    """Whether it answers a letter of ours to this member, or has the token of its order."""
    if helm.desk is None:
        return False
    # One of its own, since to ask what it bears leaves notes and marks.
    bearer = Bearer(helm.book, helm.policy, helm.desk.secret, reading, helm.now)
    if bearer.answered is not None or confirm.confirmed(bearer):
        return True
    trial = Trial(helm, Given(by=reading.sender, at=reading.at))
    for said in map(command, lines if reading.token else ()):
        try:
            place = trial.place(said, said.number)
        except Unclear:
            return False
        if place and bearer.bearing(said.verb, place) is not Bearing.NOTHING:
            return True
    return False


def _obey_without_a_word(helm: Helm, reading: Reading, row: ThreadRow, lines: Sequence[str]) -> None:
    """In a replay every member is believed, and nobody answered."""
    trial = Trial(helm, Given(by=reading.sender, at=reading.at, below=reading.below))
    try:
        for said in map(command, lines):
            if said.verb not in QUESTIONS:
                trial.carry(said, trial.place(said, said.number or row.number))
    except Unclear:
        return
    trial.write()


def _heard(helm: Helm, reading: Reading, row: ThreadRow, orders: Orders, bearer: Bearer) -> None:
    said = [(line, command(line)) for line in orders.lines]
    if any(one.verb == CONFIRM and one.fits for _, one in said):
        waiting = confirm.confirmed(bearer)
        if waiting is not None:
            _carry_confirmed(helm, reading, waiting, bearer)
            return
    standing = _thread_of(helm, reading, row)
    trial = Trial(helm, _given(helm, reading.sender, reading.at, orders.below))
    try:
        meant = [(line, one, replied.meant(one, orders, helm, bearer.answered)) for line, one in said]
        # Where the mail has no thread of its own, every order that could not be told where it belongs says so itself.
        numbered = [
            (line if one is typed else f"#{one.verb}", replace(one, number=one.number or standing))
            for line, typed, one in meant
        ]
        judged = [_tried(trial, one, bearer, orders) for _, one in numbered]
    except Unclear as unclear:
        _answer(helm, reading, standing, Said(lines=[words.NOTHING_CHANGED.format(why=unclear)]))
        return
    if Verdict.REFUSE in judged:
        count_strange(helm.book, helm.now)
        _answer(helm, reading, None, Said(lines=[words.NOTHING_CHANGED.format(why=words.DENIED)]))
    elif Verdict.CONFIRM in judged:
        _ask(trial, reading, numbered, orders, bearer)
    else:
        bearer.use_up()
        _write(trial, reading)


def _given(helm: Helm, by: str, at: datetime, below: str) -> Given:
    return Given(by=by, at=at, below=below, language=is_spoken(helm.policy.language))


def _tried(trial: Trial, said: Command, bearer: Bearer, orders: Orders) -> Verdict:
    """What the mail is worth for this order, judged on the state before it; raises Unclear."""
    ordering.check(said)
    place = trial.place(said, said.number)
    bears = bearer.bearing(said.verb, place) if place else Bearing.NOTHING
    trial.carry(said, place)
    found = verdict(said.verb, bearer.author, bears, trial.helm.policy.authserv_id is not None)
    doubtful = found is Verdict.OBEY and said.verb == TEXT_BELOW and orders.doubtful_text
    return Verdict.CONFIRM if doubtful else found


def _thread_of(helm: Helm, reading: Reading, row: ThreadRow) -> int | None:
    """The mail's own thread, else that of the notice or answer of ours that it replies to."""
    if row.number is not None:
        return row.number
    letters = [helm.book.letter_by_id(name) for name in matching.link_names(reading)]
    letters.append(answered_letter(helm.book, reading))
    return next((letter.thread for letter in letters if letter and letter.thread is not None), None)


# --- confirming --------------------------------------------------------------------------------


def _ask(
    trial: Trial, reading: Reading, numbered: Sequence[tuple[str, Command]], orders: Orders, bearer: Bearer
) -> None:
    helm = trial.helm
    if helm.desk is None:
        return
    why = words.WHY_OUTWARD if any(one.verb in OUTWARD for _, one in numbered) else words.WHY_UNPROVEN
    if any(one.verb == TEXT_BELOW for _, one in numbered):
        why = words.WHY_WORDS
    waiting = Waiting(
        name=sha256(reading.identity.encode()).hexdigest()[:24],
        at=reading.at,
        asked=helm.now,
        orders=tuple((line, one.number) for line, one in numbered),
        below=orders.below,
    )
    doubt = Doubt(
        name=waiting.name,
        member=reading.sender,
        orders=[line for line, _ in numbered] if orders.typed else (),
        about=[trial.called(one) for one in dict.fromkeys(one.number for _, one in numbered) if one is not None],
        why=[*bearer.notes, why],
        shown=orders.below,
    )
    confirm.ask(helm.book, helm.policy, helm.desk, waiting, doubt)


def _carry_confirmed(helm: Helm, reading: Reading, waiting: Waiting, bearer: Bearer) -> None:
    """Exactly what was ordered then, on the state as it stands now, once."""
    if bearer.author is Author.DENIED:
        _answer(helm, reading, None, Said(lines=[words.NOTHING_CHANGED.format(why=words.DENIED)]))
        return
    confirm.settle(helm.book, reading.sender, waiting, helm.now)
    trial = Trial(helm, _given(helm, reading.sender, waiting.at, waiting.below))
    try:
        for line, number in waiting.orders:
            said = command(line)
            trial.carry(said, trial.place(said, number))
    except Unclear as unclear:
        _answer(helm, reading, None, Said(lines=[words.NOTHING_CHANGED.format(why=unclear)]))
        return
    _write(trial, reading)


# --- writing -----------------------------------------------------------------------------------


def _write(trial: Trial, reading: Reading) -> None:
    trial.write()
    number = next(iter(trial.changed), None)
    lines = [*trial.answer(), ordering.how_to_undo(trial.returnable)]
    said = Said(lines=lines, shown="\n\n".join(trial.shown), undo=trial.threads(trial.returnable))
    _answer(trial.helm, reading, number, said)


def _answer(helm: Helm, reading: Reading, number: int | None, said: Said) -> None:
    if helm.desk is None or not (any(said.lines) or said.shown):
        return
    row = helm.book.numbered(number) if number is not None else None
    written = order_answer(reading, f"order/{reading.identity}", said, helm.policy, helm.desk, helm.now)
    helm.book.plan(written.planned(row.stream if row and row.stream else HOUSE, number, helm.now))
