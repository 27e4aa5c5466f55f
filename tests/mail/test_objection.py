"""An objection stops every letter until a person lifts it: what only sounds like one must not (design 4.4)."""

import pytest

from bot.mail.grammar import Mark
from bot.mail.statements import statements

PEACEFUL = {
    "en": """
        Please don't write to me at the old address any more, use info@acme.example.
        Please stop sending us invoices by post, email is enough.
        We no longer want to receive the printed catalogue.
        Please remove me from the photo list, Tom is coming instead.
        Please don't send us JPGs, we need vectors.
    """,
    "de": """
        Bitte schreiben Sie uns nicht mehr an die alte Adresse, sondern an info@acme.example.
        Wir möchten keine gedruckten Kataloge mehr erhalten.
        Wir wollen keine Werbung auf der Seite.
    """,
    "fr": """
        Merci de ne plus nous écrire à l'ancienne adresse, elle n'est plus relevée.
        Nous ne souhaitons plus avoir de bandeau rouge.
        Merci d'arrêter d'envoyer les fichiers en zip, on ne peut pas les ouvrir.
        La photo de notre fondateur décédé en 1974 doit rester en bas de page.
        Notre avocat va vous contacter pour les mentions légales.
        Le dossier est entre les mains de notre conseil d'administration.
    """,
    "es": """
        Por favor, no me llamen más al fijo, mejor al móvil.
        No me envíes el logo en JPG, lo necesito vectorial.
        No nos mande la factura todavía.
        Quita el párrafo sobre concurso de acreedores de la página de servicios.
    """,
    "it": """
        Non scriveteci più al vecchio indirizzo, usate info@acme.example.
        Non mandatemi più file zip, non riesco ad aprirli.
        Non voglio essere pignola ma il titolo è storto.
    """,
    "pt": """
        Não me enviem JPG, preciso do vetor.
        Não queremos mais receber encomendas por fax, tirem o número.
        A foto do fundador falecido em 1990 vai no fim.
    """,
    "nl": """
        Schrijf ons niet meer op het oude adres.
        We willen geen reclame op de site.
    """,
    "ru": """
        Больше не присылайте файлы в архиве, не открываются.
        Не пишите больше на старую почту, она закрыта.
        На странице про банкротство физлиц нужно поменять телефон.
    """,
}


@pytest.mark.parametrize("language", PEACEFUL)
def test_another_address_another_thing_and_a_page_about_law_object_to_nothing(language: str) -> None:
    """Who wants no JPG, no catalogue, no mail to the old address goes on being a client."""
    lines = [line.strip() for line in PEACEFUL[language].strip().splitlines()]
    assert [] == [line for line in lines if any(Mark.OBJECTION in one.marks for one in statements(line, language))]
