"""People who speak of machines' mail: their own shop's, a form's, a service's. None of them is a machine for it."""

from datetime import UTC, datetime

import pytest

from bot.mail.message import Answer, Kind
from bot.mail.origin import origin
from bot.mail.reading import read
from bot.mail.understanding import understand

FALLBACK = datetime(2026, 3, 3, tzinfo=UTC)


def kind(subject: str, text: str, address: str = "tom@client.example") -> Kind:
    """Of a mail that answers nothing, so that its words alone tell."""
    fields = f"From: Tom Hale <{address}>\nTo: Lena Fox <lena@studio.example>\nSubject: {subject}"
    return origin(read(f"{fields}\n\n{text}\n".encode(), fallback=FALLBACK)).kind


@pytest.mark.parametrize(
    "text",
    [
        'The automatic email after an order still says "Tom". Can you change that?',
        "This automatic email goes to the wrong people, please stop it.",
        "Ihre automatische Nachricht habe ich bekommen. Wir nehmen A.",
        "Dieses automatische Mail geht an die falschen Leute, bitte abschalten.",
        "Le message automatique de la boutique est en anglais, pouvez-vous le corriger ?",
        "El correo automático de la tienda está mal, cámbialo por favor.",
        'Nella mail automatica c\'è scritto "non rispondere a questa mail". Possiamo toglierlo?',
        "A mensagem automática da loja está errada.",
        "Het automatisch bericht van de winkel klopt niet.",
        "Письмо, которое уходит автоматически, с ошибкой. Шапка B.",
        "The automatic reply says we are closed until Monday. We are open.",
        "Please do not reply to this address, I read tom@home.example. The header is B.",
        "All parties have signed, you can start.",
        "jane@printers.example has sent you the logo this morning. Header B please.",
    ],
)
def test_who_speaks_of_automatic_mail_is_a_person(text: str) -> None:
    """A machine says of its own mail that it is automatic; a person says it of another."""
    assert kind("Shop", text) is Kind.HUMAN


@pytest.mark.parametrize(
    "text",
    [
        "Your invoice is ready. This is an automated message, please do not reply.",
        "La fattura è disponibile. Messaggio generato automaticamente, si prega di non rispondere.",
        "A sua fatura está disponível. Esta mensagem é automática, por favor não responda.",
        "Сформирован новый счёт. Письмо сформировано автоматически, пожалуйста, не отвечайте на него.",
        "All parties have completed the document.\n\nPowered by DocuSign",
    ],
)
def test_what_calls_itself_automatic_is_a_machine(text: str) -> None:
    """Its own mail is what it speaks of, whatever it is about."""
    assert kind("New document", text) is Kind.NOTIFICATION


def test_who_greets_and_signs_by_name_wrote_it() -> None:
    """A machine signs with its house, so words that it would use are a person's wording for it."""
    wording = "el texto para el correo:\n\nEste es un mensaje automático, por favor no responda."
    assert kind("Correo", f"Hola Lena, {wording}\n\nTom") is Kind.HUMAN
    assert kind("Correo", f"Hola Lena, {wording}\n\nVila Vinos") is Kind.NOTIFICATION


def test_the_days_of_opening_hours_are_no_day() -> None:
    """A desk that tells when its house is open answers everybody; a day is said to one."""
    desk = "Thank you for your message. We read every email and try to reply within two working days."
    fields = "From: Hale Seeds <hello@client.example>\nTo: Lena <lena@studio.example>\nSubject: Re: A"
    for hours in ("Our opening hours are Tuesday to Saturday, 10am to 4pm.", "Opening hours: Mon-Fri 9-12 and 14-17."):
        mail = f"{fields}\n\n{desk} {hours}\n\nHale Seeds\n"
        assert origin(read(mail.encode(), fallback=FALLBACK)).kind is Kind.AUTO_REPLY, hours


def test_who_gives_an_address_of_their_own_has_answered() -> None:
    """The name before the sign may stay the same; a deputy's is another."""
    text = "Meine neue Adresse ist tom@neu.example, die alte wird bald abgeschaltet. Kopf B."
    assert kind("Neue Mail", text) is Kind.HUMAN


@pytest.mark.parametrize(
    "text", ["The unsubscribe link at the bottom is too small.", "El enlace para darse de baja no funciona."]
)
def test_who_speaks_of_a_way_out_sends_no_mailing(text: str) -> None:
    """A shop's people write from news@ too; a mailing has a link where it offers one."""
    assert kind("Newsletter", text, "news@client.example") is Kind.HUMAN


def test_nobody_says_of_themselves_that_they_are_out_of_the_office() -> None:
    """Notes says it of its user by name, through the program that the user sits at; of another a colleague says it."""
    fields = "To: Lena <lena@studio.example>\nX-Mailer: Lotus Notes Release 8.5.3\nSubject: {name} ist außer Haus."
    for name, expected in (("Eva Pichler", Kind.AUTO_REPLY), ("Jens Voss", Kind.HUMAN)):
        mail = f"From: Eva.Pichler@client.example\n{fields.format(name=name)}\n\nIn dringenden Fällen Herr Kern.\n"
        assert origin(read(mail.encode(), fallback=FALLBACK)).kind is expected, name


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Vielen Dank für Ihre Bestellung. Ihre Bestellnummer lautet 20017.", Kind.NOTIFICATION),
        ("Gracias por tu compra. Tu número de pedido es el 20017.", Kind.NOTIFICATION),
        ("Thanks for your order number 4411, I have put it aside. Header B is fine.", Kind.HUMAN),
        ('Bitte schreiben: "Vielen Dank für Ihre Bestellung. Ihre Bestellnummer lautet 20017."', Kind.HUMAN),
    ],
)
def test_a_shop_confirms_an_order_by_its_number(text: str, expected: Kind) -> None:
    """Whoever orders in the client's shop to try it has not been answered by that."""
    assert kind("Order", text) is expected


def test_a_desk_hands_on_what_its_people_write() -> None:
    """Zendesk marks everything as automatic; whose words stand in it is told by the line above them."""
    fields = "X-Zendesk-From-Account-Id: 9f\nAuto-Submitted: auto-generated\nIn-Reply-To: <1@studio.example>"
    for author, expected in (("Julia Ramos", Kind.HUMAN), ("Lena Fox", Kind.NOTIFICATION)):
        text = f"Su solicitud se ha actualizado.\n\n-----------\n\n{author}, 4 mar 2026, 10:05 CET\n\nLa B, por favor."
        mail = f"From: help@client.example\nTo: Lena Fox <lena@studio.example>\n{fields}\nSubject: Re: A\n\n{text}\n"
        assert origin(read(mail.encode(), fallback=FALLBACK)).kind is expected, author


@pytest.mark.parametrize(
    "place, more, expected",
    [
        ("web.client.example", "", Kind.HUMAN),
        ("web.client.example", "List-Subscribe: <mailto:web-join@client.example>\n", Kind.BULK),
        ("web.lists.example", "", Kind.BULK),
    ],
)
def test_a_firms_own_list_is_a_shared_inbox(place: str, more: str, expected: Kind) -> None:
    """Whoever answers from the domain of the list has answered for the firm; a list for everybody has not."""
    fields = f"List-Id: <{place}>\nPrecedence: list\nList-Unsubscribe: <https://{place}>\n{more}"
    mail = f"From: tom@client.example\nSubject: Re: [web] A\nIn-Reply-To: <1@studio.example>\n{fields}\nB, please.\n"
    assert origin(read(mail.encode(), fallback=FALLBACK)).kind is expected


ANSWERS = (
    "From: Tom Hale <tom@client.example>\nTo: Lena Fox <lena@studio.example>\nSubject: Re: A\nIn-Reply-To: <1@s>\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "This mailbox is only read on Tuesdays. I would like the second one.",
        "Dieses Postfach wird nur dienstags gelesen. Wir nehmen A, es eilt.",
        "Este buzón solo se lee los martes. Queremos la azul, tenemos prisa.",
        "Questa casella viene letta solo il martedì. Prendiamo la prima, abbiamo fretta.",
        "Deze mailbox wordt alleen op dinsdag gelezen. Wij nemen A, er is haast bij.",
        "Этот ящик читают только по вторникам. Берём синий, мы спешим.",
        "I promised not to open the laptop on Sundays. The second one please. If it's urgent: 01234 567890.",
        "Ab dem 16. März sitze ich wieder am Schreibtisch. Wenn es dringend ist, nehmen Sie A. Telefon 089 12345.",
        "El lunes 16 estaré otra vez en la oficina. Si no puede esperar, quedaos con la azul. 600 123 456.",
        "Na segunda-feira, 16, estou de volta à oficina. Se não puder esperar, ponham a azul. 912 345 678.",
        "My former colleague Jane Poole (jane@client.example) has the files, her emails aren't passed on to me.",
        "Mia ex collega Gianna (gianna@client.example) aveva scelto. La posta non la legge più. Teniamo quella.",
        "Магазин закрыт до 9 марта, потом снова работаем. Срочно нужен синий вариант.",
    ],
)
def test_who_picks_beside_a_notices_words_has_answered(text: str) -> None:
    """When they read mail, where they sit again and who has gone stand beside what they chose."""
    assert origin(read(f"{ANSWERS}{text}\n".encode(), fallback=FALLBACK)).kind is Kind.HUMAN


@pytest.mark.parametrize(
    "text",
    [
        "Dieses Postfach wird nur dienstags gelesen. Wer es eilig hat, ruft bitte an.",
        "Questa casella viene letta solo il martedì. Se avete fretta telefonate in laboratorio.",
        "I have promised not to open the laptop. If the shop is on fire, ring Jane on 01234 567890.",
        "Prometi não abrir o computador. Se for mesmo urgente, liguem à Joana para o 912 345 678.",
        "Мы на Алтае, я обещал не открывать ноутбук. Если совсем горит, звоните Ирине: 8 900 123-45-67.",
        "A fine gennaio ho lasciato Conti. La posta che arriva qui non la legge più nessuno. "
        "C'è la mia ex collega Gianna Poli (gianna@client.example), che vi aiuterà.",
    ],
)
def test_a_notice_in_ones_own_words_is_a_notice(text: str) -> None:
    """Nothing in it is for one reader, whatever its wording."""
    assert origin(read(f"{ANSWERS}{text}\n".encode(), fallback=FALLBACK)).kind is Kind.AUTO_REPLY


NOTICES = (
    "I am on holiday until 16 March. In urgent cases please contact Jane on 01234 567890.",
    "Ich bin bis 16. März im Urlaub. In dringenden Fällen hilft Frau Busch: 089 12345678.",
    "Je suis en congé jusqu'au 16 mars. En cas d'urgence, contactez Jeanne au 01 23 45 67 89.",
    "Estoy de vacaciones hasta el 16 de marzo. En caso de urgencia, contacte con Juana en el 600 123 456.",
    "Sono in ferie fino al 16 marzo. Per urgenze contattate Gianna allo 051 123456.",
    "Ik ben met vakantie tot 16 maart. Bij spoed kunt u Janna bellen: 010 1234567.",
    "Estou de férias até 16 de março. Em caso de urgência, contacte a Joana: 912 345 678.",
    "Я в отпуске до 16 марта. По срочным вопросам звоните Жанне: 8 900 123-45-67.",
)
ANSWERS_OF = (
    ("The price is 12 euros.", "We don't want it.", "Leave it as it is.", "Fine by me.", "Yes.", "Not that one."),
    ("Der Preis ist 12 Euro.", "Das wollen wir nicht.", "Lassen Sie es so.", "Für mich in Ordnung.", "Ja."),
    ("Le prix est de 12 euros.", "Nous n'en voulons pas.", "Laissez comme ça.", "Ça me va.", "Oui.", "Allez-y."),
    ("El precio es de 12 euros.", "No lo queremos.", "Déjelo así.", "Por mí bien.", "Sí.", "Esa no."),
    ("Il prezzo è di 12 euro.", "Non lo vogliamo.", "Lasciate così.", "Per me va bene.", "Sì.", "Quella no."),
    ("De prijs is 12 euro.", "Dat willen we niet.", "Laat het zo.", "Wat mij betreft prima.", "Ja.", "Die niet."),
    ("O preço é 12 euros.", "Não o queremos.", "Deixem assim.", "Por mim está bem.", "Sim.", "Essa não."),
    ("Цена 12 евро.", "Мы этого не хотим.", "Оставьте так.", "Меня устраивает.", "Да.", "Не эту."),
)


@pytest.mark.parametrize(("notice", "answers"), list(zip(NOTICES, ANSWERS_OF, strict=True)))
def test_a_short_answer_beside_a_whole_notice_is_heard(notice: str, answers: tuple[str, ...]) -> None:
    """The notice alone is a machine's; with one sentence that no notice has, before or behind it, a person's."""
    assert origin(read(f"{ANSWERS}{notice}\n".encode(), fallback=FALLBACK)).kind is Kind.AUTO_REPLY
    for answer in answers:
        for text in (f"{answer} {notice}", f"{notice} {answer}", f"Hello,\n\n{answer}\n\n{notice}"):
            assert origin(read(f"{ANSWERS}{text}\n".encode(), fallback=FALLBACK)).kind is Kind.HUMAN, text


@pytest.mark.parametrize(
    ("notice", "aside"),
    list(
        zip(
            NOTICES,
            (
                "Enjoy the summer!",
                "Bleiben Sie gesund.",
                "Bonne continuation.",
                "Feliz verano a todos.",
                "Buona estate a tutti.",
                "Fijne zomer.",
                "Boas festas a todos.",
                "Хорошего дня.",
            ),
            strict=True,
        )
    ),
)
def test_a_wish_beside_a_notice_is_no_answer(notice: str, aside: str) -> None:
    """What is said to everybody makes nobody a person."""
    assert origin(read(f"{ANSWERS}{notice} {aside}\n".encode(), fallback=FALLBACK)).kind is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "text",
    [
        f"{NOTICES[0]}\n\nI'm fine with it",
        f"{NOTICES[2]} Nous préférons ne donner le prix nulle part, car les revendeurs fixent le leur.",
        f"{NOTICES[4]} La prima riga deve parlare di nostro nonno, che fondò il mulino con due amici dopo la guerra.",
        f"Первая строка должна быть о нашем дедушке, который основал мельницу с друзьями. {NOTICES[7]}",
    ],
)
def test_a_long_answer_beside_a_whole_notice_is_heard(text: str) -> None:
    """So is one that no stop ends, where somebody speaks of themselves."""
    assert origin(read(f"{ANSWERS}{text}\n".encode(), fallback=FALLBACK)).kind is Kind.HUMAN


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Estoy contento con ello. Estoy de vacaciones hasta el 16 de marzo.", Answer.DELIVERS),
        ("Меня устраивает. Я в отпуске до 16 марта.", Answer.DELIVERS),
        ("I'm on holiday until 16 March. I'll look at it then.", Answer.ACKNOWLEDGEMENT),
        ("Ich bin bis 16. März im Urlaub. Ich muss erst meine Schwester fragen.", Answer.ACKNOWLEDGEMENT),
        ("Sono in ferie fino al 16 marzo. Poi lo guardo.", Answer.ACKNOWLEDGEMENT),
        ("Sé que vamos tarde. Estoy de vacaciones hasta el 16 de marzo.", Answer.ACKNOWLEDGEMENT),
        ("Ich bin bis 16. März im Urlaub. Hier regnet es wie immer.", Answer.ACKNOWLEDGEMENT),
    ],
)
def test_what_stands_beside_an_absence_is_the_answer(text: str, answer: Answer) -> None:
    """An absence makes no nod of an answer, and no answer of a nod."""
    known = understand(read(f"{ANSWERS}Hi Lena,\n\n{text}\n".encode(), fallback=FALLBACK))
    assert known.answer is answer


@pytest.mark.parametrize(
    "text, does",
    [
        ("I am on holiday until 15 March. We take the slate.", Answer.DELIVERS),
        ("Ich bin bis 15. März im Urlaub. Fangen Sie ohne mich an.", Answer.DELIVERS),
        ("Ich bin bis 15. März im Urlaub. Schiefer bitte.", Answer.DELIVERS),
        ("Ich bin bis 15. März im Urlaub. Wir nehmen Schiefer.", Answer.DELIVERS),
        ("Estoy de vacaciones hasta el 15 de marzo. Cogemos la pizarra.", Answer.DELIVERS),
        ("Ik ben met vakantie tot 15 maart. Leisteen graag.", Answer.DELIVERS),
        ("Я в отпуске до 15 марта. Сланец, пожалуйста.", Answer.DELIVERS),
        ("Pizarra, por favor.", Answer.DELIVERS),
        ("Ardesia, per favore.", Answer.DELIVERS),
        ("Ardósia, por favor.", Answer.DELIVERS),
        ("I am on holiday until 15 March. We take it to the board.", Answer.ACKNOWLEDGEMENT),
        ("Wir nehmen Schiefer. Ihre E-Mail beantworte ich danach.", Answer.DELIVERS),
        ("Die Eiche.", Answer.DELIVERS),
        ("I am on holiday until 15 March. We take the ferry to Mull.", Answer.ACKNOWLEDGEMENT),
        ("I am on holiday until 15 March. Take care.", Answer.ACKNOWLEDGEMENT),
        ("Ich bin bis 15. März im Urlaub. Geduld bitte.", Answer.ACKNOWLEDGEMENT),
        ("Estoy de vacaciones hasta el 15 de marzo. Un momento, por favor.", Answer.ACKNOWLEDGEMENT),
    ],
)
def test_who_takes_one_beside_an_absence_has_answered(text: str, does: Answer) -> None:
    """Few words beside an absence are talk, unless they take one of what was offered."""
    fields = "From: Tom Hale <tom@client.example>\nTo: Lena Fox <lena@studio.example>\nSubject: Re: Sign"
    read_mail = read(f"{fields}\nUser-Agent: Mozilla Thunderbird\n\n{text}\n".encode(), fallback=FALLBACK)
    assert does is understand(read_mail).answer
