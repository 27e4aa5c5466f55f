"""A day by its place in a month: "the first Monday in April", "the week of the 16th", "the 15th of next month"."""

from datetime import date, timedelta

from bot.mail.days import calendar as calendar_days
from bot.mail.days.grammar import WORKING, WORKING_DAYS, read_day, week_or_month
from bot.mail.days.sentence import PAST, Found, Sentence
from bot.mail.words.in_month import BEGINS, COMMENCING, COUNTED, LAST, NEXT_MONTH, OF_THE_YEAR, PLACES, YEARS

WEEK = 7
MONTH = 30
OPENING_WORDS = 4
"""At most so many words stand between "the week" and the day on which it begins."""
LONGEST_MONTH = 31
OF = frozenset({"van", "van de"})
BEFORE_OF_THIS = ("self", "you", "do", "hands", "gets", "will", "be", "of", "and", "but", "when", "not", "only")
"""What stands before the Dutch "this week": whoever does it, or what is done, and never a thing."""
ENDS = frozenset(".,;:!)")
LONGEST_OF_YEAR = 4
"""Words of "of the new"."""
DECEMBER = 12
DAY = frozenset("day tag tages tage jour día dia giorno dag день дня дню".split())
"""Of which a phrase may have made one word with its place: "last day"."""
MIDDLE = 3
"""The first week of a month is the one that has its Wednesday."""


def may_begin(form: str, language: str) -> bool:
    return form.partition(" ")[0] in PLACES[language] or form in COMMENCING or language == "nl" and form in OF


def in_month(sentence: Sentence, at: int) -> Found | None:
    """Any of these, if it is what the words from here on name."""
    return _placed(sentence, at) or _week_of(sentence, at) or _of_this_week(sentence, at)


def _of_this_week(sentence: Sentence, at: int) -> Found | None:
    """ "Ik stuur het van de week": in Dutch that is this week; "de foto's van het weekend" are of one."""
    form = sentence.form(at)
    of = at + 1 if " " in form else at + 2
    if sentence.known.language != "nl" or form not in OF or not sentence.has(of - 1, "of"):
        return None
    before = sentence.token(at - 1)
    if before is not None and before.shape == "word" and (not before.has(*BEFORE_OF_THIS) or before.has("goods")):
        return None
    if sentence.is_a(of, "weekend"):
        return read_day(sentence, of)
    if sentence.form(of) != "week":
        return None
    friday = calendar_days.in_week(sentence.today, 0, calendar_days.FRIDAY)
    return of + 1, friday, friday - timedelta(days=calendar_days.FRIDAY), "week"


def in_next_month(sentence: Sentence, at: int, read: Found | None) -> Found | None:
    """ "The 15th of next month": the day read, in the month named behind it."""
    if read is None or read[1] is None or read[1] == PAST or read[3] != "day":
        return read
    figures = (sentence.token(place) for place in range(at, read[0]))
    if not any(token and (token.shape == "number" or token.is_a("number")) for token in figures):
        return read
    named = any(sentence.is_a(place, "unit", "month") for place in range(at, read[0]))
    after = sentence.skip(read[0], ".", "º")
    end, begins = _month(sentence, after)
    if named or begins is None or begins <= sentence.today:
        return read
    on = calendar_days.day_in(begins.year, begins.month, read[1].day)
    return end, on, None, "day"


def _placed(sentence: Sentence, at: int) -> Found | None:
    """ "(In) the first week of April", "am letzten Freitag im März"."""
    start = sentence.skip(at + 1) if sentence.has(at, "in") else at
    place, of = _place(sentence, start)
    if not place:
        return None
    week = _is_week(sentence, of)
    if not (week or sentence.is_a(of, "weekday")):
        return _day_of(sentence, of, place)
    compound = _month_in(sentence, of)
    end, begins = (of + 1, compound) if compound else _month(sentence, sentence.skip(of + 1))
    if begins is None:
        end, begins = _year(sentence, of + 1, place)
    if begins is None:
        return None
    on = _counted(sentence, of, place, begins)
    if on is not None and on < sentence.today:
        yearly = sentence.is_a(end - 1, "month") or compound or sentence.form(end - 1) in YEARS
        begins = calendar_days.months_later(begins, 12 if yearly else 1) or begins
        on = _counted(sentence, of, place, begins)
    if on is None or not week:
        return end, on, None, "day"
    return end, on, on - timedelta(days=calendar_days.FRIDAY), "week"


def _day_of(sentence: Sentence, of: int, place: int) -> Found | None:
    """ "The first working day of June", "o último dia de junho", "op de laatste dag van deze maand"."""
    day = of + (sentence.form(of) in WORKING)
    worked = sentence.form(day).startswith(WORKING_DAYS) or WORKING.intersection(
        (sentence.form(of), sentence.form(day + 1))
    )
    if not worked and sentence.form(day).rpartition(" ")[2] not in DAY:
        return None
    end, begins = _month(sentence, sentence.skip(day + 1 + (sentence.form(day + 1) in WORKING)))
    if begins is None or place not in (1, LAST):
        return None
    on = calendar_days.month_end(begins.year, begins.month) if place == LAST else begins
    while worked and on.weekday() >= calendar_days.SATURDAY:
        on += timedelta(days=-1 if place == LAST else 1)
    if on < sentence.today:
        return None
    return end, on, None, "day"


def _place(sentence: Sentence, at: int) -> tuple[int, int]:
    """Which one is counted, and the index behind it; 0 where none is."""
    first, _, day = sentence.form(at).partition(" ")
    known = PLACES[sentence.known.language].get(first, 0)
    if known:
        return known, at if day else at + 1
    token, number = sentence.token(at), sentence.number(at)
    if token is None or token.shape != "number" or number not in (1, 2, 3, 4):
        return 0, at
    return (number, at + 2) if sentence.form(at + 1) in COUNTED else (0, at)


def _is_week(sentence: Sentence, at: int) -> bool:
    token = sentence.token(at)
    if token is None:
        return False
    return token.is_a("unit") and token.meaning.value == WEEK or _month_in(sentence, at) is not None


def _month_in(sentence: Sentence, at: int) -> date | None:
    """ "Aprilwoche"."""
    form = sentence.form(at)
    month = sentence.known.meaning(form.removesuffix("woche")) if form.endswith("woche") else None
    if month is None or month.calendar != "month":
        return None
    return _beginning(sentence, month.value)


def _month(sentence: Sentence, at: int) -> tuple[int, date | None]:
    """A month by its name, "next month", "the month": index after it, and its first day; None where none is named."""
    if sentence.is_a(at, "month"):
        year = sentence.number(at + 1)
        month = sentence.tokens[at].meaning.value
        if year is not None and 2000 <= year <= 2100:
            return at + 2, date(year, month, 1)
        return at + 1, _beginning(sentence, month)
    first = sentence.today.replace(day=1)
    if sentence.form(at) in NEXT_MONTH:
        return at + 1, calendar_days.months_later(first, 1)
    found = week_or_month(sentence, at)
    if found is None or found[1] != MONTH or found[2] < 0:
        return at, None
    return found[0], calendar_days.months_later(first, found[2])


def _year(sentence: Sentence, at: int, place: int) -> tuple[int, date | None]:
    """ "Of the (new) year": index after it, and the first day of the month that is meant, which is still to come."""
    end = at
    while end < at + LONGEST_OF_YEAR and sentence.form(end) in OF_THE_YEAR:
        end += 1
    # Russian has no word for "of".
    if end == at and sentence.known.language != "ru" or sentence.form(end) not in YEARS:
        return at, None
    return end + 1, _beginning(sentence, DECEMBER if place == LAST else 1)


def _beginning(sentence: Sentence, month: int) -> date:
    today = sentence.today
    return date(today.year + (month < today.month), month, 1)


def _counted(sentence: Sentence, of: int, place: int, begins: date) -> date | None:
    """The weekday, or the Friday of the week, that has this place in the month."""
    week = _is_week(sentence, of)
    weekday = calendar_days.FRIDAY if week else sentence.tokens[of].meaning.value
    if place == LAST:
        end = calendar_days.month_end(begins.year, begins.month)
        return end - timedelta(days=(end.weekday() - weekday) % WEEK)
    first = begins + timedelta(days=(weekday - begins.weekday()) % WEEK)
    if week and first.day < MIDDLE:
        first += timedelta(weeks=1)
    on = first + timedelta(weeks=place - 1)
    return on if on.month == begins.month or week else None


def _week_of(sentence: Sentence, at: int) -> Found | None:
    """ "The week of the 16th", "w/c 16 March", "na semana de 16 de março": that week's Friday."""
    week = sentence.is_a(at, "unit") and sentence.tokens[at].meaning.value == WEEK
    whole = sentence.is_a(at, "week") and sentence.tokens[at].meaning.value == 0
    short = sentence.known.language == "en" and sentence.form(at) in COMMENCING
    if not (week or whole or short) or sentence.is_a(at - 1, "number", "next", "this", "last"):
        return None
    start = at + 1
    if sentence.form(at) == "w" and [sentence.form(at + 1), sentence.form(at + 2)] == ["/", "c"]:
        start = at + 3
    while start <= at + OPENING_WORDS and set(sentence.form(start).split() or "-") <= BEGINS:
        start += 1
    token = sentence.token(start)
    if token is None or start == at + 1 and not short or token.shape == "word" and not token.is_a("month"):
        return None
    read = read_day(sentence, start) or _figure(sentence, start)
    if read is None or read[1] is None or read[3] != "day" or sentence.form(read[0]) in ("-", "–", "—"):
        return None
    if sentence.has(read[0], "to"):
        return None  # "In der Woche vom 9. bis 13. März".
    monday = read[1] - timedelta(days=read[1].weekday())
    return read[0], monday + timedelta(days=calendar_days.FRIDAY), monday, "week"


def _figure(sentence: Sentence, at: int) -> Found | None:
    """ "La semaine du 16": a figure with which its clause ends."""
    day, end = sentence.number(at), at + 1
    if day is None or sentence.tokens[at].shape != "number" or not 1 <= day <= LONGEST_MONTH:
        return None
    if sentence.form(end) and sentence.form(end) not in ENDS:
        return None
    return end, calendar_days.next_day_of_month(sentence.today, day), None, "day"
