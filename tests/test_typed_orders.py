"""Orders as a person types them: what is missing or misspelt is said in the words of the command line."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.adapters.database import open_store
from bot.project import facts
from bot.walk.states import States
from tests.test_restore import Desk

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_what_is_typed_wrong_is_answered_with_what_to_type(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The verb is looked at before the thread, which need not be there."""
    desk = Desk(tmp_path, capsys)
    said = {words: desk.types(*words.split()) for words in ("order got", "order snoze 3", "order resume --client acme")}
    assert {
        "order got": (1, "got needs a thread: `courtside order got 3`; `courtside status` lists them\n"),
        "order snoze 3": (1, "I do not know 'snoze': did you mean snooze?\n"),
        "order resume --client acme": (1, "there is no client 'acme'; known: none is set up\n"),
    } == said
    assert "I do not know 'confirm'; help lists the orders\n" == desk.types("order", "confirm", "3")[1]
    wrong = ("order 3 got", "order snooze friday 3", "why 99999999999999999999", "project assign x acme")
    for words, said in (desk.types(*typed.split()) for typed in wrong):
        assert (2, True) == (words, "is no number of a thread: write `courtside why 3`" in said)
    assert "No client yet" in desk.types("client", "list")[1]


def test_what_a_client_as_a_whole_cannot_be_told_needs_a_thread(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`undo` is an order of the list, so nobody is told that there is none."""
    desk = Desk(tmp_path, capsys)
    asyncio.run(_with_client(tmp_path))
    said = desk.types("order", "undo", "--client", "acme.example")
    assert (1, "undo needs the number of a thread: `courtside status` lists them\n") == said


def test_who_was_erased_is_no_line_of_the_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Their absence is a fact without an address, and stood there as `not confirmed, away` of nobody."""
    desk = Desk(tmp_path, capsys)
    erased = facts.ContactAway(at=NOON, thread=None, contact="", first=None, back=None)
    known = facts.ContactAway(at=NOON, thread=None, contact="carol@acme.example", first=None, back=None)
    asyncio.run(_with_client(tmp_path, erased, known))
    assert "acme.example: acme.example\n  carol@acme.example not confirmed, away\n" == desk.types("client", "list")[1]


async def _with_client(folder: Path, *happened: facts.Fact) -> None:
    store = open_store(f"sqlite:///{folder / 'first.db'}")
    await store.transact(lambda book: States().append(book, "acme.example", happened))
    await store.transact(lambda book: book.lock("acme.example"))
    await store.close()
