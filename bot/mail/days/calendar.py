"""Which day a calendar expression means, counted from the day of the mail."""

from calendar import monthrange
from datetime import date, timedelta

WEDNESDAY, FRIDAY, SATURDAY, SUNDAY = 2, 4, 5, 6

LAST_OF_YEAR = 1231
"""Month and day in one number: a greater one counts from Easter."""

EASTER = 2000
"""The number that means Easter Sunday; 1998 is Good Friday, 2050 Whit Monday."""


def next_weekday(today: date, weekday: int) -> date:
    """A weekday is the next one after the message's day (design 8)."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def in_week(today: date, weeks: int, weekday: int) -> date:
    """A weekday of this week (0), the next one (1), and so on; weeks begin on Monday."""
    day = today + timedelta(days=weekday - today.weekday() + 7 * weeks)
    # On a Saturday or Sunday nobody means the week that is over.
    return day + timedelta(days=7) if weeks == 0 and day < today else day


def weekend(today: date) -> date:
    """The weekend is its Sunday."""
    return next_weekday(today, SUNDAY)


def month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def months_later(today: date, months: int) -> date | None:
    """The same day some months on, or the month's last where it has none; None beyond the calendar."""
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    if year > date.max.year:
        return None
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def day_in(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such (31 April)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_day(today: date, month: int, day: int) -> date | None:
    """A month day without a year is the next such day, today included; 29 February may be years away."""
    for year in range(today.year, min(today.year + 8, date.max.year) + 1):
        found = day_in(year, month, day)
        if found is not None and found >= today:
            return found
    return None


def next_day_of_month(today: date, day: int) -> date | None:
    """The next 15th after today."""
    year, month = today.year, today.month
    for _ in range(12):
        found = day_in(year, month, day)
        if found is not None and found > today:
            return found
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


def last_day_before(end: date, month: int, day: int) -> date | None:
    """The first day of an absence lies before its last, and may be over already."""
    return next(
        (found for year in (end.year, end.year - 1) if (found := day_in(year, month, day)) and found <= end), None
    )


def day_of_month_before(end: date, day: int) -> date | None:
    """ "From the 24th to the 6th" begins in the month before it ends."""
    months = (end, end.replace(day=1) - timedelta(days=1))
    return next((found for one in months if (found := day_in(one.year, one.month, day)) and found <= end), None)


def working_day_after(day: date) -> date:
    """The first day back for "until" and "through": the next day from Monday to Friday."""
    following = day + timedelta(days=1)
    while following.weekday() >= SATURDAY:
        following += timedelta(days=1)
    return following


def working_days_later(day: date, count: int) -> date:
    """So many days from Monday to Friday after it."""
    for _ in range(count):
        day = working_day_after(day)
    return day


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the Gregorian computus)."""
    golden, century = year % 19, year // 100
    leap = century - century // 4
    moon = (leap - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - 29 // (moon + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - leap) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))


def next_around_easter(today: date, days: int) -> date:
    """The next day that is so many days after Easter, or before it, today included."""
    this_year = easter(today.year) + timedelta(days=days)
    return this_year if this_year >= today else easter(today.year + 1) + timedelta(days=days)
