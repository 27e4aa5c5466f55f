"""A day that the client's people have settled among themselves, told to the reader (design 4.4)."""

from datetime import date

import pytest

from tests.mail.test_dates import promised


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What we've agreed is that I'll send you the list on Friday."),
        ("de", "Wir haben vereinbart, dass ich Ihnen am Freitag schreibe."),
        ("nl", "We hebben afgesproken dat ik u vrijdag de lijst stuur."),
        ("ru", "Мы решили, что я пришлю вам список в пятницу."),
    ],
)
def test_what_they_have_agreed_to_hand_over_is_promised(language: str, text: str) -> None:
    """The agreement is past, and the day is not."""
    assert [date(2026, 3, 6)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We had agreed that I send you the list on Friday."),
        ("en", "We agreed that I'd send you the list on Friday."),
        ("en", "We agreed that you'll send us the proof on Friday."),
        ("en", "We agreed with the printer that I send him the files on Friday."),
        ("en", "We have not agreed that I send you the list on Friday."),
        ("en", "We agreed that I send you the list on Friday, but the printer broke."),
        ("de", "Wir hatten vereinbart, dass ich Ihnen am Freitag schreibe."),
        ("de", "Wir haben besprochen, dass Sie uns am Freitag den Entwurf schicken."),
        ("de", "Wir haben beschlossen, dass ich Ihnen am Freitag nichts schicke."),
        ("nl", "We hebben afgesproken dat u ons vrijdag de lijst stuurt."),
        ("ru", "Мы решили, что вы пришлёте нам список в пятницу."),
    ],
)
def test_what_was_agreed_once_or_of_others_is_not(language: str, text: str) -> None:
    """Overtaken, denied, or the reader's part."""
    assert [] == promised(text, language)
