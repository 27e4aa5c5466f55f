"""`courtside order`: what the team also steers by mail."""

import asyncio
import sys
from datetime import datetime
from difflib import get_close_matches
from typing import Annotated

import typer

from bot.adapters.files import templates_for
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.explain import look_at, standing
from bot.cli.wiring import in_store, now, policy_of
from bot.followup import ordering
from bot.followup.ordering import Place
from bot.followup.policy import Policy
from bot.ports import Book, Trouble
from bot.project.facts import ContactSet, Fact
from bot.project.order_mail import Command
from bot.project.orders import VERBS, Order, Unclear, carry_out
from bot.project.state import Client
from bot.project.undo import undo
from bot.walk.states import States, fact_of

BY = "command line"

VERB_HELP = "; ".join(f"{name}: {verb.does}" for name, verb in VERBS.items()) + "; undo: takes the last order back"


def order(
    verb: Annotated[str, typer.Argument(help=VERB_HELP)],
    thread: Annotated[int | None, typer.Argument(help="The number of a thread.")] = None,
    words: Annotated[
        list[str] | None, typer.Argument(help="A day, an address, a step ... where the order needs one.")
    ] = None,
    client: Annotated[str | None, typer.Option(help="The key of a client, instead of a thread.")] = None,
    config: Config = DEFAULT,
) -> None:
    """Steers a thread: snooze, pause, resume, close, got, promise, away, contact, skip, send, approve, hold ..."""
    settings = settings_of(config)
    policy = policy_of(settings, templates_for(config))
    said = Command(verb.lower(), " ".join(words or []), thread, known=verb.lower() in {*VERBS, "undo"})
    told = asyncio.run(in_store(settings, lambda book: _carried_out(book, policy, said, client)))
    sys.stdout.writelines(f"{line}\n" for line in told)


def _carried_out(book: Book, policy: Policy, said: Command, client: str | None) -> list[str]:
    if not said.known:
        near = get_close_matches(said.verb, VERBS, n=1)
        meant = f" Did you mean {near[0]!r}?" if near else ""
        raise Trouble(f"there is no order {said.verb!r}.{meant} The orders are {', '.join(sorted(VERBS))}.")
    row = book.numbered(said.number) if said.number is not None else None
    stream = row.stream if row else client
    if stream is None or (row is None and stream not in book.streams()):
        raise Trouble(f"there is no such thread or client: `courtside status` lists them, not {said.number or client}")
    states, at = States(), now()
    try:
        told, happened = _meant(book, policy, said, stream, states.of(book, stream), at)
    except Unclear as unclear:
        raise Trouble(str(unclear)) from unclear
    for fact in happened:
        if isinstance(fact, ContactSet):
            book.own(fact.contact, stream)
    state = states.append(book, stream, happened)
    book.schedule(stream, at)
    if said.number is None:
        return [told]
    now_standing = standing(book, stream, said.number, state, policy, look_at(book, at))
    return [told, f"Thread {said.number}: {now_standing.because[0]}."]


def _meant(
    book: Book, policy: Policy, said: Command, stream: str, client: Client, at: datetime
) -> tuple[str, list[Fact]]:
    """What is done, as a sentence and as facts; the same code as for an order by mail. Raises Unclear."""
    ordering.check(said)
    if said.number is None:
        order = Order(verb=said.verb, on=ordering.the_day(said.words, policy, at) if said.words else None)
        return f"Done: {said.verb}. {VERBS[said.verb].does.capitalize()}.", carry_out(order, client, at, BY)
    place = Place(stream=stream, client=client, number=said.number)
    if said.verb == "undo":
        happened = map(fact_of, book.facts(stream))
        return ordering.taken_back(place), undo(happened, said.number, at, BY)
    order = ordering.order_of(said, place, policy, at)
    return ordering.done(order, place), carry_out(order, client, at, BY)
