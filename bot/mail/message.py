"""A message that came in, and what each reader understood of it: plain values."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a header: the bare address in lower case, the name as written."""

    address: str
    name: str = ""

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not the text: what it is called, what it is, how long (bytes as sent)."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Part:
    """A decoded text-like part, in the order of the mail."""

    content_type: str
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One mail as it was read: header fields decoded, text parts decoded, nothing judged."""

    identity: str
    """Hex SHA-256 by which two copies are the same mail (design 3.2)."""
    message_id: str | None
    """Without angle brackets; None where the mail has none that can be read."""
    date: datetime | None
    """The Date field in its own offset; None where it is missing or cannot be read."""
    at: datetime
    """When it counts as arrived, in UTC (design 8: Date, else the topmost Received, else what the caller said)."""
    senders: tuple[Address, ...]
    """Every address of every From field; trust needs to see that there are two."""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    delivered_to: tuple[str, ...] = ()
    """Delivered-To, X-Original-To, Envelope-To: where a Bcc shows."""
    subject: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    thread_index: str | None = None
    """Exchange's Thread-Index, base64 as written; None where there is none."""
    headers: tuple[tuple[str, str], ...] = ()
    """All header fields in order: name in lower case, value unfolded, not decoded."""
    parts: tuple[Part, ...] = ()
    """Text parts that are the body: text/plain, text/html, text/calendar, delivery and disposition reports,
    and the header of a returned or forwarded message (as message/rfc822)."""
    attachments: tuple[Attachment, ...] = ()
    complete: bool = True
    """False where only the header, or the first part of the mail, was fetched."""
    complaints: tuple[str, ...] = ()
    """What could not be read, each a sentence that names the field or part."""

    @property
    def sender(self) -> Address | None:
        """The first author; None where From names nobody."""
        return self.senders[0] if self.senders else None

    def header(self, name: str) -> str | None:
        """The topmost field of that name (lower case), unfolded; None where there is none."""
        return next((value for key, value in self.headers if key == name), None)

    def all_headers(self, name: str) -> tuple[str, ...]:
        """Every field of that name (lower case), topmost first."""
        return tuple(value for key, value in self.headers if key == name)


class Kind(StrEnum):
    """Who wrote a message: a person, which kind of machine, or we ourselves (design 4.3)."""

    HUMAN = "human"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    DELAY = "delay"
    BULK = "bulk"
    NOTIFICATION = "notification"
    RECEIPT = "receipt"
    CALENDAR = "calendar"
    CHALLENGE = "challenge"
    OURS = "ours"


@dataclass(frozen=True, slots=True)
class Failed:
    """One recipient of a bounce: bare lower-case address, permanent or not, the RFC 3463 status."""

    recipient: str
    permanent: bool
    status: str | None = None
    """Enhanced status such as 5.1.1; None where the bounce names none."""
    original: str | None = None
    """Who was written to, where a forward made it another; None where it is the same (RFC 3464 section 2.3.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who wrote a message, with the evidence."""

    kind: Kind
    because: tuple[str, ...]
    failed: tuple[Failed, ...] = ()
    returned_id: str | None = None
    """The Message-ID of the mail that came back; None where the bounce shows none."""
    left: bool = False
    """An auto-reply that says the person has left for good."""
    successor: str | None = None
    """The address an auto-reply names in the person's place; None where it names none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWords:
    """What the person wrote now, without history, signature or footer."""

    text: str
    quoted: str = ""
    """The history below or between, as text, without the quote marks."""
    forwarded: bool = False
    """The mail hands on somebody else's message."""
    colleagues: frozenset[str] = frozenset()
    """First names of readers on the writer's own side that no other reader bears, in lower case without accents."""


class DayKind(StrEnum):
    """What a day in a mail is for (design 8, `dates[].kind`)."""

    PROMISE = "promise"
    AWAY_UNTIL = "away_until"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day that the words name: what it is for, which day, and the words themselves."""

    kind: DayKind
    on: date
    """For an absence the first day back."""
    quote: str
    away_from: date | None = None
    """The first day of an absence; None where the words name none (away already)."""
    through: date | None = None
    """The last day of an absence, from which the first day back was worked out; None where that was named itself."""


class Answer(StrEnum):
    """What a client's words do (design 4.4)."""

    OBJECTION = "objection"
    QUESTION = "question"
    DELIVERS = "delivers"
    PARTIAL = "partial"
    PROMISE = "promise"
    ACKNOWLEDGEMENT = "acknowledgement"


@dataclass(frozen=True, slots=True)
class Request:
    """What the team's words do (design 4.5): ask for something, close, or neither."""

    asks: bool
    closes: bool
    thanks: bool = False
    """Whatever closes only thanks: no answer to a promise could do less."""
    defers: bool = False
    """It only thanks, or tells when the answer will come: what the client asked stays open."""
    words: str = ""
    """The sentence that asks, as the team wrote it; empty where nothing is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOn:
    """What the mail says that a message forwards."""

    author: Address
    answer: Answer | None
    """As in an Understanding."""
    dates: tuple[Day, ...] = ()
    kind: Kind = Kind.HUMAN
    """Who wrote it; a machine's mail is no answer, whoever hands it on."""
    away: bool = False
    """As in an Understanding."""
    left: bool = False
    """As in an Origin."""
    claims: bool = False
    """Its author claims to act for somebody."""
    likeness: str = ""
    """Of its words, by which another forward of it is known; empty where it has none."""
    written: datetime | None = None
    """When, as far as the forward shows it; None: on the day of the forward, or it shows no day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """One mail, read: everything the project room needs to know of it."""

    message: Message
    origin: Origin
    words: NewWords
    language: str | None
    """ISO 639-1 code of the new words; None where unsure."""
    answer: Answer | None
    """What the words do if a client wrote them; None where no rule fits."""
    request: Request
    """What the words do if the team wrote them."""
    dates: tuple[Day, ...] = ()
    """The one that speaks for the mail first."""
    away: bool = False
    """The writer says they are away; `dates` may name the day they are back."""
    handed_on: HandedOn | None = None
    """The mail it forwards; None where it forwards none, or a machine wrote it."""
    handed_over_by: tuple[str, ...] = ()
    """Whom a machine's notice names that hands something over; empty for all other mail."""
