"""What is known of a word, worked out once and kept: mail repeats its words."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Kept(dict[str, T]):
    """The answer for each word asked for, up to so many; then it begins anew, which costs less than to sort them."""

    def __init__(self, work_out: Callable[[str], T], most: int) -> None:
        super().__init__()
        self._work_out, self._most = work_out, most

    def __missing__(self, word: str) -> T:
        if len(self) >= self._most:
            self.clear()
        found = self[word] = self._work_out(word)
        return found
