"""The day that a forwarded mail was written, as the header shows it that a program printed above it."""

import re
from datetime import date, datetime, timedelta

from bot.mail.header_block import field
from bot.mail.sentences import plain
from bot.mail.words.months import MONTH_STEMS

NEAR = 8
"""Lines in which the day stands below the author; further down it is another mail's."""
LONGEST = 120
"""Characters of a day with its clock and zone."""
OLDEST = timedelta(days=60)
"""What is handed on later still is read by the day of the forward, as nobody's promise runs so long."""

_ISO = re.compile(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
_NUMERIC = re.compile(r"\b(?P<one>\d{1,2})(?P<mark>[./-])(?P<other>\d{1,2})(?P=mark)(?P<year>20\d\d)\b")
# The month's name stands beside the day: in "mar. 4 mars 2025" the first word is a weekday.
_DAY_FIRST = re.compile(
    r"\b(?P<day>\d{1,2})(?:\.|er|º)?(?: de)? (?P<month>[^\W\d_]{3,})\.?,?(?: de)? (?P<year>20\d\d)\b"
)
_MONTH_FIRST = re.compile(r"\b(?P<month>[^\W\d_]{3,})\.? (?P<day>\d{1,2}),? (?P<year>20\d\d)\b")
_TWELVE = 12


def written_on(head: str, forwarded: datetime) -> datetime:
    """When the mail below that header was written, at the clock of the forward; that itself where no day is plain."""
    lines = head.splitlines()
    first = next((place for place, line in enumerate(lines) if (field(line) or ("",))[0] == "from"), len(lines))
    told = (field(line) or ("", "") for line in lines[first : first + NEAR])
    on = next((_day(value) for kind, value in told if kind == "sent"), None)
    if on is None or not timedelta() <= forwarded.date() - on <= OLDEST:
        return forwarded
    return forwarded.replace(year=on.year, month=on.month, day=on.day)


def _day(value: str) -> date | None:
    text = " ".join(plain(value[:LONGEST]).split())
    if found := _ISO.search(text):
        return _built(found, int(found["month"]), int(found["day"]))
    if found := _DAY_FIRST.search(text) or _MONTH_FIRST.search(text):
        name = found["month"]
        month = MONTH_STEMS.get(name[:4]) or MONTH_STEMS.get(name[:3])
        return _built(found, month, int(found["day"])) if month else None
    if found := _NUMERIC.search(text):
        one, other = int(found["one"]), int(found["other"])
        if found["mark"] == "." or one > _TWELVE or one == other:
            return _built(found, other, one)
        return _built(found, one, other) if other > _TWELVE else None  # 4/3 may be in March or in April
    return None


def _built(found: re.Match[str], month: int, day: int) -> date | None:
    try:
        return date(int(found["year"]), month, day)
    except ValueError:
        return None
