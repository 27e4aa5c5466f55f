"""Words for "back" by which nobody comes back."""

from datetime import datetime

import pytest

from bot.mail.dates import days_and_absence
from bot.mail.message import DayKind, Kind

SENT = datetime.fromisoformat("2026-03-04T10:12:00+01:00")


def is_away(language: str, text: str) -> bool:
    days, away = days_and_absence(text, SENT, language, Kind.HUMAN)
    return away or any(day.kind is DayKind.AWAY_UNTIL for day in days)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Mijn werkgever heeft mij vandaag weer niet op het rooster gezet."),
        ("nl", "Mijn werkgever is maandag weer terug van vakantie."),
        ("de", "Mein Chef hat mich am Montag wieder nicht eingeteilt."),
        ("it", "Domenica viaggio di ritorno, poi vi mando tutto."),
        ("es", "El domingo viaje de vuelta, y después os mando todo."),
        ("pt", "Voltamos a votar no dia 29."),
        ("es", "Volvemos a votar el 29."),
        ("it", "Torniamo a votare il 29."),
        ("pt", "Amanhã tenho o jantar da turma, sexta é a avó no hospital."),
    ],
)
def test_nobody_comes_back_by_it(language: str, text: str) -> None:
    """ "Again not" is no return, the journey home is none yet, and an employer is somebody else."""
    assert not is_away(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ik ben er maandag weer, niet dinsdag."),
        ("nl", "Vrijdag ben ik weer niet op kantoor."),
        ("de", "Ich bin am Montag wieder da."),
        ("it", "Sono in viaggio, di ritorno lunedì."),
        ("es", "Estoy de viaje, de vuelta el lunes."),
        ("es", "Estoy de vacaciones y vuelvo a trabajar el 29."),
        ("it", "Sono in ferie, torno a lavorare il 29."),
        ("es", "El 29 volvemos a abrir."),
        ("pt", "Volto a casa no dia 29."),
        ("pt", "Estamos fora até dia 28."),
        ("pt", "Estou com a mãe no hospital até sexta."),
    ],
)
def test_whoever_is_back_was_away(language: str, text: str) -> None:
    """The same words of the writer's own return."""
    assert is_away(language, text)
