"""When a mail was written and when it arrived: the dates of its header."""

import re
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta, timezone
from functools import lru_cache

MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
# RFC 5322 section 4.3; every other name counts as -0000 there.
ZONES = {"edt": -4, "est": -5, "cdt": -5, "cst": -6, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8,
         "cet": 1, "mez": 1, "cest": 2, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "bst": 1, "jst": 9}  # fmt: skip
# RFC 5322 section 3.3, with the seconds and the zone missing, hyphens, and colons in the zone as met.
DATE = re.compile(
    r"(\d{1,2})[ \t-]+([A-Za-z]{3})[a-z]{0,6}\.?,?[ \t-]+(\d{2,4})[ \t,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?"
    r"(?:[ \t]*(AM|PM)\b)?(?:[ \t]*(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})|[ \t]+\(?([A-Za-z]{1,5}))?",
    re.IGNORECASE,
)
# asctime, as old programs write it: "Thu Mar  7 12:01:00 2019".
ASCTIME = re.compile(r"\b([A-Za-z]{3})[ \t]+(\d{1,2})[ \t]+(\d{2}):(\d{2}):(\d{2})[ \t]+(?:[A-Z]{3,4}[ \t]+)?(\d{4})")
ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:[ ]*([+-])(\d{2}):?(\d{2}))?")
# Longer than any date with its comment; a search starts at every digit.
DATE_LENGTH = 200
# Mail as we know it is younger; what says 1970 or 1904 has a clock that was never set.
FIRST_YEAR = 1990
# Clocks go wrong and zones are forgotten, by a day at most.
TOLERANCE = timedelta(days=1)


def moment(value: str) -> datetime | None:
    """A date field in its own offset; None where it is none."""
    text = value[:DATE_LENGTH]
    if (found := DATE.search(text)) and (month := MONTHS.get(found[2].lower())):
        hour = int(found[4]) % 12 + (12 if found[7].lower() == "pm" else 0) if found[7] else int(found[4])
        zone = _offset(found[8], found[9], found[10], found[11])
        return _built(_year(found[3]), month, int(found[1]), hour, int(found[5]), int(found[6] or 0), zone)
    if found := ISO.search(text):
        year, month, day, hour, minute, second = (int(found[place] or 0) for place in range(1, 7))
        return _built(year, month, day, hour, minute, second, _offset(found[7], found[8], found[9], None))
    if (found := ASCTIME.search(text)) and (month := MONTHS.get(found[1].lower())):
        return _built(int(found[6]), month, int(found[2]), int(found[3]), int(found[4]), int(found[5]), UTC)
    return None


def received(value: str) -> datetime | None:
    """The time a Received field was written: what stands behind its last semicolon (RFC 5321 section 4.4)."""
    _, semicolon, written = value.rpartition(";")
    found = moment(written.strip()) if semicolon else None
    return found if found is not None and found.year >= FIRST_YEAR else None


def arrived(date: datetime | None, received_at: datetime | None) -> datetime | None:
    """When it counts as arrived (design 8); None where neither can be used."""
    if date is None or date.year < FIRST_YEAR:
        return received_at
    if received_at is not None and date - received_at > TOLERANCE:
        return received_at
    return date


def _year(digits: str) -> int:
    """RFC 5322 section 4.3: two digits below 50 are of this century, three count from 1900."""
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if len(digits) == 2 and year < 50 else 1900)


# The few zones of the mail servers around us.
@lru_cache(maxsize=256)
def _offset(sign: str | None, hours: str | None, minutes: str | None, name: str | None) -> timezone:
    if sign and hours and minutes:
        seconds = int(hours) * 3600 + int(minutes) * 60
        # No place on earth is further from UTC; a larger one was never meant.
        return timezone(timedelta(seconds=-seconds if sign == "-" else seconds)) if seconds <= 15 * 3600 else UTC
    return timezone(timedelta(hours=ZONES[name.lower()])) if name and name.lower() in ZONES else UTC


def _built(year: int, month: int, day: int, hour: int, minute: int, second: int, zone: timezone) -> datetime | None:
    try:
        built = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)
        if not MINYEAR < year < MAXYEAR:
            built.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return built
