"""Working days and hours where people live; the only place that knows local days (design 5)."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo

ONE_DAY, ONE_MINUTE = timedelta(days=1), timedelta(minutes=1)
# No common working day within a year: held, and the team told (design 5).
HORIZON = 366
DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MIDNIGHT = 24 * 60

Span = tuple[int, int]
"""From and to, in minutes of the local day; from counts as inside, to as outside."""
Stretch = tuple[datetime, datetime]
"""From and to, in UTC; from counts as inside, to as outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """When somebody works: zone, hours of each weekday, holidays, closures."""

    zone: tzinfo
    hours: tuple[tuple[Span, ...], ...]
    """Seven entries, Monday first, each the day's spans in order."""
    holidays: Container[date] = field(default=(), repr=False)
    closed: tuple[tuple[date, date], ...] = ()
    """First and last day of each closure."""
    _known: dict[date, bool] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Days already looked up: holidays are slow to ask, and each decision asks for weeks of them."""
    _stretches: dict[date, tuple[Stretch, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The hours of days already looked up."""

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def day(self, moment: datetime) -> date:
        """The local day a moment falls on."""
        return self.local(moment).date()

    def works(self, day: date) -> bool:
        """A day named in the hours that is neither a holiday nor inside a closure."""
        known = self._known.get(day)
        if known is None:
            known = self._known[day] = (
                bool(self.hours[day.weekday()])
                and day not in self.holidays
                and not any(first <= day <= last for first, last in self.closed)
            )
        return known

    def opening(self, day: date) -> datetime:
        """The moment the hours of that local day begin (midnight where it has none), in UTC."""
        spans = self.hours[day.weekday()]
        return self.moment(day, spans[0][0] if spans else 0)

    def moment(self, day: date, minute: int) -> datetime:
        """A minute of a local day in UTC; one that a change of summer time skips comes as much later."""
        return datetime.combine(day, time(minute // 60, minute % 60), self.zone).astimezone(UTC)

    def stretches(self, day: date) -> tuple[Stretch, ...]:
        """The hours of a local day as the clock on the wall shows them, also while summer time changes."""
        if day not in self._stretches:
            self._stretches[day] = tuple(self._open(day))
        return self._stretches[day]

    def _open(self, day: date) -> Iterator[Stretch]:
        begins, ends = self.moment(day, 0), self.moment(day + ONE_DAY, 0)
        change = ends if ends - begins == ONE_DAY else self._change(begins, ends)
        # Before the change and after it the clock runs evenly, so an hour it skips has no minute, one it repeats two.
        for first, last in ((begins, change), (change, ends)):
            midnight = datetime.combine(day, time(), UTC) - (self.local(first).utcoffset() or timedelta())
            for begin, end in self.hours[day.weekday()]:
                opens, closes = midnight + timedelta(minutes=begin), midnight + timedelta(minutes=end)
                if max(first, opens) < min(last, closes):
                    yield max(first, opens), min(last, closes)

    def _change(self, before: datetime, after: datetime) -> datetime:
        """The minute between two moments at which summer time begins or ends."""
        offset = self.local(before).utcoffset()
        while after - before > ONE_MINUTE:
            middle = before + (after - before) // ONE_MINUTE // 2 * ONE_MINUTE
            before, after = (middle, after) if self.local(middle).utcoffset() == offset else (before, middle)
        return after


def next_opening(calendar: Calendar, moment: datetime) -> datetime | None:
    """The moment itself when it is inside the hours, else when they next begin; None within a year of nothing."""
    return _first_inside(moment, calendar, calendar)


def window(client: Calendar, team: Calendar, moment: datetime) -> datetime | None:
    """The first moment, not before the given one, at which a letter may go (design 5).

    The client's working hours, on local dates that work for both; None where there is none within a year."""
    return _first_inside(moment, client, team)


def _first_inside(moment: datetime, own: Calendar, other: Calendar) -> datetime | None:
    day = own.day(moment)
    for _ in range(HORIZON + 1):
        if own.works(day) and other.works(day):
            for opens, closes in own.stretches(day):
                if moment < closes:
                    return max(moment, opens)
        day += ONE_DAY
    return None


def after_business_days(calendar: Calendar, start: datetime, count: int) -> datetime | None:
    """`count` working days after a moment, at the same local time (design 5).

    A start outside the hours counts from the next opening; None where there are not enough days in sight."""
    begin = next_opening(calendar, start)
    if begin is None:
        return None
    local = calendar.local(begin)
    day = nth_working_day(calendar, local.date(), count)
    if day is None:
        return None
    if count == 0:
        return begin
    return datetime.combine(day, local.time().replace(fold=0), calendar.zone).astimezone(UTC)


def nth_working_day(calendar: Calendar, day: date, count: int) -> date | None:
    """The count-th working day after a day (that day itself for 0); None where they run out."""
    left = count
    for _ in range(HORIZON + count * 7):
        if left == 0:
            return day
        day += ONE_DAY
        left -= calendar.works(day)
    return day if left == 0 else None


def working_day_after(calendar: Calendar, day: date) -> date:
    """The next working day; the next day where none is in sight."""
    return nth_working_day(calendar, day, 1) or day + ONE_DAY


def first_opening_after(client: Calendar, team: Calendar, day: date) -> datetime | None:
    """The opening of the first day after a local day on which a letter may go; None where none is in sight."""
    return window(client, team, client.moment(day + ONE_DAY, 0))


def business_days(calendar: Calendar, start: datetime, end: datetime) -> int:
    """Whole working days that have passed between two moments, as `after_business_days` counts them."""
    begin = next_opening(calendar, start)
    if begin is None or end <= begin:
        return 0
    first, last = calendar.local(begin), calendar.local(end)
    days = sum(calendar.works(first.date() + n * ONE_DAY) for n in range(1, (last.date() - first.date()).days + 1))
    return days - (days > 0 and calendar.works(last.date()) and last.time() < first.time())


def parse_hours(lines: tuple[str, ...]) -> tuple[tuple[Span, ...], ...]:
    """`Mon-Fri 09:00-17:30` and the like, several joined (design 7); ValueError says what is wrong."""
    spans: list[list[Span]] = [[] for _ in DAY_NAMES]
    for line in lines:
        days, span = _parse_hours_line(line)
        for index in days:
            spans[index].append(span)
    for name, day in zip(DAY_NAMES, spans, strict=True):
        day.sort()
        if any(a[1] > b[0] for a, b in zip(day, day[1:], strict=False)):
            raise ValueError(f"the hours of {name.title()} overlap")
    if not any(spans):
        raise ValueError("no day has hours: write them like 'Mon-Fri 09:00-17:30'")
    return tuple(tuple(day) for day in spans)


def parse_days(text: str) -> tuple[int, ...]:
    """`Mon-Fri` or `Sat` as weekdays, Monday 0; `Fri-Mon` goes round the weekend."""
    found = re.fullmatch(r"\s*([A-Za-z]{3})(?:\s*-\s*([A-Za-z]{3}))?\s*", text)
    names = [name.lower() for name in found.groups() if name] if found else []
    if not names or any(name not in DAY_NAMES for name in names):
        raise ValueError(f"{text!r} are no weekdays: write them like 'Mon-Fri' or 'Sat'")
    first, last = DAY_NAMES.index(names[0]), DAY_NAMES.index(names[-1])
    return tuple((first + n) % 7 for n in range((last - first) % 7 + 1))


def _parse_hours_line(line: str) -> tuple[tuple[int, ...], Span]:
    found = re.fullmatch(r"\s*(\S+(?:\s*-\s*[A-Za-z]{3})?)\s+(\d\d?):(\d\d)\s*-\s*(\d\d?):(\d\d)\s*", line)
    if not found:
        raise ValueError(f"{line!r} are no hours: write them like 'Mon-Fri 09:00-17:30'")
    begin, end = int(found[2]) * 60 + int(found[3]), int(found[4]) * 60 + int(found[5])
    if int(found[3]) > 59 or int(found[5]) > 59 or begin >= end or end > MIDNIGHT:
        raise ValueError(f"{line!r}: the hours must begin before they end, between 00:00 and 24:00")
    return parse_days(found[1]), (begin, end)
