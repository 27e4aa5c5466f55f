"""The clock of this machine."""

from datetime import UTC, datetime


class SystemClock:
    """What time it is, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)
