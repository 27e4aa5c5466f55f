"""Any bytes become a Message: what can be read is read, what cannot is named, nothing raises."""

import hashlib
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.mail.mbox import split_mbox
from bot.mail.message import Address, Message
from bot.mail.reading import read
from tests.corpus.odd import HEAD, Odd
from tests.corpus.score_odd import CASES, wrong

FALLBACK = datetime(2026, 3, 3, 8, 12, tzinfo=UTC)


def reading(text: str) -> Message:
    return read(text.encode(), fallback=FALLBACK)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_odd_mail_is_read_all_the_same(case: Odd) -> None:
    """Strange and hostile mails: what is known of each is found, within a second."""
    assert wrong(case) == []


def test_a_plain_mail_gives_its_fields() -> None:
    """What stands in the header stands in the Message, addresses in lower case, names as written."""
    message = reading(
        "From: Bob Miller <Bob@Client.example>\nTo: Ana <ana@studio.example>, lee@studio.example\n"
        "Cc: followup@studio.example\nSubject: Re: Colours\nMessage-ID: <2@client.example>\n"
        "In-Reply-To: <1@studio.example>\nReferences: <0@studio.example>\n <1@studio.example>\n"
        "Delivered-To: followup+3d@studio.example\nDate: Tue, 3 Mar 2026 09:12:00 +0100\n\nBlue.\n"
    )
    assert message.sender == Address("bob@client.example", "Bob Miller")
    assert message.to == (Address("ana@studio.example", "Ana"), Address("lee@studio.example"))
    assert message.cc == (Address("followup@studio.example"),)
    assert message.delivered_to == ("followup+3d@studio.example",)
    assert message.in_reply_to == ("1@studio.example",)
    assert message.references == ("0@studio.example", "1@studio.example")
    assert message.at == FALLBACK
    assert message.date is not None and message.date.isoformat() == "2026-03-03T09:12:00+01:00"
    assert [part.text for part in message.parts] == ["Blue.\n"]
    assert message.complaints == ()


def test_without_any_date_the_callers_moment_counts() -> None:
    """A mail without Date and Received arrived when it was fetched."""
    message = reading("From: bob@client.example\n\nBlue.\n")
    assert (None, FALLBACK) == (message.date, message.at)


def test_identity_is_that_of_the_design() -> None:
    """Message-ID, From in lower case and Date in UTC seconds make the identity; copies differ in nothing else."""
    first = read(HEAD + b"Received: one\n\nBlue.\n", fallback=FALLBACK)
    again = read(
        HEAD.replace(b"bob@", b"BOB@").replace(b"09:12:00 +0100", b"08:12:00 +0000") + b"\nCut", fallback=FALLBACK
    )
    told = f"1@client.example\nbob@client.example\n{int(FALLBACK.timestamp())}"
    assert hashlib.sha256(told.encode()).hexdigest() == first.identity == again.identity


def test_identity_without_a_message_id_leaves_the_way_out() -> None:
    """Two copies without Message-ID are one mail, though they went different ways; other words are another."""
    bare = b"From: bob@client.example\nSubject: Colours\nDate: Tue, 03 Mar 2026 09:12:00 +0100\n"
    first = read(b"Received: by one\nDKIM-Signature: a\n" + bare + b"\nBlue.\n", fallback=FALLBACK)
    again = read(
        b"Received: by two\nAuthentication-Results: b\nDelivered-To: x@y\n" + bare + b"\nBlue.\n", fallback=FALLBACK
    )
    other = read(bare + b"\nRed.\n", fallback=FALLBACK)
    assert first.identity == again.identity
    assert first.identity != other.identity


def test_two_from_fields_show_both_senders() -> None:
    """Trust must see that somebody put a second author in."""
    message = reading("From: boss@studio.example\nFrom: eve@attacker.test\n\npay\n")
    assert ["boss@studio.example", "eve@attacker.test"] == [box.address for box in message.senders]
    assert any(complaint.startswith("from:") for complaint in message.complaints)


def test_a_cut_mail_is_no_fault_of_its_writer() -> None:
    """Where only the first part was fetched, the missing end is no complaint."""
    raw = HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nBlue.\n'
    assert read(raw, fallback=FALLBACK, complete=False).complaints == ()
    assert read(raw, fallback=FALLBACK).complaints != ()


def test_alternatives_are_all_kept_in_their_order() -> None:
    """Which of them is the text is for quoting to say."""
    raw = HEAD + (
        b'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\nBlue.\n'
        b"--b\nContent-Type: text/html\n\n<b>Blue.</b>\n--b--\n"
    )
    kinds = [part.content_type for part in read(raw, fallback=FALLBACK).parts]
    assert kinds == ["text/plain", "text/html"]


def test_a_forwarded_mail_keeps_its_head_and_its_text() -> None:
    """Quoting can tell a forward from a reply, and the dossier who wrote it first."""
    raw = HEAD + (
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n'
        b"From: Eve <eve@other.example>\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n\nan older mail\n--b--\n"
    )
    part = read(raw, fallback=FALLBACK).parts[1]
    assert part.content_type == "message/rfc822"
    assert "Subject: Grüße" in part.text and "an older mail" in part.text


def test_an_mbox_is_split_at_its_from_lines_only() -> None:
    """Text that begins with From stays where it is; the mark before a quoted one is taken away."""
    stored = (
        b"From bob@client.example Tue Mar  3 09:12:00 2026\nSubject: one\n\n"
        b"From now on blue.\n>From here\n>>From there\n\n"
        b"From eve@other.example Tue Mar  3 10:00:00 2026\nSubject: two\n\nRed.\n"
    )
    first, second = split_mbox(stored)
    assert first == b"Subject: one\n\nFrom now on blue.\nFrom here\n>From there\n"
    assert second == b"Subject: two\n\nRed.\n"


def test_an_mbox_of_dos_lines_is_split_too() -> None:
    """Line ends of DOS make no difference."""
    line = b"From a@b.example Tue Mar  3 09:12:00 2026\r\n"
    first, second = b"Subject: one\r\n\r\nx\r\n", b"Subject: two\r\n\r\ny\r\n"
    assert [first, second] == list(split_mbox(line + first + b"\r\n" + line + second))


def _mutated(draw: st.DrawFn) -> bytes:
    """One of the odd mails with a stretch of it replaced, doubled or cut."""
    raw = draw(st.sampled_from([case.raw for case in CASES if len(case.raw) < 5000]))
    start = draw(st.integers(0, len(raw)))
    end = draw(st.integers(start, min(len(raw), start + 40)))
    return raw[:start] + draw(st.binary(max_size=30)) + raw[start:end] * draw(st.integers(0, 3)) + raw[end:]


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=2000), st.composite(_mutated)()))
def test_any_bytes_are_a_message(raw: bytes) -> None:
    """Whatever comes, nothing raises, and what came out can be stored as UTF-8 without zeros."""
    message = read(raw, fallback=FALLBACK)
    told = [
        message.subject,
        message.message_id or "",
        *(part.text for part in message.parts),
        *(box.address for box in message.senders),
    ]
    for text in told:
        assert "\0" not in text
        text.encode()
    assert message.at.tzinfo is UTC
    assert len(message.identity) == 64
