"""Days of other people: when bodies meet, or by when somebody else wants a thing."""

from datetime import date

import pytest

from tests.mail.test_dates import promised, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das entscheidet der Vorstand, und der kommt erst am 24. März wieder zusammen."),
        ("de", "Der Kirchenvorstand tritt am 24. März zusammen."),
        ("nl", "Dat beslist het bestuur, en dat komt pas op 24 maart weer bijeen."),
        ("fr", "C'est le bureau qui décide, et il ne se réunit que le 24 mars."),
        ("ru", "Это решает правление, а оно собирается снова только 24 марта."),
    ],
)
def test_a_body_that_meets_promises_nothing(language: str, text: str) -> None:
    """Nobody hands us anything by coming together."""
    assert [] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Texte kommen am 24. März zusammen mit den Bildern."),
        ("nl", "De teksten komen 24 maart samen met de foto's."),
        ("ru", "Коллега собирается прислать вам тексты 24 марта."),
        ("de", "Mein Kollege will es bis 24. März schicken."),
        ("fr", "Ma collègue veut vous l'envoyer le 24 mars."),
        ("en", "Sorry about that. So count on the 24th."),
    ],
)
def test_what_comes_together_or_is_meant_to_be_sent_is_promised(language: str, text: str) -> None:
    """The same words of our things promise them."""
    assert [date(2026, 3, 24)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Förderanstalt will es bis 15. Juni. Du bekommst es Ende des Monats, dann hast du zwei Wochen."),
        ("es", "La junta lo quiere para el 15 de junio. Lo tendréis a final de mes, luego tenéis dos semanas."),
        ("nl", "Het bestuur wil het voor 15 juni. Je krijgt het eind van de maand, dan heb je twee weken."),
    ],
)
def test_the_day_promised_is_ours_and_not_theirs(language: str, text: str) -> None:
    """By when others want it moves no promise, nor does a "then" that belongs to the nearer day."""
    assert [date(2026, 3, 31)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our lawyer assures me that the court will decide by Friday."),
        ("de", "Unser Anwalt versichert mir, dass das Gericht bis Freitag entscheidet."),
        ("fr", "Notre avocat m'assure que le tribunal rendra sa décision vendredi."),
        ("es", "Nuestro abogado me asegura que el juzgado resuelve antes del viernes."),
        ("it", "Il nostro avvocato mi assicura che il tribunale decide entro venerdì."),
        ("pt", "O meu contabilista garante que o fisco responde até sexta."),
        ("nl", "Onze advocaat verzekert me dat de rechtbank vrijdag uitspraak doet."),
        ("ru", "Наш адвокат уверяет, что суд вынесет решение до пятницы."),
        ("de", "Am Freitag übergebe ich die Wohnung den neuen Mietern."),
        ("fr", "Vendredi je remets les clés de l'appartement aux nouveaux locataires."),
        ("es", "El viernes entrego el piso a los nuevos inquilinos."),
        ("it", "Venerdì consegno l'appartamento ai nuovi inquilini."),
        ("pt", "Amanhã passo a pasta ao novo diretor."),
        ("en", "Tomorrow I hand over to the new director."),
        ("ru", "Завтра передаю дела новому директору."),
        ("ru", "В четверг еду к зубному, в пятницу на дачу."),
        ("en", "We'll be with you on Friday."),
        ("fr", "Nous serons avec vous vendredi."),
        ("es", "Estaremos con vosotros el viernes."),
        ("it", "Saremo da voi venerdì."),
        ("pt", "Na sexta estaremos convosco."),
        ("pt", "Na sexta quem está consigo é a Rita."),
    ],
)
def test_what_a_court_does_or_a_successor_gets_is_not_promised(language: str, text: str) -> None:
    """Authorities answer by days of their own, and what is handed to others is not handed to us."""
    assert [] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll send you the court's letter on Friday."),
        ("pt", "O tribunal já decidiu, na sexta mando-lhe a sentença."),
        ("de", "Am Freitag schicke ich Ihnen die Verträge der neuen Mieter."),
        ("fr", "Vendredi je vous remets les clés des nouveaux locataires."),
        ("ru", "К пятнице тексты, фото к четвергу."),
        ("en", "The texts will be with you on Friday."),
        ("en", "We'll be with you on Friday with the signed contract."),
        ("it", "Le foto venerdì sono da voi."),
        ("pt", "Na sexta está convosco o contrato."),
    ],
)
def test_what_comes_of_a_court_or_of_tenants_is_promised(language: str, text: str) -> None:
    """The same people named beside what the reader gets."""
    assert [date(2026, 3, 6)] == promised(text, language)


@pytest.mark.parametrize(
    "text", ["Count on Tuesday being mad in here.", "Don't count on Tuesday.", "We count on Tuesday."]
)
def test_what_else_is_counted_on_is_not_promised(text: str) -> None:
    """Only who is told to count on a day is promised it."""
    assert [] == promised(text)


@pytest.mark.parametrize(
    "text",
    [
        "Opening hours: Monday to Friday 9 to 5.30, closed at weekends",
        "Opening hours: Monday to Friday 9 to 5, closed at weekends",
        "We're open 8.30 to 5.30, closed on Sundays.",
    ],
)
def test_opening_hours_name_no_day(text: str) -> None:
    """Half past five is no day in May, and nine on Friday is not the ninth."""
    assert [] == read(text)


def test_an_hour_beside_a_day_and_an_oath_says_no_other_day() -> None:
    """ "Tomorrow by lunch, Scout's honour." is a promise; so is what the reader is told to look to."""
    assert [date(2026, 3, 5)] == promised("Tomorrow by lunch, Scout's honour.")
    assert [date(2026, 5, 5)] == promised("You're looking at 5 May for the signed contract.")
    assert [] == promised("You're looking at 5 May's version there.")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("weds next week you'll have them ok?", [date(2026, 3, 11)]),
        ("Do you think you'll have it by Friday ok?", []),
        ("Will you have it by Friday ok?", []),
        ("Weds next week you'll have them?", []),
    ],
)
def test_a_nod_sought_without_a_comma_asks_nothing(text: str, days: list[date]) -> None:
    """Typed in haste, "ok?" seeks no answer."""
    assert days == promised(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our photographer has written, delivers the pictures on 24 March."),
        ("de", "Unser Fotograf hat mir geschrieben, liefert die Bilder am 24. März."),
        ("es", "El fotógrafo me ha escrito, entrega el 24 de marzo."),
        ("nl", "De drukker heeft me gemaild, levering op 24 maart."),
    ],
)
def test_what_an_outsider_announces_to_them_is_no_promise(language: str, text: str) -> None:
    """It is the outsider who delivers, and to them."""
    assert [] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wij hebben de drukker gemaild, levering op 24 maart."),
        ("it", "Ho chiamato il tipografo, consegna dei manifesti il 24 marzo."),
        ("fr", "J'ai prévenu l'imprimeur, livraison le 24 mars."),
        ("pt", "Escrevi ao fotógrafo, entrega no dia 24 de março."),
    ],
)
def test_what_they_arranged_with_an_outsider_is(language: str, text: str) -> None:
    """Whoever called the printer vouches for the day."""
    assert [date(2026, 3, 24)] == promised(text, language)
