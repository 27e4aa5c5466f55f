"""How much is asked of the store in one transaction: less after one that it did not finish."""

from dataclasses import dataclass
from types import TracebackType

from bot.ports import Trouble

MOST = 500
"""Messages placed at once: enough to ask for each client once, few enough to keep the lock short."""
A_QUARTER, A_FEW = 4, 10


@dataclass(slots=True)
class Portion:
    """A store far away, or out of breath, would never finish the same five hundred in its time: it gets fewer."""

    size: int = MOST

    def __enter__(self) -> None:
        """Around one transaction of this size."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if error is None:
            self.size = min(MOST, self.size + A_FEW)
        elif isinstance(error, Trouble):
            self.size = max(1, self.size // A_QUARTER)

    def alone(self) -> None:
        """One message the next time, so that what goes wrong is surely its own."""
        self.size = 1
