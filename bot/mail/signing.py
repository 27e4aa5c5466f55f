"""The line with which somebody signs a mail off: a greeting or thanks, with or without a name behind it."""

import re
from functools import lru_cache

from bot.mail.words.closing import (
    AROUND_A_GREETING,
    BEFORE_A_NAME,
    GREETINGS,
    SIGNING,
    THANKS,
    WHOLE_SIGN_OFFS,
)

_LONGEST_LINE = 300
"""A sign-off with its rules and stars around it; taking the edges off a longer line would cost its square."""
_LONGEST_SIGN_OFF = 60
_LONGEST_CAPITALS = 3
"""Letters of "OK", "A" and "B2", which choose and agree; whose initials they are, the writer's name says."""
_EDGES = re.compile(r"^[\W_]+|[^\w!.,]+$|(?<=\w)\s+[^\w\s]{1,3}$")
# "Greetings from Leeds": the place is no part of the greeting.
_PLACE = re.compile(
    r"\s(?:from|aus|de|depuis|desde|da|dal|dalla|uit|vanuit|из|z|ze)\s"
    r"(?:[^\W\d_]{2,12}\s){0,2}?[^\W\d_a-zà-ÿа-я][\w.-]+(?:\s[^\W\d_a-zà-ÿа-я][\w.-]+)?\s*[,!.]?$"
)


# Each round asks the last lines again.
@lru_cache(maxsize=256)
def sign_off(line: str, names: frozenset[str] = frozenset()) -> str:
    """ "greeting" or "thanks" where a line is a sign-off, with or without a name behind it; else empty."""
    if len(line) > _LONGEST_SIGN_OFF + 1 and line[0].isalnum() and (line[-1].isalnum() or line[-2].isalnum()):
        # The edges take nothing off such a line.
        return ""
    if len(line) > _LONGEST_LINE:
        return ""
    line = _PLACE.sub("", line)
    written = _EDGES.sub("", line)
    phrase = written.lower()
    if not phrase or len(phrase) > _LONGEST_SIGN_OFF:
        return ""
    said, _, name = phrase.partition(",")
    bare = said.strip(" ,.!;:()…")
    if bare in WHOLE_SIGN_OFFS:
        return "greeting"
    words = [word for word in re.split(r"[\s/&+]+", bare) if word]
    if not words or len(words) > 7 or name and len(name.split()) > 4:
        return ""
    known = [word for word in words if word in GREETINGS or word in THANKS or word in AROUND_A_GREETING]
    if SIGNING.isdisjoint(known) and not _is_called(written.partition(",")[2], names):
        return ""
    named = len(words) - len(known) if not name else 0
    if named and (words[-named:] != [word for word in words if word not in known] or named > 2 or len(known) > 4):
        return ""
    if not named and len(known) != len(words):
        return ""
    if named and not all(word[:1].isupper() for word in line.strip(" -–—*_~.!").split()[-named:]):
        return ""
    if any(word in GREETINGS for word in known) and (not named or known[-1] in GREETINGS or known[0] in GREETINGS):
        return "greeting" if not named or known != ["best"] or len(words) == 2 else ""
    return "thanks" if any(word in THANKS for word in known) and not named else ""


def _is_called(written: str, names: frozenset[str]) -> bool:
    """Whether behind the comma stands a name and no answer: "Thanks, Bob" signs, "Thanks, all approved" approves."""
    words = [word.strip(" .!()-–—") for word in written.split()]
    called = [word for word in words if word and word.lower() not in BEFORE_A_NAME]
    if written.endswith(".") or any(word.isupper() and len(word) <= _LONGEST_CAPITALS for word in called):
        return bool(called) and all(word.lower() in names for word in called)
    return all(not word[0].islower() or word in names for word in called)
