"""A command as it was typed becomes an order: its day, its step, its project are looked up; and how it is answered."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from bot.followup import markup
from bot.followup.case import Look
from bot.followup.decide import forecast
from bot.followup.policy import Policy
from bot.followup.shield import one_line
from bot.followup.to_member import LANGUAGE, Page, ToMember, to_member
from bot.followup.wording import long_day
from bot.followup.writing import Desk
from bot.mail.dates import day_of
from bot.mail.message import Address
from bot.project.order_mail import NEEDS, OUTWARD, Command, meant
from bot.project.orders import VERBS, Order, Unclear
from bot.project.records import Reading
from bot.project.state import Client, Thread

SUBJECT_LENGTH = 200
ID = re.compile(r"[!-;=?-~]{1,900}")
"""An id that can be written into our own header as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a command is about."""

    stream: str
    client: Client
    number: int


def check(said: Command) -> None:
    """Raises Unclear where the verb is none of ours, or what stands behind it is none of its own."""
    if not said.known:
        near = meant(said.verb)
        raise Unclear(
            f"I do not know {said.verb!r}" + (f": did you mean {near}?" if near else "; help lists the orders")
        )
    if not said.fits and said.words:
        raise Unclear(f"I do not understand {said.words!r} behind {said.verb}")


def order_of(said: Command, place: Place, policy: Policy, at: datetime) -> Order:
    """The order a command means; raises Unclear saying what to write instead."""
    match NEEDS.get(said.verb):
        case "day" | "maybe_day" if said.words:
            return Order(verb=said.verb, thread=place.number, on=the_day(said.words, policy, at))
        case "address":
            return Order(verb=said.verb, thread=place.number, address=said.words.strip("<>").lower())
        case "word" if said.verb == "step":
            name, index = _step(said.words.lower(), place, policy)
            return Order(verb=said.verb, thread=place.number, words=name, index=index)
        case "word":
            return Order(verb=said.verb, thread=place.number, words=_project(said.words, place, policy))
        case _:
            words = said.words if said.verb in NEEDS else ""
            return Order(verb=said.verb, thread=place.number, words=words)


def the_day(text: str, policy: Policy, at: datetime) -> date:
    """A day in the team's language, else in any; raises Unclear where it could be two, or none."""
    today = policy.team.local(at)
    try:
        found = date.fromisoformat(text)
    except ValueError:
        named = day_of(text, today, policy.language)
        # A word may be of another language; figures alone (3/4) would only be read the other way round.
        other = day_of(text, today, None) if named is None and any(sign.isalpha() for sign in text) else None
    else:
        named, other = found if found >= today.date() else None, None
    day = named or other
    if day is None:
        raise Unclear(f"{text!r} is not one day for sure; write it like friday, 21 jan or {today.date().isoformat()}")
    return day


def _step(name: str, place: Place, policy: Policy) -> tuple[str, int]:
    thread = place.client.threads[place.number]
    names = [step.name for step in policy.ladder(thread.project).steps]
    if name not in names:
        raise Unclear(f"there is no step {name!r} here: the steps are {', '.join(names)}")
    index = names.index(name)
    if thread.silence and index < thread.silence.step:
        raise Unclear(f"the step {name} has been said already; no letter goes out twice")
    return name, index


def _project(key: str, place: Place, policy: Policy) -> str:
    card = policy.people.projects.get(key)
    if card is None or card.client != place.stream:
        known = ", ".join(one.key for one in policy.people.projects_of(place.stream)) or "none is set up"
        raise Unclear(f"{place.stream} has no project {key!r}: {known}")
    return key


# --- the answer ------------------------------------------------------------------------------


def done(order: Order, place: Place) -> str:
    """What an order changed, in a sentence."""
    thread = place.client.threads[order.thread or place.number]
    day = f" {order.on:%A}, {order.on.day} {order.on:%B %Y}" if order.on else ""
    behind = f" {order.address or order.words}" if order.address or order.words else ""
    return f"Done: {order.verb}{day}{behind}, {_called(thread)}: {VERBS[order.verb].does}."


def taken_back(place: Place) -> str:
    return f"Done: your last order in {_called(place.client.threads[place.number])} is taken back."


def comes_next(place: Place, policy: Policy, look: Look) -> str:
    """The next moment of a thread, and why."""
    moment, verdict = forecast(place.stream, place.client, place.client.threads[place.number], policy, look)
    if moment is None:
        return f"Next in thread {place.number}: nothing by itself, for {verdict.hit.because}."
    local = policy.team.local(moment)
    day = f"{long_day(local.date(), LANGUAGE)} at {local:%H:%M}"
    return f"Next in thread {place.number}: {day}, for {verdict.hit.because}."


def on_the_command_line(said: Command, number: int | None) -> str:
    """Where an order that is not proven can be given instead."""
    return f"Please give it on the command line: courtside order {said.verb} {number or ''} {said.words}".rstrip() + "."


def refusal(said: Command, number: int | None) -> str:
    why = (
        "it reaches the client, and a mail alone does not prove who sent it"
        if said.verb in OUTWARD
        else "I could not verify that this mail is yours"
    )
    return f"{said.verb} was not carried out: {why}. {on_the_command_line(said, number)}"


def help_text() -> tuple[str, ...]:
    """The order book."""
    return ("The orders, each on a line of its own: #snooze friday, or 3 got it for thread 3.",) + tuple(
        f"{name}: {verb.does}" for name, verb in sorted(VERBS.items())
    )


def _called(thread: Thread) -> str:
    return f"thread {thread.number} ({one_line(thread.subject)[:SUBJECT_LENGTH]})"


def answer_letter(to: Reading, key: str, said: Iterable[str], policy: Policy, desk: Desk, now: datetime) -> ToMember:
    """The answer to a mail of orders, to its sender only."""
    lines = tuple(one_line(line) for line in said)
    reader = Address(to.sender, policy.people.name_of_member(to.sender))
    subject = f"Re: {one_line(to.base or 'your order')[:SUBJECT_LENGTH]}"
    text = "\n\n".join(lines)
    body = "".join(f'<p style="margin:0 0 1em 0">{escape(line)}</p>\n' for line in lines)
    html = markup.page(body, LANGUAGE)
    parent = to.message_id if to.message_id and ID.fullmatch(to.message_id) else None
    page = Page(subject=subject, text=text, html=html, at=policy.team.local(now), answers=parent)
    return to_member(page, reader, key, policy, desk.secret)
