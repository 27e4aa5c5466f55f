"""A day, as a verb is given it."""

from datetime import date

import typer


def day(text: str) -> date:
    """`2025-03-31`; what a person wrote in its place is told back."""
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise typer.BadParameter(f"{text!r} is not a day: write it like 2025-03-31") from wrong
