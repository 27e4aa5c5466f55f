"""Which words of a sentence name a day, which day that is, and how it is led in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.mail.days import calendar as calendar_days
from bot.mail.days.following import and_a_half, counted_on
from bot.mail.days.grammar import read_day
from bot.mail.days.in_month import in_month, in_next_month, may_begin
from bot.mail.days.numbers import ordinal_alone
from bot.mail.days.sentence import Found, Sentence, leads
from bot.mail.days.words import Token
from bot.mail.words.closed import AFTERNOONS, AND_THEN_THE_END, END_OF_ANY_DAY, MORNINGS, OF_ANY_DAY, PAST_IN_RUSSIAN

# "And", and nothing that draws a conclusion.
JOINS = frozenset("and und et y e ed en и".split())

# "The day after with the verdict": what goes on, and names no thing.
GOING_ON = frozenset("with what once as by at when how whether".split())
OF_THINGS = frozenset("de du des d' del della dello dell' do da van von nach после".split())

WEEKDAYS = ("weekday", "short_weekday")


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
    """day, hours (within today), part (of a week), week, weekend, range, or grace (time asked for)."""


def spans(sentence: Sentence) -> list[Span]:
    """Every day the sentence names, left to right, ranges joined."""
    found: list[Span] = []
    after = 0
    for at in _beginnings(sentence.tokens, sentence.known.language):
        if at < after:
            continue
        read = _following(sentence, at, found) if sentence.is_a(at, "later") else _read(sentence, at)
        read = read or ordinal_alone(sentence, at, found[-1].on if found else None)
        read = counted_on(sentence, at, read, found[-1].on if found else None)
        if read is None:
            continue
        after, on, begins, width = read
        if on is not None:
            led = leads(sentence, at) | _limited(sentence, at, after)
            span = Span(first=at, last=after - 1, on=on, begins=begins, leads=led, width=width)
            found.append(_with_the_next(sentence, span))
            after = found[-1].last + 1
    if not found:
        return found
    found = _in_sequence(sentence, _narrowed(sentence, _ranges(sentence, _as_today(sentence, found))))
    return _without_hours(sentence, _hours_of(sentence, found))


def _read(sentence: Sentence, at: int) -> Found | None:
    return in_month(sentence, at) or in_next_month(sentence, at, and_a_half(sentence, read_day(sentence, at)))


def _as_today(sentence: Sentence, found: list[Span]) -> list[Span]:
    """ "Today, Tuesday" is one day, and not the Tuesday after it; "today, Tuesday I'll ..." may be two."""
    told: list[Span] = []
    for span in found:
        before = told[-1] if told else None
        if (
            before is not None
            and before.on == sentence.today
            and span.on == sentence.today + timedelta(weeks=1)
            and _is_weekday_alone(sentence, span)
            and _is_beside(sentence, before, span)
        ):
            told[-1] = replace(before, last=span.last)
            continue
        told.append(span)
    return told


def _is_beside(sentence: Sentence, before: Span, span: Span) -> bool:
    between = sentence.tokens[before.last + 1 : span.first]
    after = sentence.token(span.last + 1)
    goes_on = bool(between) and after is not None and after.has("self", "you", "do")
    if sentence.has(before.first - 1, "not"):
        return False  # "Not today, Tuesday".
    return len(between) <= 2 and not goes_on and all(one.form in ",(" or one.has("on", "of") for one in between)


def _with_the_next(sentence: Sentence, span: Span) -> Span:
    """ "This week and next": both; "and next I'll ..." goes on otherwise."""
    at = span.last + 2
    if span.width != "week" or not sentence.has(at - 1, "and"):
        return span
    if not sentence.is_a(at, "next") and sentence.has(at, "of"):
        at += 1
    after = sentence.token(at + 1)
    ends = after is None or after.shape == "other" or after.has("away", "back", "and", "but", "on", "in")
    this = calendar_days.in_week(sentence.today, 0, calendar_days.FRIDAY)
    if not sentence.is_a(at, "next") or not ends or span.on != this:
        return span
    return replace(span, last=at, on=this + timedelta(weeks=1))


def _in_sequence(sentence: Sentence, found: Sequence[Span]) -> list[Span]:
    """ "The board meets on Monday 16 and on Tuesday I'll tell you": that Tuesday comes after that Monday."""
    told: list[Span] = []
    for span in found:
        before = told[-1] if told else None
        if before is not None and before.width == span.width == "day" and span.on < before.on:
            span = _in_its_month(sentence, before, span)
            between = sentence.tokens[before.last + 1 : span.first]
            # "Live on Thursday 12th, so tell us by Tuesday" goes back.
            goes_on = any(one.form in JOINS for one in between) and not any(one.has("but") for one in between)
            if (
                goes_on
                and before.first < before.last
                and span.first == span.last
                and sentence.is_a(span.first, "weekday")
            ):
                on = calendar_days.next_weekday(before.on, sentence.tokens[span.first].meaning.value)
                span = replace(span, on=on)
        told.append(span)
    return told


def _in_its_month(sentence: Sentence, before: Span, span: Span) -> Span:
    """ "The board meets on 8 April and on the 9th I'll tell you": a number alone goes on in the month just named."""
    told = sentence.tokens[span.first : span.last + 1]
    small = [token for token in told if token.shape == "word" and token.form not in ORDINALS]
    alone = all(token.has("of") and not token.is_a("shift") for token in small)
    named = any(token.is_a("month") for token in sentence.tokens[before.first : before.last + 1])
    between = sentence.tokens[before.last + 1 : span.first]
    goes_back = any(token.has("but", "before", "when") or token.form in (";", ".") for token in between)
    if not (alone and named) or goes_back or span.on.day <= before.on.day:
        return span
    return replace(span, on=before.on.replace(day=span.on.day))


def _hours_of(sentence: Sentence, found: Sequence[Span]) -> list[Span]:
    """ "The board meets on Monday and I'll tell you in the course of the day": an hour of the day just named."""
    told: list[Span] = []
    for span in found:
        day = told[-1] if told else None
        hour = sentence.form(span.first)
        later = hour in OF_ANY_DAY or hour in AFTERNOONS and day is not None and sentence.form(day.last + 1) in MORNINGS
        later = later or day is not None and _is_its_end(sentence, day, span)
        if day is not None and day.width == "day" and later:
            span = replace(span, on=max(day.on, span.on), width="day")
        told.append(span)
    return told


def _is_its_end(sentence: Sentence, day: Span, hour: Span) -> bool:
    told, between = sentence.form(hour.first), sentence.tokens[day.last + 1 : hour.first]
    goes_on = told in AND_THEN_THE_END and any(token.link == "and" for token in between)
    ends = told in END_OF_ANY_DAY or goes_on
    # "I'm away on Friday, you'll have it in the late afternoon".
    return ends and not any(token.has("away", "not") for token in between) and not _was_then(sentence, day, hour)


def _was_then(sentence: Sentence, day: Span, hour: Span) -> bool:
    """ "We talked about it on Monday, I'll send it in the evening": today's."""
    between = [*sentence.tokens[: day.first], *sentence.tokens[day.last + 1 : hour.first]]
    russian = sentence.known.language == "ru"
    return any(token.has("done", "perfect") or russian and token.form.endswith(PAST_IN_RUSSIAN) for token in between)


def _following(sentence: Sentence, at: int, found: Sequence[Span]) -> Found:
    """ "The day after", "that day": counted from the day named before it; the day after a thing is none we know."""
    named = _last(found) if found else sentence.named
    after = sentence.token(at + 1)
    later = sentence.tokens[at].meaning.value
    if later and after is not None and after.shape == "word" and _is_of_a_thing(after, sentence.known.language):
        named = None
    on = named + timedelta(days=later) if named and named >= sentence.today else None
    return at + 1, on, None, "day"


def _is_of_a_thing(after: Token, language: str) -> bool:
    """ "The day after the move", "le lendemain du salon": all but English say so by a preposition."""
    if language != "en":
        return after.form in OF_THINGS
    return after.has("of", "attributive") or not after.meaning.senses and after.form not in GOING_ON


def _last(found: Sequence[Span]) -> date | None:
    """ "12 June falls on a Friday": the Friday is that day."""
    last, before = found[-1], found[-2] if len(found) > 1 else found[-1]
    if last.width != "day":
        return None
    return before.on if before.width == "day" and before.on.weekday() == last.on.weekday() else last.on


def _limited(sentence: Sentence, at: int, after: int) -> frozenset[str]:
    """ "On Tuesday at the latest" is by Tuesday; "by then" says so itself."""
    after += sentence.form(after) == ","
    own = frozenset(one for one in ("by", "until") if sentence.has(at, one))
    return own | {"by"} if sentence.has(after, "latest") else own


def _beginnings(tokens: Sequence[Token], language: str) -> list[int]:
    """The places of the few words with which a day may begin."""
    return [
        place
        for place, token in enumerate(tokens)
        if (
            token.meaning.calendar or "in" in token.meaning.senses or may_begin(token.form, language)
            if token.shape == "word"
            else token.shape != "other"
        )
    ]


def _ranges(sentence: Sentence, found: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in found:
        before = joined[-1] if joined else None
        if before is not None and before.width != "range" and _joins(sentence, before, span):
            begins = before.begins or before.on
            if begins > span.on and _is_weekday_alone(sentence, before) and _is_weekday_alone(sentence, span):
                begins, span = _within_a_week(sentence, begins, span)
            if begins > span.on:
                begins = calendar_days.last_day_before(span.on, begins.month, begins.day) or begins
            joined[-1] = replace(span, first=before.first, begins=begins, leads=before.leads, width="range")
        else:
            joined.append(span)
    return joined


def _is_weekday_alone(sentence: Sentence, span: Span) -> bool:
    return span.first == span.last and sentence.is_a(span.first, "weekday", "short_weekday")


def _within_a_week(sentence: Sentence, begins: date, span: Span) -> tuple[date, Span]:
    """ "Monday to Friday" in midweek: a person tells of the next ones, a machine of those it answers in."""
    if sentence.automatic:
        return begins - timedelta(weeks=1), span
    return begins, replace(span, on=span.on + timedelta(weeks=1))


def _joins(sentence: Sentence, before: Span, span: Span) -> bool:
    between = sentence.tokens[before.last + 1 : span.first]
    if not between or len(between) > 4 or span.width == "hours":
        return False  # "Freitag bis Feierabend" is an hour of that day.
    if not all(
        token.has("to", "of", "until", "on") or token.form in ("-", "–", "—", ".", "/", ",") for token in between
    ):
        return False
    if any(token.has("and") for token in between):
        return "from" in before.leads
    return any(token.has("to") or token.form in ("-", "–", "—") for token in between)


def _narrowed(sentence: Sentence, found: list[Span]) -> list[Span]:
    """ "Early next week, probably Tuesday" names the Tuesday."""
    kept: list[Span] = []
    for span in found:
        before = kept[-1] if kept else None
        if (
            before is not None
            and before.width in ("week", "part")
            and span.on.isocalendar()[:2] == before.on.isocalendar()[:2]
        ):
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


ORDINALS = frozenset("st nd rd th".split())
"""How English ends the number of a day."""

BEFORE_AN_HOUR = 2
"""So many small words and marks stand before the hour: ", from 9"."""


def tells_hours(tokens: Sequence[Token], days: Sequence[Span]) -> bool:
    """ "Mon-Fri 9-17, Sat 10-14": from one weekday to another, and hours; "Monday until Friday 13 March" has none."""
    named = {at for at, token in enumerate(tokens) if token.meaning.calendar in WEEKDAYS}
    return any(at + 2 in named and at + 1 not in named and _is_hour(tokens, at + 3, days) for at in named)


def _is_hour(tokens: Sequence[Token], at: int, days: Sequence[Span]) -> bool:
    """ "9", "eleven", "from eleven", ": das 9h", and no part of a date."""
    for _ in range(BEFORE_AN_HOUR):
        at += at < len(tokens) and (tokens[at].has("from", "on", "of") or tokens[at].form in ":,(")
    if at >= len(tokens) or any(day.first <= at <= day.last for day in days) and not _goes_to_an_hour(tokens, at):
        return False
    return tokens[at].form[:1].isdecimal() or tokens[at].is_a("number")


def _goes_to_an_hour(tokens: Sequence[Token], at: int) -> bool:
    """ "Monday to Friday 9 to 5.30"; not "... 9 to 15 March"."""
    behind = tokens[at + 1 : at + 5]
    until = len(behind) > 1 and (behind[0].has("to", "until") or behind[0].form in ("-", "–"))
    return until and behind[1].form[:1].isdecimal() and not any(token.is_a("month") for token in behind[2:])
