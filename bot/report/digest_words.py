"""The words of a digest that text and HTML share: headings, and what each row says about its thread."""

import unicodedata
from collections.abc import Mapping
from datetime import datetime

from bot.followup.wording import long_day
from bot.report.digest import DAY, LETTER
from bot.report.entries import Digest, Entry, Section

HEADINGS: Mapping[Section, str] = {
    Section.NEEDS_YOU: "Needs you",
    Section.GOING_OUT: "Going out today",
    Section.SILENT: "Silent, longest first",
    Section.WE_OWE: "We owe",
    Section.PROMISED_AWAY: "Promised and away",
    Section.HEARD: "Heard since the last one",
    Section.NO_CLOCK: "No clock",
    Section.BOT: "The bot",
}

SIGHTS: Mapping[str, str] = {
    "open": "answers reach me",
    "narrow": "no answer has come to me yet",
    "dark": "their answers do not come to me",
}
"""Sight as a colleague would say it (design 4.12)."""

LEGEND = f"{DAY} a working day of silence, {LETTER} a letter of ours"
ORDER = "courtside order "
ANSWER = "To answer, write one of the orders marked > on a line of its own, above this mail."
# Rows of a section that is only to be looked over; the rest is on the command line.
MOST_ROWS = 40
WHOLE = frozenset({Section.NEEDS_YOU, Section.GOING_OUT, Section.BOT})
"""Sections that are never cut: somebody has to act on every row, or it is the announcement of a letter."""
# Words of a mail that a row quotes.
MOST_WORDS = 240


def shown(digest: Digest, section: Section) -> tuple[tuple[Entry, ...], int]:
    """The rows of a section that are told, and how many more there are."""
    entries = digest.of(section)
    told = entries if section in WHOLE else entries[:MOST_ROWS]
    return told, len(entries) - len(told)


def plain(text: str) -> str:
    """Somebody else's words on one line: no control, no half character, nothing that turns the direction of text."""
    kept = "".join(" " if char.isspace() else char for char in text if char.isspace() or _is_shown(char))
    return " ".join(kept.split())


def plain_lines(text: str) -> list[str]:
    """The same with its lines; empty ones stay."""
    return [" " * (len(line) - len(line.lstrip(" "))) + plain(line) for line in text.splitlines()]


def _is_shown(char: str) -> bool:
    # Controls, formats (bidi overrides are among them), halves of characters, and what has no meaning at all.
    return char in "\u200d\u200c" or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Cn", "Co")


def shortened(text: str, most: int = MOST_WORDS) -> str:
    words = plain(text)
    return words if len(words) <= most else words[: most - 1].rsplit(" ", 1)[0] + "\u2026"


def title(entry: Entry) -> str:
    """`Northwind: Homepage texts`, as far as it is about somebody and something."""
    return ": ".join(one for one in (plain(entry.name), shortened(entry.subject, 90)) if one)


def days(entry: Entry) -> str:
    """How long they have been silent, as a number of business days; nothing on the first."""
    if not entry.business_days or entry.section is Section.HEARD:
        return ""
    return f"{entry.business_days} business day{'' if entry.business_days == 1 else 's'}"


def waiting(entry: Entry) -> str:
    """Whom we wait for, and for what, in the team's words."""
    who, words = shortened(entry.who, 80), shortened(entry.words)
    if entry.section is Section.HEARD:
        return ""
    if entry.section is Section.NO_CLOCK or not who:
        return ""
    if entry.section is Section.WE_OWE:
        return f"{who} wrote" + (f": \u201c{words}\u201d" if words else " last.")
    return f"Waiting for {who}" + (f": \u201c{words}\u201d" if words else "")


def said(entry: Entry) -> tuple[str, ...]:
    """Why it stands here and whom we wait for; first what a person has to know to act."""
    both = (sentence(entry), waiting(entry))
    if entry.section in (Section.SILENT, Section.PROMISED_AWAY):
        both = both[::-1]
    return tuple(one for one in both if one)


def sentence(entry: Entry) -> str:
    """Why the row stands here, as a sentence."""
    if entry.section is Section.HEARD:
        quote = f" \u201c{shortened(entry.words)}\u201d" if entry.words.strip() else ""
        return f"{shortened(entry.who, 80)} {plain(entry.says)}.{quote}"
    said = plain(entry.says)
    if not said:
        return ""
    return f"{said[:1].upper()}{said[1:]}{'' if said.endswith(('.', '?')) else '.'}"


def course(entry: Entry, digest: Digest) -> str:
    """The step said, the next one and its moment, and how well we see."""
    if entry.number is None or entry.section in (Section.HEARD, Section.WE_OWE, Section.NO_CLOCK):
        return ""
    said = [f"said: {entry.step}" if entry.step else "nothing said yet"]
    if entry.section is not Section.GOING_OUT:
        said.append(_next(entry, digest))
    if entry.sight:
        said.append(SIGHTS[entry.sight])
    return " \u00b7 ".join(one for one in said if one)


def _next(entry: Entry, digest: Digest) -> str:
    if entry.next_at is None or entry.next_step is None:
        # Where the row asks for somebody, its sentence has said so.
        return "" if entry.section is Section.NEEDS_YOU else "nothing goes by itself"
    first = ", shown to you first" if entry.shown_first else ""
    return f"next: {entry.next_step} {moment(entry.next_at, digest)}{first}"


def moment(at: datetime, digest: Digest) -> str:
    """A moment on the reader's clock, as one says it that morning."""
    local = at.astimezone(digest.at.tzinfo)
    if local.date() == digest.at.date():
        return f"today at {local:%H:%M}"
    return f"on {long_day(local.date(), 'en')} at {local:%H:%M}"


def greeting(digest: Digest, name: str) -> str:
    """The day, and whose digest it is."""
    whose = f", for {plain(name)}" if name else ""
    return f"{digest.at:%A}, {digest.at.day} {digest.at:%B %Y}, {digest.at:%H:%M}{whose}"


def headline(digest: Digest) -> str:
    """What the subject counts, without the day."""
    return digest.subject.rpartition(" (")[0]


def commands(entry: Entry) -> tuple[str, ...]:
    """What a member can answer: orders on one line, the first one whole; other commands on their own."""
    orders = [one.removeprefix(ORDER) for one in entry.orders if one.startswith(ORDER)]
    others = tuple(one for one in entry.orders if not one.startswith(ORDER))
    return ((ORDER + " | ".join(orders),) if orders else ()) + others


def replies(entry: Entry) -> tuple[str, ...]:
    """The same for who answers the mail: each order is a line of it."""
    return (" | ".join(one.order for one in entry.answers),) if entry.answers else ()


def more(count: int) -> str:
    return f"and {count} more: courtside status"
