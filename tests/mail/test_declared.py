"""Answering machines that say what they are, and people whose words come near theirs."""

from datetime import UTC, datetime
from email.header import Header

import pytest

from bot.mail.concepts import names_day
from bot.mail.evidence import Evidence
from bot.mail.message import Kind
from bot.mail.origin import origin
from bot.mail.phrases import folded
from bot.mail.quoting import split_text
from bot.mail.reading import read

NOW = datetime(2026, 3, 4, tzinfo=UTC)


def kind(text: str, subject: str = "Re: About page", fields: str = "") -> Kind:
    """Of an answer of Bob's to Lena."""
    raw = (
        "From: Bob Harris <bob@harris-tools.example>\nTo: Lena Fox <lena@studio.example>\n"
        f"Subject: {Header(subject, 'utf-8').encode()}\nIn-Reply-To: <ask-1@studio.example>\n{fields}"
        f"Content-Type: text/plain; charset=utf-8\n\n{text}\n"
    )
    return origin(read(raw.encode(), fallback=NOW)).kind


@pytest.mark.parametrize(
    "text",
    [
        "My address has changed, please use bob.harris@group.example. This is an automated response.",
        "Meine neue Adresse lautet bob.harris@group.example. Dies ist eine automatisch generierte Nachricht.",
        "Ma nouvelle adresse : bob.harris@group.example. Ceci est un message automatique, merci de ne pas y répondre.",
        "Mi nueva dirección: bob.harris@group.example. Este correo se ha enviado de forma automática.",
        "Il mio nuovo indirizzo: bob.harris@group.example. Questo è un messaggio automatico.",
        "Mijn nieuwe adres: bob.harris@group.example. Dit is een automatisch bericht.",
        "O meu novo endereço: bob.harris@group.example. Esta é uma mensagem automática.",
        "Мой новый адрес: bob.harris@group.example. Это автоматическое сообщение.",
    ],
)
def test_what_calls_itself_automatic_in_a_sentence_is(text: str) -> None:
    """Nobody says so of what they wrote themselves."""
    assert kind(text) is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "text",
    [
        "I think this is an automated response, I got it twice. We take the blue one.",
        "This is an automated reply I got from your server, so here is the logo again.",
        "This is not an automated response, it is really me. Blue please.",
        "Diese Mail wurde automatisch verschickt, bevor ich fertig war: wir nehmen Blau.",
        "The note on the form should read: This is an automated response.",
        "Hi Lena, the wording for the form is: This is an automated message. Thanks!",
    ],
)
def test_whoever_speaks_of_automatic_mail_is_a_person(text: str) -> None:
    """Theirs, ours, or wording for a page."""
    assert kind(text) is Kind.HUMAN


def test_the_name_of_a_firm_in_quotation_marks_is_no_speech() -> None:
    """Russian sets every firm's name so; what somebody proposes to print stands alone."""
    left = "Добрый день! Сообщаю, что я больше не работаю в {}. По всем вопросам пишите на office@savin.example."
    assert kind(left.format("компании «Савин и Ко»")) is Kind.AUTO_REPLY
    assert kind("На табличке: «Савин и Ко больше не работает. Пишите на office@savin.example».") is Kind.HUMAN


def test_more_is_no_but_in_portuguese() -> None:
    """The French word for "but" is the Portuguese one for "more"."""
    left = "Prezados, informo que não faço mais parte da empresa. Favor contatar rita@sousa.example."
    assert kind(left) is Kind.AUTO_REPLY
    assert kind("Je ne fais plus partie du service, mais je vous envoie les textes ce soir.") is Kind.HUMAN


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        (
            "Ontvangstbevestiging: Over ons",
            "Beste Lena,\n\nBedankt voor je bericht. We hebben het ontvangen en reageren binnen twee werkdagen.",
            Kind.AUTO_REPLY,
        ),
        (
            "Recebemos sua mensagem! Protocolo 2026030477",
            "Olá, Lena!\n\nRecebemos sua mensagem. Seu número de protocolo é 2026030477. Retornaremos em até 2 dias.",
            Kind.AUTO_REPLY,
        ),
        (
            "Re: Over ons",
            "Beste Lena,\n\nBedankt voor je bericht. We hebben het ontvangen en reageren binnen twee werkdagen.",
            Kind.HUMAN,
        ),
        (
            "Ontvangstbevestiging",
            "Hoi Lena, het pakket is er, de bevestiging stuur ik mee. Bedankt! Binnen twee werkdagen heb je de rest.",
            Kind.HUMAN,
        ),
    ],
)
def test_a_shops_receipt_may_call_by_name(subject: str, text: str, expected: Kind) -> None:
    """Where its subject says what it is; in the thread itself the same words are a person's."""
    assert kind(text, subject) is expected


def test_a_way_out_below_an_answer_makes_no_mailing_of_it() -> None:
    """CRMs put List-Unsubscribe on what their people write by hand, too."""
    fields = "List-Unsubscribe: <https://crm.example/u/1>\n"
    answer = (
        "We take the green one.\n\nOn Tue, 3 Mar 2026 at 09:12, Lena Fox <lena@studio.example> wrote:\n> Which one?"
    )
    assert (kind(answer, fields=fields), kind("Our spring news.", "News", fields)) == (Kind.HUMAN, Kind.BULK)


@pytest.mark.parametrize(
    ("text", "is_day"),
    [
        ("Monday to Friday 9am - 5.30pm and Saturday 10am - 2pm", False),
        ("Horario: L-V de 9 a 20 h.", False),
        ("Mo-Fr 9 bis 17 Uhr", False),
        ("de 9h à 18h", False),
        ("je passe le 9 à 10 h", True),
        ("am 9. um 10 Uhr", True),
        ("the 5th at 10am", True),
        ("3 March 10 h", True),
    ],
)
def test_hours_are_no_day(text: str, is_day: bool) -> None:
    """A house's hours are the same on all days; whoever comes at ten on the ninth names one."""
    assert names_day(folded(text)) is is_day


def test_many_mails_make_a_house_slow() -> None:
    """What a help desk writes to everybody in busy weeks; a person who is busy speaks of the matter."""
    busy = "Thanks for getting in touch! We are receiving a very high volume of emails at the moment, {}"
    slow = "so it may take us up to 5 working days to reply. Please don't send a second email."
    assert kind(busy.format(slow), "Re: Hello") is Kind.AUTO_REPLY
    assert kind(busy.format("so the texts for the page will take me until Monday.")) is Kind.HUMAN


def test_one_line_quoted_by_initials_is_history_below_its_attribution() -> None:
    """The Bat quotes so, and says "you wrote"; elsewhere the same sign is a prompt."""
    said = "Вы писали 3 марта 2026 г., 9:12:00:\n\nLF> Пришлите логотип.\n\nПришлю в пятницу."
    assert split_text(said).quoted == "Пришлите логотип."
    assert split_text("Type this on the server:\n\nR> install\n\nThen it works.").quoted == ""


@pytest.mark.parametrize(
    "text",
    [
        "Ihre E-Mail ist bei uns eingegangen und wird an die zuständige Stelle weitergeleitet. Haben Sie Geduld.",
        "La mairie a bien enregistré votre courriel. Il sera transmis au service compétent, qui vous recontactera.",
    ],
)
def test_an_authority_passes_on_what_it_got_to_whoever_is_in_charge(text: str) -> None:
    """It names nobody; a person who has passed something on says to whom, or speaks of the matter."""
    assert kind(text) is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "text",
    [
        "Ihre E-Mail ist angekommen, ich habe sie an die zuständige Abteilung gegeben. Wir nehmen aber sicher Blau.",
        "J'ai bien reçu votre courriel, je le transmets au service concerné et je vous redis.",
        "Hemos recibido su correo, lo paso al departamento correspondiente y les digo algo.",
        "Abbiamo ricevuto la vostra mail, la giro all'ufficio competente e vi faccio sapere.",
        "Recebemos o seu e-mail, vou encaminhar ao setor responsável e depois digo algo.",
        "Письмо получено, передам в соответствующий отдел и отпишусь.",
        "We got your mail and passed it on to the relevant department, Jane will send the logo tomorrow.",
    ],
)
def test_a_person_may_pass_something_on_too(text: str) -> None:
    """Who says what they did with it has answered."""
    assert kind(text) is Kind.HUMAN


def test_a_page_of_entities_is_read_as_it_is_shown() -> None:
    """Outlook and Notes write every letter with an accent as an entity."""
    page = "<p>Bonjour,</p><p>L&eacute;a a quitt&eacute; la soci&eacute;t&eacute;.</p>"
    away = "<p>Je suis absent jusqu&#8217;au 10 mars. En cas d&#8217;urgence, appelez l&#8217;accueil.</p>"
    raw = (
        "From: Paul Meunier <paul@meunier.example>\nTo: Lena Fox <lena@studio.example>\nSubject: RE: Page\n"
        "Content-Type: text/html; charset=us-ascii\n\n{}\n"
    )
    said = Evidence(read(raw.format(page).encode(), fallback=NOW)).opening
    assert "léa a quitté la société" in said
    assert origin(read(raw.format(away).encode(), fallback=NOW)).kind is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hi Lena,\nThanks for reaching out! We've received your message and our team will get back to you.",
            Kind.AUTO_REPLY,
        ),
        (
            "Hi Lena,\nThanks for reaching out! We've received the drafts and our team will get back to you.",
            Kind.HUMAN,
        ),
        (
            "Hi Lena,\nThanks for reaching out! We've received it and our team will get back to you on Friday.",
            Kind.HUMAN,
        ),
        ("Gracias por tu mensaje. Normalmente respondemos en unas horas.", Kind.AUTO_REPLY),
        ("Danke für Ihre Nachricht. In der Regel antworten wir binnen eines Tages.", Kind.AUTO_REPLY),
        ("Danke für Ihre Nachricht. Normalerweise antworten wir schneller, aber das Logo fehlte noch.", Kind.HUMAN),
    ],
)
def test_a_shops_messenger_says_when_answers_usually_come(text: str, expected: Kind) -> None:
    """It thanks for turning to it, also by name; who speaks of the work or of a day is in the conversation."""
    assert kind(text) is expected


def test_a_help_desk_that_wants_no_answering_machines_may_be_a_person() -> None:
    """Its program suppresses automatic answers to whatever its people write."""
    fields = "X-Auto-Response-Suppress: All\n"
    below = "\n\nTicket Details\nTicket ID: ABC-123-45678"
    assert kind(f"Green, please publish.{below}", "[#ABC-123-45678]: About page", fields) is Kind.HUMAN
    assert kind(f"We received your request.{below}", "[#ABC-123-45678]: About page", fields) is not Kind.HUMAN
