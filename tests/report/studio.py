"""A small studio and its clients: settings, and the facts of a week, for tests of the digest."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.followup.case import Look
from bot.followup.policy import Policy
from bot.mail.message import Answer
from bot.project import facts
from bot.project.facts import Fact, Seen
from bot.project.fold import fold
from bot.report.digest import Unplaced, View, digest
from bot.report.entries import Digest, Draft, Health
from bot.report.heard import Heard
from bot.report.outlook import NEVER, outlooks
from bot.settings.load import read as read_settings
from bot.settings.policy import policy as policy_of

BERLIN = ZoneInfo("Europe/Berlin")
ANA, LEE, BOB = "ana@studio.example", "lee@studio.example", "bob@acme.example"
SETTINGS = """
mode = "{mode}"
notice = "{notice}"
[bot]
address = "followup@studio.example"
name = "Studio"
[inbox]
url = "imap://127.0.0.1:1"
[outbox]
url = "smtp://127.0.0.1:1"
[team]
domains = ["studio.example"]
members = ["Ana Ruiz <ana@studio.example>", "Lee Park <lee@studio.example>"]
timezone = "Europe/Berlin"
holidays = ""
closed = ["2025-04-18..2025-04-21"]
[clients.acme]
name = "Acme GmbH"
domains = ["acme.example"]
[projects.acme-site]
client = "acme"
name = "Acme website"
"""


def studio(more: str = "", *, mode: str = "auto", notice: str = "1h") -> Policy:
    """The policy of the settings above, with these lines behind them."""
    text = SETTINGS.format(mode=mode, notice=notice) + more
    return policy_of(read_settings(text, Path("courtside.toml"), {}))


def at(day: str, hour: int = 10, minute: int = 0) -> datetime:
    """A local moment in Berlin: `at("2025-03-03", 10)`."""
    return datetime.fromisoformat(day).replace(hour=hour, minute=minute, tzinfo=BERLIN).astimezone(UTC)


MONDAY = at("2025-03-10", 8, 30)


def opened(number: int, when: datetime, subject: str = "Homepage texts", project: str | None = "acme-site") -> Fact:
    root = f"root{number}@studio.example"
    return facts.ThreadOpened(
        at=when, thread=number, root=root, project=project, because="cc", subject=subject
    )  # fmt: skip


def asked(
    number: int,
    when: datetime,
    *,
    to: Sequence[str] = (BOB,),
    by: str = ANA,
    words: str = "Could you send us the texts?",
    asks: bool = True,
    closes: bool = False,
    names: Sequence[str] = ("Bob Meyer",),
    seen: Seen = Seen.ADDRESSED,
) -> Fact:
    return facts.TeamWrote(
        at=when,
        thread=number,
        message=f"team{number}-{when:%d%H}@studio.example",
        asks=asks,
        closes=closes,
        deadline=None,
        seen=seen,
        old=False,
        language="en",
        author=by,
        to=tuple(to),
        names=tuple(names),
        words=words if asks else "",
    )


def answered(
    number: int,
    when: datetime,
    answer: Answer | None,
    *,
    promise: date | None = None,
    by: str = BOB,
    name: str = "Bob Meyer",
    members: tuple[str, ...] = (),
    seen: Seen = Seen.ADDRESSED,
) -> Fact:
    return facts.ClientWrote(
        members=members,
        at=when,
        thread=number,
        message=f"client{number}-{when:%d%H}@acme.example",
        answer=answer,
        promise=promise,
        day=when.date(),
        seen=seen,
        reached=True,
        author=by,
        name=name,
        quote="by then",
    )


def letter(
    number: int, when: datetime, step: str, index: int, silence: int = 1, to: Sequence[str] = (BOB,)
) -> list[Fact]:
    """A follow-up that went out."""
    key = f"acme/{number}/{silence}/{step}/first"
    planned = facts.LetterPlanned(
        at=when,
        thread=number,
        key=key,
        silence=silence,
        index=index,
        step=step,
        occasion="first",
        message_id=f"letter{number}-{step}@studio.example",
        language="en",
        to=tuple(to),
        cc=(ANA,),
    )
    return [planned, facts.LetterAccepted(at=when, thread=number, key=key)]


def view(happened: Sequence[Fact], policy: Policy, now: datetime = MONDAY, key: str = "acme") -> View:
    """A client after these facts, with a draft for every letter that goes before the next digest."""
    client = fold(happened)
    look = Look(now=now, installed=None)
    seen = outlooks(key, client, policy, look, policy.next_digest(now) or NEVER)
    drafts = {
        one.thread.number: Draft(
            to=(), cc=(), subject=f"Re: {one.thread.subject}", text="Hello Bob,\n\na short reminder."
        )
        for one in seen
        if one.going
    }
    told = (facts.ClientWrote, facts.ContactAway, facts.ContactUnreachable)
    heard = tuple(Heard(stream=key, fact=fact, words="their words") for fact in happened if isinstance(fact, told))
    return View(key=key, client=client, outlooks=seen, drafts=drafts, heard=heard)


def told(
    happened: Sequence[Fact],
    *,
    policy: Policy | None = None,
    now: datetime = MONDAY,
    since: datetime | None = None,
    member: str | None = None,
    unplaced: Sequence[Unplaced] = (),
    health: Health | None = None,
) -> Digest:
    """The digest of one client after these facts."""
    rules = policy or studio()
    views = [view(happened, rules, now)] if happened else []
    well = health or Health(mode="auto", last_read=now)
    before = since or now - timedelta(days=1)
    return digest(views, unplaced, well, rules, now=now, since=before, member=member)


def with_views(views: Sequence[View], policy: Policy, now: datetime = MONDAY, member: str | None = None) -> Digest:
    well = Health(mode="auto", last_read=now)
    return digest(views, (), well, policy, now=now, since=now - timedelta(days=3), member=member)


def broken(one: View, number: int, why: str) -> View:
    return replace(one, drafts={}, broken={number: why})
