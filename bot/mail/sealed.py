"""Mails whose words nobody here can read: encrypted, wrapped into their signature, or in one program's own format."""

from bot.mail.message import Message, NewWords

TYPES = frozenset(
    """
    application/pkcs7-mime application/x-pkcs7-mime application/pgp-encrypted application/ms-tnef
    application/vnd.ms-tnef message/partial message/external-body
    """.split()
)
# Outlook's wrapping, whatever type a gateway gives it.
WINMAIL = "winmail.dat"
# RFC 9580 section 6.2: the armour of an encrypted text that stands in the mail itself.
ARMOUR = "-----BEGIN PGP MESSAGE-----"


def is_sealed(message: Message, words: NewWords) -> bool:
    """What they say stands in a part that cannot be read, so nobody may say what it does."""
    if ARMOUR in words.text:
        return True
    if any(sign.isalnum() for sign in words.text):
        return False
    return any(file.content_type in TYPES or file.name.lower() == WINMAIL for file in message.attachments)
