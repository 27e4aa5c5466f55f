"""Mail to the team: the one way it is frozen, and it cannot reach a client's address (design 6.5)."""

from dataclasses import dataclass
from datetime import datetime

from bot.followup.policy import Policy
from bot.followup.writing import Written
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import letter_ids
from bot.mail.message import Address
from bot.project.stored import Envelope

LANGUAGE = "en"


class NotOfTheTeam(ValueError):
    """Somebody asked for a team's mail to go to an address that is not the team's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a member reads."""

    subject: str
    text: str
    html: str
    at: datetime
    """When it is written; also its Date, in this offset."""
    answers: str | None = None
    """The Message-ID of the mail it answers; None: it answers none."""


def to_member(page: Page, reader: Address, key: str, policy: Policy, secret: bytes) -> Written:
    """The mail as it will go; raises NotOfTheTeam, or letter.LetterBroken where it cannot be written."""
    if not policy.people.is_team(reader.address):
        raise NotOfTheTeam(f"{key} is for the team, and its reader is not of the team")
    bot = policy.people.bot
    ids = letter_ids(secret, key, bot.domain)
    letter = Letter(
        from_=bot,
        to=(reader,),
        reply_to=(bot,),
        subject=page.subject,
        text=page.text,
        html=page.html,
        date=page.at,
        message_id=ids.message_id,
        courtside_id=ids.courtside_id,
        in_reply_to=page.answers,
        references=(page.answers,) if page.answers else (),
        language=LANGUAGE,
    )
    return Written(
        message_id=ids.message_id,
        token_id=ids.token_id,
        envelope=Envelope(bot.address, (reader.address,)),
        content=freeze(letter),
        from_=bot,
        to=(reader,),
        subject=page.subject,
        text=page.text,
        html=page.html,
        language=LANGUAGE,
    )
