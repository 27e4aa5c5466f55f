"""When the first worker began here, as the store remembers it (design 4.11)."""

from datetime import datetime

from bot.ports import Book

INSTALLED = "installed_at"
"""The store's setting."""


def installed(book: Book) -> datetime | None:
    """None: no worker has begun yet."""
    written = book.setting(INSTALLED)
    return datetime.fromisoformat(written) if written else None
