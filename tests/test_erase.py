"""A person is erased: nothing of them is left in any byte of the store, and everybody else is still there."""

import asyncio
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import front_door
from bot.adapters.database import open_store
from bot.followup.writing import Desk
from bot.mail.message import Address, Day, DayKind, HandedOn
from bot.ports import Accepted, Book, Cursor, LetterState, Outcome, Place, Unknown
from bot.project import chain, records
from bot.project import person as persons
from bot.project.person import Person
from bot.project.records import Reading
from bot.rehearsal.archive import ArchiveMailbox
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.settings.load import read
from bot.settings.policy import policy
from bot.walk.states import HOUSE, States
from bot.worker import Outside, Worker
from tests.stage import MONDAY, SETTINGS, TEMPLATES, THURSDAY, Post

ANA, BOT = Address("ana@studio.example", "Ana Ruiz"), Address("followup@studio.example")
ZORA = Address("zora.quill@acme.example", "Zora Quillfeather")
CAROL = Address("carol@acme.example", "Carol Jones")
FREE = Address("zora.quill@gmail.com", "Zora Quillfeather")
SECRETS = ("zora.quill", "Quillfeather", "marzipan submarine")
HOUR = timedelta(hours=1)


def letters(person: Address) -> list[bytes]:
    """Ana asks for texts, the person answers in words nobody else would use, Ana asks again; Carol has a thread too."""
    subject = f"Texts for {person.name}"
    first = f"Dear {person.name}, could you send us the texts?"
    asked = Sheet(sender=ANA, to=(person,), cc=(BOT,), subject=subject, text=first, at=MONDAY)
    links = [("In-Reply-To", f"<{asked.message_id}>")]
    answer = Sheet(
        sender=person,
        to=(ANA,),
        cc=(BOT,),
        subject=f"Re: {subject}",
        text="Will the marzipan submarine stay on the first page?",
        at=MONDAY + HOUR,
        headers=links,
    )
    again = replace(
        asked, text=f"It stays, {person.name}! Could you send the texts?", at=MONDAY + 2 * HOUR, headers=links
    )
    carols = Sheet(sender=ANA, to=(CAROL,), cc=(BOT,), subject="Photos", text="Could you send the photos?", at=MONDAY)
    return [compose(one) for one in (asked, answer, again, carols)]


def lived(folder: Path, person: Address, *answers: Outcome) -> Path:
    """A store in which the thread with that person has gone on until a polite letter went."""
    config = folder / "courtside.toml"
    config.write_text(SETTINGS.replace("[team]", f'[store]\nurl = "sqlite:///{folder}/store.db"\n[team]'))
    settings = read(SETTINGS, config, {})

    async def work() -> None:
        clock = VirtualClock(MONDAY - HOUR)
        post = Post()
        post.answers = list(answers)
        store = open_store(f"sqlite:///{folder}/store.db")
        outside = Outside(clock=clock, store=store, mailboxes=[ArchiveMailbox(clock, letters(person))], mailer=post)
        known = replace(policy(settings), digest=None)
        worker = Worker(outside, known, Desk(templates=TEMPLATES, secret=b"stage"))
        await worker.start()
        for moment in (MONDAY + 3 * HOUR, THURSDAY + 3 * HOUR):
            clock.set(moment)
            await worker.settle_down()
        await worker.close()

    asyncio.run(work())
    return config


def asked(config: Path, work: Callable[[Book], Any]) -> Any:
    async def once() -> Any:
        store = open_store(f"sqlite:///{config.parent}/store.db")
        try:
            return await store.transact(work)
        finally:
            await store.close()

    return asyncio.run(once())


def bytes_left(config: Path) -> list[str]:
    """The secrets that any file of the store still holds, its log and free pages included."""
    whole = b"".join(file.read_bytes() for file in config.parent.glob("store.db*"))
    return [secret for secret in SECRETS if secret.encode() in whole]


def erase(config: Path, *words: str) -> int:
    return front_door(["erase", *words, "--config", str(config)])


@pytest.mark.parametrize("person", [ZORA, FREE], ids=["of a firm", "at a free-mail host"])
def test_nothing_of_a_person_is_left(person: Address, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not in a mail, a fact, a letter, a reason, a free page or the log; the chain is whole, Carol is still there."""
    config = lived(tmp_path, person)
    assert list(SECRETS) == bytes_left(config)
    assert 0 == erase(config, person.address, "--yes")
    assert [] == bytes_left(config)
    assert "The chain of facts still verifies" in capsys.readouterr().out
    assert 0 == front_door(["verify", "--config", str(config)])
    assert "Carol Jones" in asked(config, lambda book: repr(book.archive("", 99)))


def test_what_is_found_is_shown_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --yes nothing is changed."""
    config = lived(tmp_path, ZORA)
    before = asked(config, lambda book: book.archive("", 99))
    assert 0 == erase(config, "Zora.Quill@acme.example")
    shown = capsys.readouterr().out
    assert "Found of zora.quill@acme.example (Zora Quillfeather):" in shown
    assert "       3  messages" in shown
    assert "       1  letter\n" in shown
    assert "Nothing was changed" in shown
    assert before == asked(config, lambda book: book.archive("", 99))


def test_the_counts_come_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For whoever has to prove it."""
    config = lived(tmp_path, ZORA)
    erase(config, ZORA.address, "--json")
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (3, 1, False) == (told["messages"], told["letters"], told["erased"])


def test_who_is_not_there_is_not_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither is somebody whose address ends alike."""
    config = lived(tmp_path, ZORA)
    assert 0 == erase(config, "quill@acme.example")
    assert "Nothing is kept of quill@acme.example." in capsys.readouterr().out


def test_a_letter_that_waits_goes_nowhere(tmp_path: Path) -> None:
    """The firm step was to follow; after the erasure nobody is left to write to, and Carol is not written to twice."""
    config = lived(tmp_path, ZORA)
    erase(config, ZORA.address, "--yes")
    planned = asked(config, lambda book: book.in_state(LetterState.PLANNED))
    assert [] == [one for one in planned if not one.to_team]
    states = States()
    client = asked(config, lambda book: states.of(book, "acme.example"))
    assert [] == [number for number, thread in client.threads.items() if thread.silence and thread.silence.planned]


def test_nothing_is_erased_under_a_letter_that_may_have_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The worker has to see what became of it first."""
    config = lived(tmp_path, ZORA, Accepted("250 taken"), Unknown("the link broke"))
    assert 1 == erase(config, ZORA.address, "--yes")
    assert "Nobody knows yet whether these letters went" in capsys.readouterr().err
    assert list(SECRETS) == bytes_left(config)


def test_a_worker_at_work_is_not_disturbed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It would go on knowing the person."""
    config = lived(tmp_path, ZORA)
    store = open_store(f"sqlite:///{tmp_path}/store.db")
    store.hold_for_worker("worker 1")
    try:
        assert 1 == erase(config, ZORA.address, "--yes")
    finally:
        asyncio.run(store.close())
    assert "worker 1 is working on this database already" in capsys.readouterr().err
    assert list(SECRETS) == bytes_left(config)


def test_the_past_can_still_be_folded(tmp_path: Path) -> None:
    """Facts without their private part are facts; none stands twice, none is missing."""
    config = lived(tmp_path, ZORA)
    before = asked(config, lambda book: book.facts("acme.example"))
    erase(config, ZORA.address, "--yes")
    after = asked(config, lambda book: book.facts("acme.example"))
    assert [one.hash for one in before] == [one.hash for one in after][: len(before)]
    assert () == chain.verify(after)
    assert any(one.record.private is None for one in after)
    assert asked(config, lambda book: States().of(book, "acme.example")).threads


def test_words_that_are_no_address_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the word that was given."""
    config = lived(tmp_path, ZORA)
    assert 1 == erase(config, "Zora")
    assert "Zora" in capsys.readouterr().err


def everywhere(book: Book) -> None:
    """What else the store may know of a person who is a member, or whose client others belong to."""
    book.put_setting(f"greeted:{ZORA.address}", "2")
    book.put_setting("orders/x", json.dumps({"by": "Zoë Quillfeather"}))
    book.own("friend@elsewhere.example", ZORA.address)
    book.move_cursor(Cursor(f"listened:{ZORA.address}", "INBOX", 1, 9))
    (first, *_) = book.archive("", 1)
    book.keep([(first, Place(f"listened:{ZORA.address}", "INBOX", 1, 8))])
    letter = next(one for one in book.letters("acme.example") if one.state is LetterState.ACCEPTED)
    book.plan(replace(letter, key=f"digest/{ZORA.address}/2026-03-02", stream=HOUSE, to_team=True))


def test_what_is_called_after_a_person_goes_too(tmp_path: Path) -> None:
    """A setting's name, a mailbox, the key of a digest: and a name that JSON or Unicode writes in another way."""
    config = lived(tmp_path, ZORA)
    asked(config, everywhere)
    assert 0 == erase(config, ZORA.address, "--name", "Zoe\u0308 Quillfeather", "--yes")
    assert [] == bytes_left(config)
    assert 0 == front_door(["verify", "--config", str(config)])


def test_words_of_a_person_go_from_what_others_quote_and_hand_on(tmp_path: Path) -> None:
    """Carol answers below Zora's words, Ana forwards them: what was theirs goes, what was said besides stays."""
    person = Person(ZORA.address, (ZORA.name,))
    promised = Day(kind=DayKind.PROMISE, on=THURSDAY.date(), quote="the marzipan submarine by Thursday")
    forwarded = HandedOn(author=ZORA, answer=None, dates=(promised,))
    reading = Reading(identity="x", at=MONDAY, day=MONDAY.date(), senders=(CAROL,), text="Yes.", quoted="> marzipan")
    record = records.write(replace(reading, handed_on=forwarded))
    bare = records.read(persons.record_without(person, record))
    assert bare.handed_on is None
    assert "Yes." == bare.text
    assert "" == records.read(persons.unquoted(record)).quoted


def test_an_address_that_goes_on_is_another_person_s() -> None:
    """acme.co and acme.co.uk are two firms; the end of a sentence is none."""
    person = Person("zora@acme.co")
    assert "zora@acme.co.uk" == persons.without(person, "zora@acme.co.uk")
    assert "Ask …. Then" == persons.without(person, "Ask zora@acme.co. Then")
    assert "<mailto:…>" == persons.without(person, "<mailto:zora%40acme.co>")


@pytest.mark.parametrize("person", [ZORA, FREE], ids=["of a firm", "at a free-mail host"])
def test_everything_still_answers_afterwards(
    person: Address, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """status, why, digest and verify read what is left, and nobody's name stands in it."""
    config = lived(tmp_path, person)
    erase(config, person.address, "--yes")
    capsys.readouterr()
    said = {verb: front_door([*verb, "--config", str(config)]) for verb in (("status",), ("digest", "--json"))}
    said |= {verb: front_door([*verb, "--config", str(config)]) for verb in (("why", "2"), ("verify",))}
    shown = capsys.readouterr()
    assert set(said.values()) == {0}, shown.err
    assert not [one for one in SECRETS if one in shown.out + shown.err]


def test_a_log_that_somebody_reads_still_holds_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite empties its log only when nobody reads; that it could not is no success."""
    monkeypatch.setattr("bot.adapters.sqlite.PATIENCE", 0.2)
    config = lived(tmp_path, ZORA)
    with closing(sqlite3.connect(f"{tmp_path}/store.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM messages").fetchone()
        assert 1 == erase(config, ZORA.address, "--yes")
        assert "once more" in capsys.readouterr().err
    assert 0 == erase(config, ZORA.address, "--yes")
    assert [] == bytes_left(config)
