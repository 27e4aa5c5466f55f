"""Raw mails of many programs: whoever wrote them, and what they wrote now."""

import pytest

from bot.mail.certified import opened
from bot.mail.quoting import new_words
from bot.mail.reading import read
from tests.corpus.score_origin import measured
from tests.corpus.score_raw_mails import FALLBACK, Raw, rounds

ROUNDS = rounds()
BOXED, NAMED, COLOURED, ENVELOPED, DESK = "lotus", "gmail wrapped", "red", "PEC", "zendesk agent"
MISTAKEN = (
    *("freshdesk", "ticket", "desk agent", "receipt", "gel", "notification", "full", "groups", "bounce"),
    *("superoffice", "zoho desk"),
)
INITIALS, DESK_DE, TIP = "the bat", "helpscout agent", "first contact"
FOOTERS = (
    "bluemail",
    "outlook android fr",
    "outlook mobile ru",
    "spike",
    "zweisprachig",
    "superhuman it",
    "la lettre de",
)
LETTERS = (
    "a letter pasted in",
    "Brief im Brief",
    "como rodapé e cabeçalho",
    "как заголовок письма",
    "con > propia",
    "Von und Betreff",
    "own sentence that starts like an attribution",
    "a écrit à elle",
    "deux traits dans le texte",
    "carta pegada",
    "brief van de gemeente",
    "menu incollato",
    "con firma e indirizzi",
    "com dois traços no meio",
    "phrase en De et À",
    "elenco puntato con mittente",
    "eigener Gruß dazwischen",
    "answer below the quote and a second one",
    "post-scriptum sous la signature",
    "convite ditado com De",
)
BLOCKS = ("signature avec citation", "lotus es", "кому и тема", "outlook android pl", "Signatur mit Adressen")
LAYOUTS = (BOXED, NAMED, COLOURED, ENVELOPED, DESK, INITIALS, DESK_DE, TIP, *FOOTERS, *LETTERS, *BLOCKS)
MENDED = [raw for _, mails in ROUNDS for raw in mails if any(layout in raw.case.name for layout in LAYOUTS)]


def test_desks_and_receipts_are_told_from_whoever_writes_of_them() -> None:
    """A desk greets by name as a person does, and a person speaks of tickets, groups and what they have read."""
    row = measured(
        "raw", [raw.case for _, mails in ROUNDS for raw in mails if any(word in raw.case.name for word in MISTAKEN)]
    )
    assert (0.0, 0.0, 1.0) == tuple(row.figures.values()), row.misses


def test_who_decides_in_the_words_of_a_notice_is_a_person() -> None:
    """Away, received, closed, left: whoever says beside it what they want has answered, and must not be asked again."""
    cases = [raw.case for _, mails in ROUNDS for raw in mails if "near a notice" in raw.case.name]
    assert measured("near", cases).figures["human as machine"] == 0.0


def test_people_who_look_like_machines_are_people() -> None:
    """Who answers from an address that nobody reads, or says that the automatic reply was a mistake, has answered."""
    looks = (
        *("im Namen", "no responder en", "risponditore accanto", "автоответ сработал", "自動返信に触れる"),
        *("ne-pas-repondre", "noreply della cassa", "van de kassa", "noreply мастерской", "naast antwoord nl, lijst"),
        *("postmaster en", "c'est le répondeur fr", "gesloten maar antwoordt", "saltó la contestación"),
        *("era partita per sbaglio", "let niet op het automatische", "забыл выключить", "do not reply address"),
        *("no-responder del programa", "non rispondere nell'ind", "noreply の店", "deux lignes"),
        *("company relay sets", "la lettre de la cave fr", "la fille du relieur", "firma con nome in prima riga"),
        *("naoresponda pt-br, o neto",),
    )
    cases = [raw.case for _, mails in ROUNDS for raw in mails if any(look in raw.case.name for look in looks)]
    assert (len(looks), 0.0) == (len(cases), measured("looks", cases).figures["human as machine"])


@pytest.mark.parametrize(
    "raw", [raw for raw in MENDED if raw.words and not raw.is_between], ids=lambda raw: raw.case.name
)
def test_new_words_below_boxes_and_long_names(raw: Raw) -> None:
    """Neither Notes' boxes nor a name that an attribution wrapped are anybody's words."""
    assert " ".join(new_words(opened(read(raw.case.raw, fallback=FALLBACK))).text.split()) in raw.words


@pytest.mark.parametrize("raw", [raw for raw in MENDED if raw.is_between], ids=lambda raw: raw.case.name)
def test_answers_in_a_colour_are_heard(raw: Raw) -> None:
    """Outlook's users answer in red among our lines, and say so above them."""
    assert " ".join(new_words(opened(read(raw.case.raw, fallback=FALLBACK))).text.split()) in raw.words
