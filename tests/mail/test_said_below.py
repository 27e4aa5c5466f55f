"""What stands where programs write, and somebody says: below a signature, between our lines, in words of footers."""

from datetime import UTC, datetime

import pytest

from bot.mail.quoting import new_words, split_html, split_text
from bot.mail.reading import read

HISTORY = "-----Original Message-----\nFrom: Lena <lena@studio.example>\nSent: 3 March 2026 09:12\nTo: Tom\nSubject: A"


@pytest.mark.parametrize(
    "line",
    [
        "To unsubscribe people need three clicks, that is too much.",
        "Um sich abzumelden, braucht man drei Klicks, das ist zu viel.",
        "Para darse de baja hay que hacer tres clics, es demasiado.",
        "Follow us on Instagram should be in the footer.",
        "You are receiving this because Tom is away and asked me to answer.",
    ],
)
def test_who_speaks_of_a_footer_says_so(line: str) -> None:
    """A list's footer has a link, an address or a rule; without any it is the last thing that somebody says."""
    assert split_text(f"Header B.\n\n{line}").text.endswith(line)
    assert split_text(f"Header B.\n\n{line}\nhttps://list.example/listinfo/web").text == "Header B."


def test_a_postscript_below_the_signature_is_said() -> None:
    """Programs put the signature where the cursor was; the house's own postscript has its link, and stands always."""
    signed = "Thanks!\n\n-- \nTom Hale\nHale Seeds\n\n"
    assert split_text(f"{signed}PS header A, sorry, hit send too fast.").text.endswith("hit send too fast.")
    assert split_text(f"{signed}P.D.: la cabecera A, la otra no.").text.endswith("la otra no.")
    assert split_text(f"{signed}PS Seed shop open all year: www.hale.example").text == "Thanks!"
    assert split_text(f"{signed}PS Consulting").text == "Thanks!"


def test_answers_behind_an_announced_sign_are_heard() -> None:
    """Among our own lines only the announced sign tells them; unannounced they are ours."""
    body = f"{HISTORY}\n\nPhotos by Monday?\n*** yes\nA or B?\n*** B\n"
    assert split_text(f"Siehe unten mit ***.\n\n{body}").text == "Siehe unten mit ***."
    raw = f"From: tom@client.example\nSubject: RE: A\n\n%s\n\n{body}"
    said = [
        new_words(read((raw % above).encode(), fallback=datetime(2026, 3, 3, tzinfo=UTC))).text.split()
        for above in ("Siehe unten mit ***.", "Schöne Grüße aus Köln, das Logo kommt.")
    ]
    assert said[0][-4:] == ["***", "yes", "***", "B"]
    assert "***" not in said[1]


def test_what_was_written_before_there_was_mail_is_cited() -> None:
    """Nobody answers a letter of 1902."""
    text = "For the blog:\n\nOn 12 May 1902 Ada Hale wrote:\n\nThe peas are up.\n\nIn italics, please."
    assert split_text(text).text.endswith("In italics, please.")
    assert split_text(text.replace("1902", "2025")).text == "For the blog:"


def test_a_paragraph_in_quotation_marks_is_cited_in_any_year() -> None:
    """No program sets them around what it quotes; one that names an address or an hour is history all the same."""
    text = 'For the blog:\n\nOn 12 May 2025 Ada Hale wrote:\n\n"The peas are up."\n\nIn italics, please.'
    assert split_text(text).text.endswith("In italics, please.")
    assert split_text(text.replace("2025", "2025, at 10:12,")).text == "For the blog:"
    assert split_text(text.replace("Hale", "Hale <ada@hale.example>")).text == "For the blog:"
    assert split_text(text.replace('up."', "up.")).text == "For the blog:"
    assert split_text(text.removesuffix("\n\nIn italics, please.")).text == "For the blog:"


@pytest.mark.parametrize(
    "above",
    ["Répondez au-dessus de cette ligne.", "Write above this line to post a reply or view this on Basecamp"],
)
def test_a_desks_letter_opens_with_its_ruler(above: str) -> None:
    """Without a sign before it, too, if nothing else is said on its line."""
    below = "Claire Petit a commenté :\n\nNous prenons A."
    assert split_text(f"{above}\n\n{below}").text == "Nous prenons A."
    assert split_text("Reply above this line is what the footer should say.").text


def test_a_draft_of_a_mail_is_no_history() -> None:
    """Subject and sender of a mail that somebody wants sent have neither address nor time."""
    draft = "please use this for the confirmation:\n\nSubject: Your pot is ready\nFrom: Hale Seeds\n\nCome and get it!"
    assert split_text(draft).text.endswith("Come and get it!")
    assert split_text(f"B.\n\n{HISTORY}\n\nA or B?").text == "B."


def test_small_print_for_the_foot_of_a_mail_is_the_answer() -> None:
    """Announced behind a colon it is said, though it shall stand below something."""
    print_ = (
        "Ce message est confidentiel et destiné exclusivement à son destinataire. "
        "Si vous l'avez reçu par erreur, merci de le supprimer."
    )
    assert split_text(f"Voici le texte à mettre en bas des e-mails :\n\n{print_}").text.endswith("supprimer.")


def test_a_desk_names_its_agent_above_the_time() -> None:
    """Zendesk in HTML: the rule, the name, the time, the words; below the next rule stand ours."""
    letter = (
        "##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##\n\nIhre Anfrage (7781) wurde aktualisiert.\n"
        "_____________\n\nRalf Denk (Denk)\n\n4. März 2026, 10:05 MEZ\n\nWir nehmen B.\n"
        "_____________\n\nLena Fox\n\n3. März 2026, 09:12 MEZ\n\nA oder B?"
    )
    assert split_text(letter).text == "Wir nehmen B."


@pytest.mark.parametrize(
    "above", ["Our address for the footer is", "Unsere Adresse lautet", "L'adresse est", "La dirección es", "Адрес это"]
)
def test_an_address_below_its_announcement_is_said(above: str) -> None:
    """A sentence that ends in "is" goes on below, and what follows is no signature."""
    block = "Hale Seeds\n1 Mill Lane\nYork\nTel. 01904 555555"
    assert split_text(f"{above}\n\n{block}").text.endswith("555555")
    assert split_text(f"The header is B.\n\n{block}").text == "The header is B."


def test_the_environment_may_be_a_picture() -> None:
    """Only who asks to consider it before printing has nothing to say."""
    said = "Please consider the environment photo for the header."
    assert split_text(f"B.\n\n{said}").text.endswith(said)
    assert split_text("B.\n\nPlease consider the environment before printing this e-mail.").text == "B."


@pytest.mark.parametrize(
    "event",
    [
        "For the event page:\n\nDate: 5 May 2026\nFrom: 10:00\nTo: 16:00\nSubject: Spring fair",
        "Pour la page :\n\nDate : 5 mai 2026\nDe : 10:00\nÀ : 16:00\nObjet : Fête du printemps",
        "Para a página:\n\nData: 5 de maio de 2026\nDe: 10:00\nPara: crianças\nAssunto: Festa",
        "Для страницы:\n\nДата: 5 мая 2026\nОт: 10:00\nДо: 16:00\nТема: Ярмарка",
        "In the form the fields are\n\nFrom: name@example.com\nSubject: Request",
    ],
)
def test_an_events_hours_are_no_mails_header(event: str) -> None:
    """Nobody is called 10:00."""
    assert split_text(f"{event}\n\nHeader B.").text.endswith("Header B.")


@pytest.mark.parametrize("said", ["Header B.", "B", "La B !", "Ach ja: B."])
def test_an_afterthought_below_a_bare_name_is_said(said: str) -> None:
    """A house below a name has no full stop; what has one, alone in the last paragraph, was thought of late."""
    assert split_text(f"Thanks for the drafts.\n\nRegards\nTom\n\n{said}").text.endswith(said)
    assert split_text("Thanks for the drafts.\n\nRegards\nTom\n\nHale Seeds Ltd.").text == "Thanks for the drafts."


def test_a_greeting_for_a_card_is_wording() -> None:
    """Announced behind a colon it takes no leave."""
    card = "On the card:\n\nKind regards,\nThe Whitaker family\n\nHeader B."
    assert split_text(card).text == card


def test_an_answer_between_dashes_is_no_signature() -> None:
    """With nothing above the dashes only a whole name or an address signs."""
    assert "B" in split_text("---\nB\n---").text
    assert split_text("--\nTom Hale\nHale Seeds").text == ""


@pytest.mark.parametrize(
    "text",
    [
        "03.03.2026 10:00: photos sent\n04.03.2026 09:00: prices sent",
        "Il 3 marzo 2026 alle 10:00 ti ho scritto:\nla B.\nNon è arrivata?",
        "On 3 March 2026 at 10:00 I wrote you:\nB.\nDid you not get it?",
        "Ok.\n\nAlice Hale\n01904 555555\nis whom you should ask about the photos.",
    ],
)
def test_what_somebody_tells_of_their_own_mails_is_said(text: str) -> None:
    """A log, "I wrote you", a sentence with a number in it: no program announces history so, or signs."""
    assert split_text(text).text == text


def test_html_is_read_so_too() -> None:
    """Fields that somebody names are no header, and below what Zimbra quotes an answer may stand."""
    fields = "<p>In the form the fields are</p><p>From: name@example.com<br>Subject: Request</p><p>and B.</p>"
    assert split_html(fields).text.endswith("and B.")
    header = "<b>From: </b>Lena &lt;l@s.example&gt;<br><b>Sent: </b>Tuesday, March 3, 2026 9:12<br><b>Subject: </b>A"
    history = f'<hr id="zwchr"><div data-marker="__HEADERS__">{header}</div>'
    quoted = f'{history}<div data-marker="__QUOTED_TEXT__"><blockquote>A or B?</blockquote></div>'
    assert split_html(f"{quoted}<div>B.</div>").text == "B."
    assert split_html(f"<div>B.</div>{quoted}").text == "B."


def test_a_name_block_that_greets_like_a_letter_is_one_below_words_only() -> None:
    """A whole mail may open with a name and a comma; below an answer it is the signature."""
    assert split_text("We take B.\n\nAlice Hale,\nMill Lane 14\n0161 496 0000").text == "We take B."
    assert split_text("Alice Hale,\nMill Lane 14\n0161 496 0000").text.startswith("Alice Hale,")
