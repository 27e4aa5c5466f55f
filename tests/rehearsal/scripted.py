"""A small pretend world played from a script: the real worker, Ana, and a client or two who do as they are told."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import structlog

from bot.cli.log import quiet
from bot.mail.message import Address
from bot.mail.reading import read
from bot.ports import Book, LetterState, Outgoing
from bot.rehearsal.loop import VirtualLoop, run_virtually
from bot.rehearsal.mails import Sheet, compose, reply_to
from bot.rehearsal.world import POLL, World
from bot.rehearsal.world_cast import BOT
from bot.rehearsal.world_post import Handed, Server, takes_all
from bot.worker import Worker
from tests.rehearsal.scenery import scenery

ANA = Address("ana@studio.example", "Ana Ruiz")
BOB = Address("bob@client.example", "Bob Miller")
EVE = Address("eve@other.example", "Eve Stone")
START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
"""A Monday at nine in Berlin, where the team works and both clients are taken to be."""
POLITE = START + timedelta(days=3)
"""Three business days later: Thursday at nine."""

Story = Callable[["Script"], Awaitable[None]]


class Script:
    """The means of a story: mails that arrive, time that passes, and what came of it."""

    def __init__(self, server: Server) -> None:
        self.loop = VirtualLoop()
        self.world = World(0, scenery=scenery(), projects=0, loop=self.loop, server=server, start=START)
        self.stop = asyncio.Event()
        self.work: list[asyncio.Task[None]] = []

    def ask(self, to: Address = BOB, subject: str = "Homepage texts") -> bytes:
        """Ana asks, with the bot in cc; the mail lies in the mailbox at once."""
        words = f"Hi {to.name.split()[0]},\n\nCould you send us the texts for the start page?\n\nAna"
        now = self.world.clock.now()
        sheet = Sheet(sender=ANA, to=[to], cc=[BOT], subject=subject, text=words, at=now)
        self.world.mailbox.deliver(compose(sheet))
        return compose(sheet)

    def answer(self, asked: bytes, who: Address = BOB) -> None:
        now = self.world.clock.now()
        text = "Hi Ana,\n\nhere are the texts, all of them.\n\nBob"
        sheet = reply_to(read(asked, fallback=now), sender=who, text=text, at=now, attachment="texts.pdf")
        self.world.mailbox.deliver(compose(sheet))

    def hire(self, worker: Worker) -> asyncio.Task[None]:
        task = asyncio.create_task(worker.run(self.stop, POLL))
        self.work.append(task)
        return task

    async def until(self, moment: datetime) -> None:
        await asyncio.sleep(max(0.0, (moment - self.world.clock.now()).total_seconds()))

    async def play(self, story: Story) -> None:
        self.hire(self.world.worker)
        await story(self)
        self.stop.set()
        self.world.mailbox.nudge()
        await asyncio.gather(*self.work, return_exceptions=True)

    # --- what came of it ---------------------------------------------------------------------

    def letters(self, to: Address = BOB) -> list[Handed]:
        """Every attempt to send a letter to a client."""
        return [one for one in self.world.mailer.handed if to.address in one.envelope.recipients]

    def notices(self) -> list[str]:
        """What Ana was told, by subject."""
        told = [one for one in self.world.mailer.handed if one.envelope.recipients == (ANA.address,)]
        return [read(one.content, fallback=one.at).subject for one in told]

    def outbox(self, to: Address = BOB) -> list[Outgoing]:
        def planned(book: Book) -> list[Outgoing]:
            return [letter for stream in book.streams() for letter in book.letters(stream)]

        return [one for one in self.world.look_up(planned) if to.address in one.envelope.recipients]

    def states(self, to: Address = BOB) -> list[LetterState]:
        return [one.state for one in self.outbox(to)]


def played(story: Story, server: Server = takes_all) -> Script:
    """The script after the story; what the worker raised is raised here."""
    before = structlog.get_config()
    quiet()
    try:
        script = Script(server)
        run_virtually(script.play(story), script.loop)
        for task in script.work:
            if not task.cancelled():
                task.result()
        return script
    finally:
        structlog.configure(**before)
