"""A day taken back as soon as it was named: what is meant is the other one."""

from datetime import date, datetime

import pytest

from bot.mail.dates import dates, scenes_of
from bot.mail.message import DayKind, Kind

SENT = datetime.fromisoformat("2026-03-04T10:12:00+01:00")
THURSDAY, FRIDAY = date(2026, 3, 5), date(2026, 3, 6)


def promised(text: str, language: str) -> list[date]:
    found = dates(text, SENT, language, Kind.HUMAN)
    return [day.on for day in found if day.kind is DayKind.PROMISE]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll send it tomorrow, no wait, Friday."),
        ("en", "You'll have it tomorrow... actually no, on Friday."),
        ("de", "Ich schick's dir morgen... nee halt, Freitag."),
        ("fr", "Demain je vous envoie tout, enfin non, vendredi."),
        ("es", "Mañana te lo mando... bueno no, el viernes."),
        ("it", "Domani ti mando tutto, anzi no, venerdì."),
        ("nl", "Morgen stuur ik je alles, of nee, vrijdag."),
        ("pt", "Mando tudo amanhã, ou melhor, na sexta."),
        ("ru", "Завтра всё пришлю, точнее, в пятницу."),
    ],
)
def test_the_day_that_is_meant_is_promised(language: str, text: str) -> None:
    """The first was said too soon, and who is asked for it then is asked too early."""
    assert [FRIDAY] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("en", "I'll send you the text tomorrow, no, Friday is the fair.", [THURSDAY]),
        ("en", "Can you send it tomorrow? No, Friday is fine.", []),
        ("de", "Die Messe ist morgen, nein, am Freitag.", []),
        ("de", "Schick es mir morgen, nein, am Freitag.", []),
        ("ru", "Завтра пришлите, нет, в пятницу.", []),
        ("it", "La riunione è domani, anzi no, venerdì.", []),
        ("fr", "Les stagiaires partent vendredi.", []),
        ("nl", "De plukkers vertrekken vrijdag.", []),
        ("es", "Los becarios salen el viernes.", []),
        ("de", "Der Monteur kommt erst am Freitag.", []),
        ("fr", "La vis a cassé hier et le réparateur ne vient que vendredi.", []),
        ("de", "Die Texte kommen erst am Freitag.", [FRIDAY]),
        ("de", "Am Freitag krieg ich die Schlüssel.", []),
        ("de", "Am Freitag krieg ich das fertig.", [FRIDAY]),
        ("de", "Das krieg ich bis Freitag hin.", [FRIDAY]),
        ("en", "You'll get the contract checked and signed on Friday.", [FRIDAY]),
        ("de", "Sie erhalten den Vertrag geprüft und unterzeichnet am Freitag.", [FRIDAY]),
        ("de", "Sie haben den Vertrag geprüft und unterschrieben am Freitag.", []),
        ("en", "You'll get the contract and we meet on Friday.", []),
        ("de", "Vor Freitag komm ich nicht dazu, am Freitag dann aber sicher, da ist keiner hier.", [FRIDAY]),
        ("de", "Vor Freitag schaffe ich es nicht, am Freitag bin ich dann aber im Urlaub.", []),
        ("de", "Vor Freitag geht nichts, am Freitag dann aber vielleicht.", []),
        ("es", "La documentación les será remitida con fecha límite el viernes.", [FRIDAY]),
        ("es", "Tienen que remitir los textos con fecha límite el viernes.", []),
        ("it", "La consegna dei diplomi è venerdì.", []),
        ("es", "La entrega de premios será el viernes en el teatro.", []),
        ("es", "El viernes te mando la presentación del libro.", [FRIDAY]),
        ("fr", "Ayez l'obligeance de nous remettre le tout pour vendredi.", []),
        ("de", "Haben Sie die Güte, uns alles bis Freitag zu senden.", []),
        ("de", "Seien Sie so gut und warten Sie noch, am Freitag schicke ich Ihnen alles.", [FRIDAY]),
    ],
)
def test_another_day_is_not(language: str, text: str, want: list[date]) -> None:
    """An event, somebody else's leaving, a wish of theirs."""
    assert want == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Vrijdag redden we niet, maandag wel."),
        ("nl", "Vrijdag lukt ons niet, maandag wel."),
        ("es", "El viernes no llego, el lunes sí."),
        ("it", "Venerdì non ce la faccio, lunedì sì."),
        ("pt", "Sexta não consigo, segunda sim."),
        ("ru", "В пятницу не успеем, в понедельник да."),
        ("es", "En abril no llego, el 9 sí."),
    ],
)
def test_not_that_day_but_the_other_yes(language: str, text: str) -> None:
    """Which day it will be is said without a verb."""
    assert [date(2026, 3, 9)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Vrijdag zijn we niet open, maandag wel."),
        ("nl", "Vrijdag kan de drukker niet, maandag wel."),
        ("nl", "Vrijdag kunt u niet komen, maandag wel."),
        ("nl", "Vrijdag werk ik niet, maandag wel."),
        ("es", "El viernes no abrimos, el lunes sí."),
        ("es", "El viernes no estoy, el lunes sí."),
        ("es", "El viernes no cerramos, el lunes sí."),
        ("es", "El viernes no abriremos, el lunes sí."),
        ("nl", "Vrijdag sluiten we niet, maandag wel."),
        ("nl", "Vrijdag regent het niet, maandag wel."),
        ("ru", "В пятницу не закрываемся, в понедельник да."),
        ("en", "Friday we can't, but Monday."),
        ("it", "Venerdì non siamo aperti, lunedì sì."),
        ("ru", "В пятницу не работаем, в понедельник да."),
        ("en", "Friday won't work for me, Monday will."),
    ],
)
def test_who_is_there_or_open_only_the_other_day_promises_nothing(language: str, text: str) -> None:
    """The same words tell when somebody works, comes or opens."""
    assert [] == promised(text, language)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Vrijdag heb ik het af.", [FRIDAY]),
        ("Ik heb de tekst vrijdag af.", [FRIDAY]),
        ("Vrijdag heb ik alles rond.", [FRIDAY]),
        ("Ik heb het vrijdag niet af.", []),
        ("Ik heb het vrijdag misschien af.", []),
        ("Vrijdag heb ik met mijn collega alles af.", []),
        ("Dan heb u het vrijdag af.", []),
        ("Vrijdag heb ik vrij.", []),
    ],
)
def test_what_one_has_off_is_done_by_then_in_dutch(text: str, days: list[date]) -> None:
    """The verb alone says only what somebody has."""
    assert days == promised(text, "nl")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Vendredi j'ai réservé pour finir vos textes.", [FRIDAY]),
        ("Vendredi j'ai bloqué pour vous envoyer les textes.", [FRIDAY]),
        ("Vendredi ma collègue a proposé de vous envoyer les textes.", [FRIDAY]),
        ("Vendredi tu l'as refusé.", []),
        ("Vendredi vous avez validé les textes.", []),
    ],
)
def test_what_was_planned_for_a_day_is_still_to_come_in_french(text: str, days: list[date]) -> None:
    """The same participle alone is past."""
    assert days == promised(text, "fr")


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("nl", "Ik kijk er vanavond of morgen naar.", 2),
        ("fr", "Vendredi j'ai prévu de vous envoyer les textes.", 1),
    ],
)
def test_each_day_of_a_plan_is_ruled_a_promise(language: str, text: str, count: int) -> None:
    """Between two days the Dutch "of" is no English one; what was planned is still to come."""
    meant = [rule.meant for _, rule in scenes_of(text, SENT, language) if rule is not None]
    assert meant == [DayKind.PROMISE] * count
