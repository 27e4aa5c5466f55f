"""What a mail says of days: promised, asked, away, or nothing of the kind."""

import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.dates import dates, day_of, is_away
from bot.mail.days.signs import day_signs
from bot.mail.days.words import LANGUAGES, vocabulary
from bot.mail.message import Day, DayKind, Kind
from tests.corpus import score_dates

# Measured when the reader was written, a little below; raise it as the reader gets better.
UNSEEN_FLOOR = 0.95
WEDNESDAY = datetime(2026, 3, 4, 10, 12, tzinfo=UTC)


def read(text: str, language: str | None = "en", kind: Kind = Kind.HUMAN) -> list[tuple[DayKind, date]]:
    return [(day.kind, day.on) for day in dates(text, WEDNESDAY, language, kind)]


def promised(text: str, language: str | None = "en") -> list[date]:
    return [on for kind, on in read(text, language) if kind is DayKind.PROMISE]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by Friday", date(2026, 3, 6)),
        ("on Wednesday", date(2026, 3, 11)),
        ("tomorrow", date(2026, 3, 5)),
        ("in a week", date(2026, 3, 11)),
        ("by the end of the week", date(2026, 3, 6)),
        ("by the end of next week", date(2026, 3, 13)),
        ("next week", date(2026, 3, 13)),
        ("early next week", date(2026, 3, 9)),
        ("mid next week", date(2026, 3, 11)),
        ("over the weekend", date(2026, 3, 8)),
        ("before the weekend", date(2026, 3, 6)),
        ("by the end of the month", date(2026, 3, 31)),
        ("by the 2nd", date(2026, 4, 2)),
        ("by 2 March", date(2027, 3, 2)),
        ("this afternoon", date(2026, 3, 4)),
        ("by Monday 9/3", date(2026, 3, 9)),
        ("in two days", date(2026, 3, 6)),
        ("within 48 hours", date(2026, 3, 6)),
        ("the day after tomorrow", date(2026, 3, 6)),
    ],
)
def test_the_conventions_hold(words: str, day: date) -> None:
    """Each expression means the day that the contract says (design 8)."""
    assert [day] == promised(f"I'll send you the texts {words}.")


@pytest.mark.parametrize(
    "words",
    [
        "in two or three days",
        "in a day or two",
        "in the next few days",
        "by 9/8",
        "in 2-3 weeks",
        "soon",
    ],
)
def test_what_names_no_day_is_no_promise(words: str) -> None:
    """A day that could be two, or none, keeps no project waiting."""
    assert [] == promised(f"I'll send you the texts {words}.")


def test_a_day_in_quotation_marks_is_not_the_writers() -> None:
    """What is to be printed promises nothing; a stressed word, or a mail put in quotation marks as a whole, does."""
    assert [] == promised('Please put on the door: "We will send your order on Friday."')
    assert [date(2026, 3, 6)] == promised('You will have the "final" texts by "Friday".')
    assert [date(2026, 3, 6)] == promised('"I will send you the texts on Friday."')


def test_a_day_that_has_just_been_is_no_promise_for_next_year() -> None:
    """In March "26 February" is last week's, unless something is to be done by then."""
    assert [] == promised("The board met on 26 February and will send you its approval.")
    assert [date(2027, 2, 26)] == promised("I'll send you the texts by 26 February.")


def test_next_thursday_is_counted_from_no_day_that_was_refused() -> None:
    """ "They measure it on Friday, and next Thursday you'll have it" is a week later."""
    refused = promised("I can't manage Friday, but you'll get the feedback next Thursday.")
    kept = promised("They measure it on Friday, and next Thursday you'll have the plans.")
    assert [timedelta(weeks=1)] == [later - sooner for later, sooner in zip(kept, refused, strict=True)]


def test_the_day_is_counted_from_where_the_writer_is() -> None:
    """At half past midnight in Auckland it is already tomorrow there."""
    sent = datetime(2026, 3, 5, 0, 30, tzinfo=timezone(timedelta(hours=13)))
    assert [date(2026, 3, 6)] == [day.on for day in dates("You'll have it tomorrow.", sent, "en", Kind.HUMAN)]


def test_an_absence_has_a_first_day_and_a_first_day_back() -> None:
    """Away until Friday is back on Monday; a range that has begun keeps its first day."""
    text = "I'm on holiday from 2 to 13 March."
    expected = Day(
        kind=DayKind.AWAY_UNTIL,
        on=date(2026, 3, 16),
        quote=text,
        away_from=date(2026, 3, 2),
        through=date(2026, 3, 13),
    )
    assert (expected,) == dates(text, WEDNESDAY, "en", Kind.HUMAN)


def test_what_is_promised_speaks_before_the_absence_and_the_request() -> None:
    """One mail, four days: the promise comes first, and of two only the later, the bound to wait for (4.7)."""
    text = (
        "I'm away until Friday. I'll send the logo on Tuesday and the texts on Thursday.\n"
        "Please send the invoice by Monday."
    )
    assert [
        (DayKind.PROMISE, date(2026, 3, 10)),
        (DayKind.AWAY_UNTIL, date(2026, 3, 9)),
        (DayKind.DEADLINE, date(2026, 3, 9)),
    ] == read(text)


def test_a_machine_promises_nothing() -> None:
    """An auto-reply names an absence at most, and other machines name nothing at all."""
    text = "I am out of office until 13 March 2026. We will answer by Friday."
    assert [(DayKind.AWAY_UNTIL, date(2026, 3, 16))] == read(text, kind=Kind.AUTO_REPLY)
    assert [] == read(text, kind=Kind.BULK)


def test_a_return_that_was_worked_out_keeps_the_day_it_came_from() -> None:
    """Whose week ends on another day works it out anew; a return that was named stands as it is."""
    named = dates("I'm away. I'm back on 16 March.", WEDNESDAY, "en", Kind.HUMAN)
    worked_out = dates("I'm away until 13 March.", WEDNESDAY, "en", Kind.HUMAN)
    assert [None, date(2026, 3, 13)] == [day.through for day in (*named, *worked_out)]


@pytest.mark.parametrize(
    ("language", "text", "back"),
    [
        ("en", "I am out of the office. Back on 24/3.", date(2026, 3, 24)),
        ("en", "I am out of the office. Returning 24/3.", date(2026, 3, 24)),
        ("de", "Ich bin nicht im Büro. Rückkehr: 24.3.", date(2026, 3, 24)),
        ("fr", "Absent du bureau. Retour : 24/3.", date(2026, 3, 24)),
        ("nl", "Ik ben afwezig, terug 24/3.", date(2026, 3, 24)),
        ("en", "I am out of the office. Back on 9/8.", None),
        ("en", "I am away, working 3/4 time, back on 16 March.", date(2026, 3, 16)),
    ],
)
def test_a_notice_names_the_return_in_figures(language: str, text: str, back: date | None) -> None:
    """Behind "back on", or behind the return itself in a machine's notice, figures are a day if they are one."""
    found = [day.on for day in dates(text, WEDNESDAY, language, Kind.AUTO_REPLY)]
    assert found == ([back] if back else [])


def test_away_needs_no_day() -> None:
    """Somebody on holiday is away, also without saying until when; "moving away" is no absence."""
    assert is_away("I'm on holiday at the moment.", "en", Kind.HUMAN)
    assert not is_away("We are moving away from Wix.", "en", Kind.HUMAN)
    assert not is_away("My colleague is on holiday.", "en", Kind.HUMAN)
    assert not is_away("Fijne vakantie en geniet van de zee!", "nl", Kind.HUMAN)
    assert not is_away("Чтобы закрыть страницу, не хватает только подписи.", "ru", Kind.HUMAN)
    assert is_away("Офис закрыт до понедельника.", "ru", Kind.HUMAN)


def test_a_short_answer_in_an_unknown_language_is_understood() -> None:
    """Two lines are often too little to tell the language; their own words tell it."""
    assert [date(2026, 3, 6)] == promised("Ich schicke es bis Freitag.", None)
    assert [date(2026, 3, 6)] == promised("Пришлю до пятницы.", None)


@pytest.mark.parametrize(
    ("order", "language", "day"),
    [
        ("fri", "en", date(2026, 3, 6)),
        ("21jan", "en", date(2027, 1, 21)),
        ("2w", None, date(2026, 3, 18)),
        ("3d", "de", date(2026, 3, 7)),
        ("next tuesday", "en", date(2026, 3, 10)),
        ("sun", "en", date(2026, 3, 8)),
        ("в пятницу", "ru", date(2026, 3, 6)),
        ("viernes", None, date(2026, 3, 6)),
        ("9/8", "de", date(2026, 8, 9)),
        ("9/8", "en", None),
        ("friday or monday", "en", None),
        ("31 feb", "en", None),
        ("whenever", "en", None),
        ("a week", "en", date(2026, 3, 11)),
        ("for two weeks", "en", date(2026, 3, 18)),
        ("für drei tage", "de", date(2026, 3, 7)),
        ("на неделю", "ru", date(2026, 3, 11)),
        ("pour 10 jours", "fr", date(2026, 3, 14)),
        ("week", "en", None),
        ("for 3 business days", "en", None),
    ],
)
def test_an_order_names_one_day_or_none(order: str, language: str | None, day: date | None) -> None:
    """Days in orders are natural language; what is ambiguous is asked back."""
    assert day == day_of(order, WEDNESDAY, language)


@given(st.text(max_size=300), st.sampled_from([*LANGUAGES, None, "pl"]), st.datetimes(timezones=st.just(UTC)))
def test_any_text_at_any_time_is_read(text: str, language: str | None, sent: datetime) -> None:
    """Nothing a person can write, and no clock, makes the reader raise."""
    dates(text, sent, language, Kind.HUMAN)
    is_away(text, language, Kind.AUTO_REPLY)
    day_of(text, sent, language)


WORDS = st.sampled_from(
    "by friday until 12.03. 5 march next week end of the month in two tomorrow 31/12 - , . ? I'll send please not "
    "if from to bis am Freitag nächste Woche d'ici la fin du mois hasta el 30 de febrero entro l'8 até 5 de maio tot "
    "en met 29 февраля до конца недели".split()
)


@given(st.lists(WORDS, max_size=40).map(" ".join), st.sampled_from(LANGUAGES), st.datetimes(timezones=st.just(UTC)))
def test_any_jumble_of_day_words_is_read(text: str, language: str, sent: datetime) -> None:
    """Words of days in any order name days or none, never an error."""
    for day in dates(text, sent, language, Kind.AUTO_REPLY):
        assert day.on > sent.date()
    dates(text, sent, language, Kind.HUMAN)
    day_of(text, sent, language)


@pytest.mark.parametrize("unit", ["friday ", "1.", "\n", ", friday", "12.03.-", "if you friday and ", "a'", "5 5 "])
def test_hostile_text_costs_little(unit: str) -> None:
    """A megabyte made to be slow is read in less than a second of processor time."""
    started = time.process_time()
    dates(unit * (1_000_000 // len(unit)), WEDNESDAY, None, Kind.HUMAN)
    assert time.process_time() - started < 1


def test_the_goals_hold_on_the_corpus() -> None:
    """The promised day is found and resolved in eight languages (FIGURES.md, "Judgement")."""
    row = score_dates.whole()
    assert row.figures["promise F1"] >= 0.95, row.misses
    assert row.figures["false fires"] <= 0.02, row.misses


def test_the_unseen_third_does_not_fall_back() -> None:
    """Mail that nobody tuned on is harder; what was reached there is kept (the goal is 0.95)."""
    unseen = next(row for row in score_dates.score() if row.set == "unseen")
    assert unseen.figures["promise F1"] >= UNSEEN_FLOOR, unseen.misses


FRIDAY, MONDAY, TUESDAY = date(2026, 3, 6), date(2026, 3, 9), date(2026, 3, 10)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Accounts will transfer the deposit on Friday.", FRIDAY),
        ("de", "Der Vertrieb schickt die Preisliste am Freitag.", FRIDAY),
        ("fr", "La direction transmettra le contrat vendredi.", FRIDAY),
        ("es", "Administración mandará la factura el viernes.", FRIDAY),
        ("it", "L'amministrazione invierà il contratto venerdì.", FRIDAY),
        ("pt", "A contabilidade enviará o recibo na sexta.", FRIDAY),
        ("nl", "Verkoop stuurt de prijslijst vrijdag.", FRIDAY),
        ("ru", "Отдел продаж вышлет прайс в пятницу.", FRIDAY),
    ],
)
def test_a_colleague_delivers_for_the_house(language: str, text: str, day: date) -> None:
    """An answer by the contact's colleague counts (4.4), and so does their day."""
    assert [day] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The courier delivers our desks on Friday."),
        ("de", "Die Druckerei liefert uns am Freitag."),
        ("fr", "L'imprimeur nous livre vendredi."),
        ("es", "El proveedor nos entrega las cajas el viernes."),
        ("it", "Il corriere ci consegna tutto venerdì."),
        ("pt", "O fornecedor entrega-nos tudo na sexta."),
        ("nl", "De drukker levert ons alles vrijdag."),
        ("ru", "Типография привезёт нам тираж в пятницу."),
        ("en", "I had told you that you would have it on Friday."),
        ("de", "Ich hatte gesagt, dass Sie es am Freitag haben."),
        ("it", "Avevo detto che venerdì ve lo mandavo."),
        ("en", "Please do nothing before Friday."),
        ("en", "If I get round to it by Friday I'll let you know."),
        ("de", "Wenn ich bis Freitag noch Fragen habe, melde ich mich."),
        ("nl", "Als ik het voor vrijdag klaar heb, stuur ik het door."),
        ("de", "Vor Freitag wird es aber nichts."),
        ("nl", "Voor vrijdag gaat ons dat niet lukken."),
        ("de", "Am Freitag bekommen wir die Schlüssel."),
        ("en", "Your email of 6 March got lost."),
        ("en", "We show it to the board on Friday."),
    ],
)
def test_what_others_do_or_what_was_said_once_is_no_promise(language: str, text: str) -> None:
    """An outsider's day, a day of history and a day before which nothing happens bind nobody."""
    assert [] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "I'll check it on Friday and send it on Monday.", MONDAY),
        ("en", "A week on Monday you'll have it.", date(2026, 3, 16)),
        ("en", "You'll have it Friday week.", date(2026, 3, 13)),
        ("en", "It'll be Tuesday rather than Monday.", TUESDAY),
        ("de", "Statt Montag wird es Dienstag.", TUESDAY),
        ("de", "Freigabe kommt Mo., sorry.", MONDAY),
        ("nl", "De teksten komen vr.", FRIDAY),
        ("fr", "Patientez jusqu'à vendredi.", FRIDAY),
        ("es", "Contrato: copia firmada el viernes.", FRIDAY),
        ("it", "Oggi no, ma lunedì sì.", MONDAY),
        ("pt", "A ideia é terem tudo até sexta.", FRIDAY),
        ("ru", "Договор будет отсканирован в пятницу.", FRIDAY),
        ("de", "Wenn es Ihnen recht ist, schicke ich es am Freitag.", FRIDAY),
        ("en", "As soon as Nina is back on Monday I'll send you the form.", MONDAY),
        ("de", "Sobald Nina am Montag zurück ist, schicke ich Ihnen das Formular.", MONDAY),
        ("en", "I've asked Tom to send it to you on Friday.", FRIDAY),
        ("en", "Our bookkeeper is in on Friday and she will pay it then.", FRIDAY),
        ("es", "El contable vuelve el viernes y ese mismo día os paga la factura.", FRIDAY),
        ("ru", "Бухгалтер будет в пятницу, тогда и оплатим.", FRIDAY),
    ],
)
def test_a_promise_is_known_by_its_grammar(language: str, text: str, day: date) -> None:
    """Several days, instead of, bare answers, goals, passives, conditions that only ask leave."""
    assert [day] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The texts are due on Friday."),
        ("en", "Only the logo is missing, Friday would be perfect."),
        ("en", "If it reaches us by Friday we can keep the launch date."),
        ("en", "If I have it back by Friday, we'll make the printer."),
        ("de", "Wenn ich sie bis Freitag zurückhabe, schaffen wir die Druckerei noch."),
        ("fr", "Si je les ai d'ici vendredi, on tient la date de l'imprimeur."),
        ("es", "Si lo tengo antes del viernes, llegamos a imprenta."),
        ("it", "Se li ricevo entro venerdì, riusciamo ad andare in stampa."),
        ("pt", "Se eu os tiver até sexta, ainda conseguimos a gráfica."),
        ("nl", "Als ik het uiterlijk vrijdag terug heb, halen we de drukker."),
        ("ru", "Если я получу всё до пятницы, успеем в типографию."),
        ("nl", "Als de drukproef uiterlijk vrijdag akkoord is, halen we de leverdatum."),
        ("es", "Para no perder la fecha de imprenta necesitaríamos el texto el viernes como muy tarde."),
        ("de", "Klappt das bis Freitag?"),
        ("de", "Geben Sie uns bitte bis Freitag, 6. März, Bescheid."),
        ("fr", "N'oubliez pas les photos pour vendredi."),
        ("es", "Subidlo todo antes del viernes, por favor."),
        ("it", "Possiamo avere la copia entro venerdì?"),
        ("pt", "Digam-nos até sexta que versão preferem."),
        ("nl", "Voor een antwoord voor vrijdag zijn we je dankbaar."),
        ("ru", "Не забудьте про фото к пятнице."),
    ],
)
def test_a_deadline_is_known_by_its_grammar(language: str, text: str) -> None:
    """Nouns, wishes, reminders and negative commands ask as much as "please send" does."""
    assert [(DayKind.DEADLINE, FRIDAY)] == read(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "I'm in Spain until Friday."), ("de", "Bis Freitag im Urlaub."), ("it", "Sono via fino a venerdì.")],
)
def test_somewhere_else_is_away(language: str, text: str) -> None:
    """Away need not be called away."""
    assert [(DayKind.AWAY_UNTIL, MONDAY)] == read(text, language)


def test_a_colleague_s_return_is_nobody_s_absence() -> None:
    """Absence belongs to the person who writes."""
    assert [] == read("Nina's back on Monday, let's see what she says.")


@pytest.mark.parametrize(
    ("language", "text", "back"),
    [
        ("en", "Our office is closed until 18 September.", date(2026, 9, 21)),
        ("nl", "De praktijk is tot en met 18 september dicht.", date(2026, 9, 21)),
        ("es", "El teatro cierra del 24 al 6.", date(2026, 10, 7)),
    ],
)
def test_a_house_that_is_shut_is_an_absence(language: str, text: str, back: date) -> None:
    """Who works there answers nobody; "the shop in Lille" is one of several and says nothing."""
    sent = datetime.fromisoformat("2026-09-15T09:00:00+02:00")
    assert [back] == [day.on for day in dates(text, sent, language, Kind.HUMAN) if day.kind is DayKind.AWAY_UNTIL]
    elsewhere = dates("The shop in Lille is closed until 18 September.", sent, "en", Kind.HUMAN)
    assert [] == [day for day in elsewhere if day.kind is DayKind.AWAY_UNTIL]


def test_what_must_reach_us_is_a_deadline_and_no_promise() -> None:
    """ "Should" is the reader's here: taken for a promise, it would rest our own letters."""
    sent = datetime.fromisoformat("2026-09-15T09:00:00+02:00")
    for language, text in (
        ("en", "Any changes should reach us by Friday."),
        ("es", "Los cambios tendrían que llegarnos antes del viernes."),
        ("it", "Le modifiche dovrebbero arrivarci entro venerdì."),
    ):
        found = dates(text, sent, language, Kind.HUMAN)
        assert [(DayKind.DEADLINE, date(2026, 9, 18))] == [(day.kind, day.on) for day in found], language


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Am Montag tagt der Vorstand, am nächsten Tag bekommen Sie Bescheid.", date(2026, 3, 10)),
        ("fr", "Le comité se réunit lundi. Je vous donne la réponse le lendemain.", date(2026, 3, 10)),
        ("fr", "Dans les trois prochains jours nous vous enverrons la liste.", date(2026, 3, 7)),
        ("it", "Nei prossimi tre giorni vi mandiamo l'elenco.", date(2026, 3, 7)),
        ("es", "A lo largo de la semana que viene os paso los textos.", date(2026, 3, 13)),
        ("nl", "In de loop van de week stuur ik de teksten.", date(2026, 3, 6)),
        ("nl", "De teksten stuur ik op 14-3.", date(2026, 3, 14)),
        ("ru", "Вы получите его 14.03.", date(2026, 3, 14)),
        ("en", "I need a few more days - let's make it the 13th.", date(2026, 3, 13)),
        ("en", "Give us the weekend.", date(2026, 3, 8)),
        ("en", "Payment is scheduled for 20 March.", date(2026, 3, 20)),
        ("de", "Wir besprechen das am Montag und melden uns direkt danach.", date(2026, 3, 9)),
        ("fr", "On en parle lundi et je vous dis tout de suite après.", date(2026, 3, 9)),
    ],
)
def test_a_day_that_hangs_on_another_or_is_a_stretch_is_a_day(language: str, text: str, day: date) -> None:
    """Counted from the day named before, from a number, from a plan, or the end of a stretch."""
    assert [day] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board meets on Monday. You'll have it the day after our launch."),
        ("en", "I need a few more days."),
        ("en", "Give me some more days."),
        ("en", "You are scheduled to have the texts translated by 20 March."),
        ("de", "Frau Weber ist krank und wird erst Ende nächster Woche wieder da sein."),
        ("nl", "Onze directeur is in het buitenland en is maandag pas terug."),
        ("de", "Der Kurier holt das Paket am Dienstag bei euch ab."),
        ("es", "Ya pagamos el lunes."),
        ("nl", "Jullie krijgen pagina 14-3 apart."),
        ("en", "Is the payment scheduled for 20 March?"),
        ("es", "Mi vuelo sale el sábado."),
    ],
)
def test_a_day_that_somebody_else_keeps_or_that_is_over_is_no_promise(language: str, text: str) -> None:
    """Of a return, a flight, a collection, what was paid already, and the day after a thing."""
    assert not promised(text, language)


def test_an_absence_is_nobody_s_who_finishes_something_off() -> None:
    """A verb's "off" is none of a holiday, and who is abroad is away whatever the word for it stands beside."""
    assert not is_away("I'll tick it off on Friday.", "en", Kind.HUMAN)
    assert is_away("Je suis à l'étranger jusqu'au 16.", "fr", Kind.HUMAN)
    assert not is_away("Mrs Weber is ill and won't be in until the end of next week.", "en", Kind.HUMAN)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I've blocked out Friday for this."),
        ("de", "Ich habe mir Freitag dafür freigehalten."),
        ("nl", "Ik heb het voor vrijdag ingepland."),
        ("fr", "Je me bloque vendredi matin pour ça."),
        ("it", "Mi sono tenuto libero venerdì per questo."),
        ("es", "Me he reservado el viernes para esto."),
        ("de", "Ich peile Freitag an."),
        ("nl", "We streven naar vrijdag."),
        ("fr", "On table sur vendredi."),
        ("ru", "Ориентируюсь на пятницу."),
    ],
)
def test_a_day_kept_for_it_or_aimed_at_is_promised(language: str, text: str) -> None:
    """Whoever keeps the day for the matter, or aims at it, means to deliver then."""
    assert [date(2026, 3, 6)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I've blocked out Friday for the dentist."),
        ("en", "We've reserved Friday for this workshop."),
        ("en", "I've booked tomorrow off."),
        ("de", "Das war für Freitag eingeplant."),
        ("en", "Have you blocked Friday for this?"),
    ],
)
def test_a_day_kept_for_something_else_promises_nothing(language: str, text: str) -> None:
    """Another matter is named, or the plan is over, or it is a question."""
    assert not promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board sits on Friday. That same day I'll let you know what they decided."),
        ("de", "Am Freitag tagt der Vorstand, danach gebe ich Ihnen direkt Bescheid."),
        ("nl", "Vrijdag vergadert de raad van bestuur. Diezelfde dag laat ik u het besluit weten."),
        ("it", "Venerdì si riunisce il consiglio e in giornata Le comunico l'esito."),
        ("pt", "Aguarde só até sexta, dia 6. O conselho reúne e a senhora recebe a decisão no mesmo dia."),
        ("ru", "В пятницу фотограф отдаёт снимки, и я вам их сразу перекидываю."),
        ("es", "El viernes tenemos junta y después os digo algo."),
    ],
)
def test_a_day_that_is_taken_up_again_is_promised(language: str, text: str) -> None:
    """What happens then promises nothing, but what is told "that day", "afterwards", "in the course of it" does."""
    assert [date(2026, 3, 6)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We met on Monday. That day you said the draft was late."),
        ("en", "The board meets on Monday, and if they agree that day I'll send it."),
        ("de", "Am Montag ist Feiertag. An diesem Tag liefern die Drucker nicht."),
        ("de", "Am Donnerstag tagt der Vorstand, danach sehen wir weiter."),
        ("fr", "Lundi nous avons une réunion. Ce jour-là, on mange ensemble."),
        ("pt", "Segunda há reunião. Nesse dia não consigo enviar nada."),
    ],
)
def test_a_day_taken_up_for_something_else_promises_nothing(language: str, text: str) -> None:
    """The day is over, or nobody hands over anything then."""
    assert not promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Friday, without fail. If I miss it again you may shout at me."),
        ("nl", "Vrijdag! Echt!"),
        ("fr", "Sérieusement cette fois : vendredi."),
        ("es", "Pasado mañana. Te lo juro por lo que más quieras."),
        ("it", "Venerdì, giuro."),
        ("en", "I can't face it before tomorrow night, Friday it is."),
        ("en", "I was going to say tomorrow, but be realistic, Bob: Friday."),
        ("en", "Logo in vector: done, in your inbox. Brand fonts: Friday."),
        ("fr", "Acte I ci-joint, relu et corrigé. Pour le II et le III, vendredi."),
        ("ru", "Половину суммы перевёл, остаток в пятницу с зарплаты."),
        ("nl", "De eerste schijf is betaald, de tweede volgt vrijdag."),
    ],
)
def test_a_day_alone_is_promised_by_an_oath_or_what_is_left(language: str, text: str) -> None:
    """Beside the day stands that it is meant, that it cannot be sooner, or that the first part is done."""
    assert [date(2026, 3, 6)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Friday. Really?"),
        ("de", "Bis Freitag! Ehrlich, ihr seid toll."),
        ("en", "Attached is the agenda. The other workshop on Friday."),
        ("en", "Thanks, all received. Dentist on Friday."),
        ("es", "La segunda reunión, el viernes."),
        ("en", "Monday it is! See you at ten."),
        ("en", "Thanks! The last bus Friday, then home."),
        ("en", "All good here. Other than that, Monday."),
        ("fr", "Bien reçu. L'autre bureau vendredi."),
        ("pt", "Obrigado, recebido. Bom resto de semana e até segunda."),
        ("nl", "De tweede dag is vrijdag."),
        ("de", "Donnerstag 15 Uhr passt, ich mache auf."),
        ("es", "De acuerdo para el jueves a las 15, les abro yo."),
        ("en", "Mobile only today, can't open anything bigger than a stamp."),
    ],
)
def test_a_day_alone_beside_something_else_promises_nothing(language: str, text: str) -> None:
    """Of doubt, leave, and meetings."""
    assert not promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll sit down with it on Friday over breakfast and mail you my notes."),
        ("en", "I'd say the pics land with you on Friday."),
        ("de", "Freitag ruf ich durch und sag was Sache ist"),
        ("de", "Den Restbetrag begleichen wir am Freitag."),
        ("nl", "Vrijdag bel ik je met de uitslag."),
        ("fr", "J'appelle le bureau vendredi pour donner ma réponse."),
        ("fr", "Vendredi tu l'as."),
        ("it", "Su quelli est e ovest ci esprimiamo venerdì dopo il sopralluogo."),
        ("it", "Venerdì mattina appena arrivo in negozio ti faccio le foto alle vetrine."),
        ("pt", "Sexta à noite, quando os meninos dormirem, escolho as fotos."),
        ("ru", "в пятницу кину"),
    ],
)
def test_what_is_said_and_done_on_a_day_in_many_words_is_promised(language: str, text: str) -> None:
    """News by telephone, over a coffee, once the children sleep, and verbs that pay or give an opinion."""
    assert [date(2026, 3, 6)] == promised(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Trasmettiamo i documenti richiesti con nota del 12 marzo."),
        ("es", "Ejercemos nuestro derecho de desistimiento del contrato suscrito el 9 de diciembre."),
        ("ru", "Направляем договор от 12 мая."),
        ("de", "Heute Abend, wenn alles klappt, schicke ich dir die Texte."),
        ("nl", "Maandag bel ik je even."),
        ("fr", "Vendredi tu l'as dit toi-même."),
        ("it", "Il tecnico verrà lunedì a ritirare la macchina."),
    ],
)
def test_the_day_a_paper_bears_and_a_day_in_doubt_promise_nothing(language: str, text: str) -> None:
    """Of papers, conditions, a chat on the telephone and other people's visits."""
    assert not promised(text, language)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Not Monday but Tuesday.", date(2026, 3, 10)),
        ("fr", "Finalement pas lundi mais mardi pour les portraits.", date(2026, 3, 10)),
        (
            "en",
            "The committee meets next Wednesday and I will let you have our verdict the same evening.",
            date(2026, 3, 11),
        ),
        ("nl", "De vergadering is op 16 maart, dezelfde avond app ik je de uitslag.", date(2026, 3, 16)),
        ("it", "Tra due settimane esatte avete la liberatoria con tutte le firme.", date(2026, 3, 18)),
    ],
)
def test_a_day_in_another_s_place_or_on_its_evening_is_kept(language: str, text: str, day: date) -> None:
    """The day that was put in its stead, and the evening of a meeting."""
    assert [day] == promised(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Not Monday but Tuesday is our meeting.",
        "I'm not in on Monday but on Tuesday.",
        "We meet on Wednesday and fly home the same day.",
    ],
)
def test_a_day_in_another_s_place_that_delivers_nothing_is_none(text: str) -> None:
    """A meeting, where somebody is, and a flight."""
    assert not promised(text)


@pytest.mark.parametrize(
    ("kind", "back", "begins"),
    [(Kind.HUMAN, date(2026, 3, 16), date(2026, 3, 9)), (Kind.AUTO_REPLY, date(2026, 3, 9), date(2026, 3, 2))],
)
def test_from_monday_to_friday_told_in_midweek(kind: Kind, back: date, begins: date) -> None:
    """A person tells of the week to come, a machine of the one it answers in; neither began a year ago."""
    sent = datetime.fromisoformat("2026-03-04T10:12:00+01:00")
    (day,) = dates("I'm away Monday to Friday.", sent, "en", kind)
    assert (DayKind.AWAY_UNTIL, back, begins) == (day.kind, day.on, day.away_from)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Pour les horaires : mardi-samedi 9h-12h30 / 14h-19h, fermé dimanche et lundi."),
        ("pt", "Horário: terça a sábado das 9h às 19h, encerrado domingo e segunda."),
        ("en", "Opening hours: Tuesday to Saturday 9-12.30 and 2-7, closed Sunday and Monday."),
    ],
)
def test_opening_hours_are_no_absence(language: str, text: str) -> None:
    """The days on which a shop is shut every week."""
    assert not is_away(text, language, Kind.HUMAN)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are closed on Sundays."),
        ("de", "Sonntags sind wir nicht da."),
        ("es", "Estamos cerrados los domingos."),
        ("pt", "Estamos fechados às segundas-feiras."),
        ("pt", "O horário é de terça a domingo. À segunda estamos fechados."),
    ],
)
def test_a_day_off_every_week_is_no_absence(language: str, text: str) -> None:
    """Who rests on Mondays is here on Tuesday, and was not asked to say since when."""
    assert not is_away(text, language, Kind.HUMAN)
    assert [] == read(text, language)


def test_until_that_monday_is_an_absence() -> None:
    """The same article leads to one Monday behind "until", and where a range ends."""
    until = [(DayKind.AWAY_UNTIL, date(2026, 3, 10))]
    assert until == read("Estou fora até à segunda.", "pt") == read("Estamos fechados de quinta à segunda.", "pt")


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("en", "I'm on holiday until Friday 20 March. Back on Monday.", date(2026, 3, 23)),
        ("en", "I'm on holiday until 10 April. I'm back on the 13th.", date(2026, 4, 13)),
        ("de", "Ich bin bis einschließlich 20. März im Urlaub. Ab Montag bin ich wieder da.", date(2026, 3, 23)),
        ("fr", "Je suis en congé du 5 au 20 mars. Je reprends mardi.", date(2026, 3, 24)),
        ("es", "Estoy de vacaciones hasta el viernes 20 de marzo. Vuelvo el lunes.", date(2026, 3, 23)),
        ("it", "Sono in ferie fino a venerdì 20 marzo. Torno lunedì.", date(2026, 3, 23)),
        ("nl", "Ik ben met vakantie tot en met vrijdag 20 maart. Vanaf maandag lees ik weer mail.", date(2026, 3, 23)),
        ("pt", "Estou de férias até sexta-feira, 20 de março. Regresso na segunda-feira.", date(2026, 3, 23)),
        ("ru", "Я в отпуске до пятницы, 20 марта включительно. Вернусь в понедельник.", date(2026, 3, 23)),
        ("en", "I'm back on Monday. I'm on holiday from 20 to 28 March.", date(2026, 3, 9)),
        ("de", "Frau Beck ist bis 20. März im Urlaub. Ich selbst bin am Montag wieder da.", date(2026, 3, 9)),
    ],
)
def test_back_on_the_monday_after_the_end(language: str, text: str, on: date) -> None:
    """A return named by its weekday comes after the end that was named before it, if that is the writer's own."""
    assert read(text, language, Kind.AUTO_REPLY) == [(DayKind.AWAY_UNTIL, on)]


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("en", "I'm out of the office this week and next.", date(2026, 3, 16)),
        ("en", "I'm out this week and next. Back on Monday.", date(2026, 3, 16)),
        ("de", "Ich bin diese und nächste Woche im Urlaub. Am Montag bin ich zurück.", date(2026, 3, 16)),
        ("fr", "Je suis absente cette semaine et la prochaine.", date(2026, 3, 16)),
        ("es", "Estoy fuera esta semana y la que viene.", date(2026, 3, 16)),
        ("it", "Sono in ferie questa settimana e la prossima, torno lunedì.", date(2026, 3, 16)),
        ("nl", "Ik ben deze en volgende week met vakantie.", date(2026, 3, 16)),
        ("pt", "Estou fora esta semana e a próxima.", date(2026, 3, 16)),
        ("ru", "На этой и следующей неделе я в отпуске.", date(2026, 3, 16)),
        ("en", "I'm away this week. And next month we move.", date(2026, 3, 9)),
        ("fr", "Je suis absente cette semaine et la prochaine réunion aura lieu ici.", date(2026, 3, 9)),
    ],
)
def test_away_this_week_and_next(language: str, text: str, on: date) -> None:
    """The second week is named by its "next" alone, unless that is of something else."""
    assert read(text, language, Kind.AUTO_REPLY) == [(DayKind.AWAY_UNTIL, on)]


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("en", "I'll send it today, Wednesday.", date(2026, 3, 4)),
        ("de", "Ich schicke sie heute (Mittwoch) noch raus.", date(2026, 3, 4)),
        ("fr", "Je vous l'envoie aujourd'hui mercredi.", date(2026, 3, 4)),
        ("es", "Te la mando hoy miércoles.", date(2026, 3, 4)),
        ("it", "Te lo mando oggi, mercoledì.", date(2026, 3, 4)),
        ("nl", "Ik stuur hem vandaag, woensdag.", date(2026, 3, 4)),
        ("pt", "Envio hoje, quarta-feira.", date(2026, 3, 4)),
        ("ru", "Пришлю сегодня, в среду.", date(2026, 3, 4)),
        ("en", "I'll call today, Wednesday I'll send it.", date(2026, 3, 11)),
        ("es", "Hoy no, el miércoles te la mando.", date(2026, 3, 11)),
    ],
)
def test_today_and_its_weekday_are_one_day(language: str, text: str, on: date) -> None:
    """A weekday alone is the next one, not where it only tells which day today is."""
    assert promised(text, language) == [on]


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("en", "I'm away. I'll be back after 20 March.", date(2026, 3, 23)),
        ("de", "Ich bin im Urlaub und melde mich nach dem 20. März.", date(2026, 3, 23)),
        ("fr", "Je suis en congé et vous répondrai après le 20 mars.", date(2026, 3, 23)),
        ("nl", "Ik ben met vakantie en antwoord na 20 maart.", date(2026, 3, 23)),
        ("ru", "Я в отпуске, отвечу после 20 марта.", date(2026, 3, 23)),
        ("de", "Ich bin ab dem 20. März wieder da.", date(2026, 3, 20)),
        ("en", "I'm away. I'll be back on 20 March after a long trip.", date(2026, 3, 20)),
    ],
)
def test_back_after_a_day_is_not_back_on_it(language: str, text: str, on: date) -> None:
    """The day named with "after" is still one of absence."""
    assert read(text, language, Kind.AUTO_REPLY) == [(DayKind.AWAY_UNTIL, on)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If you send us the draft by Wednesday, we can talk to the printer."),
        ("de", "Wenn Sie uns den Entwurf bis Mittwoch schicken, können wir mit der Druckerei reden."),
        ("ru", "Если вы пришлёте черновик до среды, мы сможем поговорить с типографией."),
    ],
)
def test_a_condition_behind_which_we_only_talk_sets_no_day(language: str, text: str) -> None:
    """Nothing that can still be kept hangs on it."""
    assert () == dates(text, score_dates.SENT["wed"], language, Kind.HUMAN)


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("it", "Le foto del laboratorio te le giro venerdì.", date(2026, 3, 6)),
        ("pt", "As fotos da oficina mando-tas na sexta.", date(2026, 3, 6)),
        ("es", "Las fotos del taller te las mando el viernes.", date(2026, 3, 6)),
        ("nl", "De foto's van de workshop stuur ik je vrijdag.", date(2026, 3, 6)),
        ("ru", "Тексты конференции пришлю в пятницу.", date(2026, 3, 6)),
        ("nl", "Het verslag van de vergadering stuur ik je vrijdag door.", date(2026, 3, 6)),
        ("pt", "A ata da reunião reencaminho-lha na sexta.", date(2026, 3, 6)),
        ("ru", "В пятницу наконец доберусь до этого и отвечу.", date(2026, 3, 6)),
        ("ru", "Если доберусь до этого в пятницу, отвечу.", None),
        ("nl", "Het verslag van de vergadering van vrijdag stuur ik je nog.", None),
        ("it", "Le foto del laboratorio di venerdì te le giro presto.", None),
        ("it", "La riunione la sposto a venerdì e vi mando le foto.", None),
        ("it", "Ti aggiorno: venerdì viene il fotografo in negozio.", None),
        ("nl", "U kunt het contract vrijdag tegemoetzien.", date(2026, 3, 6)),
        ("nl", "Graag zouden wij uw reactie voor vrijdag tegemoetzien.", None),
        ("ru", "Я ей всё передал: договор будет у вас в пятницу.", date(2026, 3, 6)),
        ("ru", "Я ей передам, в пятницу она вернётся.", None),
    ],
)
def test_the_day_is_of_what_is_handed_over(language: str, text: str, on: date | None) -> None:
    """Not of the workshop in the photos, of whoever comes to take them, or of what the writer looks forward to."""
    assert promised(text, language) == ([on] if on else [])


def test_what_is_to_be_taken_away_is_nobodys_absence() -> None:
    """The Dutch "maar" opens no clause there."""
    assert not is_away("Haal dat stuk maar weg, het nummer is dat van de winkel.", "nl", Kind.HUMAN)
    assert is_away("Ik lees je mail graag, maar ben weg tot maandag.", "nl", Kind.HUMAN)


@pytest.mark.parametrize(
    ("language", "half", "whole"), [("en", "do that", "on that day"), ("nl", "die kleur", "op die dag")]
)
def test_a_common_word_is_a_sign_of_a_day_only_beside_the_rest_of_its_phrase(
    language: str, half: str, whole: str
) -> None:
    """Every second sentence has a "that"; none of them is read for its day but "that day"."""
    known = vocabulary(language)
    assert not day_signs(half.split(), known)
    assert day_signs(whole.split(), known)
