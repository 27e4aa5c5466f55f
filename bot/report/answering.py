"""What a row of a digest can be answered with: by a click, by a line, or on the command line (design 10)."""

from collections.abc import Sequence
from dataclasses import replace

from bot.followup.answers import Answer, answers
from bot.project.state import Thread
from bot.project.warrant import in_digest


def in_rows(thread: Thread, *offered: str) -> tuple[Answer, ...]:
    """`got`, `snooze friday`: the answers of one thread, with tokens of the digest's own."""
    return tuple(replace(one, scope=in_digest(one.scope)) for one in answers(thread, offered))


def commands(offered: Sequence[Answer]) -> tuple[str, ...]:
    """The same on the command line."""
    return tuple(one.command for one in offered)
