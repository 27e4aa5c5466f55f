"""The digest as a mail to one member: text and HTML, frozen like all mail to the team."""

from datetime import UTC

from bot.followup.policy import Policy
from bot.followup.to_member import Page, to_member
from bot.mail.message import Address
from bot.project.stored import Outgoing
from bot.report.digest_html import html
from bot.report.digest_text import text
from bot.report.entries import Digest


def digest_letter(digest: Digest, reader: Address, key: str, stream: str, policy: Policy, secret: bytes) -> Outgoing:
    """What is put in the outbox; raises letter.LetterBroken where it cannot be written."""
    page = Page(subject=digest.subject, text=text(digest, reader.name), html=html(digest, reader.name), at=digest.at)
    return to_member(page, reader, key, policy, secret).planned(stream, None, digest.at.astimezone(UTC))
