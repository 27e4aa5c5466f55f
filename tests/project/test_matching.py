"""Among several conversations a mail may belong to, its quotation is evidence; without one nobody guesses (4.1)."""

from dataclasses import replace

from bot.project.matching import Match, settled
from bot.project.quoted_words import Said
from tests.project.test_conversations import ANA, BOB, BRIEF, INVOICE, mail

RIVALS = Match(None, "it begins a conversation", rivals=(1, 2))
ANSWER = mail("c", BOB, ANA, "Re: Logo", 9)


def said(*texts: str) -> Said:
    words = Said()
    for text in texts:
        words.add(text)
    return words


def test_the_thread_that_is_quoted_alone_is_the_one() -> None:
    """Both have said the same politeness; only one asked about the sign."""
    polite = "thank you very much for the quick answer"
    found = settled(
        RIVALS, replace(ANSWER, quoted=f"{polite}, {BRIEF}"), {1: said(polite, INVOICE), 2: said(polite, BRIEF)}
    )
    assert (2, ()) == (found.row, found.rivals)
    assert "quotes" in found.because


def test_words_that_stand_in_both_settle_nothing() -> None:
    """Our own letters say the same to everybody."""
    assert RIVALS == settled(RIVALS, replace(ANSWER, quoted=BRIEF), {1: said(BRIEF, INVOICE), 2: said(BRIEF)})


def test_a_quotation_of_both_settles_nothing() -> None:
    """The question of each is quoted, so either may be answered."""
    quoted = replace(ANSWER, quoted=f"{BRIEF}. {BRIEF[::-1]}")
    assert RIVALS == settled(RIVALS, quoted, {1: said(BRIEF), 2: said(BRIEF[::-1])})


def test_few_words_are_everybodys() -> None:
    """Four words in a row prove nothing."""
    assert RIVALS == settled(RIVALS, replace(ANSWER, quoted="please choose between the"), {1: said(BRIEF), 2: said()})
