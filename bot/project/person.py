"""One person in what we keep: found by address and by name, and taken out again."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.project.codec import Json, text

GONE = "…"
"""What stands where a person stood."""
WORDS = frozenset(("text", "quoted", "words", "subject", "base", "below"))
"""Fields of a reading that its author filled."""
LISTS = frozenset(("dates", "attachments", "orders", "tags"))


@dataclass(frozen=True)
class Person:
    """Whom to look for."""

    address: str
    """Bare, in lower case."""
    names: tuple[str, ...] = ()
    """Full names; one word alone would find too many others."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        # A name is found however it is spaced, and as Unicode and JSON may write it.
        names = {form for name in self.names if name.strip() for form in _forms(name)}
        spaced = [r"\s+".join(map(re.escape, name.split())) for name in sorted(names)]
        address = re.escape(self.address).replace("@", "(?:@|%40)")
        # An address must be neither the end of a longer one nor its beginning: acme.co is not acme.co.uk.
        return re.compile(rf"(?<![\w.+-])(?:{'|'.join([address, *spaced])})(?![\w-]|\.\w)", re.IGNORECASE)


def _forms(name: str) -> Iterator[str]:
    for form in ("NFC", "NFD"):
        written = unicodedata.normalize(form, name)
        yield from (written, json.dumps(written)[1:-1])


def speaks_of(person: Person, *texts: str) -> bool:
    return any(person.pattern.search(one) for one in texts)


def without(person: Person, text: str) -> str:
    """A text in which nobody can tell any more who it was."""
    return person.pattern.sub(GONE, text)


def record_without(person: Person, record: str) -> str:
    """The record of a message without a person: the words too, where they wrote it.

    Whatever says where the message belongs stays: its ids, its moment, its kind."""
    values = json.loads(record)
    if _wrote(person, values):
        values = {name: value for name, value in values.items() if name not in WORDS | LISTS | {"handed_on"}}
    if _is(person, values.get("handed_on", {}).get("author")):
        del values["handed_on"]
    return text({name: cleaned for name, value in values.items() if (cleaned := _cleaned(person, value)) is not None})


def private_without(person: Person, kind: str, private: str) -> str | None:
    """The private part of a fact without a person; None where the whole of it was theirs.

    Whom the team wrote to besides is waited for as before; a member's own words go with the member."""
    values = json.loads(private)
    if kind == "TeamWrote":
        values |= _the_others(person, values)
        if values.get("author") == person.address:
            values["words"] = ""
    elif person.address in (values.get("author"), values.get("contact")):
        return None
    return text({name: cleaned for name, value in values.items() if (cleaned := _cleaned(person, value)) is not None})


def _the_others(person: Person, values: dict[str, Json]) -> dict[str, Json]:
    """Addresses in To, then in Cc, each with its name at the same place of one list."""
    groups = [values.get("to", []), values.get("cc", [])]
    named = [*zip((one for group in groups for one in group), values.get("names", []), strict=False)]
    to, cc = ([one for one in group if one != person.address] for group in groups)
    return {"to": to, "cc": cc, "names": [name for address, name in named if address != person.address]}


def unquoted(record: str) -> str:
    """The record of a message without what it repeats of others."""
    return text({name: value for name, value in json.loads(record).items() if name != "quoted"})


def record_without_words(record: str) -> str:
    """The record of a message of which only what it was is remembered, not what it said nor by whom."""
    people = {"senders", "to", "cc", "hidden", "failed", "successor", "handed_on", "handed_over_by"}
    return text({name: value for name, value in json.loads(record).items() if name not in WORDS | LISTS | people})


def full_names(person: Person, records: Iterable[str]) -> tuple[str, ...]:
    """The names under which an address wrote or was written to; single words left out."""
    found: dict[str, None] = {}
    for record in records:
        values = json.loads(record)
        for group in ("senders", "to", "cc"):
            for one in values.get(group, ()):
                if _is(person, one) and len(str(one.get("name", "")).split()) > 1:
                    found[" ".join(one["name"].split())] = None
    return tuple(found)


def is_author(person: Person, record: str) -> bool:
    return _wrote(person, json.loads(record))


def _wrote(person: Person, values: dict[str, Json]) -> bool:
    return any(_is(person, one) for one in values.get("senders", ()))


def _is(person: Person, value: Json) -> bool:
    return isinstance(value, dict) and value.get("address") == person.address


def _cleaned(person: Person, value: Json) -> Json:
    """None where nothing is left: the person as one of several is left out of the list."""
    match value:
        case str():
            return without(person, value) if value != person.address else None
        case list():
            return [left for one in value if (left := _cleaned(person, one)) is not None]
        case dict() if _is(person, value) or value.get("recipient") == person.address:
            return None
        case dict():
            return {name: _cleaned(person, one) for name, one in value.items()}
        case _:
            return value
