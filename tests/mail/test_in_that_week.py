"""A weekday behind a week that is to come."""

from datetime import date

import pytest

from tests.mail.test_dates import promised


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Next week is quieter, I'll send it on Thursday."),
        ("de", "Nächste Woche bin ich im Büro und am Donnerstag schicke ich es Ihnen."),
        ("fr", "La semaine prochaine est plus calme, je vous l'envoie jeudi."),
        ("es", "La semana que viene es más tranquila, os lo mando el jueves."),
        ("it", "La settimana prossima è più tranquilla, ve lo mando giovedì."),
        ("pt", "A próxima semana é mais calma, mando na quinta."),
        ("nl", "Volgende week is rustiger, ik stuur het donderdag."),
        ("ru", "На следующей неделе спокойнее, пришлю в четверг."),
    ],
)
def test_the_weekday_is_one_of_the_good_week(language: str, text: str) -> None:
    """Who has time next week is not chased this one."""
    assert [date(2026, 3, 12)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Next week isn't any quieter, so I'll send it on Thursday."),
        ("en", "Next week I have no time, so you'll get it on Thursday."),
        ("en", "The fair is next week, so you'll have the text on Thursday."),
        ("de", "Nächste Woche bin ich im Urlaub, am Donnerstag schicke ich es Ihnen noch."),
        ("es", "La semana que viene no tengo tiempo, os lo mando el jueves."),
    ],
)
def test_the_week_may_be_why_it_is_done_sooner(language: str, text: str) -> None:
    """Who is away or busy then means the nearer weekday."""
    assert [date(2026, 3, 5)] == promised(text, language)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ik stuur het van de week.", [date(2026, 3, 6)]),
        ("Van de week stuur ik het.", [date(2026, 3, 6)]),
        ("Ik stuur het u van de week nog.", [date(2026, 3, 6)]),
        ("Ik stuur het van het weekend.", [date(2026, 3, 8)]),
        ("Ik stuur u de foto's van de week morgen.", [date(2026, 3, 5)]),
        ("Het beste van de week sturen we morgen.", [date(2026, 3, 5)]),
        ("Ik stuur de tekst van het weekend.", []),
        ("De foto's van het weekend sturen we.", []),
        ("Ik stuur u het antwoord van de week.", []),
    ],
)
def test_of_the_week_is_this_one_in_dutch(text: str, days: list[date]) -> None:
    """Whoever does it does it then; a thing "of the week" only names which."""
    assert days == promised(text, "nl")
