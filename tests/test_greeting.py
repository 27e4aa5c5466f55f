"""The first threads a member puts us on: what we watch there is said to that member alone, at once (design 4.2, 9)."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.mail.reading import read as read_message
from bot.ports import Book
from bot.rehearsal.archive import Drawer
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.rehearsal.memory import MemoryStore
from bot.settings.load import read
from bot.settings.policy import policy
from bot.worker import Outside, Worker
from tests.bridge import ANA, BOT, Box, letter_of, text_of
from tests.stage import MONDAY, SETTINGS, TEMPLATES, ask

HOUR = timedelta(hours=1)
PROJECT = '[clients.acme]\ndomains = ["acme.example"]\n[projects.acme-site]\nclient = "acme"\n'
CLIENT = Address("bob@client9.example", "Bob Miller")


def asking(text: str = "Could you send us the texts?", to: tuple[Address, ...] = (CLIENT,), **more: object) -> bytes:
    sheet = Sheet(sender=ANA, to=to, cc=(BOT,), subject="Texts", text=text, at=MONDAY)
    return compose(replace(sheet, **more))  # type: ignore[arg-type]  # keywords from a dict


class House:
    """A worker that sends digests, and what it wrote to the team."""

    def __init__(self, mails: list[bytes], changed: str, also: str, inbox: str = "") -> None:
        self.clock = VirtualClock(MONDAY - HOUR)
        self.store = MemoryStore(self.clock)
        self.drawer = Drawer()
        text = SETTINGS.replace('mode = "auto"', changed or 'mode = "auto"') + 'digest = "Fri 16:00"\n' + also
        text = text.replace('url = "imap://127.0.0.1"', inbox or 'url = "imap://127.0.0.1"')
        known = policy(read(text, Path("courtside.toml"), {}))
        outside = Outside(clock=self.clock, store=self.store, mailboxes=[Box(self.clock, mails)], mailer=self.drawer)
        self.worker = Worker(outside, known, Desk(templates=TEMPLATES, secret=b"house"))

    @property
    def told(self) -> list[str]:
        letters = [(envelope.recipients, letter_of(content)) for envelope, content in self.drawer.letters]
        assert all(people == (ANA.address,) for people, _ in letters)
        return [
            f"{one['Subject']}\n{text_of(one)}" for _, one in letters if "digest" not in str(one["Subject"]).lower()
        ]


def lived(
    mails: list[bytes],
    changed: str = "",
    also: str = "",
    story: Callable[[House], Awaitable[None]] | None = None,
    inbox: str = "",
) -> list[str]:
    async def told() -> list[str]:
        house = House(mails, changed, also, inbox)
        await house.worker.start()
        house.clock.set(MONDAY + timedelta(minutes=5))
        await house.worker.settle_down()
        if story:
            await story(house)
        return house.told

    return asyncio.run(told())


def test_a_member_is_told_what_we_watch() -> None:
    """With whom, the next step and its day, and how to send us away."""
    (greeting,) = lived([asking()])
    assert greeting.startswith("I am watching: Texts")
    assert "You put me on thread 1, with client9.example." in greeting
    assert "I wait for Bob Miller. If nothing comes, the polite letter goes out on Thursday, 5 March at 09:" in greeting
    assert "1 close" in greeting


@pytest.mark.parametrize(
    ("mode", "says"),
    [
        ('mode = "approve"', "I show you the polite letter on Thursday, 5 March"),
        ('mode = "observe"', "I only watch"),
    ],
)
def test_the_mode_is_told_with_it(mode: str, says: str) -> None:
    """Nobody expects a letter that will not come."""
    (greeting,) = lived([asking()], mode)
    assert says in greeting


def test_a_thread_without_a_question_has_no_clock() -> None:
    """The member reads that we wait for nothing, and how to change that."""
    (greeting,) = lived([asking("Thanks, all good.")])
    assert "no clock runs" in greeting
    assert "1 theirs" in greeting


def test_from_the_fourth_thread_on_the_digest_is_enough() -> None:
    """Three times, each thread once."""
    greetings = lived([ask(f"Subject {number}", number) for number in range(5)])
    assert 3 == len(greetings)
    assert 3 == len({one.splitlines()[0] for one in greetings})


def test_a_thread_found_at_the_install_is_not_greeted() -> None:
    """Nobody wants a mail for every thread of last week: the first look tells of them all."""
    assert ["First look"] == [one.partition(":")[0] for one in lived([asking(at=MONDAY - timedelta(days=3))])]


def test_who_belongs_to_several_clients_is_asked_about_at_once() -> None:
    """No letter goes, and the asker reads why, and what to do; the projects that exist are named."""
    both = (CLIENT, Address("eva@other.example", "Eva"))
    (question,) = lived([asking(to=both)])
    assert "Whose is this? Texts" in question
    assert "followup+KEY@studio.example" in question
    assert "none is set up" in question
    (question,) = lived([asking(to=both)], also=PROJECT)
    assert "acme-site" in question


def test_it_is_asked_once() -> None:
    """A second mail in the same conversation asks nothing new."""

    async def story(house: House) -> None:
        house.clock.set(MONDAY + HOUR)
        await house.worker.settle_down()

    both = (CLIENT, Address("eva@other.example", "Eva"))
    first = asking(to=both)
    links = [("In-Reply-To", f"<{read_message(first, fallback=MONDAY, complete=True).message_id}>")]
    again = asking(to=both, text="And the photos?", at=MONDAY + timedelta(minutes=2), headers=links)
    assert 1 == len(lived([first, again], story=story))


def test_a_stranger_s_words_start_no_mail() -> None:
    """Somebody unknown who writes to the bot gets no answer, and nobody is greeted for them."""
    stranger = compose(
        Sheet(sender=Address("eve@evil.example"), to=(BOT,), subject="Hello", text="Could you help?", at=MONDAY)
    )

    async def count(house: House) -> None:
        assert [] == await house.store.transact(_greeted)

    assert [] == lived([stranger], story=count)


def _greeted(book: Book) -> list[str]:
    return [name for name in book.settings() if name.startswith("greeted:")]


def test_a_flood_in_a_member_s_name_is_no_flood_of_questions() -> None:
    """Anybody can write under Ana's name: she is asked ten times a day, and the digest tells of the rest."""
    both = (CLIENT, Address("eva@other.example", "Eva"))
    flood = [asking(to=both, subject=f"Offer {number}", text=f"Could you see to {number}?") for number in range(25)]
    assert 10 == len(lived(flood))


def test_whoever_is_not_the_member_starts_no_mail() -> None:
    """Her mail server says that Ana did not write this: she is neither greeted nor asked."""
    forged = [("Authentication-Results", "mx.google.com; dmarc=fail header.from=studio.example")]
    pinned = 'mode = "auto"'
    both = (CLIENT, Address("eva@other.example", "Eva"))
    mails = [asking(headers=forged), asking(to=both, subject="Offer", headers=forged)]
    assert [] == lived(mails, pinned, inbox='url = "imap://127.0.0.1"\nauthserv_id = "mx.google.com"')
    assert 2 == len(lived(mails, pinned))
