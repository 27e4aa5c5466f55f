"""The lexicons: a word stands for one idea, and the ideas that matter have words in every language."""

import re
from collections import Counter

import pytest

from bot.mail.gloss import FIGURE, TABLES, UNKNOWN, gloss, glosses
from bot.mail.sentences import plain, sentences

FORM = re.compile(r"[1w236]?[pfcing]{0,2}x?")
IDEA = re.compile(r"[a-z-]+")
EVERYWHERE = (
    "send bring upload attach deliver give receive arrive look read see decide approve refuse choose change add remove"
    " sign pay invoice write answer ask tell say speak call meet come go travel return wait need want can must have be"
    " finish begin know think believe hope promise forget remember remind find lose lack stay stop cancel postpone help"
    " work use print order show understand thank sorry please greet hello good new last late soon now today tomorrow"
    " yesterday already still always only more nothing something not no yes and or but if because so this i my you your"
    " we our who what when until before after to in with without for lawyer colleague"
    " customer text picture file list draft contract offer price money address number question mail day week month year"
    " weekday january weekend holiday ill dead insolvent court dispute"
).split()
"""Ideas on which it hangs who owes whom: what is said of them in one language has to be heard in all."""


@pytest.mark.parametrize("language", sorted(TABLES))
def test_a_lexicon_is_well_formed(language: str) -> None:
    """A slip in it would be an idea that nobody else has."""
    heads = [entry[1:] for entry in TABLES[language].split() if entry.startswith("=")]
    words = [entry for entry in TABLES[language].split() if not entry.startswith("=")]
    parted = [head.partition("/") for head in heads]
    assert [head for head, (idea, _, form) in zip(heads, parted, strict=True) if not IDEA.fullmatch(idea)] == []
    assert [head for head, (idea, _, form) in zip(heads, parted, strict=True) if not FORM.fullmatch(form)] == []
    assert [word for word, count in Counter(words).items() if count > 1] == []
    assert [word for word in words if word != plain(word) or not word.isalpha()] == []


@pytest.mark.parametrize("language", sorted(TABLES))
def test_the_ideas_that_matter_have_words_in_every_language(language: str) -> None:
    heads = {entry[1:].partition("/")[0] for entry in TABLES[language].split() if entry.startswith("=")}
    assert set(EVERYWHERE) - heads == set()


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "I'll send it", ["i", "will/f", "send", "it"]),
        ("de", "Schicke ich Ihnen morgen", ["send/1", "i", "you", "tomorrow"]),
        ("fr", "J'ai payé", ["i", "have/1", "pay/p"]),
        ("es", "No puedo", ["not/x", "can/1"]),
        ("ru", "Пришлю завтра", ["send/1f", "tomorrow"]),
    ],
)
def test_a_word_stands_for_an_idea(language: str, text: str, told: list[str]) -> None:
    (sentence,) = sentences(text)
    assert [one.whole for one in glosses(sentence.words, language)] == told


def test_what_is_no_word_has_its_sign() -> None:
    """A figure, a name, a comma, a link."""
    (sentence,) = sentences("Xyzzy, 42 b2 https://acme.example/x")
    assert glosses(sentence.words, "en") == [UNKNOWN, gloss(","), FIGURE, FIGURE, gloss("link")]


@pytest.mark.parametrize(
    ("language", "unlisted", "told"),
    [
        ("en", "invoicings", "invoice"),
        ("ru", "логотипищу", "logo"),
        # Too short to tell; what begins alike means two things; nothing begins like it.
        ("en", "senx", "-"),
        ("en", "finalx", "-"),
        ("de", "qwertz", "-"),
    ],
)
def test_a_word_is_of_the_idea_of_those_that_begin_like_it(language: str, unlisted: str, told: str) -> None:
    """No lexicon has every ending; what is short, or where those that have it disagree, is not guessed."""
    assert unlisted not in TABLES[language].split()
    assert [one.whole for one in glosses([unlisted], language)] == [told]
