"""Sentences that were misunderstood once, or beside one that was: a line each, and each has to stay understood."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.mail.answer import answer
from bot.mail.dates import days_and_absence
from bot.mail.message import DayKind, Kind, NewWords
from bot.mail.request import request
from tests.corpus import score_team

SENT = datetime.fromisoformat("2026-03-04T10:12:00+01:00")
LINES = Path(__file__).with_name("learnt.txt").read_text(encoding="utf-8").splitlines()
"""`LANGUAGE ANSWER DAY | SENTENCE`: what a client's words do (`*`: whatever, `team`: what gives the ball to the team,
so that who has answered is not chased), and the day promised (`-`: none)."""

TEAMS = frozenset({"delivers", "question", "null"})


def read(language: str, text: str) -> tuple[str, str]:
    days, _ = days_and_absence(text, SENT, language, Kind.HUMAN)
    does = answer(NewWords(text=text), (), days, language)
    promised = [day.on for day in days if day.kind is DayKind.PROMISE]
    return does or "null", f"{promised[0]:%m-%d}" if promised else "-"


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "nl", "pt", "ru"])
def test_what_was_learnt_is_not_forgotten(language: str) -> None:
    """Every line of its language: the answer, and the day."""
    wrong = []
    for line in LINES:
        label, _, text = line.partition(" | ")
        spoken, meant, day = label.split()
        if spoken == language:
            does, on = read(language, text)
            if on != day or (meant not in ("*", does) and not (meant == "team" and does in TEAMS)):
                wrong.append(f"{line}: came {does} {on}")
    assert [] == wrong


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "nl", "pt", "ru"])
def test_what_the_team_wants_is_not_forgotten(language: str) -> None:
    """Unheard, no clock runs; heard where nothing is wanted, a client is chased for nothing."""
    known = [case for case in score_team.cases() if case.language == language and not case.is_known_miss]
    wrong = [(case.does, came, case.text) for case in known if (came := score_team.came(case)) != case.does]
    assert len(known) > 100
    assert [] == wrong


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Perfect, all received. Have a nice weekend!"),
        ("en", "Thanks for the quick approval, we're going to print."),
        ("de", "Super, alles angekommen. Schönes Wochenende!"),
        ("fr", "Parfait, tout est bien reçu. Bon week-end !"),
        ("es", "Perfecto, recibido todo. ¡Buen fin de semana!"),
        ("it", "Perfetto, ricevuto tutto. Buon weekend!"),
        ("pt", "Perfeito, recebemos tudo. Bom fim de semana!"),
        ("nl", "Top, alles ontvangen. Fijn weekend!"),
        ("ru", "Отлично, всё получили. Хороших выходных!"),
    ],
)
def test_who_has_what_was_asked_for_closes(language: str, text: str) -> None:
    """The team thanks for it: nothing is open any more."""
    said = request(NewWords(text=text), language)
    assert said.closes
    assert not said.asks


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Schauen Sie doch bitte mal über den Entwurf."),
        ("de", "Bitte unterschrieben zurück."),
        ("de", "Über eine Rückmeldung bis Freitag würde ich mich freuen."),
        ("es", "Nos haría falta vuestro CIF para la factura."),
    ],
)
def test_a_bidding_without_a_question_mark_asks(language: str, text: str) -> None:
    """Without it no clock would run."""
    assert request(NewWords(text=text), language).asks


def test_what_only_sounds_like_a_request_is_quoted_by_its_sentence() -> None:
    """No rule hears one here, and the letter names what was asked for all the same."""
    text = "I'm afraid the photo is too small to print. A larger one, 2000 px or more, would do the trick."
    assert request(NewWords(text=text), "en").words == text.partition(". ")[2]


def test_a_colleague_is_known_by_the_whole_of_a_short_name() -> None:
    """Jo was put in copy and is asked; Ed was not, nor is Jo who was called Joan."""
    said = "I've put {} in copy. {}, could you look at it?"
    assert not request(NewWords(text=said.format("Jo", "Jo")), "en").asks
    assert request(NewWords(text=said.format("Joan", "Jo")), "en").asks
    assert request(NewWords(text=said.format("Jo", "Ed")), "en").asks


def test_what_nobody_wants_any_more_heads_no_list() -> None:
    """Below "from you:" stands what is wanted, or that nothing is."""
    assert request(NewWords(text="From you:\nLogo\nTexts"), "en").asks
    assert not request(NewWords(text="From you:\nPlease nothing more."), "en").asks
