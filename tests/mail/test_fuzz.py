"""Ten thousand mutated mails a run: none raises, none is slow, none changes the mail beside it."""

import itertools
from dataclasses import replace

import pytest

from bot.mail import understanding
from bot.mail.message import Message, Understanding
from tests.corpus import fuzz
from tests.corpus.fuzz import Fault, faults, mutated

HOW_MANY = 10_000
AT_ONCE = 500


@pytest.mark.parametrize("first", range(0, HOW_MANY, AT_ONCE))
def test_a_mutated_mail_is_read_like_any_other(first: int) -> None:
    """FIGURES.md: no exception, at most a second of CPU each, no other mail touched; `python -m tests.corpus.fuzz`."""
    assert [] == list(faults(range(first, first + AT_ONCE)))


def test_the_same_seed_is_the_same_mail() -> None:
    """A fault of the night is found again by its number."""
    assert [mutated(seed) for seed in range(50)] == [mutated(seed) for seed in range(50)]
    assert len({mutated(seed) for seed in range(50)}) == 50


def test_a_reader_that_stumbles_or_remembers_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fuzzer sees what it looks for: an exception, and words carried over from the mail before."""
    languages = itertools.cycle(("en", "de", "fr"))

    def stumbles(message: Message) -> Understanding:
        raise ValueError("stumbled")

    def remembers(message: Message) -> Understanding:
        return replace(understanding.understand(message), language=next(languages))

    monkeypatch.setattr(fuzz, "understand", stumbles)
    assert [Fault(7, "raises ValueError('stumbled')")] == list(faults(range(7, 8)))
    monkeypatch.setattr(fuzz, "understand", remembers)
    assert Fault(10, "a mail read behind it reads otherwise") in list(faults(range(10, 11)))
