"""What the store remembers, as plain values: messages, threads, facts in their chain, letters in the outbox."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Envelope:
    """Whom the server is told (RFC 5321 3.3): bare addresses."""

    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A message in the store: what the project room needs of it, as text (`record`), and where it belongs."""

    identity: str
    message_id: str | None
    at: datetime
    record: str
    """JSON, made and read by `project.records`."""
    thread: int | None = None
    """The row of its thread; None until placed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadRow:
    """One conversation as the store indexes it: enough to find it again, whoever it belongs to."""

    id: int
    root: str
    """Message-ID of its first message, or sha256:IDENTITY where that has none."""
    subject: str
    """The base subject (design 4.1), in lower case."""
    last_at: datetime
    people: frozenset[str]
    """Every address seen in it."""
    stream: str | None = None
    """The client's stream; None while nobody asked us to watch it."""
    number: int | None = None
    """The number people call it by; None while nobody asked us to watch it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRecord:
    """A fact as it is stored: a public part, and a private part that can be erased without breaking the chain."""

    kind: str
    version: int
    at: datetime
    public: str
    """JSON."""
    private: str | None
    """JSON; None once erased."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A fact in its place in the chain."""

    stream: str
    sequence: int
    """From 1, without gaps."""
    record: FactRecord
    salt: str
    private_hash: str
    """Hex SHA-256(salt + private part)."""
    hash: str
    """Hex SHA-256 over the previous hash, kind, version, moment, public part and private hash."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a stream stands: sequence 0 and an empty hash before its first fact."""

    sequence: int
    hash: str


class LetterState(StrEnum):
    """The life of a letter in the outbox (design 1)."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A letter in the outbox, frozen as bytes."""

    key: str
    """A client's letter: its step key (design 6.2); one to the team: a name of its own. Unique where not cancelled."""
    stream: str
    thread: int | None
    """The number of its thread; None for a letter about no thread."""
    to_team: bool
    message_id: str
    envelope: Envelope
    content: bytes
    state: LetterState
    next_at: datetime
    """Planned: not before. Unknown: when to look again."""
    attempts: int = 0
    reply: str = ""
    claimed_at: datetime | None = None
    """None while it was never claimed."""
    holder: str = ""
    """The worker that claimed it."""
    sent_at: datetime | None = None
    """When it was accepted; None otherwise."""
    seen_at: datetime | None = None
    """When our copy was seen in the mailbox; None while it was not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shunted:
    """A message we could not handle, kept with its reason."""

    id: int
    place: str
    reason: str
    raw: bytes
    at: datetime
