"""Days on which a writer or their family goes somewhere of their own, beside a day that is promised."""

from datetime import date

import pytest

from bot.mail.message import Answer, DayKind
from tests.corpus.score_dates import SENT
from tests.corpus.score_minds import Case, came

TOMORROW, FRIDAY = date(2026, 3, 5), date(2026, 3, 6)


def promised(language: str, text: str) -> list[date]:
    """As the whole mail is read: its sound makes such a day a promise, and its words alone do not."""
    case = Case(
        name=language,
        sent=SENT["wed"],
        subject="Re: website",
        headers=(),
        team=False,
        does=Answer.PROMISE,
        days=frozenset(),
        away=False,
        files=(),
        text=text,
    )
    return [on for kind, on, _ in came(case)[1] if kind is DayKind.PROMISE]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tomorrow I'll send you the file. On Friday I have to go to the dentist."),
        ("de", "Morgen schicke ich dir die Datei. Am Freitag muss ich zum Arzt."),
        ("fr", "Demain je vous envoie le fichier. Vendredi je vais chez le médecin."),
        ("es", "Mañana te mando el archivo. El viernes voy al dentista."),
        ("it", "Domani ti mando il file. Venerdì vado dal medico."),
        ("it", "Domani ti mando il file. Venerdì parto per Roma."),
        ("it", "Domani ti mando il file. Venerdì mia figlia si sposa."),
        ("pt", "Amanhã te mando o arquivo. Na sexta viajo para Lisboa."),
        ("pt", "Amanhã te mando o arquivo. Meu filho embarca no fim do mês."),
        ("nl", "Morgen stuur ik het bestand. Vrijdag moet ik naar de tandarts."),
        ("ru", "Завтра пришлю файл. В пятницу иду к врачу."),
    ],
)
def test_an_errand_of_their_own_puts_off_no_promise(language: str, text: str) -> None:
    """The day that was promised stays the day."""
    assert [TOMORROW] == promised(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am Freitag muss ich zum Arzt, danach schicke ich dir die Liste."),
        ("es", "El viernes voy al médico y te llevo los papeles."),
        ("it", "Venerdì vado dal medico, poi ti mando tutto."),
        ("it", "Venerdì mostro al medico la bozza e ti dico."),
        ("it", "Parto venerdì, la bozza la guardo in treno."),
        ("pt", "Na sexta vou ao dentista, leio o texto na sala de espera."),
        ("pt", "Sexta viajo, mas antes te mando o arquivo."),
        ("nl", "Vrijdag moet ik naar de tandarts, maar de teksten krijg je die dag toch."),
    ],
)
def test_what_is_done_beside_the_errand_is_promised(language: str, text: str) -> None:
    """Whoever names the errand and what the reader gets has named its day."""
    assert [FRIDAY] == promised(language, text)
