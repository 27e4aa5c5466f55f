"""Which lines of a body are quotations, by the signs before them and by what announces them."""

import re
from collections import Counter

from bot.mail.attribution import announces
from bot.mail.words.history import WROTE

_WRAPPED = 60
"""A quoted line this long may have been wrapped, its end standing bare on the next line."""
_QUOTE = re.compile(r"^\s{0,3}(?:>|&gt;|＞)(?!From |:$)")
_QUOTE_SIGNS = frozenset(">&＞")
_QUOTED = frozenset(("> ", ">"))
"""How nearly every quoted line begins."""
_BARS = frozenset(("| ", "|"))
_LONGEST_ANNOUNCED = 200
"""Name, address and a verb; a longer line announces no bars."""
_NEAR = 4
"""Lines above a quotation within which its attribution ends."""
_QUOTE_WRITTEN = (">", "&gt;", "＞")
_NAMED_QUOTE = re.compile(r"^\s{0,4}([^\W\d_]{1,12})>(?:\s|$)")
_PROMPT = re.compile(r"^>>>(?!>*\s?\")\s?\S")
# Supercite names its quotations in the attribution: >>>>> "Bob" == Bob Miller <...> writes:
_NAMING = re.compile(r"^>{2,}\s?\"([^\W\d_]{1,12})\"\s==\s")
_COMPARED = re.compile(r"^>\s?[=\d]")
# What stands where a person left out a piece of the quotation.
_LEFT_OUT = re.compile(r"^\s*(?:\[(?:\.{2,}|…|snip|cut|gekürzt)\]|<(?:snip|cut|schnipp)>)\s*$", re.I)


def quoted_places(lines: list[str]) -> frozenset[int]:
    """The places of lines with quote marks, and of their ends that a program wrapped."""
    whole = "\n".join(lines)
    if not any(sign in whole for sign in _QUOTE_WRITTEN) and "\n| " not in whole:
        return frozenset()
    quoted = {
        place
        for place, line in enumerate(lines)
        if line[:2] in _QUOTED
        or not line[:1].isalpha()
        and line[:6].lstrip()[:1] in _QUOTE_SIGNS
        and _QUOTE.match(line)
    }
    named = {
        place: found[1] for place, line in enumerate(lines) if ">" in line[1:18] and (found := _NAMED_QUOTE.match(line))
    }
    if named:
        # "AR> ..." quotes by initials; one such line alone may be a menu or a prompt.
        often = Counter([*named.values(), *(found[1] for line in lines if (found := _NAMING.match(line)))])
        quoted |= {place for place, name in named.items() if often[name] > 1 or _is_announced(lines, place)}
    if not quoted and "\n| " in whole:
        return frozenset(_barred(lines))
    if not quoted:
        return frozenset()
    if all(_PROMPT.match(lines[place]) or lines[place] == ">>>" for place in quoted):
        # A Python session shows its prompts; nobody quotes only the quoted quoted.
        return frozenset()
    if len(quoted) == 1 and all(_COMPARED.match(lines[place]) for place in quoted):
        return frozenset()
    quoted -= _compared_above(lines, quoted)
    return frozenset(quoted | _between(lines, quoted))


def _compared_above(lines: list[str], quoted: set[int]) -> set[int]:
    """ "> 300 px wide", a line of somebody's own list above the attribution of all that is quoted."""
    first, *below = sorted(quoted)
    if not below or not _COMPARED.match(lines[first]) or not first or not lines[first - 1].strip():
        return set()
    is_one_run = below[-1] - below[0] == len(below) - 1
    between = lines[first + 1 : below[0]]
    is_between_words = bool(between) and bool(between[0].strip()) and len(below) > 1 and is_one_run
    above = next((line.strip() for line in reversed(between) if line.strip()), "")
    is_announced = len(above) < _LONGEST_ANNOUNCED and announces(above, before_quote=True)
    return {first} if is_between_words and is_announced else set()


def _is_announced(lines: list[str], place: int) -> bool:
    """ "You wrote on 3 March 2026, 9:12:" above a single line that quotes by initials."""
    above = next((lines[near] for near in range(place - 1, max(place - _NEAR, -1), -1) if lines[near].strip()), "")
    return len(above) < _LONGEST_ANNOUNCED and announces(above.strip(), before_quote=True)


def above_quotations(lines: list[str], quoted: frozenset[int]) -> frozenset[int]:
    """The last lines above each quotation: they may announce it without a colon, the name at their end."""
    places = set()
    for place in quoted - {place + 1 for place in quoted}:
        above = next((near for near in range(place - 1, max(place - _NEAR, -1), -1) if lines[near].strip()), -1)
        if (
            above >= 0
            and any(sign.isdigit() for sign in lines[above])
            and not WROTE.isdisjoint(lines[above].lower().split())
        ):
            places.add(above)
    return frozenset(places)


def _barred(lines: list[str]) -> set[int]:
    """Lines behind bars that an attribution announces; elsewhere they are a table."""
    bars = [place for place, line in enumerate(lines) if line[:2] in _BARS]
    above = next((line for line in reversed(lines[: bars[0]]) if line.strip()), "") if bars else ""
    return set(bars) if len(above) < _LONGEST_ANNOUNCED and announces(above.strip(), before_quote=True) else set()


def _between(lines: list[str], quoted: set[int]) -> set[int]:
    """The bare lines that belong to a quotation: wrapped ends, and signs that a piece was left out."""
    near = {place - 1 for place in quoted} | {place + 1 for place in quoted}
    near = near - quoted - {-1, len(lines)}
    return {place for place in near if _is_left_out(lines[place]) or _is_enclosed(lines, place, quoted)}


def _is_enclosed(lines: list[str], place: int, quoted: set[int]) -> bool:
    return {place - 1, place + 1} <= quoted and _is_wrapped(lines[place - 1], lines[place])


def _is_left_out(line: str) -> bool:
    return line.lstrip()[:1] in ("[", "<") and bool(_LEFT_OUT.match(line))


def _is_wrapped(above: str, line: str) -> bool:
    """Whether a bare line between two quoted ones is the end of the first."""
    return len(above) >= _WRAPPED and line[:1].islower() and len(line) < _WRAPPED and above[-1] not in ".?!:"
