"""`courtside order`: what the team also steers by mail."""

import asyncio
import sys
from datetime import date
from difflib import get_close_matches
from typing import Annotated

import typer

from bot.adapters.files import templates_for
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.explain import look_at, standing
from bot.cli.wiring import in_store, now, policy_of
from bot.followup.policy import Policy
from bot.mail.dates import day_of
from bot.ports import Book, Trouble
from bot.project.orders import VERBS, Order, Unclear, carry_out
from bot.walk.states import States

VERB_HELP = "; ".join(f"{name}: {verb.does}" for name, verb in VERBS.items())


def order(
    verb: Annotated[str, typer.Argument(help=VERB_HELP)],
    thread: Annotated[int | None, typer.Argument(help="The number of a thread.")] = None,
    words: Annotated[list[str] | None, typer.Argument(help="A day or an address, where the order needs one.")] = None,
    client: Annotated[str | None, typer.Option(help="The key of a client, instead of a thread.")] = None,
    config: Config = DEFAULT,
) -> None:
    """Steers a thread: snooze, pause, resume, close, got, promise, away, contact, skip, send, approve, hold ..."""
    settings = settings_of(config)
    policy = policy_of(settings, templates_for(config))
    text = " ".join(words or [])
    given = Order(
        verb=verb,
        thread=thread,
        on=_day(text, policy) if text and "@" not in text else None,
        address=text if "@" in text else "",
    )

    told = asyncio.run(in_store(settings, lambda book: _carried_out(book, policy, given, client)))
    sys.stdout.writelines(f"{line}\n" for line in told)


def _day(text: str, policy: Policy) -> date:
    """A day in natural language, or as 2025-03-31, seen from the team's today."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        found = day_of(text, policy.team.local(now()), policy.language)
    if found is None:
        raise Trouble(f"{text!r} is not one day for sure: write it like 'friday', '21 jan' or 2025-01-21")
    return found


def _carried_out(book: Book, policy: Policy, given: Order, client: str | None) -> list[str]:
    if given.verb not in VERBS:
        near = get_close_matches(given.verb, VERBS, n=1)
        meant = f" Did you mean {near[0]!r}?" if near else ""
        raise Trouble(f"there is no order {given.verb!r}.{meant} The orders are {', '.join(sorted(VERBS))}.")
    row = book.numbered(given.thread) if given.thread is not None else None
    stream = row.stream if row else client
    if stream is None or (row is None and stream not in book.streams()):
        raise Trouble(f"there is no such thread or client: `courtside status` lists them, not {given.thread or client}")
    states, at = States(), now()
    try:
        happened = carry_out(given, states.of(book, stream), at, by="command line")
    except Unclear as unclear:
        raise Trouble(str(unclear)) from unclear
    if given.address and given.verb == "contact":
        book.own(given.address.lower(), stream)
    state = states.append(book, stream, happened)
    book.schedule(stream, at)
    lines = [
        f"Done: {given.verb}{f' {given.on:%A, %d %B %Y}' if given.on else ''}. {VERBS[given.verb].does.capitalize()}."
    ]
    if given.thread is not None:
        now_standing = standing(book, stream, given.thread, state, policy, look_at(book, at))
        lines.append(f"Thread {given.thread}: {now_standing.because[0]}.")
    return lines
