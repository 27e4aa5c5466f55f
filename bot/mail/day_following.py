"""A weekday or a week counted from the day named before it: "exams until the 5th, so the Monday after"."""

from datetime import date, timedelta

from bot.mail import calendar_days
from bot.mail.day_grammar import feast_day, read_day
from bot.mail.day_sentence import PAST, Found, Sentence
from bot.mail.words.following_day import AFTER, AHEAD, AT_THE_END, BEHIND, COMES_BACK, THE
from bot.mail.words.weekdays import ANY_ONE

NOTHING = frozenset[str]()
WEEK = 7
LONGEST = 3
"""Words of the longest of them."""


def counted_on(sentence: Sentence, at: int, read: Found | None, named: date | None) -> Found | None:
    """The weekday read there, or that of the week after the day named last, where its words say so."""
    if week := _week_after(sentence, at, named):
        return week
    if read is None or read[1] == PAST or not sentence.is_a(at, "weekday") or sentence.form(at - 1) in ANY_ONE:
        return read
    if after := _after_another(sentence, at):
        return after
    end = _end(sentence, at)
    if named is None or named < sentence.today:
        return read
    # "The Monday after, 15 June": the date decides.
    if end < read[0]:
        return read
    return end, calendar_days.next_weekday(named, sentence.tokens[at].meaning.value), None, "day"


def _after_another(sentence: Sentence, at: int) -> Found | None:
    """ "The Tuesday after Easter", "am Montag nach dem 12. Juni"; "the Monday after the fair" is a day unknown."""
    if sentence.form(at + 1) not in AFTER[sentence.known.language]:
        return None
    end, on = _other(sentence, at)
    if on is not None and on >= sentence.today:
        return end, calendar_days.next_weekday(on, sentence.tokens[at].meaning.value), None, "day"
    the = sentence.form(at - 1) in THE.get(sentence.known.language, NOTHING)
    return (at + 2, None, None, "day") if the and not _is_over(sentence, at + 2) else None


def _other(sentence: Sentence, at: int) -> tuple[int, date | None]:
    """The feast or the date behind "after", and the index behind that."""
    other = sentence.skip(at + 2)
    if sentence.is_a(other, "feast", "festival"):
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
    of = at + 1 if sentence.form(at) in AHEAD.get(sentence.known.language, NOTHING) else at
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
        said = " ".join(sentence.form(at + far) for far in range(1, length + 1))
        end = at + 1 + length
        if said in BEHIND.get(language, NOTHING) and not _comes_back(sentence, end):
            return end
        if said in AT_THE_END.get(language, NOTHING) and _is_over(sentence, end):
            return end
    return at + 1 if sentence.form(at - 1) in AHEAD.get(language, NOTHING) else 0


def _comes_back(sentence: Sentence, at: int) -> bool:
    return any(token.form in COMES_BACK for token in sentence.tokens[at:])


def _is_over(sentence: Sentence, at: int) -> bool:
    """Nothing follows, or whoever acts then."""
    token = sentence.token(at)
    if token is None or token.shape == "other" or token.link:
        return True
    return token.has("self", "you", "will", "gets", "latest") and not token.has("attributive", "of")
