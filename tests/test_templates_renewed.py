"""The user's own templates while the worker works: they win file by file, are checked, and taken up without a restart.

Ana asks Bob in English and Frida in German on the same Monday; both are silent."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.files import shipped_templates
from bot.cli.limited import cell
from bot.cli.renewal import Renewal
from bot.mail.message import Address, Message
from bot.mail.reading import read
from bot.rehearsal.archive import ArchiveMailbox
from bot.rehearsal.clock import VirtualClock
from bot.rehearsal.mails import Sheet, compose
from bot.rehearsal.memory import MemoryStore
from bot.settings.load import read as read_settings
from bot.worker import Outside, Worker
from tests.report.house import ANA, BOB, BOT, Post, accepts
from tests.report.studio import SETTINGS, at

FRIDA = Address("frida@werk.example", "Frida Kern")
GERMAN = '[clients.werk]\nname = "Werk"\ndomains = ["werk.example"]\nlanguage = "de"\n'
ASKED, POLITE, FIRM = at("2025-03-03"), at("2025-03-06"), at("2025-03-12")
MINE = "Hello {{ contact }},\n\nours: {{ asks }} ({{ since }}, {{ next or then }})\n\n{{ bot }}"


class Studio:
    """A settings file, a folder of templates beside it, and a worker on a store that outlives it."""

    def __init__(self, folder: Path) -> None:
        self.loop = asyncio.new_event_loop()
        self.folder = folder / "templates"
        text = SETTINGS.format(mode="auto", notice="off") + GERMAN
        self.settings = read_settings(text, folder / "courtside.toml", {})
        self.clock = VirtualClock(ASKED - timedelta(hours=1))
        self.store = MemoryStore(self.clock)
        sheets = [
            self.asks(BOB, "Hi Bob,\n\nCould you send us the texts?\n\nAna"),
            self.asks(FRIDA, "Hallo Frida,\n\nKönnten Sie uns die Fotos schicken?\n\nAna"),
        ]
        self.mailbox = ArchiveMailbox(self.clock, [compose(one) for one in sheets])
        self.post = Post(self.clock, accepts)
        self.worker = self.hire()

    def asks(self, to: Address, text: str) -> Sheet:
        return Sheet(sender=ANA, to=[to], cc=[BOT], subject=f"For {to.name}", text=text, at=ASKED)

    def hire(self) -> Worker:
        """A worker as `courtside run` makes it, on pretend ports."""
        renewal = Renewal(self.settings, b"secret")
        first = renewal.now()
        outside = Outside(
            clock=self.clock, store=self.store, mailboxes=[self.mailbox], mailer=self.post, renewed=renewal.changed
        )
        return Worker(outside, first.policy, first.desk)

    def write(self, path: str, text: str | bytes) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)

    def start(self) -> None:
        self.loop.run_until_complete(self.worker.start())

    def run(self, until: datetime) -> None:
        self.loop.run_until_complete(self._run(until))

    async def _run(self, until: datetime) -> None:
        await self.worker.settle_down()
        while (moment := await self._next()) <= until:
            self.clock.set(moment)
            await self.worker.settle_down()
        self.clock.set(until)
        await self.worker.settle_down()

    async def _next(self) -> datetime:
        due = await self.store.transact(lambda book: book.next_due())
        moments = [one for one in (due, self.mailbox.next_arrival(self.clock.now())) if one]
        return max(min(moments, default=self.clock.now() + timedelta(days=99)), self.clock.now() + timedelta(seconds=1))

    def letters(self, to: Address) -> list[Message]:
        taken = [(when, content) for when, envelope, content in self.post.taken if to.address in envelope.recipients]
        return [read(content, fallback=when) for when, content in taken]

    def words(self, to: Address) -> list[str]:
        """The first words of each letter, below the greeting."""
        return [text_of(one).split("\n\n")[1] for one in self.letters(to)]

    def notices(self) -> list[str]:
        """What Ana was told of a template, digests apart."""
        return [text_of(one) for one in self.letters(ANA) if one.subject.startswith("A template needs mending")]


def text_of(message: Message) -> str:
    return next(part.text for part in message.parts if part.content_type == "text/plain").replace("\r\n", "\n")


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """One loop for all that a worker does; the limited process ends with the test."""
    made = Studio(tmp_path)
    yield made
    made.loop.close()
    cell().close()


def test_the_users_file_comes_before_the_shipped_one_and_the_others_stay(studio: Studio) -> None:
    """polite.md is ours, firm.md and all German ones are those that came with the program."""
    studio.write("en/polite.md", MINE)
    studio.worker = studio.hire()
    studio.start()
    studio.run(FIRM)
    polite, firm = studio.words(BOB)
    assert polite.startswith("ours: Could you send us the texts? (Monday, 3 March, Wednesday, 12 March)")
    assert firm.startswith("There is one thing we need from you")
    assert studio.words(FRIDA)[0].startswith("nur eine kurze Erinnerung")


def test_a_template_that_changes_is_taken_up_without_a_restart(studio: Studio) -> None:
    """The next letter speaks with the new words; one that is taken away leaves the shipped one."""
    studio.start()
    studio.run(POLITE - timedelta(days=1))
    studio.write("en/polite.md", MINE)
    studio.run(POLITE)
    assert studio.words(BOB)[0].startswith("ours:")
    studio.write("en/firm.md", MINE.replace("ours", "sterner"))
    studio.run(FIRM - timedelta(hours=1))
    (studio.folder / "en/firm.md").unlink()
    studio.run(FIRM)
    assert studio.words(BOB)[1].startswith("There is one thing we need from you")


RUNAWAY = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("Hello,\n\n{{ kontakt }}", "templates/en/polite.md, line 3: there is no name `kontakt`"),
        ("Hello\n{% if contact %}", "templates/en/polite.md, line 2: Unexpected end of template"),
        (RUNAWAY, "templates/en/polite.md, line 1: the letter would take more than 1 second of work"),
        (b"Gr\xfc\xdfe {{ contact }}", "templates/en/polite.md: byte 3 is no UTF-8; save the template as UTF-8"),
        ("---\nsubject: Now!\n---\n" + MINE, "templates/en/polite.md, line 2: front matter knows"),
    ],
    ids=["a name", "a mark", "a loop", "an encoding", "a front matter"],
)
def test_a_broken_template_stops_its_letters_and_the_rest_goes_on(
    studio: Studio, broken: str | bytes, told: str
) -> None:
    """Ana is told file, line and name, once; Frida's letter goes; mended, Bob's goes too, at the next open hour."""
    studio.start()
    studio.run(POLITE - timedelta(days=1))
    studio.write("en/polite.md", broken)
    studio.run(POLITE + timedelta(days=1))
    assert ([], 1) == (studio.letters(BOB), len(studio.letters(FRIDA)))
    (notice,) = studio.notices()
    assert told in " ".join(notice.split())
    studio.write("de/firm.md", "Something else changes. {{ asks }} {{ since }} {{ next or then }}")
    studio.run(POLITE + timedelta(days=1, hours=1))
    assert ([], 1) == (studio.letters(BOB), len(studio.notices()))
    studio.write("en/polite.md", MINE)
    studio.run(POLITE + timedelta(days=1, hours=2))
    assert studio.words(BOB)[0].startswith("ours:")


def test_a_template_mended_while_nobody_worked_is_tried_again_at_the_start(studio: Studio) -> None:
    """A restart finds it, too; and the step it stopped is said once."""
    studio.write("en/polite.md", "{{ kontakt }}")
    studio.worker = studio.hire()
    studio.start()
    studio.run(POLITE + timedelta(hours=1))
    assert [] == studio.letters(BOB)
    (studio.folder / "en/polite.md").unlink()
    studio.worker = studio.hire()
    studio.start()
    studio.run(POLITE + timedelta(days=1))
    assert [True] == [words.startswith("A short reminder") for words in studio.words(BOB)]


def test_the_shipped_letters_need_no_process(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    """They were checked before they were shipped; so is a copy of one, letter for letter."""
    studio.write("en/polite.md", shipped_templates()["en/polite.md"])
    never: Callable[[str], str] = lambda question: pytest.fail(f"asked: {question}")  # noqa: E731  # it is a value
    monkeypatch.setattr(cell(), "ask", never)
    studio.worker = studio.hire()
    studio.start()
    studio.run(POLITE)
    assert 1 == len(studio.letters(BOB))
