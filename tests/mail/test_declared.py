"""A machine that calls us by name and signs with a person's says so itself; whoever asks or proposes it does not."""

from datetime import UTC, datetime

import pytest

from bot.mail.message import Kind
from bot.mail.origin import origin
from bot.mail.reading import read

FALLBACK = datetime(2026, 3, 4, tzinfo=UTC)


def kind(text: str) -> Kind:
    """Of an answer to our mail, whose words alone tell."""
    fields = (
        "From: Julia Marsh <julia@acme.example>\nTo: ana@studio.example\nSubject: Re: Logo\n"
        "Date: Wed, 04 Mar 2026 10:00:00 +0000\nIn-Reply-To: <1@studio.example>\n"
        "Content-Type: text/plain; charset=utf-8"
    )
    return origin(read(f"{fields}\n\n{text}\n\nJulia Marsh\n".encode(), fallback=FALLBACK)).kind


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ana,\n\nthank you for your message. This is an automated confirmation that we received it.",
        "Hallo Ana,\n\ndies ist eine automatische Antwort. Ich lese meine Mails diese Woche nur abends.",
        "Hallo Ana,\ndies ist eine automatische Antwort. Ich lese meine Mails diese Woche nur abends.",
        "Bonjour Ana,\n\nCeci est une réponse automatique : je suis en congé jusqu'au 12.",
        "Hola Ana:\n\nEste es un mensaje automático. Hemos recibido su correo y le contestaremos en breve.",
        "Gentile Ana,\n\nquesto è un messaggio automatico, la contatteremo al più presto.",
        "Beste Ana,\n\nDit is een automatisch bericht. Wij hebben uw mail ontvangen.",
        "Olá Ana,\n\nEsta é uma mensagem automática. Recebemos o seu pedido.",
        "Здравствуйте, Ana!\n\nЭто автоматический ответ. Ваше письмо получено.",
    ],
)
def test_who_says_so_of_the_mail_itself_is_a_machine(text: str) -> None:
    """Whatever name it calls and signs with: taken for a client's answer it would end a silence."""
    assert kind(text) is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana,\n\nThis is an automated message? I answered last week!",
        "Hi Ana,\n\nthis is not an automatic reply, promise. The logo is fine.",
        "Hi Ana,\n\nif this is an automatic message, please tell it to stop. We paid in May.",
        "Hi Ana,\n\n'This is an automatic reply.' That is what I get from your colleague. Is she away?",
        "Hallo Ana,\n\ndas ist keine automatische Antwort, ich sitze wirklich hier. Das Blau gefällt uns.",
        "Hallo Ana,\n\ndies ist eine automatische Antwort? Ich hatte Ihnen doch letzte Woche geschrieben.",
        "Hallo Ana,\n\nfür die Seite: Dies ist eine automatische Nachricht. Bitte so übernehmen.",
        "Bonjour Ana,\n\nceci est un message automatique, c'est bien ça ? Je vous ai répondu mardi.",
        "Bonjour Ana,\n\nLe texte du répondeur :\n\nCeci est une réponse automatique. Nous sommes fermés le lundi.",
        "Hola Ana:\n\n¿esto es un mensaje automático? Ya contesté el lunes.",
        "Estimada señora:\n\nAcusamos recibo de su correo. El listado definitivo le será remitido el próximo lunes, una"
        " vez validado por la Dirección General.",
    ],
)
def test_who_asks_denies_or_proposes_it_is_a_person(text: str) -> None:
    """Their answer would be lost."""
    assert kind(text) is Kind.HUMAN
