"""The words of a digest that text and HTML share: headings, and what each row says about its thread."""

import re
import unicodedata
from datetime import datetime

from bot.followup.wording import WEEKDAYS, full_day, long_day
from bot.report.digest import DAY, LETTER
from bot.report.digest_speech import say, say_count
from bot.report.entries import Digest, Entry, Section

ORDER = "courtside order "
# Rows of a section that is only to be looked over; the rest is on the command line.
MOST_ROWS = 40
WHOLE = frozenset({Section.NEEDS_YOU, Section.GOING_OUT, Section.BOT})
"""Sections that are never cut: somebody has to act on every row, or it is the announcement of a letter."""
# Words of a mail that a row quotes.
MOST_WORDS = 240
_ADDRESS = re.compile(r"\S*\.\w")
"""An address or a domain at the head of a sentence stands as it is written."""


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


def heading(section: Section, digest: Digest) -> str:
    return say(f"heading {section.value}", digest.language)


def first_look(digest: Digest) -> str:
    """What the first one shows."""
    return say("first look how", digest.language)


def legend(digest: Digest) -> str:
    """What the marks of the little pictures mean."""
    return say("legend", digest.language, day=DAY, letter=LETTER)


def how(digest: Digest) -> str:
    """How the text of a mail is answered."""
    return say("how", digest.language)


def all_quiet(digest: Digest) -> str:
    """The whole digest of a morning on which nobody has to do anything."""
    said = f"{say('all quiet', digest.language)}."
    return f"{said} {sentence(digest.of(Section.BOT)[0], digest)}" if digest.of(Section.BOT) else said


def days(entry: Entry, digest: Digest) -> str:
    """How long they have been silent, as a number of business days; nothing on the first."""
    if not entry.business_days or entry.section is Section.HEARD:
        return ""
    return say_count("days", entry.business_days, digest.language)


def waiting(entry: Entry, digest: Digest) -> str:
    """Whom we wait for, and for what, in the team's words."""
    who, words = shortened(entry.who, 80), shortened(entry.words)
    if entry.section is Section.HEARD:
        return ""
    if entry.section is Section.NO_CLOCK or not who:
        return ""
    if entry.section is Section.WE_OWE:
        return say("wrote" if words else "wrote last", digest.language, who=who, words=words)
    return say("waiting for" if words else "waiting", digest.language, who=who, words=words)


def said(entry: Entry, digest: Digest) -> tuple[str, ...]:
    """Why it stands here and whom we wait for; first what a person has to know to act."""
    both = (sentence(entry, digest), waiting(entry, digest))
    if entry.section in (Section.SILENT, Section.PROMISED_AWAY):
        both = both[::-1]
    return tuple(one for one in both if one)


def sentence(entry: Entry, digest: Digest) -> str:
    """Why the row stands here, as a sentence."""
    if entry.section is Section.HEARD:
        told = {"who": shortened(entry.who, 80), "said": plain(entry.says), "words": shortened(entry.words)}
        return say("heard words" if entry.words.strip() else "heard", digest.language, **told)
    said = plain(entry.says)
    if not said:
        return ""
    begins = said[:1] if _ADDRESS.match(said) else said[:1].upper()
    return f"{begins}{said[1:]}{'' if said.endswith(('.', '?')) else '.'}"


def course(entry: Entry, digest: Digest) -> str:
    """The step said, the next one and its moment, and how well we see."""
    if entry.number is None or entry.section in (Section.HEARD, Section.WE_OWE, Section.NO_CLOCK):
        return ""
    said = [say("said" if entry.step else "nothing said", digest.language, step=entry.step)]
    if entry.section is not Section.GOING_OUT:
        said.append(_next(entry, digest))
    if entry.sight:
        said.append(say(entry.sight, digest.language))
    return " \u00b7 ".join(one for one in said if one)


def _next(entry: Entry, digest: Digest) -> str:
    if entry.next_at is None or entry.next_step is None:
        # Where the row asks for somebody, its sentence has said so.
        return "" if entry.section is Section.NEEDS_YOU else say("nothing goes", digest.language)
    told = say("next", digest.language, step=entry.next_step, moment=moment(entry.next_at, digest))
    return say("shown first", digest.language, next=told) if entry.shown_first else told


def moment(at: datetime, digest: Digest) -> str:
    """A moment on the reader's clock, as one says it that morning."""
    local = at.astimezone(digest.at.tzinfo)
    if local.date() == digest.at.date():
        return say("today", digest.language, time=f"{local:%H:%M}")
    return say("on", digest.language, day=long_day(local.date(), digest.language), time=f"{local:%H:%M}")


def greeting(digest: Digest, name: str) -> str:
    """The day, and whose digest it is."""
    day = full_day(digest.at.date(), digest.language)
    names = {"weekday": WEEKDAYS[digest.language][digest.at.weekday()], "time": f"{digest.at:%H:%M}"}
    said = say("greeting for" if name else "greeting", digest.language, day=day, name=plain(name), **names)
    return f"{said[:1].upper()}{said[1:]}"


def commands(entry: Entry) -> tuple[str, ...]:
    """What a member can answer: orders on one line, the first one whole; other commands on their own."""
    orders = [one.removeprefix(ORDER) for one in entry.orders if one.startswith(ORDER)]
    others = tuple(one for one in entry.orders if not one.startswith(ORDER))
    return ((ORDER + " | ".join(orders),) if orders else ()) + others


def replies(entry: Entry) -> tuple[str, ...]:
    """The same for who answers the mail: each order is a line of it."""
    return (" | ".join(one.order for one in entry.answers),) if entry.answers else ()


def more(count: int, digest: Digest) -> str:
    return say("more", digest.language, count=count)
