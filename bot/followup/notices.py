"""Mail to the team: questions, approvals, calls; a type of its own that cannot reach a client (design 6.5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape

from bot.followup.policy import Policy
from bot.followup.templates import BODY_STYLE, END
from bot.followup.writing import Desk, Written
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import letter_ids
from bot.mail.message import Address
from bot.project.records import Reading
from bot.project.state import Client, Thread
from bot.project.stored import Envelope


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a member is asked or told."""

    about: str
    """A `facts.About`, or `approval`, or `call`."""
    thread: int | None
    person: str = ""
    detail: str = ""
    message: Reading | None = None
    """The mail it is about; None where it is about none."""
    letter: Written | None = None
    """The letter to approve; None where there is none."""
    step: str = ""
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """How a notice reads: the subject, what happened, what the member can do."""

    subject: str
    happened: str
    can_do: str


WORDS: Mapping[str, Words] = {
    "approval": Words(
        "May this go? {step} to {client}: {subject}",
        "The {step} letter below is ready for thread {number}. It is shown to you first: {detail}.{doubt}",
        "To let it go: courtside order approve {number}. To keep it back: courtside order hold {number}.",
    ),
    "call": Words(
        "Time to call {client}: {subject}",
        "All follow-ups in thread {number} have been written, and {client} has not answered. "
        "A telephone call helps now more than another mail.",
        "When they answered: courtside order got {number}. To end it: courtside order close {number}.",
    ),
    "project": Words(
        "Which project is this? {subject}",
        "I cannot tell which project thread {number} belongs to, so no letter goes out there.",
        "Tell me with: courtside project assign {number} PROJECT.",
    ),
    "stranger": Words(
        "Is this somebody of {client}? {subject}",
        "{person} answered in thread {number}. I do not know this address, so the letters of the thread rest.",
        "If that was the answer: courtside order got {number}. If not: courtside order resume {number}.",
    ),
    "claim": Words(
        "Somebody claims to act for {client}",
        "A third party wrote that it acts for {client}. All letters to {client} rest.",
        "Read it, and when letters may go on: courtside order resume --client {client_key}.",
    ),
    "objection": Words(
        "{client} asked us to stop",
        "{client} turned against our mails. All letters to {client} rest from this moment.",
        "Please write or call yourself. When letters may go on: courtside order resume --client {client_key}.",
    ),
    "beside": Words(
        "Is this the answer to {number}? {subject}",
        "{person} wrote to us beside thread {number}. It could be the answer, so I wait one business day.",
        "If it is: courtside order got {number}. If it is not, you need not do anything.",
    ),
    "unreachable": Words(
        "Nobody to write to at {client}: {subject}",
        "Mail to {person} does not arrive, and nobody else is awaited in thread {number}.",
        "Name somebody with: courtside order contact {number} ADDRESS.",
    ),
    "promises": Words(
        "{client} moved the day again: {subject}",
        "{person} has put thread {number} off more than twice. I wait for the new day.",
        "Perhaps a call helps. To go on earlier: courtside order send {number}.",
    ),
    "far_promise": Words(
        "A promise far away: {subject}",
        "{person} promised thread {number} for a day more than 30 business days away. I wait for that day.",
        "If that is too late for you: courtside order send {number}.",
    ),
    "answered": Words(
        "Has {client} answered? {subject}",
        "Answers in thread {number} do not come to me, so I cannot see whether there was one.",
        "If there was: courtside order got {number}.",
    ),
    "challenge": Words(
        "{client}'s server wants proof that we are human: {subject}",
        "Their mail server holds our mail in thread {number} back until somebody confirms it by hand.",
        "Please open the confirmation in your own mailbox. Then: courtside order resume {number}.",
    ),
    "calendar": Words(
        "No day to write on: {subject}",
        "In thread {number} there is no working day within a year that both you and {client} share.",
        "Check hours, holidays and closed days in courtside.toml; courtside doctor shows them.",
    ),
    "template": Words(
        "A template breaks: {subject}",
        "The letter for thread {number} could not be written: {detail}",
        "Mend the template, then: courtside order resume {number}. Other letters go on.",
    ),
    "passed_on": Words(
        "{client} wrote to me alone: {subject}",
        "Nobody of the team stood on this mail in thread {number}, so here it is.",
        "Answer it from your own mailbox, with me in cc.",
    ),
}


def notice(
    about: Notice, key: str, stream: str, client: Client, policy: Policy, desk: Desk, now: datetime
) -> Written | None:
    """The mail to the member it concerns; None where no member is known."""
    thread = client.threads.get(about.thread) if about.thread is not None else None
    reader = _reader(thread, policy)
    words = WORDS.get(str(about.about))
    if reader is None or words is None:
        return None
    names = _names(about, stream, client, thread, policy)
    subject = " ".join(words.subject.format(**names).split()).rstrip(": ")
    text = "\n\n".join([words.happened.format(**names), words.can_do.format(**names), *_shown(about)])
    ids = letter_ids(desk.secret, key, policy.people.bot.domain)
    body = "".join(f"<p>{escape(one).replace(chr(10), '<br>')}</p>\n" for one in text.split("\n\n"))
    html = f'<!doctype html>\n<html lang="en"><body style="{BODY_STYLE}">\n{body}{END}'
    letter = Letter(
        from_=policy.people.bot,
        to=(reader,),
        reply_to=(policy.people.bot,),
        subject=subject,
        text=text,
        html=html,
        date=policy.team.local(now),
        message_id=ids.message_id,
        courtside_id=ids.courtside_id,
        language="en",
    )
    return Written(
        message_id=ids.message_id,
        token_id=ids.token_id,
        envelope=Envelope(policy.people.bot.address, (reader.address,)),
        content=freeze(letter),
        subject=subject,
        text=text,
        html=html,
        language="en",
    )


def _reader(thread: Thread | None, policy: Policy) -> Address | None:
    """The asker, else the project's owner, else the first member."""
    card = policy.people.projects.get(thread.project or "") if thread else None
    for address in (thread.asker if thread else "", (card.owner or "") if card else ""):
        if address and policy.people.is_team(address):
            return Address(address, policy.people.name_of_member(address))
    return policy.people.members[0] if policy.people.members else None


def _names(about: Notice, stream: str, client: Client, thread: Thread | None, policy: Policy) -> Mapping[str, object]:
    card = policy.people.clients.get(stream)
    doubt = " I may not have seen an answer: has there been one?" if about.doubtful else ""
    return {
        "client": card.name if card else stream,
        "client_key": stream,
        "subject": thread.subject if thread else "",
        "number": thread.number if thread else "",
        "person": client.contact(about.person).name or about.person or "They",
        "detail": about.detail,
        "step": about.step,
        "doubt": doubt,
    }


def _shown(about: Notice) -> list[str]:
    """The mail or the letter a notice is about, word for word."""
    if about.letter:
        return [f"---\n{about.letter.subject}", about.letter.text]
    if about.message and about.message.text:
        who = about.message.senders[0].name or about.message.sender if about.message.senders else ""
        return [f"---\n{who} wrote:", about.message.text]
    return []
