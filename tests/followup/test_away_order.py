"""Who is away, from when to when, as members type it."""

import pytest

from bot.followup.away_order import Stretch, stretch, whom
from bot.project.state import Client, Contact

BOB = Contact(address="bob@acme.example", name="Bob Miller")
CAROL = Contact(address="carol@acme.example", name="Carol Stein")
ACME = Client(contacts={one.address: one for one in (BOB, CAROL)})


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("until 20 march", Stretch("", "until 20 march")),
        ("from 10 March to 20 March", Stretch("10 March", "20 March")),
        ("from 5 to 20 March", Stretch("5 March", "20 March")),
        ("vom 5. bis 20. März", Stretch("5. März", "20. März")),
        ("5-20 March", Stretch("5 March", "20 March")),
        ("du 5 au 20 mars", Stretch("5 mars", "20 mars")),
        ("10 to 19 September", Stretch("10 September", "19 September")),
        ("10 March - 2 April", Stretch("10 March", "2 April")),
        ("2025-11-10 - 2025-11-17", Stretch("2025-11-10", "2025-11-17")),
        ("2025-11-17", Stretch("", "2025-11-17")),
        ("17-11-2025", Stretch("", "17-11-2025")),
    ],
)
def test_a_stretch_has_two_ends(typed: str, expected: Stretch) -> None:
    """A first day without its month has that of the last one; one day alone is the last."""
    assert expected == stretch(typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("carol until friday", (CAROL, "until friday")),
        ("bob@acme.example 2w", (BOB, "2w")),
        ("until friday", (None, "until friday")),
        ("carol", (CAROL, "")),
    ],
)
def test_whoever_is_named_is_away(typed: str, expected: tuple[Contact | None, str]) -> None:
    """By first name, surname or address, before the day; else it is those whom the thread waits for."""
    assert expected == whom(typed, ACME)
