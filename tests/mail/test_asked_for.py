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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please refrain from further changes to the layout."),
        ("es", "Les rogamos que se abstengan de cualquier cambio."),
        ("it", "Vi preghiamo di astenervi da ulteriori modifiche."),
        ("pt", "Pedimos que se abstenham de mais alterações."),
        ("ru", "Просим воздержаться от дальнейших правок."),
    ],
)
def test_who_wants_no_more_changes_does_not_object(language: str, text: str) -> None:
    """To refrain is forbidden of the work, and not of writing."""
    assert said(text, language) is not Answer.OBJECTION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please refrain from any further contact."),
        ("de", "Von weiteren Erinnerungen bitten wir Abstand zu nehmen."),
        ("es", "Absténganse de cualquier contacto."),
        ("it", "Vi preghiamo di astenervi da ulteriori solleciti."),
        ("pt", "Pedimos que se abstenham de enviar mais lembretes."),
        ("ru", "Просим воздержаться от дальнейших напоминаний."),
    ],
)
def test_who_wants_no_more_letters_objects(language: str, text: str) -> None:
    """The same words of writing hold the letters."""
    assert said(text, language) is Answer.OBJECTION
