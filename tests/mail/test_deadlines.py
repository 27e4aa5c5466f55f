"""A day by which the writer wants something of the reader; a promise of it would keep a project waiting."""

from datetime import date, datetime

import pytest

from bot.mail.dates import dates, is_away
from bot.mail.message import DayKind, Kind

SENT = datetime.fromisoformat("2026-03-04T10:12:00+01:00")
FRIDAY = date(2026, 3, 6)


def read(text: str, language: str) -> list[tuple[DayKind, date]]:
    return [(day.kind, day.on) for day in dates(text, SENT, language, Kind.HUMAN)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "¿Nos las mandas el viernes?"),
        ("it", "Ce le mandi venerdì?"),
        ("nl", "Stuur je ons de foto's vrijdag?"),
        ("fr", "Vous nous les envoyez vendredi ?"),
        ("pt", "Mandas-nos as fotos na sexta?"),
        ("ru", "Пришлёте нам фото в пятницу?"),
        ("en", "I give you until Friday to mend it."),
        ("de", "Sie haben bis Freitag Zeit."),
        ("de", "Ich gebe Ihnen bis Freitag Zeit."),
        ("es", "Tendríais que mandármelo el viernes."),
        ("en", "We're counting on you for Friday."),
        ("en", "The proofs are missing, if possible by Friday."),
        ("de", "Ich brauche die Texte bis Freitag."),
        ("de", "Die Texte brauche ich von Ihnen bis Freitag."),
        ("de", "Ich bräuchte neue Fotos bis Freitag."),
        ("de", "Bis Freitag bräuchten wir sie."),
        ("de", "Änderungswünsche bräuchten wir bis Freitag."),
        ("en", "We'd need three photos, if possible by Friday."),
    ],
)
def test_it_is_asked_for_by_friday(language: str, text: str) -> None:
    """In the words of each language, with a word of asking or none."""
    assert [(DayKind.DEADLINE, FRIDAY)] == read(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "¿Os las mando el viernes?"),
        ("es", "¿Nos las mandamos el viernes?"),
        ("es", "¿No nos las mandas el viernes?"),
        ("it", "Ce le hanno mandate venerdì?"),
        ("it", "Te le abbiamo mandate venerdì?"),
        ("nl", "Stuur ik jullie de foto's vrijdag?"),
        ("nl", "Stuurt de fotograaf ons de foto's vrijdag?"),
        ("fr", "Nous vous les envoyons vendredi ?"),
        ("en", "I don't give you until Friday."),
        ("en", "Do I give you until Friday?"),
        ("en", "They have until Friday to mend it."),
        ("es", "No tendríais que mandármelo el viernes."),
        ("es", "¿Tendríais que mandármelo el viernes?"),
        ("en", "We're not counting on you for Friday."),
        ("en", "Only your opening hours are missing, if possible on Friday."),
        ("en", "Your logo is missing, I'll send it, if possible by Friday."),
        ("en", "We meet at your office, if possible by Friday."),
    ],
)
def test_nothing_is_asked_for_by_friday(language: str, text: str) -> None:
    """Who offers, asks what is so, or denies it waits for nothing that day."""
    assert [] == [day for day in read(text, language) if day[0] is DayKind.DEADLINE]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich bräuchte bis Freitag."),
        ("de", "Dafür brauche ich bis Freitag."),
        ("de", "Für das Impressum bräuchte ich bis Freitag."),
        ("de", "Ich brauche noch etwas Zeit bis Freitag."),
        ("de", "Leider brauchen wir für die neuen Texte bis Freitag."),
        ("de", "Den Vertrag haben Sie bis Freitag."),
        ("en", "I give you the texts by Friday."),
    ],
)
def test_time_until_friday_promises_it(language: str, text: str) -> None:
    """German says "by" and "until" with one word."""
    assert [(DayKind.PROMISE, FRIDAY)] == read(text, language)


@pytest.mark.parametrize(
    ("language", "text", "away"),
    [
        ("en", "The accountant is on leave until Friday.", False),
        ("de", "Leider ist der Steuerberater bis Freitag im Urlaub.", False),
        ("en", "Her accountant is on leave until Friday.", False),
        ("en", "I'll drop it off on Friday.", False),
        ("en", "I'm off on Friday.", True),
        ("fr", "Deux d'entre nous sont en formation jusqu'à vendredi.", False),
        ("nl", "Twee van ons zijn tot vrijdag met vakantie.", False),
        ("nl", "Alle drie van ons zijn tot vrijdag met vakantie.", True),
        ("de", "Ich bin im Urlaub und ab Freitag wieder am Schreibtisch.", True),
        ("en", "The office is closed until Friday.", True),
        ("pt", "À segunda estamos fechados.", False),
        ("pt", "Até à segunda estamos fechados.", True),
        ("pt", "De quinta à segunda estamos fechados.", True),
        ("pt", "À segunda, dia 9, estamos fechados.", True),
        ("pt", "Ao domingo e ao feriado estamos fechados.", False),
        ("pt", "Estamos fechados até dia 9 devido à mudança.", True),
    ],
)
def test_who_is_away_until_a_day(language: str, text: str, away: bool) -> None:
    """Nobody who is there on Tuesday; nor whoever a colleague of theirs is away from."""
    assert away is is_away(text, language, Kind.HUMAN)
