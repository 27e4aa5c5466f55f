"""The first transaction of a worker: when we began here, and who has to be looked at again."""

from datetime import datetime

from bot.followup.policy import Policy
from bot.ports import Book
from bot.walk import digest
from bot.walk.installed import INSTALLED, installed

POLICY = "policy"
"""The store's setting: under which policy the last worker decided."""


def begin(book: Book, policy: Policy, now: datetime) -> datetime:
    """Says when Courtside was installed; another policy puts every client on the agenda (design 5)."""
    began = installed(book)
    if began is None:
        book.put_setting(INSTALLED, now.isoformat())
    if book.setting(POLICY) != policy.version:
        book.put_setting(POLICY, policy.version)
        for stream in book.streams():
            book.schedule(stream, now)
    digest.begin(book, policy, now)
    return began or now
