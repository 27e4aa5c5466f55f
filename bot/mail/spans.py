"""The grammar of day spans: which words name a day, in any of our languages, and which day that is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.mail import calendar_days
from bot.mail.day_words import Token, Vocabulary

PREPOSITIONS = ("by", "before", "until", "from", "after", "on")
# "eight days" is a week and "fifteen days" are two where the first day is counted too.
INCLUSIVE_COUNT = {8: 7, 15: 14}
INCLUSIVE_LANGUAGES = frozenset({"de", "fr", "es", "it", "pt"})
# "In two or three days" names no day that anybody could be held to; a week or more does.
FEWEST_DAYS = 7
MOST_WEEKS = 60
SUFFIXES = frozenset("st nd rd th er e ste de º ª го му ое числа".split())
UNITS_AFTER = frozenset(
    "uhr h % € $ £ eur euro euros uur ч час часов часа horas heures ore am pm hours hrs min minuten руб kg km cm mb gb".split()
)
PLURALS = ("s", "wochen", "settimane", "weken", "дней", "недель")
PAST = date.min


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Words that name a day: where they stand, which day, and how it is led in."""

    first: int
    last: int
    on: date
    begins: date | None = None
    """The first day of a period; None for a single day."""
    leads: frozenset[str] = frozenset()
    """Senses of the prepositions right before: by, before, until, from, after, on."""
    width: str = "day"
    """day, hours (within today), part (of a week), week, weekend or range."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What the grammar reads: the words, the day of the mail, the language."""

    tokens: Sequence[Token]
    today: date
    known: Vocabulary
    text: str
    """As written: "May 5" is a day, "we may 5" is not."""

    def token(self, at: int) -> Token | None:
        return self.tokens[at] if 0 <= at < len(self.tokens) else None

    def is_a(self, at: int, *places: str) -> bool:
        token = self.token(at)
        return token is not None and token.is_a(*places)

    def has(self, at: int, *senses: str) -> bool:
        token = self.token(at)
        return token is not None and token.has(*senses)

    def form(self, at: int) -> str:
        token = self.token(at)
        return token.form if token else ""

    def skip(self, at: int, *marks: str) -> int:
        """Past articles and the like (at most three), and the given marks."""
        for _ in range(3):
            token = self.token(at)
            if token is None or token.is_a("weekday", "month", "unit", "next", "this", "last", "part"):
                break
            if not token.has("of") and token.form not in marks:
                break
            at += 1
        return at

    def number(self, at: int) -> int | None:
        token = self.token(at)
        if token is None:
            return None
        if token.shape == "number":
            return int(token.form) if token.form.isdecimal() and len(token.form) <= 4 else None
        return token.meaning.value if token.is_a("number") else None


Found = tuple[int, date | None, date | None, str]
"""Index after the last word, the day (None: words that name no day), the period's first day, the width."""


def spans(sentence: Sentence) -> list[Span]:
    """Every day the sentence names, left to right, ranges joined."""
    found: list[Span] = []
    at = 0
    while at < len(sentence.tokens):
        read = _read(sentence, at)
        if read is None:
            at += 1
            continue
        end, on, begins, width = read
        if on is not None:
            found.append(Span(first=at, last=end - 1, on=on, begins=begins, leads=_leads(sentence, at), width=width))
        at = max(end, at + 1)
    return _without_hours(sentence, _narrowed(sentence, _ranges(sentence, found)))


def _read(sentence: Sentence, at: int) -> Found | None:
    token = sentence.tokens[at]
    if token.shape == "other" or (token.shape == "word" and not token.meaning.calendar and not token.has("in")):
        return None
    for reader in READERS:
        read = reader(sentence, at)
        if read is not None:
            return read
    return None


def _leads(sentence: Sentence, first: int) -> frozenset[str]:
    leads: set[str] = set()
    at = first - 1
    while at >= max(0, first - 4):
        token = sentence.tokens[at]
        senses = token.meaning.senses & set(PREPOSITIONS)
        if not senses and not token.has("of") and not token.is_a("next", "this"):
            break
        leads |= senses
        at -= 1
    return frozenset(leads)


def _ranges(sentence: Sentence, found: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in found:
        before = joined[-1] if joined else None
        if before is not None and before.width != "range" and _joins(sentence, before, span):
            begins = before.begins or before.on
            if begins > span.on:
                begins = calendar_days.last_day_before(span.on, begins.month, begins.day) or begins
            joined[-1] = replace(span, first=before.first, begins=begins, leads=before.leads, width="range")
        else:
            joined.append(span)
    return joined


def _joins(sentence: Sentence, before: Span, span: Span) -> bool:
    between = sentence.tokens[before.last + 1 : span.first]
    if not between or len(between) > 4:
        return False
    if not all(token.has("to", "of", "until", "on") or token.form in ("-", "–", "—", ".", "/", ",") for token in between):
        return False
    if any(token.has("and") for token in between):
        return "from" in before.leads
    return any(token.has("to") or token.form in ("-", "–", "—") for token in between)


def _narrowed(sentence: Sentence, found: list[Span]) -> list[Span]:
    """ "Early next week, probably Tuesday" names the Tuesday."""
    kept: list[Span] = []
    for span in found:
        before = kept[-1] if kept else None
        if before is not None and before.width in ("week", "part") and span.on.isocalendar()[:2] == before.on.isocalendar()[:2]:
            between = sentence.tokens[before.last + 1 : span.first]
            if len(between) < 5 and not any(token.has("self", "do", "and", "but", "away", "back") for token in between):
                kept[-1] = replace(before, last=span.last, on=span.on, begins=span.begins, width=span.width)
                continue
        kept.append(span)
    return kept


def _without_hours(sentence: Sentence, found: list[Span]) -> list[Span]:
    """ "Friday EOD" names Friday: an hour of the day is told apart from a day only where it stands alone."""
    if all(span.width == "hours" for span in found):
        return found
    return [
        span
        for span in found
        if span.width != "hours" or not any(_beside(sentence, span, other) for other in found if other is not span)
    ]


def _beside(sentence: Sentence, hours: Span, day: Span) -> bool:
    between = sentence.tokens[min(hours.last, day.last) + 1 : max(hours.first, day.first)]
    return len(between) < 4 and not any(token.has("and", "to") or token.form == "," for token in between)


def _iso(sentence: Sentence, at: int) -> Found | None:
    token = sentence.tokens[at]
    if token.shape != "iso":
        return None
    return at + 1, calendar_days.day_in(*(int(part) for part in token.form.split("-"))), None, "day"


def _numeric(sentence: Sentence, at: int, weekday: int | None = None) -> Found | None:
    token = sentence.tokens[at]
    if token.shape != "date":
        return None
    mark = next(char for char in token.form if not char.isdecimal())
    first, second, *rest = (int(part) for part in token.form.rstrip(".").split(mark))
    if mark == "-" and not rest and sentence.is_a(sentence.skip(at + 1, "."), "month"):
        return _days_of_month(sentence, at, first, second)
    if not rest and not _may_be_day(sentence, at, mark):
        return at + 1, None, None, "day"
    year = (rest[0] + 2000 if rest[0] < 100 else rest[0]) if rest else None
    readings = {on for day, month in _orders(sentence.known, first, second, weekday) if (on := _on(sentence, year, month, day))}
    if weekday is not None and len(readings) > 1:
        readings = {on for on in readings if on.weekday() == weekday}
    return at + 1, readings.pop() if len(readings) == 1 else None, None, "day"


def _days_of_month(sentence: Sentence, at: int, first: int, last: int) -> Found:
    end, on, _, _ = _month_after(sentence, at + 1, last) or (at + 1, None, None, "day")
    begins = calendar_days.last_day_before(on, on.month, first) if on else None
    return end, on, begins, "range"


def _may_be_day(sentence: Sentence, at: int, mark: str) -> bool:
    """Without a year, 3.5 may be hours and 31/12 a ticket: a preposition, an article or a weekday must lead in."""
    form = sentence.tokens[at].form
    led = sentence.has(at - 1, *PREPOSITIONS, "of", "to") or sentence.is_a(at - 1, "weekday", "shift")
    led = led or sentence.form(at - 1) in ("-", "–", ",", "(") or at == 0
    after = sentence.form(at + 1)
    return led and mark != "-" and form != "24/7" and after not in UNITS_AFTER and not sentence.is_a(at + 1, "unit")


def _orders(known: Vocabulary, first: int, second: int, weekday: int | None) -> tuple[tuple[int, int], ...]:
    if known.both_orders:
        return ((first, second), (second, first))
    return ((first, second),)


def _on(sentence: Sentence, year: int | None, month: int, day: int) -> date | None:
    if not 1 <= month <= 12:
        return None
    if year is not None:
        return calendar_days.day_in(year, month, day)
    return calendar_days.next_day(sentence.today, month, day)


def _weekday(sentence: Sentence, at: int) -> Found | None:
    if not sentence.is_a(at, "weekday") or not _is_day_word(sentence, at):
        return None
    weekday = sentence.tokens[at].meaning.value
    if sentence.is_a(at - 1, "last") or sentence.is_a(at + 1, "last"):
        return at + 1, PAST, None, "day"
    after = sentence.skip(at + 1, ",", ".", "(")
    if sentence.is_a(after, "next", "this") and not sentence.is_a(after + 1, "unit"):
        after = sentence.skip(after + 1, ",")
    exact = _exact(sentence, after, weekday)
    if exact is not None:
        return exact
    week = _week(sentence, after)
    if week is not None and week[1] is not None and week[3] == "week":
        return week[0], week[1] + timedelta(days=weekday - calendar_days.FRIDAY), None, "day"
    end = at + 2 if sentence.is_a(at + 1, "next", "this") else at + 1
    return end, calendar_days.next_weekday(sentence.today, weekday), None, "day"


def _exact(sentence: Sentence, at: int, weekday: int) -> Found | None:
    """The date after a weekday ("Monday, 9 March", "Monday 9/3") decides."""
    token = sentence.token(at)
    if token is None:
        return None
    read = _numeric(sentence, at, weekday) or _iso(sentence, at) or _day_month(sentence, at) or _month_day(sentence, at)
    if read is None:
        read = _day_of_month(sentence, at)
    return read if read is not None and read[1] is not None else None


def _is_day_word(sentence: Sentence, at: int) -> bool:
    """Portuguese says Monday as "second": a noun after it makes it a number again; 2-letter forms need a mark."""
    token = sentence.tokens[at]
    if sentence.known.language != "pt" or len(token.form) > 7 or token.form in ("sábado", "domingo", "sabado"):
        return True
    after = sentence.token(at + 1)
    known = after is None or after.shape != "word" or after.meaning.senses or after.meaning.calendar
    led = sentence.has(at - 1, *PREPOSITIONS, "of", "to") or sentence.is_a(at - 1, "next", "this", "last") or at == 0
    return bool(known) and led


def _part(sentence: Sentence, at: int) -> Found | None:
    if not sentence.is_a(at, "part"):
        return None
    part = sentence.tokens[at].meaning.value
    after = sentence.skip(at + 1, "-", ",")
    if sentence.is_a(after, "month"):
        return _part_of_month(sentence, after, part)
    period = _period(sentence, after)
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


def _period(sentence: Sentence, at: int) -> tuple[int, int, int] | None:
    """A week or month, this or next or past, the adjective before or after: index after it, unit, how far ahead."""
    if sentence.is_a(at, "week"):
        return at + 1, 7, sentence.tokens[at].meaning.value
    ahead = 0
    if sentence.is_a(at, "next", "this", "last"):
        ahead = sentence.tokens[at].meaning.value
        at += 1
    if not sentence.is_a(at, "unit") or sentence.tokens[at].meaning.value not in (7, 30):
        return None
    unit = sentence.tokens[at].meaning.value
    if sentence.is_a(at + 1, "next", "this", "last"):
        ahead = sentence.tokens[at + 1].meaning.value
        at += 1
    return at + 1, unit, ahead


def _week(sentence: Sentence, at: int) -> Found | None:
    if not sentence.is_a(at, "next", "this", "last", "unit", "week"):
        return None
    period = _period(sentence, at)
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
        return after + 1, calendar_days.in_week(sentence.today, ahead, sentence.tokens[after].meaning.value), None, "day"
    friday = calendar_days.in_week(sentence.today, ahead, calendar_days.FRIDAY)
    return end, friday, friday - timedelta(days=calendar_days.FRIDAY), "week"


def _counted(sentence: Sentence, at: int) -> Found | None:
    """In two weeks, через неделю, two weeks from now."""
    if sentence.has(at, "in") and not sentence.is_a(at, "number"):
        start = at + 1
        while sentence.has(start, "in", "of") and not sentence.is_a(start, "number", "unit") and start < at + 4:
            start += 1
        number = sentence.number(start)
        unit_at = start if number is None else start + 1
        if number is None and (not sentence.is_a(start, "unit") or sentence.known.language != "ru"):
            return None
        return _later(sentence, unit_at, 1 if number is None else number)
    number = sentence.number(at)
    if number is not None and sentence.is_a(at + 1, "unit") and f"{sentence.form(at + 2)} {sentence.form(at + 3)}" == "from now":
        later = _later(sentence, at + 1, number)
        return (later[0] + 2, *later[1:]) if later else None
    return None


def _later(sentence: Sentence, unit_at: int, number: int) -> Found | None:
    if not sentence.is_a(unit_at, "unit"):
        return None
    unit = sentence.tokens[unit_at].meaning.value
    if unit == 1 and sentence.known.language in INCLUSIVE_LANGUAGES:
        number = INCLUSIVE_COUNT.get(number, number)
    if number * unit < FEWEST_DAYS or number * unit > MOST_WEEKS * 7:
        return unit_at + 1, None, None, "day"
    if unit == 30:
        return unit_at + 1, calendar_days.months_later(sentence.today, number), None, "day"
    return unit_at + 1, sentence.today + timedelta(days=number * unit), None, "day"


def _shift(sentence: Sentence, at: int) -> Found | None:
    if not sentence.is_a(at, "shift"):
        return None
    days = sentence.tokens[at].meaning.value
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
    on = sunday - timedelta(days=2) if "before" in _leads(sentence, at) else sunday
    return at + 1, on, sunday - timedelta(days=1), "weekend"


def _suffixed(sentence: Sentence, at: int) -> int:
    """The index after a day number with its ending (13th, 1er, 15-го, 5.)."""
    end = at + 1
    if sentence.form(end) == "-" and sentence.form(end + 1) in SUFFIXES:
        end += 1
    if sentence.form(end) in SUFFIXES and (sentence.form(end) == "числа" or _touches(sentence, end)):
        end += 1
    return end


def _touches(sentence: Sentence, at: int) -> bool:
    token, before = sentence.token(at), sentence.token(at - 1)
    return token is not None and before is not None and token.start == before.end


def _day_month(sentence: Sentence, at: int) -> Found | None:
    day = sentence.number(at)
    if day is None or not 1 <= day <= 31:
        return None
    after = _suffixed(sentence, at)
    after += sentence.form(after) == "."
    if sentence.has(after, "to") or sentence.form(after) in ("-", "–", "—"):
        return _day_to_day(sentence, sentence.skip(after + 1), day)
    after = sentence.skip(after)
    return _month_after(sentence, after, day) if sentence.is_a(after, "month") else None


def _month_after(sentence: Sentence, at: int, day: int) -> Found | None:
    at = sentence.skip(at, ".")
    month = sentence.tokens[at].meaning.value
    after = sentence.skip(at + 1, ",", ".")
    year = sentence.number(after)
    if year is not None and 2000 <= year <= 2100 and not sentence.is_a(after, "number"):
        return after + 1, calendar_days.day_in(year, month, day), None, "day"
    return at + 1, _on(sentence, None, month, day), None, "day"


def _day_to_day(sentence: Sentence, at: int, first: int) -> Found | None:
    """From 9 to 20 March: the first day has no month of its own."""
    if sentence.token(at) is None:
        return None
    until = _numeric(sentence, at) if sentence.tokens[at].shape == "date" else _day_month(sentence, at)
    if until is None or until[1] is None or until[3] == "range":
        return None
    return until[0], until[1], calendar_days.last_day_before(until[1], until[1].month, first), "range"


def _month_day(sentence: Sentence, at: int) -> Found | None:
    """March 15th, 2026: English only, and "May" and "March" only as names."""
    token = sentence.token(at)
    if token is None or sentence.known.language != "en" or not token.is_a("month") or not sentence.text[token.start].isupper():
        return None
    after = at + 2 if sentence.form(at + 1) == "." else at + 1
    number = sentence.token(after)
    day = sentence.number(after)
    if number is None or number.shape != "number" or day is None or not 1 <= day <= 31 or sentence.form(after + 1) in UNITS_AFTER:
        return None
    end = _suffixed(sentence, after)
    year_at = end + 1 if sentence.form(end) == "," else end
    year = sentence.number(year_at)
    if year is not None and 2000 <= year <= 2100:
        return year_at + 1, calendar_days.day_in(year, token.meaning.value, day), None, "day"
    return end, _on(sentence, None, token.meaning.value, day), None, "day"


def _day_of_month(sentence: Sentence, at: int) -> Found | None:
    """By the 15th, zum 15., le 15, dia 15, 15-го."""
    token = sentence.tokens[at]
    day = sentence.number(at)
    if token.shape != "number" or day is None or not 1 <= day <= 31:
        return None
    end = _suffixed(sentence, at)
    suffixed = end > at + 1 and sentence.known.language in ("en", "nl", "ru")
    dotted = sentence.known.language == "de" and sentence.form(end) == "." and sentence.form(at - 1).split(" ")[-1] in ("zum", "am", "dem", "den", "der", "bis", "ab")
    plain = sentence.known.language in ("fr", "es", "it", "pt") and sentence.form(at - 1).split(" ")[-1] in ("le", "el", "il", "l'", "dia", "día", "au", "al", "all'")
    if not (suffixed or dotted or plain) or _counts_something(sentence, end):
        return None
    return end, calendar_days.next_day_of_month(sentence.today, day), None, "day"


def _counts_something(sentence: Sentence, at: int) -> bool:
    token = sentence.token(at)
    if token is None or token.shape == "number":
        return token is not None
    if token.shape == "other":
        return token.form in UNITS_AFTER or token.form in (":", "/")
    return token.form in UNITS_AFTER or token.is_a("unit", "month") or not (token.meaning.senses or token.meaning.calendar)


READERS: tuple[Callable[[Sentence, int], Found | None], ...] = (
    _iso, _numeric, _weekday, _part, _week, _weekend, _counted, _shift, _day_month, _month_day, _day_of_month,
)
