"""A clock that stands still until somebody sets it."""

from datetime import datetime


class VirtualClock:
    """The time of a pretend world; it never goes back."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def set(self, moment: datetime) -> None:
        self._now = max(self._now, moment)
