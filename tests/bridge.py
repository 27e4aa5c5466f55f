"""A bridge from which a member steers: the real worker, one thread with a client, and mail that can still fall in."""

import asyncio
import email
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from html import unescape
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.project import facts
from bot.rehearsal.archive import ArchiveMailbox, Drawer
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.rehearsal.memory import MemoryStore
from bot.settings.load import read
from bot.settings.policy import policy
from bot.walk.states import fact_of
from bot.worker import Outside, Worker
from tests.stage import MONDAY, SETTINGS, TEMPLATES, ask

Kept = TypeVar("Kept", bound=facts.Happened)
ANA = Address("ana@studio.example", "Ana Ruiz")
BOB = Address("bob@client0.example", "Bob")
EVE = Address("eve@evil.example", "Ana Ruiz")
COLLEAGUE = Address("someone@studio.example")
BOT = Address("followup@studio.example")
STREAM = "client0.example"
HOUR = timedelta(hours=1)
SECRET = b"stage"
PINNED = 'url = "imap://127.0.0.1"\nauthserv_id = "mx.google.com"'
PROVEN = "mx.google.com; dmarc=pass header.from=studio.example"
FORGED = "mx.evil.example; dmarc=pass header.from=studio.example"


class Box(ArchiveMailbox):
    """A mailbox into which mail can still fall."""

    def add(self, raw: bytes) -> None:
        known = [one.raw for one in self._mails]
        ArchiveMailbox.__init__(self, self._clock, [*known, raw])


class Bridge:
    """Ana has asked Bob on Monday at nine, in thread 1, and now writes to the bot."""

    def __init__(
        self, mode: str = "auto", pinned: str = PINNED, *, digests: bool = False, language: str = "en"
    ) -> None:
        self.clock = VirtualClock(MONDAY - HOUR)
        self.store = MemoryStore(self.clock)
        self.box = Box(self.clock, [ask("Texts", 0)])
        self.drawer = Drawer()
        outside = Outside(clock=self.clock, store=self.store, mailboxes=[self.box], mailer=self.drawer)
        text = SETTINGS.replace('"auto"', f'"{mode}"').replace('url = "imap://127.0.0.1"', pinned)
        known = replace(policy(read(text, Path("courtside.toml"), {})), language=language)
        self.worker = Worker(
            outside, known if digests else replace(known, digest=None), Desk(templates=TEMPLATES, secret=SECRET)
        )

    async def begin(self) -> None:
        await self.worker.start()
        await self.until(MONDAY)

    async def until(self, moment: datetime) -> None:
        self.clock.set(moment)
        await self.worker.settle_down()

    async def write(
        self,
        text: str,
        *,
        sender: Address = ANA,
        results: str = PROVEN,
        answers: str = "",
        sent: datetime | None = None,
        after: timedelta = HOUR,
        subject: str = "Re: steer",
        to: tuple[Address, ...] = (BOT,),
        cc: tuple[Address, ...] = (),
        also: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Some time later; `sent` is what its Date says, `also` are further header fields."""
        moment = self.clock.now() + after
        links = [("In-Reply-To", answers)] if answers else []
        headers = [("Authentication-Results", results), *links, *also]
        sheet = Sheet(sender=sender, to=to, cc=cc, subject=subject, text=text, at=sent or moment, headers=headers)
        self.box.add(compose(sheet))
        await self.until(moment)

    async def press(self, label: str, letter: EmailMessage | None = None, **named: Any) -> None:
        """The member presses a button of a letter, the last one where none is named, and sends what opens."""
        subject, body = opened(button(letter or self.answers[-1], label))
        await self.write(named.pop("text", body), subject=subject, **named)

    @property
    def answers(self) -> list[EmailMessage]:
        """What the team was written, oldest first."""
        letters = [(envelope, letter_of(content)) for envelope, content in self.drawer.letters]
        return [
            letter for envelope, letter in letters if all(to.endswith("@studio.example") for to in envelope.recipients)
        ]

    @property
    def all_letters(self) -> list[EmailMessage]:
        return [letter_of(content) for _, content in self.drawer.letters]

    @property
    def clients_letters(self) -> list[tuple[str, ...]]:
        """Whom the letters to clients went to."""
        return [one.recipients for one, _ in self.drawer.letters if any("client0" in to for to in one.recipients)]

    @property
    def answer(self) -> str:
        return text_of(self.answers[-1]) if self.answers else ""

    async def facts(self, *kinds: type[Kept]) -> list[Kept]:
        recorded = await self.store.transact(lambda book: book.facts(STREAM))
        return [fact for fact in map(fact_of, recorded) if isinstance(fact, kinds)]


def letter_of(content: bytes) -> EmailMessage:
    """A letter as a mail program has it."""
    return email.message_from_bytes(content, policy=default)


def text_of(letter: EmailMessage) -> str:
    part = letter.get_body(("plain",))
    return " ".join(part.get_content().split()) if part else ""


def tale(
    story: Callable[[Bridge], Awaitable[None]],
    mode: str = "auto",
    pinned: str = PINNED,
    *,
    digests: bool = False,
    language: str = "en",
) -> None:
    """Plays a story on a bridge of its own."""

    async def play() -> None:
        bridge = Bridge(mode, pinned, digests=digests, language=language)
        await bridge.begin()
        await story(bridge)

    asyncio.run(play())


def html_of(letter: EmailMessage) -> str:
    part = letter.get_body(("html",))
    return str(part.get_content()) if part else ""


def button(letter: EmailMessage, label: str) -> str:
    """The address behind a button."""
    found = re.findall(r'<a [^>]*?href="([^"]+)"[^>]*>([^<]*)</a>', html_of(letter))
    return next(unescape(address) for address, said in found if unescape(said) == label)


def opened(address: str, bot: str = BOT.address) -> tuple[str, str]:
    """Subject and body of the mail that a program begins when a mailto: link is pressed (RFC 6068)."""
    parts = urlsplit(address)
    assert ("mailto", bot) == (parts.scheme, unquote(parts.path))
    fields = {key: unquote(value) for key, _, value in (one.partition("=") for one in parts.query.split("&"))}
    return fields["subject"], fields.get("body", "").replace("\r\n", "\n")
