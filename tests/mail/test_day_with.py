"""A day of the month by its figure, and what goes with what is handed over then (design 8)."""

from datetime import date

import pytest

from tests.mail.test_dates import promised


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll send you the list on the 29th with a map."),
        ("de", "Ich schicke Ihnen die Liste am 29. mit einer Karte."),
        ("fr", "Je vous envoie la liste le 29 avec une carte."),
        ("es", "Os mando la lista el 29 con un mapa."),
        ("it", "Vi mando l'elenco il 29 con una mappa."),
        ("pt", "Mando-vos a lista no dia 29 com um mapa."),
        ("nl", "Ik stuur jullie de 29e met een kaart de lijst."),
        ("ru", "Я пришлю вам список 29-го с картой."),
    ],
)
def test_what_comes_with_it_is_not_counted_by_the_figure(language: str, text: str) -> None:
    """The day stays a day."""
    assert [date(2026, 3, 29)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Thanks for the list of the 29th with a map."),
        ("en", "The party on the 29th with a band is on."),
        ("de", "Am 29. mit dem Zug fahre ich nach Köln."),
        ("fr", "Merci pour la liste du 29 avec la carte."),
        ("es", "El 29 con los niños vamos a la nieve."),
    ],
)
def test_a_day_with_a_band_or_children_promises_nothing(language: str, text: str) -> None:
    """Nothing is handed over then."""
    assert [] == promised(text, language)
