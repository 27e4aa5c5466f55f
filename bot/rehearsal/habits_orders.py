"""How the pretend team steers by mail: a line, a button, a plain word in answer to a question; and who forges it."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from html import unescape
from random import Random
from urllib.parse import unquote

from bot.mail.message import Address, Message
from bot.project.orders import Order
from bot.rehearsal.mails import Sheet, reply_to
from bot.rehearsal.world_cast import BOT

AUTHSERV = "mx.studio.example"
"""The server whose word on authors counts in a world that is steered by mail."""
FORGED_VERB = "pause"
"""Nobody of the team says it by mail, so whoever does is none of them."""
WAS_IT_YOU = "Was this you?"
_LINKS = re.compile(r'href="mailto:[^"?]*\?subject=([^"&]*)')
_WORDS = {"got": "got it"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailed:
    """A mail of orders."""

    sheet: Sheet
    at: datetime | None = None
    """When it could be read in the bot's mailbox; None: it is on its way."""
    is_forged: bool = False

    @property
    def by(self) -> str:
        return self.sheet.sender.address

    @property
    def written(self) -> datetime:
        """Its Date, which knows no part of a second."""
        return self.sheet.at.replace(microsecond=0)

    @property
    def said(self) -> str:
        return " ".join(self.sheet.text.split()) or self.sheet.subject


def ordered(notice: Message, given: Order, client: str, reader: Address, at: datetime, dice: Random) -> Sheet:
    """The member's mail, in one of the ways people write it."""
    line = _line(given, client)
    match dice.choice(("line", "line", "number", "button", "word")):
        case "button" if subject := _pressed(notice, line):
            return _proven(Sheet(sender=reader, to=(BOT,), subject=subject, text="", at=at))
        case "word" if given.verb == "approve":
            return _proven(reply_to(notice, sender=reader, text=dice.choice(("yes", "Ok, go ahead!", "ja")), at=at))
        case "word" if given.verb == "hold":
            return _proven(reply_to(notice, sender=reader, text="No, not yet.", at=at))
        case "number" if given.thread and not given.address:
            return _proven(reply_to(notice, sender=reader, text=f"{given.verb} {given.thread}", at=at))
        case _:
            return _proven(reply_to(notice, sender=reader, text=f"{line}\n\n{reader.name.split()[0]}", at=at))


def confirmed(question: Message, reader: Address, at: datetime) -> Sheet:
    """Yes, it was they."""
    return _proven(reply_to(question, sender=reader, text="yes", at=at))


def forged(number: int, member: Address, at: datetime) -> Sheet:
    """Somebody writes in a member's name, and says of himself that he is believed."""
    results = ("Authentication-Results", f"mx.evil.example; dmarc=pass header.from={member.domain}")
    text = f"{number} {FORGED_VERB}"
    return Sheet(sender=member, to=(BOT,), subject="steer", text=text, at=at, headers=(results,))


def is_ours_to_confirm(question: Message) -> bool:
    text = next((part.text for part in question.parts if part.content_type == "text/plain"), "")
    return question.subject.startswith(WAS_IT_YOU) and FORGED_VERB not in text


def _line(given: Order, client: str) -> str:
    said = _WORDS.get(given.verb, given.verb)
    if given.thread is None:
        return f"{given.verb} {client}"
    return " ".join(one for one in (str(given.thread), said, given.address) if one)


def _pressed(notice: Message, line: str) -> str:
    """The subject that the button of this order begins a mail with; empty where there is no such button."""
    page = next((part.text for part in notice.parts if part.content_type == "text/html"), "")
    subjects = (unquote(unescape(found)) for found in _LINKS.findall(page))
    return next((one for one in subjects if one.startswith(f"{line} [")), "")


def _proven(sheet: Sheet) -> Sheet:
    domain = sheet.sender.domain
    return replace(sheet, headers=(("Authentication-Results", f"{AUTHSERV}; dmarc=pass header.from={domain}"),))
