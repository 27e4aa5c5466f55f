"""How facts and readings are written down: JSON, public and private parts apart."""

import json
from dataclasses import dataclass, fields
from datetime import date, datetime

from bot.mail.message import Address, Answer, Attachment, Day, Failed, HandedOn, Kind, Message, Understanding
from bot.mail.subject import base_subject, tags
from bot.project import codec
from bot.project.facts import Fact

# Raised whenever a fact's fields change their meaning; older ones stay readable.
VERSION = 1
# New words kept of one mail, in characters: enough to quote our request, no archive of other people's mail.
WORDS_KEPT = 4_000
# History kept while a mail waits to be placed: enough to see whether it quotes our text.
QUOTED_KEPT = 1_000
# References kept of one mail: RFC 5322 sets no limit, list mail carries hundreds.
REFERENCES_KEPT = 30


KINDS: dict[str, type[Fact]] = {kind.__name__: kind for kind in Fact.__args__}
FACT_FIELDS = {
    name: tuple((one.name, bool(one.metadata.get("private"))) for one in fields(kind) if one.name != "at")
    for name, kind in KINDS.items()
}
"""The names of a fact's fields, each with whether it is private."""


class UnknownFact(ValueError):
    """A fact of a kind or version this program does not know: it must not start (design 2)."""


def encode(fact: Fact) -> tuple[str, str]:
    """The public and the private part of a fact, as JSON; the moment is kept beside them."""
    public: dict[str, codec.Json] = {}
    private: dict[str, codec.Json] = {}
    for name, is_private in FACT_FIELDS[type(fact).__name__]:
        (private if is_private else public)[name] = codec.dump(getattr(fact, name))
    return codec.text(public), codec.text(private)


def decode(kind: str, version: int, at: datetime, public: str, private: str | None) -> Fact:
    """A fact from what was stored; an erased private part leaves its fields empty. Raises UnknownFact."""
    if kind not in KINDS or version > VERSION:
        raise UnknownFact(f"a fact of kind {kind!r}, version {version}, is newer than this program: update courtside")
    values = json.loads(public) | (json.loads(private) if private is not None else {})
    return codec.load(KINDS[kind], values, at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the project room keeps of a message."""

    identity: str
    at: datetime
    day: date
    """The day it was written, where it was written."""
    message_id: str | None = None
    senders: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    hidden: tuple[str, ...] = ()
    """Addresses it was delivered to, and Bcc: where the bot shows when it stands in neither To nor Cc."""
    subject: str = ""
    base: str = ""
    tags: tuple[str, ...] = ()
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    thread_index: str | None = None
    list_id: str | None = None
    """The mailing list it came through (RFC 2919 section 2); None where it names none."""
    kind: Kind = Kind.HUMAN
    because: tuple[str, ...] = ()
    failed: tuple[Failed, ...] = ()
    returned_id: str | None = None
    left: bool = False
    successor: str | None = None
    text: str = ""
    quoted: str = ""
    forwarded: bool = False
    language: str | None = None
    answer: Answer | None = None
    asks: bool = False
    closes: bool = False
    thanks: bool = False
    defers: bool = False
    words: str = ""
    dates: tuple[Day, ...] = ()
    away: bool = False
    handed_on: HandedOn | None = None
    """The mail it forwards; None where it forwards none whose author can be read."""
    handed_over_by: tuple[str, ...] = ()
    """Addresses that a service's notice names which hands something over for a person (design 4.13)."""
    attachments: tuple[Attachment, ...] = ()
    ours: str | None = None
    """The Message-ID under which this letter of ours was planned; None: it bears no valid token of ours."""
    orders: tuple[str, ...] = ()
    """The lines of a member's mail that steer us, as typed (design 9)."""
    below: str = ""
    """What a member wrote below the order that takes a text; empty where they gave none."""
    token: str = ""
    """The sealed word behind the order in the subject; empty where the subject is none."""
    proven: bool = False
    """The server vouches for the author (`mail.trust`)."""
    loose: bool = False
    """Its From is not one strict address: a token in it counts for nothing."""
    denied: bool = False
    """The server says that the author is another."""
    strange_orders: int = 0
    """Orders in a mail of somebody who may give none; they are only counted."""
    old: bool = False
    """Only the header was read: it is recorded, and starts nothing (design 4.11)."""

    @property
    def root(self) -> str:
        """What a thread is called that begins with this message."""
        return self.message_id or f"sha256:{self.identity}"

    @property
    def sender(self) -> str:
        """The author's bare address; empty where From names nobody."""
        return self.senders[0].address if self.senders else ""

    @property
    def received_by(self) -> tuple[str, ...]:
        """Every address it was written or delivered to."""
        return (*(one.address for one in (*self.to, *self.cc)), *self.hidden)


def header_reading(message: Message) -> Reading:
    """A reading of which only the header counts."""
    written = message.date or message.at
    return Reading(
        identity=message.identity,
        message_id=message.message_id,
        at=message.at,
        day=written.date(),
        senders=message.senders,
        to=message.to,
        cc=message.cc,
        hidden=tuple(dict.fromkeys((*(one.address for one in message.bcc), *message.delivered_to))),
        subject=message.subject,
        base=base_subject(message.subject).lower(),
        tags=tags(message.subject),
        in_reply_to=message.in_reply_to,
        references=message.references[:1] + message.references[1:][-REFERENCES_KEPT:],
        thread_index=message.thread_index,
        list_id=message.header("list-id"),
        old=True,
    )


def reading(understanding: Understanding) -> Reading:
    """What is kept of a message that was read whole."""
    known = understanding
    header = header_reading(known.message)
    return Reading(
        **{name: getattr(header, name) for name in HEADER_FIELDS},
        kind=known.origin.kind,
        because=known.origin.because,
        failed=known.origin.failed,
        returned_id=known.origin.returned_id,
        left=known.origin.left,
        successor=known.origin.successor,
        text=known.words.text[:WORDS_KEPT],
        quoted=known.words.quoted[:QUOTED_KEPT],
        forwarded=known.words.forwarded,
        language=known.language,
        answer=known.answer,
        asks=known.request.asks,
        closes=known.request.closes,
        thanks=known.request.thanks,
        defers=known.request.defers,
        words=known.request.words,
        dates=known.dates,
        away=known.away,
        handed_on=known.handed_on,
        handed_over_by=known.handed_over_by,
        attachments=known.message.attachments,
    )


READING_FIELDS = tuple(one.name for one in fields(Reading))
HEADER_FIELDS = frozenset(
    "identity message_id at day senders to cc hidden subject base tags "
    "in_reply_to references thread_index list_id".split()
)


def write(reading: Reading) -> str:
    """As text; fields that say nothing are left out, since most mail says little."""
    return codec.text({name: codec.dump(value) for name in READING_FIELDS if (value := getattr(reading, name))})


def read(record: str) -> Reading:
    return codec.load(Reading, json.loads(record))
