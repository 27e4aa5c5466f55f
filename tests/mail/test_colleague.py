"""Mails to several readers: what is said to a colleague by name asks the client for nothing."""

import pytest

from bot.mail.message import NewWords
from bot.mail.request import request


@pytest.mark.parametrize(
    "text",
    [
        "@Sam can you pull the numbers?\n\nDear Ms Hart, FYI.",
        "@Sam can you pull the numbers?\n\nMs Hart, just keeping you in the loop.",
        "@Marcus: can you sort the link?\n\nAngela, staging is coming along nicely.",
    ],
)
def test_another_reader_is_asked_for_nothing(text: str) -> None:
    """The client is spoken to in a sentence of its own."""
    assert not request(NewWords(text=text), "en").asks


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "@Ruth, could you send us the photos by Monday? Ruth, we are nearly done with the site."),
        ("en", "@Ruth, could you send us the photos by Monday? Sadly, we have lost the old ones."),
        ("en", "@Ruth, could you send us the photos by Monday? Today, we have only the old ones."),
        ("en", "@Ruth, could you send us the photos?\n\nCheers, Tom"),
        ("en", "@Marcus: can you sort the link?\n\nAngela, no news."),
        ("de", "@Kim: Schickst du bitte die Zahlen? Heute, wie gesagt, wird das nichts."),
    ],
)
def test_who_is_mentioned_may_be_the_only_reader(language: str, text: str) -> None:
    """The same name, an adverb before a pause and a sign-off speak to nobody else."""
    assert request(NewWords(text=text), language).asks
