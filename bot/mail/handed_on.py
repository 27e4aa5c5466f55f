"""The mail inside a forwarded mail, as if it had come itself."""

from dataclasses import replace

from bot.mail.addresses import addresses
from bot.mail.header_block import field
from bot.mail.message import Address, Message, NewWords, Part


def handed_on(message: Message, words: NewWords) -> Message | None:
    """The mail that a message forwards; None where it forwards none, or none whose author can be read."""
    if not words.forwarded:
        return None
    for part in message.parts:
        if part.content_type == "message/rfc822":
            head, _, text = part.text.partition("\n\n")
            if author := _author(head):
                return _as_if_it_came(message, author, text)
    for part in message.parts:
        if part.content_type == "text/plain" and (author := _author(part.text)):
            return _as_if_it_came(message, author, words.quoted)
    return None


def _author(text: str) -> Address | None:
    """Whom the first line that says From names with an address, in any language."""
    for line in text.splitlines():
        kind, value = field(line) or ("", "")
        if kind == "from" and (named := addresses(value)):
            return named[0]
    return None


def _as_if_it_came(message: Message, author: Address, text: str) -> Message:
    return replace(message, senders=(author,), parts=(Part("text/plain", text),))
