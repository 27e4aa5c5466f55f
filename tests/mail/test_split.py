"""A mail that gives one part and names the day of the other."""

from datetime import UTC, datetime

import pytest

from bot.mail.answer import answer
from bot.mail.dates import dates
from bot.mail.message import Answer, Kind, NewWords

WEDNESDAY = datetime(2026, 3, 4, 10, 12, tzinfo=UTC)


def said(text: str, language: str) -> Answer | None:
    return answer(NewWords(text=text), (), dates(text, WEDNESDAY, language, Kind.HUMAN), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Half the fee went out this afternoon, the balance follows on Thursday."),
        ("de", "Erste Rate ist angewiesen, die zweite geht am Freitag raus."),
        ("fr", "Premier versement fait hier, le second partira jeudi."),
        ("es", "Con la portada vamos adelante, me encanta. Sobre el interior os digo la semana que viene."),
        ("it", "Prospetti nord e sud approvati. Su quelli est e ovest ci esprimiamo mercoledì."),
        ("ru", "Фасад утвердили, а по кровле определимся в среду."),
    ],
)
def test_one_part_done_and_the_other_with_its_day_is_partial(language: str, text: str) -> None:
    """What is left has its day, or what is decided later is named."""
    assert said(text, language) is Answer.PARTIAL


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll send the first half on Thursday and the rest on Friday."),
        ("en", "The first half isn't ready yet, I'll send you the rest on Friday."),
        ("de", "Den Rest schicke ich am Freitag."),
    ],
)
def test_nothing_done_yet_is_a_promise(language: str, text: str) -> None:
    """Where nothing is given, the day is a promise for all of it."""
    assert said(text, language) is Answer.PROMISE
