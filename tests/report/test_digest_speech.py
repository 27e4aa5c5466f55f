"""The digest in the team's language: every sentence there, every gap filled, and nothing left in English."""

import re

import pytest

from bot.followup.answers import Sealer
from bot.report.digest_html import html
from bot.report.digest_speech import SINGULARS, TONGUES, say, say_count
from bot.report.digest_text import text
from bot.report.digest_tongues.en import SAID
from bot.report.digest_words import replies
from bot.report.entries import Section
from tests.followup.desk import LANGUAGES
from tests.report.morning import morning
from tests.report.studio import ANA, MONDAY, told

GAP = re.compile(r"\{(\w+)\}")
OTHERS = [one for one in LANGUAGES if one != "en"]
ONE = set(SINGULARS.values())
"""What is said of a single one, where a number bends the word behind it."""
# What people wrote, and the orders, stay as they are; so do the names of steps.
WRITTEN = re.compile(r"“[^”]*”|«[^»]*»|„[^“]*“|‘[^’]*’|^ *[|>].*$|^ {0,4}\d+  .*$|^.*courtside.*$", re.MULTILINE)
LEFT_OVER = re.compile(r"\b(the|letter|waits?|waiting|said|next|goes|answers?|today|wrote|silent|Monday|March|for)\b")


def test_every_language_has_every_sentence_with_its_gaps() -> None:
    """A number that bends the word behind it has a singular beside it; elsewhere it stands behind a colon."""
    assert set(LANGUAGES) == set(TONGUES)
    for language in OTHERS:
        assert set(SAID) - ONE == set(TONGUES[language]) - ONE
        bent = {key.removeprefix("count ") for key, said in TONGUES[language].items() if re.search(r"{count} \w", said)}
        assert bent <= set(SINGULARS) and all(SINGULARS[key] in TONGUES[language] for key in bent), (language, bent)
        for key, said in TONGUES[language].items():
            assert sorted(GAP.findall(SAID[key])) == sorted(GAP.findall(said)), (language, key)
            is_said_alike = key == "mode" or not re.search(r"\w", GAP.sub("", said))
            assert said != SAID[key] or is_said_alike, (language, key)
    assert {f"heading {section.value}" for section in Section} == {key for key in SAID if key.startswith("heading ")}


@pytest.mark.parametrize("language", OTHERS)
def test_a_whole_morning_is_told_in_one_language(language: str) -> None:
    """Subject, headings, reasons, days, buttons: what is left in English is what people wrote, and what is typed."""
    digest = morning(language=language)
    page = text(digest, "Ana Ruiz", replies)
    words = WRITTEN.sub("", page)
    assert not LEFT_OVER.search(f"{digest.subject}\n{words}"), words
    assert not re.search(r"[{}]|None|\(\)", words)
    assert max(map(len, page.splitlines())) <= 78
    shown = html(digest, "Ana Ruiz", Sealer(b"secret", "followup@studio.example", ANA, MONDAY))
    assert f'<html lang="{language}">' in shown
    assert ">Got it<" not in shown and f">{say('heading needs_you', language)} <" in shown


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("en", "1 needs you, 1 goes out, 2 silent (Monday, 10 March)"),
        ("de", "Für dich: 1, geht raus: 1, ohne Antwort: 2 (Montag, 10. März)"),
        ("fr", "À vous de voir : 1, départs : 1, sans réponse : 2 (lundi 10 mars)"),
        ("ru", "Нужны вы: 1, уходит: 1, без ответа: 2 (10 марта)"),
    ],
)
def test_the_subject_counts(language: str, subject: str) -> None:
    """In no language a number governs a word that it could bend wrongly."""
    assert subject.replace("\u00a0", " ") == morning(language=language).subject.replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_quiet_is_one_line_in_every_language(language: str) -> None:
    assert 1 == text(told([])).count("\n")
    assert say("all quiet", language) and "5" in say_count("days", 5, language)


def test_one_is_counted_by_itself() -> None:
    assert ("1 business day", "2 business days") == (say_count("days", 1, "en"), say_count("days", 2, "en"))
    assert ("1 jour ouvré", "2 jours ouvrés") == (say_count("days", 1, "fr"), say_count("days", 2, "fr"))
    assert "wir sind seit 1 Werktag dran" == say_count("turn for", 1, "de")
    assert "рабочих дней: 1" == say_count("days", 1, "ru")


def test_a_language_we_do_not_speak_gets_an_english_digest() -> None:
    """Whole, and with English days."""
    assert morning().subject == morning(language="sv").subject
    assert text(morning()) == text(morning(language="sv"))
