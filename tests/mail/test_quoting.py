"""New words: what the person wrote now, whole, and nothing that they did not."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.mail.html import html_lines
from bot.mail.message import Address, Attachment, Message, NewWords, Part
from bot.mail.quoting import new_words, split_html, split_text
from tests.corpus.score_quoting import cases, row, shared
from tests.corpus.table import is_unseen

GMAIL = "On Mon, Mar 4, 2024 at 10:22 AM Ana Ruiz <ana@studio.example> wrote:\n\n> Which one?\n"


def mail(
    *parts: Part,
    subject: str = "Re: Draft",
    attachments: tuple[Attachment, ...] = (),
    senders: tuple[Address, ...] = (),
) -> Message:
    return Message(
        identity="0",
        message_id=None,
        date=None,
        at=datetime(2024, 3, 4, tzinfo=UTC),
        senders=senders,
        subject=subject,
        parts=parts,
        attachments=attachments,
    )


def plain(text: str) -> Part:
    return Part(content_type="text/plain", text=text)


def html(text: str) -> Part:
    return Part(content_type="text/html", text=text)


def test_history_below_an_attribution_is_kept_apart() -> None:
    """The words are new, the quotation is history without its marks, the attribution is neither."""
    assert NewWords(text="The second.", quoted="Which one?") == split_text(f"The second.\n\n{GMAIL}")


def test_a_quotation_may_be_announced_without_a_colon() -> None:
    """The name stands behind the verb, and quoted lines stand below; alone it is somebody's word."""
    line = "Am 03.03.26 um 09:12 schrieb Ana Ruiz"
    assert "Die zweite." == split_text(f"Die zweite.\n\n{line}\n\n> Welche?\n").text
    assert f"Die zweite.\n\n{line}" == split_text(f"Die zweite.\n\n{line}\n").text


def test_bars_quote_where_an_attribution_announces_them() -> None:
    """Elsewhere they draw a table."""
    barred = "| Which one?\n| Or both?\n\nThe right one.\n"
    assert "The right one." == split_text(f"Ana Ruiz <ana@studio.example> wrote:\n\n{barred}").text
    assert barred.strip() == split_text(barred).text


def test_answers_between_quoted_lines_are_kept_in_their_order() -> None:
    """Interleaved answers are all new; the questions are all history."""
    words = split_text("> Which colour?\nBlue.\n> Which font?\nThe old one.\n")
    assert "Blue.\n\nThe old one." == words.text
    assert "Which colour?\nWhich font?" == words.quoted


def test_a_forward_is_told_apart_from_a_reply() -> None:
    """The forwarder's own words are new, the mail handed on is history, and the flag says so."""
    ruler = "---------- Forwarded message ---------\nFrom: Carol <carol@acme.example>\nSubject: Photos\n\nReady."
    words = split_text(f"Can you do this?\n\n{ruler}")
    assert NewWords(text="Can you do this?", quoted="Ready.", forwarded=True) == words
    assert not split_text(f"The second.\n\n{GMAIL}").forwarded


@pytest.mark.parametrize("subject", ["Fwd: Photos", "WG: Fotos", "TR: Photos", "RV: Fotos", "ENC: Fotos"])
def test_an_outlook_forward_shows_in_its_subject_alone(subject: str) -> None:
    """Outlook prints the same header block for a reply and a forward; only the subject tells."""
    body = "See below.\n\nFrom: Carol\nSent: Monday, March 4, 2024 10:22\nTo: Bob\nSubject: Photos\n\nReady."
    assert new_words(mail(plain(body), subject=subject)).forwarded
    assert not new_words(mail(plain(body), subject="RE: Photos")).forwarded


def test_a_mail_attached_to_a_forward_makes_it_one() -> None:
    """Nothing is quoted in the text: the mail handed on is a part of its own."""
    attached = Attachment(name="photos.eml", content_type="message/rfc822", size=900)
    assert new_words(mail(plain("FYI"), subject="Fwd: Photos", attachments=(attached,))).forwarded
    assert not new_words(mail(plain("FYI"), subject="Photos", attachments=(attached,))).forwarded


def test_of_two_alternatives_the_plain_one_is_read() -> None:
    """A program writes both; the plain one says where the history begins without guessing."""
    words = new_words(mail(plain(f"Yes.\n\n{GMAIL}"), html("<p>Yes, in HTML.</p>")))
    assert "Yes." == words.text


@pytest.mark.parametrize(
    "placeholder", ["", " \n", "Your mail program does not show HTML.", "<html><body>x</body></html>"]
)
def test_an_empty_or_useless_plain_part_gives_way_to_the_html(placeholder: str) -> None:
    """Some programs leave the plain alternative empty, or put an excuse or the source there."""
    said = "Please take the second one, make the logo a little larger, and send the new version to Carol by tomorrow."
    shown = f"<html><body><p>{said}</p><p>{said}</p><p>{said}</p></body></html>"
    assert f"{said}\n\n{said}\n\n{said}" == new_words(mail(plain(placeholder), html(shown))).text


def test_a_list_footer_in_a_part_of_its_own_is_cut() -> None:
    """Mailman hangs its footer below an HTML-only mail as a second, plain part."""
    footer = "_______________\nwidgets mailing list\nhttps://lists.example.org/mailman/listinfo/widgets\n"
    assert "Yes, today." == new_words(mail(html("<p>Yes, today.</p>"), plain(footer))).text


def test_a_block_under_the_writers_own_name_is_a_signature() -> None:
    """From says who writes; a title below that name needs no phone to be known as a signature."""
    bob = Address("bob@acme.example", "Bob Miller")
    assert (
        "We take both." == new_words(mail(plain("We take both.\n\nBob Miller\nHead of Marketing"), senders=(bob,))).text
    )


@pytest.mark.parametrize(
    "said",
    [
        "Thanks, all approved.",
        "Cheers, got it.",
        "Thanks, files attached",
        "Danke, alles freigegeben.",
        "Danke, Texte anbei.",
        "Danke, OK",
        "Thanks, B",
        "Thanks, Approved.",
        "Merci, c'est validé.",
        "Gracias, todo aprobado.",
        "Grazie, tutto approvato.",
        "Obrigado, aprovado.",
        "Bedankt, akkoord.",
        "Спасибо, утверждаю.",
    ],
)
def test_what_somebody_says_behind_their_thanks_is_no_name(said: str) -> None:
    """The whole answer stood there, and was cut as a sign-off: whoever had approved was reminded."""
    assert said in new_words(mail(plain(f"Hi Ana,\n\n{said}\n\nBob\n"))).text


@pytest.mark.parametrize(
    "signed",
    ["Thanks, Bob", "thanks, bob", "Danke, Dein Bob", "Many thanks and best regards, rob", "Merci, Bob du Lac"],
)
def test_a_name_behind_the_thanks_is_a_sign_off(signed: str) -> None:
    """As the writer is called, or as names are written."""
    bob = Address("bob@acme.example", "Bob Miller")
    below = f"Here they are.\n\n{signed}\nAcme GmbH\n"
    assert "Here they are." == new_words(mail(plain(below), senders=(bob,))).text


@pytest.mark.parametrize(
    "said",
    [
        "Thanks\nAll approved",
        "Cheers\nGot it",
        "Danke\nPasst",
        "Merci\nValidé",
        "Gracias\nAprobado",
        "Grazie\nApprovato",
        "Obrigado\nAprovado",
        "Bedankt\nAkkoord",
        "Спасибо\nУтверждаю",
    ],
)
def test_what_somebody_says_between_their_thanks_and_their_name_is_no_name(said: str) -> None:
    """One short line between "Danke" and "Bob" looked like the name itself, and the answer was cut."""
    bob = Address("bob@acme.example", "Bob Miller")
    for signed in ("\n\nBob", "\nBob", "\n\nBest regards\nBob", "\n\nBob Miller\nHead of Marketing"):
        assert f"Hi Ana,\n\n{said}" == new_words(mail(plain(f"Hi Ana,\n\n{said}{signed}\n"), senders=(bob,))).text
    for signed in ("\n\nBob", "\n\nBest regards\nBob"):
        assert said in new_words(mail(plain(f"Hi Ana,\n\n{said}{signed}\n"))).text


@pytest.mark.parametrize(
    "signed",
    [
        "Thanks\nBob\n\nBob Miller\nAcme",
        "Thanks\nBob\n\nBest regards\nBob Miller",
        "Danke\nBob\n\nAcme GmbH",
        "Merci\nRob",
    ],
)
def test_a_name_below_the_thanks_is_a_sign_off(signed: str) -> None:
    """Theirs, one that comes again in the block, or the only line there is."""
    bob = Address("bob@acme.example", "Bob Miller")
    for senders in ((), (bob,)):
        assert "Here they are." == new_words(mail(plain(f"Here they are.\n\n{signed}\n"), senders=senders)).text


@pytest.mark.parametrize(
    "said",
    [
        "Good morning\nthe number is 0161 4960123",
        "Guten Morgen\ndie Nummer ist 0221 445566",
        "Bonjour\nle numéro est 04 7812 3456",
        "Buenas\nel teléfono es el 915 334455",
        "Buongiorno\nI numeri sono 0522 441290 e 347 2281905",
        "Bom dia\no telefone é 21 3344556",
        "Goedemorgen\nmobiel nummer is 06 22819054",
        "Добрый день\nномер 495 1234567",
        "Ana\nwe are open from nine to six every day but Sunday. The van has 0161 4960123.",
    ],
)
def test_a_letter_without_a_blank_line_is_no_name_block(said: str) -> None:
    """It opened with one word and told a telephone number: all of it was cut, and whoever had answered was chased."""
    assert said in new_words(mail(plain(f"{said}\nRegards Bob\n"))).text


def test_a_name_block_alone_says_nothing() -> None:
    """A reply sent empty."""
    assert "" == new_words(mail(plain("Bob Miller\nAcme Tools\nTel. 0161 4960123\n"))).text


def test_a_mail_without_text_has_no_words() -> None:
    """A calendar part or a picture alone is nobody's words."""
    assert NewWords(text="") == new_words(mail(Part(content_type="text/calendar", text="BEGIN:VCALENDAR")))


def test_html_quotations_become_quote_marks() -> None:
    """HTML is read through the same door: a quotation is one entry behind one mark."""
    assert ["Yes.", "> Done?\nAll of it?"] == html_lines(
        "<div>Yes.</div><blockquote type=cite>Done?<br>All of it?</blockquote>"
    )


def test_lines_that_count_stay_lines() -> None:
    """Inside pre the source's line ends are the writer's."""
    assert "Yes.\nNo." == split_html("<pre>Yes.\nNo.\n-- \nBob\n</pre>").text


def test_what_a_person_says_about_mail_is_not_history() -> None:
    """Prose with dates, names and verbs of writing stays whole."""
    said = "On Monday he wrote: the texts are late.\n\nFrom: Berlin\nTo: Munich\nDate: 3 May\n\n-> see the map"
    assert NewWords(text=said) == split_text(said)


def test_a_mail_that_is_only_a_sign_off_keeps_it() -> None:
    """ "Thanks, Bob" may be all there is, and then it is the answer."""
    assert "Thanks,\nBob" == split_text("Thanks,\nBob\n").text


@given(st.text(max_size=2000))
def test_any_text_is_read(text: str) -> None:
    """No text raises, and no word is invented."""
    words = split_text(text)
    assert len(words.text) <= len(text)


MARKUP = st.sampled_from(
    [
        "<div>",
        "</div>",
        "<p>",
        "<blockquote>",
        "</blockquote>",
        "<br>",
        "<li>",
        "<ol>",
        "</ol>",
        "<pre>",
        "<hr>",
        "yes",
        "\n> ",
    ]
    + ['<div class="gmail_quote">', '<div id="appendonsend">', '<blockquote type="cite">', '<div style="display:none">']
)


@given(st.lists(MARKUP | st.text(max_size=8), max_size=60))
def test_any_html_is_read(pieces: list[str]) -> None:
    """No markup raises, however it is broken."""
    split_html("".join(pieces))


LINES = st.sampled_from(
    [
        "",
        "-- ",
        "--",
        "> quoted",
        "On 3/4/24 10:22 AM, Ana Ruiz wrote:",
        "From: Ana <a@b.example>",
        "To: Bob",
        "Subject: x",
    ]
    + [
        "Sent from my iPhone",
        "Best,",
        "Bob",
        "____________",
        "PS: more",
        "-----Original Message-----",
        "Yes, please.",
        "AR> x",
    ]
)


@settings(max_examples=300)
@given(st.lists(LINES, max_size=40))
def test_any_order_of_a_mails_lines_is_read(lines: list[str]) -> None:
    """Every line is new, history, or neither; none is said twice."""
    words = split_text("\n".join(lines))
    assert words.text.count("Yes, please.") + words.quoted.count("Yes, please.") <= lines.count("Yes, please.")


HOSTILE = {
    "nested divs": "<div>" * 50_000 + "x",
    "nested quotes": "<blockquote>" * 50_000 + "x",
    "nested and closed": "<div>" * 50_000 + "</div>" * 50_000,
    "open brackets": "<" * 200_000,
    "attributes": "<div " + "a=b " * 100_000 + ">x",
    "long line": "wrote " * 40_000,
    "many quote marks": ">" * 100_000,
    "many attributions": "On 3/4/24 10:22 AM, Ana\n" * 8_000,
    "many headers": "From: a@b.example\n" * 15_000,
    "blank lines": "x\n" + "\n" * 200_000 + "From: a",
    "dashes": "-" * 200_000,
    "dashed lines": "--\nBob\n" * 30_000,
    "signatures open": "-----BEGIN PGP SIGNATURE-----\n" * 8_000,
    "sign-offs": "Best,\nBob\n" * 20_000,
    "names": "Bob Miller\n" * 20_000,
    "addresses": "a@b.example " * 20_000,
    "brackets in a line": "x <" * 80_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_costs_less_than_a_second(name: str) -> None:
    """Whatever is sent, reading it ends soon, as text and as HTML."""
    began = time.process_time()
    split_text(HOSTILE[name])
    split_html(HOSTILE[name])
    assert time.process_time() - began < 1.0


def test_a_page_that_opens_with_a_quotation_ends_nothing() -> None:
    """A walk over this page, whose first element is changed on the way, once ended the whole process."""
    assert NewWords(text="", quoted="s") == split_html("<span class=gmail_quote>s")


def test_deep_html_keeps_its_words() -> None:
    """A page too deep for the parser is read without its structure."""
    assert ["yes"] == [line.strip() for line in html_lines("<div>" * 5_000 + "yes") if line.strip()]


@pytest.mark.parametrize("third", ["tuned", "unseen"])
def test_our_own_mails_are_read_as_labelled(third: str) -> None:
    """The goals of the figures: 0.77 exact, leaks at most 8 %, in the third never tuned on too."""
    chosen = [case for index, case in enumerate(cases()) if is_unseen(index) is (third == "unseen")]
    scored = row(third, chosen)
    assert scored.accuracy >= 0.93
    assert scored.figures["leaks"] <= 0.04
    assert scored.figures["loses"] <= 0.02


def test_the_corpus_is_as_large_as_promised() -> None:
    """At least 250 cases, each under its own name."""
    names = [case.name for case in cases()]
    assert len(names) >= 250
    assert len(names) == len(set(names))


def test_the_shared_replies_are_read_as_labelled() -> None:
    """Other people's mails, where they lie: 0.77 exact, leaks at most 8 %."""
    replies = shared()
    if not replies:
        pytest.skip("the shared letters are not here")
    scored = row("shared/replies", replies)
    assert scored.accuracy >= 0.77
    assert scored.figures["leaks"] <= 0.08
