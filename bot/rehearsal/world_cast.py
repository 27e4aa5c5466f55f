"""Who lives in a pretend world: clients in their zones with their holidays, their people, the team, the projects."""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta, tzinfo
from random import Random
from zoneinfo import ZoneInfo

from bot.followup.calendar import Calendar, parse_hours
from bot.followup.ladder import Ladder, Limits, Step, parse_wait
from bot.followup.policy import Backlog, Mode, Policy
from bot.followup.templates import Templates
from bot.mail.message import Address
from bot.project.people import ClientCard, People, ProjectCard, Suffixes
from bot.rehearsal.habits import Manner

BOT = Address("followup@studio.example", "Studio")
TEAM = (Address("ana@studio.example", "Ana Ruiz"), Address("lee@freelance.example", "Lee Park"))
FRIEND = Address("kim@printers.example", "Kim Doyle")
"""A third party: on some threads, and never to be written to."""
TEAM_ZONE, TEAM_HOURS, TEAM_HOLIDAYS = "Europe/Berlin", ("Mon-Fri 09:00-17:30",), "DE-BE"

LADDERS = {
    "standard": ("3 business days", "4 business days", "5 business days"),
    "brisk": ("2 business days", "72h", "1w"),
}
STEPS = ("polite", "firm", "final")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where and when somebody works, told without a calendar, so that it can judge one."""

    zone: tzinfo
    hours: tuple[str, ...]
    holidays: Container[date]

    @property
    def calendar(self) -> Calendar:
        return Calendar(zone=self.zone, hours=parse_hours(self.hours), holidays=self.holidays)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One of a client's people, and how they behave."""

    address: Address
    manner: Manner
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """A client."""

    key: str
    domain: str
    place: Place
    language: str
    people: tuple[Person, ...] = ()
    colleague: Person
    """Somebody whom nobody asks, and who may answer all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """The work for one client, with the person it depends on."""

    key: str
    firm: Firm
    contact: Person
    owner: Address
    ladder: str
    alone: bool
    """The client's only project: its thread needs no address of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenery:
    """What a pretend world takes from the real one."""

    templates: Templates
    suffixes: Suffixes
    holidays: Callable[[str], Container[date]]
    """The public holidays of a country or subdivision by its code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everybody in one world."""

    firms: Mapping[str, Firm]
    projects: tuple[Project, ...]
    policy: Policy
    home: Place = field(repr=False)

    def person(self, address: str) -> Person | None:
        everybody = (one for firm in self.firms.values() for one in (*firm.people, firm.colleague))
        return next((one for one in everybody if one.address.address == address), None)


# Key, domain, zone, holidays, hours, language.
FIRMS = (
    ("acme", "acme.example", "America/New_York", "US-NY", ("Mon-Fri 09:00-17:00",), "en"),
    ("nordlicht", "nordlicht.example", "Europe/Berlin", "DE-HH", ("Mon-Thu 08:00-16:00", "Fri 08:00-13:00"), "de"),
    ("harbour", "harbour.example", "Europe/London", "GB-ENG", ("Mon-Fri 09:30-17:30",), "en"),
    ("sakura", "sakura.example", "Asia/Tokyo", "JP", ("Mon-Fri 09:00-18:00",), "en"),
    ("kiwi", "kiwi.example", "Pacific/Auckland", "NZ", ("Mon-Fri 08:30-17:00",), "en"),
    ("alpen", "alpen.example", "Europe/Vienna", "AT", ("Mon-Fri 08:00-12:00", "Mon-Thu 13:00-17:00"), "de"),
    ("nile", "nile.example", "Africa/Cairo", "EG", ("Sun-Thu 09:00-17:00",), "en"),
    ("bay", "bay.example", "America/Los_Angeles", "US-CA", ("Mon-Fri 10:00-18:00",), "en"),
)
NAMES = {
    "en": "Bob Carol Dan Ella Frank Grace Hugo Iris Jack Kate Liam Mona Nick Olga Paul Rose Sam Tina".split(),
    "de": "Anke Bernd Doris Emil Frieda Gerd Heike Ingo Jutta Kurt Lena Mathias Nele Otto Petra Ralf".split(),
}


def cast(seed: int, projects: int, scenery: Scenery) -> Cast:
    """The people of a world: other ones for every seed."""
    dice = Random(f"{seed}/cast")
    firms = {key: _firm(*row, scenery=scenery) for key, *row in ((one[0], *one) for one in FIRMS)}
    keys = dice.sample(sorted(firms), min(len(firms), max(2, projects // 2)))
    chosen = [keys[number % len(keys)] for number in range(projects)]
    manners = _manners(dice, projects)
    played: list[Project] = []
    for number, key in enumerate(chosen):
        firm, person = _joined(firms[key], manners[number], dice)
        firms[key] = firm
        played.append(
            Project(
                key=f"{key}-{number + 1}",
                firm=firm,
                contact=person,
                owner=dice.choice(TEAM),
                ladder="brisk" if dice.random() < 0.3 else "standard",
                alone=chosen.count(key) == 1,
            )
        )
    kept = {key: firms[key] for key in keys}
    home = Place(zone=ZoneInfo(TEAM_ZONE), hours=TEAM_HOURS, holidays=scenery.holidays(TEAM_HOLIDAYS))
    return Cast(firms=kept, projects=tuple(played), policy=_policy(kept, played, home, scenery), home=home)


def plus(key: str) -> Address:
    """The bot's address for one project (design 9)."""
    local, _, domain = BOT.address.partition("@")
    return Address(f"{local}+{key}@{domain}", BOT.name)


def _manners(dice: Random, count: int) -> list[Manner]:
    """Every manner before any comes twice."""
    drawn: list[Manner] = []
    while len(drawn) < count:
        drawn += dice.sample(list(Manner), len(Manner))
    return drawn[:count]


def _firm(
    key: str, domain: str, zone: str, holidays: str, hours: tuple[str, ...], language: str, *, scenery: Scenery
) -> Firm:
    place = Place(zone=ZoneInfo(zone), hours=hours, holidays=scenery.holidays(holidays))
    address = Address(f"robin.vale@{domain}", "Robin Vale")
    colleague = Person(address=address, manner=Manner.SLOW, language=language)
    return Firm(key=key, domain=domain, place=place, language=language, colleague=colleague)


def _joined(firm: Firm, manner: Manner, dice: Random) -> tuple[Firm, Person]:
    """A person more at a client."""
    taken = {one.address.name.split()[0] for one in firm.people}
    first = dice.choice([name for name in NAMES[firm.language] if name not in taken])
    address = Address(f"{first.lower()}@{firm.domain}", f"{first} {firm.key.title()}")
    person = Person(address=address, manner=manner, language=firm.language)
    return replace(firm, people=(*firm.people, person)), person


def _policy(firms: Mapping[str, Firm], projects: list[Project], home: Place, scenery: Scenery) -> Policy:
    people = People(
        bot=BOT,
        team_domains=frozenset({"studio.example"}),
        members=TEAM,
        clients={key: ClientCard(key, key.title(), frozenset({firm.domain})) for key, firm in firms.items()},
        projects={
            one.key: ProjectCard(one.key, one.firm.key, one.key.title(), one.owner.address, one.ladder)
            for one in projects
        },
        suffixes=scenery.suffixes,
    )
    return Policy(
        mode=Mode.AUTO,
        notice=None,
        backlog=Backlog.APPROVE,
        people=people,
        ladders={name: _ladder(name, waits) for name, waits in LADDERS.items()},
        limits=Limits(),
        team=home.calendar,
        calendars={key: firm.place.calendar for key, firm in firms.items()},
        history=timedelta(days=14),
        version="pretend",
    )


def _ladder(name: str, waits: tuple[str, ...]) -> Ladder:
    steps = tuple(Step(name=step, wait=parse_wait(wait)) for step, wait in zip(STEPS, waits, strict=True))
    return Ladder(name=name, steps=steps)
