"""The day on which the writer sets out, and the one of their return."""

from datetime import date

import pytest

from bot.mail.dates import dates
from bot.mail.message import DayKind, Kind
from tests.mail.test_dates import WEDNESDAY


def away(text: str, language: str) -> list[tuple[date | None, date]]:
    days = dates(text, WEDNESDAY, language, Kind.HUMAN)
    return [(day.away_from, day.on) for day in days if day.kind is DayKind.AWAY_UNTIL]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Off to Crete on Monday, back on the 23rd."),
        ("en", "I'm in Portugal from Monday and back in the office on the 23rd."),
        ("de", "Am Montag fliege ich nach Rom, zurück bin ich am 23. März."),
        ("fr", "Je pars lundi en Crète, de retour le 23 mars."),
        ("it", "Parto lunedì per Creta, torno il 23 marzo."),
        ("pt", "Parto na segunda para Creta, volto a 23 de março."),
        ("nl", "Maandag vlieg ik naar Kreta, ik ben 23 maart terug."),
        ("ru", "В понедельник улетаю на Крит, вернусь 23 марта."),
    ],
)
def test_who_sets_out_on_monday_is_there_until_then(language: str, text: str) -> None:
    """No letter is put off before the journey begins."""
    assert [(date(2026, 3, 9), date(2026, 3, 23))] == away(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The fair is on Monday, I'm back on the 23rd."),
        ("en", "I'll send it on Monday, I'm back on the 23rd."),
        ("de", "Am Montag fliegt mein Chef nach Rom, ich bin am 23. März zurück."),
    ],
)
def test_another_day_before_the_return_begins_no_absence(language: str, text: str) -> None:
    """Who is away already does not go once more."""
    assert [(None, date(2026, 3, 23))] == away(text, language)
