"""Mail as pretend people write it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256

from bot.mail.message import Address, Message
from bot.rehearsal.archive import header_of

MESSAGE_ID = re.compile(rb"^Message-ID:[^\r\n]*(\r\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One mail before it is bytes."""

    sender: Address
    to: Sequence[Address]
    cc: Sequence[Address] = ()
    subject: str
    text: str
    at: datetime
    answers: Message | None = None
    """The mail it is an answer to, quoted below; None: it begins a conversation."""
    headers: Sequence[tuple[str, str]] = ()
    attachment: str = ""
    """The name of an attached file; empty for none."""

    @property
    def message_id(self) -> str:
        """Made from what the mail says, so that the same tale has the same ids."""
        seed = f"{self.sender.address}|{self.at.isoformat()}|{self.subject}|{self.text}"
        return f"{sha256(seed.encode()).hexdigest()[:24]}@{self.sender.domain}"


def compose(sheet: Sheet) -> bytes:
    """The mail as a mail program sends it."""
    fields = [
        ("Date", format_datetime(sheet.at)),
        ("From", _mailbox(sheet.sender)),
        ("To", ", ".join(map(_mailbox, sheet.to))),
        *([("Cc", ", ".join(map(_mailbox, sheet.cc)))] if sheet.cc else []),
        ("Subject", sheet.subject),
        ("Message-ID", f"<{sheet.message_id}>"),
        *_links(sheet.answers),
        ("MIME-Version", "1.0"),
        *sheet.headers,
    ]
    header = "".join(f"{name}: {value}\r\n" for name, value in fields)
    plain = f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{_body(sheet)}\r\n"
    if not sheet.attachment:
        return (header + plain).encode()
    mark = f"=_{sheet.message_id[:24]}"
    return (
        f'{header}Content-Type: multipart/mixed; boundary="{mark}"\r\n\r\n--{mark}\r\n{plain}--{mark}\r\n'
        f'Content-Type: application/pdf; name="{sheet.attachment}"\r\n'
        f'Content-Disposition: attachment; filename="{sheet.attachment}"\r\n'
        f"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--{mark}--\r\n"
    ).encode()


def reply_to(message: Message, *, sender: Address, text: str, at: datetime, attachment: str = "") -> Sheet:
    """A reply to all: to the author, everybody else in cc."""
    author = message.reply_to or message.senders
    others = [one for one in (*message.to, *message.cc) if one.address != sender.address]
    return Sheet(
        sender=sender,
        to=author,
        cc=[one for one in others if one.address not in {first.address for first in author}],
        subject=message.subject if message.subject.lower().startswith("re:") else f"Re: {message.subject}",
        text=text,
        at=at,
        answers=message,
        attachment=attachment,
    )


def name_of(raw: bytes) -> str:
    """The Message-ID of a mail, without its brackets; empty where it has none."""
    field = MESSAGE_ID.search(header_of(raw))
    return field[0].decode().partition(":")[2].strip("\t\r\n <>") if field else ""


def renamed(raw: bytes, message_id: str) -> bytes:
    """The same mail under another Message-ID."""
    return MESSAGE_ID.sub(f"Message-ID: <{message_id}>".encode(), raw, count=1)


def _mailbox(address: Address) -> str:
    return f"{address.name} <{address.address}>" if address.name else address.address


def _links(answered: Message | None) -> list[tuple[str, str]]:
    if answered is None or answered.message_id is None:
        return []
    chain = [*answered.references, answered.message_id]
    return [("In-Reply-To", f"<{answered.message_id}>"), ("References", "\r\n ".join(f"<{one}>" for one in chain))]


def _body(sheet: Sheet) -> str:
    text = sheet.text.replace("\n", "\r\n")
    if sheet.answers is None:
        return text
    answered = sheet.answers
    who = answered.sender.name or answered.sender.address if answered.sender else "somebody"
    old = next((part.text for part in answered.parts if part.content_type == "text/plain"), "")
    marked = "".join(f"> {line}\r\n" for line in old.strip().splitlines())
    return f"{text}\r\n\r\nOn {answered.at:%a, %d %b %Y at %H:%M}, {who} wrote:\r\n{marked}"
