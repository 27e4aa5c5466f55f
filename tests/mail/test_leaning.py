"""What words lean to that no rule knows: counted in the corpora, and right elsewhere too where it is sure."""

import pytest

from bot.mail.answer import answer
from bot.mail.leaning import LONGEST, TABLES, Leaning, leaning, signs, weighed
from bot.mail.message import Answer, NewWords
from tests.corpus import score_leaning
from tests.corpus.counted import counted, mails, tables, told


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
