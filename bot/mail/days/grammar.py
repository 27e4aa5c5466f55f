"""How a day is said: each small reader knows one way ("5 March", "end of next week", "in two weeks")."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bot.mail.days import calendar as calendar_days
from bot.mail.days.feasts import feast
from bot.mail.days.numbers import day_month, day_of_month, hours, iso, month_day, numeric
from bot.mail.days.sentence import PAST, Found, Sentence, is_so_many_on, leads
from bot.mail.days.weekday import HOURLY, is_day_word, is_past_day, is_short_day, is_spelt_day
from bot.mail.words.in_month import PLACES
from bot.mail.words.weekdays import ANY_ONE, HABITS, WEEKDAYS_AHEAD, WEEKDAYS_ON

# "eight days" is a week and "fifteen days" are two where the first day is counted too.
INCLUSIVE_COUNT = {8: 7, 15: 14}
INCLUSIVE_LANGUAGES = frozenset({"de", "fr", "es", "it", "pt"})
# "In a day or two" and "in two or three days" name no day that anybody could be held to; "in two days" does.
FEWEST_DAYS = 2
MOST_WEEKS = 60
# "Three working days", "the first working day": with an adjective before or behind, or in one word.
WORKING = frozenset(
    """
    working business work рабочих рабочие рабочий рабочего рабочем hábiles habiles hábil habil laborables laborable
    ouvrés ouvres ouvrables ouvré ouvrable lavorativi lavorativo úteis uteis útil util
""".split()
)
WORKING_DAYS = ("werktag", "arbeitstag", "werkdag")
MOST_WORKING_DAYS = 60
# Every year has 52 weeks; the few that have one more are not worth a wrong day.
MOST_WEEKS_OF_A_YEAR = 52
# Words by which more time is asked for, in all languages.
MORE = frozenset(
    "more another extra additional noch weitere weiteren zusätzliche encore supplémentaires más otro otra otros otras "
    "altri altre altro altra ancora un'altra mais outro outra nog ещё еще".split()
)
# "A few more days": more time, nobody knows how much.
MANY = frozenset("days weeks tage tagen wochen jours semaines días semanas giorni settimane dias dagen weken".split())
# Words that number a week of the year; "settimana 2" is more often the second week of a plan.
WEEKS_OF_THE_YEAR = frozenset({("de", "kw"), ("de", "kalenderwoche"), ("nl", "week")})
# "A semana toda que vem" is next week.
WHOLE = frozenset("toda inteira entera entière intera tutta".split())
PLURALS = ("s", "wochen", "settimane", "weken", "дней", "недель")


def read_day(sentence: Sentence, at: int) -> Found | None:
    """The words from here on, if they name a day (or look like one and name none)."""
    token = sentence.tokens[at]
    if token.shape == "word" and not token.meaning.calendar:
        return _counted(sentence, at) if token.meaning.senses and token.has("in") else None
    for reader in READERS.get(token.meaning.calendar if token.shape == "word" else token.shape, ()):
        read = reader(sentence, at)
        if read is not None:
            return read
    return None


def _weekday(sentence: Sentence, at: int) -> Found | None:
    if sentence.is_a(at, "short_weekday"):
        if not is_short_day(sentence, at):
            return None
    elif not sentence.is_a(at, "weekday") or not is_day_word(sentence, at):
        return None
    weekday = sentence.tokens[at].meaning.value
    if sentence.form(at - 1) in ANY_ONE:
        return at + 1, None, None, "day"
    if is_past_day(sentence, at):
        return at + 1, PAST, None, "day"
    after = sentence.skip(at + 1, ",", ".", "(")
    if sentence.is_a(after, "next", "this") and not sentence.is_a(after + 1, "unit"):
        after = sentence.skip(after + 1, ",")
    exact = _exact(sentence, after, weekday)
    if exact is not None:
        return exact
    week = _week(sentence, after)
    if week is not None and week[1] is not None and week[3] == "week":
        friday = week[1]
        on = friday if friday == PAST else friday + timedelta(days=weekday - calendar_days.FRIDAY)
        return week[0], on, None, "day"
    on = calendar_days.next_weekday(sentence.today, weekday)
    ahead = _weeks_ahead(sentence, at + 1)
    if ahead is not None:
        return ahead[0], on + timedelta(weeks=ahead[1]), None, "day"
    if (sentence.known.language, sentence.form(at - 1)) in HABITS:
        return at + 1, None, None, "day"
    end = at + 2 if sentence.is_a(at + 1, "next", "this") else at + 1
    return end, on, None, "day"


def _weeks_ahead(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """ "Freitag in einer Woche", "vrijdag over een week", "vendredi en huit": so many weeks after that weekday."""
    if sentence.known.language == "en" and sentence.form(at) in WEEKDAYS_AHEAD:
        return at + 1, WEEKDAYS_AHEAD[sentence.form(at)]
    if is_so_many_on(sentence, at):
        return at + 2 + sentence.is_a(at + 2, "unit"), WEEKDAYS_ON[sentence.form(at + 1)]
    later = _counted(sentence, at) if sentence.has(at, "in") else None
    if later is None or later[1] is None or not sentence.is_a(later[0] - 1, "unit"):
        return None
    weeks, days = divmod((later[1] - sentence.today).days, 7)
    # "Montag in vierzehn Tagen", "maandag over acht dagen"; "Monday in ten days" is no Monday.
    return (later[0], weeks) if weeks and (not days or weeks == days == 1) else None


def _exact(sentence: Sentence, at: int, weekday: int) -> Found | None:
    """The date after a weekday ("Monday, 9 March", "Monday 9/3", "quinta, dia 24") decides."""
    at += sentence.form(at) in ("dia", "día")
    token = sentence.token(at)
    if token is None:
        return None
    read = numeric(sentence, at, weekday) or iso(sentence, at) or day_month(sentence, at) or month_day(sentence, at)
    if read is None:
        read = day_of_month(sentence, at) or _fitting(sentence, at, weekday)
    return read if read is not None and read[1] is not None else None


def _fitting(sentence: Sentence, at: int, weekday: int) -> Found | None:
    """ "Martedì 29", "Friday 6", "Thursday the twelfth": a bare number is a day where the calendar agrees."""
    number = sentence.number(at)
    if number is None or not 1 <= number <= 31 or sentence.form(at - 1) in HOURLY:
        return None
    if sentence.tokens[at].shape != "number" and not is_spelt_day(sentence, at):
        return None
    on = calendar_days.next_day_of_month(sentence.today, number)
    return (at + 1, on, None, "day") if on is not None and on.weekday() == weekday else None


def _week_on(sentence: Sentence, at: int) -> Found | None:
    """ "A week on Friday", "a fortnight tomorrow": so many weeks after that day; English only."""
    number = sentence.number(at)
    if number is None or sentence.known.language != "en" or not sentence.is_a(at + 1, "unit"):
        return None
    weeks, days = divmod(number * sentence.tokens[at + 1].meaning.value, 7)
    if days or weeks > MOST_WEEKS:
        return None
    day_at = at + 2 + (sentence.form(at + 2) in ("on", "from"))
    if sentence.is_a(day_at, "weekday"):
        on = calendar_days.next_weekday(sentence.today, sentence.tokens[day_at].meaning.value)
    elif sentence.is_a(day_at, "shift") and sentence.tokens[day_at].meaning.value >= 0:
        on = sentence.today + timedelta(days=sentence.tokens[day_at].meaning.value)
    else:
        return None
    return day_at + 1, on + timedelta(weeks=weeks), None, "day"


def _part(sentence: Sentence, at: int) -> Found | None:
    if not sentence.is_a(at, "part"):
        return None
    part = sentence.tokens[at].meaning.value
    after = sentence.skip(at + 1, "-", ",")
    if sentence.is_a(after, "month"):
        return _part_of_month(sentence, after, part)
    if (numbered := _numbered_week(sentence, after)) and after == at + 1:
        return numbered  # "Ende KW 12".
    period = week_or_month(sentence, after)
    if period is None:
        return None
    end, unit, ahead = period
    if ahead < 0:
        return end, PAST, None, "day"
    if unit == 7:
        weekday = (0, calendar_days.WEDNESDAY, calendar_days.FRIDAY)[part + 1]
        return end, calendar_days.in_week(sentence.today, ahead, weekday), None, "part"
    if unit == 30:
        month = calendar_days.months_later(sentence.today.replace(day=1), ahead)
        return end, _day_of_part(month, part) if month else None, None, "day"
    return None


def _day_of_part(month: date, part: int) -> date:
    return (month, month.replace(day=15), calendar_days.month_end(month.year, month.month))[part + 1]


def _part_of_month(sentence: Sentence, at: int, part: int) -> Found:
    month = sentence.tokens[at].meaning.value
    year = sentence.number(at + 1)
    if year is not None and 2000 <= year <= 2100:
        return at + 2, _day_of_part(date(year, month, 1), part), None, "day"
    on = _day_of_part(date(sentence.today.year, month, 1), part)
    if on < sentence.today and sentence.today.year < date.max.year:
        on = _day_of_part(date(sentence.today.year + 1, month, 1), part)
    return at + 1, on, None, "day"


def week_or_month(sentence: Sentence, at: int) -> tuple[int, int, int] | None:
    """A week or month, this or next or past, the adjective before or after: index after it, unit, how far ahead."""
    if sentence.is_a(at, "week"):
        ahead = sentence.tokens[at].meaning.value
        if not ahead and sentence.is_a(at + 1, "next", "last"):
            return at + 2, 7, sentence.tokens[at + 1].meaning.value  # "A lo largo de la semana que viene".
        return at + 1, 7, ahead
    ahead = 0
    if sentence.is_a(at, "next", "this", "last"):
        ahead = sentence.tokens[at].meaning.value
        at += 1
    if not sentence.is_a(at, "unit") or sentence.tokens[at].meaning.value not in (7, 30):
        return None
    unit = sentence.tokens[at].meaning.value
    at += sentence.form(at + 1) in WHOLE
    if sentence.is_a(at + 1, "next", "this", "last"):
        ahead = sentence.tokens[at + 1].meaning.value
        at += 1
    return at + 1, unit, ahead


def _week(sentence: Sentence, at: int) -> Found | None:
    if not sentence.is_a(at, "next", "this", "last", "unit", "week"):
        return None
    period = week_or_month(sentence, at)
    if period is None:
        return None
    end, unit, ahead = period
    if sentence.is_a(at, "unit") and end == at + 1:
        return None
    if unit != 7 or (not sentence.is_a(at, "week") and sentence.tokens[end - 1].form.endswith(PLURALS)):
        return end, None, None, "week"
    if ahead < 0:
        return end, PAST, None, "week"
    after = sentence.skip(end)
    if sentence.is_a(after, "weekday"):
        return (
            after + 1,
            calendar_days.in_week(sentence.today, ahead, sentence.tokens[after].meaning.value),
            None,
            "day",
        )
    friday = calendar_days.in_week(sentence.today, ahead, calendar_days.FRIDAY)
    monday = friday - timedelta(days=calendar_days.FRIDAY)
    rest = sentence.is_a(at, "week") and ahead == 0
    return end, friday, sentence.today if rest else monday, "week"


def _numbered_week(sentence: Sentence, at: int) -> Found | None:
    """ "KW 40": its Friday, or its Monday after "Anfang"."""
    number = sentence.number(at + 1)
    if number is None or (sentence.known.language, sentence.tokens[at].form) not in WEEKS_OF_THE_YEAR:
        return None
    if not 1 <= number <= MOST_WEEKS_OF_A_YEAR or sentence.tokens[at + 1].shape != "number":
        return None
    part = sentence.tokens[at - 1].meaning.value if sentence.is_a(at - 1, "part") else 1
    weekday = (1, 3, 5)[part + 1]
    on = date.fromisocalendar(sentence.today.year, number, weekday)
    if on < sentence.today and sentence.today.year < date.max.year:
        on = date.fromisocalendar(sentence.today.year + 1, number, weekday)
    return at + 2, on, None, "day"


def _counted(sentence: Sentence, at: int) -> Found | None:
    """In two weeks, через неделю, two weeks from now."""
    if sentence.has(at, "in") and not sentence.is_a(at, "number"):
        start = at + 1
        while _leads_to_number(sentence, start) and start < at + 4:
            start += 1
        number = sentence.number(start)
        if sentence.form(start) in PLACES[sentence.known.language] and sentence.is_a(start + 1, "unit"):
            return start + 2, None, None, "day"  # "In the first week back".
        unit_at = start if number is None else start + 1
        unit_at += sentence.is_a(unit_at, "next")  # "Dans les trois prochains jours".
        if (days := hours(sentence, unit_at, number)) is not None:
            return unit_at + 1, sentence.today + timedelta(days=days), None, "day"
        alone = sentence.known.language == "ru" and not sentence.is_a(start - 1, "next")
        if number is None and not (alone and sentence.is_a(start, "unit")):
            return None
        return _later(sentence, unit_at, 1 if number is None else number)
    number = sentence.number(at)
    if (
        number is not None
        and sentence.is_a(at + 1, "unit")
        and f"{sentence.form(at + 2)} {sentence.form(at + 3)}" == "from now"
    ):
        later = _later(sentence, at + 1, number)
        return (later[0] + 2, *later[1:]) if later else None
    return None


def _leads_to_number(sentence: Sentence, at: int) -> bool:
    """Between "in" and the number: "in den nächsten drei Tagen"."""
    if sentence.is_a(at, "next"):
        return True
    return sentence.has(at, "in", "of") and not sentence.is_a(at, "number", "unit")


def _granted(sentence: Sentence, at: int) -> Found | None:
    """ "Give me two more days", "I need another week": time to be given, counted from today."""
    number = sentence.number(at)
    unit_at = at if number is None else at + 1
    unit_at += number is not None and sentence.form(unit_at) in MORE
    before = range(max(0, at - 4), at)
    if (days := hours(sentence, unit_at, number)) is not None and any(sentence.has(near, "time") for near in before):
        return unit_at + 1, sentence.today + timedelta(days=days), None, "grace"
    if not sentence.is_a(unit_at, "unit"):
        return None
    more = any(sentence.form(near) in MORE for near in range(at - 2, unit_at + 2))
    if number is None and (sentence.form(at - 1) not in MORE or sentence.form(unit_at) in MANY):
        return None
    granted = any(sentence.has(near, "time") or (more and sentence.has(near, "need")) for near in before)
    if not granted and not (more and number is not None and _is_all_that_is_left(sentence, at, unit_at + 1)):
        return None
    unit, number = sentence.tokens[unit_at].meaning.value, 1 if number is None else number
    days = _as_counted(sentence, unit, number) * unit
    if not 0 < days <= MOST_WEEKS * 7:
        return None
    return unit_at + 1, sentence.today + timedelta(days=days), None, "grace"


def _is_all_that_is_left(sentence: Sentence, first: int, end: int) -> bool:
    """ "Two more days and it's yours", "noch zwei Tage, dann gehört es euch"."""
    joined = sentence.has(end, "and") or sentence.form(end) == "," and sentence.has(end + 1, "and", "then")
    if first > 1 or not joined:
        return False
    return any(token.has("gets") for token in sentence.tokens[end:])


def _as_counted(sentence: Sentence, unit: int, number: int) -> int:
    inclusive = unit == 1 and sentence.known.language in INCLUSIVE_LANGUAGES
    return INCLUSIVE_COUNT.get(number, number) if inclusive else number


def _later(sentence: Sentence, unit_at: int, number: int) -> Found | None:
    before = sentence.form(unit_at) in WORKING
    unit_at += before
    if not sentence.is_a(unit_at, "unit"):
        return None
    unit = sentence.tokens[unit_at].meaning.value
    after = sentence.form(unit_at + 1) in WORKING
    working = before or after or sentence.form(unit_at).startswith(WORKING_DAYS)
    if working and unit == 1 and FEWEST_DAYS <= number <= MOST_WORKING_DAYS:
        on = calendar_days.working_days_later(sentence.today, number)
        return unit_at + 1 + after, on, None, "day"
    number = _as_counted(sentence, unit, number)
    if number * unit < FEWEST_DAYS or number * unit > MOST_WEEKS * 7:
        return unit_at + 1, None, None, "day"
    if unit == 30:
        return unit_at + 1, calendar_days.months_later(sentence.today, number), None, "day"
    return unit_at + 1, sentence.today + timedelta(days=number * unit), None, "day"


def _shift(sentence: Sentence, at: int) -> Found | None:
    if not sentence.is_a(at, "shift"):
        return None
    days = sentence.tokens[at].meaning.value
    if sentence.known.language == "en" and days > 0 and sentence.form(at + 1) in WEEKDAYS_AHEAD:
        weeks = WEEKDAYS_AHEAD[sentence.form(at + 1)]
        return at + 2, sentence.today + timedelta(days=days, weeks=weeks), None, "day"
    if sentence.known.language == "fr" and sentence.form(at + 1) == "en" and sentence.form(at + 2) in WEEKDAYS_ON:
        return at + 3, sentence.today + timedelta(days=days, weeks=WEEKDAYS_ON[sentence.form(at + 2)]), None, "day"
    return at + 1, sentence.today + timedelta(days=days), None, "day" if days else "hours"


def _weekend(sentence: Sentence, at: int) -> Found | None:
    if sentence.is_a(at, "monthend"):
        return at + 1, calendar_days.month_end(sentence.today.year, sentence.today.month), None, "day"
    if not sentence.is_a(at, "weekend"):
        return None
    if sentence.is_a(at - 1, "last") or sentence.is_a(at + 1, "last"):
        return at + 1, PAST, None, "weekend"
    sunday = calendar_days.weekend(sentence.today)
    # Before the weekend is the Friday before it.
    on = sunday - timedelta(days=2) if "before" in leads(sentence, at) else sunday
    return at + 1, on, sunday - timedelta(days=1), "weekend"


READERS: Mapping[str, tuple[Callable[[Sentence, int], Found | None], ...]] = {
    "iso": (iso,),
    "date": (numeric,),
    "number": (_week_on, _granted, _counted, day_month, day_of_month),
    "weekday": (_weekday, _counted),
    "short_weekday": (_weekday, _counted),
    "part": (_part, _counted),
    "unit": (_numbered_week, _week, _granted, _counted),
    "next": (_week, _counted),
    "this": (_week, _counted),
    "last": (_week, _counted),
    "week": (_numbered_week, _week, _counted),
    "weekend": (_weekend, _counted),
    "monthend": (_weekend, _counted),
    "shift": (_counted, _shift),
    "month": (_counted, month_day),
    "feast": (_counted, feast),
    "festival": (_counted, feast),
    "saint": (_counted, feast),
    "later": (_counted,),
}
"""Who is asked in turn, by the shape of the first word, or by what it is in the calendar."""
