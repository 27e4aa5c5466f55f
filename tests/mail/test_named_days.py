"""Days by their place in a month, by their ordinal in words, and by the feast whose name they bear."""

from datetime import date

import pytest

from bot.mail.dates import scenes_of
from tests.mail.test_learnt import SENT


def named(text: str, language: str) -> list[date]:
    return [scene.span.on for scene, _ in scenes_of(text, SENT, language)]


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("en", "You'll have it on the first working day of August.", date(2026, 8, 3)),
        ("de", "Am ersten Werktag im August haben Sie es.", date(2026, 8, 3)),
        ("fr", "Le dernier jour ouvré de mai, vous avez tout.", date(2026, 5, 29)),
        ("es", "El primer día hábil de agosto lo mando.", date(2026, 8, 3)),
        ("it", "Il primo giorno lavorativo di agosto mando tutto.", date(2026, 8, 3)),
        ("pt", "Mando até ao último dia de junho.", date(2026, 6, 30)),
        ("nl", "Op de laatste dag van deze maand heb je het lijstje.", date(2026, 3, 31)),
        ("ru", "Сдам в первый рабочий день августа.", date(2026, 8, 3)),
        ("en", "You'll have it by the last day of June.", date(2026, 6, 30)),
        ("en", "We'll send it by the twenty-first.", date(2026, 3, 21)),
        ("en", "On the fourth I send you the rest.", date(2026, 4, 4)),
        ("de", "Sie haben es am zwölften.", date(2026, 3, 12)),
        ("nl", "Op de achtste stuur ik het.", date(2026, 3, 8)),
        ("en", "You'll have it by Good Friday.", date(2026, 4, 3)),
        ("nl", "De factuur wordt op Goede Vrijdag betaald.", date(2026, 4, 3)),
        ("it", "Entro Santa Lucia Le mando i testi.", date(2026, 12, 13)),
    ],
)
def test_the_day_is_found(language: str, text: str, on: date) -> None:
    """A first or last working day is none of the weekend."""
    assert [on] == named(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It was our last day of school."),
        ("en", "The fourth of them is mine."),
        ("en", "By the third we had lost count."),
        ("en", "On the fifth page of the list we need a change."),
        ("de", "Am fünften Entwurf arbeiten wir noch."),
        ("nl", "Op de vijfde verdieping staat de kast."),
        ("en", "Here are the texts for the Halloween posters."),
        ("en", "My neighbour Michaelmas says hello."),
        ("en", "Here is what we need for the Halloween texts."),
        ("en", "Our new shop is on Seventh."),
        ("en", "On the first day of this month we moved."),
        ("en", "We'll be there on the second working day of June."),
        ("es", "San Juan nos encanta."),
        ("it", "La mia collega Santa Lucia saluta."),
    ],
)
def test_what_only_sounds_like_one_is_none(language: str, text: str) -> None:
    """Pages, drafts, floors, posters and people."""
    assert not named(text, language)


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("pt", "A ficha vai de segunda a oito dias.", date(2026, 3, 16)),
        ("es", "El jueves en ocho va el plano.", date(2026, 3, 12)),
        ("it", "Giovedì a otto arriva tutto.", date(2026, 3, 12)),
        ("fr", "Vous l'avez mardi en huit.", date(2026, 3, 17)),
        ("it", "Giovedì a pranzo arriva tutto.", date(2026, 3, 5)),
        ("it", "Giovedì alle otto arriva tutto.", date(2026, 3, 5)),
        ("en", "Two come on Monday, and on the third I'm still working.", date(2026, 3, 9)),
    ],
)
def test_only_so_many_days_behind_a_weekday_are_weeks(language: str, text: str, on: date) -> None:
    """What "de segunda a oito dias" counts from is no beginning."""
    (scene,) = (scene for scene, _ in scenes_of(text, SENT, language))
    assert scene.span.on == on and "from" not in scene.span.leads
