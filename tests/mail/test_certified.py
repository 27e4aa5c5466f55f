"""Certified mail comes in its provider's envelope: what counts is the mail inside, and what the receipts say."""

from datetime import UTC, datetime

import pytest

from bot.mail.message import Kind
from bot.mail.origin import origin
from bot.mail.reading import read
from bot.mail.understanding import understand

NOW = datetime(2026, 3, 4, tzinfo=UTC)
ENVELOPE = """From: "Per conto di: sara@pec.conti.example" <posta-certificata@pec.provider.example>
Reply-To: {reply_to}
To: lena@studio.example
Subject: POSTA CERTIFICATA: R: Pagina
X-Trasporto: {transport}
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

Messaggio di posta certificata
Il giorno 04/03/2026 il messaggio "R: Pagina" e' stato inviato da "sara@pec.conti.example".
Il messaggio originale e' incluso in allegato.

--b
Content-Type: application/xml; name="daticert.xml"
Content-Disposition: inline; filename="daticert.xml"

<postacert/>

--b
Content-Type: message/rfc822; name="postacert.eml"
Content-Disposition: inline; filename="postacert.eml"

From: Sara Conti <sara@pec.conti.example>
To: lena@studio.example
Subject: R: Pagina
Content-Type: {kind}; charset=utf-8

{text}

--b--
"""


def envelope(
    text: str, kind: str = "text/plain", transport: str = "posta-certificata", reply_to: str = "sara@pec.conti.example"
) -> bytes:
    return ENVELOPE.format(text=text, kind=kind, transport=transport, reply_to=reply_to).encode()


@pytest.mark.parametrize("transport", ["posta-certificata", "errore"])
def test_the_words_are_those_of_the_mail_inside(transport: str) -> None:
    """The provider says only that there is a mail; its files are nobody's delivery."""
    known = understand(read(envelope("Vi mando i testi domani.\n", transport=transport), fallback=NOW))
    assert (known.words.text, known.origin.kind) == ("Vi mando i testi domani.", Kind.HUMAN)
    assert known.answer is not None and known.answer.value == "promise"


def test_a_mail_inside_in_html_is_read_too() -> None:
    """Webmails of the providers send HTML alone."""
    known = understand(read(envelope("<html><body><p>Va bene il blu.</p></body></html>", "text/html"), fallback=NOW))
    assert known.words.text == "Va bene il blu."


def test_any_other_mail_that_encloses_one_stays_as_it_came() -> None:
    """Without the provider's field it is a forward, whose own words count."""
    known = understand(read(envelope("Va bene il blu.", transport="x"), fallback=NOW))
    assert known.words.text.startswith("Messaggio di posta certificata")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("accettazione", Kind.RECEIPT),
        ("avvenuta-consegna", Kind.RECEIPT),
        ("preavviso-errore-consegna", Kind.DELAY),
        ("errore-consegna", Kind.BOUNCE),
    ],
)
def test_a_provider_certifies_what_became_of_a_mail(said: str, kind: Kind) -> None:
    """A receipt is no answer, and one of undelivered mail names whom it did not reach, and which mail."""
    raw = f"""From: Posta Certificata <posta-certificata@pec.provider.example>
To: lena@studio.example
Subject: AVVISO
X-Ricevuta: {said}
X-Riferimento-Message-ID: <ask-1@studio.example>

Nel messaggio "Pagina" proveniente da "lena@studio.example" e destinato all'utente "sara@pec.conti.example"
e' stato rilevato un errore: 5.1.1 - indirizzo non valido
"""
    seen = origin(read(raw.encode(), fallback=NOW))
    assert (seen.kind, seen.returned_id) == (kind, "ask-1@studio.example")
    failed = [(one.recipient, one.permanent) for one in seen.failed]
    expected = [] if kind is Kind.RECEIPT else [("sara@pec.conti.example", kind is Kind.BOUNCE)]
    assert failed == expected
