"""A thread whose letter is due, as values, so that a test changes the one thing it is about."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.followup.case import Look
from bot.followup.ladder import Ladder, Step, Wait
from bot.followup.policy import Policy
from bot.project.facts import Court
from bot.project.state import Client, Contact, Promise, Silence, Thread
from tests.followup import desk

ASKED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday, at ten in Berlin."""
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DUE = ASKED + 3 * DAY
BOB, CAROL, ANA = desk.BOB.address, "carol@acme.example", desk.ANA.address
SITE = "acme-site"
LADDER = Ladder(
    name="standard",
    steps=tuple(
        Step(name=name, wait=Wait(days), approve=False) for name, days in zip(desk.STEPS, (3, 4, 5), strict=True)
    ),
)


def promise(on: date, at: datetime = ASKED, by: str = BOB) -> Promise:
    return Promise(on, "by then", by, at)


def silence(**changes: Any) -> Silence:
    return replace(Silence(number=1, since=ASKED, clock=ASKED, asked_at=ASKED, awaited=(BOB,)), **changes)


def thread(number: int = 1, waiting: Silence | None = None, **changes: Any) -> Thread:
    usual = Thread(
        number=number,
        root=f"root-{number}",
        subject="Texts",
        project=SITE,
        opened=ASKED,
        court=Court.CLIENT,
        silence=waiting or silence(),
        silences=1,
        asker=ANA,
        to=(BOB,),
        addressed=True,
        reached_us=True,
        last_team_at=ASKED,
    )
    return replace(usual, **changes)


def client(*threads: Thread, contacts: tuple[Contact, ...] = (), **changes: Any) -> Client:
    known = {one: Contact(address=one, confirmed=True) for one in (BOB, CAROL)}
    known |= {one.address: one for one in contacts}
    rows = {one.number: one for one in threads or (thread(),)}
    return replace(Client(threads=rows, contacts=known), **changes)


def policy(**changes: Any) -> Policy:
    """Everything goes by itself, in the hours of Berlin."""
    return replace(desk.policy(rungs=LADDER), **{"notice": None, "team": desk.BERLIN, **changes})


def look(now: datetime = DUE, **changes: Any) -> Look:
    return Look(now=now, **changes)
