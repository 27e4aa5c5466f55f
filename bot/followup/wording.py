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
    "pt": "{day} de {month} ({weekday})",
    "nl": "{weekday} {day} {month}",
    "ru": "{day} {month} ({weekday})",
}
"""Placed so that a template can say it after a colon or a preposition without inflecting it: a Portuguese weekday has
a gender that would govern the preposition, a Russian one a case."""

FULL_DAY: Mapping[str, str] = {
    "en": "{day} {month} {year}",
    "de": "{day}. {month} {year}",
    "fr": "{day} {month} {year}",
    "es": "{day} de {month} de {year}",
    "it": "{day} {month} {year}",
    "pt": "{day} de {month} de {year}",
    "nl": "{day} {month} {year}",
    "ru": "{day} {month} {year} г.",
}
"""A day with its year, as an attribution has it."""

FIRST_OF_MONTH: Mapping[str, str] = {"fr": "1er", "it": "1º", "pt": "1º"}
"""Where the first of a month is an ordinal."""

ATTRIBUTION: Mapping[str, str] = {
    "en": "On {day} at {time}, {who} wrote:",
    "de": "Am {day} um {time} schrieb {who}:",
    "fr": "Le {day} à {time}, {who} a écrit\u00a0:",
    "es": "El {day} a las {time}, {who} escribió:",
    "it": "Il giorno {day} alle {time}, {who} ha scritto:",
    "pt": "Em {day} às {time}, {who} escreveu:",
    "nl": "Op {day} om {time} schreef {who}:",
    "ru": "{day} в {time}, {who} пишет:",
}


def long_day(day: date, language: str) -> str:
    """A day as a letter says it: `Thursday, 6 March`; ISO in a language whose words we do not know."""
    return _day(LONG_DAY, day, language)


def reason_day(day: date) -> str:
    """A day as a reason names it, in English as all of them: `6 March`."""
    return f"{day.day} {day:%B}"


def reason_weekday(day: date) -> str:
    """The same with its weekday: `Thursday, 6 March`."""
    return f"{day:%A}, {reason_day(day)}"


def full_day(day: date, language: str) -> str:
    """A day with its year: `6 March 2025`; ISO in a language whose words we do not know."""
    return _day(FULL_DAY, day, language)


def attribution(who: str, at: datetime, language: str) -> str:
    """The line above a quote; `at` is in the reader's zone."""
    words = ATTRIBUTION.get(language, "{who}, {day} {time}:")
    return words.format(day=full_day(at.date(), language), time=at.strftime("%H:%M"), who=who)


def _day(forms: Mapping[str, str], day: date, language: str) -> str:
    if language not in forms:
        return day.isoformat()
    return forms[language].format(
        weekday=WEEKDAYS[language][day.weekday()],
        day=FIRST_OF_MONTH.get(language, "1") if day.day == 1 else day.day,
        month=MONTHS[language][day.month - 1],
        year=day.year,
    )
