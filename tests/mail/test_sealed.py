"""What nobody here can read is nobody's nod: the team is shown it, and no reminder goes (design 4.4)."""

import base64
from datetime import UTC, datetime

import pytest

from bot.mail.message import Answer, Understanding
from bot.mail.reading import read
from bot.mail.understanding import understand
from tests.corpus.odd import HEAD

MIXED = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n"
DER = base64.b64encode(b"0\x82Content-Type: text/plain\r\n\r\nthe blue one\r\n")
SEALED = {
    "S/MIME": b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nMIIB",
    "opaque signature": b"Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n"
    b"Content-Transfer-Encoding: base64\n\n" + DER,
    "PGP/MIME": b"Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\n"
    b"Version: 1\n--b\nContent-Type: application/octet-stream; name=encrypted.asc\n\n-----BEGIN PGP\n--b--",
    "PGP in the text": b"\n-----BEGIN PGP MESSAGE-----\n\nhQEMA3\n-----END PGP MESSAGE-----\n",
    "winmail.dat": MIXED + b"Content-Type: application/ms-tnef; name=winmail.dat\n\nx\n--b--\n",
    "winmail.dat behind a gateway": MIXED + b"Content-Type: application/octet-stream; name=WINMAIL.DAT\n\nx\n--b--\n",
    "a part of a mail": b"Content-Type: message/partial; number=2; total=2; id=x\n\nblue\n",
}


def understood(rest: bytes) -> Understanding:
    return understand(read(HEAD + rest, fallback=datetime(2026, 3, 3, tzinfo=UTC)))


@pytest.mark.parametrize("rest", SEALED.values(), ids=SEALED)
def test_a_mail_that_cannot_be_read_says_nothing(rest: bytes) -> None:
    """Whether it delivers or promises is for a person to see: null, which gives the ball to the team."""
    assert understood(rest).answer is None


def test_words_beside_a_sealed_part_count() -> None:
    """Outlook wraps a meeting, and the person has written above it."""
    beside = (
        MIXED + b"\nThanks, I will look at it.\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\n\nx\n--b--\n"
    )
    assert understood(beside).answer is Answer.ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    "rest",
    [
        b"Content-Type: text/enriched\n\n<bold>You</bold> will <color><param>red</param>have</color> it by Friday.\n",
        b"Content-Type: text/markdown\n\nYou will have it by Friday.\n",
    ],
    ids=["enriched", "markdown"],
)
def test_text_in_another_dress_is_text(rest: bytes) -> None:
    """RFC 1896 and RFC 7763: nothing of what the person wrote is lost."""
    known = understood(rest)
    assert ("You will have it by Friday.", Answer.PROMISE) == (known.words.text, known.answer)
