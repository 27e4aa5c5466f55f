"""Days and hours, counted one by one: slow and plain, so that it can judge a calendar that is neither."""

from datetime import date, datetime, timedelta

from bot.rehearsal.world_cast import Place

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def local(moment: datetime, place: Place) -> datetime:
    return moment.astimezone(place.zone)


def hours_of(place: Place, day: date) -> list[tuple[str, str]]:
    """From and to, as `HH:MM`, which compare as times do."""
    spans = []
    for line in place.hours:
        days, _, span = line.partition(" ")
        first, _, last = days.partition("-")
        begin, end = DAYS.index(first), DAYS.index(last or first)
        named = {(begin + offset) % 7 for offset in range((end - begin) % 7 + 1)}
        if day.weekday() in named:
            opens, _, closes = span.partition("-")
            spans.append((opens, closes))
    return spans


def is_working_day(place: Place, day: date) -> bool:
    return bool(hours_of(place, day)) and day not in place.holidays


def is_working_time(place: Place, moment: datetime) -> bool:
    """Opening counts as inside, closing as outside (design 5)."""
    here = local(moment, place)
    time = f"{here:%H:%M}"
    return is_working_day(place, here.date()) and any(
        opens <= time < closes for opens, closes in hours_of(place, here.date())
    )


def working_days(place: Place, after: date, until: date) -> int:
    """Working days later than the first day, up to and with the second."""
    days = (after + timedelta(days=offset) for offset in range(1, (until - after).days + 1))
    return sum(is_working_day(place, day) for day in days)
