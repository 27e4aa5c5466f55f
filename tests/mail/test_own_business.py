"""Days on which something of the client's own is on, and the same days when they bring us something (design 8)."""

from datetime import date

import pytest

from tests.mail.test_dates import promised

FRIDAY = date(2026, 3, 6)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "On Friday the neighbours are coming over for mulled wine and we will show them both.", []),
        ("de", "Am Freitag kommen die Nachbarn zum Kaffee.", []),
        ("fr", "Vendredi les voisins viennent prendre l'apéritif.", []),
        ("es", "El viernes vienen los vecinos a comer.", []),
        ("pt", "Na sexta vêm os vizinhos jantar.", []),
        ("nl", "Vrijdag komen de buren langs.", []),
        ("ru", "В пятницу придут соседи.", []),
        ("en", "The photos of the neighbours will come on Friday.", [FRIDAY]),
        ("de", "Am Freitag bringt der Nachbar euch die Pläne vorbei.", [FRIDAY]),
    ],
)
def test_neighbours_who_call_bring_nothing(language: str, text: str, days: list[date]) -> None:
    """Unless what they bring is named."""
    assert days == promised(text, language)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Dann ist der Bagger weg, den mein Schwager nur bis zum 6. März hat.", []),
        ("Mein Schwager hat den Bagger nur bis Freitag.", []),
        ("Mein Team hat es bis Freitag durch.", [FRIDAY]),
        ("Meine Kollegin hat die Texte bis Freitag.", [FRIDAY]),
    ],
)
def test_whoever_has_a_thing_until_a_day_does_nothing_to_it(text: str, days: list[date]) -> None:
    """Who has it done by then has promised it."""
    assert days == promised(text, "de")
