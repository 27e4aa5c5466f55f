"""Hurried, dialectal and transliterated words are read as the words they stand for."""

from datetime import date, datetime

import pytest

from bot.mail.answer import answer
from bot.mail.dates import dates
from bot.mail.message import Answer, DayKind, Kind, NewWords
from bot.mail.spelling import meant, respelt
from bot.mail.transliterated import in_cyrillic

TUESDAY = datetime.fromisoformat("2026-09-15T09:00:00+02:00")


def promised(text: str, language: str) -> set[date]:
    return {day.on for day in dates(text, TUESDAY, language, Kind.HUMAN) if day.kind is DayKind.PROMISE}


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "sry, u get the copy tmrw"), ("de", "Die Texte kriegts ihr morgn"), ("es", "os mando los textos mñna")],
)
def test_a_day_is_promised_however_it_is_typed(language: str, text: str) -> None:
    """On a phone, in Bavarian, without a vowel: the day is the same."""
    assert {date(2026, 9, 16)} == promised(text, language)


def test_umlauts_may_be_written_out() -> None:
    """Who has no umlaut on the keyboard writes "pruefen"."""
    typed, written = "Wir muessen das noch pruefen.", "Wir müssen das noch prüfen."
    words = [NewWords(text=text) for text in (typed, written)]
    assert [Answer.ACKNOWLEDGEMENT] * 2 == [answer(one, (), (), "de") for one in words]


def test_a_known_word_is_left_as_it_is() -> None:
    """ "Neue" is no "nue", though both would be German."""
    assert "neue" == respelt("neue", "en", lambda word: True)
    assert "xyzue" == respelt("xyzue", "de", lambda word: False)


def test_every_hurried_spelling_stands_for_another_word() -> None:
    """A table with a slip would turn a word into itself or into nothing."""
    for language in ("en", "de", "fr", "es", "it", "pt", "nl", "ru"):
        assert all(full for full in meant(language).values())


def test_russian_in_latin_letters_is_russian() -> None:
    """Typed on a Latin keyboard it is read as if typed on a Russian one."""
    assert "Привет, пришлю в пятницу." == in_cyrillic("Privet, prishlyu v pyatnicu.")


@pytest.mark.parametrize("text", ["My friend sent the photos", "Ok, see you Monday", "Grazie, domani", "тексты пришлю"])
def test_other_latin_text_is_left_alone(text: str) -> None:
    """One word that could be Russian makes no Russian mail."""
    assert in_cyrillic(text) is None
