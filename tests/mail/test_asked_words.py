"""What a follow-up letter quotes of a team's request."""

import pytest

from bot.mail.message import NewWords
from bot.mail.request import request

QUOTED = (
    ("en", "Hi Sam, could you send us the plan?", "could you send us the plan?"),
    ("es", "Hola Ana, ¿nos pasas el plano?", "¿nos pasas el plano?"),
    ("en", "Thanks for the photos! Any news on the plan?", "Any news on the plan?"),
    ("en", "The fonts don't match. We'd use one. Does that suit?", "We'd use one. Does that suit?"),
    ("de", "Danke! Wir nähmen den Lack. Was meint ihr dazu?", "Wir nähmen den Lack. Was meint ihr dazu?"),
    ("fr", "Le montage est prêt. Qu'en penses-tu ?", "Le montage est prêt. Qu'en penses-tu ?"),
    ("nl", "Er ontbreken nog:\n- het logo,\n- de teksten\n\nBel gerust.", "Er ontbreken nog: het logo; de teksten"),
    ("en", "Could you send us:\n- the logo\n- the hours\n\nThanks\nBob", "Could you send us: the logo; the hours"),
    ("de", "Es fehlen noch:\n- Logo\n- Texte\n\nSchönen Tag noch\nAnke", "Es fehlen noch: Logo; Texte"),
    ("pt", "Faltam-nos:\n- o recibo\n- a senha\n\nO prazo é sexta.", "Faltam-nos: o recibo; a senha"),
    ("ru", "Не хватает:\n- справка\n- чеки\n\nИван Ильин", "Не хватает: справка; чеки"),
    ("en", "Two questions:\n- Which inbox?\n- A or B?", "Which inbox? A or B?"),
    ("pt", "A quinta ligou. Preciso mesmo disso até amanhã.", "A quinta ligou. Preciso mesmo disso até amanhã."),
    ("nl", "Maandag komt de schilder. Is er dan iemand?", "Maandag komt de schilder. Is er dan iemand?"),
    ("pt", "Falta um recibo. Sem ele não posso fechar.", "Falta um recibo. Sem ele não posso fechar."),
    ("fr", "J'ai repris les prix d'avril. Ont-ils bougé ?", "J'ai repris les prix d'avril. Ont-ils bougé ?"),
    ("en", "Hello Tom,\n\nred or blue?", "red or blue?"),
    ("es", "Va el poder. Le rogamos nos lo remita.", "Va el poder. Le rogamos nos lo remita."),
    ("it", "Allego il verbale. Voglia restituirlo firmato.", "Allego il verbale. Voglia restituirlo firmato."),
    ("de", "Anbei der Vertrag. Schicken Sie ihn bitte zurück.", "Anbei der Vertrag. Schicken Sie ihn bitte zurück."),
    ("en", "The gate key doesn't fit. Have you got the other?", "The gate key doesn't fit. Have you got the other?"),
    ("de", "Der Schlüssel klemmt. Haben Sie den zweiten?", "Der Schlüssel klemmt. Haben Sie den zweiten?"),
    ("it", "La chiave non entra. Ne ha un'altra?", "La chiave non entra. Ne ha un'altra?"),
    ("ru", "Ключ не подходит. Второй у вас сохранился?", "Ключ не подходит. Второй у вас сохранился?"),
    ("de", "Anbei der Plan. Bitte auf die Maße achten.", "Bitte auf die Maße achten."),
)


@pytest.mark.parametrize(("language", "text", "words"), QUOTED)
def test_the_ask_is_quoted_so_that_it_is_understood_alone(language: str, text: str, words: str) -> None:
    """No greeting, no thanks; and what it points back to stands before it."""
    assert words == request(NewWords(text=text), language).words
