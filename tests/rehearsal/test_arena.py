"""Thirty days among machines that answer everything: nothing swings up, and every limit holds (design 6.7)."""

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from email.utils import format_datetime

from bot.mail.message import Address, Message
from bot.mail.reading import read
from bot.ports import Accepted, Envelope
from bot.rehearsal.habits_clients import returned
from bot.rehearsal.mails import Sheet, compose, reply_to
from bot.rehearsal.world_cast import BOT
from bot.rehearsal.world_post import Answered
from tests.rehearsal.scripted import ANA, START, Script, played

DAYS = 30
MOST = 4
"""Letters in one silence, whatever answers them."""
CLIENT = "followup@rival.example"


def answering(letter: Message, who: Address, now: datetime, text: str, **heads: str) -> Sheet:
    headers = tuple((name.replace("_", "-"), value) for name, value in heads.items())
    sheet = reply_to(letter, sender=who, text=text, at=now)
    return Sheet(sender=who, to=[BOT], subject=sheet.subject, text=text, at=now, answers=letter, headers=headers)


def vacation(letter: Message, who: Address, now: datetime) -> bytes:
    """Answers every mail, which RFC 3834 section 2 asks it not to do."""
    return compose(answering(letter, who, now, "I am out of the office.", Auto_Submitted="auto-replied"))


def tickets(letter: Message, who: Address, now: datetime) -> bytes:
    """A new ticket for every mail, under a subject of its own."""
    number = int(now.timestamp()) % 100_000
    text = f"Thank you for contacting us. Your request has been received as ticket #{number}."
    sheet = Sheet(
        sender=who,
        to=[BOT],
        subject=f"[#{number}] We have received your request",
        text=text,
        at=now,
        headers=(("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All")),
    )
    return compose(sheet)


def courtside(letter: Message, who: Address, now: datetime) -> bytes:
    """Another house's bot takes our letter for a client's silence, and reminds us."""
    text = "Hi,\n\nwe are still waiting for your answer to our question of last week. Could you send it, please?"
    marks = {"Auto_Submitted": "auto-generated", "X_Courtside_Id": "abcdefghijklmnopqrstuvwx"}
    return compose(answering(letter, who, now, text, **marks))


def bouncer(letter: Message, who: Address, now: datetime) -> bytes:
    sheet = Sheet(sender=who, to=[BOT], subject=letter.subject, text="", at=now)
    return returned(sheet, letter, who.address)


def stripper(letter: Message, who: Address, now: datetime) -> bytes:
    """An old machine that knows neither threads nor marks: nothing tells it from a person."""
    head = f"From: {who.address}\r\nTo: {BOT.address}\r\nDate: {format_datetime(now)}\r\nSubject: {letter.subject}"
    return f"{head}\r\n\r\nThank you, we will look into it.\r\n".encode()


MACHINES: dict[str, Callable[[Message, Address, datetime], bytes]] = {
    "vera@vacation.example": vacation,
    "help@tickets.example": tickets,
    CLIENT: courtside,
    "gone@bounces.example": bouncer,
    "info@stripper.example": stripper,
}


def test_thirty_days_among_machines() -> None:
    """One letter a thread and day, four a silence, and the team is not flooded with questions about machines."""
    scripts: list[Script] = []

    def server(envelope: Envelope, content: bytes) -> Answered:
        script = scripts[0]
        letter = read(content, fallback=START)
        for address in set(envelope.recipients) & MACHINES.keys():
            who = Address(address, address.split("@")[0].title())

            def answers(letter: Message = letter, who: Address = who) -> None:
                now = script.world.clock.now()
                script.world.mailbox.deliver(MACHINES[who.address](letter, who, now))

            script.loop.call_later(20, answers)
        return Answered(outcome=Accepted("250 taken"))

    async def story(script: Script) -> None:
        scripts.append(script)
        for address in MACHINES:
            script.ask(Address(address, address.split("@")[0].title()), subject=f"Texts for {address}")
        await script.until(START + timedelta(days=DAYS))

    script = played(story, server)
    handed = script.world.mailer.handed
    client = [(one.at, address) for one in handed for address in one.envelope.recipients if address in MACHINES]
    assert set(MACHINES) == {address for _, address in client}
    days = Counter[tuple[date, str]]((at.date(), address) for at, address in client)
    assert 1 == max(days.values())
    assert MOST >= max(Counter(address for _, address in client).values())
    assert 2 >= Counter(address for _, address in client)["gone@bounces.example"]
    told = Counter(one.at.date() for one in handed if one.envelope.recipients == (ANA.address,))
    assert 2 * len(MACHINES) >= max(told.values(), default=0)
    assert MOST * len(MACHINES) >= sum(told.values())
