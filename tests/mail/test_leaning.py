"""What words lean to beside what the rules heard: weighed in the corpora, and right elsewhere too."""

from datetime import datetime
from pathlib import Path

import pytest

import bot.mail.answer
import bot.mail.words
from bot.mail.answer import answer
from bot.mail.dates import days_and_absence
from bot.mail.leaning import (
    LANGUAGES,
    LONGEST,
    MIDDLE,
    SCALE,
    THE_DAY,
    day_signs,
    leaning,
    read,
    shares,
    signs,
    team_leaning,
)
from bot.mail.leant import leant, team_leant
from bot.mail.message import Answer, Attachment, DayKind, Kind, NewWords
from tests.corpus.labelled import digests
from tests.corpus.score_minds import MINDS

SENT = datetime.fromisoformat("2026-03-04T10:12:00+01:00")
WORDS = Path(bot.mail.words.__path__[0])


def test_the_tables_are_weighed_in_the_corpora() -> None:
    """`python -m tests.corpus.weighed` was run after the last labelled mail came in."""
    stale = [name for name, of in digests().items() if f"# Of {of}." not in (WORDS / f"{name}.py").read_text("utf-8")]
    assert not stale, "run python -m tests.corpus.weighed"


def test_rules_and_words_together_are_right_of_mails_that_neither_had_seen() -> None:
    """Each mind's by the others, and by what the rules heard before any was written for it."""
    weighed = pytest.importorskip("tests.corpus.weighed", reason="scikit-learn is not installed")
    (mails, days), of_team = weighed.opinions(), weighed.team_opinions()
    early = set(MINDS[: MINDS.index("twentyseventh")])
    known = weighed.figures(
        [seen for seen in mails if seen.mind in early],
        [seen for seen in days if seen.mind in early],
        [seen for seen in of_team if int(seen.mind.removeprefix(weighed.TEAM + "_")) <= 12],
    )
    assert known["answers"] >= 0.87
    assert known["team"] >= 0.84
    assert known["days"] >= 0.93
    # Those who came later write as few do, and hide what they do behind much else.
    known = weighed.figures(mails, days, of_team)
    assert known["answers"] >= 0.80
    assert known["team"] >= 0.85
    assert known["days"] >= 0.90


def test_the_words_decide() -> None:
    """Two kinds of mail, a word each: the word says which, and a short mail says it as loud as a long one."""
    weights = read(f"=9z0 yes =90z later =9{SCALE[MIDDLE] * 2} we =0{SCALE[MIDDLE] * 2} +")
    assert shares({"yes"}, weights, "da")["d"] > 0.9
    assert shares({"later"}, weights, "da")["a"] > 0.9
    assert shares({"we", "unknown"}, weights, "da") == {"d": 0.5, "a": 0.5}
    assert shares({"yes", "we"}, weights, "da")["d"] < shares({"yes"}, weights, "da")["d"]


def test_what_is_rare_weighs_more() -> None:
    """Beside it a word that every mail has leaves the rest as loud as it was."""
    weights = read(f"=9z0 yes =1{SCALE[MIDDLE] * 2} the =z{SCALE[MIDDLE] * 2} boat =0{SCALE[MIDDLE] * 2} +")
    alone, beside = shares({"yes"}, weights, "da"), shares({"yes", "the"}, weights, "da")
    assert alone["d"] > beside["d"] > shares({"yes", "boat"}, weights, "da")["d"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich schicke die Texte nicht."),
        ("en", "I send the texts not."),
        ("es", "Mando los textos no."),
        ("ru", "Отправляю вам текст не."),
    ],
)
def test_every_language_says_the_same(language: str, text: str) -> None:
    """What was learnt in one of them holds in all."""
    assert {"send", "text", "N:text", "N:send", "not_$"} <= signs(text, language)


def test_a_sentence_is_coloured_by_what_it_denies_asks_and_dates() -> None:
    """ "No text?" and "the text" are two things."""
    assert {"text", "Q:text", "NQ:text"} & signs("The text?", "en") == {"text", "Q:text"}
    assert {"text", "D:text", "N:text"} & signs("The text on Friday. No.", "en") == {"text", "D:text"}


def test_a_day_is_told_by_the_words_around_it() -> None:
    """Its own are no sign; those near it count once more."""
    shown = day_signs("i will send the list on friday the 6th then".split(), 6, 8, "en")
    assert {"i", "<send", ">then", f"on_{THE_DAY}", f"{THE_DAY}_then", "~<on", "~>then", "then_$"} <= shown
    assert not {"weekday", "0", "~<i"} & shown


@pytest.mark.parametrize("language", ["xx", "ja", "", "../en"])
def test_a_language_without_a_table_leans_to_nothing(language: str) -> None:
    """Nor is any other module looked for."""
    assert leaning("We went with version B.", language) is None
    assert team_leaning("We went with version B.", language) == {}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_words_that_nobody_weighed_lean_to_nothing(language: str) -> None:
    """Its frame alone tells nothing."""
    assert leaning("Xyzzy qwrtz.", language) is None


def test_a_book_is_read_to_its_first_page() -> None:
    """Hostile text has a price limit."""
    assert signs("a " * LONGEST, "en") == signs("a " * 10 * LONGEST, "en")


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
    monkeypatch.setattr(bot.mail.answer, "leant", lambda said, *_: said)
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
def test_who_names_one_by_one_has_not_merely_nodded(language: str, text: str) -> None:
    """They are what was asked for."""
    assert heard(language, text) != "acknowledgement"


def test_a_promise_must_have_its_day() -> None:
    """However much the words sound like one: without a day nobody knows how long to wait."""
    text = "You will have the whole list from me by then, so that you can begin with the pages at once, promised."
    assert leant(None, text, "en", {DayKind.PROMISE}) is Answer.PROMISE
    assert leant(None, text, "en", set()) is not Answer.PROMISE


def test_few_words_that_are_understood_need_no_help() -> None:
    """ "Yes, B": whatever it leans to."""
    assert all(leant(said, "Yes, B.", "en", set()) is said for said in Answer)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our solicitors, Hanlon & Reid, are now instructed. All further correspondence to them only."),
        ("de", "Herr Mai und Frau August sind ab Montag für Sie zuständig."),
        ("it", "I pacchi partono ogni martedì e venerdì."),
        ("en", "Plan B it is."),
        ("de", "Dann eben Plan B."),
    ],
)
def test_who_may_have_answered_has_not_nodded(language: str, text: str) -> None:
    """A nod is the likeliest of all it may be, and less likely than that it is none: nobody is chased for that."""
    assert heard(language, text) != "acknowledgement"


def test_a_nod_may_be_long() -> None:
    """Whoever tells at length why nothing can be said yet has said nothing yet."""
    text = (
        "Thanks Ana. The governors meet in June, and nothing about the name of the school or its crest can be said"
        " before they have. I know that is not what you hoped to read. As soon as they have voted I'll write to you,"
        " one way or the other. In the meantime it's exam season here, and the whole building has to whisper, which is"
        " funny with nine hundred children."
    )
    assert heard("en", text) == "acknowledgement"


def test_a_request_that_was_heard_never_closes() -> None:
    """However much the rest of the mail sounds like an end (design 4.5)."""
    text = (
        "That's everything settled then: the site is live, the invoice is paid and the file is closed. Thank you all"
        " for the lovely work, it was a pleasure from start to finish."
    )
    assert team_leant("closes", text, "en") == "closes"
    assert team_leant("asks", text, "en") != "closes"
