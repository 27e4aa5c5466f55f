"""Language: named where a person could be sure, and otherwise not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.language import language
from bot.mail.words.language import WORDS
from tests.corpus.score_language import cases, row
from tests.corpus.table import is_unseen


@pytest.mark.parametrize(
    ("word", "code"),
    [("Danke!", "de"), ("Thanks!", "en"), ("Merci !", "fr"), ("¡Gracias!", "es"), ("Grazie", "it"), ("Obrigado", "pt")]
    + [("Bedankt", "nl"), ("Спасибо", "ru")],
)
def test_one_unmistakable_word_is_enough(word: str, code: str) -> None:
    """ "Danke" is German, even alone."""
    assert code == language(word)


@pytest.mark.parametrize(
    "text", ["", "ok", "OK.", "👍", "Bob", "12.03.2024", "a@b.example", "https://danke.example/merci"]
)
def test_what_could_be_any_language_is_none(text: str) -> None:
    """A wrong guess would choose the wrong letter; silence chooses the project's language."""
    assert language(text) is None


def test_a_mixed_text_is_none() -> None:
    """Half German, half English: nobody could name one."""
    assert language("Wir haben das nicht bekommen. We have not received this.") is None


def test_a_foreign_word_does_not_turn_a_text() -> None:
    """Trade words are English everywhere."""
    assert "de" == language("Bitte das Feedback zum Landing-Page-Text bis morgen, dann machen wir das Update.")


def test_names_of_other_languages_weigh_little() -> None:
    """A German name in an English sentence leaves it English."""
    assert "en" == language("Please ask Jürgen Müller-Weiß about the invoice, he will know.")


def test_neighbours_are_not_mistaken_for_each_other() -> None:
    """Languages that we do not write are named as themselves, never as one that we do."""
    assert "uk" == language("Дякую, все добре, чекаємо на вашу відповідь.")
    assert language("Takk, det ser bra ut, men vi har ikke fått bildene.") in {"no", None}
    assert "pl" == language("Dziękuję, wszystko jest w porządku, czekamy na fakturę.")


@given(st.text(max_size=500))
def test_any_text_is_judged(text: str) -> None:
    """A code that we know, or none; never an error."""
    assert language(text) in {None, "ja", "zh", "ko", "el", "he", "ar", "th", *WORDS}


@given(st.sampled_from([words for code, words in cases() if code in ("en", "de", "fr", "es", "it", "pt", "nl", "ru")]))
def test_capitals_do_not_change_a_language(words: str) -> None:
    """People shout; they shout in their own language."""
    assert language(words.upper()) in {language(words), None}


@pytest.mark.parametrize("third", ["tuned", "unseen"])
def test_our_own_texts_are_named_as_labelled(third: str) -> None:
    """At least nine in ten short texts are named, and at most one in fifty wrongly."""
    scored = row(third, [case for index, case in enumerate(cases()) if is_unseen(index) is (third == "unseen")])
    assert scored.accuracy >= 0.93
    assert scored.figures["named wrongly"] <= 0.02


def test_the_corpus_is_as_large_as_promised() -> None:
    """At least 150 texts, twelve or more in each of the eight languages."""
    codes = [code for code, _ in cases()]
    assert len(codes) >= 150
    assert all(codes.count(code) >= 12 for code in ("en", "de", "fr", "es", "it", "pt", "nl", "ru"))
