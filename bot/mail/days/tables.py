"""The tables of every language that the words of a day come from, taken together."""

from collections.abc import Iterator, Mapping

from bot.mail.words import (
    dates_de,
    dates_en,
    dates_es,
    dates_fr,
    dates_it,
    dates_nl,
    dates_pt,
    dates_ru,
    deeds,
    held,
    holy_days,
    period_ends,
)
from bot.mail.words.numerals import NUMBERS

TABLES = {
    "en": dates_en,
    "de": dates_de,
    "fr": dates_fr,
    "es": dates_es,
    "it": dates_it,
    "pt": dates_pt,
    "nl": dates_nl,
    "ru": dates_ru,
}


def senses_of(language: str) -> Iterator[tuple[str, str]]:
    """What words can say, and the words."""
    yield from TABLES[language].SENSES.items()
    yield from deeds.SENSES[language].items()
    yield from held.SENSES[language].items()


def places_of(language: str) -> Iterator[tuple[str, Mapping[int, str]]]:
    """Places of the calendar, and the words of each by their value."""
    yield from TABLES[language].CALENDAR.items()
    yield "number", NUMBERS[language]
    yield from period_ends.CALENDAR[language].items()
    yield from holy_days.CALENDAR.get(language, {}).items()
