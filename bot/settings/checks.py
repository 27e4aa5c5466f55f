"""What settings must promise each other: names that exist, people who belong, ladders that fit under the limits."""

from collections.abc import Callable, Iterable, Iterator

from bot.followup.calendar import Span
from bot.project.freemail import FREE_MAIL
from bot.project.people import lies_under
from bot.settings.environment import Place
from bot.settings.error import Problem
from bot.settings.keys import ASKER
from bot.settings.ladders import lines_to_add, needed_limits
from bot.settings.model import Auth, Keys
from bot.settings.problems import Sources
from bot.settings.values import did_you_mean
from bot.settings.words import reads_as_order

Found = Iterator[tuple[Place, str, str]]
"""Key, what is wrong, what to write instead."""


def checked(settings: Keys, faulty: frozenset[str], sources: Sources) -> list[Problem]:
    """Every broken promise between tables, save those that touch a table which is faulty in itself."""
    return [
        sources.problem(place, wrong, example)
        for tables, check in CHECKS
        if not faulty.intersection(tables)
        for place, wrong, example in check(settings)
    ]


def _somebody_is_the_team(settings: Keys) -> Found:
    if not settings.team.domains and not settings.team.members:
        yield ("team", "domains"), "nobody is of the team", 'write domains = ["studio.example"], or members'


def _names_exist(settings: Keys) -> Found:
    for key, project in settings.projects.items():
        if project.client not in settings.clients:
            yield ("projects", key, "client"), *_unknown(project.client, "client", settings.clients)
        if project.ladder and project.ladder not in settings.ladders:
            yield ("projects", key, "ladder"), *_unknown(project.ladder, "ladder", settings.ladders)
        milestones = [milestone.name for milestone in project.milestones]
        for number, milestone in enumerate(project.milestones):
            for name in milestone.needs:
                if name not in milestones:
                    wrong = f"{name!r} is no milestone of this project{did_you_mean(name, milestones)}"
                    yield ("projects", key, "milestones", number, "needs"), wrong, ""
            if milestone.clause and milestone.clause not in project.clauses:
                example = f'write it under [projects.{key}.clauses]: "{milestone.clause}" = "..."'
                yield ("projects", key, "milestones", number, "clause"), f"{milestone.clause!r} is no clause", example


def _unknown(name: str, kind: str, known: Iterable[str]) -> tuple[str, str]:
    return f"{name!r} is no {kind}{did_you_mean(name, list(known))}", f"its table would be [{kind}s.{name}]"


def _members_are_members(settings: Keys) -> Found:
    named: list[tuple[Place, str | None]] = [
        *((("projects", key, "owner"), project.owner) for key, project in settings.projects.items()),
        *((("team", "digest_to", number), address) for number, address in enumerate(settings.team.digest_to)),
        *((("listen", number, "member"), one.member) for number, one in enumerate(settings.listen)),
        *(
            (("ladders", key, "steps", number, "sign"), step.sign)
            for key, ladder in settings.ladders.items()
            for number, step in enumerate(ladder.steps)
        ),
    ]
    for place, address in named:
        if address and address != ASKER and not _is_team(settings, address):
            yield place, f"{address!r} is no member of the team", "add the address to [team] members"


def _is_team(settings: Keys, address: str) -> bool:
    return any(member.address == address for member in settings.team.members) or lies_under(
        address.rpartition("@")[2], settings.team.domains
    )


def _logins_are_registered(settings: Keys) -> Found:
    """A provider lets in only apps it knows; Google's have a secret as well (design 7)."""
    auths = {settings.inbox.auth, settings.outbox.auth, *(one.auth for one in settings.listen)}
    for auth in (one for one in (Auth.GOOGLE, Auth.MICROSOFT) if one in auths):
        if not settings.login.client_id:
            yield ("login", "client_id"), f"is missing for auth = {auth}", "register an app there; the README says how"
    if Auth.GOOGLE in auths and not (settings.login.client_secret or settings.login.client_secret_file):
        yield ("login", "client_secret"), "is missing for auth = google", "Google shows it beside the client id"


def _keys_are_no_orders(settings: Keys) -> Found:
    steps = {step.name for ladder in settings.ladders.values() for step in ladder.steps}
    local, _, domain = settings.bot.address.partition("@")
    for key in settings.projects:
        if reads_as_order(key, steps):
            wrong = f"{local}+{key}@{domain} would read as an order, not as a project"
            yield ("projects", key), wrong, f"choose another key, such as [projects.{key}-project]"


def _no_free_mail(settings: Keys) -> Found:
    lists: list[tuple[Place, tuple[str, ...], str]] = [(("team", "domains"), settings.team.domains, "members")]
    for key, client in settings.clients.items():
        lists.append((("clients", key, "domains"), client.domains, "contacts"))
    for place, domains, people in lists:
        for number, domain in enumerate(domains):
            if domain in FREE_MAIL:
                yield (*place, number), f"everybody has an address at {domain!r}", f"name the people under {people}"


def _clients_are_apart(settings: Keys) -> Found:
    """No address may belong to two clients, nor to a client and the team or the bot."""
    domains: dict[str, str] = {}
    addresses: dict[str, str] = {}
    for key, client in settings.clients.items():
        for number, domain in enumerate(client.domains):
            place = ("clients", key, "domains", number)
            for other, owner in domains.items():
                if owner != key and (lies_under(domain, (other,)) or lies_under(other, (domain,))):
                    yield place, f"{domain!r} is also of client {owner!r} ({other})", "keep it at one of them"
            if lies_under(domain, settings.team.domains) or any(
                lies_under(own, (domain,)) for own in settings.team.domains
            ):
                yield place, f"{domain!r} is the team's own domain", "a client has another one"
            domains.setdefault(domain, key)
        for number, contact in enumerate(client.contacts):
            place = ("clients", key, "contacts", number)
            owner = addresses.setdefault(contact.address, key)
            if owner != key:
                yield place, f"{contact.address!r} is also a contact of client {owner!r}", "keep it at one of them"
            if contact.address == settings.bot.address:
                yield place, f"{contact.address!r} is the bot's own address", "name the client's people"
            elif _is_team(settings, contact.address):
                yield place, f"{contact.address!r} is of the team", "name the client's people"


def _steps_have_own_names(settings: Keys) -> Found:
    for key, ladder in settings.ladders.items():
        names = [step.name for step in ladder.steps]
        for number, name in enumerate(names):
            if name in names[:number]:
                yield ("ladders", key, "steps", number, "name"), f"{name!r} is there twice", "give each its own name"


def _ladders_fit_the_limits(settings: Keys) -> Found:
    for key, ladder in settings.ladders.items():
        waits = tuple(step.after for step in ladder.steps)
        needed = needed_limits(waits, settings.limits, _longest_day(settings))
        if needed:
            limits = " and ".join(f"{name} = {toml}" for name, toml, _ in needed)
            wrong = f"cannot be kept under [limits] {limits}"
            yield ("ladders", key), wrong, f"add under [limits]: {lines_to_add(needed)}"


def _longest_day(settings: Keys) -> int:
    """Minutes between the first opening and the last closing of any client's day."""
    weeks = [settings.team.hours, *(client.hours for client in settings.clients.values() if client.hours)]
    return max(_length(day) for week in weeks for day in week)


def _length(day: tuple[Span, ...]) -> int:
    return day[-1][1] - day[0][0] if day else 0


def _alarm_has_its_own_way(settings: Keys) -> Found:
    alarm = settings.alarm
    if bool(alarm.mail_to) != bool(alarm.mail_url):
        missing = "mail_url" if alarm.mail_to else "mail_to"
        yield ("alarm", missing), "is missing: mail_to and mail_url belong together", "write both, or neither"
    elif alarm.mail_url and alarm.mail_url == settings.outbox.url:
        wrong = "is the server of [outbox]: when it fails, nobody hears of it"
        yield ("alarm", "mail_url"), wrong, "name a server of another provider"


Check = Callable[[Keys], Found]
CHECKS: tuple[tuple[tuple[str, ...], Check], ...] = (
    (("team",), _somebody_is_the_team),
    (("projects", "clients", "ladders"), _names_exist),
    (("projects", "team", "listen", "ladders"), _members_are_members),
    (("inbox", "outbox", "listen", "login"), _logins_are_registered),
    (("projects", "ladders", "bot"), _keys_are_no_orders),
    (("team", "clients"), _no_free_mail),
    (("clients", "team", "bot"), _clients_are_apart),
    (("ladders",), _steps_have_own_names),
    (("alarm", "outbox"), _alarm_has_its_own_way),
    (("ladders", "limits", "team", "clients"), _ladders_fit_the_limits),
)
