"""`courtside backup` and `courtside restore`: the store as a file, and back again."""

import asyncio
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from bot.adapters.copying import back_up, put_back
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.wiring import in_store, now, store_url
from bot.ports import Book, Trouble
from bot.project import chain
from bot.settings.load import Settings
from bot.walk import copied

FROM_BACKUP = "the store was put back from a backup, and letters may have gone since it was made"


def backup(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A new file; it holds people's mail, as the store does.")
    ],
    config: Config = DEFAULT,
) -> None:
    """Writes the whole store into one file, while the worker works."""
    size = back_up(store_url(settings_of(config)), file)
    print(f"{file} holds the store, {size / 1_048_576:.1f} MiB. Keep it as safe as the store itself.")


def restore(
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="A file that `courtside backup` wrote.")] = None,
    done: Annotated[
        bool, typer.Option("--done", help="This store is the one to go on with: letters go to clients again.")
    ] = False,
    config: Config = DEFAULT,
) -> None:
    """Puts a backup back into an empty store, which only observes until `--done`."""
    settings = settings_of(config)
    if (file is None) != done:
        raise typer.BadParameter("name the FILE of a backup, or say --done.")
    if file is None:
        went_on = asyncio.run(in_store(settings, partial(copied.go_on, now=now())))
        print("Letters go to clients again." if went_on else "Nobody had doubted this store: nothing has changed.")
        return
    _put_back(settings, file)


def _put_back(settings: Settings, file: Path) -> None:
    put_back(file, store_url(settings))
    asyncio.run(in_store(settings, partial(copied.observe, why=FROM_BACKUP)))
    wrong = asyncio.run(in_store(settings, _wrong))
    if wrong:
        raise Trouble(f"{file} was put back, and {wrong} of its facts are not as they were written; `courtside verify`")
    print(
        f"{file} was put back. Start the worker: it reads the mailbox and writes to nobody outside. When `courtside "
        "status` shows what you expect, and no other Courtside works on this mailbox, say `courtside restore --done`."
    )


def _wrong(book: Book) -> int:
    return sum(len(chain.verify(book.facts(stream), book.lock(stream))) for stream in book.streams())
