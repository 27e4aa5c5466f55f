"""`template preview --thread`: the letter a real thread would get, from the store, and nothing sent."""

import asyncio
import os
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.__main__ import front_door
from bot.cli.wiring import in_store
from bot.ports import Book
from bot.project import facts
from bot.project.facts import Seen
from bot.settings.load import load
from bot.walk.states import States

SETTINGS = """
[bot]
address = "followup@studio.example"
name = "Studio"
[inbox]
url = "imaps://imap.studio.example"
password = "not a sample"
[outbox]
url = "smtps://smtp.studio.example"
[team]
domains = ["studio.example"]
members = ["Ana Ruiz <ana@studio.example>"]
timezone = "Europe/Berlin"
holidays = "DE-BE"
[clients.acme]
name = "Acme GmbH"
domains = ["acme.example"]
language = "de"
"""
ASKED = datetime(2025, 3, 3, 9, 12, tzinfo=UTC)
ASKS = "Könnten Sie uns die Texte schicken?"


def thread_of_ana(book: Book, subject: str = "Texte") -> int:
    """Ana asked Bob, and Bob is silent."""
    number = book.next_number()
    row = book.new_thread("ask-1@studio.example", "texte", ASKED, frozenset({"bob@acme.example"}))
    book.update_thread(replace(row, stream="acme", number=number))
    States().append(
        book,
        "acme",
        [
            facts.ThreadOpened(
                at=ASKED, thread=number, root="ask-1@studio.example", project="acme", because="cc", subject=subject
            ),
            facts.TeamWrote(
                at=ASKED,
                thread=number,
                message="ask-1@studio.example",
                asks=True,
                closes=False,
                deadline=None,
                seen=Seen.ADDRESSED,
                old=False,
                language="de",
                author="ana@studio.example",
                to=("bob@acme.example",),
                names=("Bob Miller",),
                words=ASKS,
            ),
        ],
    )
    return number


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A studio with one silent thread in its store."""
    path = tmp_path / "courtside.toml"
    path.write_text(SETTINGS, "utf-8")
    asyncio.run(in_store(load(path, os.environ), thread_of_ana))
    return path


def shown(config: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = front_door(["template", "preview", *words, "--config", str(config)])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_threads_next_letter_is_shown_as_it_would_go(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From, To, Cc, subject, and the words in the client's language."""
    code, out, _ = shown(config, capsys, "--thread", "1")
    assert 0 == code
    assert out.startswith(
        "From: Studio <followup@studio.example>\nTo: Bob Miller <bob@acme.example>\n"
        "Cc: Ana Ruiz <ana@studio.example>\nSubject: Re: Texte\n\nGuten Tag Bob,\n"
    )
    assert "Am Montag, 3. März hat Ana Ruiz Ihnen" in out
    assert f"\n    {ASKS}\n" in out


def test_a_thread_with_a_promised_day_is_shown_the_letter_that_comes_after_it(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not a reminder that knows of no promise: the same words as `order preview`, at the moment they would go."""
    assert 0 == front_door(["order", "promise", "1", "friday", "--config", str(config)])
    assert 0 == front_door(["order", "preview", "1", "--config", str(config)])
    as_ordered = capsys.readouterr().out.partition("Guten Tag")[2].strip()
    assert "hatten uns eine Antwort bis Freitag" in as_ordered
    assert "Am " in as_ordered.partition("nennen Sie uns einfach den neuen Tag")[2]
    assert as_ordered == shown(config, capsys, "--thread", "1")[1].partition("Guten Tag")[2].strip()


def test_another_step_of_the_thread_can_be_shown(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The last one says that a call comes next."""
    assert "Als Nächstes rufen wir Sie an." in shown(config, capsys, "--thread", "1", "--step", "final")[1]
    code, _, err = shown(config, capsys, "--thread", "1", "--step", "nudge")
    assert (1, True) == (code, "has no step 'nudge'; it has polite, firm, final" in err)


@pytest.mark.parametrize("words", ["template preview --thread 2", "digest", "status", "why 2"])
def test_a_subject_moves_no_cursor(config: Path, capsys: pytest.CaptureFixture[str], words: str) -> None:
    """Whoever writes to us does not write to our terminal: it could be made to show what nobody wrote."""
    asyncio.run(in_store(load(config, os.environ), partial(thread_of_ana, subject="T\x1b[2J\u202eexte")))
    assert 0 == front_door([*words.split(), "--config", str(config)])
    out = capsys.readouterr().out
    assert "T[2Jexte" in out
    assert not {"\x1b", "\u202e"} & set(out)


def test_a_thread_that_is_not_there(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sentence with what to do."""
    assert (1, "", "there is no thread 9: `courtside status` lists them\n") == shown(config, capsys, "--thread", "9")


def test_a_file_that_is_no_text_stops_its_letters_only(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """status goes on, doctor names it, preview of that letter says what to do."""
    bad = config.parent / "templates" / "de" / "polite.md"
    bad.parent.mkdir(parents=True)
    bad.write_bytes(b"Gr\xfc\xdfe {{ contact }}")
    assert 0 == front_door(["status", "--config", str(config)])
    assert "Texte" in capsys.readouterr().out
    front_door(["doctor", "--config", str(config)])
    assert "templates/de/polite.md: byte 3 is no UTF-8" in " ".join(capsys.readouterr().out.split())
    code, _, err = shown(config, capsys, "--thread", "1")
    assert (1, True) == (code, f"{bad}: byte 3 is no UTF-8; save the template as UTF-8" in err)
