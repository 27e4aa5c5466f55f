"""A question for a thing that is to come, beside one for more time."""

import pytest

from bot.mail.answer import answer
from bot.mail.dates import dates
from bot.mail.message import Answer, Day, Kind, NewWords
from tests.mail.test_dates import WEDNESDAY


def said(text: str, language: str) -> Answer | None:
    days: tuple[Day, ...] = dates(text, WEDNESDAY, language, Kind.HUMAN)
    return answer(NewWords(text=text), (), days, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Could we have the corrected leaflet back by Monday, please?"),
        ("en", "Can we get the leaflet by Monday? Thanks"),
        ("de", "Könnten wir den Entwurf bis Freitag haben?"),
        ("fr", "Pourrions-nous avoir la plaquette corrigée pour lundi ?"),
        ("es", "¿Podríamos tener el folleto corregido el lunes?"),
        ("it", "Potremmo avere il volantino corretto per lunedì?"),
        ("pt", "Podemos ter o folheto corrigido até segunda?"),
        ("nl", "Kunnen we de folder maandag gecorrigeerd terug hebben?"),
        ("ru", "Можно получить исправленную листовку к понедельнику?"),
    ],
)
def test_who_wants_a_thing_by_then_asks(language: str, text: str) -> None:
    """Nobody who waits for our work is chased for theirs."""
    assert said(text, language) is Answer.QUESTION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Could we have until Monday please?"),
        ("en", "Could I have a few more days, until Friday?"),
        ("en", "Could we get the texts to you by Friday?"),
        ("de", "Könnten wir bis Freitag Zeit haben?"),
    ],
)
def test_who_wants_time_until_then_promises(language: str, text: str) -> None:
    """More time asked for is the day by which it comes."""
    assert said(text, language) is Answer.PROMISE


def test_who_forbids_reminders_objects() -> None:
    """ "We ask you to refrain from further reminders": not from drafts, nor from calls where mail is welcome."""
    assert said("Von weiteren Erinnerungen bitten wir abzusehen.", "de") is Answer.OBJECTION
    assert said("Von weiteren Entwürfen bitten wir abzusehen.", "de") is not Answer.OBJECTION
    assert said("Von weiteren Anrufen bitte ich abzusehen, Mail ist mir lieber.", "de") is not Answer.OBJECTION
