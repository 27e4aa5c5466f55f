"""Everything the first version remembers."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# A step is frozen: it says what was true of its version, and so never uses the tables of today.
Number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
LIVING = sa.text("state <> 'cancelled'")
SCHEDULED = sa.text("next_at IS NOT NULL")


def upgrade() -> None:
    _mail()
    _places()
    _clients()
    _outbox()
    _rest()


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, Words, nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger, nullable=False) for name in names]


def _row() -> sa.Column[int]:
    return sa.Column("id", Number, sa.Identity(), primary_key=True)


def _mail() -> None:
    op.create_table(
        "cursors",
        *_words("account", "folder"),
        *_numbers("uidvalidity", "uidnext"),
        sa.PrimaryKeyConstraint("account", "folder"),
    )
    op.create_table(
        "threads",
        _row(),
        *_words("root", "subject"),
        *_numbers("last_at"),
        *_words("people"),
        sa.Column("stream", Words),
        sa.Column("number", sa.BigInteger, unique=True),
    )
    op.create_index("threads_similar", "threads", ["subject", "last_at"])
    op.create_table(
        "messages",
        _row(),
        sa.Column("identity", Words, nullable=False, unique=True),
        *_words("message_id"),
        *_numbers("at"),
        *_words("record"),
        sa.Column("thread", Number, sa.ForeignKey("threads.id")),
    )
    op.create_index("messages_message_id", "messages", ["message_id"])
    op.create_index("messages_in_thread", "messages", ["thread", "at", "message_id", "identity"])


def _places() -> None:
    op.create_table(
        "places",
        *_words("account", "folder"),
        *_numbers("uidvalidity", "uid"),
        sa.Column("identity", Words, sa.ForeignKey("messages.identity"), nullable=False),
        sa.PrimaryKeyConstraint("account", "folder", "uidvalidity", "uid"),
    )
    op.create_table(
        "links",
        *_words("name"),
        sa.Column("thread", Number, sa.ForeignKey("threads.id"), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )


def _clients() -> None:
    op.create_table("owners", *_words("name", "client"), sa.PrimaryKeyConstraint("name"))
    op.create_table(
        "streams",
        *_words("name"),
        sa.Column("sequence", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("hash", Words, nullable=False, server_default=""),
        sa.Column("next_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_index(
        "streams_next_at", "streams", ["next_at", "name"], sqlite_where=SCHEDULED, postgresql_where=SCHEDULED
    )
    op.create_table(
        "facts",
        sa.Column("stream", Words, sa.ForeignKey("streams.name"), nullable=False),
        *_numbers("sequence"),
        *_words("kind"),
        sa.Column("version", sa.Integer, nullable=False),
        *_numbers("at"),
        *_words("public"),
        sa.Column("private", Words),
        *_words("salt", "private_hash", "hash"),
        sa.PrimaryKeyConstraint("stream", "sequence"),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        _row(),
        *_words("key", "stream"),
        sa.Column("thread", sa.BigInteger),
        sa.Column("to_team", sa.Boolean, nullable=False),
        *_words("message_id", "sender", "recipients"),
        sa.Column("content", sa.LargeBinary, nullable=False),
        *_words("state"),
        *_numbers("next_at"),
        sa.Column("attempts", sa.Integer, nullable=False),
        *_words("reply"),
        sa.Column("claimed_at", sa.BigInteger),
        *_words("holder"),
        sa.Column("sent_at", sa.BigInteger),
        sa.Column("seen_at", sa.BigInteger),
    )
    op.create_index("outbox_living", "outbox", ["key"], unique=True, sqlite_where=LIVING, postgresql_where=LIVING)
    op.create_index("outbox_queue", "outbox", ["state", "next_at", "id"])
    op.create_index("outbox_stream", "outbox", ["stream", "id"])
    op.create_index("outbox_message_id", "outbox", ["message_id"])
    op.create_index("outbox_sent", "outbox", ["state", "sent_at"])


def _rest() -> None:
    op.create_table(
        "shunted",
        _row(),
        *_words("place", "reason"),
        sa.Column("raw", sa.LargeBinary, nullable=False),
        *_numbers("at"),
        sqlite_autoincrement=True,
    )
    op.create_table("settings", *_words("name", "value"), sa.PrimaryKeyConstraint("name"))
    op.create_table("counters", *_words("name"), *_numbers("value"), sa.PrimaryKeyConstraint("name"))
    op.create_table("leases", *_words("name", "holder"), *_numbers("until"), sa.PrimaryKeyConstraint("name"))
