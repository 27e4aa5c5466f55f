"""Steered by mail as a team does it, on a real Dovecot and a real Postfix: a button pressed, a text changed."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.bridge import button, opened, text_of
from tests.servers.postfix import Postfix
from tests.servers.studio import Studio


@pytest.fixture
def studio(post: Postfix, tmp_path: Path) -> Studio:
    """A studio that is shown every letter first, and has been shown one."""
    house = Studio(tmp_path, post).settle_in(mode="approve")
    house.done("run", "--once")
    house.ana_writes("ask@studio.test")
    house.done("run", "--once")
    return house


def approval(studio: Studio) -> EmailMessage:
    return studio.await_called(studio.ana, "May this go")


def ana_to_the_bot(studio: Studio, name: str, subject: str, text: str, **heads: str) -> None:
    studio.ana_writes(name, text, **({"To": studio.bot, "Cc": "", "Subject": subject} | heads))
    studio.done("run", "--once")


def test_a_pressed_button_lets_the_letter_go(studio: Studio) -> None:
    """No server vouches for anybody here, so the token of the approval is the confirmation."""
    subject, body = opened(button(approval(studio), "Let it go"), studio.bot)
    ana_to_the_bot(studio, "click@studio.test", subject, body or "\n")
    (letter,) = studio.await_mail(studio.bob, 1)
    assert "Re: Start page" == letter["Subject"]
    ana_to_the_bot(studio, "again@studio.test", subject, "\n")
    assert 1 == len(studio.inbox(studio.bob))


def test_a_changed_text_is_what_goes(studio: Studio) -> None:
    """Begun by the button with the letter's own words, changed, and sent."""
    subject, body = opened(button(approval(studio), "Change the text"), studio.bot)
    ana_to_the_bot(studio, "changed@studio.test", subject, body.replace("A short reminder", "A word from all of us"))
    (letter,) = studio.await_mail(studio.bob, 1)
    assert "A word from all of us" in text_of(letter)


def test_an_order_without_proof_is_asked_back_and_confirmed(studio: Studio) -> None:
    """By one mail to Ana's own address, whose button carries it out."""
    ana_to_the_bot(studio, "order@studio.test", "one more thing", "1 close")
    question = studio.await_called(studio.ana, "Was this you?")
    assert "the thread is closed" != studio.status()["because"][0]
    subject, _ = opened(button(question, "Yes, do it"), studio.bot)
    ana_to_the_bot(studio, "yes@studio.test", subject, "\n")
    assert "the thread is closed" == studio.status()["because"][0]
