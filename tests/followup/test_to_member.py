"""Mail to the team goes to the team alone, whoever asks for it."""

from datetime import UTC, datetime

import pytest

from bot.followup.to_member import NotOfTheTeam, Page, to_member
from bot.mail.message import Address
from tests.followup.desk import policy

POLICY = policy()
PAGE = Page(subject="Has Acme answered?", text="Hello", html="<p>Hello</p>", at=datetime(2025, 3, 3, 9, tzinfo=UTC))


def test_a_member_gets_it() -> None:
    """The envelope names that member and nobody else."""
    member = POLICY.people.members[0]
    assert (member.address,) == to_member(PAGE, member, "team/acme/1/x", POLICY, b"secret").envelope.recipients


@pytest.mark.parametrize("address", ["bob@acme.example", "somebody@gmail.com", POLICY.people.bot.address])
def test_nobody_else_can(address: str) -> None:
    """A client, a stranger and the bot itself are refused before anything is frozen (design 6.5)."""
    with pytest.raises(NotOfTheTeam):
        to_member(PAGE, Address(address), "team/acme/1/x", POLICY, b"secret")
