"""The one-click answers of a mail to the team: an order, and the link that writes it (design 10; RFC 6068)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from html import escape
from urllib.parse import quote

from bot.followup.answer_words import CHANGED, LABELS
from bot.followup.speech import label
from bot.mail.order_token import sealed
from bot.project.state import Thread
from bot.project.warrant import scope

HOLDS = timedelta(days=7)
"""How long a button may be pressed: a digest is acted on within its week, or it is an old one."""
CONFIRMATION_HOLDS = timedelta(days=2)
"""A confirmation is answered at once, or it was not wanted."""
LONGEST_LINK = 1_900
"""Characters; Outlook cuts a link beyond some two thousand."""
WORDS_FOR = {"got": "got it"}
"""How a verb reads as an answer, where that is not the verb itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Something a member can answer."""

    order: str
    """As it is typed: `3 got it`."""
    command: str
    """The same on the command line."""
    label: str
    scope: str
    """What its token is bound to."""
    body: str = ""
    """What the mail says when the member begins to write it."""


@dataclass(frozen=True, slots=True)
class Sealer:
    """Writes the links of one mail: for one member, from one moment on."""

    secret: bytes
    bot: str
    """The address the answer goes to."""
    member: str
    at: datetime
    holds: timedelta = HOLDS

    def link(self, answer: Answer) -> str:
        """`mailto:` with the order and its token as subject, whole in every mail program (RFC 6068 section 2)."""
        token = sealed(self.secret, self.member, answer.scope, self._until)
        subject = f"mailto:{quote(self.bot, safe='@')}?subject={quote(f'{answer.order} [{token}]', safe='')}"
        body = f"&body={quote(answer.body.replace(chr(10), chr(13) + chr(10)), safe='')}" if answer.body else ""
        return subject + body if len(subject + body) <= LONGEST_LINK else subject

    @property
    def _until(self) -> date:
        return (self.at + self.holds).date()


def answer(verb: str, thread: Thread, words: str = "") -> Answer:
    """`snooze`, thread 3, `friday`: the answer `3 snooze friday`."""
    said = " ".join(one for one in (str(thread.number), WORDS_FOR.get(verb, verb), words) if one)
    typed = " ".join(one for one in ("courtside order", verb, str(thread.number), words) if one)
    return Answer(order=said, command=typed, label=_label(verb, words), scope=scope(verb, thread.number, thread))


def answer_for_client(verb: str, client: str) -> Answer:
    """`resume acme`: for the client as a whole."""
    typed = f"courtside order {verb} --client {client}"
    return Answer(
        order=f"{verb} {client}", command=typed, label=_label(verb, ""), scope=scope(verb, None, None, client)
    )


def changed_text(thread: Thread, words: str) -> Answer:
    """The letter that was shown, in the mail that the member begins to write: what they make of it is what goes."""
    shown = answer("reword", thread)
    # A quoted line would read as history when the answer comes back.
    unquoted = "\n".join(line.lstrip("> ") if line.startswith(">") else line for line in words.strip().splitlines())
    order = f"{thread.number} approve with"
    return Answer(order=order, command=f"{shown.command} TEXT", label=CHANGED, scope=shown.scope, body=unquoted)


def answers(thread: Thread, offered: Iterable[str]) -> tuple[Answer, ...]:
    """The answers a table offers: `got`, `snooze friday`, `contact ADDRESS`."""
    said = (one.partition(" ") for one in offered)
    return tuple(answer(verb, thread, words) for verb, _, words in said)


def as_text(how: str, offered: Sequence[Answer]) -> str:
    """How to answer, line by line: what to write, and the same on the command line."""
    width = max(len(one.order) for one in offered) + 4
    return "\n".join([how, *(f"    {one.order:<{width}}{one.command}" for one in offered)])


def buttons(offered: Iterable[Answer], sealer: Sealer, language: str = "en") -> str:
    """The answers as links of HTML; text, so that they stand in every mail program and by day and night."""
    links = (
        f'<a href="{escape(sealer.link(one))}" style="{BUTTON}">{escape(label(one.label, language))}</a>'
        for one in offered
    )
    return "&nbsp; ".join(links)


BUTTON = "display:inline-block;padding:3px 8px 3px 0;font-weight:600;text-decoration:underline"
"""In the program's own colour of a link: no single blue can be read both on white and in the dark."""


def _label(verb: str, words: str) -> str:
    said = LABELS.get(verb, verb.capitalize())
    return f"{said} {words}" if words and words == words.lower() else said
