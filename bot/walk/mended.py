"""Threads that a broken template stopped, and whether it is time to try their letters again (design 11)."""

from collections.abc import Iterator
from datetime import datetime

from bot.followup.policy import Policy
from bot.project import facts
from bot.project.facts import About
from bot.project.state import Client, Thread


def occasion(key: str, policy: Policy) -> str:
    """By which name a thread remembers that this letter broke, and under which templates."""
    return f"template:{key}:{policy.version}"


def tried_again(stream: str, client: Client, policy: Policy, now: datetime) -> Iterator[facts.TemplatesChanged]:
    """What is written down of threads whose letter broke, but never under the templates and settings of today."""
    for thread in client.threads.values():
        broke = _occasions(stream, thread)
        if broke and not any(one.endswith(f":{policy.version}") for one in broke):
            yield facts.TemplatesChanged(at=now, thread=thread.number)


def _occasions(stream: str, thread: Thread) -> list[str]:
    """When its letters broke in this silence; none where nothing holds it, or something else does."""
    if thread.silence is None or thread.silence.held is not About.TEMPLATE:
        return []
    here = f"template:{stream}/{thread.number}/{thread.silence.number}/"
    return [one for one in thread.asked if one.startswith(here)]
