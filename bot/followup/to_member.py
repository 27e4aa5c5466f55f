"""Mail to the team: the one way it is frozen, and it cannot reach a client's address (design 6.5)."""

from dataclasses import dataclass
from datetime import datetime

from bot.followup.policy import Policy
from bot.followup.speech import ENGLISH
from bot.mail.letter import Letter, freeze
from bot.mail.letter_identity import letter_ids
from bot.mail.message import Address
from bot.project.people import People
from bot.project.stored import Envelope, LetterState, Outgoing


class NotOfTheTeam(ValueError):
    """Somebody asked for the team's mail to go to an address that is not the team's."""


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
    language: str = ENGLISH


@dataclass(frozen=True, slots=True, kw_only=True)
class ToMember:
    """Mail to one member, byte for byte; nothing that goes to a client is of this type."""

    key: str
    message_id: str
    envelope: Envelope
    content: bytes
    reader: Address
    subject: str
    text: str
    html: str

    def planned(self, stream: str, thread: int | None, at: datetime) -> Outgoing:
        """As it is put in the outbox."""
        return Outgoing(
            key=self.key,
            stream=stream,
            thread=thread,
            to_team=True,
            message_id=self.message_id,
            envelope=self.envelope,
            content=self.content,
            state=LetterState.PLANNED,
            next_at=at,
        )


def to_member(page: Page, reader: Address, key: str, policy: Policy, secret: bytes) -> ToMember:
    """The mail as it will go; raises NotOfTheTeam, or letter.LetterBroken where it cannot be written."""
    refuse_others(reader, key, policy.people)
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
        # Some hosts rewrite a Message-ID: by the synthetic one an answer is known all the same (design 6.2).
        references=(ids.token_id, page.answers) if page.answers else (ids.token_id,),
        language=page.language,
    )
    return ToMember(
        key=key,
        message_id=ids.message_id,
        envelope=Envelope(bot.address, (reader.address,)),
        content=freeze(letter),
        reader=reader,
        subject=page.subject,
        text=page.text,
        html=page.html,
    )


def refuse_others(reader: Address, key: str, people: People) -> None:
    """Raises NotOfTheTeam where the reader is a client, a stranger, or the bot itself."""
    if not people.is_team(reader.address):
        raise NotOfTheTeam(f"{key} is for the team, and its reader is not of the team")
