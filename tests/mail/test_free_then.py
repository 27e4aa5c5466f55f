"""A day on which nothing is on, and which is used for it."""

from datetime import date

import pytest

from tests.mail.test_dates import promised


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I've got no patients booked on Tuesday, so that is when I'll type up the list and get it off to you."),
        ("de", "Am Dienstag habe ich keine Termine, da schicke ich es Ihnen."),
        ("fr", "Mardi je n'ai rien de prévu, j'en profite pour vous envoyer la liste."),
        ("es", "El martes no tengo citas, así que entonces os mando la lista."),
        ("it", "Martedì non ho appuntamenti, così allora vi mando l'elenco."),
        ("pt", "Na terça não tenho reuniões, é aí que vos mando a lista."),
        ("nl", "Dinsdag heb ik geen afspraken, dan stuur ik jullie de lijst."),
    ],
)
def test_what_is_done_on_a_free_day_is_promised(language: str, text: str) -> None:
    """The "no" frees the day, and denies nothing."""
    assert [date(2026, 3, 10)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I have no time on Tuesday, so I'll send it to you then."),
        ("en", "We've no guests on Tuesday, so you could deliver the chairs then."),
        ("de", "Am Dienstag haben wir keine Gäste, dann liefert ihr uns die Stühle."),
        ("fr", "Mardi nous n'avons aucun client, livrez-nous les chaises à ce moment-là."),
        ("nl", "Dinsdag hebben we geen gasten, dan kunnen jullie de stoelen leveren."),
    ],
)
def test_what_the_reader_may_do_then_is_not(language: str, text: str) -> None:
    """Who is busy, and who lets us come, hands nothing over."""
    assert [] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("it", "Lunedì che siamo chiusi mi metto al computer e vi preparo la lista.", [date(2026, 3, 9)]),
        ("ru", "В понедельник мы закрыты, сяду и напишу вам список.", [date(2026, 3, 9)]),
        ("it", "Lunedì che siamo chiusi mi metto a sistemare il negozio, voi preparate la lista.", []),
        ("it", "Lunedì che siamo chiusi mi siedo con i vostri testi.", []),
        ("it", "Mi metto al computer e vi preparo la lista, lunedì siamo chiusi.", []),
        ("ru", "В понедельник мы закрыты, сяду и напишу отчёт.", []),
        ("ru", "В понедельник мы закрыты, сяду читать ваши тексты.", []),
        ("ru", "В понедельник мы закрыты, сядем, и вы сделаете список.", []),
    ],
)
def test_what_one_does_oneself_on_a_day_off_is_promised(language: str, text: str, days: list[date]) -> None:
    """What the reader does then, or one only reads, is not."""
    assert days == promised(text, language)
