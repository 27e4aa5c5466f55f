"""The first look: what lay in the mailbox when we came, and what we would write, told once (design 4.11)."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.followup.writing import Desk
from bot.rehearsal.archive import Drawer
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.memory import MemoryStore
from bot.settings.load import read
from bot.settings.policy import policy
from bot.worker import Outside, Worker
from tests.bridge import ANA, Box, html_of, letter_of, text_of
from tests.stage import MONDAY, SETTINGS, TEMPLATES, ask

FRIDAY = MONDAY + timedelta(days=4, hours=3)


class Arrival:
    """Courtside comes to a mailbox in which Ana's threads have lain since Monday."""

    def __init__(self, threads: int, mode: str = "auto", language: str = "en") -> None:
        self.clock = VirtualClock(FRIDAY)
        self.store = MemoryStore(self.clock)
        self.drawer = Drawer()
        mails = [ask(f"Subject {number}", number) for number in range(threads)]
        text = SETTINGS.replace('"auto"', f'"{mode}"') + f'digest = "Wed 08:00"\nlanguage = "{language}"\n'
        known = policy(read(text, Path("courtside.toml"), {}))
        self.box = Box(self.clock, mails)
        outside = Outside(clock=self.clock, store=self.store, mailboxes=[self.box], mailer=self.drawer)
        self.worker = Worker(outside, replace(known, notice=None), Desk(templates=TEMPLATES, secret=b"arrival"))

    async def begin(self) -> None:
        await self.worker.start()
        await self.worker.settle_down()

    @property
    def looks(self) -> list[str]:
        """First looks, each its subject and its text."""
        letters = [
            letter_of(content) for envelope, content in self.drawer.letters if envelope.recipients == (ANA.address,)
        ]
        told = [(str(one["Subject"]), text_of(one)) for one in letters]
        return [f"{subject}\n{text}" for subject, text in told if "look" in subject or "Blick" in subject]


def lived(threads: int, mode: str = "auto", language: str = "en") -> Arrival:
    async def told() -> Arrival:
        arrival = Arrival(threads, mode, language)
        await arrival.begin()
        return arrival

    return asyncio.run(told())


@pytest.mark.parametrize("mode", ["approve", "observe"])
def test_it_shows_every_thread_and_the_letter_that_would_come(mode: str) -> None:
    """Word for word, though nothing may go in this mode by itself."""
    (look,) = lived(2, mode).looks
    assert "First look: " in look
    assert "Subject 0" in look
    assert "Subject 1" in look
    assert 2 == look.count("If you have already answered")


def test_it_reads_in_the_team_s_language() -> None:
    """Its first words too."""
    (look,) = lived(1, "approve", "de").looks
    assert "Erster Blick: " in look
    assert "was ich in den nächsten sieben Tagen schreiben würde" in " ".join(look.split())


def test_an_empty_mailbox_needs_none() -> None:
    """Whoever begins with a new address is told nothing."""
    assert [] == lived(0).looks


def test_it_is_told_once() -> None:
    """A restart, another turn, another day: never again."""

    async def story() -> None:
        arrival = Arrival(1, "approve")
        await arrival.begin()
        for days in (0, 1, 5):
            arrival.clock.set(FRIDAY + timedelta(days=days, hours=1))
            await arrival.begin()
        assert 1 == len(arrival.looks)

    asyncio.run(story())


def test_what_is_found_later_is_no_first_look() -> None:
    """An old mail that turns up an hour after an empty mailbox was read is told in the digest."""

    async def story() -> None:
        arrival = Arrival(0, "approve")
        await arrival.begin()
        arrival.box.add(ask("Subject 0", 0))
        arrival.clock.set(FRIDAY + timedelta(hours=1))
        await arrival.begin()
        assert [] == arrival.looks

    asyncio.run(story())


def test_it_is_no_announcement() -> None:
    """What it shows waits for its approval or its notice as always: no client is written to because of it."""
    arrival = lived(2, "approve")
    assert [(ANA.address,)] == sorted({envelope.recipients for envelope, _ in arrival.drawer.letters})


def test_its_page_says_what_it_is() -> None:
    """HTML and text say the same."""
    arrival = lived(1, "approve")
    letters = [letter_of(content) for _, content in arrival.drawer.letters]
    (page,) = [html_of(one) for one in letters if "First look" in str(one["Subject"])]
    assert "This is what I found in the mailbox" in page
