"""The tables, the same for SQLite and PostgreSQL; a change here needs a step in `migrations/versions`."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    TypeDecorator,
    text,
)

VERSION = "0001"
"""The schema this program needs: the last step in `migrations/versions`."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Moment(TypeDecorator[datetime]):
    """A moment as whole microseconds since 1970 in UTC, so that both databases keep exactly the same."""

    impl = BigInteger
    cache_ok = True

    # A row of the outbox has four of these: each processor is one plain call, without the detours of a TypeDecorator.
    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], int | None]:
        return _stored

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[int | None], datetime | None]:
        return _moment


def _stored(value: datetime | None) -> int | None:
    return None if value is None else (value - EPOCH) // MICROSECOND


def _moment(value: int | None) -> datetime | None:
    return None if value is None else EPOCH + timedelta(microseconds=value)


class Words(TypeDecorator[str]):
    """Text out of a mail: a NUL or half a surrogate pair, which PostgreSQL refuses, becomes U+FFFD."""

    # PostgreSQL would sort by the language of the database; "C" sorts as SQLite and Python do.
    impl = Text().with_variant(Text(collation="C"), "postgresql")
    cache_ok = True

    # Nearly every column of a kept mail is one: a plain call here too.
    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], str | None]:
        return _words


def _words(value: str | None) -> str | None:
    return None if value is None else _writable(value)


def _writable(value: str) -> str:
    if _is_writable(value):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")


def _is_writable(value: str) -> bool:
    if value.isascii():
        return "\0" not in value
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in value


class Sought(Words):
    """Words that an index holds: the longest are kept as their seal, since PostgreSQL takes 2,704 bytes a row."""

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], str | None]:
        return _sought


MOST_SOUGHT = 500
"""Characters: more than an honest Message-ID or subject has; at four bytes each they still fit a row of the index."""


def _sought(value: str | None) -> str | None:
    return None if value is None else as_indexed(value)


def as_indexed(name: str) -> str:
    """A name as the index holds it."""
    if len(name) > MOST_SOUGHT:
        return f"sha256:{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()}"
    return _writable(name)


class Names(TypeDecorator[tuple[str, ...]]):
    """Addresses in their order, as a JSON list."""

    impl = Words
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], tuple[str, ...] | None]:
        return _addresses


_decode = json.JSONDecoder().raw_decode
"""As `json.loads`, without a look for blanks around what was written above: a third of its time."""


def _addresses(value: str | None) -> tuple[str, ...] | None:
    return None if value is None else tuple(_decode(value)[0])


Number = BigInteger().with_variant(Integer, "sqlite")
"""Row numbers: SQLite counts by itself only in a column that is called INTEGER."""

metadata = MetaData()

cursors = Table(
    "cursors",
    metadata,
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uidnext", BigInteger, nullable=False),
    PrimaryKeyConstraint("account", "folder"),
)

threads = Table(
    "threads",
    metadata,
    Column("id", Number, Identity(), primary_key=True),
    Column("root", Words, nullable=False),
    Column("subject", Sought, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("people", Names, nullable=False),
    Column("stream", Words),
    Column("number", BigInteger, unique=True),
    Index("threads_similar", "subject", "last_at"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Number, Identity(), primary_key=True),
    Column("identity", Words, nullable=False, unique=True),
    # Empty where the mail has none, so that it sorts before every other.
    Column("message_id", Sought, nullable=False),
    Column("at", Moment, nullable=False),
    Column("record", Words, nullable=False),
    Column("thread", Number, ForeignKey("threads.id")),
    Index("messages_message_id", "message_id"),
    # Serves the unplaced (thread is null) and the messages of a thread, both oldest first.
    Index("messages_in_thread", "thread", "at", "message_id", "identity"),
)

places = Table(
    "places",
    metadata,
    Column("account", Words, nullable=False),
    Column("folder", Words, nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("identity", Words, ForeignKey("messages.identity"), nullable=False),
    PrimaryKeyConstraint("account", "folder", "uidvalidity", "uid"),
)

links = Table(
    "links",
    metadata,
    Column("name", Sought, primary_key=True),
    Column("thread", Number, ForeignKey("threads.id"), nullable=False),
)

owners = Table(
    "owners",
    metadata,
    Column("name", Sought, primary_key=True),
    Column("client", Words, nullable=False),
)

streams = Table(
    "streams",
    metadata,
    Column("name", Words, primary_key=True),
    Column("sequence", BigInteger, nullable=False, server_default="0"),
    Column("hash", Words, nullable=False, server_default=""),
    Column("next_at", Moment),
    Index(
        "streams_next_at",
        "next_at",
        "name",
        sqlite_where=text("next_at IS NOT NULL"),
        postgresql_where=text("next_at IS NOT NULL"),
    ),
)

facts = Table(
    "facts",
    metadata,
    Column("stream", Words, ForeignKey("streams.name"), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("kind", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("public", Words, nullable=False),
    # None, and an empty salt, once erased.
    Column("private", Words),
    Column("salt", Words, nullable=False),
    Column("private_hash", Words, nullable=False),
    Column("hash", Words, nullable=False),
    PrimaryKeyConstraint("stream", "sequence"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Number, Identity(), primary_key=True),
    Column("key", Words, nullable=False),
    Column("stream", Words, nullable=False),
    Column("thread", BigInteger),
    Column("to_team", Boolean, nullable=False),
    Column("message_id", Words, nullable=False),
    Column("sender", Words, nullable=False),
    Column("recipients", Names, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("state", Words, nullable=False),
    Column("next_at", Moment, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("reply", Words, nullable=False),
    Column("claimed_at", Moment),
    Column("holder", Words, nullable=False),
    Column("sent_at", Moment),
    Column("seen_at", Moment),
    Index(
        "outbox_living",
        "key",
        unique=True,
        sqlite_where=text("state <> 'cancelled'"),
        postgresql_where=text("state <> 'cancelled'"),
    ),
    Index("outbox_queue", "state", "next_at", "id"),
    Index("outbox_stream", "stream", "id"),
    Index("outbox_message_id", "message_id"),
    Index("outbox_sent", "state", "sent_at"),
)

shunted = Table(
    "shunted",
    metadata,
    Column("id", Number, Identity(), primary_key=True),
    Column("place", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
    # A number that was taken out is not given to another message.
    sqlite_autoincrement=True,
)

settings = Table(
    "settings",
    metadata,
    Column("name", Words, primary_key=True),
    Column("value", Words, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("name", Words, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    Column("name", Words, primary_key=True),
    Column("holder", Words, nullable=False),
    Column("until", BigInteger, nullable=False),
)
