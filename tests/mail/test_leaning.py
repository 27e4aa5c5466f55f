"""What words lean to that no rule knows: counted in the corpora, and right elsewhere too where it is sure."""

import re
from datetime import datetime

import pytest

from bot.mail import leant
from bot.mail.answer import answer
from bot.mail.dates import days_and_absence
from bot.mail.leaning import LONGEST, TABLES, Leaning, leaning, signs, weighed
from bot.mail.message import Answer, Attachment, Kind, NewWords
from tests.corpus import score_leaning
from tests.corpus.counted import counted, mails, tables, told

SENT = datetime.fromisoformat("2026-03-04T10:12:00+01:00")


def test_the_tables_are_counted_in_the_corpora() -> None:
    """`python -m tests.corpus.counted` was run after the last labelled mail came in."""
    stale = [path.name for path, table in tables() if path.read_text(encoding="utf-8") != table]
    assert not stale, "run python -m tests.corpus.counted"


def test_what_is_sure_is_right_in_rounds_that_were_not_counted() -> None:
    """By the thresholds in force, on mails of other rounds than the counted ones."""
    clients, teams = score_leaning.score()
    assert clients.figures["sure delivers"] >= 0.85
    assert clients.figures["sure acknowledgement"] >= 0.9
    assert teams.figures["sure asks"] >= 0.9
    assert teams.figures["sure closes"] >= 0.85


def test_a_pair_that_stood_once_is_left_out_and_a_word_is_not() -> None:
    """One mail proves nothing of a pair; rare words are most of what a table has."""
    (seen,) = [table for code, table in counted(mails()).items() if code == "en"]
    kept = told(seen)
    assert any(counts.total() == 1 for counts in kept.values())
    assert all(counts.total() > 1 for sign, counts in kept.items() if "_" in sign)


def test_the_counts_decide() -> None:
    """Two kinds of mail, a word each: the word says which."""
    weights = weighed({"yes": {"d": 8}, "later": {"a": 8}, "we": {"a": 8, "d": 8}})
    worth = {word: weights.rows[place] for word, place in weights.words.items()}
    assert worth["yes"][1] > worth["yes"][0]
    assert worth["later"][0] > worth["later"][1]
    assert worth["we"][0] == worth["we"][1]


@pytest.mark.parametrize("language", ["xx", "ja", "", "../en"])
def test_a_language_without_a_table_leans_to_nothing(language: str) -> None:
    """Nor is any other module looked for."""
    assert Leaning(None, 0.0, 0.0) == leaning("We went with version B.", language)


@pytest.mark.parametrize("language", sorted(TABLES))
def test_words_that_nobody_counted_lean_to_nothing_sure(language: str) -> None:
    """Only the frame of the mail is known then."""
    assert leaning("Xyzzy qwrtz.", language).sure < 0.85


def test_a_book_is_read_to_its_first_page() -> None:
    """Hostile text has a price limit."""
    assert signs("a " * LONGEST) == signs("a " * 10 * LONGEST)


@pytest.mark.parametrize("text", ["", "   ", "?", "\x00", "🙂"])
def test_nothing_said_leans_to_nothing_that_would_be_believed(text: str) -> None:
    assert answer(NewWords(text=text), (), (), "en") in (None, Answer.ACKNOWLEDGEMENT, Answer.QUESTION)


MISHEARD = """
nl null | Zag vanmorgen jullie nieuwe busje op de ring rijden, ziet er strak uit. De kinderen zwaaiden als gekken. Groeten!
nl acknowledgement | Hoi Ana, op mijn telefoon bekeken, ziet er prachtig uit! Ik ga er rustig voor zitten en laat het weten.
de acknowledgement | Hallo Frau Wirth, Ihre Mail mit den Fragen liegt hier vor mir. Einen Teil kann ich beantworten, für den Rest brauche ich den Kollegen, und der ist krank. Wie lange noch, weiß keiner.
fr acknowledgement | Merci pour le premier jet. Pour l'instant je n'ai que des retours à chaud. Laisse-moi un peu de temps, je te fais une synthèse.
en promise | I've got as far as the third biography, Dr Patel has signed off two. You can count on having the whole set by Friday, promise.
ru promise | Ана, до праздников уже никак, директор улетел, печать у него в сейфе. Давайте так: 11 марта выходим и в тот же день высылаем договор.
nl promise | Voor de 17e gaat het niet lukken met de tekst over de bakkerij, maar de 18e ligt het geheel in je mailbox. Afgesproken, sorry!
it promise | Ciao Ana, in settimana non se ne parla, ho il negozio pieno fino a sera. Mi ci metto domenica con calma e ti mando tutti i testi.
en objection | Our company filed for Chapter 11 last week, so I'm no longer permitted to discuss any of the open matters.
"""  # noqa: E501 - a mail a line


def heard(language: str, text: str, *attachments: Attachment) -> str:
    days, _ = days_and_absence(text, SENT, language, Kind.HUMAN)
    return answer(NewWords(text=text), attachments, days, language) or "null"


@pytest.mark.parametrize("line", MISHEARD.strip().split("\n"), ids=lambda line: line[:20])
def test_what_a_rule_mishears_in_many_words_is_outweighed(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One word of praise in a plan is no approval."""
    label, _, text = line.partition(" | ")
    language, does = label.split()
    assert heard(language, text) == does
    monkeypatch.setattr(leant, "SURE_OF_MORE", {})
    assert heard(language, text) != does


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ik ben er nog niet tevreden mee, het rood is te fel."),
        ("pt", "Obrigada, o meu colega acha que assim chega."),
        ("fr", "Gardez le premier logo. Ma femme n'a pas encore eu le temps de regarder, tant pis."),
    ],
)
def test_who_answers_in_one_sentence_or_bids_is_not_outweighed(language: str, text: str) -> None:
    """However much it sounds like a nod: whoever answered is not chased."""
    assert leaning(text, language).answer is Answer.ACKNOWLEDGEMENT
    assert heard(language, text) in ("delivers", "question")


def test_what_is_enclosed_is_not_outweighed() -> None:
    """The texts are here, whatever is said of them."""
    text = MISHEARD.strip().split("\n")[1].partition(" | ")[2]
    assert heard("nl", text) == "acknowledgement"
    assert heard("nl", text, Attachment(name="texts.pdf", content_type="application/pdf", size=40_000)) == "delivers"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "¡Ya de vuelta! Los patrocinadores son Caja Rural, Cervezas La Huerta y el Ayuntamiento."),
        ("en", "Back at my desk! The sponsors are Dean & Sons, Harbour Beer and the Town Hall."),
        ("fr", "De retour au bureau ! Les partenaires sont Lumel, la Brasserie du Pont et la Mairie."),
    ],
)
def test_who_names_one_by_one_has_not_merely_nodded(language: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However surely it sounds like one: they are what was asked for."""
    monkeypatch.setattr(leant, "leaning", lambda *_: Leaning(Answer.ACKNOWLEDGEMENT, 1.0, 0.0))
    assert heard(language, text) != "acknowledgement"
    monkeypatch.setattr(leant, "_NAMES", re.compile("(?!)"))
    assert heard(language, text) == "acknowledgement"
