"""The part of the book that forgets: rewritten in place, or gone."""

from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from bot.adapters.page import Page
from bot.adapters.schema import facts, messages, outbox, owners, settings, streams, threads
from bot.ports import Kept, Thread
from bot.project.outgoing import FINAL

NOBODY: tuple[str, ...] = ()

ARCHIVE = (
    select(messages)
    .where(messages.c.identity > bindparam("after"))
    .order_by(messages.c.identity)
    .limit(bindparam("limit"))
)
REWRITE = update(messages).where(messages.c.identity == bindparam("name")).values(record=bindparam("anew"))
QUIET = (
    select(threads)
    .where(
        threads.c.last_at < bindparam("before"), threads.c.people != bindparam("nobody", NOBODY, threads.c.people.type)
    )
    .order_by(threads.c.last_at, threads.c.id)
    .limit(bindparam("limit"))
)
REDACT_THREAD = (
    update(threads)
    .where(threads.c.id == bindparam("row"))
    .values(subject=bindparam("called"), people=bindparam("known"))
)
REDACT_LETTERS = (
    update(outbox)
    .where(outbox.c.key == bindparam("name"), outbox.c.state.in_([state.value for state in FINAL]))
    .values(sender="", recipients=NOBODY, content=b"", reply="")
)
DROP_FACTS = delete(facts).where(facts.c.stream == bindparam("name"))
DROP_LETTERS = delete(outbox).where(outbox.c.stream == bindparam("name"))
DROP_THREADS = update(threads).where(threads.c.stream == bindparam("name")).values(stream=None, number=None)
DROP_STREAM = delete(streams).where(streams.c.name == bindparam("gone"))
DISOWN = delete(owners).where(owners.c.name == bindparam("gone"))
SETTINGS = select(settings).order_by(settings.c.name)


class ForgetBook(Page):
    """What a person's erasure, and time, take away."""

    def archive(self, after: str, limit: int) -> list[Kept]:
        return [
            Kept(
                identity=row.identity,
                message_id=row.message_id or None,
                at=row.at,
                record=row.record,
                thread=row.thread,
            )
            for row in self._run(ARCHIVE, after=after, limit=limit)
        ]

    def rewrite(self, identity: str, record: str) -> None:
        self._run(REWRITE, name=identity, anew=record)

    def quiet(self, before: datetime, limit: int) -> list[Thread]:
        return [
            Thread(
                id=row.id,
                root=row.root,
                subject=row.subject,
                last_at=row.last_at,
                people=frozenset(row.people),
                stream=row.stream,
                number=row.number,
            )
            for row in self._run(QUIET, before=before, limit=limit)
        ]

    def redact_thread(self, thread: Thread) -> None:
        self._run(REDACT_THREAD, row=thread.id, called=thread.subject, known=tuple(sorted(thread.people)))

    def redact_letters(self, key: str) -> None:
        self._run(REDACT_LETTERS, name=key)

    def drop(self, stream: str) -> None:
        for statement in (DROP_FACTS, DROP_LETTERS, DROP_THREADS):
            self._run(statement, name=stream)
        self._run(DROP_STREAM, gone=stream)

    def disown(self, name: str) -> None:
        self._run(DISOWN, gone=name)

    def settings(self) -> dict[str, str]:
        return {row.name: row.value for row in self._run(SETTINGS)}
