"""`courtside order`: what the team also steers by mail."""

import asyncio
from typing import Annotated

import typer

from bot.adapters.files import templates_in_use
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.terminal import tell
from bot.cli.threads import number
from bot.cli.wiring import desk_of, now, policy_of, store_of
from bot.followup.order_answer_words import QUESTIONS
from bot.followup.ordering import check
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.ports import Book, Trouble
from bot.project.order_mail import TEXT_BELOW, Command
from bot.project.orders import VERBS, Unclear
from bot.walk.states import States
from bot.walk.trial import Given, Helm, Trial

BY = "command line"


def order(
    verb: Annotated[str, typer.Argument(metavar="VERB", help="What to do: `courtside order help` lists all of them.")],
    thread: Annotated[
        int | None, typer.Argument(metavar="THREAD", parser=number, help="The number of a thread.")
    ] = None,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="WORDS", help="A day, an address, a step ... where the order needs one."),
    ] = None,
    client: Annotated[str | None, typer.Option(help="The key of a client, instead of a thread.")] = None,
    config: Config = DEFAULT,
) -> None:
    """Steers a thread: snooze, pause, resume, close, got, promise, away, contact, skip, send, approve, hold ..."""
    settings = settings_of(config)
    templates = templates_in_use(config)
    policy = policy_of(settings, templates)
    known = verb.lower() in {*VERBS, *QUESTIONS, "undo"}
    text = " ".join(words or [])
    given = Given(by=BY, at=now(), below=text)
    said = Command(verb.lower(), "" if verb.lower() == TEXT_BELOW else text, thread, known=known)

    async def carried_out() -> list[str]:
        store = store_of(settings)
        try:
            desk = await desk_of(store, templates)
            return await store.transact(lambda book: _carried_out(book, policy, desk, said, given, client))
        finally:
            await store.close()

    told = asyncio.run(carried_out())
    tell(told)


def _carried_out(book: Book, policy: Policy, desk: Desk, said: Command, given: Given, client: str | None) -> list[str]:
    """What is done, and what comes next; the same code as for an order by mail."""
    trial = Trial(Helm(book=book, states=States(), policy=policy, now=given.at, desk=desk), given)
    try:
        check(said)
        if said.number is None and client is None and said.verb not in QUESTIONS:
            raise Unclear(f"{said.verb} needs a thread: `courtside order {said.verb} 3`; `courtside status` lists them")
        trial.carry(said, trial.place(said, said.number) if client is None else trial.place_of_client(client))
    except Unclear as unclear:
        raise Trouble(str(unclear)) from unclear
    trial.write()
    undo = [f"To take it back: `courtside order undo {number}`" for number in trial.returnable]
    return [line for line in (*trial.answer(), *undo, *trial.shown) if line]
