"""A client's words to a colleague of theirs, with us in Cc."""

import pytest

from bot.mail.message import Address
from bot.project.among_them import is_for_a_colleague

CAROL = Address("carol@acme.example", "Carol Stein")
ANA = Address("ana@studio.example", "Ana Ruiz")


@pytest.mark.parametrize(
    "text",
    [
        "Carol, could you please send Ana the price list?",
        "Hallo Carol,\n\nkannst du dich darum kümmern?",
        "Sehr geehrte Frau Stein, könnten Sie das übernehmen?",
        "@Carol: do we have these?",
    ],
)
def test_it_is_for_the_colleague_who_is_called(text: str) -> None:
    assert is_for_a_colleague(text, (CAROL,), (ANA,))


@pytest.mark.parametrize(
    "text",
    [
        "Which prices do we mean, net or gross?",
        "Carol, thanks. Ana, which format do you need?",
        "Carol, @Ana when is the deadline?",
        "Carol, I found them. Which format do you need, Ana?",
        "Hi both, which format?",
        "Hi Carol and Ana, which format?",
        "Carol and Ana, which format?",
        "Hi Carol, hi Ana,\n\nwhich format?",
        "Carol, Ana: which format?",
        "Ciao Carol, ciao Ana, che formato?",
        "Sehr geehrte Frau Stein, sehr geehrte Frau Ruiz,\n\nwelches Format?",
        "Hi Carol,\n\nquestion to Ana: which format?",
        "Carol, no idea, so Ana, which one do you mean?",
        "Carol, thanks. Could Ana tell us which format?",
    ],
)
def test_whoever_calls_us_or_nobody_may_ask_us(text: str) -> None:
    assert not is_for_a_colleague(text, (CAROL,), (ANA,))
