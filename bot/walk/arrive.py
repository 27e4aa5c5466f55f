"""Mail comes in: kept with its cursor, then placed, then facts (design 3.2 to 3.5)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.followup.calendar import working_day_after
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.mail.letter_identity import is_letter_id
from bot.mail.message import Kind
from bot.ports import Batch, Book, Kept, LetterState, Outgoing, Place, ThreadRow, Unread, Unreadable
from bot.project import facts, matching
from bot.project.came_back import tied_by_its_id, written_to
from bot.project.facts import Fact, Seen
from bot.project.intake import Arrival, happened, seen, writers
from bot.project.matching import Index, Match
from bot.project.quoted_words import Said
from bot.project.records import Reading, read
from bot.walk import announce, copied, greet, portion, replied, steer, taken_in
from bot.walk.placing import Placing
from bot.walk.states import HOUSE, States, told
from bot.walk.trial import Helm

UNSETTLED = (LetterState.PLANNED, LetterState.CLAIMED, LetterState.UNKNOWN, LetterState.HELD)
"""States of a letter whose copy in the mailbox is news: it went. Planned ones may be about to go a second time."""
OF_PEOPLE = (facts.Objected, facts.ContactAway, facts.ContactUnreachable, facts.WroteBeside)
"""Facts that a message brings wherever it stands, also in a thread nobody has put us on."""


def keep(book: Book, batch: Batch, readings: Sequence[Kept | Unread], now: datetime) -> None:
    """Messages and cursor in one transaction: from here nothing can be lost (design 3.2)."""
    copies = list(zip(batch.copies, readings, strict=True))
    known = [(one if isinstance(one, Kept) else one.header, copy.place) for copy, one in copies]
    book.keep([(one, place) for one, place in known if one is not None])
    broken = [Unreadable(copy.place, copy.raw, one.reason) for copy, one in copies if isinstance(one, Unread)]
    for mail in (*batch.unreadable, *broken):
        book.shunt(_written(mail.place), mail.reason, mail.header, now)
    book.move_cursor(batch.cursor)


def place(
    book: Book,
    states: States,
    policy: Policy,
    now: datetime,
    limit: int = portion.MOST,
    desk: Desk | None = None,
) -> int:
    """Places what was kept, oldest first; says how many messages it placed. Without a desk no order is answered."""
    waiting = book.unplaced(limit)
    if not waiting:
        return 0
    readings = [(one, read(one.record)) for one in waiting]
    work = _begin(book, states, policy, now, [reading for _, reading in readings])
    work.desk = desk
    for one, reading in readings:
        _place_one(work, one, reading)
    book.link(work.links)
    book.place(work.placed)
    for stream in work.touched - {HOUSE}:
        book.schedule(stream, now)
    return len(waiting)


def _written(place: Place) -> str:
    return f"{place.account} {place.folder} UID {place.uid}"


def concerns(book: Book, states: States, policy: Policy, headers: Sequence[tuple[Place, Reading]]) -> set[Place]:
    """Which of these mails, known by their headers, are new, and of a watched thread or from somebody we wait for.

    Of a member's own mailbox nothing else is kept (design 4.12, 4.13)."""
    if not headers:
        return set()
    work = _begin(book, states, policy, headers[0][1].at, [one for _, one in headers])
    wanted = {
        place for place, one in headers if _is_of_a_watched_thread(work, one) or _is_from_somebody_awaited(work, one)
    }
    # What lies there was handed on before: known by its place, for a Message-ID is missing or anybody's.
    new = wanted - book.places_kept(wanted)
    aside = {one.place for one in book.shunted()} if new else set()
    return {place for place in new if _written(place) not in aside}


def _is_from_somebody_awaited(work: Placing, header: Reading) -> bool:
    client = work.client_of(header.sender)
    if client is None:
        return False
    threads = work.states.of(work.book, client).threads.values()
    return any(thread.silence and header.sender in thread.silence.awaited for thread in threads)


def _is_of_a_watched_thread(work: Placing, header: Reading) -> bool:
    found = matching.match(header, work.index, work.people, work.client_of)
    row = work.index.rows[found.row] if found.row is not None else None
    if row is None or row.stream is None:
        return False
    # What answers this one in the same batch is of the thread as well.
    work.index.add(row, matching.own_names(header))
    return any(work.client_of(address) == row.stream for address in matching.people_of(header))


def _begin(book: Book, states: States, policy: Policy, now: datetime, readings: list[Reading]) -> Placing:
    """Everything a batch may have to know, asked in a few questions instead of one for each message."""
    names = {name for one in readings for name in (*matching.own_names(one), one.returned_id) if name}
    links = book.linked(names | {matching.subject_name(one.base) for one in readings if one.base})
    oldest = min(one.at for one in readings) - matching.SUBJECT_HOLDS
    rows = {row.id: row for row in book.similar({one.base for one in readings if one.base}, oldest)}
    rows |= {id: book.thread(id) for id in set(links.values()) - rows.keys()}
    index = Index()
    for row in rows.values():
        index.add(row, ())
    index.links = links
    addresses = {address for one in readings for address in _addresses(one)}
    for row in rows.values():
        addresses |= row.people
    people = policy.people
    owners = book.owners(addresses | {people.organisation(address) for address in addresses if address})
    return Placing(book=book, states=states, policy=policy, now=now, index=index, owners=owners)


def _addresses(reading: Reading) -> Iterable[str]:
    yield from matching.people_of(reading)
    yield from (address for one in reading.failed for address in (one.recipient, one.original) if address)
    yield from reading.handed_over_by


def _match(work: Placing, reading: Reading) -> Match:
    """Where it belongs; rivals' words are only fetched where it quotes something."""
    found = matching.match(reading, work.index, work.people, work.client_of)
    if not found.rivals or not reading.quoted:
        return found
    said = {id: Said() for id in found.rivals}
    for id, words in said.items():
        for earlier in _written_so_far(work, work.index.rows[id]):
            words.add(earlier.text)
    return matching.settled(found, reading, said)


def _place_one(work: Placing, one: Kept, reading: Reading) -> None:
    found = _match(work, reading)
    parent_known = not reading.in_reply_to or any(name in work.index.links for name in reading.in_reply_to)
    row = _row(work, reading, found)
    work.placed.append((one.identity, row.id))
    work.arrived.setdefault(row.id, []).append(reading)
    if reading.kind is Kind.OURS:
        _seen_again(work, reading)
        return
    _came_through(work, reading)
    if row.number is None and (told := _puts_us_on(work, reading, row)):
        row = _watch(work, told, row)
        if row.number is not None:
            _catch_up(work, reading, row)
    _take(work, reading, row, found, parent_known)
    _steered(work, reading, row)


def _take(work: Placing, reading: Reading, row: ThreadRow, found: Match, parent_known: bool) -> None:
    rivals = tuple(number for id in found.rivals if (number := work.index.rows[id].number) is not None)
    _understand(work, reading, row, parent_known, rivals)
    for client in _guests(work, reading, row):
        work.append(client, happened(_arrival(work, reading, client, elsewhere=True)))
    if found.parent and work.people.is_team(reading.sender):
        _answered_before(work, reading, row)


def _steered(work: Placing, reading: Reading, row: ThreadRow) -> None:
    """The orders of a member's mail, once it has been placed and understood."""
    if reading.strange_orders:
        steer.count_strange(work.book, work.now)
    tagged = any("+" in address and work.people.tag(address) for address in reading.received_by)
    if not reading.orders and not tagged and not steer.answers_us(reading, work.people):
        return
    lines = steer.lines_of(reading, work.people, _written_so_far(work, row))
    if lines or replied.is_answer_in_words(work.book, reading):
        helm = Helm(book=work.book, states=work.states, policy=work.policy, now=work.now, desk=work.desk)
        steer.steer(helm, reading, row, lines)


def _row(work: Placing, reading: Reading, found: Match) -> ThreadRow:
    """The thread's row, new or grown by this message."""
    people = matching.people_of(reading)
    if found.row is None:
        row = work.book.new_thread(reading.root, reading.base, reading.at, people)
        work.new_rows.add(row.id)
    else:
        old = work.index.rows[found.row]
        root = reading.root if found.parent and not matching.link_names(reading) else old.root
        row = replace(old, root=root, last_at=max(old.last_at, reading.at), people=old.people | people)
        if row != old:
            work.book.update_thread(row)
    names = (*matching.own_names(reading), *matching.renaming(reading, row))
    # A name that is linked stays so: of a long conversation only its newest message is one.
    work.links += [(name, row.id) for name in names if name not in work.index.links]
    work.index.add(row, names)
    return row


def _puts_us_on(work: Placing, reading: Reading, row: ThreadRow) -> Reading | None:
    so_far = partial(_written_so_far, work, row)
    return reading if _asks_us(work, reading, row) else taken_in.by_order(reading, work.policy, work.client_of, so_far)


def _asks_us(work: Placing, reading: Reading, row: ThreadRow) -> bool:
    """At least one message had the bot in To, Cc or Bcc, and a person of the team or a known client wrote it."""
    if reading.kind is not Kind.HUMAN or seen(reading, work.people) is Seen.ABSENT:
        return False
    if steer.is_only_order(reading, work.people) or steer.is_word_to_us(reading, row, work.people):
        return False
    return work.people.is_team(reading.sender) or work.client_of(reading.sender) is not None


def _watch(work: Placing, reading: Reading, row: ThreadRow) -> ThreadRow:
    whose = matching.belongs(reading, work.people, work.client_of)
    if whose.client is None:
        if work.people.is_team(reading.sender) and greet.is_handed_first(work.book, reading):
            about = facts.TeamAsked(at=reading.at, about=facts.About.PROJECT, occasion=row.root)
            work.append(HOUSE, [about])
            if work.desk:
                greet.ask_whose(work.book, work.policy, work.desk, reading, row.root, work.now)
        return row
    for name in whose.made:
        work.own(name, whose.client)
    watched = replace(row, stream=whose.client, number=work.book.next_number())
    work.book.update_thread(watched)
    work.index.rows[row.id] = watched
    opened = facts.ThreadOpened(
        at=reading.at,
        thread=watched.number,
        root=row.root,
        project=whose.project,
        because=whose.because,
        subject=reading.subject,
        greets=greet.is_to_be_greeted(work.book, reading, work.policy, work.now),
    )
    work.append(whose.client, [opened])
    return watched


def _catch_up(work: Placing, reading: Reading, row: ThreadRow) -> None:
    """What was written in the thread before we were put on it; what it told of people then is not told again."""
    earlier = [one for one in _written_so_far(work, row) if one.identity != reading.identity]
    happened = told(work.book.facts(row.stream)) if earlier and row.stream else ()
    known = frozenset(replace(one, thread=None) for one in happened if isinstance(one, OF_PEOPLE))
    for one in earlier:
        _understand(work, one, row, parent_known=True, told=known)


def _answered_before(work: Placing, reading: Reading, row: ThreadRow) -> None:
    """Where a clock is slow an answer seems older than what it answers; it is an answer all the same."""
    for earlier in _written_so_far(work, row):
        if earlier.kind is Kind.HUMAN and earlier.at < reading.at and reading.message_id in earlier.in_reply_to:
            _understand(work, replace(earlier, at=reading.at), row, parent_known=True)


def _written_so_far(work: Placing, row: ThreadRow) -> list[Reading]:
    stored = [] if row.id in work.new_rows else work.book.messages(row.id)
    known = [*(read(one.record) for one in stored), *work.arrived.get(row.id, ())]
    return sorted(known, key=_oldest_first)


def _oldest_first(reading: Reading) -> tuple[datetime, str, str]:
    return reading.at, reading.message_id or "", reading.identity


def _understand(
    work: Placing,
    reading: Reading,
    row: ThreadRow,
    parent_known: bool,
    rivals: tuple[int, ...] = (),
    told: frozenset[Fact] = frozenset(),
) -> None:
    if steer.is_only_order(reading, work.people):
        return
    if reading.kind is Kind.BOUNCE:
        returned = partial(_written_so_far, work, work.index.returned(reading, row))
        reading = tied_by_its_id(reading, returned, work.people, work.client_of)
    for client, thread in _concerned(work, reading, row):
        arrival = _arrival(work, reading, client, thread=thread, parent_known=parent_known)
        fitting = rivals if client == row.stream or row.stream is None else ()
        new = happened(replace(arrival, rivals=fitting))
        work.append(client, [one for one in new if replace(one, thread=None) not in told])


def _arrival(
    work: Placing,
    reading: Reading,
    client: str,
    *,
    thread: int | None = None,
    parent_known: bool = True,
    elsewhere: bool = False,
) -> Arrival:
    return Arrival(
        reading=reading,
        client=client,
        state=work.states.of(work.book, client),
        thread=thread,
        elsewhere=elsewhere,
        people=work.people,
        client_of=work.client_of,
        working_day_after=partial(working_day_after, work.policy.calendar(client)),
        parent_known=parent_known,
    )


def _guests(work: Placing, reading: Reading, row: ThreadRow) -> list[str]:
    """Other clients whose people wrote in the thread of this one: an objection or an absence is theirs all the same."""
    if row.stream is None or reading.kind not in (Kind.HUMAN, Kind.AUTO_REPLY):
        return []
    theirs = {work.client_of(one) for one in writers(reading, work.people)} - {row.stream}
    return [one for one in theirs if one is not None]


def _concerned(work: Placing, reading: Reading, row: ThreadRow) -> list[tuple[str, int | None]]:
    """The clients a message says something about: its thread's, else its author's, or those whose mail came back."""
    if reading.kind in (Kind.BOUNCE, Kind.DELAY):
        tied = work.index.returned(reading, row)
        clients = {client for one in reading.failed if (client := work.client_of(written_to(one, work.client_of)))}
        return [(client, tied.number if tied.stream == client else None) for client in sorted(clients)]
    if row.stream is not None:
        return [(row.stream, row.number)]
    if reading.old:
        return []
    authors = reading.handed_over_by or writers(reading, work.people)
    theirs = dict.fromkeys(client for one in authors if (client := work.client_of(one)))
    return [(client, None) for client in theirs]


def _seen_again(work: Placing, reading: Reading) -> None:
    """Our letter came back: the witness that settles an unknown (design 3.10, 6.4)."""
    names = filter(None, (reading.ours, reading.message_id))
    letter = next(filter(None, map(work.book.letter_by_id, names)), None)
    if letter is None:
        copied.suspect(work.book, reading, work.now)
        return
    if letter.seen_at is not None:
        return
    if letter.state in UNSETTLED:
        # Its Date is when it was written; it went no earlier than it was claimed, and from then the next wait counts.
        _went(work, letter, max(reading.at, letter.claimed_at or reading.at))
    else:
        work.book.settle(replace(letter, seen_at=work.now))


def _came_through(work: Placing, reading: Reading) -> None:
    """An answer to a letter, or its bounce, shows as well as our own copy that it went."""
    for name in (*reading.in_reply_to, *filter(None, [reading.returned_id])):
        letter = work.book.letter_by_id(name) if is_letter_id(name) else None
        if letter and letter.state in UNSETTLED:
            _went(work, letter, letter.claimed_at or reading.at)


def _went(work: Placing, letter: Outgoing, sent: datetime) -> None:
    settled = replace(letter, state=LetterState.ACCEPTED, sent_at=sent, seen_at=work.now)
    work.book.settle(settled)
    if letter.to_team:
        announce.accepted(work.book, work.states, settled, work.now)
    else:
        accepted = facts.LetterAccepted(at=sent, thread=letter.thread, key=letter.key)
        work.append(letter.stream, [accepted])
