"""A mail that a group or a provider of certified mail handed on under its own address: who wrote it.

Groups do so that DMARC (RFC 7489) lets it pass."""

from dataclasses import replace

from bot.mail.addresses import addresses
from bot.mail.certified import author_inside
from bot.mail.message import Address, Message
from bot.project.people import People

_THROUGH = " via "
"""'Bob Miller' via Projects: as Google Groups and Mailman name whom they write for."""


def by_its_author(message: Message, people: People) -> Message:
    """As a client's person wrote it, where the group says so; nobody becomes one of the team this way."""
    group, author = message.sender, author_inside(message) or _named(message)
    if group is None or author is None or author.address == group.address:
        return message
    if people.named_client(author.address) is None or people.is_team(author.address) or people.is_bot(author.address):
        return message
    name = author.name or group.name.partition(_THROUGH)[0].strip(" '")
    return replace(message, senders=(Address(author.address, name),))


def _named(message: Message) -> Address | None:
    """Google keeps From in a field of its own; Mailman moves it to Reply-To, where anybody else may write too."""
    group = message.sender
    if group is None or _THROUGH not in group.name or not message.header("list-id"):
        return None
    kept = addresses(message.header("x-original-from") or "") or message.reply_to
    return kept[0] if len(kept) == 1 else None
