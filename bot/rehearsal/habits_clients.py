"""How a client's people hear and write: what their manner says they do becomes mail."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from email.utils import format_datetime
from random import Random

from bot.mail.message import Message
from bot.rehearsal.habits import DAY, HABITS, Did, Heard, Manner, Reply
from bot.rehearsal.habits_words import GREETINGS, PHRASES, spoken
from bot.rehearsal.mails import Sheet, reply_to
from bot.rehearsal.world_cast import Person
from bot.rehearsal.world_stage import Stage, Talk

# After a holiday so many days at work, at least, before the next one.
BETWEEN_HOLIDAYS = 25 * DAY
PHRASE_OF = {Did.AUTO_REPLIED: "away notice", Did.AWAY: "away"}
FILES = {Did.DELIVERED: "everything.pdf"}


@dataclass(slots=True)
class Mind:
    """What a person has in mind: their dice, and when they are back."""

    dice: Random
    back: date | None = None


@dataclass(slots=True)
class Clients:
    """All the people of all clients."""

    world: Stage
    minds: dict[str, Mind] = field(default_factory=dict)

    def hear(self, address: str, message: Message, talk: Talk, letters: int) -> None:
        """A mail reached somebody; what they do about it is put in their calendar."""
        person = self.world.cast.person(address)
        if person is None:
            return
        mind = self.minds.setdefault(address, Mind(self.world.dice(address)))
        today = self.world.clock.now().astimezone(talk.project.firm.place.zone).date()
        if person.manner is Manner.AWAY and letters == 0:
            _plan_holiday(mind, today)
        if talk.done and letters:
            return
        heard = Heard(
            today=today,
            letters=letters,
            asked=talk.asked,
            promised=talk.promised,
            back=mind.back,
        )
        for reply in HABITS[person.manner](heard, mind.dice):
            self.world.later(reply.after, lambda reply=reply: self._write(person, reply, message, talk, mind))  # type: ignore[misc]  # mypy cannot infer a lambda with a default

    def _write(self, person: Person, reply: Reply, message: Message, talk: Talk, mind: Mind) -> None:
        """Unless it has been settled meanwhile."""
        if talk.done and reply.did not in (Did.AUTO_REPLIED, Did.RETURNED):
            return
        author = talk.project.firm.colleague if reply.by_colleague else person
        words = self._words(author, reply, talk, mind)
        at = self.world.clock.now().astimezone(talk.project.firm.place.zone)
        sheet = reply_to(message, sender=author.address, text=words, at=at, attachment=FILES.get(reply.did, ""))
        deed = self.world.deed(reply.did, author.address.address, talk, reply.on)
        match reply.did:
            case Did.AUTO_REPLIED:
                self.world.post(_automatic(sheet, message), talk, deed)
            case Did.RETURNED:
                self.world.post(sheet, talk, deed, raw=returned(sheet, message, person.address.address))
            case Did.BESIDE:
                self.world.post(_beside(sheet, talk), talk, deed)
                talk.done = True
            case _:
                talk.promised = reply.on if reply.did is Did.PROMISED else talk.promised
                talk.done = reply.did in (Did.DELIVERED, Did.ASKED_BACK, Did.OBJECTED)
                self.world.post(sheet, talk, deed)

    def _words(self, author: Person, reply: Reply, talk: Talk, mind: Mind) -> str:
        # "Until Friday" is back on the day after it.
        day = reply.on - DAY if reply.on and reply.did is Did.AWAY else reply.on
        name = reply.phrase or PHRASE_OF.get(reply.did, str(reply.did))
        if name not in PHRASES[author.language]:
            return ""
        said = mind.dice.choice(PHRASES[author.language][name])
        words = said.format(thing=talk.thing, day=spoken(day, author.language) if day else "")
        first, own = talk.asker.name.split()[0], author.address.name.split()[0]
        return GREETINGS[author.language].format(name=first, words=words, own=own)


def _plan_holiday(mind: Mind, today: date) -> None:
    if mind.back is None or today > mind.back + BETWEEN_HOLIDAYS:
        mind.back = today + timedelta(days=mind.dice.randint(6, 16))


def _automatic(sheet: Sheet, message: Message) -> Sheet:
    """A vacation responder writes to the sender alone (RFC 3834 section 4)."""
    return Sheet(
        sender=sheet.sender,
        to=message.senders,
        subject=f"Automatic reply: {message.subject}",
        text=sheet.text,
        at=sheet.at,
        answers=message,
        headers=(("Auto-Submitted", "auto-replied"),),
    )


def _beside(sheet: Sheet, talk: Talk) -> Sheet:
    """A new mail to the asker with the bot in cc, and no link to the conversation."""
    bot = [one for one in (*sheet.to, *sheet.cc) if one.address != talk.asker.address]
    return Sheet(
        sender=sheet.sender,
        to=[talk.asker],
        cc=[one for one in bot if one.domain == talk.asker.domain or "followup" in one.address],
        subject=f"From {sheet.sender.name}",
        text=sheet.text,
        at=sheet.at,
    )


def returned(sheet: Sheet, message: Message, recipient: str) -> bytes:
    """A delivery report for a mailbox that is gone (RFC 3464 sections 2.2 and 2.3)."""
    domain = recipient.partition("@")[2]
    mark = f"report-{sheet.message_id[:16]}"
    to = message.senders[0].address
    return "\r\n".join(
        (
            f"Date: {format_datetime(sheet.at)}",
            f"From: Mail Delivery System <mailer-daemon@{domain}>",
            f"To: {to}",
            "Subject: Undelivered Mail Returned to Sender",
            f"Message-ID: <{mark}@{domain}>",
            "Auto-Submitted: auto-replied",
            "MIME-Version: 1.0",
            f'Content-Type: multipart/report; report-type=delivery-status; boundary="{mark}"',
            "",
            f"--{mark}",
            "Content-Type: text/plain; charset=utf-8",
            "",
            f"Your message could not be delivered to <{recipient}>: no such user.",
            f"--{mark}",
            "Content-Type: message/delivery-status",
            "",
            f"Reporting-MTA: dns; mx.{domain}",
            "",
            f"Final-Recipient: rfc822; {recipient}",
            "Action: failed",
            "Status: 5.1.1",
            f"Diagnostic-Code: smtp; 550 5.1.1 <{recipient}>: no such user",
            f"--{mark}",
            "Content-Type: text/rfc822-headers",
            "",
            f"From: {to}",
            f"To: {recipient}",
            f"Subject: {message.subject}",
            f"Message-ID: <{message.message_id}>",
            f"--{mark}--",
            "",
        )
    ).encode()
