"""Mail to the team: questions, approvals, calls; a type of its own that cannot reach a client (design 6.5)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from bot.followup import markup
from bot.followup.answers import Answer, Sealer, answer_for_client, answers, as_text, buttons, changed_text
from bot.followup.notice_words import Words
from bot.followup.policy import Policy
from bot.followup.shield import one_line
from bot.followup.speech import is_spoken, notice_words, reason, small
from bot.followup.to_member import Page, ToMember, to_member
from bot.followup.writing import Desk, Written
from bot.mail.letter import is_written_to
from bot.mail.message import Address
from bot.project.records import Reading
from bot.project.state import Client, Thread


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a member is asked or told."""

    about: str
    """A `facts.About`, or `approval`, or what a ladder ends with: `call`, `close`, `stop`."""
    thread: int | None
    person: str = ""
    detail: str = ""
    message: Reading | None = None
    """The mail it is about; None where it is about none."""
    letter: Written | None = None
    """The letter to approve; None where there is none."""
    step: str = ""
    doubtful: bool = False
    member: Address | None = None
    """Whom it is for; None: the member its thread belongs to."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Something a notice shows word for word: who and what it is, line by line, and its text."""

    head: tuple[str, ...]
    text: str


def notice(
    about: Notice, key: str, stream: str, client: Client, policy: Policy, desk: Desk, now: datetime
) -> ToMember | None:
    """The mail to the member it concerns; None where no member is known, or none reads it."""
    if not policy.team_reads:
        return None
    thread = client.threads.get(about.thread) if about.thread is not None else None
    reader = about.member or _reader(thread, policy)
    language = is_spoken(policy.language)
    words = notice_words(str(about.about), language)
    if reader is None or words is None:
        return None
    names = _names(about, stream, client, thread, policy)
    subject = one_line(words.subject.format(**names))
    said = tuple(one_line(part.format(**names)) for part in (words.happened, words.can_do))
    shown = tuple(_shown(about, language))
    offered = _offered(about, words, stream, thread)
    sealer = Sealer(desk.secret, policy.people.bot.address, reader.address, now)
    links = buttons(offered, sealer, language)
    text, html = _text(said, offered, shown, language), _html(said, links, shown, language)
    page = Page(subject=subject, text=text, html=html, at=policy.team.local(now), language=language)
    return to_member(page, reader, key, policy, desk.secret)


def _reader(thread: Thread | None, policy: Policy) -> Address | None:
    """The asker, or whom the client wrote to; else the project's owner, else the first member."""
    card = policy.people.projects.get(thread.project or "") if thread else None
    for address in (*(thread.ours if thread else ()), (card.owner or "") if card else ""):
        if address and policy.people.is_team(address) and is_written_to(address):
            return Address(address, policy.people.name_of_member(address))
    return policy.people.members[0] if policy.people.members else None


def _names(about: Notice, stream: str, client: Client, thread: Thread | None, policy: Policy) -> Mapping[str, object]:
    language = is_spoken(policy.language)
    return {
        "client": policy.people.name_of_client(stream),
        "client_key": stream,
        "subject": (thread.subject if thread else "") or small("no subject", language),
        "number": thread.number if thread else "",
        "person": _person(about, client, language),
        "detail": reason(about.detail, language),
        "step": about.step,
        "projects": _projects(about, stream, policy),
        "tagged": "{0}+KEY@{2}".format(*policy.people.bot.address.partition("@")),
        "doubt": small("doubt", language) if about.doubtful else "",
    }


def _projects(about: Notice, stream: str, policy: Policy) -> str:
    """The keys to choose from: the client's, or all where nobody knows the client."""
    people = policy.people
    cards = people.projects_of(stream) if about.thread is not None else tuple(people.projects.values())
    return ", ".join(one.key for one in cards) or small("no project", is_spoken(policy.language))


def _person(about: Notice, client: Client, language: str) -> str:
    """By name and address, so that nobody takes a stranger for the contact whose name they bear."""
    name = client.contact(about.person).name
    if not name and about.message and about.message.sender == about.person:
        name = about.message.senders[0].name
    if not about.person:
        return small("somebody", language)
    return f"{name} ({about.person})" if name else about.person


def _offered(about: Notice, words: Words, stream: str, thread: Thread | None) -> tuple[Answer, ...]:
    offered = [*answers(thread, words.answers)] if thread else []
    offered += [answer_for_client(verb, stream) for verb in words.for_client]
    if about.letter and thread:
        offered.append(changed_text(thread, about.letter.words))
    return tuple(offered)


def _shown(about: Notice, language: str) -> Iterable[Shown]:
    """The mail or the letter a notice is about, word for word."""
    if about.letter:
        letter = about.letter
        yield Shown(
            (
                f"{small('from', language)}: {letter.from_}",
                f"{small('to', language)}: {', '.join(map(str, letter.to))}",
                *([f"{small('cc', language)}: {', '.join(map(str, letter.cc))}"] if letter.cc else []),
                f"{small('subject', language)}: {letter.subject}",
            ),
            letter.text,
        )
    elif about.message and about.message.text:
        head = [f"{small('from', language)}: {one}" for one in about.message.senders[:1]]
        yield Shown((*head, f"{small('subject', language)}: {about.message.subject}"), about.message.text)


RULE = "-" * 64


def _text(said: Iterable[str], offered: Sequence[Answer], shown: Iterable[Shown], language: str) -> str:
    ways = [as_text(small("how", language), offered)] if offered else []
    parts = ["\n".join([RULE, *map(one_line, one.head), "", one.text.strip("\n"), RULE]) for one in shown]
    return "\n\n".join([*said, *ways, *parts])


def _html(said: Iterable[str], links: str, shown: Iterable[Shown], language: str) -> str:
    body = "".join(f'<p style="margin:0 0 1em 0">{escape(part)}</p>\n' for part in said)
    body += f'<p style="margin:0 0 1em 0">{links}</p>\n' if links else ""
    for one in shown:
        head = "<br>\n".join(escape(one_line(line)) for line in one.head)
        text = markup.as_shown(one.text.strip("\n").split("\n"))
        body += f'<div style="{markup.QUOTED}"><p style="margin:0 0 1em 0">{head}</p>\n<p>{text}</p></div>\n'
    return markup.page(body, language)
