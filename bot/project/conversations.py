"""Which mails of a pile belong together, when nobody says who is who (design 4.1, 8: `read`)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.mail.subject import former_subject, is_reply, tags, without_tags
from bot.project.matching import SUBJECT_HOLDS, link_names, own_names, people_of
from bot.project.people import is_free_mail
from bot.project.quoted_words import Said, quoted_thread
from bot.project.records import Reading

# From so many organisations writing to it, an address that never answers is a list.
MANY = 3


@dataclass(slots=True)
class _Conversation:
    """What is known of one thread while the pile is placed."""

    place: int = 0
    """How many messages were placed before its first."""
    people: set[str] = field(default_factory=set)
    organisations: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    lists: set[str] = field(default_factory=set)
    said: Said = field(default_factory=Said)
    hall: str = ""
    """The one address its first mail was written to; empty where there were several."""
    last: Reading | None = None
    received: bool = False
    """Some mail of it names a receiver; pipermail archives show none."""

    def add(self, reading: Reading) -> None:
        if self.last is None and len(reading.to) + len(reading.cc) == 1:
            self.hall = (*reading.to, *reading.cc)[0].address
        self.people |= people_of(reading)
        self.organisations |= {_organisation(one) for one in people_of(reading)}
        self.tags |= _tags(reading)
        self.lists |= _lists(reading)
        self.received = self.received or bool(reading.to or reading.cc)
        self.said.add(reading.text)
        if self.last is None or reading.at >= self.last.at:
            self.last = reading

    def take(self, other: "_Conversation") -> None:
        self.people |= other.people
        self.organisations |= other.organisations
        self.tags |= other.tags
        self.lists |= other.lists
        self.said.take(other.said)
        self.received = self.received or other.received
        if other.last and (self.last is None or other.last.at >= self.last.at):
            self.last = other.last


class Conversations:
    """Threads among mails placed in order of time, any shared participant counting as the contact."""

    def __init__(self) -> None:
        self._named: dict[str, str] = {}
        self._joined: dict[str, str] = {}
        """A thread that turned out to go on another one, and that one."""
        self._placed: dict[str, str] = {}
        self._by_subject: dict[str, dict[str, None]] = defaultdict(dict)
        self._known: dict[str, _Conversation] = {}
        self._answering: set[str] = set()
        self._writers_to: dict[str, set[str]] = defaultdict(set)
        """Organisations whose people answer; which organisations write to an address."""

    def place(self, reading: Reading) -> str:
        """The Message-ID of the first message of the thread, as far as it can be told by now."""
        thread = self._linked(reading) or self._same_subject(reading) or reading.root
        for name in own_names(reading):
            self._named.setdefault(name, thread)
        for base in _subjects(reading):
            self._by_subject[base][thread] = None
        self._known.setdefault(thread, _Conversation(len(self._placed))).add(reading)
        self._placed[reading.identity] = thread
        if is_reply(reading.subject):
            self._answering.add(_organisation(reading.sender))
        for address in people_of(reading):
            self._writers_to[address].add(_organisation(reading.sender))
        return thread

    def thread_of(self, reading: Reading) -> str:
        """The same for a placed message, once later ones have shown which threads are one."""
        return self._top(self._placed[reading.identity])

    def _top(self, thread: str) -> str:
        while thread in self._joined:
            thread = self._joined[thread]
        return thread

    def _linked(self, reading: Reading) -> str | None:
        names = [*link_names(reading), reading.message_id or ""]
        threads = dict.fromkeys(self._top(self._named[name]) for name in names if name in self._named)
        if not threads:
            return None
        first = min(threads, key=lambda one: self._known[one].place)
        nearest = next(iter(threads))
        if not self._known[first].people & self._known[nearest].people:
            return nearest
        for other in threads:
            # An answer without headers began a thread; one that names it and its elders shows where it belongs.
            if other != first and self._known[other].people & self._known[first].people:
                self._joined[other] = first
                self._known[first].take(self._known.pop(other))
        return first

    def _same_subject(self, reading: Reading) -> str | None:
        """An answer whose headers are gone; what is no answer by its subject must quote what it answers."""
        marked = is_reply(reading.subject) or bool(former_subject(reading.subject))
        if not marked and not reading.quoted:
            return None
        near = {one: self._known[one] for one in self._about(reading)}
        said = quoted_thread(reading.quoted, {one: known.said for one, known in near.items()})
        if said or not marked:
            return said
        fitting = [one for one, known in near.items() if _fits(reading, known) or self._met_in_hall(reading, known)]
        if len(fitting) > 1:
            everybody = people_of(reading)
            fitting = [one for one in fitting if everybody <= near[one].people]
        return fitting[0] if len(fitting) == 1 else None

    def _met_in_hall(self, reading: Reading, known: _Conversation) -> bool:
        """Whether a newcomer speaks up on a list that hides: many write to it, none answers from it."""
        meets = len(self._writers_to[known.hall]) >= MANY and _organisation(known.hall) not in self._answering
        return meets and known.hall in people_of(reading)

    def _about(self, reading: Reading) -> Iterator[str]:
        """Threads of that subject, still warm, that share a participant."""
        marks = _tags(reading)
        named = [one for base in _subjects(reading) for one in self._by_subject.get(base, ())]
        for thread in dict.fromkeys(self._top(one) for one in named):
            known = self._known[thread]
            shared = known.people & people_of(reading) or not known.received and not (reading.to or reading.cc)
            apart = marks and known.tags and not marks & known.tags
            if shared and not apart and known.last and reading.at - known.last.at <= SUBJECT_HOLDS:
                yield thread


def _subjects(reading: Reading) -> tuple[str, ...]:
    """What it is about, and what it was about before its subject was changed."""
    bases = (without_tags(reading.base), without_tags(former_subject(reading.subject).lower()))
    return tuple(base for base in bases if base)


def _tags(reading: Reading) -> set[str]:
    """The list's or project's tags, without those of gateways."""
    return set(tags(reading.base))


def _lists(reading: Reading) -> set[str]:
    return {reading.list_id} if reading.list_id else set()


def _organisation(address: str) -> str:
    """Whose an address is, as far as it shows."""
    return address if is_free_mail(address) else address.rpartition("@")[2]


def _fits(reading: Reading, known: _Conversation) -> bool:
    """Whether both its sides stand in the thread: one of us writes to many clients about one "Logo"."""
    if known.lists & _lists(reading) or known.tags & _tags(reading):
        return True
    receivers = [one.address for one in (*reading.to, *reading.cc) if one.address != reading.sender]
    written = not receivers or any(_organisation(one) in known.organisations for one in receivers)
    return written and (_organisation(reading.sender) in known.organisations or not known.received)
