"""A person is erased from a thread that waits for others, too: those are waited for as before."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from bot.adapters.database import open_store
from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.project import chain
from bot.project.person import Person, private_without
from bot.project.state import Thread
from bot.rehearsal.archive import ArchiveMailbox
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.settings.load import read
from bot.settings.policy import policy
from bot.walk.states import States
from bot.worker import Outside, Worker
from tests.stage import MONDAY, SETTINGS, TEMPLATES, THURSDAY, Post
from tests.test_erase import ANA, BOT, CAROL, HOUR, ZORA, asked, bytes_left, erase

LATER = THURSDAY + 3 * HOUR
ASKED = Sheet(
    sender=ANA,
    to=(ZORA, CAROL),
    cc=(BOT,),
    subject="Texts",
    text=f"Dear {ZORA.name}, dear Carol, could you send us the texts?",
    at=MONDAY,
)
ANSWERED = Sheet(
    sender=ZORA,
    to=(ANA,),
    cc=(BOT,),
    subject="Re: Texts",
    text="The marzipan submarine is coming. I'll send you the rest on Wednesday.",
    at=MONDAY + HOUR,
    headers=[("In-Reply-To", f"<{ASKED.message_id}>")],
)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings of a store; on the command line it is Monday noon as well."""
    monkeypatch.setattr("bot.cli.erase.now", lambda: MONDAY + 3 * HOUR)
    config = tmp_path / "courtside.toml"
    config.write_text(SETTINGS.replace("[team]", f'[store]\nurl = "sqlite:///{tmp_path}/store.db"\n[team]'))
    return config


def worked(config: Path, mails: Sequence[Sheet], until: datetime) -> list[tuple[str, ...]]:
    """To whom the letters went that a worker sent, who read these mails and went on until then."""
    post = Post()

    async def work() -> None:
        clock = VirtualClock(MONDAY - HOUR)
        store = open_store(f"sqlite:///{config.parent}/store.db")
        mailbox = ArchiveMailbox(clock, [compose(one) for one in mails])
        outside = Outside(clock=clock, store=store, mailboxes=[mailbox], mailer=post)
        known = replace(policy(read(SETTINGS, config, {})), digest=None)
        worker = Worker(outside, known, Desk(templates=TEMPLATES, secret=b"stage"))
        await worker.start()
        for moment in (MONDAY + 2 * HOUR, until):
            clock.set(moment)
            await worker.settle_down()
        await worker.close()

    asyncio.run(work())
    clients = {ZORA.address, CAROL.address}
    return [to for one in post.handed if (to := tuple(sorted(clients & set(one.recipients))))]


def thread(config: Path) -> Thread:
    states = States()
    found: Thread = asked(config, lambda book: states.of(book, "acme.example")).threads[1]
    return found


def test_the_other_recipient_is_still_waited_for(config: Path) -> None:
    """Ana asked Zora and Carol: without Zora the letter is Carol's, and of Zora nothing is left."""
    assert [] == worked(config, [ASKED, ANSWERED], MONDAY + 3 * HOUR)
    assert 0 == erase(config, ZORA.address, "--yes")
    assert [] == bytes_left(config)
    silence = thread(config).silence
    assert silence is not None
    assert ((CAROL.address,), MONDAY) == (silence.awaited, silence.since)
    assert [(CAROL.address,)] == worked(config, [], LATER)
    assert () == asked(config, lambda book: chain.verify(book.facts("acme.example"), book.lock("acme.example")))


def test_both_are_erased_one_after_the_other(config: Path) -> None:
    """What was left of the request goes with Carol; nobody is written to."""
    worked(config, [ASKED], MONDAY + 3 * HOUR)
    assert 0 == erase(config, ZORA.address, "--yes")
    assert 0 == erase(config, CAROL.address, "--yes")
    whole = b"".join(file.read_bytes() for file in config.parent.glob("store.db*"))
    assert not [one for one in (b"carol@", b"Carol Jones", b"zora.quill", b"Quillfeather") if one in whole]
    assert [] == worked(config, [], LATER)


def test_the_client_is_waited_for_when_the_asker_is_erased(config: Path) -> None:
    """Ana's words go with her; whom she asked, and since when, stays."""
    worked(config, [ASKED], MONDAY + 3 * HOUR)
    assert 0 == erase(config, ANA.address, "--name", "Ana", "--yes")
    silence = thread(config).silence
    assert silence is not None
    assert {ZORA.address, CAROL.address} == set(silence.awaited)
    assert ("", "") == (thread(config).asker, thread(config).words)


def test_what_is_left_of_a_fact() -> None:
    """A name goes with its address; what the person wrote, or what befell them, goes whole."""
    person = Person("b@x.example", ("Bob Miller",))
    to = '{"author":"ana@studio.example","cc":["b@x.example"],"names":["Carol","Bob Miller"],"to":["c@x.example"]}'
    left = '{"author":"ana@studio.example","cc":[],"names":["Carol"],"to":["c@x.example"]}'
    assert left == private_without(person, "TeamWrote", to)
    assert private_without(person, "ClientWrote", '{"author":"b@x.example","quote":"by Friday"}') is None
    assert private_without(person, "ContactAway", '{"by":"","contact":"b@x.example"}') is None
    assert '{"author":"c@x.example","quote":"… has it"}' == private_without(
        person, "ClientWrote", '{"author":"c@x.example","quote":"Bob Miller has it"}'
    )


def test_an_erasure_leaves_the_others_names(config: Path) -> None:
    """Carol is called by her name in the letter that follows."""
    worked(config, [ASKED], MONDAY + 3 * HOUR)
    erase(config, ZORA.address, "--yes")
    states = States()
    client = asked(config, lambda book: states.of(book, "acme.example"))
    assert Address(CAROL.address, client.contact(CAROL.address).name) == CAROL
