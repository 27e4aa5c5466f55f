"""Which conversation a mail quotes, told by words that stand in that one alone."""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import TypeVar

# Five words in a row are somebody's own; "thank you very much" is everybody's.
RUN = 5
_WORD = re.compile(r"\w+")

Run = tuple[str, ...]
Thread = TypeVar("Thread", str, int)


@dataclass(slots=True)
class Said:
    """The words of one conversation; taken apart once, and only where somebody quotes something like it."""

    _texts: list[str] = field(default_factory=list)
    _runs: set[Run] = field(default_factory=set)

    def add(self, text: str) -> None:
        self._texts.append(text)

    def take(self, other: "Said") -> None:
        self._texts += other._texts
        self._runs |= other._runs

    def runs(self) -> Set[Run]:
        for text in self._texts:
            self._runs |= _runs(text)
        self._texts.clear()
        return self._runs


def quoted_thread(quoted: str, said: Mapping[Thread, Said]) -> Thread | None:
    """The one conversation whose words are quoted; None where none is, or two equally."""
    runs = _runs(quoted)
    if not runs or not said:
        return None
    found = {key: runs & one.runs() for key, one in said.items()}
    ranked = sorted(found.items(), key=lambda one: len(one[1]), reverse=True)
    (best, runs_of_best), *others = ranked
    elsewhere = {run for _, shared in others for run in shared}
    most = max((len(shared) for _, shared in others), default=0)
    return best if runs_of_best - elsewhere and most < len(runs_of_best) else None


def _runs(text: str) -> set[Run]:
    words = _WORD.findall(text.lower())
    return {tuple(words[place : place + RUN]) for place in range(len(words) - RUN + 1)}
