"""A copy from the mailbox as a reading: whose it is, what it says, and whether it is ours (design 3.3)."""

from dataclasses import replace

from bot.mail.letter_identity import own_token, planned_id
from bot.mail.message import Kind, Message
from bot.mail.reading import read
from bot.mail.understanding import understand
from bot.ports import Copy
from bot.project import records
from bot.project.people import People
from bot.project.records import Reading


def understood(copy: Copy, people: People, secret: bytes) -> Reading:
    """What a copy says; reading never raises on bad mail."""
    message = read(copy.raw, fallback=copy.arrived, complete=copy.whole)
    ours = _ours(message, people, secret)
    if copy.header_only:
        header = records.header_reading(message)
        return replace(header, ours=ours) if ours else header
    reading = records.reading(understand(message))
    return replace(reading, ours=ours, kind=Kind.OURS) if ours else reading


def _ours(message: Message, people: People, secret: bytes) -> str | None:
    """The Message-ID a letter of ours was planned under; None for everybody else's mail."""
    sender = message.sender
    if sender is None or not people.is_bot(sender.address):
        return None
    token = own_token(secret, message)
    return planned_id(token, people.bot.domain) if token else None
