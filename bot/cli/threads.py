"""The number of a thread, as a verb is given it."""

from typing import Annotated

import typer

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
