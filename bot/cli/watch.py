"""The worker's watchman, with the ways to reach a person that the settings name."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from bot.adapters.alarm import Command, NoteFile, Post, SecondMail, Ways
from bot.adapters.clock import SystemClock
from bot.adapters.smtp_account import SmtpAccount
from bot.cli.config import sqlite_file
from bot.followup.alarm import Subject
from bot.ports import Alarm, Book, Store, Trouble
from bot.settings.load import Settings
from bot.settings.model import AlarmSection
from bot.walk.watchman import Watchman

T = TypeVar("T")

MEMORY = "courtside.alarm"


def watchman_of(settings: Settings, store: Store, name: str) -> Watchman:
    """The worker's watchman, with the alarm that the settings name."""
    ways = tuple(ways_of(settings.alarm))
    return Watchman(
        SystemClock(),
        store,
        alarm=Ways(ways) if ways else None,
        slate=slate_of(settings),
        after=settings.alarm.after,
        name=name,
    )


def ways_of(given: AlarmSection) -> Iterator[Alarm]:
    """Every way to reach a person that is named."""
    if given.command:
        yield Command(given.command)
    if given.url:
        yield Post(given.url.get_secret_value(), is_json=given.post == "json")
    if given.mail_url and given.mail_to:
        account = SmtpAccount(
            given.mail_url,
            given.mail_username or "",
            given.mail_password.get_secret_value() if given.mail_password else "",
        )
        yield SecondMail(account, given.mail_to)


def slate_of(settings: Settings) -> NoteFile:
    """Where it is noted what was told: a file that is there when the database is not."""
    if settings.alarm.memory:
        return NoteFile((settings.path.parent / settings.alarm.memory).resolve())
    database = sqlite_file(settings)
    return NoteFile(database.with_name(MEMORY) if database else (settings.path.parent / MEMORY).resolve())


class Unopened:
    """The store that could not be opened: it has no answer but its trouble."""

    def __init__(self, trouble: Trouble) -> None:
        self._trouble = trouble

    async def transact(self, work: Callable[[Book], T]) -> T:
        raise self._trouble

    async def close(self) -> None:
        """Nothing is open."""


async def could_not_begin(settings: Settings, name: str, trouble: Trouble) -> None:
    """Whoever starts us again and again would be the only one to know."""
    watchman = watchman_of(settings, Unopened(trouble), name)
    await watchman.recall()
    watchman.wrong(Subject.STORE, "the worker cannot begin", str(trouble))
    await watchman.look()
