"""A quick no for the many texts that name no day and tell of no absence, by their words alone."""

import re
from collections.abc import Collection

from bot.mail.days.words import Vocabulary
from bot.mail.words.closed import SHUT

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
"""Asked first: most sentences have none."""
# 12.3. or 15th or "le 15": what names a day without any word of ours beside it.
_NUMERIC_DAY = re.compile(
    r"\d{1,2}[./-]\d{1,2}|(?:24|48|72|96)\s?(?:h|std|stunden|uur|uren|ore|час)|\d{1,2}(?:st|nd|rd|th|d?e\b|-?(?:го|му|ое|е)|\.|\s*числа)|(?:\b(?:le|el|il|dia|día|au|al)\s|l')\s?\d"
)

OF_THE_MONTH = frozenset(
    """
    числа числу пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого
    четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого двадцать
    тридцатого тридцать
    fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
    eighteenth nineteenth twentieth twenty thirtieth thirty
    vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten
    sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten
    dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten
    achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten
    vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende
    zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste drieëntwintigste
    vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste
    """.split()
)
"""Of an ordinal that may name a day; of the first few, things are counted more often than days."""


def words_of(text: str) -> list[str]:
    found: list[str] = _WORD.findall(text)
    return found


def away_signs(words: frozenset[str], known: Vocabulary) -> frozenset[str]:
    """The words that speak of an absence."""
    stems, signs = known.away_stems, known.away_words
    told = {word for word in signs.keys() & words if any(needs <= words for needs in signs[word])}
    return frozenset(told | {word for word in words if word.startswith(stems)})


def may_be_away(words: frozenset[str], known: Vocabulary) -> bool:
    return not SHUT.isdisjoint(words) or bool(away_signs(words, known))


def day_signs(words: Collection[str], known: Vocabulary) -> list[str]:
    """The words that speak of a day."""
    signs = known.day_words
    told = [word for word in signs.keys() & words if not signs[word].isdisjoint(words)]
    return [*told, *OF_THE_MONTH.intersection(words)]


def names_a_day(text: str, words: Collection[str], known: Vocabulary) -> bool:
    return bool(day_signs(words, known)) or _has_numeric_day(text)


def sounds_of_a_day(text: str, words: Collection[str], known: Vocabulary) -> bool:
    """The same where one word of a phrase is enough: "that", of "that day"."""
    return not known.day_words.keys().isdisjoint(words) or _has_numeric_day(text)


def _has_numeric_day(text: str) -> bool:
    return _DIGIT.search(text) is not None and _NUMERIC_DAY.search(text) is not None
