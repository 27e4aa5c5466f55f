"""What the team has to be asked or told, once for each occasion (design 4.1, 4.2, 4.4, 4.7, 4.9, 4.12, 4.13)."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.followup.calendar import window
from bot.followup.due import is_awake, is_far
from bot.followup.policy import Policy
from bot.project.facts import About
from bot.project.state import Client, Thread

# A promised day may be moved so often in one silence before the team is asked (design 4.7).
MOVES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class AskTeam:
    """Ask the team, or tell it, by mail to the asker."""

    about: About
    occasion: str
    thread: int | None = None
    """None: it is about the client as a whole."""
    person: str = ""
    """The address it is about; empty where it is about nobody."""
    message: str = ""
    """The message it is about, by Message-ID; empty where it is about none."""


def questions(key: str, client: Client, policy: Policy) -> tuple[AskTeam, ...]:
    """Everything that should be asked now and has not been."""
    asked = [one for one in _about_client(client) if one.occasion not in client.asked]
    for thread in client.threads.values():
        asked += [one for one in _about_thread(key, client, thread, policy) if one.occasion not in thread.asked]
    return tuple(asked)


def _about_client(client: Client) -> Iterator[AskTeam]:
    if client.objected:
        yield AskTeam(about=About.OBJECTION, occasion=f"objection:{client.objected}", message=client.objected)
    if client.claimed:
        yield AskTeam(about=About.CLAIM, occasion=f"claim:{client.claimed}", message=client.claimed)


def _about_thread(key: str, client: Client, thread: Thread, policy: Policy) -> Iterator[AskTeam]:
    number, project = thread.number, thread.project
    if project is None and not thread.closed:
        yield AskTeam(about=About.PROJECT, occasion="project", thread=number, message=thread.root)
    if thread.stranger:
        yield AskTeam(
            about=About.STRANGER,
            occasion=f"stranger:{thread.stranger_message}",
            thread=number,
            person=thread.stranger,
            message=thread.stranger_message,
        )
    if thread.challenged:
        yield AskTeam(about=About.CHALLENGE, occasion="challenge", thread=number)
    if thread.to_us_alone:
        occasion = f"passed_on:{thread.to_us_alone}"
        yield AskTeam(about=About.PASSED_ON, occasion=occasion, thread=number, message=thread.to_us_alone)
    if thread.silence and not thread.closed:
        yield from _about_silence(key, client, thread, policy)


def _about_silence(key: str, client: Client, thread: Thread, policy: Policy) -> Iterator[AskTeam]:
    silence, number = thread.silence, thread.number
    if silence is None:
        return
    if not any(not client.contact(one).unreachable for one in silence.awaited):
        occasion = f"unreachable:{silence.number}:{len(silence.awaited)}:{silence.asked_at.isoformat()}"
        person = silence.awaited[0] if silence.awaited else ""
        yield AskTeam(about=About.UNREACHABLE, occasion=occasion, thread=number, person=person)
    for one in silence.awaited:
        at = client.contact(one).beside_at
        if at:
            yield AskTeam(about=About.BESIDE, occasion=f"beside:{at.isoformat()}", thread=number, person=one)
    if silence.promise and silence.moved > MOVES:
        occasion = f"promises:{silence.number}:{silence.moved}"
        yield AskTeam(about=About.PROMISES, occasion=occasion, thread=number, person=silence.promise.by)
    if silence.promise and is_far(silence, policy.calendar(key)):
        occasion = f"far_promise:{silence.number}:{silence.promise.on.isoformat()}"
        yield AskTeam(about=About.FAR_PROMISE, occasion=occasion, thread=number, person=silence.promise.by)
    if is_awake(thread, policy) and window(policy.calendar(key), policy.team, silence.clock) is None:
        yield AskTeam(about=About.CALENDAR, occasion=f"calendar:{silence.number}", thread=number)
