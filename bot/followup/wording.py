"""Days and attributions in words, in each language a letter is written in."""

from collections.abc import Mapping
from datetime import date, datetime

MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": tuple("January February March April May June July August September October November December".split()),
    "de": tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
    "fr": tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    "es": tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
    "it": tuple(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
    ),
    "pt": tuple("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()),
    "nl": tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
    "ru": tuple("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()),
}
"""As they stand behind a day: the genitive in Russian."""

WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "en": tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    "de": tuple("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()),
    "fr": tuple("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
    "es": tuple("lunes martes miércoles jueves viernes sábado domingo".split()),
    "it": tuple("lunedì martedì mercoledì giovedì venerdì sabato domenica".split()),
    "pt": (
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo",
    ),
    "nl": tuple("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()),
    "ru": tuple("понедельник вторник среда четверг пятница суббота воскресенье".split()),
}  # fmt: skip

LONG_DAY: Mapping[str, str] = {
    "en": "{weekday}, {day} {month}",
    "de": "{weekday}, {day}. {month}",
    "fr": "{weekday} {day} {month}",
    "es": "{weekday} {day} de {month}",
    "it": "{weekday} {day} {month}",
    "pt": "{weekday}, {day} de {month}",
    "nl": "{weekday} {day} {month}",
    "ru": "{day} {month} ({weekday})",
}
"""Placed so that a template can say it after a colon or a preposition without inflecting it."""

ATTRIBUTION: Mapping[str, str] = {
    "en": "On {day} at {time}, {who} wrote:",
    "de": "Am {day} um {time} schrieb {who}:",
    "fr": "Le {day} à {time}, {who} a écrit :",
    "es": "El {day} a las {time}, {who} escribió:",
    "it": "Il {day} alle {time}, {who} ha scritto:",
    "pt": "Em {day} às {time}, {who} escreveu:",
    "nl": "Op {day} om {time} schreef {who}:",
    "ru": "{day} в {time}, {who} пишет:",
}


def long_day(day: date, language: str) -> str:
    """A day as a letter says it: `Thursday, 6 March`; English where we do not know the language."""
    known = language if language in LONG_DAY else "en"
    first = (
        "1er" if known == "fr" and day.day == 1 else "1º" if known in ("pt", "it") and day.day == 1 else str(day.day)
    )
    return LONG_DAY[known].format(weekday=WEEKDAYS[known][day.weekday()], day=first, month=MONTHS[known][day.month - 1])


def attribution(who: str, at: datetime, language: str) -> str:
    """The line above a quote; `at` is in the reader's zone."""
    known = language if language in ATTRIBUTION else "en"
    return ATTRIBUTION[known].format(
        day=at.strftime("%d.%m.%Y" if known != "en" else "%d %b %Y"), time=at.strftime("%H:%M"), who=who
    )
