"""`courtside project` and `courtside client`: who we wait for, and what belongs to whom."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Annotated

import typer

from bot.adapters.files import templates_in_use
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.terminal import tell
from bot.cli.threads import ThreadNumber, stream_of
from bot.cli.wiring import in_store, now, policy_of
from bot.followup.policy import Policy
from bot.mail.message import Address
from bot.ports import Book, Trouble
from bot.project import facts
from bot.walk.states import States, client_streams

project_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, add_completion=False, help="Projects.")
client_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, add_completion=False, help="Clients.")


@client_app.callback()
def _of_clients() -> None:
    """Clients and their people."""  # an app with one verb would take none without this


@project_app.command("list")
def project_list(config: Config = DEFAULT) -> None:
    """Every project with its client, its ladder and its threads."""
    _print(config, _projects)


@project_app.command("assign")
def project_assign(
    thread: ThreadNumber,
    project: Annotated[str, typer.Argument(metavar="PROJECT", help="The key of a project.")],
    config: Config = DEFAULT,
) -> None:
    """Says which project a thread belongs to."""
    _print(config, lambda book, policy: _assign(book, policy, thread, project))


@client_app.command("list")
def client_list(config: Config = DEFAULT) -> None:
    """Every client with its people: who is confirmed, away or unreachable."""
    _print(config, _clients)


def _print(config: Config, work: Callable[[Book, Policy], Iterator[str]]) -> None:
    settings = settings_of(config)
    policy = policy_of(settings, templates_in_use(config))
    told = asyncio.run(in_store(settings, lambda book: list(work(book, policy))))
    tell(told)


def _projects(book: Book, policy: Policy) -> Iterator[str]:
    threads: dict[str, list[str]] = {}
    clients = {card.key: card.client for card in policy.people.projects.values()}
    states = States()
    for stream in book.streams():
        for thread in states.of(book, stream).threads.values():
            key = thread.project or "(not known yet)"
            threads.setdefault(key, []).append(str(thread.number))
            clients.setdefault(key, stream)
    for key in sorted(clients | threads):
        numbers = ", ".join(threads.get(key, [])) or "none"
        yield f"{key}: client {clients[key]}, ladder {policy.ladder(key).name}, threads {numbers}"
    if not clients:
        yield "No project yet: write one into courtside.toml, or put the bot in cc and one is made."


def _assign(book: Book, policy: Policy, number: int, project: str) -> Iterator[str]:
    stream = stream_of(book, number)
    known = {card.key for card in policy.people.projects_of(stream)} | {stream}
    if project not in known:
        raise Trouble(f"{stream} has no project {project!r}; it has {', '.join(sorted(known))}")
    States().append(book, stream, [facts.ProjectSet(at=now(), thread=number, project=project)])
    book.schedule(stream, now())
    yield f"Thread {number} belongs to {project}."


def _clients(book: Book, policy: Policy) -> Iterator[str]:
    states = States()
    streams = client_streams(book)
    if not (streams or policy.people.clients):
        yield "No client yet: write one into courtside.toml, or put the bot in cc and one is made."
    for key in sorted({*streams, *policy.people.clients}):
        state = states.of(book, key) if key in streams else None
        resting = " (everything rests)" if state and (state.paused or state.objected or state.claimed) else ""
        yield f"{key}: {policy.people.name_of_client(key)}{resting}"
        # Of somebody who was erased there is a fact without an address.
        known = [one for one in state.contacts.values() if one.address] if state else []
        for contact in sorted(known, key=lambda one: one.address):
            marks = [word for word, is_so in _marks(contact.confirmed, contact.away, contact.unreachable) if is_so]
            yield f"  {Address(contact.address, contact.name)} {', '.join(marks)}".rstrip()


def _marks(confirmed: bool, away: object, unreachable: bool) -> tuple[tuple[str, bool], ...]:
    return (("not confirmed", not confirmed), ("away", away is not None), ("unreachable", unreachable))
