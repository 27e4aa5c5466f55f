"""The record of a pretend world: what went out, what people did, what was written down, side by side."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256

from bot.followup.ladder import Limits, Wait
from bot.followup.policy import Policy
from bot.ports import Book, Head, Kept, LetterState, Outgoing, Recorded, Shunted
from bot.project import facts
from bot.project.facts import Fact
from bot.project.records import read as reading
from bot.project.state import Client
from bot.rehearsal.archive import outside_of
from bot.rehearsal.habits import Did
from bot.rehearsal.habits_orders import Mailed
from bot.rehearsal.mails import name_of
from bot.rehearsal.world import World
from bot.rehearsal.world_cast import Place
from bot.rehearsal.world_post import Handed
from bot.rehearsal.world_stage import Deed, Talk
from bot.walk.states import client_streams, told

# A letter may rest on a mailbox read so long ago (design 6.1), so what came later need not be known.
UNSEEN = timedelta(seconds=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One attempt to send a follow-up, with everything that was decided about it."""

    at: datetime
    told: datetime
    """What the clock of the worker said: days and hours are judged by it, for there is no other to go by."""
    key: str
    client: str
    talk: Talk
    thread: int
    silence: int
    index: int
    step: str
    occasion: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    recipients: tuple[str, ...]
    content: bytes
    went: bool
    stuck: bool
    """A person had to say how it goes on: it was refused, or nobody knew whether it had gone."""

    @property
    def place(self) -> Place:
        return self.talk.project.firm.place

    def __str__(self) -> str:
        return f"{self.step} ({self.occasion}) in talk {self.talk.number} at {self.at:%d %b %Y %H:%M}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Everything the promises are asked about."""

    policy: Policy
    home: Place
    ended: datetime
    down: timedelta
    """How long, all in all, no worker could do its work."""
    handed: tuple[Handed, ...]
    sent: tuple[Sent, ...]
    unplaced: tuple[Handed, ...]
    """Letters to clients that belong to no conversation we know of."""
    talks: tuple[Talk, ...]
    deeds: tuple[Deed, ...]
    looks: tuple[datetime, ...]
    letters: Mapping[str, Outgoing]
    """Every letter that was not cancelled, by key."""
    frozen: Mapping[str, Sequence[Outgoing]]
    """All letters, cancelled ones too, by key."""
    arrived: tuple[tuple[str, Kept | None], ...]
    """Every mail that lay in the mailbox when it was last read, and what was kept of it."""
    shunted: tuple[Shunted, ...]
    streams: Mapping[str, tuple[Recorded, ...]]
    told: Mapping[str, tuple[Fact, ...]]
    """What those say, read again."""
    heads: Mapping[str, Head]
    carried: Mapping[str, Client]
    numbers: Mapping[str, int]
    """The threads by the Message-ID of their first mail."""
    accepted: frozenset[str]
    """The keys of the letters that the facts call accepted."""
    mailed: tuple[Mailed, ...]
    """The orders that came by mail before the mailbox was last read."""
    answers: Mapping[str, tuple[str, ...]]
    """By Message-ID of a mail of orders: the keys of the letters that answer it."""
    ordered: tuple[facts.Ordered, ...]
    """Every order that was carried out."""

    # --- what could be known -----------------------------------------------------------------

    def look_before(self, moment: datetime) -> datetime | None:
        place = bisect_right(self.looks, moment)
        return self.looks[place - 1] if place else None

    def known(self, sent: Sent, did: Collection[Did]) -> list[Deed]:
        """What was done in the letter's conversation and could be read when it was claimed."""
        return [one for one in self.known_of_client(sent, did) if one.talk == sent.talk.number]

    def known_of_client(self, sent: Sent, did: Collection[Did]) -> list[Deed]:
        look = self.look_before(sent.at) or sent.at
        seen = max(look, sent.at - UNSEEN)
        return [one for one in self.deeds if one.did in did and one.client == sent.client and one.at < seen]

    def last(self, sent: Sent, did: Collection[Did]) -> Deed | None:
        return max(self.known(sent, did), key=lambda one: one.written, default=None)

    def orders(self, sent: Sent, verbs: Collection[str]) -> list[Deed]:
        """The team's orders about the letter's thread, in the order given."""
        return [one for one in self.orders_of_client(sent, verbs) if one.talk == sent.talk.number]

    def orders_of_client(self, sent: Sent, verbs: Collection[str]) -> list[Deed]:
        given = (one for one in self.deeds if one.did is Did.ORDERED and one.client == sent.client)
        return [one for one in given if one.order in verbs and one.at <= sent.at]

    # --- what follows from it ----------------------------------------------------------------

    def promised(self, sent: Sent) -> Deed | None:
        """The day that stands: named last, and not settled since by an answer or an order."""
        said = [*self.known(sent, {Did.PROMISED}), *self.orders(sent, {"promise"})]
        settled = [*self.known(sent, {Did.DELIVERED, Did.CLOSED}), *self.orders(sent, {"got", "close"})]
        last = max(said, key=lambda one: one.written, default=None)
        return None if last is None or any(one.written > last.written for one in settled) else last

    def away_until(self, sent: Sent, address: str) -> date | None:
        """The first day back of an absence that person told of and has not ended by a later mail."""
        own = [one for one in self.known_of_client(sent, set(Did)) if one.who == address]
        last = max(own, key=lambda one: one.written, default=None)
        return last.on if last and last.did in (Did.AWAY, Did.AUTO_REPLIED) else None

    def wait_began(self, sent: Sent) -> datetime | None:
        """The last of: the team's mail, our letter, their first acknowledgement of either."""
        start = self._last_word(sent)
        if start is None:
            return None
        thanked = [one.written for one in self.known(sent, {Did.ACKNOWLEDGED}) if one.written > start]
        return min(thanked, default=start)

    def _last_word(self, sent: Sent) -> datetime | None:
        """The team's mail, or our letter, whichever came last."""
        letters = [one.told for one in self.sent if one.went and one.talk is sent.talk and one.at < sent.at]
        asked = [one.written for one in self.known(sent, {Did.ASKED})]
        return max([*letters, *asked], default=None)

    def was_hurried(self, sent: Sent) -> bool:
        """A person said: now; or said how to go on after a letter that could not go by itself."""
        since = self._last_word(sent)
        if since is None:
            return False
        stuck = any(one.talk is sent.talk and since <= one.told and one.at < sent.at and one.stuck for one in self.sent)
        verbs = {"send", "resume", "contact"} if stuck else {"send"}
        return any(one.at >= since for one in self.orders(sent, verbs))

    def wait(self, sent: Sent) -> Wait:
        steps = self.policy.ladders[sent.talk.project.ladder].steps
        return next(step.wait for step in steps if step.name == sent.step)

    def needs_approval(self, sent: Sent) -> bool:
        return sent.step == self.policy.ladders[sent.talk.project.ladder].steps[-1].name

    def approved(self, sent: Sent) -> set[str]:
        return {one.key for one in self.orders(sent, {"approve"})}

    def confirmed(self, sent: Sent) -> set[str]:
        """Whom the team wrote to last in this conversation, or named by an order."""
        asked = self.last(sent, {Did.ASKED, Did.CLOSED})
        named = {one.to[0] for one in self.orders(sent, {"contact"}) if one.to}
        return {*(asked.to if asked else ()), *named}

    def asker(self, sent: Sent) -> str:
        asked = self.last(sent, {Did.ASKED, Did.CLOSED})
        return asked.who if asked else ""

    def silences_before(self, sent: Sent) -> int:
        """How often the team had asked: our letters are counted anew after each."""
        return len(self.known(sent, {Did.ASKED}))

    def is_held(self, talk: Talk) -> bool:
        """A letter of the conversation could not be told from one that went, and a person was asked."""
        number = self.numbers.get(talk.root)
        return any(one.thread == number and one.state is LetterState.HELD for one in self.letters.values())

    @property
    def limits(self) -> Limits:
        return self.policy.limits

    @property
    def notices(self) -> list[Outgoing]:
        return [one for one in self.letters.values() if one.to_team]


def record(world: World) -> Record:
    """The record of a world whose days are over."""
    return world.look_up(lambda book: _recorded(world, book))


def _recorded(world: World, book: Book) -> Record:
    streams = client_streams(book)
    frozen = _by_key(letter for stream in streams for letter in book.letters(stream))
    letters = {key: one for key, rows in frozen.items() for one in rows if one.state is not LetterState.CANCELLED}
    recorded = {one: tuple(book.facts(one)) for one in streams}
    happening = {one: tuple(told(written)) for one, written in recorded.items()}
    happened = [fact for one in happening.values() for fact in one]
    sent, unplaced = _letters(world, book, happened)
    return Record(
        policy=world.cast.policy,
        home=world.cast.home,
        ended=world.ended,
        down=world.mishaps.down,
        handed=tuple(world.mailer.handed),
        sent=tuple(sent),
        unplaced=tuple(unplaced),
        talks=tuple(world.talks),
        deeds=tuple(world.deeds),
        looks=tuple(world.mailbox.looks),
        letters=letters,
        frozen=frozen,
        arrived=tuple(_arrived(world, book)),
        shunted=tuple(book.shunted()),
        streams=recorded,
        told=happening,
        heads={one: book.lock(one) for one in streams},
        carried={one: world.worker.office.states.of(book, one) for one in streams},
        numbers={one.root: one.thread for one in happened if isinstance(one, facts.ThreadOpened) and one.thread},
        accepted=frozenset(one.key for one in happened if isinstance(one, facts.LetterAccepted)),
        mailed=tuple(_mailed(world)),
        answers={one.sheet.message_id: _answers(book, one) for one in _mailed(world)},
        ordered=tuple(one for one in happened if isinstance(one, facts.Ordered)),
    )


def _letters(world: World, book: Book, happened: Sequence[Fact]) -> tuple[list[Sent], list[Handed]]:
    """What was handed over for clients: what belongs to a conversation, and what to none."""
    planned = {one.key: one for one in happened if isinstance(one, facts.LetterPlanned)}
    held = {one.key for one in happened if isinstance(one, facts.LetterHeld)}
    sent: list[Sent] = []
    unplaced: list[Handed] = []
    for handed in world.mailer.handed:
        if all(world.cast.policy.people.is_team(one) for one in handed.envelope.recipients):
            continue
        found = _sent(world, book, handed, planned, held)
        if found:
            sent.append(found)
        else:
            unplaced.append(handed)
    return sent, unplaced


def _mailed(world: World) -> list[Mailed]:
    read_last = world.mailbox.looks[-1] if world.mailbox.looks else world.clock.start
    return [one for one in world.mailed if one.at and one.at < read_last]


def _answers(book: Book, mailed: Mailed) -> tuple[str, ...]:
    kept = book.message(mailed.sheet.message_id)
    identity = reading(kept.record).identity if kept else ""
    keys = (f"order/{identity}", f"confirm/{sha256(identity.encode()).hexdigest()[:24]}")
    return tuple(key for key in keys if book.letter(key) is not None)


def _by_key(letters: Iterable[Outgoing]) -> dict[str, list[Outgoing]]:
    found: dict[str, list[Outgoing]] = {}
    for one in letters:
        found.setdefault(one.key, []).append(one)
    return found


def _sent(
    world: World, book: Book, handed: Handed, planned: Mapping[str, facts.LetterPlanned], held: Collection[str]
) -> Sent | None:
    message = outside_of(handed.content, handed.at)
    talk = world.talk_of(message)
    letter = book.letter_by_id(message.message_id or "")
    fact = planned.get(letter.key) if letter else None
    if talk is None or letter is None or fact is None:
        return None
    return Sent(
        at=handed.at,
        told=handed.at + handed.skew,
        key=letter.key,
        client=talk.project.firm.key,
        talk=talk,
        thread=fact.thread or 0,
        silence=fact.silence,
        index=fact.index,
        step=fact.step,
        occasion=fact.occasion,
        to=tuple(one.address for one in message.to),
        cc=tuple(one.address for one in message.cc),
        recipients=handed.envelope.recipients,
        content=handed.content,
        went=handed.answered.goes,
        stuck=letter.key in held,
    )


def _arrived(world: World, book: Book) -> list[tuple[str, Kept | None]]:
    read_last = world.mailbox.looks[-1] if world.mailbox.looks else world.clock.start
    mails = [one for folder in world.mailbox.shelves for one in world.mailbox.lying(folder) if one.at < read_last]
    return [(name, book.message(name)) for name in (name_of(one.raw) for one in mails)]
