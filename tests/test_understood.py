"""A copy from the mailbox, understood with what is known of people: whose it is, and whether it is ours."""

from datetime import UTC, datetime

import pytest

from bot.mail.letter_identity import letter_ids
from bot.mail.message import Address, Answer, Kind
from bot.ports import Copy, Place
from bot.project.people import People
from bot.project.records import Reading
from bot.walk.understood import understood
from tests.project.cast import LastTwo

SECRET = b"studio"
MARK = letter_ids(SECRET, "acme/1/1/polite/first", "studio.example").courtside_id
PEOPLE = People(
    bot=Address("followup@studio.example"),
    team_domains=frozenset({"studio.example"}),
    members=(),
    suffixes=LastTwo(),
)


def read(sender: str, mark: str) -> Reading:
    raw = (
        f"From: {sender}\r\nTo: ana@studio.example\r\nDate: Tue, 03 Mar 2026 10:00:00 +0000\r\n"
        f"Message-ID: <m@x>\r\nSubject: Re: Texts\r\nX-Courtside-Id: {mark}\r\n\r\nHere are the texts, all three.\r\n"
    ).encode()
    place = Place("followup@studio.example", "INBOX", 1, 1)
    copy = Copy(place=place, raw=raw, size=len(raw), arrived=datetime(2026, 3, 3, 10, 1, tzinfo=UTC))
    return understood(copy, PEOPLE, SECRET)


@pytest.mark.parametrize("mark", [MARK, "of-another-courtside"])
def test_an_answer_that_carries_our_mark_along_is_the_clients(mark: str) -> None:
    """Some programs copy every field they do not know: taken for a letter of ours, the answer would go unseen."""
    answer = read("bob@acme.example", mark)
    assert (Kind.HUMAN, Answer.DELIVERS, None) == (answer.kind, answer.answer, answer.ours)


@pytest.mark.parametrize("mark", [MARK, "of-an-older-store"])
def test_a_letter_from_our_own_address_that_bears_the_mark_is_ours(mark: str) -> None:
    """Also one that an older store sealed, as in an archive."""
    assert Kind.OURS is read("Studio <followup@studio.example>", mark).kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("#away bob@acme.example until 14 November", Kind.HUMAN),
        ("2 away carol@acme.example until friday", Kind.HUMAN),
        ("I am away until 14 November. In urgent cases please write to lee@studio.example.", Kind.AUTO_REPLY),
    ],
)
def test_an_order_that_tells_of_an_absence_is_no_notice_of_one(words: str, kind: Kind) -> None:
    """Whom a member calls away in an order is not the member, and nobody's machine gives orders."""
    raw = (
        "From: Ana <ana@studio.example>\r\nTo: followup@studio.example\r\nDate: Tue, 03 Mar 2026 10:00:00 +0000\r\n"
        f"Message-ID: <m@x>\r\nIn-Reply-To: <texts@studio.example>\r\nSubject: Re: Texts\r\n\r\n{words}\r\n"
    ).encode()
    place = Place("followup@studio.example", "INBOX", 1, 1)
    copy = Copy(place=place, raw=raw, size=len(raw), arrived=datetime(2026, 3, 3, 10, 1, tzinfo=UTC))
    assert kind is understood(copy, PEOPLE, SECRET).kind


@pytest.mark.parametrize(
    ("to", "asks"),
    [
        ("Rachel Hart <rachel@acme.example>, Tom Reed <tom@studio.example>", False),
        ('Rachel Hart <rachel@acme.example>, "Reed, Tom" <t.reed@studio.example>', False),
        ("rachel@acme.example, tom.reed@studio.example", False),
        ("Tom Reed <tom@acme.example>, Rachel Hart <rachel@studio.example>", True),
        ("Tom Reed <tom@acme.example>, Tom Hale <hale@studio.example>", True),
    ],
)
def test_what_a_member_asks_of_another_member_asks_the_client_for_nothing(to: str, asks: bool) -> None:
    """Whoever is called by name is known by the address; where a client bears the same name, the client is asked."""
    raw = (
        f"From: Imogen <imogen@studio.example>\r\nTo: {to}\r\nDate: Tue, 03 Mar 2026 10:00:00 +0000\r\n"
        "Message-ID: <m@x>\r\nSubject: Staircase\r\n\r\nHello both,\r\n\r\n"
        "Tom, can you put the drawings on the drive tonight and send the link? Sheet 12 is the new staircase.\r\n"
    ).encode()
    place = Place("followup@studio.example", "INBOX", 1, 1)
    copy = Copy(place=place, raw=raw, size=len(raw), arrived=datetime(2026, 3, 3, 10, 1, tzinfo=UTC))
    assert asks is understood(copy, PEOPLE, SECRET).asks
