"""What somebody says in the form of a signature or an attribution, and what they do not say though it looks said."""

from datetime import UTC, datetime

import pytest

from bot.mail.message import Address, Message, Part
from bot.mail.quoting import new_words

QUOTED = "\n\nOn Tue, Mar 3, 2026 at 9:12 AM Lena Fox <lena@studio.example> wrote:\n\n> Which one?\n"


def said(text: str, name: str = "Dora Finch") -> str:
    return new_words(
        Message(
            identity="0",
            message_id=None,
            date=None,
            at=datetime(2026, 3, 4, tzinfo=UTC),
            senders=(Address("dora@finch-inn.example", name),),
            subject="Re: Sign",
            parts=(Part(content_type="text/plain", text=text),),
        )
    ).text


@pytest.mark.parametrize("lead", ["Please send the proof to:", "Den Andruck an:", "A prova é para:", "Пробу сюда:"])
def test_the_writers_own_address_below_a_colon_is_the_answer(lead: str) -> None:
    """It opens with their name, as their signature does, which stands below it as well."""
    words = f"{lead}\nDora Finch\n9 Castle Street\nHay HR3 5AA"
    assert words == said(f"{words}\n\nKind regards\n\nDora Finch\nThe Finch Inn{QUOTED}")


@pytest.mark.parametrize(
    "above, text",
    [
        ("Zitat von Lena Fox <lena@studio.example>:", "Liebe Frau Kern,"),
        ("Citation de Lena Fox <lena@studio.example> :", "Bonjour,"),
        ("Citeren Lena Fox <lena@studio.example>:", "Dag Femke,"),
        ("-------- Courriel d'origine --------", "> Bonjour,"),
        ("Lena Fox <lena@studio.example> писал(а) в своём письме Tue, 03 Mar 2026 09:12:11 +0300:", "Здравствуйте!"),
    ],
)
def test_how_horde_and_others_announce_history(above: str, text: str) -> None:
    """Some name no day, and set no sign before what they quote."""
    assert "B." == said(f"B.\n\n{above}\n\n{text}\n")


def test_a_day_in_words_is_of_gmails_attribution() -> None:
    """Gmail writes "no dia terça, 3/03/2026 à(s) 09:12" in Portugal."""
    above = "Lena Fox <lena@studio.example> escreveu no dia terça, 3/03/2026 à(s) 09:12:"
    assert "Carvalho." == said(f"Carvalho.\n\n{above}\n\n> Qual?\n")


@pytest.mark.parametrize(
    "text",
    [
        'On 2 March my father wrote:\n\n"Only slate lasts."\n\nSo slate it is.',
        "The text for the back:\n\n--\nThe Finch Inn, since 1721\n--\n\nand slate.",
        "Use this letter:\n\nHay, 3 March 2026\n\nDear guests,\n\nwe move.\n\nKind regards\nDora\n\nThat is all.",
    ],
)
def test_what_somebody_cites_frames_and_pastes_is_kept(text: str) -> None:
    """No program sets quotation marks around history, nor dashes around wording."""
    assert text == said(f"{text}{QUOTED}")


@pytest.mark.parametrize(
    "below",
    [
        "On 3 March Lena wrote:\n\n> Which one?",
        '--\nDora Finch\nThe Finch Inn\n"Only slate lasts."',
        "Finch Inns | 9 Castle St | Hay\nT 01432 000000 | dora@finch-inn.example",
    ],
)
def test_what_only_looks_so_is_cut(below: str) -> None:
    """A quotation with marks, a signature with a slogan, and a house of the writer's name above its mailbox."""
    assert "Slate it is." == said(f"Slate it is.\n\n{below}\n")


@pytest.mark.parametrize(
    "text",
    [
        "For the back:\n\n--\nThe Finch Inn\n9 Castle Street, Hay\n\nand the dog above it, smiling.",
        "Slate, with the dog.\n--\nThe bar shuts at ten from now on.",
        "Slate it is:\n\n* From: the cellar\n* To: your table\n* Date: March 2026\n\nThat is all.",
        "From: Hay\nTo: the sea\nSubject: a week of slate\n\nThat is how I want it.",
        "This on the card:\n\nFrom: Dora Finch\nTo: whoever is thirsty\nDate: 14 March, 18:00\n\nThat is all.",
        "Slate.\n\nPlease do not reply to this e-mail, ring me.",
    ],
)
def test_what_looks_like_a_letters_head_or_foot_is_kept(text: str) -> None:
    """Programs print an address, a whole day or a rule with their fields, and nobody signs with a sentence."""
    assert text == said(f"{text}\n\nDora{QUOTED}")


@pytest.mark.parametrize(
    ("attribution", "quoted"),
    [
        ("Вы писали 3 марта 2026 г., 9:12:30:", "ЛФ> Which one?"),
        (
            "------ Original Message ------\n"
            'From "Lena Fox" <lena@studio.example>\nTo "Dora Finch" <dora@finch-inn.example>\n'
            "Date 03/03/2026 09:12:30\nSubject Sign",
            "> Which one?",
        ),
    ],
)
def test_answers_below_history_are_heard(attribution: str, quoted: str) -> None:
    """The Bat quotes by initials of any alphabet, and eM Client prints its fields without colons."""
    assert "Hello.\n\nSlate." == said(f"Hello.\n\n{attribution}\n\n{quoted}\n\nSlate.\n")


@pytest.mark.parametrize(
    "foot",
    [
        "Please do not reply to this email. Finch Inn.",
        "Bitte antworten Sie nicht auf diese E-Mail.",
        "Merci de ne pas répondre à ce message. Cave Marchand.",
        "Por favor, no responda a este correo.",
        "Si prega di non rispondere a questa mail.",
        "Gelieve niet op deze e-mail te antwoorden.",
        "Por favor, não responda a este e-mail.",
        "Пожалуйста, не отвечайте на это письмо. Мастерская.",
    ],
)
def test_a_shops_foot_is_not_asked_by_whoever_sits_at_its_machine(foot: str) -> None:
    """German read it as a question to us, Russian as an answer: it is printed below whatever is written there."""
    assert "Slate." == said(f"Slate.\n\nDora\n\n{foot}\n")


@pytest.mark.parametrize("off", ["Dora Finch", "Kind regards,\n\nDora Finch\n01432 000000"])
def test_a_postscript_below_the_name_is_said(off: str) -> None:
    """A new number or a spelling put right stands there, and neither is of the signature."""
    words = "PS: the number is now 01432 222333."
    assert ["Slate.", *words.split()] == said(f"Slate.\n\n{off}\n\n{words}{QUOTED}").split()
