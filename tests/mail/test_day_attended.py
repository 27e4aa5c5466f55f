"""Days on which the writer comes or expects somebody, or the reader goes live: answers, and no promise."""

from datetime import date

import pytest

from tests.mail.test_dates import promised


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I confirm my attendance on Thursday."),
        ("de", "Hiermit bestätige ich meine Teilnahme am Donnerstag."),
        ("fr", "Nous confirmons notre venue jeudi à 10 h."),
        ("es", "Confirmo asistencia el jueves."),
        ("it", "Vi confermo la nostra partecipazione giovedì."),
        ("pt", "Confirmo a minha presença na quinta."),
        ("nl", "Ik bevestig mijn aanwezigheid donderdag."),
        ("ru", "Подтверждаю своё участие в четверг."),
        ("es", "Os espero el jueves a las diez en el despacho."),
        ("de", "Ich erwarte Sie am Donnerstag um zehn in der Kanzlei."),
        ("es", "Seremos cuatro el jueves."),
        ("fr", "On commence le 12 et on finit le 30."),
        ("it", "Iniziamo il 12 e finiamo il 30."),
        ("fr", "Mettez le site en ligne jeudi."),
        ("de", "Stellen Sie die Seite am Donnerstag online."),
        ("en", "We can receive you on Thursday at ten."),
        ("de", "Am Donnerstag können wir Sie gern im Büro empfangen."),
        ("fr", "Nous pouvons vous recevoir jeudi à dix heures."),
        ("es", "Podemos recibiros el jueves a las diez."),
        ("it", "Giovedì mattina possiamo accogliervi in sede."),
        ("pt", "Podemos receber-vos na quinta às 10."),
        ("nl", "We kunnen jullie donderdag om tien uur ontvangen."),
        ("ru", "Можем принять вас в четверг в десять."),
    ],
)
def test_who_attends_or_bids_promises_nothing(language: str, text: str) -> None:
    """Who has answered is not chased for what never was to come."""
    assert [] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Je vous confirme le texte jeudi."),
        ("fr", "Je mets tout en ligne jeudi."),
        ("es", "Os confirmo el jueves si vamos."),
        ("de", "Wir stellen die Texte am Donnerstag online."),
        ("fr", "Je te la passe jeudi."),
        ("es", "El jueves te digo con cuál nos quedamos."),
        ("es", "Os mando la factura con el IVA desglosado el jueves."),
        ("es", "Me ha dicho Nerea que el jueves os las pasa."),
        ("en", "We can receive you on Thursday, and I'll hand you the signed contract then."),
        ("fr", "Vous devriez recevoir les textes jeudi."),
        ("es", "El jueves recibiréis los textos."),
        ("pt", "Na quinta receberão os textos."),
        ("nl", "U zult donderdag de teksten ontvangen."),
        ("ru", "Жду вас в четверг, тогда и передам подписанный договор."),
    ],
)
def test_what_is_confirmed_or_told_then_is_promised(language: str, text: str) -> None:
    """The same verbs with a thing that comes."""
    assert [date(2026, 3, 5)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I demand that you refund the deposit before 31 December."),
        ("de", "Ich verlange, dass Sie die Anzahlung bis zum 31. Dezember zurückzahlen."),
        ("fr", "J'exige que vous me remboursiez avant le 31 décembre."),
        ("es", "Les exijo que devuelvan la señal antes del 31 de diciembre."),
        ("nl", "Ik eis dat u de aanbetaling voor 31 december terugbetaalt."),
        ("pt", "Mando o orçamento aprovado na segunda pela direção."),
        ("es", "Adjunto el contrato firmado el lunes por ambas partes."),
    ],
)
def test_a_demand_and_what_somebody_did_then_promise_nothing(language: str, text: str) -> None:
    """What the reader is told to do, and what is done already."""
    assert [] == promised(text, language)
