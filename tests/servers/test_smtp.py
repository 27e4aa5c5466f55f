"""Letters handed to a real Postfix, and what a real Dovecot then has of them."""

import asyncio
import email
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.mail.hosts import parse_mailer_server
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import letter_ids
from bot.mail.letter_thread import reply_references
from bot.mail.message import Address
from bot.ports import Accepted, Envelope, Later, Outcome, Refused
from tests.servers import dovecot, postfix
from tests.servers.dovecot import PASSWORD
from tests.servers.postfix import BOUNCING, NOBODY, SMALL, Postfix

IDS = letter_ids(b"secret", "acme/1/1/polite/first", "studio.test")
LETTER = Letter(
    from_=Address("followup@studio.test", "Müller & Söhne"),
    to=(Address("bob@client.test", "Bob, the builder"),),
    cc=(Address("ana@studio.test", "Ана"),),
    subject="Re: Größe und ein Betreff, der so lang ist, dass er auf mehrere Zeilen umbrochen werden muss",
    text="Grüße,\n\n.\n..\nFrom now on\n" + "ж" * 300 + "\n" + "plain " * 60 + "\nend \n",
    html="<p>Grüße</p>\n" + "<p>.</p>\n" * 30,
    date=datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
    message_id=IDS.message_id,
    courtside_id=IDS.courtside_id,
    in_reply_to="p" * 230 + "@client.test",
    references=reply_references(("r" * 240 + "@x.test",), "p" * 230 + "@client.test", IDS.token_id),
)
ENVELOPE = Envelope("followup@studio.test", ("bob@client.test", "ana@studio.test"))
ARRIVES_WITHIN = 10.0
"""Seconds from acceptance to the mailbox, on a busy machine."""


@pytest.fixture(scope="module")
def server() -> Iterator[Postfix]:
    """One Postfix before one Dovecot for all stories of this page; each uses its own recipients or counts."""
    with dovecot.running() as mailboxes, postfix.running(mailboxes) as running:
        yield running


def _account(server: Postfix, scheme: str = "smtp+starttls", password: str = PASSWORD) -> SmtpAccount:
    port = {"smtp+starttls": server.submission, "smtps": server.submissions, "smtp": server.door}[scheme]
    username = "" if scheme == "smtp" else "followup@studio.test"
    return SmtpAccount(
        parse_mailer_server(f"{scheme}://localhost:{port}"), username, password, ca_file=server.ca_file, connections=4
    )


def _send(account: SmtpAccount, *letters: tuple[Envelope, bytes]) -> list[Outcome]:
    async def all_at_once() -> list[Outcome]:
        mailer = SmtpMailer(account)
        try:
            return await asyncio.gather(*(mailer.send(envelope, content) for envelope, content in letters))
        finally:
            await mailer.close()

    return asyncio.run(all_at_once())


def _arrived(server: Postfix, user: str, count: int = 1) -> list[bytes]:
    deadline = time.monotonic() + ARRIVES_WITHIN
    while time.monotonic() < deadline:
        files: list[Path] = sorted((server.dovecot.maildir(user) / "new").glob("*"))
        if len(files) >= count:
            return [file.read_bytes().replace(b"\r\n", b"\n") for file in files]
        time.sleep(0.02)
    raise AssertionError(f"nothing for {user}: {server.log}")


@pytest.mark.parametrize("scheme", ["smtp+starttls", "smtps", "smtp"])
def test_a_letter_arrives_byte_for_byte(server: Postfix, scheme: str) -> None:
    """Postfix and Dovecot put lines above it; the letter itself, dots and long ids and all, is as it was frozen."""
    user = scheme.replace("+", "-") + "@client.test"
    raw = freeze(LETTER)
    (outcome,) = _send(_account(server, scheme), (Envelope("followup@studio.test", (user,)), raw))
    assert isinstance(outcome, Accepted), outcome
    assert outcome.reply.startswith("250 ")
    (arrived,) = _arrived(server, user)
    assert arrived.endswith(raw.replace(b"\r\n", b"\n"))
    assert LETTER.references[0] in email.message_from_bytes(arrived)["References"]


def test_every_recipient_gets_one(server: Postfix) -> None:
    """To and cc, once each."""
    (outcome,) = _send(_account(server), (ENVELOPE, freeze(LETTER)))
    assert isinstance(outcome, Accepted), outcome
    assert [1, 1] == [len(_arrived(server, user)) for user in ENVELOPE.recipients]


def test_a_wrong_password_is_told_and_condemns_no_letter(server: Postfix) -> None:
    """Later, in a sentence that names the setting and not the password."""
    (outcome,) = _send(_account(server, password="wrong one"), (ENVELOPE, freeze(LETTER)))
    assert isinstance(outcome, Later)
    assert "does not accept username and password of 'followup@studio.test'" in outcome.reply
    assert "wrong one" not in outcome.reply


def test_a_refused_recipient_stops_the_letter_for_all(server: Postfix) -> None:
    """The other recipient gets nothing, and the refused one is named."""
    envelope = Envelope("followup@studio.test", ("spared@client.test", NOBODY))
    (outcome,) = _send(_account(server), (envelope, freeze(LETTER)))
    assert isinstance(outcome, Refused)
    assert (NOBODY,) == outcome.recipients
    assert "5.1.1" in outcome.reply
    _send(_account(server), (Envelope("followup@studio.test", ("after@client.test",)), freeze(LETTER)))
    _arrived(server, "after@client.test")
    assert not (server.dovecot.maildir("spared@client.test") / "new").exists()


def test_the_door_for_servers_relays_nothing(server: Postfix) -> None:
    """Without a login only our own domains are taken; of whom the letter was for that says nothing."""
    (outcome,) = _send(_account(server, "smtp"), (Envelope("x@y.test", ("eve@elsewhere.example",)), freeze(LETTER)))
    assert isinstance(outcome, Refused)
    assert "eve@elsewhere.example" in outcome.reply
    assert () == outcome.recipients


def test_a_letter_too_large_is_refused(server: Postfix) -> None:
    """Coded after the content, and the connection serves the next letter."""
    large = freeze(replace(LETTER, text="x\n" * SMALL))
    envelope = Envelope("followup@studio.test", ("large@client.test",))
    first, second = _send(replace(_account(server), connections=1), (envelope, large), (envelope, freeze(LETTER)))
    assert isinstance(first, Refused)
    assert isinstance(second, Accepted), second
    assert 1 == len(_arrived(server, "large@client.test"))


def test_an_unknown_authority_is_not_trusted(server: Postfix) -> None:
    """Without the CA file nothing is said, neither password nor letter."""
    (outcome,) = _send(replace(_account(server), ca_file=None), (ENVELOPE, freeze(LETTER)))
    assert isinstance(outcome, Later)
    assert "is not trusted" in outcome.reply


def test_mail_to_the_bouncing_domain_comes_back(server: Postfix) -> None:
    """A real delivery report, for the stories about bounces."""
    envelope = Envelope("bounces@studio.test", (f"bob@{BOUNCING}",))
    (outcome,) = _send(_account(server), (envelope, freeze(LETTER)))
    assert isinstance(outcome, Accepted), outcome
    (report,) = _arrived(server, "bounces@studio.test")
    assert b"message/delivery-status" in report
    assert IDS.message_id.encode() in report


def test_a_hundred_letters_each_arrive_once(server: Postfix) -> None:
    """Over four kept connections."""
    letters = [
        (Envelope("followup@studio.test", ("many@client.test",)), freeze(replace(LETTER, subject=f"number {number}")))
        for number in range(100)
    ]
    assert {Accepted} == {type(outcome) for outcome in _send(_account(server), *letters)}
    arrived = _arrived(server, "many@client.test", 100)
    assert 100 == len({email.message_from_bytes(raw)["Subject"] for raw in arrived}) == len(arrived)
