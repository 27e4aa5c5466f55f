"""The digest goes out: composed from every client's state, once a member and day (design 10)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.followup.case import Look
from bot.followup.policy import Policy
from bot.followup.speech import is_spoken
from bot.followup.templates import TemplateBroken
from bot.followup.wording import long_day
from bot.followup.writing import follow_up
from bot.mail.letter import LetterBroken
from bot.mail.message import Address
from bot.ports import Book, LetterState, Outgoing
from bot.project import facts
from bot.project.records import read
from bot.report.digest import Unplaced, View, digest
from bot.report.digest_letter import digest_letter
from bot.report.digest_speech import say
from bot.report.entries import Digest, Draft, Health
from bot.report.heard import Heard
from bot.report.outlook import NEVER, Outlook, outlooks
from bot.report.readers import readers, reads_all, responsible
from bot.walk import copied
from bot.walk.act import Office, occasion_of
from bot.walk.announce import Announcement, LastDigest, last_digest, remember
from bot.walk.states import HOUSE, client_streams, fact_of
from bot.walk.steer import strange_since

# A digest that could not be written is tried again so soon; the letters it would announce wait for it.
RETRY = timedelta(minutes=15)
# Facts of one client that are looked through for what came in: many times more than a day brings.
LATEST = 200
HEARD = (
    facts.ClientWrote,
    facts.ContactAway,
    facts.ContactUnreachable,
    facts.DeliveryTroubled,
    facts.WroteBeside,
)
STUCK = (LetterState.REFUSED, LetterState.UNKNOWN, LetterState.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everything any digest of this morning tells, gathered once."""

    views: tuple[View, ...]
    unplaced: tuple[Unplaced, ...]
    health: Health


def begin(book: Book, policy: Policy, now: datetime) -> None:
    """Puts the digest on the agenda: now, in case its hour has passed while nobody worked."""
    book.schedule(HOUSE, now if policy.digest else None)


def act(book: Book, office: Office, look: Look) -> str | None:
    """Plans every digest whose hour has come; says why, where one could not be written.

    Where there is much to look at it ends early, and goes on at once."""
    policy, now = office.policy, look.now
    hour = policy.digest_on(policy.team.day(now))
    following = policy.next_digest(now)
    trouble: str | None = None
    # A digest of the time before we were here would have nothing to tell.
    if hour and hour <= now and (look.installed is None or look.installed <= hour):
        office.morning.begin((hour, policy, office.desk))
        if not _write(book, office, look):
            book.schedule(HOUSE, now)
            return None
        if office.morning.without:
            following = min(now + RETRY, following or NEVER)
            count, readers = len(office.morning.without), len(everybody(book, office))
            trouble = f"{count} of {readers} could not be put into words; courtside digest shows why"
        office.morning.end()
    book.schedule(HOUSE, following)
    return trouble


def _write(book: Book, office: Office, look: Look) -> bool:
    """Looks at a portion of the clients, and once all are seen writes a portion of the digests; whether all are."""
    gathered = portion(book, office, look)
    if gathered is None:
        return False
    left = unwritten(book, office, lambda reader: _key(office, reader, look.now))
    some = left[: office.morning.readers_at_once()]
    office.morning.without.update(one.address for one in some if not send(book, office, gathered, one, look))
    return len(some) == len(left)


def portion(book: Book, office: Office, look: Look) -> Overview | None:
    """Looks at a portion of the clients; None until all of them are seen as they stand now."""
    streams = client_streams(book)
    if not office.morning.look(book, streams, lambda stream: _view(book, office, stream, look)):
        return None
    # The worker decides right after it has read every folder to its end.
    return _overview(book, office, look, office.morning.views(streams), read_at=look.now)


def unwritten(book: Book, office: Office, key: Callable[[Address], str]) -> list[Address]:
    """Readers who have no letter by their key yet, and may still get one."""
    readers = (one for one in everybody(book, office) if one.address not in office.morning.without)
    return [one for one in readers if book.letter(key(one)) is None]


def everybody(book: Book, office: Office) -> tuple[Address, ...]:
    states = [office.states.of(book, stream) for stream in client_streams(book)]
    return readers(states, office.policy)


def gather(book: Book, office: Office, look: Look, read_at: datetime | None) -> Overview:
    """Looks at every client, and writes every letter that goes before the next digest.

    `read_at` is when the mailbox was last read to its end; None: not known."""
    views = tuple(_view(book, office, stream, look) for stream in client_streams(book))
    return _overview(book, office, look, views, read_at)


def _overview(book: Book, office: Office, look: Look, views: tuple[View, ...], read_at: datetime | None) -> Overview:
    return Overview(
        views=views,
        unplaced=tuple(_unplaced(book, office)),
        health=replace(_health(book, office.policy, look.now), last_read=read_at, blind=look.blind or ""),
    )


def told_to(book: Book, office: Office, gathered: Overview, member: str | None, now: datetime) -> Digest:
    """What a member reads, of what came in since they last read; None: of all threads."""
    last = last_digest(book, member) if member else None
    return digest(
        gathered.views,
        gathered.unplaced,
        gathered.health,
        office.policy,
        now=now,
        since=_read_last(book, last) if last else now - timedelta(days=1),
        member=None if member is None or reads_all(member, office.policy) else member,
    )


def send(book: Book, office: Office, gathered: Overview, reader: Address, look: Look) -> bool:
    """Plans a member's digest of today, and remembers what it announces; False where it could not be written."""
    member, now = reader.address, look.now
    key = _key(office, reader, now)
    book.lock(HOUSE)
    if book.letter(key) is not None:
        return True
    last = last_digest(book, member)
    told = told_to(book, office, gathered, member, now)
    try:
        letter = digest_letter(told, reader, key, HOUSE, office.policy, office.desk.secret)
    except LetterBroken:
        return False
    _cancel(book, last)
    book.plan(letter)
    announces = tuple(
        Announcement(one.key, one.thread.number, one.going.key)
        for view in gathered.views
        for one in view.outlooks
        if one.going
        and one.to_announce
        and one.thread.number in view.drafts
        and responsible(one.thread, office.policy) == member
    )
    since = _read_last(book, last) if last else None
    remember(book, member, LastDigest(letter=key, at=now, since=since, announces=announces))
    return True


def _key(office: Office, reader: Address, now: datetime) -> str:
    return f"digest/{reader.address}/{office.policy.team.day(now).isoformat()}"


def _read_last(book: Book, last: LastDigest) -> datetime | None:
    """When a digest last reached the member: one that was never accepted told them nothing."""
    letter = book.letter(last.letter)
    return last.at if letter and letter.state is LetterState.ACCEPTED else last.since


def _cancel(book: Book, last: LastDigest | None) -> None:
    """Nobody wants the digest of yesterday beside that of today."""
    letter = book.letter(last.letter) if last else None
    if letter and letter.state is LetterState.PLANNED:
        book.settle(replace(letter, state=LetterState.CANCELLED, reply="the digest of a later day tells it all"))


# --- gathering -----------------------------------------------------------------------------------


def _view(book: Book, office: Office, stream: str, look: Look) -> View:
    client = office.states.of(book, stream)
    until = office.policy.next_digest(look.now) or NEVER
    seen = outlooks(stream, client, office.policy, look, until)
    written, broken = drafts(book, office, seen, look)
    return View(
        key=stream,
        client=client,
        outlooks=seen,
        drafts=written,
        broken=broken,
        heard=tuple(_heard(book, stream)),
    )


def drafts(book: Book, office: Office, seen: Iterable[Outlook], look: Look) -> tuple[dict[int, Draft], dict[int, str]]:
    """By thread: every letter that is to go, word for word, and why another cannot be written."""
    written: dict[int, Draft] = {}
    broken: dict[int, str] = {}
    for one in seen:
        if one.going and one.next_at:
            draft = _draft(book, office, one, look)
            if isinstance(draft, Draft):
                written[one.thread.number] = draft
            else:
                broken[one.thread.number] = draft
    return written, broken


def _draft(book: Book, office: Office, one: Outlook, look: Look) -> Draft | str:
    """The letter as it will go; a text where it cannot be written: why."""
    if one.going is None or one.next_at is None:
        return "nothing goes"
    occasion = occasion_of(book, office, one.key, one.going, replace(look, now=one.next_at))
    if occasion is None:
        return "the silence is over"
    try:
        written = follow_up(occasion, office.policy, office.desk)
    except (TemplateBroken, LetterBroken) as trouble:
        return str(trouble)
    people = office.policy.people
    return Draft(
        to=tuple(Address(to, one.client.contact(to).name) for to in one.going.to),
        cc=tuple(Address(cc, people.name_of_member(cc)) for cc in one.going.cc),
        subject=written.subject,
        text=written.text,
    )


def _heard(book: Book, stream: str) -> Iterator[Heard]:
    """What people outside did lately, newest facts last."""
    head = book.lock(stream)
    for recorded in book.facts(stream, after=max(0, head.sequence - LATEST)):
        if recorded.record.kind not in {kind.__name__ for kind in HEARD}:
            continue
        fact = fact_of(recorded)
        message = fact.message if isinstance(fact, facts.ClientWrote | facts.WroteBeside) else None
        kept = book.message(message) if message else None
        yield Heard(stream=stream, fact=fact, words=read(kept.record).text if kept else "")


def _unplaced(book: Book, office: Office) -> Iterator[Unplaced]:
    """Threads of which the team was asked whose they are, and has not said."""
    if HOUSE not in book.streams():
        return
    roots = sorted(office.states.of(book, HOUSE).asked)
    rows = book.linked(roots)
    for root in roots:
        row = book.thread(rows[root]) if root in rows else None
        if row is None or row.stream is not None:
            continue
        ours = [read(kept.record) for kept in book.messages(row.id)]
        asker = next((one.sender for one in ours if office.policy.people.is_team(one.sender)), "")
        yield Unplaced(root=root, subject=row.subject, asker=asker)


def _digest_before(policy: Policy, now: datetime) -> datetime:
    """The hour of the last digest of an earlier day; a week ago where there was none."""
    midnight = policy.team.moment(policy.team.day(now), 0)
    return policy.last_digest(midnight - timedelta.resolution) or now - timedelta(days=7)


def _health(book: Book, policy: Policy, now: datetime) -> Health:
    letters = [one for state in (LetterState.UNKNOWN, LetterState.HELD) for one in book.in_state(state)]
    troubles = [one for one in book.letters(HOUSE)[-50:] if one.state in STUCK and one.key.startswith("digest/")]
    return Health(
        mode=policy.mode.value,
        held_back=sum(not one.to_team for one in letters),
        shunted=len(book.shunted()),
        strange_orders=strange_since(book, _digest_before(policy, now)),
        troubles=(
            *filter(None, (copied.reason(book),)),
            *(_undelivered(one, policy) for one in troubles[-3:]),
        ),
    )


def _undelivered(letter: Outgoing, policy: Policy) -> str:
    language, day = is_spoken(policy.language), policy.team.day(letter.next_at)
    who = ", ".join(letter.envelope.recipients)
    return say("undelivered", language, who=who, day=long_day(day, language), why=letter.reply)
