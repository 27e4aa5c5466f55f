"""The user's own ladders and templates, played by the real worker against pretend clients, in each language."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from random import Random

from bot.followup.calendar import ONE_DAY, next_opening, nth_working_day
from bot.followup.policy import Mode, Policy
from bot.followup.writing import Desk
from bot.mail.message import Address, Message
from bot.mail.reading import read
from bot.ports import Accepted, Book, Envelope, Outcome
from bot.project import facts
from bot.project.facts import Fact
from bot.project.people import ClientCard, ProjectCard
from bot.project.state import Client
from bot.rehearsal.approvals import Asked, approve
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.habits import HABITS, Did, Habit, Heard, Manner, Reply
from bot.rehearsal.mails import Sheet, compose, reply_to
from bot.rehearsal.memory import MemoryStore
from bot.rehearsal.rehearse_words import Manners, manners, spoken
from bot.rehearsal.world_post import PretendMailbox
from bot.worker import Outside, Worker

HOUR = timedelta(hours=1)
SEPARATORS = re.compile(r"[/:]")
LONGEST = timedelta(days=400)
"""No ladder that can be kept takes longer; a rehearsal ends where nothing is left to come, long before."""
WEEK = 7 * ONE_DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Something that happens in a rehearsal."""

    at: datetime
    kind: str
    """asks, letter, says or told: what the team, Courtside, the client and Courtside to the team write."""
    language: str
    ladder: str
    character: str
    message: Message
    content: bytes
    step: str = ""
    template: str = ""
    about: str = ""
    """What the team is told of: approval, call, template and the like; empty for other scenes."""


def breaks_promises(heard: Heard, dice: Random) -> list[Reply]:
    """Promises a day after each mail, and lets it pass."""
    return [Reply(did=Did.PROMISED, after=3 * HOUR, on=heard.today + 3 * ONE_DAY)]


def answers_the_reminder(heard: Heard, dice: Random) -> list[Reply]:
    return [Reply(did=Did.DELIVERED, after=5 * HOUR)] if heard.letters else []


def is_away(heard: Heard, dice: Random) -> list[Reply]:
    """Out of the office when asked, as the mailbox says by itself; answers the first reminder after that."""
    if heard.letters == 0:
        return [Reply(did=Did.AUTO_REPLIED, after=timedelta(minutes=1), on=heard.today + WEEK)]
    return [Reply(did=Did.DELIVERED, after=2 * HOUR)]


# The one who breaks promises comes first: thread 1. Threads 2 and 3 get different variants, so both are silent ones.
CHARACTERS: Mapping[str, Habit] = {
    "promises a day, and lets it pass": breaks_promises,
    "says nothing": HABITS[Manner.VANISHER],
    "says nothing, other variant": HABITS[Manner.VANISHER],
    "is away": is_away,
    "answers the first reminder": answers_the_reminder,
}
OTHER_VARIANT = "says nothing, other variant"


@dataclass(slots=True)
class Pretended:
    """A pretend client: how they behave, and what was said with them."""

    character: str
    person: Address
    says: Manners
    letters: int = 0


@dataclass(slots=True, kw_only=True)
class Rehearsal:
    """One ladder in one language: the same worker as always, and a few clients who do not answer."""

    policy: Policy
    desk: Desk
    language: str
    ladder: str
    start: datetime
    scenes: list[Scene] = field(default_factory=list)
    _clients: dict[str, Pretended] = field(default_factory=dict)
    """By domain."""
    _coming: list[tuple[datetime, int, bytes]] = field(default_factory=list)
    _planned: dict[str, facts.LetterPlanned] = field(default_factory=dict)
    """By Message-ID."""
    _told: list[tuple[datetime, bytes, Message]] = field(default_factory=list)
    _unapproved: list[Asked] = field(default_factory=list)

    async def play(self) -> list[Scene]:
        """Everything that was written, client by client, in the order of time."""
        clock = VirtualClock(self.start)
        mailbox, store = PretendMailbox(clock), MemoryStore(clock)
        self._ask_all()
        outside = Outside(clock=clock, store=store, mailboxes=[mailbox], mailer=_Carrier(clock, self._carried))
        worker = Worker(outside, self._pretended(), self.desk, witness=self._witness)
        await worker.start()
        while (moment := await store.transact(self._next)) is not None and moment < self.start + LONGEST:
            clock.set(moment)
            while self._coming and self._coming[0][0] <= moment:
                mailbox.deliver(heappop(self._coming)[2])
            await worker.settle_down()
            while self._unapproved:
                asked, self._unapproved = self._unapproved, []
                await store.transact(partial(approve, states=worker.office.states, asked=asked, now=clock.now()))
                await worker.settle_down()
            await store.transact(self._tell)
        places = {name: place for place, name in enumerate(CHARACTERS)}
        return sorted(self.scenes, key=lambda scene: (places[scene.character], scene.at, scene.kind == "letter"))

    def _next(self, book: Book) -> datetime | None:
        moments = [one for one in (book.next_due(), self._coming[0][0] if self._coming else None) if one]
        return min(moments, default=None)

    def _pretended(self) -> Policy:
        """The user's own policy with our clients; notice counts as served, and nobody reads a digest of it."""
        clients = {key: ClientCard(key, one.says.firm, frozenset({one.person.domain}), (), self.language)
                   for key, one in self._clients.items()}  # fmt: skip
        projects = {
            f"{key}-project": ProjectCard(f"{key}-project", key, one.says.project, None, self.ladder)
            for key, one in self._clients.items()
        }
        people = replace(self.policy.people, clients=clients, projects=projects)
        return replace(self.policy, mode=Mode.AUTO, notice=None, digest=None, people=people, calendars={})

    # --- the post ----------------------------------------------------------------------------

    def _ask_all(self) -> None:
        """The first mails: one to each client, a minute apart, in the team's hours."""
        opens = next_opening(self.policy.team, self.start) or self.start
        has_variants = any(
            path.startswith(f"{self.language}/") and path.endswith(".b.md") for path in self.desk.templates
        )
        characters = [name for name in CHARACTERS if name != OTHER_VARIANT or has_variants]
        for number, character in enumerate(characters):
            says = manners(self.language)
            person = Address(f"{_mailbox_of(says.person)}@client{number + 1}.example", says.person)
            client = Pretended(character, person, says)
            self._clients[f"client{number + 1}"] = client
            at = opens + timedelta(minutes=number)
            asked = Sheet(
                sender=self._asker(),
                to=[person],
                cc=[self.policy.people.bot],
                subject=says.subject,
                text=says.letter(person.name, says.asks, self._asker().name),
                at=self.policy.team.local(at),
            )
            self._post(client, at, compose(asked), "asks")
            self._heard(client, read(compose(asked), fallback=at), at)

    def _asker(self) -> Address:
        people = self.policy.people
        member = next(iter(people.members), None)
        return member if member and member.name else Address(
            member.address if member else f"ana@{min(people.team_domains, default=people.bot.domain)}", "Ana Ruiz"
        )  # fmt: skip

    def _post(self, client: Pretended, at: datetime, content: bytes, kind: str) -> None:
        heappush(self._coming, (at, len(self.scenes), content))
        self._show(client, at, content, kind)

    def _show(self, client: Pretended, at: datetime, content: bytes, kind: str, **more: str) -> None:
        message, place = read(content, fallback=at), {"language": self.language, "ladder": self.ladder}
        shown = Scene(at=at, kind=kind, character=client.character, message=message, content=content, **place, **more)
        self.scenes.append(shown)

    def _carried(self, at: datetime, envelope: Envelope, content: bytes) -> None:
        """What becomes of a letter of ours: shown, seen in our own mailbox, and heard by whom it reaches."""
        message = read(content, fallback=at)
        planned = self._planned.get(message.message_id or "")
        reached = [one for one in self._clients.values() if one.person.address in envelope.recipients]
        if planned is None or not reached:
            self._told.append((at, content, message))
            return
        for client in reached:
            client.letters += 1
            self._show(client, at, content, "letter", step=planned.step, template=planned.template)
            self._heard(client, message, at)

    def _tell(self, book: Book) -> None:
        """Shows what the team was told, beside the client it is about."""
        for at, content, message in self._told:
            letter = book.letter_by_id(message.message_id or "")
            client = self._clients.get(letter.stream if letter else "")
            if letter is not None and client is not None:
                # The key of a notice says what it is about: team/CLIENT/THREAD/ABOUT, and then which one.
                about = SEPARATORS.split(letter.key.split("/", 3)[-1])[0]
                self._show(client, at, content, "told", about=about)
        self._told.clear()

    def _heard(self, client: Pretended, message: Message, at: datetime) -> None:
        today = self.policy.team.day(at)
        heard = Heard(today=today, letters=client.letters, asked=1, promised=None, back=None)
        for reply in CHARACTERS[client.character](heard, Random(client.character)):
            self._answer(client, reply, message, at + reply.after)

    def _answer(self, client: Pretended, reply: Reply, message: Message, at: datetime) -> None:
        says = client.says
        day = spoken(self._working(reply.on), self.language) if reply.on else ""
        words = {Did.PROMISED: says.promises, Did.AUTO_REPLIED: says.away, Did.DELIVERED: says.delivers}[reply.did]
        text = words.format(day=day)
        is_automatic = reply.did is Did.AUTO_REPLIED
        sheet = reply_to(
            message,
            sender=client.person,
            text=text if is_automatic else says.letter(self._asker().name, text, client.person.name),
            at=self.policy.team.local(at),
            attachment="texts.pdf" if reply.did is Did.DELIVERED else "",
        )
        if is_automatic:  # a vacation responder marks itself (RFC 3834 section 5)
            sheet = replace(sheet, headers=(("Auto-Submitted", "auto-replied"),))
        self._post(client, at, compose(sheet), "says")

    def _working(self, day: date) -> date:
        """People name days on which they work."""
        return day if self.policy.team.works(day) else nth_working_day(self.policy.team, day, 1) or day

    def _witness(self, stream: str, fact: Fact, before: Client, after: Client) -> None:
        match fact:
            case facts.LetterPlanned():
                self._planned[fact.message_id] = fact
            case facts.ApprovalAsked():
                self._unapproved.append((stream, fact))
            case _:
                pass


def rehearsals(
    policy: Policy, desk: Desk, languages: list[str], ladders: list[str], start: datetime
) -> Iterator[Rehearsal]:
    """One for each language and ladder, so that no limit of one holds another up."""
    for language in languages:
        for ladder in ladders:
            yield Rehearsal(policy=policy, desk=desk, language=language, ladder=ladder, start=start)


def _mailbox_of(name: str) -> str:
    first = name.split()[0].lower()
    return first if first.isascii() else "client"


class _Carrier:
    """A mailer that takes every letter, and shows it."""

    def __init__(self, clock: VirtualClock, carried: Callable[[datetime, Envelope, bytes], None]) -> None:
        self._clock = clock
        self._carried = carried

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        self._carried(self._clock.now(), envelope, content)
        return Accepted("250 taken")

    async def close(self) -> None:
        """Nothing is open."""
