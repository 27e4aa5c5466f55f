"""What came in since the last digest, and what we took it for: so that a wrong reading is seen the next morning."""

from dataclasses import dataclass
from datetime import datetime

from bot.followup.policy import Policy
from bot.followup.speech import is_spoken
from bot.followup.wording import long_day
from bot.mail.message import Answer
from bot.project import facts
from bot.project.facts import Fact
from bot.project.state import Client
from bot.report.answering import commands, in_rows
from bot.report.digest_speech import say
from bot.report.entries import Entry, Section

ANSWERS = {
    Answer.OBJECTION: "objection",
    Answer.QUESTION: "asks",
    Answer.DELIVERS: "delivers",
    Answer.PARTIAL: "partial",
    Answer.PROMISE: "promise",
    Answer.ACKNOWLEDGEMENT: "acknowledgement",
}
"""By which sentence each answer is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One fact that somebody outside caused, with the words they wrote."""

    stream: str
    fact: Fact
    words: str = ""
    """What they wrote, as far as we keep it; empty where we keep nothing."""


def heard_entry(heard: Heard, client: Client, policy: Policy) -> Entry | None:
    """A row for what was heard; None for facts that are no news to the team."""
    fact, name = heard.fact, policy.people.name_of_client(heard.stream)
    thread = client.threads.get(fact.thread) if fact.thread is not None else None
    said = _said(fact, is_spoken(policy.language))
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


def _took_the_ball(fact: Fact) -> bool:
    return isinstance(fact, facts.ClientWrote) and fact.answer in (None, Answer.DELIVERS)


def _said(fact: Fact, language: str) -> tuple[str, str] | None:
    """Who, and what happened, as the rest of a sentence that begins with their name."""
    match fact:
        case facts.ClientWrote(old=False, answer=answer):
            said = say(ANSWERS[answer] if answer else "answer", language)
            by_day = fact.promise and say("by day", language, said=said, day=long_day(fact.promise, language))
            return fact.author, by_day or said
        case facts.ContactAway(back=back):
            until = say("away until", language, day=long_day(back, language)) if back else say("away", language)
            return fact.contact, until
        case facts.ContactUnreachable(left=left):
            return fact.contact, say("left" if left else "returned", language)
        case facts.DeliveryTroubled(status=status):
            return fact.contact, say("late", language, status=status or say("no status", language))
        case facts.WroteBeside():
            return fact.contact, say("beside", language)
        case _:
            return None


def is_since(heard: Heard, moment: datetime) -> bool:
    return heard.fact.at > moment
