"""Who is the team, who is a client, and what stands for a client nobody set up."""

import pytest

from bot.project.people import is_free_mail, is_shared_mailbox
from tests.project.cast import PEOPLE


@pytest.mark.parametrize(
    ("address", "bot", "team", "client"),
    [
        ("followup@studio.example", True, False, None),
        ("followup+acme-site@studio.example", True, False, None),
        ("followups@studio.example", False, True, None),
        ("ana@studio.example", False, True, None),
        ("ana@mail.studio.example", False, True, None),
        ("ana@badstudio.example", False, False, None),
        ("lee@freelance.example", False, True, None),
        ("other@freelance.example", False, False, None),
        ("bob@acme.example", False, False, "acme"),
        ("bob@uk.acme.example", False, False, "acme"),
        ("bob@notacme.example", False, False, None),
        ("anna@gmail.com", False, False, "anna"),
        ("somebody@gmail.com", False, False, None),
        ("", False, False, None),
    ],
)
def test_who_is_who(address: str, bot: bool, team: bool, client: str | None) -> None:
    """By whole labels of the domain; and a free-mail domain stands for nobody, even if a card names it."""
    assert (bot, team, client) == (PEOPLE.is_bot(address), PEOPLE.is_team(address), PEOPLE.named_client(address))


def test_the_tag_of_a_plus_address() -> None:
    """Only of our own address, and only where there is one."""
    addresses = (
        "followup+3d@studio.example",
        "followup@studio.example",
        "followup+@studio.example",
        "bob+x@acme.example",
    )
    assert ["3d", None, None, None] == [PEOPLE.tag(one) for one in addresses]


def test_what_stands_for_a_client_nobody_set_up() -> None:
    """The registered domain, or at a free-mail host the whole address."""
    assert "new.example" == PEOPLE.organisation("eve@mail.new.example")
    assert "eve@gmail.com" == PEOPLE.organisation("eve@gmail.com")
    assert (True, False) == (is_free_mail("eve@gmail.com"), is_free_mail("eve@new.example"))


def test_a_shared_mailbox_is_nobody() -> None:
    """`info` in any spelling of its host, not a person whose name begins like it."""
    addresses = ("info@acme.example", "office+web@acme.example", "infobob@acme.example", "bob@info.example")
    assert [True, True, False, False] == [is_shared_mailbox(one) for one in addresses]
