"""The digest as a mail to one member: text and HTML, frozen like all mail to the team."""

from datetime import UTC

from bot.followup.answers import Sealer
from bot.followup.policy import Policy
from bot.followup.to_member import Page, to_member
from bot.mail.message import Address
from bot.project.stored import Outgoing
from bot.report import digest_words as words
from bot.report.digest_html import html
from bot.report.digest_text import text
from bot.report.entries import Digest


def digest_letter(digest: Digest, reader: Address, key: str, stream: str, policy: Policy, secret: bytes) -> Outgoing:
    """What is put in the outbox; raises letter.LetterBroken where it cannot be written."""
    at = digest.at.astimezone(UTC)
    sealer = Sealer(secret, policy.people.bot.address, reader.address, at)
    page = Page(
        subject=digest.subject,
        text=text(digest, reader.name, words.replies),
        html=html(digest, reader.name, sealer),
        at=digest.at,
        language=digest.language,
    )
    return to_member(page, reader, key, policy, secret).planned(stream, None, at)
