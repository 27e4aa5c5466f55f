"""A changed value is the one that `dataclasses.replace` makes, and the old one stays as it was."""

import dataclasses
from datetime import UTC, datetime

import pytest

from bot.project.change import replace
from bot.project.facts import Court
from bot.project.state import Client, Contact, Silence, Thread

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SILENCE = Silence(number=1, since=NOW, clock=NOW, asked_at=NOW, awaited=("bob@acme.example",))
THREAD = Thread(number=3, root="a@acme.example", subject="Texts", project=None, opened=NOW, court=Court.CLIENT)


@pytest.mark.parametrize(
    ("before", "changes"),
    [
        (SILENCE, {"step": 2, "said": "firm"}),
        (THREAD, {"silence": SILENCE, "silences": 1}),
        (Contact(address="bob@acme.example"), {"confirmed": True}),
        (Client(threads={3: THREAD}), {"paused": True}),
        (THREAD, {}),
    ],
)
def test_it_is_what_the_standard_library_makes(
    before: Silence | Thread | Contact | Client, changes: dict[str, object]
) -> None:
    """Every other field is the same, and the value that was there is not touched."""
    kept = dataclasses.replace(before)
    assert dataclasses.replace(before, **changes) == replace(before, **changes)  # type: ignore[arg-type]  # names by case
    assert kept == before


def test_a_field_that_is_not_there_is_refused() -> None:
    """A slip of the pen in a rule must not pass for a change."""
    with pytest.raises(KeyError, match="pauzed"):
        replace(THREAD, pauzed=True)  # type: ignore[call-arg]  # the slip
