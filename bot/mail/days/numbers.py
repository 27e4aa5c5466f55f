"""Days written with numbers: 13.3., 2026-03-13, March 5th, 9 to 20 March, the 15th."""

import re
from collections.abc import Mapping
from datetime import date

from bot.mail.days import calendar as calendar_days
from bot.mail.days.sentence import PREPOSITIONS, Found, Sentence
from bot.mail.days.words import Vocabulary
from bot.mail.words.hours import DAYS, HOURS

TO_THE = frozenset({"al", "au", "ao"})
SUFFIXES = frozenset("st nd rd th er e ste ten de º ª го му ое е".split())
UNITS_AFTER = frozenset(
    "uhr h % € $ £ eur euro euros uur ч час часов часа horas heures ore am pm hours hrs min minuten "
    "руб kg km cm mb gb".split()
)

# "Op 14-3" is a day; "pagina 14-3" and "14-3 gewonnen" are none.
DUTCH_LEADS = frozenset("op voor tot uiterlijk per vanaf na d.d dd".split())
PADDED = re.compile(r"[0-3]?\d\.(?:0[1-9]|1[0-2])\.?")
# "Bis einschließlich 13." names a day.
DOTTED_LEADS = frozenset("zum am dem den der bis ab vom einschließlich inklusive inkl spätestens".split())
# How a Russian ordinal ends that names a day.
GENITIVE = ("ого", "его")
ORDINAL = (*GENITIVE, "ому", "ему")
OF_MONTH = {"о": "числа", "у": "числу"}
"""The word for a day of the month, by the last letter of the ordinal that it stands behind."""
OF_ONE_OF_THEM = frozenset("для от из у без вместо кроме про насчёт насчет и".split())
"""Before an ordinal that counts things: "для десятого сделаем отдельно"."""
WHICH_MONTH = frozenset("каждого прошлого прошедшего минувшего следующего будущего того".split())
# What opens something else behind a day, and is not what a figure counts: "on the 29th with a map".
WITH = frozenset(
    "with without including together via mit samt nebst ohne inklusive zusammen avec sans con sin junto senza insieme "
    "com sem met zonder inclusief samen с со без вместе".split()
)
# "The 24th as agreed", "le 24 quoi qu'il arrive": they go on from the day, and name nothing that is counted.
GOING_ON = frozenset(
    "as whatever regardless even like come comme quoi quoiqu' même como igualmente igual pase comunque qualunque anche "
    "mesmo custe aconteça hoe zoals ongeacht sowieso wie egal как независимо хоть".split()
)
# "Il 25 p.v." (prossimo venturo), "el 25 del corriente", "le 25 courant", "25 a.s." (aanstaande).
OF_THIS_OR_NEXT = frozenset("p pv c cm corr corrente corriente cte courant inst a aanstaande dezer".split())


def iso(sentence: Sentence, at: int) -> Found | None:
    token = sentence.tokens[at]
    if token.shape != "iso":
        return None
    return at + 1, calendar_days.day_in(*(int(part) for part in token.form.split("-"))), None, "day"


# How an hour with its minutes ends, which no day of a month does.
QUARTERS = (".00", ".15", ".30", ".45")


def numeric(sentence: Sentence, at: int, weekday: int | None = None) -> Found | None:
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
    readings = {on for day, month in _orders(sentence.known, first, second) if (on := _on(sentence, year, month, day))}
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
    led = led or sentence.form(at - 1) in ("-", "–", ",", "(") or at == 0 or _says_return(sentence, at - 1)
    after = sentence.form(at + 1)
    if form == "24/7" or after in UNITS_AFTER or sentence.is_a(at + 1, "unit") or _ends_hours(sentence, at):
        return False
    if mark == "-":
        return sentence.known.language == "nl" and sentence.form(at - 1) in DUTCH_LEADS
    # Russians write hours with a colon, so 14.03 is a day.
    padded = sentence.known.language == "ru" and mark == "." and PADDED.fullmatch(form) is not None
    return led or padded


def _ends_hours(sentence: Sentence, at: int) -> bool:
    """ "Monday to Friday 9 to 5.30", "8.30-5.15": an hour before it, and its quarters behind the point."""
    to = sentence.has(at - 1, "to", "until") or sentence.form(at - 1) in ("-", "–")
    before = sentence.token(at - 2)
    number = before is not None and (before.shape == "number" or before.form.endswith(QUARTERS))
    return to and number and sentence.tokens[at].form.endswith(QUARTERS)


def _says_return(sentence: Sentence, at: int) -> bool:
    """ "Back on 24/3" ends in its preposition; a machine's notice needs none: "returning 24/3", "Rückkehr: 24.3."."""
    at -= sentence.form(at) == ":"
    if not sentence.has(at, "back"):
        return False
    last = sentence.known.meaning(sentence.form(at).split()[-1])
    return sentence.automatic or "on" in last.senses


def _orders(known: Vocabulary, first: int, second: int) -> tuple[tuple[int, int], ...]:
    if known.both_orders:
        return ((first, second), (second, first))
    return ((first, second),)


def _on(sentence: Sentence, year: int | None, month: int, day: int) -> date | None:
    if not 1 <= month <= 12:
        return None
    if year is not None:
        return calendar_days.day_in(year, month, day)
    return calendar_days.next_day(sentence.today, month, day)


def _suffixed(sentence: Sentence, at: int) -> int:
    """The index after a day number with its ending (13th, 1er, 15-го, 5.)."""
    end = at + 1
    if sentence.form(end) == "-" and sentence.form(end + 1) in SUFFIXES:
        end += 1
    if sentence.form(end) in SUFFIXES and _touches(sentence, end):
        end += 1
    return end + (sentence.form(end) in OF_MONTH.values())


def _touches(sentence: Sentence, at: int) -> bool:
    token, before = sentence.token(at), sentence.token(at - 1)
    return token is not None and before is not None and token.start == before.end


def day_month(sentence: Sentence, at: int) -> Found | None:
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
    until = numeric(sentence, at) if sentence.tokens[at].shape == "date" else day_month(sentence, at)
    if until is None and sentence.form(at - 1) in TO_THE:
        until = day_of_month(sentence, at)  # "Del 18 al 27".
    if until is None or until[1] is None or until[3] == "range":
        return None
    return until[0], until[1], calendar_days.day_of_month_before(until[1], first), "range"


def month_day(sentence: Sentence, at: int) -> Found | None:
    """March 15th, 2026: English only, and "May" and "March" only as names."""
    token = sentence.token(at)
    if (
        token is None
        or sentence.known.language != "en"
        or not token.is_a("month")
        or not sentence.text[token.start].isupper()
    ):
        return None
    after = at + 2 if sentence.form(at + 1) == "." else at + 1
    number = sentence.token(after)
    day = sentence.number(after)
    if (
        number is None
        or number.shape != "number"
        or day is None
        or not 1 <= day <= 31
        or sentence.form(after + 1) in UNITS_AFTER
    ):
        return None
    end = _suffixed(sentence, after)
    year_at = end + 1 if sentence.form(end) == "," else end
    year = sentence.number(year_at)
    if year is not None and 2000 <= year <= 2100:
        return year_at + 1, calendar_days.day_in(year, token.meaning.value, day), None, "day"
    return end, _on(sentence, None, token.meaning.value, day), None, "day"


def day_of_month(sentence: Sentence, at: int) -> Found | None:
    """By the 15th, zum 15., le 15, dia 15, 15-го."""
    token = sentence.tokens[at]
    day = sentence.number(at)
    if token.shape != "number" or day is None or not 1 <= day <= 31:
        return None
    end = _suffixed(sentence, at)
    suffixed = end > at + 1 and sentence.known.language in ("en", "nl", "ru")
    dotted = (
        sentence.known.language == "de"
        and sentence.form(end) == "."
        and sentence.form(at - 1).split(" ")[-1] in DOTTED_LEADS
    )
    led = sentence.form(at - 1).split(" ")[-1]
    # "Dopo le 15" is an hour in Italian, "le 15" a day in French.
    french = led == "le" and sentence.known.language == "fr"
    romance = sentence.known.language in ("fr", "es", "it", "pt")
    plain = french or romance and led in ("el", "il", "l'", "dia", "día", "au", "al", "all'", "ao")
    # "Antes del 3": only with "before" does "del" name a day, not "la reunión del 3".
    plain = plain or sentence.has(at - 1, "before") and sentence.form(at - 1) in ("antes del", "prima del", "antes do")
    if not (suffixed or dotted or plain) or counts_something(sentence, end) and not _is_fronted(sentence, at, end):
        return None
    return end, calendar_days.next_day_of_month(sentence.today, day), None, "day"


LED_ORDINALS: Mapping[str, tuple[tuple[str, ...], frozenset[str]]] = {
    "en": (("th", "first", "second", "third"), frozenset({"the"})),
    "de": (("ten",), frozenset({"am", "zum"})),
    "nl": (("de", "ste"), frozenset({"de"})),
}
"""How ordinals end, and what stands before one that is a day."""

FEWEST = 4
"""By "the third" most mean one of three."""

HYPHENS = frozenset("-–")


def ordinal_alone(sentence: Sentence, at: int, before: date | None) -> Found | None:
    """ "Девятого сообщу", "третьего числа", "к десятому числу": a Russian ordinal by its verb or "числа"; in three
    other languages behind its preposition: "on the sixteenth"."""
    token = sentence.tokens[at]
    if _is_led_ordinal(sentence, at):
        return at + 1, calendar_days.next_day_of_month(sentence.today, token.meaning.value), None, "day"
    if sentence.known.language != "ru" or not token.is_a("number") or not token.form.endswith(ORDINAL):
        return None
    day, end = token.meaning.value, at + 1
    if sentence.form(end) == OF_MONTH[token.form[-1]]:
        end += 1
    elif not (token.form.endswith(GENITIVE) and (_acts_then(sentence, at) or _is_roughly(sentence, at))):
        return None
    if not 1 <= day <= 31 or sentence.form(end) in WHICH_MONTH or sentence.is_a(end, "month"):
        return None
    on = calendar_days.next_day_of_month(sentence.today if before is None else max(before, sentence.today), day)
    return end, on, None, "day"


def _is_led_ordinal(sentence: Sentence, at: int) -> bool:
    """ "By the twelfth.", "am zwölften haben Sie", "op de twaalfde ben ik"; "on the fifth page" counts pages."""
    token, after = sentence.tokens[at], sentence.token(at + 1)
    endings, articles = LED_ORDINALS.get(sentence.known.language, ((), frozenset()))
    if not token.is_a("number") or not token.form.endswith(endings):
        return False
    led = sentence.form(at - 1).split(" ")[-1]
    prepositions = ("on", "by", "until", "before")
    if led not in articles or not (sentence.has(at - 1, *prepositions) or sentence.has(at - 2, *prepositions)):
        return False
    ends = after is None or after.shape == "other" and after.form not in HYPHENS
    acts = sentence.has(at + 1, "self", "you", "do", "gets", "comes", "copula")
    return FEWEST <= token.meaning.value <= 31 and (ends or acts)


def _acts_then(sentence: Sentence, at: int) -> bool:
    return sentence.form(at - 1) not in OF_ONE_OF_THEM and sentence.has(at + 1, "self", "do", "gets", "comes")


def _is_roughly(sentence: Sentence, at: int) -> bool:
    """ "Числа третьего текст будет у вас"; "числа третьего абзаца" are figures."""
    after = sentence.token(at + 1)
    if sentence.form(at - 1) != "числа" or after is None or after.shape != "word":
        return sentence.form(at - 1) == "числа"
    return after.has("goods") and not after.form.endswith(("а", "я", "ы", "и"))


def _is_fronted(sentence: Sentence, at: int, end: int) -> bool:
    """ "De 17e zit ik weer ...": the verb behind a day that opens its clause, and who does it."""
    opens = sentence.has(at - 1, "of") and (at == 1 or sentence.form(at - 2) == ",")
    return opens and sentence.has(end + 1, "self", "you")


def counts_something(sentence: Sentence, at: int) -> bool:
    token = sentence.token(at)
    if token is None or token.form in OF_THIS_OR_NEXT or token.form.partition(" ")[0] in WITH | GOING_ON:
        return False
    if token.shape == "number":
        return True
    if token.shape == "other":
        return token.form in UNITS_AFTER or token.form in (":", "/")
    return (
        token.form in UNITS_AFTER or token.is_a("unit", "month") or not (token.meaning.senses or token.meaning.calendar)
    )


def hours(sentence: Sentence, at: int, number: int | None) -> int | None:
    """How many days the hours are that stand there; None where they are no whole day, or no hours."""
    return DAYS.get(number) if number is not None and sentence.form(at) in HOURS else None
