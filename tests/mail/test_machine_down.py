"""A server that is down is nobody's absence."""

import pytest

from bot.mail.dates import is_away
from bot.mail.message import Kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our server will be unavailable on Wednesday."),
        ("de", "Am Mittwoch ist unser Server nicht erreichbar."),
        ("fr", "Notre serveur sera indisponible mercredi."),
        ("pt", "O nosso servidor estará indisponível na quarta."),
        ("nl", "Onze server is woensdag niet bereikbaar."),
        ("ru", "Наш сервер в среду будет недоступен."),
    ],
)
def test_a_machine_that_is_down_is_no_absence(language: str, text: str) -> None:
    """No letter is put off for it."""
    assert not is_away(text, language, Kind.HUMAN)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bis Montag ohne Internet und nicht erreichbar."),
        ("de", "Ich bin am Mittwoch nicht erreichbar."),
        ("en", "Out of the office until Monday, no internet."),
        ("en", "Our office is unavailable on Wednesday."),
    ],
)
def test_who_has_no_internet_is_away(language: str, text: str) -> None:
    """People and houses are away, whatever machine they are without."""
    assert is_away(text, language, Kind.HUMAN)
