"""Whether it is handed over on a day is still open: that day is no promise (design 4.4)."""

from datetime import date

import pytest

from bot.mail.dates import scenes_of
from bot.mail.days.weighed import weighed
from bot.mail.message import Answer
from tests.mail.test_dates import WEDNESDAY, promised

FRIDAY = date(2026, 3, 6)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "Es muss noch entschieden werden, ob ich Ihnen die Liste am Freitag schicke.", []),
        ("de", "Ob wir es so machen, sage ich Ihnen am Freitag.", [FRIDAY]),
        ("de", "Ob per Post oder per Mail, die Liste bekommen Sie am Freitag.", [FRIDAY]),
    ],
)
def test_a_day_in_what_is_undecided_is_not_promised(language: str, text: str, days: list[date]) -> None:
    """Unless the day is when they tell."""
    assert days == promised(text, language)


def test_nor_where_the_whole_mail_sounds_like_a_promise() -> None:
    """Then a condition may be outweighed; what is open may not."""
    text = "Es muss noch entschieden werden, ob ich Ihnen die Liste am Freitag schicke."
    ((scene, rule),) = scenes_of(text, WEDNESDAY, "de")
    assert weighed(scene, rule, lambda: {Answer.PROMISE: 1.0}) is None
