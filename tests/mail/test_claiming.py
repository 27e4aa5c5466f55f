"""Who acts for another says so of himself; who speaks of a lawyer does not."""

import pytest

from bot.mail.claiming import claims_to_act

CLAIMS = """
I am the lawyer of Acme GmbH and represent the company in this matter.
I am the insolvency administrator of Acme GmbH. Proceedings were opened yesterday.
I am Mr Miller's lawyer and write on his behalf.
Dear Ms Ruiz, we act for Acme GmbH in this matter.
I write as executor of the estate of the late Bob Miller.
Wir vertreten die Acme GmbH anwaltlich.
Ich bin der Anwalt der Acme GmbH und vertrete sie in dieser Sache.
Als Insolvenzverwalterin der Acme GmbH bitte ich um Übersendung aller Unterlagen.
Je suis l'avocat de la société Acme.
En qualité de liquidateur de la société Acme, je vous prie de m'écrire.
Soy el abogado de Acme y represento a la empresa en este asunto.
In qualità di curatore della società Acme scrivo a Lei.
Ik ben de advocaat van Acme.
Na qualidade de administrador da insolvência da Acme, peço o processo.
Я адвокат компании Acme.
Я — конкурсный управляющий ООО Север.
""".strip().splitlines()

CLAIMS_NOTHING = """
I represent Acme GmbH in marketing matters; here are the texts.
I am not the lawyer of Acme.
I am waiting for the lawyer of Acme.
I am a lawyer myself, but the flyer is for my choir.
As the lawyer of Acme told me, it is fine.
I'm the administrator of the mailing list.
We are heirs to a long tradition of printing.
We act for free in such cases.
I'm counting on you to act for us.
Ich bin nicht der Anwalt der Firma.
Als Anwalt der Firma hat Herr Berg unterschrieben.
Wir vertreten die Kollegin bis Freitag.
Je ne suis pas l'avocat de la société.
No soy el abogado de Acme.
Non sono l'avvocato di Acme.
Als advocaat van Acme heeft Jan getekend.
Não sou o advogado da Acme.
Я не адвокат компании.
Я жду адвоката компании.
""".strip().splitlines()


@pytest.mark.parametrize("text", CLAIMS)
def test_a_lawyer_or_an_heir_says_so_of_himself(text: str) -> None:
    assert claims_to_act(text)


@pytest.mark.parametrize("text", CLAIMS_NOTHING)
def test_who_speaks_of_a_lawyer_claims_nothing(text: str) -> None:
    assert not claims_to_act(text)
