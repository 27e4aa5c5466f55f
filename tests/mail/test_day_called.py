"""A day on which the writer calls the reader, and what is told by it."""

import pytest

from tests.mail.test_learnt import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll call you on Friday and give an answer."),
        ("de", "Ich rufe Sie am Freitag an und gebe Antwort."),
        ("fr", "Je vous appelle vendredi et donne la réponse."),
        ("es", "Llamo el viernes y doy una respuesta."),
        ("it", "La chiamo venerdì e do una risposta."),
        ("nl", "Ik bel u vrijdag en geef antwoord."),
        ("ru", "Позвоню в пятницу и дам ответ."),
    ],
)
def test_who_calls_and_gives_an_answer_promises_it(language: str, text: str) -> None:
    """Whom they call is the one who waits for it."""
    assert "03-06" == read(language, text)[1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll call you on Friday and do the rest."),
        ("de", "Ich rufe Sie am Freitag an und mache den Laden zu."),
        ("it", "La chiamo venerdì e preparo la merenda."),
        ("en", "I'll call you on Friday and wish you luck."),
        ("de", "Ich rufe Sie am Freitag an und grüße Sie von allen."),
        ("en", "We call the printer on Friday and give an answer."),
        ("nl", "Ik bel vrijdag de drukker en geef antwoord."),
        ("fr", "J'appelle vendredi l'imprimeur et donne la réponse."),
    ],
)
def test_who_calls_another_or_does_something_else_promises_nothing(language: str, text: str) -> None:
    """Nothing of it is the reader's."""
    assert "-" == read(language, text)[1]
