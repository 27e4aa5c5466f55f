"""A decision becomes a letter: whom it names, what it asks, where it stands in the thread (design 6.2 to 6.6, 11)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.followup.calendar import business_days
from bot.followup.case import SendFollowUp
from bot.followup.policy import Policy
from bot.followup.templates import Rendered, Templates, render_follow_up
from bot.followup.wording import long_day
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import letter_ids
from bot.mail.letter_thread import child_thread_index, reply_references, reply_subject
from bot.mail.message import Address
from bot.project.records import Reading
from bot.project.state import Client, Silence, Thread
from bot.project.stored import Envelope


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a writer needs beside the decision: the templates, and the secret that seals our ids."""

    templates: Templates
    secret: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A letter as it will go, byte for byte."""

    message_id: str
    token_id: str
    """The synthetic id in References by which an answer is known even when its parent's id was rewritten."""
    envelope: Envelope
    content: bytes
    subject: str
    text: str
    html: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Everything a follow-up is about."""

    letter: SendFollowUp
    key: str
    """The client's key."""
    client: Client
    thread: Thread
    silence: Silence
    request: Reading | None
    """The team's last message to these people; None where it is no longer kept."""
    next_moment: datetime | None
    """When the next step would be due; None where there is none."""
    now: datetime


def follow_up(occasion: Occasion, policy: Policy, desk: Desk) -> Written:
    """The follow-up, rendered and frozen. Raises templates.TemplateBroken or letter.LetterBroken: then nothing goes."""
    language = letter_language(occasion, policy)
    rendered = render_follow_up(
        desk.templates,
        language=language,
        step=occasion.letter.step,
        promised=occasion.letter.occasion != "first",
        variant=occasion.thread.number,
        names=context(occasion, policy, language),
    )
    return _frozen(occasion, policy, desk, rendered, language)


def letter_language(occasion: Occasion, policy: Policy) -> str:
    """Contact's, client's, else that of the team's own request, else the team's (design 11)."""
    return policy.language_for(occasion.key) or occasion.thread.language or policy.language


def context(occasion: Occasion, policy: Policy, language: str) -> Mapping[str, object]:
    """The names a template may use; `templates.NAMES` documents them with an example each."""
    calendar, silence, thread = policy.calendar(occasion.key), occasion.silence, occasion.thread
    card = policy.people.clients.get(occasion.key)
    project = policy.people.projects.get(thread.project or "")
    promise, deadline = silence.promise, silence.deadline
    owner = policy.people.name_of_member(thread.asker) or _name_in(occasion.request) or thread.asker
    return {
        "client": card.name if card else occasion.key,
        "contact": first_name(occasion.client, occasion.letter.to),
        "project": project.name if project else "",
        "owner": owner,
        "asks": thread.words,
        "since": long_day(calendar.day(silence.asked_at), language),
        "business_days": business_days(calendar, silence.since, occasion.now),
        "step": occasion.letter.step,
        "promise": long_day(promise.on, language) if promise else "",
        "quote": promise.quote if promise else "",
        "deadline": long_day(deadline, language) if deadline else "",
        "next": long_day(calendar.day(occasion.next_moment), language) if occasion.next_moment else "",
        "bot": policy.people.bot.name or policy.people.bot.address,
    }


def first_name(client: Client, to: tuple[str, ...]) -> str:
    """How a letter greets: one person by the name they use, several or nobody known by no name."""
    names = [client.contact(address).name for address in to]
    if len(names) != 1 or not names[0] or "@" in names[0]:
        return ""
    family_first = "," in names[0]
    words = names[0].split(",")[1].split() if family_first else names[0].split()
    return words[0] if words and words[0][:1].isalpha() else ""


def _name_in(request: Reading | None) -> str:
    return request.senders[0].name if request and request.senders else ""


def _frozen(occasion: Occasion, policy: Policy, desk: Desk, rendered: Rendered, language: str) -> Written:
    bot, thread, request = policy.people.bot, occasion.thread, occasion.request
    ids = letter_ids(desk.secret, occasion.letter.key, bot.domain)
    to = tuple(Address(one, occasion.client.contact(one).name) for one in occasion.letter.to)
    cc = tuple(Address(one, policy.people.name_of_member(one)) for one in occasion.letter.cc)
    parent = request.message_id if request else None
    subject = reply_subject(request.subject if request else thread.subject)
    text, html = with_quote(rendered, request, occasion, policy)
    letter = Letter(
        from_=bot,
        to=to,
        cc=cc,
        reply_to=(bot, *cc),
        subject=subject,
        text=text,
        html=html,
        date=policy.calendar(occasion.key).local(occasion.now),
        message_id=ids.message_id,
        courtside_id=ids.courtside_id,
        in_reply_to=parent,
        references=reply_references(request.references, parent, ids.token_id) if request and parent else (),
        thread_index=child_thread_index(request.thread_index, occasion.now)
        if request and request.thread_index
        else None,
        language=language,
    )
    return Written(
        message_id=ids.message_id,
        token_id=ids.token_id,
        envelope=Envelope(bot.address, occasion.letter.to + occasion.letter.cc),
        content=freeze(letter),
        subject=subject,
        text=text,
        html=html,
        language=language,
    )


def with_quote(rendered: Rendered, request: Reading | None, occasion: Occasion, policy: Policy) -> tuple[str, str]:
    """The letter with our last request below, where every recipient had received it (design 6.6)."""
    if request is None or not request.text.strip():
        return rendered.text, rendered.html
    received = {one.address for one in (*request.to, *request.cc, *request.senders)}
    if not set(occasion.letter.to + occasion.letter.cc) <= received:
        return rendered.text, rendered.html
    # Order lines steer the bot; they are never shown to a client.
    lines = [line for line in request.text.splitlines() if not line.lstrip().startswith(("#", "/"))]
    who = request.senders[0].name or request.sender
    return rendered.quoting(who, policy.calendar(occasion.key).local(request.at), "\n".join(lines).strip())
