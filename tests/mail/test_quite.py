"""French "tout à fait", in which "a fait" is heard without its accent: it hands nothing over."""

import pytest

from bot.mail.message import Answer
from tests.mail.test_answer import said


@pytest.mark.parametrize(
    "text", ["Je comprends tout à fait votre impatience.", "Vous avez tout à fait raison, je m'en occupe."]
)
def test_quite_hands_nothing_over(text: str) -> None:
    assert said(text, language="fr") is not Answer.DELIVERS


@pytest.mark.parametrize("text", ["Tout à fait.", "C'est tout à fait ça.", "Tout à fait d'accord."])
def test_quite_agrees(text: str) -> None:
    assert said(text, language="fr") is Answer.DELIVERS
