"""`courtside demo`: the product in a minute, with nothing to set up."""

import asyncio
import contextlib
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from textwrap import fill, shorten
from typing import Annotated

import typer

from bot.adapters.clock import SystemClock
from bot.adapters.database import open_store
from bot.adapters.files import templates_for
from bot.cli.explain import look_at
from bot.cli.log import quiet
from bot.cli.wiring import desk_of, mailbox_of, mailer_of, policy_of
from bot.mail.message import Address, Message
from bot.mail.reading import read
from bot.project import facts
from bot.project.facts import Fact
from bot.project.state import Client
from bot.rehearsal.mails import Sheet, compose, reply_to
from bot.rehearsal.postoffice import PASSWORD, PostOffice
from bot.report.digest_html import html
from bot.report.digest_text import text
from bot.settings.load import Settings
from bot.settings.load import read as read_settings
from bot.walk.digest import gather, told_to
from bot.worker import Outside, Worker

BOT = Address("followup@studio.example", "Studio")
ANA = Address("ana@studio.example", "Ana Ruiz")
# Longer than the slowest client's story; the demo ends earlier when all is told.
AT_MOST = 55.0
WHAT_IT_IS = "Ana Ruiz runs a studio. Days are seconds here: all letters bear today's date."
DIGEST_TEXT, DIGEST_HTML = "digest.txt", "digest.html"

SETTINGS = """
mode = "auto"
notice = "off"
backlog = "send"
[bot]
address = "followup@studio.example"
name = "Studio"
[inbox]
url = "imap://127.0.0.1:{imap}"
password = "{password}"
folders = ["INBOX"]
poll = "1s"
[outbox]
url = "smtp://127.0.0.1:{smtp}"
password = ""
[store]
url = "sqlite:///{store}"
[limits]
per_thread = "100 per day"
per_contact = "100 per business day"
[team]
domains = ["studio.example"]
members = ["Ana Ruiz <ana@studio.example>"]
timezone = "UTC"
hours = "Mon-Sun 00:00-24:00"
holidays = ""
[ladders.standard]
then = "call"
[[ladders.standard.steps]]
name = "polite"
after = "5s"
[[ladders.standard.steps]]
name = "firm"
after = "6s"
[[ladders.standard.steps]]
name = "final"
after = "6s"
approve = false
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A client of the demo: who it is, what Ana asked, and how they behave."""

    address: Address
    client: str
    subject: str
    asked: str
    asked_ago: timedelta = timedelta()
    habit: str


NORA = Person(
    address=Address("nora@northwind.example", "Nora Lind"),
    client="Northwind",
    subject="Homepage texts",
    asked="Could you send us the texts for the three start pages?",
    habit="stays silent to the end",
)
PAUL = Person(
    address=Address("paul@harbour.example", "Paul Weiss"),
    client="Harbour Tea",
    subject="Product photos",
    asked="Please send us the photos of the new teas in print size.",
    asked_ago=timedelta(days=4),
    habit="promises a day, and lets it pass",
)
OLGA = Person(
    address=Address("olga@lumen.example", "Olga Petrova"),
    client="Lumen Clinic",
    subject="Approval of the layout",
    asked="Could you approve the attached layout, or tell me what to change?",
    habit="is out of the office",
)
SAM = Person(
    address=Address("sam@brightwork.example", "Sam Okafor"),
    client="Brightwork",
    subject="Invoice address",
    asked="Which address should stand on the invoice?",
    habit="answers after the polite reminder",
)
PEOPLE = (NORA, PAUL, OLGA, SAM)


@dataclass(slots=True)
class Stage:
    """What happens in the demo, and what has been shown of it."""

    folder: Path
    began: float = field(default_factory=time.monotonic)
    letters: list[tuple[Person, Message]] = field(default_factory=list)
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    office: PostOffice | None = None
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def say(self, who: str, what: str, more: str = "") -> None:
        """A line of the tale, never wider than 80 columns."""
        seconds = f"{time.monotonic() - self.began:5.1f}s"
        print(f"{seconds}  {shorten(f'{who}: {what}', 72, placeholder=' ...')}")
        if more:
            print(fill(more, 78, initial_indent=" " * 9, subsequent_indent=" " * 9))
        sys.stdout.flush()

    async def arrived(self, recipient: str, content: bytes) -> None:
        """A mail came to somebody's letter box."""
        message = read(content, fallback=datetime.now(UTC))
        if message.header("x-courtside-id") is None:
            return
        self._leave_on_disk(recipient, message, content)
        person = next((one for one in PEOPLE if one.address.address == recipient), None)
        if person is not None:
            self.letters.append((person, message))
            self.tasks.append(asyncio.create_task(self._react(person, message)))

    def _leave_on_disk(self, recipient: str, message: Message, content: bytes) -> None:
        name = f"{len(list(self.folder.glob('*.eml'))) + 1:02d}-{recipient.partition('@')[0]}"
        (self.folder / f"{name}.eml").write_bytes(content)
        html = next((part.text for part in message.parts if part.content_type == "text/html"), "")
        (self.folder / f"{name}.html").write_text(html, "utf-8")

    async def _react(self, person: Person, message: Message) -> None:
        """How a client behaves when a follow-up reaches them."""
        if person is SAM:
            await asyncio.sleep(2)
            await self._answer(person, message, "Hi Ana,\n\nBrightwork Ltd, 12 Mill Lane, Leeds LS1 4AP. Sorry!\n\nSam")
        if person is PAUL:
            await asyncio.sleep(4)
            text = "Hi Ana,\n\nsorry, here are the photos, all of them.\n\nPaul"
            await self._answer(person, message, text, attachment="photos.pdf")

    async def _answer(self, person: Person, message: Message, text: str, attachment: str = "") -> None:
        sheet = reply_to(message, sender=person.address, text=text, at=datetime.now(UTC), attachment=attachment)
        self.say(person.address.name, "answers", text.split("\n\n")[1])
        await self._post(sheet)

    async def _post(self, sheet: Sheet) -> None:
        content = compose(sheet)
        for one in (*sheet.to, *sheet.cc):
            if self.office:
                await self.office.deliver(one.address, content)

    async def open(self) -> None:
        """Ana's four mails, and what two clients had answered before."""
        print(WHAT_IT_IS)
        # A mailbox answers by itself at once, and the dates of mail are whole seconds: the question is to come first.
        now = datetime.now(UTC) - timedelta(seconds=2)
        for person in PEOPLE:
            asked = Sheet(
                sender=ANA,
                to=[person.address],
                cc=[BOT],
                subject=person.subject,
                text=f"Hi {person.address.name.split()[0]},\n\n{person.asked}\n\nBest\nAna",
                at=now - person.asked_ago,
            )
            self.say("Ana", f"writes to {person.address.name} ({person.client}), Courtside in cc", person.asked)
            print(f"         ({person.address.name.split()[0]} {person.habit})")
            await self._post(asked)
            await self._first_reaction(person, read(compose(asked), fallback=now), now)

    async def _first_reaction(self, person: Person, asked: Message, now: datetime) -> None:
        if person is PAUL:
            day = now - timedelta(days=1)
            text = f"Hi Ana,\n\nI'll send you the photos by {day:%A}.\n\nPaul"
            self.say("Paul Weiss", "answered three days ago", text.split("\n\n")[1])
            await self._post(reply_to(asked, sender=person.address, text=text, at=now - timedelta(days=3)))
        if person is OLGA:
            back = now + timedelta(days=9)
            words = f"Thank you for your message. I am out of the office and will be back on {_day(back)} {back:%Y}."
            reply = reply_to(asked, sender=person.address, text=words, at=now + timedelta(seconds=1))
            self.say("Olga's mailbox", f"answers by itself: back on {_day(back)}")
            headers = (("Auto-Submitted", "auto-replied"),)
            await self._post(
                Sheet(
                    sender=reply.sender,
                    to=[*reply.to, BOT],
                    subject=f"Automatic reply: {asked.subject}",
                    text=words,
                    at=reply.at,
                    answers=asked,
                    headers=headers,
                )
            )

    def witness(self, stream: str, fact: Fact, before: Client, after: Client) -> None:
        """Tells what Courtside understood and did."""
        thread = after.threads.get(fact.thread or 0)
        about = f"thread {thread.number}, {thread.subject}" if thread else stream
        match fact:
            case facts.LetterAccepted():
                planned = before.planned.get(fact.key)
                if planned:
                    self.say("Courtside", f"writes the {planned.step} follow-up ({about})", self._words_of(planned))
            case facts.ContactAway(back=back) if back:
                who = after.contact(fact.contact).name or fact.contact
                self.say("Courtside", f"waits for {who}, who is away, until after {_day(back)}")
            case facts.ClientWrote() if thread and thread.court is facts.Court.TEAM:
                self.say("Courtside", f"sees the answer and stays silent ({about})")
            case facts.LadderEnded():
                self.say("Courtside", f"asks Ana to call, for all is said ({about})")
                self.ended.set()

    def _words_of(self, planned: facts.LetterPlanned) -> str:
        """What a letter says first: below its greeting, why it comes and what it asks."""
        texts = (message.parts[0].text for _, message in self.letters if message.message_id == planned.message_id)
        return " ".join(" ".join(next(texts, "").split("\n\n")[1:3]).split())


def _day(day: date) -> str:
    return f"{day:%A}, {day.day} {day:%B}"


def demo(
    folder: Annotated[Path, typer.Option(help="Where the letters are left to look at.")] = Path("courtside-demo"),
) -> None:
    """The product in a minute: four clients, a ladder in seconds, real IMAP and SMTP on this machine."""
    quiet()
    folder.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("*.eml"), *folder.glob("*.html"), *folder.glob(DIGEST_TEXT)):
        old.unlink()
    asyncio.run(_played(folder.resolve()))


async def _played(folder: Path) -> None:
    stage = Stage(folder=folder)
    stage.office = PostOffice(BOT.address, stage.arrived)
    await stage.office.open()
    stop = asyncio.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, stop.set)
    with tempfile.TemporaryDirectory(prefix="courtside-demo-") as place:
        settings = _settings(stage.office, Path(place))
        worker = await _worker(settings, stage)
        try:
            await stage.open()
            await _until_told(worker, stage, stop, settings.inbox.poll)
            await _summary(worker, stage, interrupted=stop.is_set() and not stage.ended.is_set())
        finally:
            await worker.close()
            for task in stage.tasks:
                task.cancel()
            await stage.office.close()


async def _until_told(worker: Worker, stage: Stage, stop: asyncio.Event, poll: timedelta) -> None:
    work = asyncio.create_task(worker.run(stop, poll))
    told = asyncio.create_task(stage.ended.wait())
    await asyncio.wait((work, told), timeout=AT_MOST, return_when=asyncio.FIRST_COMPLETED)
    if stage.ended.is_set():
        await asyncio.sleep(1)  # the last letters are on their way
    interrupted = stop.is_set()
    stop.set()
    told.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await work
    if not interrupted:
        stop.clear()


def _settings(office: PostOffice, place: Path) -> Settings:
    text = SETTINGS.format(
        imap=office.imap_port, smtp=office.smtp_port, password=PASSWORD, store=(place / "demo.db").as_posix()
    )
    return read_settings(text, place / "courtside.toml", {})


async def _worker(settings: Settings, stage: Stage) -> Worker:
    store = open_store(settings.store.url.get_secret_value())
    templates = templates_for(settings.path)
    outside = Outside(clock=SystemClock(), store=store, mailboxes=[mailbox_of(settings)], mailer=mailer_of(settings))
    desk = await desk_of(store, templates)
    return Worker(outside, policy_of(settings, templates), desk, name="demo", witness=stage.witness)


async def _summary(worker: Worker, stage: Stage, interrupted: bool) -> None:
    """The demo ends as a morning begins: with the digest, on the screen and as files."""
    now = datetime.now(UTC)
    told = await worker.outside.store.transact(
        lambda book: told_to(book, worker.office, gather(book, worker.office, look_at(book, now), now), None, now)
    )
    (stage.folder / DIGEST_TEXT).write_text(text(told, ANA.name), "utf-8")
    (stage.folder / DIGEST_HTML).write_text(html(told, ANA.name), "utf-8")
    print("\nStopped. The digest as it would stand now:\n" if interrupted else "\nWhat Ana reads the next morning:\n")
    sys.stdout.write(text(told, ANA.name))
    print(f"\n{len(stage.letters)} letters went to clients. They, those to Ana and the digest lie in")
    print(f"{stage.folder}")
