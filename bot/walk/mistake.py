"""A mistake of ours that stopped one piece of work, and how to speak of it."""

import traceback
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Bug:
    """Nothing of that piece of work was written."""

    reason: str
    """With what it met, for whoever may read the store."""
    where: str
    """Without what it met, for the log: that may be somebody's words."""


def bug(error: BaseException) -> Bug:
    name = type(error).__name__
    place = traceback.extract_tb(error.__traceback__)[-1]
    return Bug(f"{name}: {error}", f"{name} in {Path(place.filename).name}:{place.lineno}")
