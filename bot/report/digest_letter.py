"""The digest as a mail to one member: text and HTML, frozen like every letter."""

from datetime import UTC

from bot.followup.policy import Policy
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import letter_ids
from bot.mail.message import Address
from bot.project.stored import Envelope, LetterState, Outgoing
from bot.report.digest_html import html
from bot.report.digest_text import text
from bot.report.entries import Digest


def digest_letter(digest: Digest, reader: Address, key: str, stream: str, policy: Policy, secret: bytes) -> Outgoing:
    """What is put in the outbox; raises letter.LetterBroken where it cannot be written."""
    bot = policy.people.bot
    ids = letter_ids(secret, key, bot.domain)
    letter = Letter(
        from_=bot,
        to=(reader,),
        reply_to=(bot,),
        subject=digest.subject,
        text=text(digest, reader.name),
        html=html(digest, reader.name),
        date=digest.at,
        message_id=ids.message_id,
        courtside_id=ids.courtside_id,
        language="en",
    )
    return Outgoing(
        key=key,
        stream=stream,
        thread=None,
        to_team=True,
        message_id=ids.message_id,
        envelope=Envelope(bot.address, (reader.address,)),
        content=freeze(letter),
        state=LetterState.PLANNED,
        next_at=digest.at.astimezone(UTC),
    )
