"""Whether an attachment is a thing handed over, and not the wrapping or the furniture of a mail."""

import re

from bot.mail.message import Attachment

_FURNITURE = re.compile(
    r"(?:image|bild|outlook|logo|banner|signature|signatur|icon|facebook|linkedin|instagram|twitter|spacer|att)"
    r"[-_ ]?[\w-]{0,40}\.(?:png|gif|jpe?g|bmp|svgz?|txt|html?)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:image|img|bild|outlook|att|~wrd)[-_]?\d{3,}\.\w+$|outlook-\w+\.\w+$", re.IGNORECASE)
_WRAPPINGS = re.compile(r"(?:winmail\.dat|smime\.p7[smc]|.*\.(?:ics|vcf|asc|sig|p7s))$", re.IGNORECASE)
_WRAPPING_TYPES = (
    "application/ms-tnef", "application/pgp-", "application/pkcs7-", "application/x-pkcs7-",
    "text/calendar", "text/vcard", "text/x-vcard", "application/ics",
)  # fmt: skip

SMALL = 40_000
"""An image called logo.png that is smaller than this (bytes as sent) belongs to a signature."""


def is_evidence(attachment: Attachment) -> bool:
    """A thing handed over, and not the wrapping or the furniture of a mail."""
    name, kind = attachment.name.strip(), attachment.content_type.lower()
    if _WRAPPINGS.match(name) or kind.startswith(_WRAPPING_TYPES):
        return False
    if _NUMBERED.match(name) and not name.lower().startswith("img"):
        return False
    if _FURNITURE.match(name) and kind.startswith("image/"):
        return attachment.size >= SMALL
    return True
