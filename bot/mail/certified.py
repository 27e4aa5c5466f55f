"""Certified mail, which Italian firms must have (PEC): the provider's envelope around a mail, and its receipts.

Technical rules of the decree of 2 November 2005: sections 6.3 (receipts), 6.4 (envelopes), 6.5 (undelivered mail)."""

from dataclasses import replace

from bot.mail.addresses import addresses
from bot.mail.bounces import told
from bot.mail.evidence import Evidence
from bot.mail.message import Address, Kind, Message, Origin, Part

ENVELOPES = frozenset(("posta-certificata", "errore"))
"""What X-Trasporto says of an envelope around certified mail, and of one around mail that came uncertified."""

RECEIPTS = {
    "accettazione": Kind.RECEIPT,
    "presa-in-carico": Kind.RECEIPT,
    "avvenuta-consegna": Kind.RECEIPT,
    "preavviso-errore-consegna": Kind.DELAY,
    "non-accettazione": Kind.BOUNCE,
    "rilevazione-virus": Kind.BOUNCE,
    "errore-consegna": Kind.BOUNCE,
}
"""What X-Ricevuta says became of a mail."""

ENCLOSED = "message/rfc822"
CERTIFICATE = "daticert.xml"
"""The provider's data about the envelope; nobody handed it over."""


def opened(message: Message) -> Message:
    """The mail inside the provider's envelope, whose own words say only that there is one; any other as it came."""
    part = _enclosed(message)
    if part is None:
        return message
    head, _, text = part.text.partition("\n\n")
    shown = _fields(head)
    author = author_inside(message)
    kind = "text/html" if text.lstrip()[:1] == "<" else "text/plain"
    files = [file for file in message.attachments if file.content_type != ENCLOSED and file.name != CERTIFICATE]
    return replace(
        message,
        senders=(author,) if author else message.senders,
        subject=shown.get("subject", message.subject),
        parts=(Part(kind, text),),
        attachments=tuple(files),
    )


def author_inside(message: Message) -> Address | None:
    """Who wrote the mail inside an envelope, where the provider names the same; None for any other mail."""
    part = _enclosed(message)
    if part is None:
        return None
    named = addresses(_fields(part.text.partition("\n\n")[0]).get("from", ""))
    vouched = {one.address for one in message.reply_to}
    return named[0] if len(named) == 1 and named[0].address in vouched else None


def certified_receipt(seen: Evidence) -> Origin | None:
    """Does a provider certify what became of a mail?"""
    said = seen.field("x-ricevuta")
    kind = RECEIPTS.get(said)
    if kind is None:
        return None
    failed = () if kind is Kind.RECEIPT else told(seen.message, seen.notice, kind is Kind.DELAY)
    returned_id = seen.message.header("x-riferimento-message-id") or ""
    return Origin(
        kind=kind,
        because=(f"X-Ricevuta says {said}",),
        failed=failed,
        returned_id=returned_id.strip(" <>") or None,
    )


def _enclosed(message: Message) -> Part | None:
    if (message.header("x-trasporto") or "").strip().lower() not in ENVELOPES:
        return None
    return next((part for part in message.parts if part.content_type == ENCLOSED), None)


def _fields(head: str) -> dict[str, str]:
    """The fields of the mail inside, as its part shows them."""
    shown: dict[str, str] = {}
    for line in head.splitlines():
        name, colon, value = line.partition(": ")
        if colon:
            shown.setdefault(name.lower(), value)
    return shown
