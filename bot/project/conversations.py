"""Which mails of a pile belong together, when nobody says who is who (design 4.1, 8: `read`)."""

from collections import defaultdict

from bot.mail.subject import is_reply
from bot.project.matching import SUBJECT_HOLDS, link_names, own_names, people_of
from bot.project.records import Reading


class Conversations:
    """Threads among mails placed in order of time, any shared participant counting as the contact."""

    def __init__(self) -> None:
        self._named: dict[str, str] = {}
        self._by_subject: dict[str, list[str]] = defaultdict(list)
        self._people: dict[str, set[str]] = {}
        self._last: dict[str, Reading] = {}

    def place(self, reading: Reading) -> str:
        """The Message-ID of the first message of the thread this one belongs to."""
        thread = self._linked(reading) or self._same_subject(reading) or reading.root
        for name in own_names(reading):
            self._named.setdefault(name, thread)
        if reading.base and thread not in self._by_subject[reading.base]:
            self._by_subject[reading.base].append(thread)
        self._people.setdefault(thread, set()).update(people_of(reading))
        self._last[thread] = reading
        return thread

    def _linked(self, reading: Reading) -> str | None:
        names = [*link_names(reading), reading.message_id or ""]
        return next((self._named[name] for name in names if name in self._named), None)

    def _same_subject(self, reading: Reading) -> str | None:
        """An answer whose headers are gone; what is no answer by its subject begins a thread of its own."""
        if not reading.base or not is_reply(reading.subject):
            return None
        fitting = [
            thread
            for thread in self._by_subject.get(reading.base, ())
            if reading.at - self._last[thread].at <= SUBJECT_HOLDS and self._people[thread] & people_of(reading)
        ]
        return fitting[0] if len(fitting) == 1 else None
