"""A member hands on a mail: a machine's, or one that nobody can read, is no answer (design 4.3, 4.12)."""

from datetime import UTC, datetime

import pytest

from bot.mail.message import Answer, HandedOn, Kind
from bot.mail.reading import read
from bot.mail.understanding import understand

HEAD = "From: Ana <ana@studio.example>\nTo: bot@studio.example\nSubject: Fwd: Texts\n"
MIXED = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nfyi\n--b\n"
RULED = "\nfyi\n\n---------- Forwarded message ---------\n"
BOXED = '\n<p>fyi</p><div style="border-top:solid #E1E1E1 1.0pt"><p>'


def handed(rest: str) -> HandedOn:
    found = understand(read((HEAD + rest).encode(), fallback=datetime(2026, 3, 3, tzinfo=UTC))).handed_on
    assert found is not None
    return found


def attached(fields: str, text: str) -> str:
    return f"{MIXED}Content-Type: message/rfc822\n\nFrom: Bob <bob@client.example>\n{fields}\n\n{text}\n--b--\n"


def inline(author: str, subject: str, text: str) -> str:
    return f"{RULED}From: {author}\nDate: Tue, 3 Mar 2026\nSubject: {subject}\nTo: ana@studio.example\n\n{text}\n"


@pytest.mark.parametrize(
    "rest, kind",
    [
        (attached("Subject: Away\nAuto-Submitted: auto-replied", "Not here."), Kind.AUTO_REPLY),
        (inline("Bob <bob@client.example>", "Automatic reply: Texts", "I am out of the office."), Kind.AUTO_REPLY),
        (
            inline("Mail System <mailer-daemon@x.example>", "Undelivered", "<bob@client.example>: 550 5.1.1 no"),
            Kind.BOUNCE,
        ),
    ],
)
def test_a_machines_mail_is_no_answer_whoever_hands_it_on(rest: str, kind: Kind) -> None:
    """Judged by the fields and words of the mail inside, not of the one around it."""
    assert (kind, None) == (handed(rest).kind, handed(rest).answer)


@pytest.mark.parametrize(
    "rest",
    [
        attached("Subject: Re: Texts\nContent-Type: application/pkcs7-mime; name=smime.p7m", "MIIB"),
        inline(
            "Bob <bob@client.example>", "Re: Texts", "-----BEGIN PGP MESSAGE-----\n\nhQEMA3\n-----END PGP MESSAGE-----"
        ),
    ],
)
def test_a_sealed_mail_handed_on_says_nothing(rest: str) -> None:
    """It stays a person's, and the team is shown it; the file of the forward itself delivers nothing."""
    assert (Kind.HUMAN, None) == (handed(rest).kind, handed(rest).answer)


@pytest.mark.parametrize(
    "rest",
    [
        f"{RULED}From: Bob [mailto:bob@client.example]\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Ana\n"
        "Subject: RE: Texts\n\nThe texts are approved.",
        '\n-------- Пересылаемое сообщение --------\n03.03.2026, 10:00, "Миллер, Боб" <bob@client.example>:\n\n'
        "The texts are approved.\n-------- Конец пересылаемого сообщения --------\n",
    ],
    ids=["an older Outlook", "Yandex"],
)
def test_the_author_is_read_as_each_program_prints_it(rest: str) -> None:
    """An address in brackets; a line as above a quote, and no header."""
    assert ("bob@client.example", Answer.DELIVERS) == (handed(rest).author.address, handed(rest).answer)


@pytest.mark.parametrize(
    "rest",
    [
        attached("Subject: Re: Texts", "The texts are approved."),
        inline("Bob <bob@client.example>", "Re: Texts", "The texts are approved."),
        f"Content-Type: text/html\n{BOXED}<b>From:</b> Bob &lt;bob@client.example&gt;<br><b>Sent:</b> Tuesday, "
        "March 3, 2026 9:12 AM<br><b>To:</b> Ana<br><b>Subject:</b> Re: Texts</p></div>"
        "<p>The texts are approved.</p>\n",
    ],
    ids=["attached", "inline", "HTML alone"],
)
def test_a_persons_mail_handed_on_answers(rest: str) -> None:
    """In whatever dress it comes."""
    found = handed(rest)
    assert ("bob@client.example", Answer.DELIVERS) == (found.author.address, found.answer)


def test_the_header_that_apple_mail_quotes_with_the_mail_is_no_word_of_it() -> None:
    """Taken as words, "From" and "Subject" hid the delivery below them."""
    header = "From: Bob <bob@client.example>\nSubject: Re: Texts\nDate: 5 March 2026 at 15:40:00 CET"
    mail = f"{header}\nTo: Ana <ana@studio.example>\n\nHi Ana,\n\nhere are the texts for all pages.\n\nBob"
    quoted = "\n".join(f"> {line}" for line in mail.splitlines())
    found = handed(f"\nBegin forwarded message:\n\n{quoted}\n")
    assert ("bob@client.example", Answer.DELIVERS) == (found.author.address, found.answer)


@pytest.mark.parametrize(
    "names",
    [
        ("Betreff", "Datum", "Von", "An"),
        ("Subject", "Date", "From", "To"),
        ("Asunto", "Fecha", "De", "Para"),
        ("Sujet", "Date", "De", "Pour"),
        ("Oggetto", "Data", "Mittente", "A"),
        ("Onderwerp", "Datum", "Van", "Aan"),
        ("Assunto", "Data", "De", "Para"),
        ("Тема", "Дата", "От", "Кому"),
    ],
)
def test_a_header_that_begins_with_the_subject_is_no_word_of_the_mail(names: tuple[str, ...]) -> None:
    """As Thunderbird prints it in each language: else the subject was all that had been said."""
    values = ("Re: Texts", "Tue, 3 Mar 2026 10:00:00 +0100", "Bob <bob@client.example>", "Ana <ana@studio.example>")
    header = "\n".join(f"{name} : {value}" for name, value in zip(names, values, strict=True))
    found = handed(f"\nfyi\n\n-------- Forwarded Message --------\n{header}\n\nHello Ana, we take version B.\n")
    assert found.author.address == "bob@client.example"
    assert found.answer is Answer.DELIVERS
    assert (
        found.likeness
        == handed(inline("Bob <bob@client.example>", "Re: Texts", "Hello Ana, we take version B.")).likeness
    )
