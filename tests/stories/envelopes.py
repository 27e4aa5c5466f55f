"""The mails of a story as bytes, as servers and mail programs would have written them."""

import re
from datetime import datetime, timedelta
from email.header import Header
from email.utils import format_datetime, parseaddr
from zoneinfo import ZoneInfo

from tests.stories.story import ZONE, Mail, Story

PEOPLE = {
    "ana": "Ana Ruiz <ana@studio.example>",
    "lee": "Lee Park <lee@freelance.example>",
    "bot": "Studio <followup@studio.example>",
    "bot+acme-site": "followup+acme-site@studio.example",
    "bot+acme-shop": "followup+acme-shop@studio.example",
    "bot+3d": "followup+3d@studio.example",
    "bot+2w": "followup+2w@studio.example",
    "bot+friday": "followup+friday@studio.example",
    "bot+21mar": "followup+21mar@studio.example",
    "bot+2w-firm": "followup+2w-firm@studio.example",
    "bot+pause": "followup+pause@studio.example",
    "bot+close": "followup+close@studio.example",
    "bot+status": "followup+status@studio.example",
    "bot+site": "followup+site@studio.example",
    "bob": "Bob Miller <bob@acme.example>",
    "carol": "Carol Stein <carol@acme.example>",
    "dave": "Dave Lang <dave@acme.example>",
    "desk": "Acme Office <info@acme.example>",
    "gina": "Gina Rossi <gina@globex.example>",
    "printer": "Fine Print Orders <orders@fineprint.example>",
    "mallory": "Mallory Quick <mallory@cheapseo.example>",
    "lawyer": "Dr. Nora Berg <berg@bergundpartner.example>",
    "bobhome": "Bob Miller <bob.miller.1971@webmail.example>",
    "peter": "Peter Gibbons <peter@initech.example>",
    "milton": "Milton Waddams <milton@initech.example>",
    "freda": "Freda Blum <freda.blum.keramik@gmail.com>",
    "frank": "Frank Otto <frank.otto.2@gmail.com>",
    "jonas": "Jonas Lindner <j.lindner@brauerei-lindner.example>",
    "petra": "Petra Vogt <p.vogt@brauerei-lindner.example>",
    "claire": "Claire Dubois <claire.dubois@maisondubois.example>",
    "luc": "Luc Moreau <luc@maisondubois.example>",
    "marta": "Marta Gil <marta@viveroslibra.example>",
    "paco": "Paco Gil <paco@viveroslibra.example>",
    "giulia": "Giulia Conti <giulia@contivini.example>",
    "marco": "Marco Conti <marco@contivini.example>",
    "rui": "Rui Tavares <rui@tavares.example>",
    "ines": "Ines Tavares <ines@tavares.example>",
    "sanne": "Sanne de Wit <sanne@dewitbouw.example>",
    "joost": "Joost Bakker <joost@dewitbouw.example>",
    "olga": "Olga Smirnova <olga@severdom.example>",
    "ivan": "Ivan Petrov <ivan@severdom.example>",
    "wetransfer": "WeTransfer <noreply@wetransfer.com>",
}
BOUNCE = """\
Return-Path: <>
Date: {date}
From: Mail Delivery System <MAILER-DAEMON@mx.studio.example>
To: {asker}
Subject: {subject}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Message-ID: {own}
Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"

--=_report
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.studio.example.

{told}

<{recipient}>: {status} from the server of the recipient

--=_report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.studio.example

Final-Recipient: rfc822; {recipient}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {code} {status}

--=_report
Content-Type: text/rfc822-headers

Date: {sent}
From: {asker}
To: {recipient}
Subject: {returned_subject}
Message-ID: {returned}

--=_report--
"""


def full(who: str) -> str:
    """A short name as an address field would show it."""
    return PEOPLE[who] if "@" not in who else who


def bare(who: str) -> str:
    return parseaddr(full(who))[1]


class Envelopes:
    """Every mail of a story as bytes, and the Message-IDs by which events will call them."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.ids = [self._id(place, mail) for place, mail in enumerate(story.mails, 1)]
        self.subjects: list[str] = []
        self.references: list[list[str]] = []
        self.raw: list[bytes] = []
        for place, mail in enumerate(story.mails, 1):
            self.raw.append(self._bytes(place, mail))

    def root(self, number: int) -> str:
        """How events call the thread that mail `number` began."""
        return self.ids[number - 1].strip("<>")

    def _id(self, place: int, mail: Mail) -> str:
        own = mail.fields.get("Message-ID")
        host = bare(mail.sender).partition("@")[2] if mail.sender else "mx.studio.example"
        return own or f"<{self.story.name}.{place}@mail.{host}>"

    def _bytes(self, place: int, mail: Mail) -> bytes:
        parent = mail.answers or mail.copies or mail.returns
        base = self.subjects[parent - 1] if parent else ""
        subject = mail.subject or (base if base.startswith("Re: ") else f"Re: {base}")
        self.subjects.append(subject)
        up = mail.answers
        self.references.append([*self.references[up - 1], self.ids[up - 1]] if up else [])
        if mail.copies:
            received = f"Received: by archive.studio.example; {_stamp(mail.at)}\n"
            return received.encode() + self.raw[mail.copies - 1]
        if mail.returns:
            return self._bounce(place, mail, mail.returns)
        return self._letter(place, mail, subject)

    def _letter(self, place: int, mail: Mail, subject: str) -> bytes:
        host = bare(mail.sender).partition("@")[2]
        fields: dict[str, str | None] = {
            "Received": f"from mx.{host} by mx.studio.example with ESMTPS; {_stamp(mail.at + timedelta(seconds=4))}",
            "Delivered-To": ", ".join(map(bare, mail.bcc)) or None,
            "Date": _stamp(mail.at),
            "From": full(mail.sender),
            "To": ", ".join(map(full, mail.to)) or None,
            "Cc": ", ".join(map(full, mail.cc)) or None,
            "Subject": subject if subject.isascii() else Header(subject, "utf-8").encode(),
            "Message-ID": self.ids[place - 1],
        }
        if mail.answers:
            fields["In-Reply-To"] = self.ids[mail.answers - 1]
            fields["References"] = "\n ".join(self.references[place - 1])
        fields |= {"MIME-Version": "1.0", **_content_type(mail)}
        fields |= {name: self._filled(value) for name, value in mail.fields.items()}
        head = "".join(f"{name}: {value}\n" for name, value in fields.items() if value is not None)
        return f"{head}\n{self._body(mail)}".encode()

    def _filled(self, value: str | None) -> str | None:
        return value and re.sub(r"\{id (\d+)\}", lambda match: self.ids[int(match[1]) - 1], value)

    def _body(self, mail: Mail) -> str:
        words = "\n".join(mail.words).strip("\n") + "\n"
        if mail.quotes:
            old = self.story.mails[mail.quotes - 1]
            local = old.at.astimezone(ZoneInfo(ZONE))
            words += f"\nOn {local:%a}, {local.day} {local:%b %Y} at {local:%H:%M}, {full(old.sender)} wrote:\n"
            words += "".join(f"> {line}\n" for line in "\n".join(old.words).strip("\n").splitlines())
        if not mail.attachments:
            return words
        parts = [f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{words}"]
        for name in mail.attachments:
            kind = f"Content-Type: application/pdf; name={name}\nContent-Disposition: attachment; filename={name}"
            parts.append(f"{kind}\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n")
        return "".join(f"--=_part\n{part}\n" for part in parts) + "--=_part--\n"

    def _bounce(self, place: int, mail: Mail, of: int) -> bytes:
        returned = self.story.mails[of - 1]
        late = mail.status.startswith("4")
        return BOUNCE.format(
            date=_stamp(mail.at),
            own=self.ids[place - 1],
            asker=full(returned.sender),
            subject="Delayed Mail (still being retried)" if late else "Undelivered Mail Returned to Sender",
            told="Your message could not be delivered for 4 hours. It will be retried until it is 5 days old."
            if late
            else "I'm sorry to have to inform you that your message could not be delivered.",
            recipient=bare(mail.to[0]),
            action="delayed" if late else "failed",
            status=mail.status,
            code="451" if late else "550",
            sent=_stamp(returned.at),
            returned_subject=self.subjects[of - 1],
            returned=self.ids[of - 1],
        ).encode()


def _content_type(mail: Mail) -> dict[str, str | None]:
    if mail.attachments:
        return {"Content-Type": 'multipart/mixed; boundary="=_part"'}
    return {"Content-Type": "text/plain; charset=utf-8", "Content-Transfer-Encoding": "8bit"}


def _stamp(at: datetime) -> str:
    return format_datetime(at.astimezone(ZoneInfo(ZONE)))
