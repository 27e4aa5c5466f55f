"""How mail to the team reads: for each occasion a subject, what happened, and what the member can do."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One kind of notice; the names in braces are those of `notices`."""

    subject: str
    happened: str
    can_do: str
    answers: tuple[str, ...] = ()
    """The orders it offers, for its thread: the verb, and words where it takes some."""
    for_client: tuple[str, ...] = ()
    """The orders it offers for the client as a whole."""


HOW = "To answer, write one of these lines above this mail, or give the order on the command line:"
DOUBT = " I cannot be sure that I see every answer in this thread. Has there been one?"
SUBJECT_UNKNOWN = "(no subject)"
SOMEBODY = "the client"
NO_PROJECT = "none is set up"

PLANS: Mapping[str, str] = {
    "goes": "I wait for {awaited}. If nothing comes, the {step} letter goes out on {day} at {time}.",
    "shown": "I wait for {awaited}. If nothing comes, I show you the {step} letter on {day} at {time}, before it goes.",
    "rests": "I wait for {awaited}, and no letter can go yet: {because}.",
    "no clock": "I see no question to them in it, so no clock runs and no letter comes.",
    "observes": "I only watch, as the settings say, and write to nobody outside.",
}
"""What we will do in a thread we were just put on."""

WORDS: Mapping[str, Words] = {
    "watching": Words(
        "I am watching: {subject}",
        "You put me on thread {number}, with {client}. {detail}",
        "There is nothing to do. You can put it off, take it over, start the clock, or send me away.",
        ("snooze DAY", "ours", "theirs", "close"),
    ),
    "whose": Words(
        "Whose is this? {detail}",
        "You put me on a conversation, and I cannot tell which client it is with. Until I know, I do nothing there.",
        "In your next mail there put {tagged} in cc, with the key of a project for KEY: {projects}. "
        "New clients are set up in courtside.toml.",
    ),
    "handed": Words(
        "Which thread does this answer? {detail}",
        "You handed me a mail, and I cannot tell which thread it belongs to, so nothing has changed.",
        "If it is an answer, write the number of its thread and got it, such as 3 got it. Write list for your threads.",
    ),
    "approval": Words(
        "May this go to {client}? {subject}",
        "The {step} letter for thread {number} is ready, exactly as it stands below. "
        "You see it first for this reason: {detail}.{doubt}",
        "Let it go, keep it back, or tell me that they have answered. To change its words, answer with the text as it "
        "should read: that is what goes then, once.",
        ("approve", "hold", "got"),
    ),
    "call": Words(
        "Time to call {client}: {subject}",
        "Every letter in thread {number} has gone out, and {client} is silent. "
        "A call helps more now than another mail.",
        "Tell me once they have answered, or close the thread.",
        ("got", "called", "close"),
    ),
    "close": Words(
        "Closed without an answer from {client}: {subject}",
        "Every letter in thread {number} has gone out, and {client} is silent. As the ladder says, it is closed.",
        "There is nothing to do, unless you want to wait for them again.",
        ("theirs",),
    ),
    "stop": Words(
        "No answer from {client}: {subject}",
        "Every letter in thread {number} has gone out, and {client} is silent. As the ladder says, no other follows.",
        "Tell me if they have answered, or close the thread.",
        ("got", "close"),
    ),
    "project": Words(
        "Which project is this? {subject}",
        "Thread {number} with {client} could belong to more than one project, so no letter goes out there.",
        "Tell me its key: {projects}.",
        ("project PROJECT",),
    ),
    "stranger": Words(
        "Is this somebody from {client}? {subject}",
        "{person} wrote in thread {number}. I do not know this address, so the letters of the thread rest.",
        "If that was the answer, say got it; if it was not, the letters can go on.",
        ("got", "resume"),
    ),
    "claim": Words(
        "Somebody writes on behalf of {client}",
        "A third party says that it acts for {client}, so all letters to {client} rest. Its mail is below.",
        "They rest until you say that letters may go on.",
        for_client=("resume",),
    ),
    "objection": Words(
        "All letters to {client} rest: please read",
        "{client} wrote something after which no letter should go out without you: an objection, a dispute, a loss. "
        "All letters to {client} rest from this moment. Their mail is below.",
        "It is best to answer it yourself. They rest until you say that letters may go on.",
        for_client=("resume",),
    ),
    "beside": Words(
        "Is this the answer to thread {number}? {subject}",
        "{person} wrote to us outside thread {number}. It could be the answer, so I wait one business day.",
        "If it is, say got it. If it is not, there is nothing to do.",
        ("got",),
    ),
    "unreachable": Words(
        "Nobody left to write to at {client}: {subject}",
        "Mail to {person} does not arrive, and thread {number} waits for nobody else.",
        "Name somebody to write to, or close the thread.",
        ("contact ADDRESS", "got", "close"),
    ),
    "promises": Words(
        "{client} has moved the day again: {subject}",
        "{person} has named a new day in thread {number} for the third time or more. I wait for that day.",
        "A call may help. You can also have the next letter sent sooner.",
        ("called", "send"),
    ),
    "far_promise": Words(
        "A day far ahead: {subject}",
        "{person} named a day in thread {number} that is more than 30 business days away. I wait for it.",
        "If that is too late for you, have the next letter sent sooner.",
        ("send",),
    ),
    "answered": Words(
        "Has {client} answered? {subject}",
        "Answers in thread {number} do not come to me, so I cannot see whether there was one.",
        "If there was, say got it; if not, let the letter go.",
        ("got", "approve"),
    ),
    "challenge": Words(
        "{client}'s mail server wants a confirmation: {subject}",
        "It asks for proof that a person wrote to them in thread {number}. Until then my further letters there rest.",
        "Please confirm it from the bot's mailbox; then the letters can go on.",
        ("resume",),
    ),
    "calendar": Words(
        "No day to write on: {subject}",
        "For a whole year there is no day on which both you and {client} work, so thread {number} rests.",
        "Please look at hours, holidays and closed in courtside.toml: one of them leaves no day free.",
    ),
    "refused": Words(
        "A letter was refused: {subject}",
        "The mail server did not take my letter for thread {number}. It was not delivered, and the thread "
        "rests. The server said: {detail}",
        "Try it again, or name somebody else to write to.",
        ("send", "contact ADDRESS"),
    ),
    "unknown": Words(
        "Did this letter arrive? {subject}",
        "The line broke while my letter for thread {number} was going out, and I find no copy of it. "
        "I do not send it twice on a guess, so the thread rests. {detail}",
        "If it arrived, leave it out and then go on. If it did not, send it.",
        ("skip", "resume", "send"),
    ),
    "template": Words(
        "A template needs mending: {subject}",
        "The letter for thread {number} could not be written, so it rests. {detail}",
        "Mend it (courtside template lint says how): then the letter goes on by itself, as all the others do.",
        ("resume",),
    ),
    "passed_on": Words(
        "{client} wrote to me alone: {subject}",
        "Nobody of the team stood on this mail in thread {number}, so here it is.",
        "Please answer it from your own mailbox, with me in cc.",
    ),
}
"""By `facts.About`, and `approval`, and what a ladder ends with."""
