"""A house that is shut, and what else is."""

from datetime import date

import pytest

from bot.mail.dates import dates
from bot.mail.message import DayKind, Kind
from tests.mail.test_dates import WEDNESDAY


def back(text: str, language: str) -> list[date]:
    return [day.on for day in dates(text, WEDNESDAY, language, Kind.HUMAN) if day.kind is DayKind.AWAY_UNTIL]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our offices will remain closed from 9 to 13 March."),
        ("de", "Das Büro bleibt vom 9. bis 13. März geschlossen."),
        ("fr", "Nos agences resteront fermées du 9 au 13 mars."),
        ("es", "Nuestras oficinas permanecerán cerradas del 9 al 13 de marzo, ambos incluidos."),
        ("it", "Le nostre sedi resteranno chiuse dal 9 al 13 marzo."),
        ("pt", "As lojas ficarão fechadas de 9 a 13 de março."),
    ],
)
def test_whoever_works_in_a_house_that_stays_shut_is_away(language: str, text: str) -> None:
    """No letter goes to offices that are closed, however many they are."""
    assert [date(2026, 3, 16)] == back(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The comments remain closed until 13 March."),
        ("fr", "Les inscriptions restent fermées jusqu'au 13 mars."),
        ("es", "Las inscripciones permanecerán cerradas hasta el 13 de marzo."),
        ("es", "Las oficinas del ayuntamiento estarán cerradas hasta el 13 de marzo."),
        ("it", "Le iscrizioni resteranno chiuse fino al 13 marzo."),
        ("pt", "As inscrições ficarão encerradas até 13 de março."),
    ],
)
def test_who_tells_of_something_else_that_is_shut_is_there(language: str, text: str) -> None:
    """A list, a road or the town hall is not the office of whoever writes."""
    assert [] == back(text, language)
