"""Where a mail lies, and what the mailbox hands over of it, as plain values."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Place:
    """One place a message lies in; a folder's UIDs mean nothing under another UIDVALIDITY (RFC 9051 2.3.1.1)."""

    account: str
    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """The bytes of a message at one place: the header alone, its first part, or all of it."""

    place: Place
    raw: bytes
    size: int
    """The whole message's size in bytes (RFC822.SIZE)."""
    arrived: datetime
    """INTERNALDATE, in UTC."""
    header_only: bool = False
    overheard: bool = False
    """It lies in a member's own mailbox: written to others, it steers nothing (design 4.12)."""

    @property
    def whole(self) -> bool:
        return not self.header_only and len(self.raw) >= self.size


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message the server would not hand over: where it lies, what we have of it, and why."""

    place: Place
    header: bytes
    reason: str


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder has been read: every UID below `uidnext` is kept."""

    account: str
    folder: str
    uidvalidity: int
    uidnext: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Up to 200 copies and the cursor that is true once they are kept."""

    copies: tuple[Copy, ...]
    unreadable: tuple[Unreadable, ...]
    cursor: Cursor
