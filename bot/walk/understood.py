"""A copy from the mailbox as a reading: whose it is, what it says, and whether it is ours (design 3.3)."""

from dataclasses import replace
from datetime import timedelta

from bot.mail.letter_identity import linked_tokens, own_token, planned_id
from bot.mail.message import Address, Kind, Message, Understanding
from bot.mail.reading import read
from bot.mail.sentences import plain
from bot.mail.understanding import Side, understand
from bot.ports import Copy, Kept
from bot.project import records
from bot.project.order_mail import Stance
from bot.project.people import People
from bot.project.records import Reading
from bot.walk.behind_group import by_its_author
from bot.walk.orders_in import members_reading, orders_plainly, strangers_orders

ONE_DAY = timedelta(days=1)
MARK = "x-courtside-id"
"""The field that letters of a Courtside bear."""


def to_keep(copy: Copy, people: People, secret: bytes, authserv: str | None = None) -> Kept:
    """A copy as the store keeps it: made of what is given alone, so that any process can make it."""
    return kept(understood(copy, people, secret, authserv))


def kept(reading: Reading) -> Kept:
    return Kept(identity=reading.identity, message_id=reading.message_id, at=reading.at, record=records.write(reading))


def understood(copy: Copy, people: People, secret: bytes, authserv: str | None = None) -> Reading:
    """What a copy says; reading never raises on bad mail. `authserv` is the server whose word on authors counts."""
    message = read(copy.raw, fallback=copy.arrived, complete=copy.whole)
    if timedelta() < message.at - copy.arrived <= ONE_DAY:
        # A sender's clock that is ahead must not make an answer younger than the request that follows it. Further
        # ahead it is the mailbox that is wrong: mail that was moved there with an old date.
        message = replace(message, at=copy.arrived)
    message = _without_our_mark(by_its_author(message, people), people)
    ours = _ours(message, people, secret)
    if copy.header_only and not copy.overheard:
        header = records.header_reading(message)
        return replace(header, ours=ours) if ours else header
    side = _side(message, people)
    colleagues = _colleagues(message, people) if side is Side.TEAM else frozenset()
    known = understand(message, side, colleagues)
    if side is Side.TEAM and known.origin.kind is Kind.AUTO_REPLY and orders_plainly(message):
        known = understand(message, Side.ORDERING, colleagues)
    if copy.header_only:
        # It was gone from there before it could be fetched: that they wrote is known, and what is for a person to see.
        known = replace(known, answer=None)
    if ours:
        return replace(records.reading(known), ours=ours, kind=Kind.OURS)
    if known.origin.kind is not Kind.HUMAN or side is not Side.TEAM:
        return _not_the_teams(known, people)
    if copy.overheard:
        return records.reading(known)
    return members_reading(known, people, _stance(message, people, secret), authserv)


def _side(message: Message, people: People) -> Side:
    if message.sender is None:
        return Side.ANY
    if people.is_team(message.sender.address):
        return Side.TEAM
    is_answer = bool(message.in_reply_to) and message.header("list-id") is not None
    is_to_us = any(people.is_team(one.address) for one in (*message.to, *message.cc))
    return Side.ANSWER if is_answer and is_to_us else Side.OTHERS


def _colleagues(message: Message, people: People) -> frozenset[str]:
    """First names of the members a member wrote to beside a client, if no client is called so."""
    readers = [one for one in (*message.to, *message.cc) if not people.is_bot(one.address)]
    ours = {_first_name(one) for one in readers if people.is_team(one.address)}
    return frozenset(ours - {_first_name(one) for one in readers if not people.is_team(one.address)} - {""})


def _first_name(reader: Address) -> str:
    """Of "Tom Reed" and of "Reed, Tom"; without a name what the address begins with."""
    _, _, behind = reader.name.partition(",")
    words = (behind or reader.name or reader.address.partition("@")[0].replace(".", " ")).split()
    return plain(words[0]) if words else ""


def _not_the_teams(known: Understanding, people: People) -> Reading:
    reading = records.reading(known)
    strange = strangers_orders(known, people) if known.origin.kind is Kind.HUMAN else 0
    return replace(reading, strange_orders=strange) if strange else reading


def _stance(message: Message, people: People, secret: bytes) -> Stance:
    everyone = (*message.to, *message.cc)
    if everyone and all(people.is_bot(one.address) for one in everyone):
        return Stance.TO_US_ALONE
    if _outsiders(message, people) or not linked_tokens(secret, message):
        return Stance.TO_OTHERS
    return Stance.AMONG_US


def _outsiders(message: Message, people: People) -> bool:
    everyone = (one.address for one in (*message.to, *message.cc))
    return any(not (people.is_bot(one) or people.is_team(one)) for one in everyone)


def _without_our_mark(message: Message, people: People) -> Message:
    """Somebody else's mail as it would be without it: some programs copy into an answer every field they do not know.

    With it nobody would see the answer. Another Courtside's letter is a machine's without it too (RFC 3834)."""
    sender = message.sender
    if message.header(MARK) is None or (sender is not None and people.is_bot(sender.address)):
        return message
    return replace(message, headers=tuple(one for one in message.headers if one[0] != MARK))


def _ours(message: Message, people: People, secret: bytes) -> str | None:
    """The Message-ID a letter of ours was planned under; None for everybody else's mail."""
    sender = message.sender
    if sender is None or not people.is_bot(sender.address):
        return None
    token = own_token(secret, message)
    return planned_id(token, people.bot.domain) if token else None
