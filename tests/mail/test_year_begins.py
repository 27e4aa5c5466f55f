"""A day counted from the beginning of a year: "the first Monday of the new year"."""

from datetime import date, datetime

import pytest

from bot.mail.dates import dates
from bot.mail.message import Kind

DECEMBER = datetime.fromisoformat("2026-12-21T23:30:00+03:00")


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("en", "I'll send you the statements on the first Monday of the new year.", date(2027, 1, 4)),
        ("de", "Am ersten Montag im neuen Jahr schicke ich Ihnen die Auszüge.", date(2027, 1, 4)),
        ("fr", "Le premier lundi de l'année je vous envoie les relevés.", date(2027, 1, 4)),
        ("es", "El primer lunes del año le mando los extractos.", date(2027, 1, 4)),
        ("it", "Il primo lunedì dell'anno nuovo ti mando gli estratti.", date(2027, 1, 4)),
        ("pt", "Na primeira semana do ano mando os extratos.", date(2027, 1, 8)),
        ("nl", "De eerste maandag van het nieuwe jaar stuur ik u de afschriften.", date(2027, 1, 4)),
        ("ru", "В первый понедельник нового года пришлю вам выписки.", date(2027, 1, 4)),
        ("de", "Am letzten Mittwoch des Jahres schicke ich die Liste.", date(2026, 12, 30)),
    ],
)
def test_a_weekday_of_the_year_is_counted_from_january(language: str, text: str, on: date) -> None:
    """Whoever names the first Monday of the new year is not chased a week before."""
    assert [on] == [day.on for day in dates(text, DECEMBER, language, Kind.HUMAN)]


JANUARY, MARCH = (datetime.fromisoformat(f"2026-{day}T10:12:00+01:00") for day in ("01-20", "03-20"))


@pytest.mark.parametrize(
    ("language", "text", "sent", "days"),
    [
        ("en", "I'll send it on the first Monday of the month.", MARCH, [date(2026, 4, 6)]),
        ("de", "Ich schicke es am ersten Montag im Monat.", MARCH, [date(2026, 4, 6)]),
        ("en", "I'll send it on the first Monday of March.", MARCH, []),
        ("de", "Ich schicke es in der ersten Märzwoche.", MARCH, []),
        ("en", "I'll send it on the first Monday of the year.", JANUARY, []),
    ],
)
def test_what_has_passed_comes_again(language: str, text: str, sent: datetime, days: list[date]) -> None:
    """A month by its name and a year only in a year, and so far off nothing is promised."""
    assert days == [day.on for day in dates(text, sent, language, Kind.HUMAN)]
