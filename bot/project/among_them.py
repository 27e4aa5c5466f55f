"""Whether a client's words are for a colleague of theirs: we stand in Cc and read along."""

import re

from bot.mail.message import Address

# "Hi Carol," "Liebe Carol," "@Carol": so many words may stand before the name.
GREETING = r"^\W{0,3}(?:[^\W\d_]{1,12}\s{1,2}){0,3}"
SHORTEST = 3
ENDS = (",", ":", "!", "-", "–")
MAY = "could|can|would|kann|könnte|weiß|hat|peut|pourrait|puede|podría|può|potrebbe|pode|poderia|kan|zou|может|могла"


def is_for_a_colleague(text: str, to: tuple[Address, ...], cc: tuple[Address, ...]) -> bool:
    """ "Carol, please send Ana the list": whoever is in To is called by name, and nobody of ours in Cc is.

    Both are given without the others' people: in To none of ours may stand, in Cc only ours count."""
    opening = text.strip()[:80]
    called = any(re.match(rf"{GREETING}{_any_of(one)}\s{{0,2}}[,:!–-]", opening, re.I) for one in to if _names(one))
    return called and not any(_is_greeted(opening, one) or _is_called(text, one) for one in cc if _names(one))


def _is_greeted(opening: str, one: Address) -> bool:
    """ "Hi Carol, hi Ana," on a line of its own."""
    first = opening.splitlines()[0].rstrip()
    return first.endswith(ENDS) and re.search(rf"\b{_any_of(one)}", first, re.I) is not None


def _is_called(text: str, one: Address) -> bool:
    """ "Ana, which format?", "@Ana", "which format, Ana?", "Carol, Ana:" and "could Ana tell us" speak to her;
    "send Ana the list" does not."""
    name = _any_of(one)
    opens = rf"(?:^|[\n.!?;:]|\b(?:and|und|et|y|e|en|и)\b)\s{{0,3}}@?(?:[^\W\d_]{{1,6}}\s)?{name}\s?[,:!–-]"
    beside = rf",\s{{0,3}}(?:[^\W\d_]{{1,12}}\s)?{name}\s?[,:!–-]|\b{name}\s?:|\b(?:{MAY})\s{name}"
    return re.search(rf"{opens}|{beside}|@{name}|,\s?{name}\s?[?.!]", text, re.I) is not None


def _names(one: Address) -> list[str]:
    """What one calls a person by: the parts of the name, else of the address before the @."""
    told = one.name or one.address.partition("@")[0]
    return [part for part in re.findall(r"[^\W\d_]+", told) if len(part) >= SHORTEST]


def _any_of(one: Address) -> str:
    return rf"(?:{'|'.join(map(re.escape, _names(one)))})\b"
