"""What sounds like a question and asks nothing: that nobody can say how long, and that a colleague is needed for it."""

import pytest

from bot.mail.answer import answer
from bot.mail.message import Answer, NewWords


def said(text: str, language: str) -> Answer | None:
    return answer(NewWords(text=text), (), (), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How long it will take I can't say."),
        ("en", "I can't say how long it will take."),
        ("de", "Wie lange das noch geht, kann ich nicht sagen."),
        ("it", "Quanto durerà, non so dirlo."),
        ("pt", "Quanto tempo vai demorar, não sei dizer."),
        ("nl", "Hoe lang dat nog duurt, kan ik niet zeggen."),
        ("ru", "Сколько это продлится, не могу сказать."),
        ("fr", "Pour le reste, j'ai besoin de ma collègue de la compta."),
        ("pt", "Para o resto preciso da minha colega da contabilidade."),
        ("ru", "Для остального мне нужна коллега из бухгалтерии."),
    ],
)
def test_what_nobody_can_say_asks_nothing(language: str, text: str) -> None:
    """No project waits for us to answer what was no question."""
    assert said(text, language) is not Answer.QUESTION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How long the works will take I can't say, could you find out?"),
        ("de", "Ich kann nicht sagen, wie lange das geht, schicken Sie uns bitte schon mal den Entwurf."),
        ("de", "Wie lange das bei Ihnen noch dauert, kann mir keiner sagen."),
        ("de", "Wir brauchen Ihre Kollegin am Montag."),
        ("pt", "Preciso da minha colega e dos vossos ficheiros."),
    ],
)
def test_who_asks_beside_it_is_heard(language: str, text: str) -> None:
    """What is the reader's to say or to send stays asked."""
    assert said(text, language) is Answer.QUESTION


def test_a_proviso_instructs_nobody() -> None:
    """ "Should anything change": what stands in German as an infinitive is no order to change it."""
    assert said("Sollte sich daran etwas ändern, gebe ich Ihnen Bescheid.", "de") is Answer.ACKNOWLEDGEMENT
    assert said("Sollte das Logo zu groß sein, bitte verkleinern.", "de") is Answer.DELIVERS
