"""A studio, a client and a silent thread, as values: what a letter is written from."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.followup.calendar import Calendar
from bot.followup.case import SendFollowUp
from bot.followup.ladder import Ladder, Limits, Step, Then, Wait
from bot.followup.policy import Backlog, Mode, Policy
from bot.followup.writing import Desk, Occasion
from bot.mail.message import Address
from bot.project.people import ClientCard, People, ProjectCard
from bot.project.records import Reading
from bot.project.state import Client, Contact, Promise, Silence, Thread

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "ru")
STEPS = ("polite", "firm", "final")
FOLDER = Path(__file__).parent.parent.parent / "templates"
SHIPPED: Mapping[str, str] = {
    one.relative_to(FOLDER).as_posix(): one.read_text("utf-8") for one in sorted(FOLDER.rglob("*.md"))
}

BOT = Address("followup@studio.example", "Studio")
ANA = Address("ana@studio.example", "Ana Ruiz")
BOB = Address("bob@acme.example", "Bob Miller")
ASKS = "Could you send us the texts for the three start pages?"
NOW = datetime(2025, 3, 6, 10, 0, tzinfo=UTC)
ASKED = datetime(2025, 3, 3, 9, 12, tzinfo=UTC)
NEXT = datetime(2025, 3, 12, 10, 0, tzinfo=UTC)
BERLIN = Calendar(zone=ZoneInfo("Europe/Berlin"), hours=(((540, 1050),),) * 5 + ((),) * 2)


class NoSuffixes:
    """A world where every domain is its owner's."""

    def privatesuffix(self, domain: str) -> str | None:
        return domain


def ladder(sign: str | None = None, then: Then = Then.CALL) -> Ladder:
    steps = tuple(Step(name=name, wait=Wait(business_days=3), sign=sign) for name in STEPS)
    return Ladder(name="standard", steps=steps, then=then)


def policy(
    language: str | None = "en", bot: Address = BOT, client: str = "Acme GmbH", rungs: Ladder | None = None
) -> Policy:
    people = People(
        bot=bot,
        team_domains=frozenset({"studio.example"}),
        members=(ANA,),
        clients={"acme": ClientCard("acme", client, frozenset({"acme.example"}), (), language)},
        projects={"acme-site": ProjectCard("acme-site", "acme", "Acme website")},
        suffixes=NoSuffixes(),
    )
    return Policy(
        mode=Mode.AUTO,
        notice=None,
        backlog=Backlog.SEND,
        people=people,
        ladders={"standard": rungs or ladder()},
        limits=Limits(),
        team=BERLIN,
    )


def request(text: str = f"Hello Bob,\n\n{ASKS}\n\nAna", to: tuple[Address, ...] = (BOB,)) -> Reading:
    """The team's last message, with the bot in cc."""
    return Reading(
        identity="1" * 64,
        at=ASKED,
        day=ASKED.date(),
        message_id="ask-1@studio.example",
        senders=(ANA,),
        to=to,
        cc=(BOT,),
        subject="Acme website: texts",
        references=("root@studio.example",),
        text=text,
    )


def occasion(
    step: str = "polite",
    *,
    promised: bool = False,
    following: datetime | None = NEXT,
    number: int = 7,
    contact: str = BOB.name,
    words: str = ASKS,
    asked: Reading | None = None,
    language: str | None = None,
    letters: int = 0,
) -> Occasion:
    """A follow-up to Bob that is due now."""
    promised_by = Promise(on=date(2025, 3, 5), quote="I'll send them by Wednesday.", by=BOB.address, at=ASKED)
    promise = promised_by if promised else None
    silence = Silence(
        number=1, since=ASKED, clock=ASKED, asked_at=ASKED, awaited=(BOB.address,), promise=promise, letters=letters
    )
    thread = Thread(
        number=number,
        root="root@studio.example",
        subject="Acme website: texts",
        project="acme-site",
        opened=ASKED,
        silence=silence,
        asker=ANA.address,
        words=words,
        language=language,
    )
    return Occasion(
        letter=SendFollowUp(
            thread=number,
            silence=1,
            index=STEPS.index(step),
            step=step,
            occasion="promise-1" if promised else "first",
            key=f"acme/{number}/1/{step}/first",
            to=(BOB.address,),
            cc=(ANA.address,),
        ),
        key="acme",
        client=Client(
            threads={number: thread},
            contacts={BOB.address: Contact(address=BOB.address, name=contact, confirmed=True)},
        ),
        thread=thread,
        silence=silence,
        request=asked or request(),
        next_moment=following,
        now=NOW,
    )


def without_request(one: Occasion) -> Occasion:
    return replace(one, request=None)


def desk(**templates: str) -> Desk:
    """The shipped templates, with others before them: `en_polite="..."` stands for `en/polite.md`."""
    own = {f"{name.replace('_', '/', 1).replace('_', '.')}.md": text for name, text in templates.items()}
    return Desk(templates={**SHIPPED, **own}, secret=b"a secret of the tests")
