"""Working days and hours against a slow reference, through every change of summer time of six years."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.followup.calendar import (
    ONE_DAY,
    Calendar,
    after_business_days,
    business_days,
    first_opening_after,
    next_opening,
    nth_working_day,
    parse_days,
    parse_hours,
    window,
)

ZONES = (
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Sao_Paulo",
    "America/Havana",
    "Asia/Kolkata",
    "Africa/Cairo",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
)
"""Both hemispheres, changes at midnight, a change of half an hour, and two zones that have none."""
HOURS = (
    "Mon-Fri 09:00-17:30",
    "Mon-Sun 00:00-24:00",
    "Mon-Sun 02:00-02:30",
    "Mon-Sun 01:30-03:10",
    "Mon-Sun 02:30-10:00",
    "Mon-Sun 00:10-02:10",
    "Mon-Sun 23:10-23:40",
    "Mon-Sun 00:00-00:30",
)
"""Usual ones, and such as lie in the hour that a change skips or repeats."""
MINUTE = timedelta(minutes=1)
BERLIN = ZoneInfo("Europe/Berlin")


def calendar(hours: str | tuple[str, ...] = HOURS[0], zone: str = "Europe/Berlin", **days: object) -> Calendar:
    lines = (hours,) if isinstance(hours, str) else hours
    return Calendar(zone=ZoneInfo(zone), hours=parse_hours(lines), **days)  # type: ignore[arg-type]


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


@cache
def changes(zone: str) -> tuple[datetime, ...]:
    """Every moment of 2025 to 2030 at which the zone's clocks are changed, found half hour by half hour."""
    start, place = datetime(2025, 1, 1, tzinfo=UTC), ZoneInfo(zone)
    days = [start + n * ONE_DAY for n in range(6 * 365)]
    turned = [one for one in days if one.astimezone(place).dst() != (one + ONE_DAY).astimezone(place).dst()]
    half_hours = [one + n * 30 * MINUTE for one in turned for n in range(48)]
    return tuple(
        one for one in half_hours if one.astimezone(place).dst() != (one - 30 * MINUTE).astimezone(place).dst()
    )


def is_right(moment: datetime, own: Calendar, *others: Calendar) -> bool:
    """What `Mon-Fri 09:00-17:30` says to somebody who looks at the clock on the wall, and at nothing else."""
    wall = moment.astimezone(own.zone)
    day, minute = wall.date(), wall.hour * 60 + wall.minute
    works = all(
        one.hours[day.weekday()]
        and day not in one.holidays
        and not any(first <= day <= last for first, last in one.closed)
        for one in (own, *others)
    )
    return works and any(begin <= minute < end for begin, end in own.hours[day.weekday()])


def slow_window(moment: datetime, own: Calendar, *others: Calendar) -> datetime:
    """Five minutes by five minutes, for as long as it takes: everything here begins at a multiple of five."""
    if is_right(moment, own, *others):
        return moment
    moment = moment.replace(minute=moment.minute // 5 * 5, second=0, microsecond=0)
    while not is_right(moment, own, *others):
        moment += 5 * MINUTE
    return moment


@cache
def walls(zone: str) -> tuple[tuple[datetime, int, int], ...]:
    """Every tenth minute around every change, latest first: the moment, the day it falls on, the minute of that day."""
    place, found = ZoneInfo(zone), []
    for change in changes(zone) or (datetime(2027, 3, 28, 1, tzinfo=UTC),):
        for moment in (change + minutes * MINUTE for minutes in range(28 * 60, -6 * 60, -10)):
            wall = moment.astimezone(place)
            found.append((moment, wall.toordinal(), wall.hour * 60 + wall.minute))
    return tuple(found)


def around(change: datetime) -> tuple[datetime, ...]:
    """Moments from the day before a change to the day after it, the odd second among them."""
    minutes = (-1500, -1441, -720, -90, -31, -30, -1, 0, 1, 29, 30, 59, 60, 90, 700)
    return tuple(change + one * MINUTE + timedelta(seconds=one % 7) for one in minutes)


# --- changes of summer time --------------------------------------------------------------------


def test_the_zones_do_change() -> None:
    """Twelve changes in six years where there is summer time, none where there is none."""
    assert [12, 0, 0] == [len(changes(zone)) for zone in ("Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata")]
    assert 9 * 12 - 12 <= sum(len(changes(zone)) for zone in ZONES)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hours", HOURS)
def test_the_window_is_what_the_clock_on_the_wall_says(zone: str, hours: str) -> None:
    """Through every change, both ways: none outside the hours, none early, none skipped."""
    own, opens, before = calendar(hours, zone), None, None
    ((begin, end),) = {span for day in own.hours for span in day}
    for moment, day, minute in walls(zone):
        weekday = (day - 1) % 7
        if before and before - moment != 10 * MINUTE:
            opens = None
        if own.hours[weekday] and begin <= minute < end:
            opens = moment
        if opens and opens - moment < 26 * 60 * MINUTE:
            assert opens == window(own, own, moment), moment
        if opens and opens != moment:
            assert opens == window(own, own, moment + timedelta(seconds=7)), moment
        before = moment


@pytest.mark.parametrize("zone", ZONES)
def test_n_days_on_it_is_the_same_hour(zone: str) -> None:
    """A wait across a change ends at the same time of day, which is never earlier than the wait is long."""
    own = calendar("Mon-Sun 09:00-17:30", zone)
    for change in changes(zone):
        start = own.moment(own.day(change) - ONE_DAY, 10 * 60)
        then = after_business_days(own, start, 2)
        assert then is not None
        assert (own.local(start).time(), own.day(start) + 2 * ONE_DAY) == (own.local(then).time(), own.day(then))


@pytest.mark.parametrize("zone", ZONES)
def test_a_wait_never_ends_early_in_a_skipped_hour(zone: str) -> None:
    """An hour that the day does not have comes later on that day, not before."""
    own = calendar("Mon-Sun 00:00-24:00", zone)
    for change in changes(zone):
        for moment in around(change):
            then = after_business_days(own, moment, 1)
            assert then is not None
            wall, asked = own.local(then), own.local(moment)
            assert wall.date() > asked.date()
            assert (wall.date(), wall.time()) >= (asked.date() + ONE_DAY, asked.time())


# --- days and hours ----------------------------------------------------------------------------


def test_opening_is_inside_and_closing_is_outside() -> None:
    """09:00 is in; 17:30 is the next day's 09:00."""
    own = calendar()
    assert berlin("2026-03-03T09:00") == next_opening(own, berlin("2026-03-03T09:00"))
    assert berlin("2026-03-03T17:29:59") == next_opening(own, berlin("2026-03-03T17:29:59"))
    assert berlin("2026-03-04T09:00") == next_opening(own, berlin("2026-03-03T17:30"))


def test_between_two_spans_it_is_closed() -> None:
    """A lunch break belongs to nobody."""
    own = calendar(("Mon-Fri 09:00-12:00", "Mon-Fri 13:00-17:00"))
    assert berlin("2026-03-03T13:00") == next_opening(own, berlin("2026-03-03T12:00"))
    assert berlin("2026-03-03T11:59") == next_opening(own, berlin("2026-03-03T11:59"))


def test_open_day_and_night_is_always_open() -> None:
    """`Mon-Sun 00:00-24:00` moves nothing."""
    own = calendar("Mon-Sun 00:00-24:00")
    for text in ("2026-03-01T00:00", "2026-03-01T23:59:59", "2026-03-29T03:00", "2026-10-25T02:30"):
        assert berlin(text) == window(own, own, berlin(text))


def test_the_window_is_the_clients_hours_on_days_of_both() -> None:
    """The team's hours do not matter; its holidays do."""
    client = calendar("Mon-Fri 08:00-16:00", "America/New_York", holidays={date(2026, 3, 3)})
    team = calendar(closed=((date(2026, 3, 4), date(2026, 3, 5)),))
    opens = datetime(2026, 3, 6, 13, 0, tzinfo=UTC)
    assert opens == window(client, team, datetime(2026, 3, 2, 21, 0, tzinfo=UTC))


def test_without_a_common_working_day_there_is_no_window() -> None:
    """One works at weekends, the other does not: nothing ever goes, and nothing hangs."""
    assert None is window(calendar("Sat-Sun 09:00-17:00"), calendar(), berlin("2026-03-03T09:00"))
    assert None is first_opening_after(calendar("Sat-Sun 09:00-17:00"), calendar(), date(2026, 3, 3))


def test_closed_for_more_than_a_year_is_closed() -> None:
    """No working day in sight is no day, for every question."""
    own = calendar(closed=((date(2026, 1, 1), date(2028, 12, 31)),))
    assert None is next_opening(own, berlin("2026-03-03T09:00"))
    assert None is after_business_days(own, berlin("2026-03-03T09:00"), 3)
    assert None is nth_working_day(own, date(2026, 3, 3), 1)
    assert 0 == business_days(own, berlin("2026-03-03T09:00"), berlin("2026-04-03T09:00"))


def test_a_start_outside_the_hours_counts_from_the_next_opening() -> None:
    """Friday evening and Monday at nine are the same start."""
    own = calendar()
    for text in ("2026-03-06T17:30", "2026-03-07T12:00", "2026-03-09T09:00"):
        assert berlin("2026-03-12T09:00") == after_business_days(own, berlin(text), 3)
    assert berlin("2026-03-11T17:29") == after_business_days(own, berlin("2026-03-06T17:29"), 3)


# --- random calendars --------------------------------------------------------------------------


def some_calendar(dice: Random) -> Calendar:
    """Any zone, one or two spans on most days, a few holidays and a closure in 2026."""
    hours = []
    for _ in range(7):
        cuts = sorted(dice.sample(range(0, 24 * 60 + 1, 5), dice.choice((0, 2, 2, 2, 4))))
        hours.append(tuple(zip(cuts[::2], cuts[1::2], strict=True)))
    first = date(2026, 1, 1) + dice.randrange(365) * ONE_DAY
    return Calendar(
        zone=ZoneInfo(dice.choice(ZONES)),
        hours=(*hours[:6], hours[6] or ((0, 1440),)),
        holidays={date(2026, 1, 1) + dice.randrange(365) * ONE_DAY for _ in range(20)},
        closed=((first, first + dice.randrange(5) * ONE_DAY),),
    )


def some_moment(dice: Random) -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=dice.randrange(360 * 86_400))


calendars = st.integers(0, 10**9).map(lambda seed: some_calendar(Random(seed)))
moments = st.integers(0, 10**9).map(lambda seed: some_moment(Random(seed)))


@given(calendars, calendars, moments)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_any_window_is_the_slow_one(client: Calendar, team: Calendar, moment: datetime) -> None:
    """Never before, always inside, on days of both; and what is inside stays where it is."""
    found = window(client, team, moment)
    if found is None:
        assert not any(client.works(client.day(moment) + n * ONE_DAY) for n in range(300)) or not any(
            client.works(day) and team.works(day) for day in (client.day(moment) + n * ONE_DAY for n in range(366))
        )
        return
    assert slow_window(moment, client, team) == found
    assert found == window(client, team, found)


@given(calendars, moments, st.integers(1, 12))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_business_days_agree_with_the_wait(own: Calendar, start: datetime, count: int) -> None:
    """As many days as were waited for have passed when the wait is over, and one less the moment before."""
    then = after_business_days(own, start, count)
    assert then is not None
    assert then > start
    assert count == business_days(own, start, then)
    assert count - 1 == business_days(own, start, then - timedelta(seconds=1))


@given(calendars, moments, st.integers(0, 12))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_the_nth_working_day_counts_as_on_a_wall_calendar(own: Calendar, start: datetime, count: int) -> None:
    """Each of them a working day, and exactly so many behind the first."""
    first = own.day(start)
    day = nth_working_day(own, first, count)
    assert day is not None
    passed = [first + n * ONE_DAY for n in range(1, (day - first).days + 1)]
    assert count == sum(own.works(one) for one in passed)
    assert count == 0 or own.works(day)


# --- what people write -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "monday", "sunday"),
    [
        (("Mon-Fri 09:00-17:30",), ((540, 1050),), ()),
        (("Mon-Sun 00:00-24:00",), ((0, 1440),), ((0, 1440),)),
        (("Sat-Mon 9:00-10:00",), ((540, 600),), ((540, 600),)),
        (("Mon 13:00-17:00", "mon 09:00-12:00"), ((540, 720), (780, 1020)), ()),
        (("Mon 09:00-12:00", "Mon 12:00-13:00"), ((540, 720), (720, 780)), ()),
    ],
)
def test_hours_are_read_as_people_write_them(lines: tuple[str, ...], monday: object, sunday: object) -> None:
    """Ranges round the weekend, several spans, any case."""
    hours = parse_hours(lines)
    assert (monday, sunday) == (hours[0], hours[6])


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("weekdays nine to five", "are no hours"),
        ("Mon-Fri 17:00-09:00", "must begin before they end"),
        ("Mon-Fri 09:00-09:00", "must begin before they end"),
        ("Mon-Fri 09:00-24:30", "must begin before they end"),
        ("Mon-Fri 09:60-17:00", "must begin before they end"),
        ("Mon-Fry 09:00-17:00", "are no weekdays"),
        ("", "are no hours"),
    ],
)
def test_hours_that_are_none_are_refused_in_words(line: str, wrong: str) -> None:
    """The refusal says what is wrong, or how it is written."""
    with pytest.raises(ValueError, match=wrong):
        parse_hours((line,))


def test_overlapping_and_missing_hours_are_refused() -> None:
    """Two spans of a day may touch, not overlap; and no hours at all is no calendar."""
    with pytest.raises(ValueError, match="hours of Wed overlap"):
        parse_hours(("Mon-Fri 09:00-12:00", "Wed 11:00-13:00"))
    with pytest.raises(ValueError, match="no day has hours"):
        parse_hours(())


def test_weekdays_are_read() -> None:
    """One, a range, and one that goes round the weekend."""
    assert [(5,), (0, 1, 2), (4, 5, 6, 0)] == [parse_days(text) for text in ("Sat", "Mon-Wed", "fri - mon")]
