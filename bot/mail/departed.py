"""Whose departure a mail tells of: the writer's own, or somebody else's, which only a person tells."""

import re
from collections.abc import Set

from bot.mail.evidence import Evidence
from bot.mail.words.departed import HE_OR_SHE, HONORIFICS, NO_NAMES, NOT_SAID, VERBS, WORK

_CLAUSE = re.compile(r"[.!?;:,\n—–]+\s*(?!\S*@)")
_WORK = re.compile(WORK, re.IGNORECASE)
_PRONOUN = re.compile(rf"\b(?:{HE_OR_SHE})\b(?:\W+\w+){{0,5}}?\W+(?:{WORK})", re.IGNORECASE)
_NAMED = re.compile(rf"^\s*([^\W\d_a-zа-яё][\w'’-]+)\s+(?:{VERBS})\b", re.MULTILINE)
"""By the first name alone, as nobody speaks to strangers."""
_CALLED = re.compile(
    rf"(?i:{HONORIFICS})\.?\s+[^\W\d_a-zа-яё]|[^\W\d_a-zа-яё][\w'’-]+\s+[^\W\d_a-zа-яё][\w'’-]+\s+(?:{VERBS})\b"
)
"""By title or by both names, as notices do."""

_NOT_SAID = re.compile(rf"(?:{NOT_SAID})\b", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яё]")
_PART = re.compile(r"[\s._+-]+")

SHORTEST = 3
"""Letters of a name that tells its bearer."""


def is_anothers_departure(seen: Evidence) -> bool:
    """ "She left the team", "Tom has left the company": a machine speaks of whoever's mailbox it answers for."""
    own = {word for word in (*seen.name.split(), *_PART.split(seen.local)) if len(word) >= SHORTEST}
    text = "\n".join(seen.own_lines)
    if _WORK.search(text) is None or _CALLED.search(text) is not None:
        return False
    for clause in _CLAUSE.split(text):
        if not own.isdisjoint(clause.lower().split()):
            return False
        if _WORK.search(clause) is None:
            continue
        named = _NAMED.search(clause)
        name = named[1].lower() if named else ""
        if name and name not in NO_NAMES and seen.name.strip() and not _is_written_otherwise(name, own):
            return True
        if _PRONOUN.search(clause) or _NOT_SAID.match(clause.strip()):
            return True
    return False


def _is_written_otherwise(name: str, own: Set[str]) -> bool:
    """The text has Cyrillic letters, From has Latin ones: whether they are the same name cannot be seen."""
    return all(map(str.isascii, own)) and _CYRILLIC.match(name) is not None
