"""The writer's own name below the words is no word of theirs, however a directory turns it round."""

import pytest

from bot.mail.quoting import new_words
from bot.mail.reading import read
from tests.corpus.score_whole_mails import FALLBACK


def said(sender: str, text: str) -> str:
    mail = f"From: {sender}\nSubject: Re: Photos\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    return new_words(read(mail.encode(), fallback=FALLBACK)).text


@pytest.mark.parametrize(
    "sender, name",
    [
        ('"Pichler, Eva" <eva@client.example>', "Eva Pichler"),
        ('"Pichler, Eva (Einkauf)" <eva@client.example>', "Eva Pichler\nPichler & Co"),
        ("Eva Pichler <eva@client.example>", "Eva"),
        ("Eva Pichler <eva@client.example>", "- Eva"),
        ("山田太郎 <yamada@client.example>", "山田"),
    ],
)
def test_the_own_name_is_cut(sender: str, name: str) -> None:
    """Alone below the words, whole or as people call each other."""
    assert "The third one." == said(sender, f"The third one.\n\n{name}")


@pytest.mark.parametrize("text", ["Eva", "The contact on the page is:\nEva", "Eva\nand Tom as well."])
def test_a_name_that_answers_is_kept(text: str) -> None:
    """Alone, announced, or with words below it."""
    assert text == said("Eva Pichler <eva@client.example>", text)
