"""A weekday or a week counted from the day named before it: "exams until the 5th, so the Monday after"."""

from datetime import date, timedelta

from bot.mail.days import calendar as calendar_days
from bot.mail.days.feasts import feast_day
from bot.mail.days.grammar import read_day
from bot.mail.days.sentence import PAST, Found, Sentence
from bot.mail.words.following_day import (
    AFTER,
    AFTER_NEXT,
    AHEAD,
    AND_A_HALF,
    AT_THE_END,
    BEHIND,
    COMES_BACK,
    COMING,
    NEXT_BUT_ONE,
    THE,
)
from bot.mail.words.weekdays import ANY_ONE

WEEK = 7
HALF_A_WEEK = 4
LONGEST = 3
"""Words of the longest of them."""


def counted_on(sentence: Sentence, at: int, read: Found | None, here: date | None) -> Found | None:
    """The weekday read there, or that of the week after the day named last, where its words say so.

    `here` is the day named before it in the sentence itself."""
    named = here or sentence.reached
    if week := _week_after(sentence, at, named):
        return week
    if read is None or read[1] == PAST or not sentence.is_a(at, "weekday") or sentence.form(at - 1) in ANY_ONE:
        return read
    if after := _next_but_one(sentence, at) or _after_another(sentence, at):
        return after
    if _goes_past(sentence, at, read, here):
        return read[0], calendar_days.next_weekday(here or PAST, sentence.tokens[at].meaning.value), None, "day"
    end = _end(sentence, at)
    if named is None or named < sentence.today:
        return read
    # "The Monday after, 15 June": the date decides.
    if end < read[0]:
        return read
    return end, calendar_days.next_weekday(named, sentence.tokens[at].meaning.value), None, "day"


def _goes_past(sentence: Sentence, at: int, read: Found, here: date | None) -> bool:
    """ "They go there on Friday, and next Wednesday you have the plans": the one after that Friday."""
    if here is None or read[1] is None or here <= read[1] or read[0] > at + 2:
        return False
    if any(token.has("not") for token in sentence.tokens[:at]):
        return False  # "I can't manage Friday, but you'll get it next Thursday": nothing happens on that Friday.
    beside = [sentence.form(place) for place in (at - 1, at + 1) if sentence.is_a(place, "next")]
    return any(form not in COMING for form in beside)


def and_a_half(sentence: Sentence, read: Found | None) -> Found | None:
    """ "In a week and a half" is not over after a week."""
    end, on, begins, width = read or (0, None, None, "")
    if on is None or not sentence.is_a(end - 1, "unit"):
        return read
    weeks = sentence.tokens[end - 1].meaning.value == WEEK
    length = next((far for far in (3, 2, 1) if _said(sentence, end, far) in AND_A_HALF), 0)
    return (end + length, on + timedelta(days=HALF_A_WEEK), begins, width) if weeks and length else read


def _next_but_one(sentence: Sentence, at: int) -> Found | None:
    """ "Friday after next", "am übernächsten Montag"."""
    behind = _said(sentence, at + 1, 2) == AFTER_NEXT or _said(sentence, at + 1, 1) == AFTER_NEXT
    if not behind and sentence.form(at - 1) not in NEXT_BUT_ONE:
        return None
    on = calendar_days.next_weekday(sentence.today, sentence.tokens[at].meaning.value) + timedelta(weeks=1)
    length = len(AFTER_NEXT.split()) if _said(sentence, at + 1, 2) == AFTER_NEXT else 1
    return at + 1 + (length if behind else 0), on, None, "day"


def _said(sentence: Sentence, at: int, length: int) -> str:
    return " ".join(sentence.form(at + far) for far in range(length))


def _after_another(sentence: Sentence, at: int) -> Found | None:
    """ "The Tuesday after Easter", "am Montag nach dem 12. Juni"; "the Monday after the fair" is a day unknown."""
    if sentence.form(at + 1) not in AFTER[sentence.known.language]:
        return None
    end, on = _other(sentence, at)
    if on is not None and on >= sentence.today:
        return end, calendar_days.next_weekday(on, sentence.tokens[at].meaning.value), None, "day"
    the = sentence.form(at - 1) in THE.get(sentence.known.language, ())
    return (at + 2, None, None, "day") if the and not _is_over(sentence, at + 2) else None


def _other(sentence: Sentence, at: int) -> tuple[int, date | None]:
    """The feast or the date behind "after", and the index behind that."""
    other = sentence.skip(at + 2)
    if sentence.is_a(other, "feast", "festival", "saint"):
        return other + 1, feast_day(sentence, other)
    return _dated(sentence, other)


def _dated(sentence: Sentence, at: int) -> tuple[int, date | None]:
    """A date there; a number alone is an hour: "martedì dopo le 15"."""
    token = sentence.token(at)
    if token is None or not token.is_a("month") and token.shape not in ("number", "date", "iso"):
        return at, None
    read = read_day(sentence, at)
    if read is None or read[3] != "day" or token.shape == "number" and read[0] == at + 1:
        return at, None
    return read[0], read[1]


def _week_after(sentence: Sentence, at: int, named: date | None) -> Found | None:
    """ "The week after", "in der folgenden Woche": the one that follows the week of the day named last."""
    of = at + 1 if sentence.form(at) in AHEAD.get(sentence.known.language, ()) else at
    week = sentence.is_a(of, "unit") and sentence.tokens[of].meaning.value == WEEK
    if not week or sentence.is_a(at - 1, "number", "this", "last", "next") or sentence.form(at - 1) in ANY_ONE:
        return None
    end, after = _other(sentence, of) if sentence.form(of + 1) in AFTER[sentence.known.language] else (0, None)
    if after is None:
        end, after = _end(sentence, of), named
    if not end or after is None or after < sentence.today:
        return None
    friday = calendar_days.in_week(after, 1, calendar_days.FRIDAY)
    return end, friday, friday - timedelta(days=calendar_days.FRIDAY), "week"


def _end(sentence: Sentence, at: int) -> int:
    """Index after the words that count it on; 0 where none do."""
    language = sentence.known.language
    for length in range(LONGEST, 0, -1):
        said = _said(sentence, at + 1, length)
        end = at + 1 + length
        if said in BEHIND.get(language, ()) and not _comes_back(sentence, end):
            return end
        if said in AT_THE_END.get(language, ()) and _is_over(sentence, end):
            return end
    return at + 1 if sentence.form(at - 1) in AHEAD.get(language, ()) else 0


def _comes_back(sentence: Sentence, at: int) -> bool:
    return any(token.form in COMES_BACK for token in sentence.tokens[at:])


def _is_over(sentence: Sentence, at: int) -> bool:
    """Nothing follows, or whoever acts then."""
    token = sentence.token(at)
    if token is None or token.shape == "other" or token.link:
        return True
    return token.has("self", "you", "will", "gets", "latest") and not token.has("attributive", "of")
