"""The number of a thread, as a verb is given it, and whose thread it is."""

from typing import Annotated

import typer

from bot.ports import Book, Trouble

LONGEST = 9
"""Figures; no database counts further in one column."""


def number(text: str) -> int:
    """`3` or `#3`; what a person wrote in its place is told back."""
    said = text.removeprefix("#")
    if not (said.isascii() and said.isdecimal() and len(said) <= LONGEST):
        raise typer.BadParameter(
            f"{text!r} is no number of a thread: write `courtside why 3`, or `courtside order snooze 3 friday`."
        )
    return int(said)


ThreadNumber = Annotated[int, typer.Argument(metavar="THREAD", parser=number, help="The number of a thread.")]
"""Write a verb's parameter as `thread: ThreadNumber`."""


def stream_of(book: Book, number: int) -> str:
    """The client whose thread it is; raises Trouble where there is none of that number."""
    row = book.numbered(number)
    if row is None or row.stream is None:
        raise Trouble(f"there is no thread {number}: `courtside status` lists them")
    return row.stream
