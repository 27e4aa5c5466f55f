"""Which letters are answered and how soon, and when a difference between two variants means something."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.project import facts
from bot.project.facts import Court, Fact
from bot.report.answered import Row, Sent, Source, rows, sent, verdicts
from bot.report.shares import Share, difference
from tests.report.studio import answered, asked, at, letter, opened, studio

POLICY = studio()
CALENDAR = POLICY.calendar("acme")
NOW = at("2025-06-02")
MONDAY = at("2025-03-10")


def history(*more: Fact | list[Fact], when: datetime = MONDAY) -> list[Sent]:
    """A polite letter on a Monday, and what came after it."""
    happened: list[Fact] = [opened(1, when - timedelta(days=5)), *letter(1, when, "polite", 0)]
    for one in more:
        happened += one if isinstance(one, list) else [one]
    return sent(happened, CALENDAR)


def only(letters: list[Sent], now: datetime = NOW) -> Row:
    (row,) = rows(letters, now)
    return row


@pytest.mark.parametrize(
    ("when", "soon", "later"),
    [
        (at("2025-03-11"), 1, 1),
        (at("2025-03-12"), 1, 1),
        (at("2025-03-12", 10, 1), 0, 1),
        (at("2025-03-17"), 0, 1),
        (at("2025-03-17", 10, 1), 0, 0),
    ],
)
def test_an_answer_counts_within_two_and_five_business_days(when: datetime, soon: int, later: int) -> None:
    """To the minute, with the weekend left out."""
    row = only(history(answered(1, when, None)))
    assert (Share(soon, 1), Share(later, 1)) == (row.soon, row.later)
    assert when - MONDAY == row.median


def test_letters_whose_days_are_not_over_are_in_no_share() -> None:
    """A quick answer must not count before a slow one could."""
    row = only(history(answered(1, at("2025-03-10", 12), None)), now=at("2025-03-11"))
    assert (1, 0, 0) == (row.letters, row.soon.of, row.later.of)


def test_an_answer_belongs_to_the_last_letter_before_it() -> None:
    """polite on Monday, firm on Thursday, the answer on Friday: firm was answered, polite was not."""
    letters = history(letter(1, at("2025-03-13"), "firm", 1), answered(1, at("2025-03-14"), None))
    polite, firm = rows(letters, NOW)
    assert (Share(0, 1), Share(1, 1)) == (polite.later, firm.later)
    assert ("polite", "firm") == (polite.source.step, firm.source.step)


def test_a_letter_after_which_the_team_stepped_in_is_in_no_share() -> None:
    """Nobody can tell what was answered then; once its days were over the share knows it, and keeps it."""
    early = only(history(asked(1, at("2025-03-11")), answered(1, at("2025-03-12"), None)))
    assert (0, 0) == (early.soon.of, early.later.of)
    between = only(history(asked(1, at("2025-03-13"))))
    assert (Share(0, 1), Share(0, 0)) == (between.soon, between.later)


def test_got_it_is_an_answer_and_a_mail_that_crossed_the_letter_is_none() -> None:
    """An answer by another way is known by the team's word; one written before the letter answers something else."""
    got = facts.CourtSet(at=at("2025-03-11"), thread=1, court=Court.TEAM)
    assert Share(1, 1) == only(history(got)).soon
    assert Share(0, 1) == only(history(answered(1, MONDAY - timedelta(minutes=5), None))).soon
    assert Share(0, 1) == only(history(answered(2, at("2025-03-11"), None))).soon


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [  # R: binom::binom.wilson
        (Share(0, 10), 0.0, 0.2775),
        (Share(10, 10), 0.7225, 1.0),
        (Share(4, 10), 0.1682, 0.6873),
        (Share(81, 263), 0.2553, 0.3662),
    ],
)
def test_the_interval_is_wilsons(share: Share, low: float, high: float) -> None:
    """As published, to four places."""
    assert (low, high) == tuple(round(one, 4) for one in share.interval())


def test_the_interval_of_a_difference_is_newcombes() -> None:
    """56 of 70 against 48 of 80: 0.0524 to 0.3339 (Newcombe 1998, method 10)."""
    low, high = difference(Share(48, 80), Share(56, 70), deviations=1.959964)
    assert (0.0524, 0.3339) == (round(low, 4), round(high, 4))


def many(variant: str, answers: int, of: int, wording: str = "w") -> Iterator[Sent]:
    source = Source(template=f"en/polite{variant}.md", wording=wording, step="polite", promised=False)
    for number in range(of):
        answer = MONDAY + timedelta(hours=5) if number < answers else None
        yield Sent(source=source, at=MONDAY, calendar=CALENDAR, answered=answer)


@pytest.mark.parametrize(
    ("a", "b", "better", "enough"),
    [
        ((30, 80), (60, 80), "b", True),
        ((60, 80), (30, 80), "a", True),
        ((40, 80), (46, 80), "", True),
        ((1, 19), (18, 19), "", False),
        ((20, 80), (40, 80), "b", True),
        ((24, 80), (38, 80), "", True),  # beyond chance 95 times in 100, and not 99
    ],
)
def test_a_difference_means_something_only_beyond_chance(
    a: tuple[int, int], b: tuple[int, int], better: str, enough: bool
) -> None:
    """And never with a handful of letters; whichever of the two is the better one."""
    (verdict,) = verdicts(rows([*many(".a", *a), *many(".b", *b)], NOW))
    assert ("en/polite", better, enough) == (verdict.name, verdict.better, verdict.enough)


def test_letters_needed_grow_as_the_difference_shrinks() -> None:
    """A gap of 20 points shows at about 150 letters each; no gap has no size."""
    (verdict,) = verdicts(rows([*many("", 40, 100), *many(".b", 60, 100)], NOW))
    assert 146 == verdict.needed
    (same,) = verdicts(rows([*many("", 40, 100), *many(".b", 40, 100)], NOW))
    assert same.needed is None


def test_words_that_were_changed_are_never_compared() -> None:
    """Only the text in use counts; the earlier one is shown apart."""
    old = [*many(".b", 80, 80, wording="old")]
    new = [*many(".b", 10, 40, wording="new")]
    for one in old:
        one.at -= timedelta(days=30)
    found = rows([*old, *new, *many(".a", 10, 40)], NOW)
    assert [("en/polite.a", True), ("en/polite.b", True), ("en/polite.b", False)] == [
        (row.source.name, row.current) for row in found
    ]
    (verdict,) = verdicts(found)
    assert "" == verdict.better
