"""A member's mail steers: its orders become facts, all or none, and are answered to the sender alone (design 9)."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.followup import ordering
from bot.followup.case import Look
from bot.followup.ordering import Place
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.mail.message import Kind
from bot.ports import Book, Thread
from bot.project import fold, matching
from bot.project.facts import Fact
from bot.project.order_mail import OUTWARD, QUESTIONS, Command, command, tag_lines
from bot.project.orders import Order, Unclear, carry_out
from bot.project.people import People
from bot.project.records import Reading
from bot.project.undo import undo
from bot.walk.states import HOUSE, States, fact_of

INSTALLED = "installed_at"
MOST_ORDERS = 20
WITHIN = timedelta(minutes=10)
"""What a member may order in a while (design 9): more is a machine, or somebody who found a password."""
MOST_AGE = timedelta(days=7)
"""An order that comes later than that may be an old mail shown again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helm:
    """What steering needs."""

    book: Book
    states: States
    policy: Policy
    now: datetime
    desk: Desk | None = None
    """None: nobody is answered."""


@dataclass(slots=True)
class Trial:
    """Orders tried on the state as it stands; nothing is written before all of them could be carried out."""

    helm: Helm
    clients: dict[str, Place] = field(default_factory=dict)
    states: dict[str, list[Fact]] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    owned: list[tuple[str, str]] = field(default_factory=list)
    changed: dict[int, str] = field(default_factory=dict)
    """The threads that were steered, each with its stream."""


def lines_of(reading: Reading, people: People, earlier: Iterable[Reading]) -> tuple[str, ...]:
    """Every order of a mail: its lines, and the plus-addresses that nobody in the thread has used before."""
    if reading.old or reading.kind is not Kind.HUMAN or not people.is_team(reading.sender):
        return ()
    tagged = {address: tag for address in reading.received_by if (tag := people.tag(address))}
    fresh = {address: tag for address, tag in tagged.items() if tag not in people.projects}
    if not fresh:
        return reading.orders
    used = {address for one in earlier if one.identity != reading.identity for address in one.received_by}
    return reading.orders + tuple(line for one, tag in fresh.items() if one not in used for line in tag_lines(tag))


def is_only_order(reading: Reading, people: People) -> bool:
    """A mail of orders that nobody outside the team receives: it is no message to the client (design 9)."""
    if not reading.orders or reading.forwarded:
        return False
    return all(people.is_bot(one.address) or people.is_team(one.address) for one in (*reading.to, *reading.cc))


def steer(helm: Helm, reading: Reading, row: Thread, lines: Sequence[str]) -> None:
    """Carries the orders of a mail out, all or none, and answers its sender."""
    if len(reading.senders) != 1 or not _may_be_heard(helm, reading, len(lines)):
        return
    trial = Trial(helm)
    try:
        for one in map(command, lines):
            _try(trial, one, reading, row)
    except Unclear as unclear:
        _answer(helm, reading, None, [f"Nothing has changed: {unclear}"])
        return
    _write(trial, reading)


def _may_be_heard(helm: Helm, reading: Reading, count: int) -> bool:
    """Whether a mail deserves a look and an answer at all."""
    if helm.policy.orders_proven:
        return True
    known = reading.proven or any(reading.sender == member.address for member in helm.policy.people.members)
    return known and helm.now - reading.at <= MOST_AGE and _within_limit(helm, reading.sender, count)


def _within_limit(helm: Helm, member: str, count: int) -> bool:
    name = f"orders/{member}"
    kept = json.loads(helm.book.setting(name) or "[]")
    recent = [at for at in kept if helm.now - datetime.fromisoformat(at) < WITHIN]
    if len(recent) + count > MOST_ORDERS:
        return False
    helm.book.put_setting(name, json.dumps([*recent, *[helm.now.isoformat()] * count]))
    return True


# --- trying ----------------------------------------------------------------------------------


def _try(trial: Trial, said: Command, reading: Reading, row: Thread) -> None:
    helm = trial.helm
    if said.verb == "help":
        trial.said += ordering.help_text()
        return
    ordering.check(said)
    number = said.number or row.number or _answered_thread(helm.book, reading)
    if not _is_proven(helm, said, number, reading):
        raise Unclear(ordering.refusal(said, number))
    if number is None:
        raise Unclear(f"{said.verb} needs the number of a thread, such as: 3 {said.verb}")
    place = _place(trial, number)
    if said.verb in QUESTIONS:
        trial.changed[number] = place.stream
        return
    if said.verb == "undo":
        new = undo(_happened(trial, place), number, reading.at, reading.sender)
        trial.said.append(ordering.taken_back(place))
    else:
        order = ordering.order_of(said, place, helm.policy, reading.at)
        new = carry_out(order, place.client, reading.at, reading.sender)
        trial.said.append(ordering.done(order, place))
        _own(trial, order, place)
    client = fold.fold(new, place.client)
    trial.clients[place.stream] = Place(stream=place.stream, client=client, number=number)
    trial.states.setdefault(place.stream, []).extend(new)
    trial.changed[number] = place.stream


def _is_proven(helm: Helm, said: Command, number: int | None, reading: Reading) -> bool:
    """Quiet orders need the server's word; what reaches a client needs more than a mail can give (design 9)."""
    if helm.policy.orders_proven or said.verb in QUESTIONS:
        return True  # a question changes nothing, and its answer goes to the member's own address
    if not reading.proven:
        return False
    return said.verb not in OUTWARD or (said.verb == "approve" and _answers_the_question(helm, number, reading))


def _answers_the_question(helm: Helm, number: int | None, reading: Reading) -> bool:
    """The author answers our own mail that showed this very letter to them alone: its sealed id is the token.

    Nobody else knows the id, it holds for one letter and one member, and it is used up with the first approval."""
    row = helm.book.numbered(number) if number is not None else None
    asked = helm.book.letter_by_id(reading.in_reply_to[0]) if len(reading.in_reply_to) == 1 else None
    if row is None or row.stream is None or asked is None or number is None:
        return False
    thread = helm.states.of(helm.book, row.stream).threads[number]
    used_up = thread.silence is None or thread.approval in thread.silence.approved
    fresh = helm.now - (asked.sent_at or asked.next_at) <= MOST_AGE
    shown = asked.key == f"team/{row.stream}/{number}/approval/{thread.approval}"
    return shown and fresh and not used_up and asked.to_team and asked.envelope.recipients == (reading.sender,)


def _answered_thread(book: Book, reading: Reading) -> int | None:
    """The thread of the notice or answer of ours that a mail replies to."""
    letters = (book.letter_by_id(name) for name in matching.link_names(reading))
    return next((letter.thread for letter in letters if letter and letter.thread is not None), None)


def _place(trial: Trial, number: int) -> Place:
    row = trial.helm.book.numbered(number)
    if row is None or row.stream is None:
        raise Unclear(f"there is no thread {number}: the digest lists them")
    tried = trial.clients.get(row.stream)
    client = tried.client if tried else trial.helm.states.of(trial.helm.book, row.stream)
    return Place(stream=row.stream, client=client, number=number)


def _happened(trial: Trial, place: Place) -> Iterable[Fact]:
    yield from map(fact_of, trial.helm.book.facts(place.stream))
    yield from trial.states.get(place.stream, ())


def _own(trial: Trial, order: Order, place: Place) -> None:
    if order.verb == "contact":
        trial.owned.append((order.address, place.stream))


# --- writing ---------------------------------------------------------------------------------


def _write(trial: Trial, reading: Reading) -> None:
    helm = trial.helm
    for stream, happened in trial.states.items():
        helm.states.append(helm.book, stream, happened)
        helm.book.schedule(stream, helm.now)
    for address, stream in trial.owned:
        helm.book.own(address, stream)
    lines = list(trial.said)
    if helm.desk is not None:
        look = _look(helm)
        for number in trial.changed:
            lines.append(ordering.comes_next(_place(trial, number), helm.policy, look))
        if trial.states:
            lines.append("To take your last order back, answer with: undo")
    _answer(helm, reading, next(iter(trial.changed), None), lines)


def _look(helm: Helm) -> Look:
    installed = helm.book.setting(INSTALLED)
    return Look(now=helm.now, installed=datetime.fromisoformat(installed) if installed else None)


def _answer(helm: Helm, reading: Reading, number: int | None, lines: Sequence[str]) -> None:
    if helm.desk is None or not lines:
        return
    key = f"order/{reading.identity}"
    row = helm.book.numbered(number) if number is not None else None
    written = ordering.answer_letter(reading, key, lines, helm.policy, helm.desk, helm.now)
    helm.book.plan(written.planned(row.stream if row and row.stream else HOUSE, number, helm.now))
