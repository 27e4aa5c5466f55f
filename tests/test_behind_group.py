"""Whose a mail is that a group handed on: a client's person, never one of the team."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.mail.message import Address
from bot.mail.reading import read
from bot.project.people import ClientCard
from bot.walk.behind_group import by_its_author
from tests.project.cast import PEOPLE

LEE, BOB = "lee@freelance.example", "bob@acme.example"
FREELANCE = ClientCard("freelance", "Freelance", frozenset({"freelance.example"}), (Address(LEE),))
MAIL = """\
From: 'Somebody' via Projects <projects@studio.example>
X-Original-From: {author}
List-Id: <projects.studio.example>

Here are the texts.
"""


@pytest.mark.parametrize(("author", "sender"), [(BOB, BOB), (LEE, "projects@studio.example")])
def test_a_group_names_a_client_and_never_a_member(author: str, sender: str) -> None:
    """Lee works for the team, and for a client as well: a field that anybody may write makes him neither."""
    people = replace(PEOPLE, clients={**PEOPLE.clients, "freelance": FREELANCE})
    message = read(MAIL.format(author=author).encode(), fallback=datetime(2026, 3, 2, tzinfo=UTC))
    found = by_its_author(message, people).sender
    assert found is not None
    assert sender == found.address


ENVELOPE = """\
From: "Per conto di: {author}" <posta-certificata@pec.provider.example>
Reply-To: {vouched}
X-Trasporto: posta-certificata
Content-Type: multipart/mixed; boundary="b"

--b

Il messaggio originale e' incluso in allegato.

--b
Content-Type: message/rfc822; name="postacert.eml"

From: {author}

Ecco i testi.

--b--
"""
PROVIDER = "posta-certificata@pec.provider.example"


@pytest.mark.parametrize(("author", "vouched", "sender"), [(BOB, BOB, BOB), (BOB, LEE, PROVIDER), (LEE, LEE, PROVIDER)])
def test_a_provider_of_certified_mail_names_a_client(author: str, vouched: str, sender: str) -> None:
    """The mail inside and the envelope around it must name the same, and again nobody becomes one of the team."""
    people = replace(PEOPLE, clients={**PEOPLE.clients, "freelance": FREELANCE})
    raw = ENVELOPE.format(author=author, vouched=vouched).encode()
    found = by_its_author(read(raw, fallback=datetime(2026, 3, 2, tzinfo=UTC)), people).sender
    assert found is not None
    assert sender == found.address
