"""Days for which somebody of the writer's own gave their word, and those that were promised to the writer."""

from datetime import date

import pytest

from tests.mail.test_dates import promised

THURSDAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She's promised me that you'll have the list on Thursday."),
        ("en", "She has promised me you'd have it by Thursday."),
        ("en", "I've asked Karen to ping it over to you on Thursday before she leaves."),
        ("en", "Karen has promised to send you the list on Thursday."),
        ("de", "Er hat mir zugesagt, dass er Ihnen die Liste am Donnerstag schickt."),
        ("de", "Die Buchhaltung hat mir versichert, dass Sie die Angaben bis Donnerstag haben."),
        ("fr", "Elle m'a promis que vous auriez la liste jeudi."),
        ("es", "Me ha prometido que el jueves tenéis la lista."),
        ("es", "Me aseguró que os mandaría la lista el jueves."),
        ("it", "Mi ha assicurato che vi manderà la lista giovedì."),
        ("pt", "Ela prometeu-me que vos envia a lista na quinta."),
        ("nl", "Ze heeft me beloofd dat jullie de lijst donderdag krijgen."),
        ("nl", "Ze heeft me toegezegd jullie de lijst donderdag te sturen."),
        ("ru", "Она обещала прислать вам список в четверг."),
    ],
)
def test_a_word_given_to_the_writer_holds_for_the_reader(language: str, text: str) -> None:
    """Whose colleague gave them their word is not chased before that day."""
    assert [THURSDAY] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He's promised me that I'll have it on Thursday."),
        ("en", "Your colleague promised me that you'd send us the draft on Thursday."),
        ("en", "He'd promised me you'd have it on Thursday, but now he's ill."),
        ("en", "My boss has promised the board that you'd have it finished by Thursday."),
        ("en", "I asked Karen on Thursday to send it over to you."),
        ("en", "He hasn't promised that you'd have it by Thursday."),
        ("de", "Sie haben mir versprochen, dass wir den Entwurf am Donnerstag bekommen."),
        ("de", "Man hat uns zugesagt, dass Sie den Entwurf am Donnerstag liefern."),
        ("de", "Hat er Ihnen zugesagt, dass Sie es am Donnerstag haben?"),
        ("fr", "Votre collègue m'a promis que vous nous enverriez la maquette jeudi."),
        ("es", "Tu compañero me prometió que nos mandabais el boceto el jueves."),
        ("nl", "Je collega heeft me beloofd dat jullie ons het ontwerp donderdag sturen."),
        ("ru", "Ваш коллега обещал мне, что вы пришлёте макет в четверг."),
    ],
)
def test_what_was_promised_to_the_writer_is_not_their_promise(language: str, text: str) -> None:
    """What somebody of ours promised them, or will bring them, keeps no project waiting."""
    assert [] == promised(text, language)
