"""A decision becomes a letter: whom it names, what it asks, where it stands in the thread (design 6.2 to 6.6, 11)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.followup import markup
from bot.followup.calendar import business_days
from bot.followup.case import SendFollowUp
from bot.followup.due import next_letter
from bot.followup.greeting import first_name
from bot.followup.ladder import Ladder
from bot.followup.policy import Policy
from bot.followup.templates import Rendered, Renderer, TemplateBroken, Templates, chosen, nowhere, render
from bot.followup.wording import long_day
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import letter_ids
from bot.mail.letter_thread import child_thread_index, reply_references, reply_subject
from bot.mail.message import Address
from bot.mail.signature import without_closing
from bot.project.records import Reading
from bot.project.state import Client, Silence, Thread
from bot.project.stored import Envelope
from bot.project.terms import FIRST_TIME


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a writer needs beside the decision: the templates, and the secret that seals our ids."""

    templates: Templates
    secret: bytes = field(repr=False)
    confined: Renderer = nowhere
    """Fills a template that could run away, where it cannot."""
    refused: Mapping[str, TemplateBroken] = field(default_factory=dict)
    """Templates that did not pass their check, by path, each with what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A letter as it will go, byte for byte."""

    message_id: str
    token_id: str
    """The synthetic id in References by which an answer is known even when its parent's id was rewritten."""
    envelope: Envelope
    content: bytes
    from_: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...] = ()
    subject: str
    text: str
    html: str
    language: str
    template: str = ""
    """The file that spoke; empty where a person wrote the words."""
    wording: str = ""
    """Which words that file held."""
    words: str = ""
    """The text without the request that is quoted below it."""


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


ASKER = "asker"
"""What `sign = true` means: the member who asked signs, and the letter bears their name."""


def follow_up(occasion: Occasion, policy: Policy, desk: Desk) -> Written:
    """The follow-up, rendered and frozen. Raises templates.TemplateBroken or letter.LetterBroken: then nothing goes."""
    template = chosen(
        desk.templates,
        language=letter_language(occasion, policy),
        step=occasion.letter.step,
        promised=occasion.letter.occasion != FIRST_TIME,
        thread=occasion.thread.number,
    )
    if broken := desk.refused.get(template.path):
        raise TemplateBroken(broken.path, broken.why, broken.line)
    # Where no template speaks the language asked for, all of the letter is in the language of the one that does.
    rendered = render(template, context(occasion, policy, template.folder), desk.confined)
    own = occasion.silence.own_words.get(occasion.letter.key)
    if own:
        return _frozen(occasion, policy, desk, in_own_words(own, rendered))
    written = _frozen(occasion, policy, desk, rendered)
    return replace(written, template=template.path, wording=template.wording)


def in_own_words(words: str, shown: Rendered) -> Rendered:
    """A member's text instead of the one that was shown; the closing, which no answer carries, stays as it was."""
    closing = closing_of(shown.text)
    text = "\n\n".join(part for part in (words.strip("\n"), closing) if part)
    return Rendered(text=text, body=markup.lines(text), language=shown.language)


def closing_of(text: str) -> str:
    """The closing formula and the name at the end of a letter; empty where it has none."""
    lines = text.rstrip().splitlines()
    kept = len(without_closing(lines, frozenset()))
    return "\n".join(lines[kept:]).strip()


def letter_language(occasion: Occasion, policy: Policy) -> str:
    """What the team ordered here, else the contact's, client's, that of the team's own request, or the team's (11)."""
    return occasion.thread.spoken or policy.language_for(occasion.key) or occasion.thread.language or policy.language


def context(occasion: Occasion, policy: Policy, language: str) -> Mapping[str, object]:
    """The names a template may use; `template_names.NAMES` documents them with an example each."""
    calendar, silence, thread = policy.calendar(occasion.key), occasion.silence, occasion.thread
    project = policy.people.projects.get(thread.project or "")
    promise, deadline, then = silence.promise, silence.deadline, what_follows(occasion, policy)
    following = None if then else occasion.next_moment
    signer = signer_of(occasion, policy)
    return {
        "client": policy.people.name_of_client(occasion.key),
        "contact": first_name(occasion.client, occasion.letter.to),
        "project": project.name if project else "",
        "owner": "" if signer and signer.address == thread.asker else _asker(occasion, policy),
        "asks": thread.words,
        "since": long_day(calendar.day(silence.asked_at), language),
        "business_days": business_days(calendar, silence.since, occasion.now),
        "step": occasion.letter.step,
        "promise": long_day(promise.on, language) if promise else "",
        "quote": promise.quote if promise and promise.by in occasion.letter.to else "",
        "deadline": long_day(deadline, language) if deadline else "",
        "next": long_day(calendar.day(following), language) if following else "",
        "then": then,
        "bot": signer.name if signer else policy.people.bot.name or policy.people.bot.address,
    }


def what_follows(occasion: Occasion, policy: Policy) -> str:
    """What comes after this letter where no other letter does: call, close or stop; empty where one does."""
    ladder, letter = _ladder(occasion, policy), occasion.letter
    said = replace(occasion.silence, step=letter.index + 1, letters=occasion.silence.letters + 1, promise=None)
    due = next_letter(replace(said, clock=occasion.now, hurried=False), ladder, occasion.key, policy)
    return ladder.then.value if due.index >= len(ladder.steps) else ""


def signer_of(occasion: Occasion, policy: Policy) -> Address | None:
    """The member who signs this step; None: the studio does (design 6.5)."""
    sign = _ladder(occasion, policy).steps[occasion.letter.index].sign
    if sign is None:
        return None
    asked = sign in (ASKER, occasion.thread.asker)
    address = occasion.thread.asker if asked else sign
    name = _asker(occasion, policy) if asked else policy.people.name_of_member(address)
    # Nobody signs with a bare address: a member whose name we do not know leaves it to the studio.
    return Address(address, name) if name and "@" not in name and policy.people.is_team(address) else None


def _ladder(occasion: Occasion, policy: Policy) -> Ladder:
    return policy.ladder(occasion.thread.project)


def _asker(occasion: Occasion, policy: Policy) -> str:
    """The asker's name, from the settings or from their own mail; empty where neither has one."""
    asker = occasion.thread.asker
    written = occasion.request.senders if occasion.request else ()
    return policy.people.name_of_member(asker) or next((one.name for one in written if one.address == asker), "")


def sender_of(occasion: Occasion, policy: Policy) -> Address:
    """The bot's own mailbox, under the studio's name, or under that of the member who signs (design 6.5)."""
    bot, signer = policy.people.bot, signer_of(occasion, policy)
    if signer is None:
        return bot
    return Address(bot.address, f"{signer.name} ({bot.name})" if bot.name else signer.name)


def _frozen(occasion: Occasion, policy: Policy, desk: Desk, rendered: Rendered) -> Written:
    bot, request = policy.people.bot, occasion.request
    ids, sender = letter_ids(desk.secret, occasion.letter.key, bot.domain), sender_of(occasion, policy)
    to = tuple(Address(one, occasion.client.contact(one).name) for one in occasion.letter.to)
    cc = tuple(Address(one, policy.people.name_of_member(one)) for one in occasion.letter.cc)
    parent = request.message_id if request else None
    subject = reply_subject(request.subject if request else occasion.thread.subject)
    text, html = with_quote(rendered, request, occasion, policy)
    letter = Letter(
        from_=sender,
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
        language=rendered.language,
    )
    return Written(
        message_id=ids.message_id,
        token_id=ids.token_id,
        envelope=Envelope(bot.address, occasion.letter.to + occasion.letter.cc),
        content=freeze(letter),
        from_=sender,
        to=to,
        cc=cc,
        subject=subject,
        text=text,
        html=html,
        language=rendered.language,
        words=rendered.text,
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
    words = "\n".join(lines).strip()
    if not words:
        return rendered.text, rendered.html
    who = request.senders[0].name or request.sender if request.senders else occasion.thread.asker
    return rendered.quoting(who, policy.calendar(occasion.key).local(request.at), words)
