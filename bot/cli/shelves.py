"""`courtside shunted`, `verify` and `migrate`: what could not be handled, the chain, and the shape of the store."""

import asyncio
from typing import Annotated

import typer

from bot.adapters.database import migrate as migrate_store
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.terminal import tell
from bot.cli.wiring import in_store, now, store_url
from bot.ports import Book, Trouble
from bot.project import chain
from bot.walk.aside import take_back


def migrate(config: Config = DEFAULT) -> None:
    """Brings the store to the schema this program needs."""
    version = migrate_store(store_url(settings_of(config)))
    print(f"The store has schema {version}.")


def shunted(
    again: Annotated[int | None, typer.Option(metavar="NUMBER", help="Put this one back, to be read again.")] = None,
    config: Config = DEFAULT,
) -> None:
    """Messages that could not be handled, with their reasons."""

    def listed(book: Book) -> list[str]:
        if again is not None:
            return [_put_back(book, again)]
        lines = [f"{one.id:>4}  {one.at:%Y-%m-%d %H:%M}Z  {one.place}\n      {one.reason}" for one in book.shunted()]
        return lines or ["Nothing was shunted."]

    tell(asyncio.run(in_store(settings_of(config), listed)))


def verify(config: Config = DEFAULT) -> None:
    """Checks the hash chain of every client: that no fact was changed, lost or added."""

    def checked(book: Book) -> list[str]:
        return [
            f"{stream}: {one}"
            for stream in book.streams()
            for one in chain.verify(book.facts(stream), book.lock(stream))
        ]

    complaints = asyncio.run(in_store(settings_of(config), checked))
    if complaints:
        raise Trouble("\n".join(complaints))
    print("Every fact is as it was written.")


def _put_back(book: Book, number: int) -> str:
    taken = book.unshunt(number)
    if taken is None:
        raise Trouble(f"no message {number} is shunted: `courtside shunted` lists them")
    take_back(book, taken, now())
    return f"{taken.place} will be read again."
