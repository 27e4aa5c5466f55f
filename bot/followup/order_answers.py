"""The mails that answer a member's orders: what was done, or whether it was they who asked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from bot.followup import markup
from bot.followup import order_answer_words as words
from bot.followup.answer_words import LABELS
from bot.followup.answers import CONFIRMATION_HOLDS, Answer, Sealer, answer, buttons
from bot.followup.ordering import SUBJECT_LENGTH
from bot.followup.policy import Policy
from bot.followup.shield import one_line
from bot.followup.speech import ENGLISH, is_spoken, reason
from bot.followup.to_member import Page, ToMember, to_member
from bot.followup.wording import long_day
from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.mail.order_token import without_token
from bot.mail.subject import without_reply_marks
from bot.project.order_mail import CONFIRM
from bot.project.records import Reading
from bot.project.state import Thread

ID = re.compile(r"[!-;=?-~]{1,900}")
"""An id that can be written into our own header as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a member is told: lines, and perhaps a text shown word for word."""

    lines: Sequence[str]
    shown: str = ""
    undo: Sequence[Thread] = ()
    """Threads in which something can be taken back."""


def order_answer(to: Reading, key: str, said: Said, policy: Policy, desk: Desk, now: datetime) -> ToMember:
    """The answer to a mail of orders, to its sender only."""
    sealer = Sealer(desk.secret, policy.people.bot.address, to.sender, now)
    offered = [answer("undo", thread) for thread in said.undo]
    answered = without_token(without_reply_marks(to.subject)) or reason(words.YOUR_ORDER, policy.language)
    subject = f"Re: {one_line(answered)[:SUBJECT_LENGTH]}"
    parent = to.message_id if to.message_id and ID.fullmatch(to.message_id) else None
    return _mail(
        _page(subject, said, buttons(offered, sealer, is_spoken(policy.language)), policy, now, parent),
        to.sender,
        key,
        policy,
        desk,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Orders that wait for their member's yes."""

    name: str
    """By which their answer is known."""
    member: str
    orders: Sequence[str]
    """As they were typed; none where a text was written instead."""
    about: Sequence[str]
    """What their threads are called."""
    why: Sequence[str]
    shown: str = ""


def confirmation(doubt: Doubt, key: str, policy: Policy, desk: Desk, now: datetime) -> ToMember:
    """One mail with one token, to the member's known address: only its answer carries these orders out."""
    sealer = Sealer(desk.secret, policy.people.bot.address, doubt.member, now, CONFIRMATION_HOLDS)
    last = long_day(policy.team.local(now + CONFIRMATION_HOLDS).date(), ENGLISH)
    asked = [*_in_your_name(doubt), *doubt.why, words.IF_YOU.format(day=last), words.IF_NOT]
    yes = Answer(order=words.YES, command="", label=LABELS[CONFIRM], scope=confirms(doubt.name))
    said = Said(lines=asked, shown=doubt.shown)
    links = buttons([yes], sealer, is_spoken(policy.language))
    page = _page(_question(doubt), said, links, policy, now, None)
    return _mail(page, doubt.member, key, policy, desk)


def _question(doubt: Doubt) -> str:
    if not doubt.orders:
        return words.THIS_TEXT.format(thread=", ".join(doubt.about))
    first, more = one_line(doubt.orders[0])[:SUBJECT_LENGTH], len(doubt.orders) - 1
    return (words.WAS_IT_YOU_MORE if more else words.WAS_IT_YOU).format(order=first, count=more)


def _in_your_name(doubt: Doubt) -> Sequence[str]:
    """What came, and about what."""
    return (words.ASKED, *doubt.orders, *doubt.about) if doubt.orders else (words.IN_ANSWER,)


def confirms(name: str) -> str:
    """What the token of a confirmation is bound to."""
    return f"{CONFIRM}/{name}"


def _page(subject: str, said: Said, links: str, policy: Policy, now: datetime, parent: str | None) -> Page:
    language = is_spoken(policy.language)
    lines = [reason(one_line(line), language) for line in said.lines if line]
    shown = said.shown.strip("\n")
    text = "\n\n".join([*lines, *([shown] if shown else [])])
    body = "".join(f'<p style="margin:0 0 1em 0">{escape(line)}</p>\n' for line in lines)
    body += f'<p style="margin:0 0 1em 0">{links}</p>\n' if links else ""
    body += f'<div style="{markup.QUOTED}">{markup.lines(shown)}</div>\n' if shown else ""
    return Page(
        subject=reason(subject, language),
        text=text,
        html=markup.page(body, language),
        at=policy.team.local(now),
        answers=parent,
        language=language,
    )


def _mail(page: Page, member: str, key: str, policy: Policy, desk: Desk) -> ToMember:
    reader = Address(member, policy.people.name_of_member(member))
    return to_member(page, reader, key, policy, desk.secret)
