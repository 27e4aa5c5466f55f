"""A weekday of the week before: it is over, whichever it was, and no mail that names one raises."""

import pytest

from bot.mail.dates import days_and_absence
from bot.mail.message import Kind
from tests.mail.test_learnt import SENT

LAST_WEEK = {
    "en": ("monday tuesday sunday", ("{} of last week", "{} last week", "last week on {}")),
    "de": ("montag dienstag sonntag", ("am {} letzter Woche", "am {} der letzten Woche", "letzte Woche {}")),
    "fr": ("lundi mardi dimanche", ("{} de la semaine dernière", "la semaine dernière {}", "{} la semaine passée")),
    "es": (
        "lunes martes domingo",
        ("el {} de la semana pasada", "{} de la semana pasada", "el {} de la pasada semana", "el {} pasado"),
    ),
    "it": (
        "lunedì martedì domenica",
        ("{} della scorsa settimana", "{} della settimana scorsa", "{} scorsa settimana", "{} scorso"),
    ),
    "pt": ("segunda terça domingo", ("na {} da semana passada", "{} da semana passada", "na semana passada, {}")),
    "nl": ("maandag dinsdag zondag", ("{} van vorige week", "vorige week {}", "{} vorige week")),
    "ru": ("понедельник вторник воскресенье", ("в {} на прошлой неделе", "в {} прошлой недели", "{} прошлой недели")),
}


@pytest.mark.parametrize("language", LAST_WEEK)
def test_a_weekday_of_last_week_is_over(language: str) -> None:
    weekdays, said = LAST_WEEK[language]
    for weekday in weekdays.split():
        for words in said:
            days, _ = days_and_absence(f"A B {words.format(weekday)}.", SENT, language, Kind.HUMAN)
            assert not days, words.format(weekday)
