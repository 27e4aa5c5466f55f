"""The first transaction of a worker: when we began here, and who has to be looked at again."""

from datetime import datetime

from bot.followup.policy import Policy
from bot.ports import Book
from bot.walk import digest

INSTALLED = "installed_at"
POLICY = "policy"
"""The store's settings: when the first worker began, and under which policy the last one decided."""


def begin(book: Book, policy: Policy, now: datetime) -> datetime:
    """Says when Courtside was installed; another policy puts every client on the agenda (design 5)."""
    installed = book.setting(INSTALLED)
    if installed is None:
        installed = now.isoformat()
        book.put_setting(INSTALLED, installed)
    if book.setting(POLICY) != policy.version:
        book.put_setting(POLICY, policy.version)
        for stream in book.streams():
            book.schedule(stream, now)
    digest.begin(book, policy, now)
    return datetime.fromisoformat(installed)
