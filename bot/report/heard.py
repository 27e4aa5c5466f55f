"""What came in since the last digest, and what we took it for: so that a wrong reading is seen the next morning."""

from dataclasses import dataclass
from datetime import datetime

from bot.followup.policy import Policy
from bot.followup.wording import long_day
from bot.mail.message import Answer
from bot.project import facts
from bot.project.facts import Fact
from bot.project.state import Client
from bot.report.answering import commands, in_rows
from bot.report.entries import Entry, Section

ANSWERS = {
    Answer.OBJECTION: "turned against our mails",
    Answer.QUESTION: "asks us something",
    Answer.DELIVERS: "answered",
    Answer.PARTIAL: "sent a part, the rest is to follow",
    Answer.PROMISE: "promises to answer",
    Answer.ACKNOWLEDGEMENT: "saw it and will answer",
}
"""How each answer reads in a sentence that begins with a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One fact that somebody outside caused, with the words they wrote."""

    stream: str
    fact: Fact
    words: str = ""
    """What they wrote, as far as we keep it; empty where we keep nothing."""


def heard_entry(heard: Heard, client: Client, policy: Policy) -> Entry | None:
    """A row for what was heard; None for facts that are no news to the team."""
    fact, name = heard.fact, _client_name(heard.stream, policy)
    thread = client.threads.get(fact.thread) if fact.thread is not None else None
    said = _said(fact, client)
    if said is None:
        return None
    who, sentence = said
    offered = in_rows(thread, "theirs") if thread and _took_the_ball(fact) else ()
    return Entry(
        section=Section.HEARD,
        says=sentence,
        number=thread.number if thread else None,
        thread=thread.root if thread else None,
        client=heard.stream,
        name=name,
        project=thread.project if thread else None,
        subject=thread.subject if thread else "",
        who=client.contact(who).name or who,
        words=heard.words,
        sight=policy.sight(thread).value if thread else None,
        answers=offered,
        orders=commands(offered),
    )


def _client_name(key: str, policy: Policy) -> str:
    card = policy.people.clients.get(key)
    return card.name if card else key


def _took_the_ball(fact: Fact) -> bool:
    return isinstance(fact, facts.ClientWrote) and fact.answer in (None, Answer.DELIVERS)


def _said(fact: Fact, client: Client) -> tuple[str, str] | None:
    """Who, and what happened, as the rest of a sentence that begins with their name."""
    match fact:
        case facts.ClientWrote(old=False, answer=answer):
            day = f" by {long_day(fact.promise, 'en')}" if fact.promise else ""
            said = ANSWERS[answer] if answer else "wrote; taken as an answer"
            return fact.author, f"{said}{day}"
        case facts.ContactAway(back=back):
            until = f", back on {long_day(back, 'en')}" if back else ", no day of return given"
            return fact.contact, f"is away{until}"
        case facts.ContactUnreachable(left=left):
            return fact.contact, "has left" if left else "cannot be reached: our mail came back"
        case facts.DeliveryTroubled(status=status):
            return fact.contact, f"gets our mail late or not at all ({status or 'no reason given'})"
        case facts.WroteBeside():
            return fact.contact, "wrote beside the threads"
        case _:
            return None


def is_since(heard: Heard, moment: datetime) -> bool:
    return heard.fact.at > moment
