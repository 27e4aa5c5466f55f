"""The hash chain of a client's facts: what was written cannot be changed unseen, and can still be forgotten."""

import json
from collections.abc import Iterable
from datetime import UTC
from hashlib import sha256

from bot.project.stored import FactRecord, Head, Recorded

START = Head(0, "")
"""Where every stream stands before its first fact."""


def link(previous: Head, stream: str, record: FactRecord, salt: str) -> Recorded:
    """The fact in its place after `previous`; the salt keeps a short private part from being guessed by its hash."""
    private_hash = _private_hash(salt, record.private)
    return Recorded(
        stream=stream,
        sequence=previous.sequence + 1,
        record=record,
        salt=salt,
        private_hash=private_hash,
        hash=_hash(previous.hash, record, private_hash),
    )


def verify(recorded: Iterable[Recorded], head: Head | None = None) -> tuple[str, ...]:
    """What is wrong with one stream read from its beginning; nothing where it is whole.

    An erased private part is no complaint. With its `head` a chain cut off at the end is found too."""
    complaints: list[str] = []
    last = START
    for fact in recorded:
        complaints += _complaints(last, fact)
        # Going on from what is written there, one change makes one complaint and not one for each fact after it.
        last = Head(fact.sequence, fact.hash)
    if head is not None and head != last:
        complaints.append(f"the chain ends at fact {last.sequence}, but its head stands at fact {head.sequence}")
    return tuple(complaints)


def _complaints(last: Head, fact: Recorded) -> list[str]:
    found: list[str] = []
    place = f"fact {fact.sequence} of {fact.stream}"
    if fact.sequence != last.sequence + 1:
        found.append(f"{place} follows fact {last.sequence}: there is a gap")
    elif fact.hash != _hash(last.hash, fact.record, fact.private_hash):
        found.append(f"{place} was changed: its kind, moment or public part is not what was written")
    if fact.record.private is not None and fact.private_hash != _private_hash(fact.salt, fact.record.private):
        found.append(f"{place} was changed: its private part is not what was written")
    return found


def _private_hash(salt: str, private: str | None) -> str:
    return sha256((salt + (private or "")).encode()).hexdigest()


def _hash(previous: str, record: FactRecord, private_hash: str) -> str:
    at = record.at.astimezone(UTC).isoformat(timespec="microseconds")
    # A JSON list quotes every part, so no two different facts can be written alike.
    written = json.dumps([previous, record.kind, record.version, at, record.public, private_hash])
    return sha256(written.encode()).hexdigest()
