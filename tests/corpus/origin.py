"""Labelled mails for `origin`, made of the written data beside it; their order is fixed, new ones go to the end."""

import re
from collections.abc import Iterator
from email.header import Header

from tests.corpus import (
    origin_auto_replies,
    origin_bounces,
    origin_bounces_third_mind,
    origin_people,
    origin_systems,
)
from tests.corpus.score_origin import Labelled

US = "followup@studio.example"
OUR_SUBJECT = {
    "en": "Homepage texts",
    "de": "Texte der Startseite",
    "fr": "Textes du site",
    "es": "Textos de la web",
    "it": "Testi del sito",
    "pt": "Textos do site",
    "nl": "Teksten voor de site",
    "ru": "Тексты для сайта",
    "pl": "Teksty na stronę",
    "ja": "ホームページの件",
}
# How the systems of the wild mark an auto-reply; each text goes through one of them.
MARKS = (
    "Auto-Submitted: auto-replied\nPrecedence: bulk",
    "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All",
    "Auto-Submitted: auto-replied (vacation)\nReturn-Path: <>",
    "X-Autoreply: yes\nX-Autorespond: yes",
    "Precedence: auto_reply\nX-Precedence: auto_reply",
    "Auto-Submitted: auto-replied\nX-Auto-Response-Suppress: DR, OOF, AutoReply",
)
# How many there were when the third was set aside.
FIRST_AUTO_REPLIES = 146
FIRST_PEOPLE = 92
LEFT = re.compile(r"\s*\[left\s*(\S*)\]\Z")


def _entries(written: str) -> Iterator[list[str]]:
    """Each entry as its lines, the first one being what it is."""
    for block in written.strip("\n").split("\n---\n"):
        yield block.strip("\n").split("\n")


def _word(text: str) -> str:
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=998).encode()


def _mail(fields: list[str], body: str, content_type: str = "text/plain; charset=utf-8") -> bytes:
    """A mail of these fields; From, To, Date and Message-ID are added where they are missing."""
    names = {field.partition(":")[0].lower() for field in fields}
    number = sum(body.encode()) + sum("".join(fields).encode())
    defaults = {
        "From": "Bob Miller <bob@client.example>",
        "To": f"Ana Ruiz <ana@studio.example>, {US}",
        "Date": "Tue, 03 Mar 2026 09:12:00 +0100",
        "Message-ID": f"<{number}@client.example>",
    }
    added = [f"{name}: {value}" for name, value in defaults.items() if name.lower() not in names]
    head = []
    for field in [*fields, *added]:
        name, _, value = field.partition(": ")
        head.append(f"{name}: {value if value.isascii() else _encoded(value)}")
    head += ["MIME-Version: 1.0", f"Content-Type: {content_type}", "Content-Transfer-Encoding: 8bit"]
    return "\n".join([*head, "", body, ""]).encode()


def _encoded(value: str) -> str:
    """Non-ASCII words as encoded words, an address beside them left as it is."""
    name, bracket, address = value.partition(" <")
    return f"{_word(name)}{bracket}{address}"


def _auto_replies() -> Iterator[Labelled]:
    for number, (first, *lines) in enumerate(_entries(origin_auto_replies.WRITTEN)):
        language, _, subject = first.partition(" | ")
        text = "\n".join(lines)
        gone = LEFT.search(text)
        body = LEFT.sub("", text)
        shown = subject.replace("%s", OUR_SUBJECT[language])
        for form, marks in (("marked", MARKS[number % len(MARKS)].split("\n")), ("bare", [])):
            yield Labelled(
                name=f"auto-reply {language} {number} {form}: {shown}",
                raw=_mail([f"Subject: {shown}", "In-Reply-To: <1@studio.example>", *marks], body),
                kind="auto_reply",
                left=gone is not None,
                successor=(gone[1] or None) if gone else None,
            )


def _people() -> Iterator[Labelled]:
    for first, *lines in _entries(origin_people.WRITTEN):
        what, _, subject = first.partition(" | ")
        fields = lines.pop(0).split(" ;; ") if re.match(r"[A-Za-z-]+: \S", lines[0]) and len(lines) > 1 else []
        yield Labelled(
            name=f"person: {what}",
            raw=_mail([f"Subject: {subject}", *fields], "\n".join(lines)),
            kind="human",
            trap=True,
        )


def _systems() -> Iterator[Labelled]:
    for first, fields_line, *lines in _entries(origin_systems.WRITTEN):
        kinds, sender, subject = first.split(" | ")
        kind, *also = kinds.split(",")
        fields = [] if fields_line == "-" else fields_line.split(" ;; ")
        body, content_type = "\n".join(lines), "text/plain; charset=utf-8"
        special = fields.pop(0).partition(": ") if fields and fields[0].startswith(("MDN", "ICS")) else None
        if special:
            body, content_type = _special(special[0], special[2], body)
        raw = _mail([f"From: {sender}", f"Subject: {subject}", *fields], body, content_type)
        yield Labelled(name=f"{kind}: {subject}", raw=raw, kind=kind, also=tuple(also), trap=kind == "human")


def _special(form: str, value: str, text: str) -> tuple[str, str]:
    """The body of a read receipt or of a calendar mail."""
    plain = f"--b1\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    if form == "MDN":
        told = f"Final-Recipient: rfc822; bob@client.example\nDisposition: manual-action/MDN-sent-manually; {value}\n"
        body = f"{plain}--b1\nContent-Type: message/disposition-notification\n\n{told}--b1--"
        return body, 'multipart/report; report-type=disposition-notification; boundary="b1"'
    event = (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{value}\nBEGIN:VEVENT\nUID:1@client.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    if form == "ICSFILE":
        kind = 'text/calendar; name="dates.ics"\nContent-Disposition: attachment; filename="dates.ics"'
        return f"{plain}--b1\nContent-Type: {kind}\n\n{event}--b1--", 'multipart/mixed; boundary="b1"'
    return (
        f"{plain}--b1\nContent-Type: text/calendar; charset=utf-8; method={value}\n\n{event}--b1--",
        'multipart/alternative; boundary="b1"',
    )


def _bounces(written: str) -> Iterator[Labelled]:
    for first, fields_line, *lines in _entries(written):
        name, kind, lasting, status = (piece.strip() for piece in f"{first} ".split(" |"))
        for recipient in ("bob@client.example", "m.o'neill-web@mail.other-client.example"):
            yield _bounce(name, kind, lasting == "permanent", status, fields_line, lines, recipient)


def _bounce(
    name: str, kind: str, permanent: bool, status: str, fields_line: str, lines: list[str], to: str
) -> Labelled:
    """One notice for one recipient."""
    returned = f"sent-{sum(name.encode())}@studio.example"
    header = f"From: Studio <{US}>\nTo: {to}\nSubject: Homepage texts\nMessage-ID: <{returned}>\n"
    fields = [
        *(field.replace("TO", to) if "TO" in field else field for field in fields_line.split(" ;; ")),
        f"To: {US}",
    ]
    action = next((line.split()[1] for line in lines if line.startswith("DSN ")), None)
    has_return = "RETURN" in lines
    text = "\n".join(
        header if line == "RETURN" and not action else line
        for line in lines
        if not line.startswith("DSN ") and not (action and line == "RETURN")
    )
    text = re.sub(r"\bTO\b(?! command|:<)", to, text).replace("TO:<TO>", f"TO:<{to}>")
    body, content_type = text, "text/plain; charset=utf-8"
    if action:
        told = f"Final-Recipient: rfc822; {to}\nAction: {action}\nStatus: {status}\n"
        body = f"--r1\nContent-Type: text/plain; charset=utf-8\n\n{text}\n--r1\n"
        body += f"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.client.example\n\n{told}"
        body += f"\n--r1\nContent-Type: text/rfc822-headers\n\n{header}" * has_return + "\n--r1--"
        content_type = 'multipart/report; report-type=delivery-status; boundary="r1"'
    return Labelled(
        name=f"{kind} {name} for {to}",
        raw=_mail(fields, body, content_type),
        kind=kind,
        failed=(to,) if kind in ("bounce", "delay") else None,
        permanent=permanent,
        returned_id=returned if has_return else None,
    )


def _ordered() -> Iterator[Labelled]:
    """The first mails in the order they were written, later ones behind, so that no case changes its third."""
    auto_replies, people = [*_auto_replies()], [*_people()]
    yield from auto_replies[:FIRST_AUTO_REPLIES]
    yield from people[:FIRST_PEOPLE]
    yield from _systems()
    yield from _bounces(origin_bounces.WRITTEN)
    yield from auto_replies[FIRST_AUTO_REPLIES:]
    yield from people[FIRST_PEOPLE:]


CASES: tuple[Labelled, ...] = tuple(_ordered())
THIRD_MIND: tuple[Labelled, ...] = tuple(_bounces(origin_bounces_third_mind.WRITTEN))
"""Bounces, delays and challenges written blind; in a row of their own, so that no older case changes its third."""
