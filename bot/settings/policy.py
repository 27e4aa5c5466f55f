"""From settings to the plain values that decisions are made of, and what doctor should say about them."""

import zoneinfo
from datetime import datetime
from hashlib import sha256
from importlib import metadata, resources
from pathlib import Path

from bot.followup.calendar import Calendar, window
from bot.followup.ladder import Ladder, Limits, Step
from bot.followup.policy import Policy
from bot.mail.message import Address
from bot.project.people import ClientCard, Milestone, People, ProjectCard
from bot.settings.holidays import PublicHolidays
from bot.settings.load import Settings
from bot.settings.model import ClientSection, LadderSection, ProjectSection, TeamSection
from bot.settings.suffixes import PublicSuffixes, private_suffix

# Libraries whose new version may move a day.
CALENDAR_LIBRARIES = ("holidays", "tzdata")


def policy(settings: Settings, also: str = "") -> Policy:
    """Everything a decision depends on; `also` is what else must change the version, such as the templates."""
    team = settings.team
    return Policy(
        mode=settings.mode,
        notice=settings.notice,
        backlog=settings.backlog,
        people=_people(settings),
        ladders={key: _ladder(key, section) for key, section in settings.ladders.items()},
        limits=Limits(**dict(settings.limits)),
        team=_team_calendar(team),
        calendars={key: _calendar(client, team) for key, client in settings.clients.items()},
        language=team.language,
        history=settings.inbox.history,
        authserv_id=settings.inbox.authserv_id,
        forget=settings.store.forget,
        listened=frozenset(one.member for one in settings.listen),
        digest=team.digest,
        digest_to=team.digest_to,
        version=_version(settings, also),
    )


def _people(settings: Settings) -> People:
    return People(
        bot=Address(settings.bot.address, settings.bot.name),
        team_domains=frozenset(settings.team.domains),
        members=settings.team.members,
        clients={
            key: ClientCard(key, client.name or key, frozenset(client.domains), client.contacts, client.language)
            for key, client in settings.clients.items()
        },
        projects={
            key: ProjectCard(key, project.client, project.name or key, project.owner, project.ladder, _ours(project))
            for key, project in settings.projects.items()
        },
        suffixes=PublicSuffixes(),
    )


def _ours(project: ProjectSection) -> tuple[Milestone, ...]:
    return tuple(Milestone(one.name, one.by) for one in project.milestones if one.whose == "team" and one.by)


def _ladder(key: str, section: LadderSection) -> Ladder:
    steps = tuple(Step(name=s.name, wait=s.after, approve=s.approve, sign=s.sign) for s in section.steps)
    return Ladder(name=key, steps=steps, then=section.then)


def _team_calendar(team: TeamSection) -> Calendar:
    return Calendar(zone=team.timezone, hours=team.hours, holidays=PublicHolidays(team.holidays), closed=team.closed)


def _calendar(client: ClientSection, team: TeamSection) -> Calendar:
    """A client's own calendar; each key it does not have is the team's, an empty one is its own."""
    return Calendar(
        zone=client.timezone or team.timezone,
        hours=client.hours or team.hours,
        holidays=PublicHolidays(team.holidays if client.holidays is None else client.holidays),
        closed=team.closed if client.closed is None else client.closed,
    )


def _version(settings: Settings, also: str) -> str:
    """Short, and without a secret in it: settings print as stars where they are secret."""
    zones = sorted({str(settings.team.timezone), *(str(c.timezone) for c in settings.clients.values() if c.timezone)})
    digest = sha256(repr(settings).encode())
    for library in CALENDAR_LIBRARIES:
        digest.update(f"{library} {metadata.version(library)} ".encode())
    for zone in zones:
        digest.update(_zone_data(zone))
    digest.update(also.encode())
    return digest.hexdigest()[:16]


def _zone_data(key: str) -> bytes:
    """The zone's rules as this machine has them: its own, else those of tzdata (PEP 615)."""
    for folder in zoneinfo.TZPATH:
        file = Path(folder, key)
        if file.is_file():
            return file.read_bytes()
    return resources.files("tzdata").joinpath("zoneinfo", *key.split("/")).read_bytes()


def warnings(settings: Settings, now: datetime) -> tuple[str, ...]:
    """What the settings allow and somebody may not have meant, each a sentence for doctor."""
    ours = policy(settings)
    found = [
        f"client {key!r} and the team have no common working day within a year: no letter could go; "
        f"look at hours, holidays and closed of [clients.{key}] and [team]"
        for key, calendar in ours.calendars.items()
        if window(calendar, ours.team, now) is None
    ]
    if window(ours.team, ours.team, now) is None:
        found.append("the team has no working day within a year: look at hours, holidays and closed of [team]")
    if "timezone" not in settings.team.model_fields_set:
        found.append(f"[team] timezone is not set: {settings.team.timezone} is taken")
    if "holidays" not in settings.team.model_fields_set:
        found.append('[team] holidays is not set: no day is a holiday; "" says that it is meant so')
    return (*found, *_wide_domains(settings))


def _wide_domains(settings: Settings) -> tuple[str, ...]:
    """Domains under which strangers register theirs, such as co.uk."""
    lists = [("[team]", settings.team.domains)]
    lists += [(f"[clients.{key}]", client.domains) for key, client in settings.clients.items()]
    return tuple(
        f"{table} domains: {domain!r} is a public suffix, everybody can have an address under it"
        for table, domains in lists
        for domain in domains
        if "." in domain and private_suffix(domain) is None
    )
