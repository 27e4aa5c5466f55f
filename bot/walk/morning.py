"""A digest's morning, looked at in portions: however many threads are silent, no transaction is long."""

from collections.abc import Callable, Iterable, Iterator

from bot.ports import Book
from bot.project.stored import Head
from bot.report.digest import View

AT_ONCE = 300
"""Threads looked at in one transaction: at five milliseconds each a letter on its way waits for one or two seconds."""
ROWS = 1_000
"""Rows of digests written in one transaction, or one whole digest."""


class Morning:
    """The clients seen so far, each with the head of the chain it was seen at; forgotten with the process."""

    def __init__(self, at_once: int = AT_ONCE, rows: int = ROWS) -> None:
        self._at_once, self._rows = at_once, rows
        self._of: object = None
        self._seen: dict[str, tuple[Head, View]] = {}
        self.without: set[str] = set()
        """Members for whom none could be written this morning."""

    def begin(self, of: object) -> None:
        """Goes on with what was begun for the same hour and rules, else begins anew."""
        if of != self._of:
            self.end()
            self._of = of

    def end(self) -> None:
        self._of, self._seen, self.without = None, {}, set()

    def look(self, book: Book, streams: Iterable[str], view: Callable[[str], View]) -> bool:
        """Looks at a portion of the clients; whether all of them were seen as they stand now."""
        left = self._at_once
        for stream in self._unseen(book, tuple(streams)):
            if left <= 0:
                return False
            seen = view(stream)
            self._seen[stream] = (book.lock(stream), seen)
            left -= max(1, len(seen.outlooks))
        return True

    def views(self, streams: Iterable[str]) -> tuple[View, ...]:
        return tuple(self._seen[stream][1] for stream in streams)

    def readers_at_once(self) -> int:
        threads = sum(len(view.outlooks) for _, view in self._seen.values())
        return max(1, self._rows // max(1, threads))

    def _unseen(self, book: Book, streams: tuple[str, ...]) -> Iterator[str]:
        """First who was not looked at, then, with all the others known, to whom something has happened since."""
        yield from (stream for stream in streams if stream not in self._seen)
        yield from (stream for stream in streams if self._seen[stream][0] != book.lock(stream))
