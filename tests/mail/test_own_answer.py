"""What somebody else wanted to know, and what they were told."""

import pytest

from bot.mail.message import NewWords
from bot.mail.request import request


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He asked whether the site does that. It does, by the list, and so I told him."),
        ("nl", "De drukker vroeg of het logo past. Dat past, volgens de lijst, en dat heb ik hem gezegd."),
    ],
)
def test_what_another_asked_and_was_told_is_no_question(language: str, text: str) -> None:
    """Nobody is waited for by it."""
    assert not request(NewWords(text=text), language).asks


def test_what_only_the_reader_can_say_is() -> None:
    """The other was told so, and no more."""
    text = "Der Drucker fragte, ob das Logo passt. Das wissen nur Sie, habe ich geantwortet."
    assert request(NewWords(text=text), "de").asks
