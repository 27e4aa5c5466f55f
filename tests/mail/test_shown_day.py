"""The day of a forwarded mail, as programs print it above it."""

from datetime import UTC, datetime

import pytest

from bot.mail.shown_day import written_on

FORWARDED = datetime(2025, 3, 20, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "line",
    [
        "Date: Tue, 4 Mar 2025 at 15:40",
        "Date: Tue, Mar 4, 2025 at 3:40 PM",
        "Sent: Tuesday, March 4, 2025 3:40 PM",
        "Date: 2025-03-04 15:40",
        "Date: Tue, 04 Mar 2025 15:40:12 +0100",
        "Gesendet: Dienstag, 4. März 2025 15:40",
        "Datum: 04.03.2025 15:40",
        "Envoyé : mardi 4 mars 2025 15:40",
        "Date: mar. 4 mars 2025 à 15:40",
        "Enviado el: martes, 4 de marzo de 2025 15:40",
        "Inviato: martedì 4 marzo 2025 15:40",
        "Verzonden: dinsdag 4 maart 2025 15:40",
        "Enviado: terça-feira, 4 de março de 2025 15:40",
        "Отправлено: вторник, 4 марта 2025 г. 15:40",
    ],
)
def test_the_day_above_a_forwarded_mail_is_when_it_was_written(line: str) -> None:
    head = f"From: Bob Miller <bob@acme.example>\n{line}\nSubject: Re: Price list\n\nHere it is."
    assert datetime(2025, 3, 4, 9, 30, tzinfo=UTC) == written_on(head, FORWARDED)


@pytest.mark.parametrize(
    "line",
    [
        "Date: 4/3/2025 15:40",  # March or April
        "Date: Tue, 4 Mar 2024 at 15:40",  # a year ago
        "Date: Fri, 21 Mar 2025 at 15:40",  # after the forward
        "Date: 31 Feb 2025",
        "Date: yesterday",
    ],
)
def test_what_is_no_plain_day_leaves_that_of_the_forward(line: str) -> None:
    assert written_on(f"From: Bob Miller <bob@acme.example>\n{line}\n\nHere it is.", FORWARDED) == FORWARDED


def test_a_day_above_the_author_is_the_forwarders_own() -> None:
    text = "Datum: 4. März 2025\n\nFrom: Bob Miller <bob@acme.example>\nSubject: Re: Price list\n\nHere it is."
    assert written_on(text, FORWARDED) == FORWARDED
