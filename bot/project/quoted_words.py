"""Which conversation a mail quotes, told by words that stand in that one alone."""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

# Five words in a row are somebody's own; "thank you very much" is everybody's.
RUN = 5
_WORD = re.compile(r"\w+")

Thread = TypeVar("Thread", str, int)


def quoted_thread(quoted: str, said: Mapping[Thread, Iterable[str]]) -> Thread | None:
    """The one conversation whose words are quoted; None where none is, or two equally."""
    runs = _runs(quoted)
    if not runs or not said:
        return None
    found = {key: runs & {run for text in texts for run in _runs(text)} for key, texts in said.items()}
    ranked = sorted(found.items(), key=lambda one: len(one[1]), reverse=True)
    (best, runs_of_best), *others = ranked
    elsewhere = {run for _, shared in others for run in shared}
    most = max((len(shared) for _, shared in others), default=0)
    return best if runs_of_best - elsewhere and most < len(runs_of_best) else None


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return {tuple(words[place : place + RUN]) for place in range(len(words) - RUN + 1)}
