"""A notice is known by what its sentences tell together, and a person by one word of the matter."""

from datetime import UTC, datetime

import pytest

from bot.mail.message import Kind, Origin
from bot.mail.origin import origin
from bot.mail.reading import read

FALLBACK = datetime(2026, 3, 3, tzinfo=UTC)
HEAD = "From: Bob Miller <bob@client.example>\nTo: Ana Ruiz <ana@studio.example>\nSubject: Re: {}\n\n{}\n"


def judged(text: str, subject: str = "Homepage") -> Origin:
    return origin(read(HEAD.format(subject, text).encode(), fallback=FALLBACK))


@pytest.mark.parametrize(
    "text",
    [
        "I am out on a sabbatical. Dana Quill, dana@client.example, runs the place until I return.",
        "Die Kanzlei hat Betriebsferien und öffnet am 12. Januar. Eilige Anliegen: 0171 5550123.",
        "Votre requête est arrivée chez nous. Un collaborateur vous recontactera sous trois jours ouvrés.",
        "Llevo unos meses de excedencia. Si algo urge, escriban a Paz: paz@client.example.",
        "La Sua comunicazione è pervenuta. La nostra segreteria Le darà risposta entro cinque giorni lavorativi.",
        "Este endereço foi encerrado. Passe a escrever para geral@client.example.",
        "Ik ben ziek en lees geen berichten. Mijn vervanger is Joep, joep@client.example.",
        "Сижу в декрете, почту смотрю редко. Срочное шлите Вере: vera@client.example.",
        "Przebywam na zwolnieniu i nie odczytuję poczty. Zastępuje mnie Olga: olga@client.example.",
        "育休中です。お急ぎの方は後任の林(hayashi@client.example)へご連絡ください。",
    ],
)
def test_a_notice_in_words_of_its_own_is_a_machines(text: str) -> None:
    """No field and no phrase tells it; three things told and nothing of ours do."""
    assert Kind.AUTO_REPLY is judged(text).kind


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("I'm on leave until the 12th, urgent things to Dana (dana@client.example). The leaflet is fine.", "Leaflet"),
        ("I'm on leave until 12 March, urgent things to Dana (dana@client.example). Use the green logo.", "Homepage"),
        ("Ana, I'm on leave until 12 March. Urgent things to dana@client.example.", "Homepage"),
        ("I'm on leave from tonight until 12 March. Dana, dana@client.example, takes over.", "Homepage"),
    ],
)
def test_one_word_of_the_matter_is_a_persons(text: str, subject: str) -> None:
    """The subject, the work, a name, this very day: nobody has a machine say them."""
    assert Kind.HUMAN is judged(text, subject).kind


@pytest.mark.parametrize(
    "text",
    [
        "With reference to your mail, the vendor registration is done from our end, your vendor code is 88214.",
        "Dear Sir, your mail is duly received and the matter is under consideration by the concerned department.",
    ],
)
def test_a_receipt_in_one_sentence_is_a_persons(text: str) -> None:
    """An office writes like its machine; where one sentence holds it all, somebody wrote it."""
    assert Kind.HUMAN is judged(text).kind


@pytest.mark.parametrize(
    "text",
    [
        "Ab dem 4. Mai bin ich in Elternzeit, dann antwortet Frau Hoff (hoff@client.example).",
        "Dal 4 maggio sono in congedo, risponde Sara (sara@client.example).",
    ],
)
def test_an_absence_that_only_begins_is_announced_by_a_person(text: str) -> None:
    """A machine answers when somebody is away, and names the end or none."""
    assert Kind.HUMAN is judged(text).kind


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your message, I have forwarded it to our legal department, who will reply to you.",
        "Obrigado pela mensagem, encaminhei ao departamento jurídico, que responderá.",
    ],
)
def test_who_has_passed_it_on_is_a_person(text: str) -> None:
    """A machine forwards nothing as "I"."""
    assert Kind.HUMAN is judged(text).kind


def test_a_desk_names_no_day() -> None:
    """What is answered to everybody is written once for all days; whoever names one has ours before them."""
    said = "Your request has been received. Our team replies within two working days"
    assert Kind.AUTO_REPLY is judged(f"{said}.").kind
    assert Kind.HUMAN is judged(f"Thanks, your request was received. The jury meets on the 14th, {said[39:]}.").kind


def test_hours_and_numbers_alone_are_what_a_page_should_say() -> None:
    """A client who sends opening hours has answered."""
    hours = "Öffnungszeiten Montag bis Freitag 9 bis 17 Uhr. Notfälle: 0171 5550123, Büro: praxis@client.example."
    assert Kind.HUMAN is judged(hours).kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Adresse kontakt@ gibt es nicht mehr, bitte alles an hallo@client.example.", Kind.HUMAN),
        ("Diese Adresse gibt es nicht mehr, bitte alles an hallo@client.example.", Kind.AUTO_REPLY),
    ],
)
def test_only_ones_own_address_is_given_up(text: str, kind: Kind) -> None:
    """ "This one" is the machine's; any other is to be put right on a page."""
    assert kind is judged(text).kind


def test_a_day_of_return_alone_is_a_notice() -> None:
    """Not one word for whoever asked; one more clause, and somebody spoke."""
    assert Kind.AUTO_REPLY is judged("Auf Dienstreise bis 12.3.").kind
    assert Kind.HUMAN is judged("Auf Dienstreise bis 12.3., danach gern.").kind


def test_who_is_gone_has_left_and_names_who_follows() -> None:
    """As by every other rule."""
    seen = judged("Bob Miller no longer works for Acme. Kindly direct your mail to eva@client.example.")
    assert (Kind.AUTO_REPLY, True, "eva@client.example") == (seen.kind, seen.left, seen.successor)


@pytest.mark.parametrize(
    "text",
    [
        "The jury is on vacation until September. It will answer when it is back.",
        "La giuria è in ferie fino a settembre, risponderà al ritorno.",
        "Mijn mailbox deed het niet, uw bericht heb ik niet ontvangen. Mail het aan info@client.example.",
        "Моя почта не работала, письма не получил. Пишите на info@client.example.",
    ],
)
def test_who_tells_of_another_or_of_a_mail_that_never_came_is_a_person(text: str) -> None:
    """A machine is away itself, and answers what has reached it."""
    assert Kind.HUMAN is judged(text).kind


@pytest.mark.parametrize(
    "text",
    [
        "J'ai tout reçu, merci ! Je n'ai plus besoin de rien de votre part. Bonnes vacances, Ana",
        "Recebi tudo, muito obrigada! Não preciso de mais nada da vossa parte. Boas férias, Ana",
    ],
)
def test_who_wishes_a_good_leave_is_not_on_leave(text: str) -> None:
    """Nor is whoever needs nothing more."""
    assert Kind.HUMAN is judged(text).kind


def test_a_short_farewell_is_a_line_of_its_own() -> None:
    """The "until" in it is no end of an absence, and a notice may take leave too."""
    points = "Отвечаю по пунктам: 1) да 2) нет, этот раздел уберите 3) телефон магазина, 812 778-89-90.\nДо связи"
    notice = "Нас нет в офисе до 12 марта, почту не читаем. Срочное передайте Вере: 812 778-89-90.\nДо связи"
    assert judged(points).kind is Kind.HUMAN
    assert judged(notice).kind is Kind.AUTO_REPLY
