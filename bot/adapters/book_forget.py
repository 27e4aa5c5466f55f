"""The part of the book that forgets: rewritten in place, or gone."""

from datetime import datetime

from sqlalchemy import bindparam, delete, select, union, update

from bot.adapters.page import Page, kept_in, thread_in
from bot.adapters.schema import cursors, facts, messages, outbox, owners, places, settings, streams, threads
from bot.ports import Kept, ThreadRow
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
    .values(key=bindparam("called"), sender="", recipients=NOBODY, content=b"", reply="")
)
DROP_FACTS = delete(facts).where(facts.c.stream == bindparam("name"))
DROP_LETTERS = delete(outbox).where(outbox.c.stream == bindparam("name"))
DROP_THREADS = update(threads).where(threads.c.stream == bindparam("name")).values(stream=None, number=None)
DROP_STREAM = delete(streams).where(streams.c.name == bindparam("gone"))
DROP_OWNERS = delete(owners).where(owners.c.client == bindparam("name"))
DISOWN = delete(owners).where(owners.c.name == bindparam("gone"))
ACCOUNTS = union(select(cursors.c.account), select(places.c.account)).order_by("account")
DROP_CURSORS = delete(cursors).where(cursors.c.account == bindparam("name"))
DROP_PLACES = delete(places).where(places.c.account == bindparam("name"))
DROP_SETTING = delete(settings).where(settings.c.name == bindparam("gone"))
SETTINGS = select(settings).order_by(settings.c.name)


class ForgetBook(Page):
    """What a person's erasure, and time, take away."""

    def archive(self, after: str, limit: int) -> list[Kept]:
        return [kept_in(row) for row in self._run(ARCHIVE, after=after, limit=limit)]

    def rewrite(self, identity: str, record: str) -> None:
        self._run(REWRITE, name=identity, anew=record)

    def quiet(self, before: datetime, limit: int) -> list[ThreadRow]:
        return [thread_in(row) for row in self._run(QUIET, before=before, limit=limit)]

    def redact_thread(self, thread: ThreadRow) -> None:
        self._run(REDACT_THREAD, row=thread.id, called=thread.subject, known=tuple(sorted(thread.people)))

    def redact_letters(self, key: str, called: str = "") -> None:
        self._run(REDACT_LETTERS, name=key, called=called or key)

    def drop(self, stream: str) -> None:
        for statement in (DROP_FACTS, DROP_LETTERS, DROP_THREADS, DROP_OWNERS):
            self._run(statement, name=stream)
        self._run(DROP_STREAM, gone=stream)

    def disown(self, name: str) -> None:
        self._run(DISOWN, gone=name)

    def accounts(self) -> list[str]:
        return [row.account for row in self._run(ACCOUNTS)]

    def drop_account(self, account: str) -> None:
        for statement in (DROP_CURSORS, DROP_PLACES):
            self._run(statement, name=account)

    def drop_setting(self, name: str) -> None:
        self._run(DROP_SETTING, gone=name)

    def settings(self) -> dict[str, str]:
        return {row.name: row.value for row in self._run(SETTINGS)}
