"""Mail to the team: short, exact, with one thing to do, and never to a client."""

import email
import re
from collections.abc import Mapping
from dataclasses import replace
from html import escape

import pytest

from bot.followup.notice_words import WORDS
from bot.followup.notices import Notice, notice
from bot.followup.to_member import ToMember
from bot.followup.writing import follow_up
from bot.mail.message import Address
from bot.project.facts import About
from bot.project.orders import VERBS
from bot.project.records import Reading
from tests.followup.desk import ANA, BOB, NOW, desk, occasion, policy, request

STRANGER = Address("bob@elsewhere.example", "Bob Miller")


def told(about: Notice, client_name: str = "Acme GmbH") -> ToMember:
    known = policy(client=client_name)
    written = notice(about, "team/acme/7/x", "acme", occasion().client, known, desk(), NOW)
    assert written is not None
    return written


def mail(text: str) -> Reading:
    return replace(request(text), senders=(STRANGER,), subject="Re: texts")


ALL: Mapping[str, Notice] = {
    name: Notice(
        about=name,
        thread=7,
        person=BOB.address,
        detail="templates/en/polite.md, line 3: there is no name `kontakt`",
        message=mail("Here they are.\n\nBob"),
        step="polite",
    )
    for name in WORDS
}


def test_everything_that_can_be_asked_has_words() -> None:
    """A question without words would leave a thread waiting for an answer nobody was asked for."""
    assert {one.value for one in About} | {"approval", "call", "close", "stop", "watching", "whose", "handed"} == set(
        WORDS
    )


@pytest.mark.parametrize("name", WORDS)
def test_a_notice_is_short_and_says_what_to_do(name: str) -> None:
    """A subject on one line, what happened, one line of what to do; no gap, no mark left over."""
    written = told(ALL[name])
    happened, can_do, *_ = written.text.split("\n\n")
    assert 10 < len(written.subject) < 90
    assert len(happened) < 280
    assert len(can_do) < 200
    assert not re.search(r"[{}]| {2}|None|\(\)| [.,:]", f"{written.subject} {happened} {can_do}")
    assert can_do.endswith(".")


@pytest.mark.parametrize("name", WORDS)
def test_every_order_in_a_notice_exists(name: str) -> None:
    """Who types what it says gets no refusal."""
    for verb in re.findall(r"courtside order (\S+)", told(ALL[name]).text):
        assert verb in VERBS


@pytest.mark.parametrize("name", WORDS)
def test_a_notice_goes_to_the_asker_alone(name: str) -> None:
    """Team text cannot reach a client address (design 6.5)."""
    written = told(ALL[name])
    parsed = email.message_from_bytes(written.content)
    assert (ANA.address,) == written.envelope.recipients
    assert ANA == written.reader
    assert parsed["Cc"] is None
    assert "Studio <followup@studio.example>" == parsed["Reply-To"]


def test_the_letter_to_approve_is_shown_exactly_as_it_will_go() -> None:
    """From, To, Cc, subject, and every line of the text (design 6.8)."""
    letter = follow_up(occasion("final"), policy(), desk())
    about = Notice(about="approval", thread=7, letter=letter, step="final", detail="the step final is shown first")
    written = told(about)
    head = (
        "From: Studio <followup@studio.example>\nTo: Bob Miller <bob@acme.example>\n"
        "Cc: Ana Ruiz <ana@studio.example>\nSubject: Re: Acme website: texts\n\n"
    )
    assert head + letter.text.strip("\n") in written.text
    assert "May this go to Acme GmbH? Acme website: texts" == written.subject
    assert "courtside order approve 7" in written.text
    assert "courtside order hold 7" in written.text
    assert "bob@acme.example&gt;" in written.html
    assert "Has there been one?" not in written.text
    assert "Has there been one?" in told(replace(about, doubtful=True)).text


def test_what_a_shown_letter_quotes_stays_apart_from_our_words() -> None:
    """HTML swallows blanks: the client's own sentence stood there as if we said it ourselves."""
    letter = follow_up(occasion("final"), policy(), desk())
    (quote, *_) = re.findall(r"^    (\S.*)$", letter.text, re.MULTILINE)
    about = Notice(about="approval", thread=7, letter=letter, step="final", detail="the step final is shown first")
    assert f"<br>\n&nbsp;&nbsp;&nbsp;&nbsp;{escape(quote)}<br>" in told(about).html


def test_a_stranger_is_named_with_their_address() -> None:
    """They may bear the contact's name; their address tells them apart, and their words are there."""
    about = Notice(about=About.STRANGER, thread=7, person=STRANGER.address, message=mail("Here they are."))
    text = told(about).text
    assert "Bob Miller (bob@elsewhere.example) wrote in thread 7." in text
    assert "From: Bob Miller <bob@elsewhere.example>\nSubject: Re: texts\n\nHere they are.\n" in text


def test_an_objection_is_about_the_client() -> None:
    """It belongs to no thread; their own words are shown."""
    written = notice(
        Notice(about=About.OBJECTION, thread=None, message=mail("Please stop writing.")),
        "team/acme/0/objection",
        "acme",
        occasion().client,
        policy(),
        desk(),
        NOW,
    )
    assert written is not None
    assert "All letters to Acme GmbH rest: please read" == written.subject
    assert "courtside order resume --client acme\n" in written.text
    assert "Please stop writing." in written.text


def test_names_and_mail_are_text_in_a_notice() -> None:
    """A client named like a tag, a mail full of markup: nothing of it becomes HTML, no line a header."""
    about = replace(ALL["passed_on"], message=mail("<script>alert(1)</script>\r\nBcc: x@y.example"))
    written = told(about, client_name="<b>{number}*Acme*\r\nBcc: a@b.example")
    assert "<script" not in written.html
    assert "<b>" not in written.html
    assert written.subject.startswith("<b>{number}*Acme* Bcc: a@b.example wrote to me alone")
    assert email.message_from_bytes(written.content)["Bcc"] is None


@pytest.mark.parametrize("asker", ["änne@studio.example", f"{'a' * 300}@studio.example"])
def test_an_asker_whom_no_mail_reaches_holds_up_nobody(asker: str) -> None:
    """Anybody can write such a From: the first member is told, and the client's other threads go on."""
    client = occasion().client
    asked = replace(client, threads={7: replace(client.threads[7], asker=asker)})
    written = notice(ALL["call"], "team/acme/7/x", "acme", asked, policy(), desk(), NOW)
    assert written is not None
    assert ANA == written.reader


def test_without_a_member_nobody_is_told() -> None:
    """There is nobody to write to; the fact itself is kept and shown by `status`."""
    known = policy()
    known = replace(known, people=replace(known.people, members=(), team_domains=frozenset()))
    assert notice(ALL["call"], "k", "acme", occasion().client, known, desk(), NOW) is None
