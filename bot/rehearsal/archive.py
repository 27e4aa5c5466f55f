"""An archive of mail as a mailbox that fills as time passes, and a mailer that takes everything and sends nothing."""

import asyncio
from bisect import bisect_right
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.mail.message import Message
from bot.mail.reading import read
from bot.ports import Accepted, Batch, Clock, Copy, Cursor, Envelope, Outcome, Place, Reader, Unread

FOLDER = "archive"
BATCH = 200
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Archived:
    """One mail of an archive, with the moment it counts as arrived (design 8)."""

    at: datetime
    message_id: str
    raw: bytes


def archived(raw: bytes) -> Archived:
    return Archived(*arrival(header_of(raw)), raw)


async def opened(mails: Sequence[bytes], reader: Reader) -> list[Archived]:
    """An archive's mails with their moments; one that cannot be read has none, and comes first."""
    found = await reader.read(arrival, [header_of(raw) for raw in mails])
    known = ((EPOCH, "") if isinstance(one, Unread) else one for one in found)
    return [Archived(at, name, raw) for (at, name), raw in zip(known, mails, strict=True)]


def arrival(header: bytes) -> tuple[datetime, str]:
    """When a mail counts as arrived, and what decides between two of one moment."""
    message = read(header, fallback=EPOCH, complete=False)
    return message.at, message.message_id or message.identity


def outside_of(raw: bytes, at: datetime) -> Message:
    """What a mail says before it is opened: whose it is, to whom, and what it answers."""
    return read(header_of(raw), fallback=at, complete=False)


def header_of(raw: bytes) -> bytes:
    """Everything before the first empty line."""
    ends = [place for mark in (b"\n\n", b"\r\n\r\n") if (place := raw.find(mark)) >= 0]
    return raw[: min(ends) + 2] if ends else raw


class ArchiveMailbox:
    """Shows of an archive what has arrived by now; archive order does not matter, ties go by Message-ID."""

    account = "archive"

    def __init__(self, clock: Clock, mails: Iterable[bytes | Archived]) -> None:
        self._clock = clock
        known = (one if isinstance(one, Archived) else archived(one) for one in mails)
        self._mails = sorted(known, key=lambda one: (one.at, one.message_id))
        self._times = [one.at for one in self._mails]

    @property
    def first(self) -> datetime | None:
        """The first arrival; None where the archive is empty."""
        return self._times[0] if self._times else None

    @property
    def last(self) -> datetime | None:
        return self._times[-1] if self._times else None

    def __len__(self) -> int:
        return len(self._mails)

    def arrivals(self, after: datetime, until: datetime) -> list[datetime]:
        """The moments of arrival in a stretch: later than `after`, not later than `until`."""
        return self._times[bisect_right(self._times, after) : bisect_right(self._times, until)]

    def next_arrival(self, after: datetime) -> datetime | None:
        place = bisect_right(self._times, after)
        return self._times[place] if place < len(self._times) else None

    async def folders(self) -> tuple[str, ...]:
        return (FOLDER,)

    async def read(self, folder: str, cursor: Cursor | None, history: datetime) -> AsyncIterator[Batch]:
        """What has arrived since the cursor; mail before `history` as header only."""
        start = cursor.uidnext - 1 if cursor else 0
        end = bisect_right(self._times, self._clock.now())
        for begin in range(start, end, BATCH):
            batch = range(begin, min(begin + BATCH, end))
            copies = tuple(self.copy(index, history) for index in batch)
            yield Batch(copies, (), Cursor(self.account, folder, 1, batch.stop + 1))

    def copy(self, index: int, history: datetime) -> Copy:
        """The mail at that place in the order of arrival; as header only where it is older than `history`."""
        mail = self._mails[index]
        old = mail.at < history
        return Copy(
            place=Place(self.account, FOLDER, 1, index + 1),
            raw=header_of(mail.raw) if old else mail.raw,
            size=len(mail.raw),
            arrived=mail.at,
            header_only=old,
        )

    async def fetch(self, place: Place) -> Copy | None:
        """Every mail of an archive stays where it is."""
        return self.copy(place.uid - 1, EPOCH)

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def close(self) -> None:
        """Nothing is open."""


class Drawer:
    """A mailer that takes every letter and keeps it in a drawer."""

    def __init__(self) -> None:
        self.letters: list[tuple[Envelope, bytes]] = []

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        self.letters.append((envelope, content))
        return Accepted("250 kept in the drawer")

    async def close(self) -> None:
        """Nothing is open."""
