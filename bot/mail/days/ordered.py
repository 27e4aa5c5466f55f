"""The one day that an order of the team names: fri, 21 jan, 2w, next tuesday, в пятницу."""

import re
from datetime import date, timedelta

from bot.mail.clauses import MARKS
from bot.mail.days import calendar as calendar_days
from bot.mail.days import words as day_words
from bot.mail.days.sentence import Sentence
from bot.mail.days.spans import spans
from bot.mail.days.words import LANGUAGES, Vocabulary

# Short forms that a mail would use for other things; in an order they are days.
SHORT_WEEKDAYS = {
    "en": "mon tue wed thu fri sat sun",
    "de": "mo di mi do fr sa so",
    "fr": "lun mar mer jeu ven sam dim",
    "es": "lun mar mié jue vie sáb dom",
    "it": "lun mar mer gio ven sab dom",
    "pt": "seg ter qua qui sex sáb dom",
    "nl": "ma di wo do vr za zo",
    "ru": "пн вт ср чт пт сб вс",
}
SHORT_UNITS = {"d": 1, "w": 7, "m": 30}
FOR = frozenset("for für pour por durante per voor na на".split())
"""What stands before a stretch of time; in an order that is when it is over."""
UNTIL = frozenset("until till til through thru bis einschließlich inklusive jusqu hasta fino até ate tot до".split())
"""What stands before the last day of a stretch, in any language."""
LONGEST_ORDER = 80
# Nobody snoozes a thread for longer than two years.
MOST_DAYS = 730

_COUNT = re.compile(r"\+?(\d{1,3})\s*([^\W\d_]+)")
_STUCK = re.compile(r"(?<=\d)(?=[^\W\d_]{3})|(?<=[^\W\d_]{3})(?=\d)")
_WORD = re.compile(r"[^\W\d_]+")


def order_day(text: str, today: date, language: str | None) -> date | None:
    """The day, read in the given language or else in English; None where it is none, over, or could be two."""
    lower = day_words.lowered(day_words.composed(text.strip()))
    if not lower or len(lower) > LONGEST_ORDER:
        return None
    if language is None:
        found = {day for one in LANGUAGES if (day := _in_language(lower, today, one))}
        return found.pop() if len(found) == 1 else None
    named = (language, "en") if language in LANGUAGES and language != "en" else ("en",)
    return next((day for one in named if (day := _in_language(lower, today, one))), None)


def is_last_day(text: str) -> bool:
    """ "Until 14 March", "bis Freitag": the day that is named is the last one, not the one after it."""
    return not UNTIL.isdisjoint(_WORD.findall(day_words.lowered(day_words.composed(text))))


def _in_language(text: str, today: date, language: str) -> date | None:
    known = day_words.vocabulary(language)
    counted = _counted(text, today, known)
    if counted is not None:
        return counted
    text = _STUCK.sub(" ", _whole_weekdays(text, known))
    # Orders are typed without care for capitals: every word may be a name ("may 5").
    tokens = known.tokens(text, 0, len(text))
    found = spans(Sentence(tokens, today, known, "X" * len(text)))
    days = {span.on for span in found}
    inside = {at for span in found for at in range(span.first, span.last + 1)}
    if any(
        token.shape != "word" and token.form not in MARKS | {".", "!"}
        for at, token in enumerate(tokens)
        if at not in inside
    ):
        return None
    if len(days) != 1 or found[0].width == "range" or found[0].on < today:
        return None
    return days.pop()


def _counted(text: str, today: date, known: Vocabulary) -> date | None:
    """3d, 2w, +10 days, in 3 days, for a week: an order may count days, however few."""
    first, _, rest = text.partition(" ")
    span = rest if rest and (first in FOR or _leads_in(text, known)) else text
    match = _COUNT.fullmatch(span)
    number, _, name = (match[1], "", match[2]) if match else span.rpartition(" ")
    # `На неделю` counts one where it names none; a week alone is no day.
    count = _number(number, known) if number else 1 if first in FOR else None
    unit = SHORT_UNITS.get(name) if match else None
    if unit is None:
        meaning = known.meaning(name)
        unit = meaning.value if meaning.calendar == "unit" else None
    if unit is None or count is None or not 0 < count * unit <= MOST_DAYS:
        return None
    return calendar_days.months_later(today, count) if unit == 30 else today + timedelta(days=count * unit)


def _number(said: str, known: Vocabulary) -> int | None:
    if said.isdecimal():
        return int(said)
    meaning = known.meaning(said)
    return meaning.value if meaning.calendar == "number" else None


def _leads_in(text: str, known: Vocabulary) -> bool:
    return "in" in known.meaning(text.partition(" ")[0]).senses


def _whole_weekdays(text: str, known: Vocabulary) -> str:
    names = {
        meaning.value: word
        for word, meaning in reversed(list(known.words.items()))
        if meaning.calendar == "weekday" and len(word) > 4
    }
    short = {form: names[at] for at, form in enumerate(SHORT_WEEKDAYS[known.language].split())}
    months = {word for word, meaning in known.words.items() if meaning.calendar == "month"}

    def whole(match: re.Match[str]) -> str:
        word = match.group()
        beside_number = any(char.isdecimal() for char in text[max(0, match.start() - 3) : match.end() + 3])
        return word if word in months and beside_number else short.get(word, word)

    return _WORD.sub(whole, text)
