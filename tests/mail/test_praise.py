"""Praise and small talk in the form of a question or a denial asks nothing."""

import pytest

from bot.mail.answer import answer
from bot.mail.message import Answer, NewWords


def said(text: str, language: str) -> Answer | None:
    return answer(NewWords(text=text), (), (), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He couldn't praise you enough."),
        ("de", "Er konnte Sie gar nicht genug loben."),
        ("fr", "Je ne vous remercierai jamais assez."),
        ("it", "Non vi ringrazierò mai abbastanza."),
        ("pt", "Não me canso de vos agradecer."),
        ("nl", "Ik kan jullie niet genoeg bedanken."),
        ("ru", "Он не мог вами нахвалиться."),
        ("en", "Small world, isn't it?"),
        ("de", "Die Welt ist klein, nicht wahr?"),
        ("fr", "Le monde est petit, non ?"),
        ("es", "El mundo es un pañuelo, ¿no?"),
        ("it", "Com'è piccolo il mondo, eh?"),
        ("pt", "O mundo é pequeno, não é?"),
        ("nl", "De wereld is klein, nietwaar?"),
        ("ru", "Мир тесен, правда?"),
    ],
)
def test_kind_words_ask_and_answer_nothing(language: str, text: str) -> None:
    """Nobody owes an answer to them, and nobody has given one by them."""
    assert said(text, language) is Answer.ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He couldn't find you."),
        ("en", "The logo is a bit small, isn't it?"),
        ("en", "Thanks again, she couldn't praise you enough. Did you get the file?"),
        ("de", "Das Logo ist klein, oder?"),
    ],
)
def test_what_is_asked_is_asked(language: str, text: str) -> None:
    """The same small words about the work ask."""
    assert said(text, language) is Answer.QUESTION
