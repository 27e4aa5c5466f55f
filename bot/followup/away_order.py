"""The order `away` as it was typed: who, and from which day to which: "away carol from 10 to 20 March"."""

import re
from dataclasses import dataclass

from bot.mail.days.ordered import SHORT_WEEKDAYS
from bot.mail.days.words import LANGUAGES, lowered, vocabulary
from bot.project.state import Client, Contact

FROM = "from|vom|von|ab|du|de|desde|dal|da|van|с|со"
TO = "to|until|till|through|bis|au|al|a|hasta|até|ao|tot|по|до|[-–]"
_STRETCH = re.compile(
    rf"(?:(?:{FROM})\s+|(?=\d))(?P<first>\S.*?)\s+(?:{TO})\s+(?P<last>.+)|"
    # The lines inside "2025-11-17" join no two days.
    r"(?<![\d-])(?P<early>\d{1,2}\.?)\s*[-–]\s*(?P<late>\d(?!\d?-\d).+)",
    re.IGNORECASE,
)
_OPEN = re.compile(rf"(?:{FROM})\s", re.IGNORECASE)
_WEEK = re.compile(
    r"(?:(?:all|the|whole|la|die|на)\s+)*(?:(?:this|next|diese|nächste|kommende|cette|esta|próxima|questa|prossima|"
    r"deze|volgende|этой|следующей)\s+(?:week|woche|semaine|semana|settimana|неделе)|"
    r"semaine prochaine|semana que viene)",
    re.IGNORECASE,
)
# What may stand before the day and is nobody's name, beside the words that a day's own vocabulary knows.
_NOBODY = frozenset(" ".join(SHORT_WEEKDAYS.values()).split()) | frozenset(
    "all whole again still now sick off holiday holidays vacation encore todavía ancora ainda nog durante "
    "болеет болен больна им".split()
)
_NUMBER = re.compile(r"\d{1,2}(?!\d)\.?")
_BARE = re.compile(r"\d{1,2}\.?")


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when, as typed; `first` is empty where they are away already."""

    first: str
    last: str


def whom(typed: str, client: Client) -> tuple[Contact | None, str]:
    """The contact that is named before the day, and the rest; None where nobody is named, or it could be two."""
    word, _, rest = typed.partition(" ")
    name = word.lower().strip("<>,:")
    found = [one for one in client.contacts.values() if name in _names(one)]
    return (found[0], rest.strip()) if len(found) == 1 else (None, typed)


def _names(contact: Contact) -> set[str]:
    local = contact.address.partition("@")[0]
    return {contact.address, local, *contact.name.lower().split()}


def unknown_name(text: str) -> str:
    """The first word where it speaks of no day, as `karol` of `karol until friday`; empty where it does."""
    first = text.partition(" ")[0].strip(",:")
    word = lowered(first)
    if not word.isalpha() or word in _NOBODY:
        return ""
    known = (vocabulary(language).meaning(word) for language in LANGUAGES)
    return "" if any(meaning.senses or meaning.calendar for meaning in known) else first


def has_no_end(text: str) -> bool:
    """ "From Monday": when they leave is no day on which they are back."""
    return _OPEN.match(text) is not None and _STRETCH.search(text) is None


def is_a_week(text: str) -> bool:
    """ "Next week": its last day is the last one away."""
    return _WEEK.fullmatch(text.strip()) is not None


def stretch(text: str) -> Stretch:
    """Its two ends; a first day without its month has that of the last one."""
    found = _STRETCH.search(text)
    if found is None:
        return Stretch("", text)
    first, last = found["first"] or found["early"], found["last"] or found["late"]
    if _BARE.fullmatch(first):
        first = _NUMBER.sub(first, last, count=1)
    return Stretch(first, last)
