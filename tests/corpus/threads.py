"""A mailbox of 3,000 mails in 800 conversations, written by a seeded generator: a studio, its clients, two lists."""

import base64
import hashlib
import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

SEED = 20240304
BEGINS = datetime(2024, 1, 8, 9, 0, tzinfo=UTC)
THREADS = 760
"""Conversations besides the traps."""

_FIRST = (
    "Ana Lee Mia Tom Eva Jan Olga Ivo Lena Max Paul Rosa Nina Karl Luis Marta Pedro Sofia Hugo Clara "
    "Bruno Alma Felix Greta Oskar Irma Viktor Zoe Emil Dora Anton Vera Boris Ida Rafael Ines Theo Lola Marc Julia"
).split()
_LAST = (
    "Ruiz Weber Rossi Dubois Jansen Silva Petrov Novak Smith Brown Keller Moreau Bianchi Costa Visser Orlov "
    "Meyer Fischer Lambert Serra Mendes Bakker Sokolov Hughes Carter Vogel Leroy Conti Pinto Smit"
).split()
_REPEATED = "Invoice;Logo;Weekly report;Homepage;Meeting;Contract;Photos;Offer;Texts;Rechnung;Factura;Newsletter".split(
    ";"
)
_THINGS = (
    "header footer banner menu button form gallery shop map video slider font colour photo caption checkout basket "
    "newsletter login banner archive feed mailer parser cache queue driver socket module package build test release"
).split()
_DOING = "broken missing ready late wrong slow new final blue empty double short long cut signed paid".split()
_PLACES = "on the start page;in the second draft;for the spring campaign;since the last update;in the print version;for the shop in Lyon;at the north office;in the staging area".split(  # noqa: E501 - a table
    ";"
)
_OPENERS = "I think;We noticed that;Please check whether;As agreed;Yesterday we saw that;My boss says;It seems that;Could you confirm that".split(  # noqa: E501 - a table
    ";"
)
_REPLY_MARKS = (
    "Re: ",
    "RE: ",
    "Re: ",
    "AW: ",
    "Antw: ",
    "RE[2]: ",
    "Rif: ",
    "SV: ",
    "Отв: ",
    "Re: Re: ",
    "[EXTERN] Re: ",
)
_FORWARD_MARKS = ("Fwd: ", "FW: ", "WG: ", "TR: ", "Rv: ")


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail of the archive, with the conversation it truly belongs to."""

    id: str
    sender: Person
    to: tuple[Person, ...]
    subject: str
    at: datetime
    body: str
    thread: str
    """The Message-ID of the first mail of its conversation."""
    owner: str
    """Whose conversation it is: a client's domain or a list; no two may ever meet."""
    words: str
    """What its writer said, for those who quote it."""
    parents: tuple[str, ...] = ()
    """References, oldest first; the last one is In-Reply-To."""
    in_reply_to: str = ""
    """The field as written, where it is not simply the last parent."""
    thread_index: str = ""
    quotes: bool = False
    """Words or a name in it say which mail it answers."""
    tellable: bool = True
    """False: without its headers even a person could not say where it belongs."""
    trap: str = ""
    """What it tries the reader with; empty for ordinary mail."""

    @property
    def source(self) -> bytes:
        """The mail as bytes, all headers in place."""
        fields = [
            f"From: {self.sender.name} <{self.sender.address}>",
            "To: " + ", ".join(f"{one.name} <{one.address}>" for one in self.to),
            f"Subject: {self.subject}",
            f"Date: {self.at:%a, %d %b %Y %H:%M:%S} +0000",
            f"Message-ID: <{self.id}>",
        ]
        if self.in_reply_to or self.parents:
            fields.append(f"In-Reply-To: {self.in_reply_to or f'<{self.parents[-1]}>'}")
        if self.parents:
            fields.append("References: " + "\r\n ".join(f"<{one}>" for one in self.parents))
        if self.thread_index:
            fields.append(f"Thread-Index: {self.thread_index}")
        fields += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
        return ("\r\n".join(fields) + "\r\n\r\n" + self.body.replace("\n", "\r\n") + "\r\n").encode()


@dataclass(slots=True)
class _Writer:
    """The people, the dice and the mails written so far."""

    dice: random.Random
    mails: list[Mail]
    count: int = 0

    def id(self) -> str:
        self.count += 1
        return f"{hashlib.sha256(f'{SEED}{self.count}'.encode()).hexdigest()[:16]}@mail.example"

    def words(self) -> str:
        return "\n".join(self._sentence() for _ in range(self.dice.randint(1, 4)))

    def _sentence(self) -> str:
        pick = self.dice.choice
        number = f" (case {self.dice.randint(100, 999)})" if self.dice.random() < 0.2 else ""
        return (
            f"{pick(_OPENERS)} the {pick(_THINGS)} and the {pick(_THINGS)} are {pick(_DOING)} {pick(_PLACES)}{number}."
        )

    def first(
        self, sender: Person, to: tuple[Person, ...], subject: str, at: datetime, owner: str, *,
        thread_index: str = "", trap: str = "",
    ) -> Mail:  # fmt: skip
        name, words = self.id(), self.words()
        mail = Mail(
            id=name, sender=sender, to=to, subject=subject, at=at, body=f"{words}\n\n{sender.name}", thread=name,
            owner=owner, words=words, thread_index=thread_index, trap=trap,
        )  # fmt: skip
        self.mails.append(mail)
        return mail

    def answer(self, parent: Mail, sender: Person, to: tuple[Person, ...], style: str, at: datetime) -> Mail:
        """An answer as one of the mail programs writes it."""
        words = self.words()
        subject = parent.subject
        if not subject.lower().startswith(("re:", "aw:")) or self.dice.random() < 0.1:
            subject = self.dice.choice(_REPLY_MARKS) + subject
        mail = Mail(
            id=self.id(), sender=sender, to=to, subject=subject, at=at, body=_body(words, sender, parent, style),
            thread=parent.thread, owner=parent.owner, words=words, parents=(*parent.parents, parent.id),
            thread_index=_indexed(parent), quotes=style != "bare",
        )  # fmt: skip
        mail = self._as_program(mail, style)
        self.mails.append(mail)
        return mail

    def _as_program(self, mail: Mail, style: str) -> Mail:
        """What programs do to the headers: drop References, keep only Thread-Index, write junk beside the id."""
        luck = self.dice.random()
        if style == "bare" and luck < 0.4:
            return replace(mail, parents=mail.parents[-1:])
        if mail.thread_index and luck < 0.5:
            return replace(mail, parents=())
        if luck > 0.93:
            return replace(mail, in_reply_to=f'Message from {mail.sender.name} of "Mon" <{mail.parents[-1]}>')
        return mail


def _indexed(parent: Mail) -> str:
    """Exchange's conversation, five bytes longer with every answer (MS-OXOMSG 2.2.1.3)."""
    return (
        base64.b64encode(base64.b64decode(parent.thread_index) + b"\1\2\3\4\5").decode() if parent.thread_index else ""
    )


def _body(words: str, sender: Person, parent: Mail, style: str) -> str:
    marked = "\n".join(f"> {line}" for line in parent.words.splitlines())
    wrote = f"On {parent.at:%a, %b %d, %Y at %H:%M} {parent.sender.name} <{parent.sender.address}> wrote:"
    if style == "gmail":
        return f"{words}\n\n{sender.name}\n\n{wrote}\n\n{marked}"
    if style == "outlook":
        to = "; ".join(one.name for one in parent.to)
        head = f"From: {parent.sender.name} <{parent.sender.address}>\nSent: {parent.at:%A, %B %d, %Y %H:%M}\nTo: {to}"
        below = f"Subject: {parent.subject}\n\n{parent.words}"
        return f"{words}\n\n{sender.name}\n\n-----Original Message-----\n{head}\n{below}"
    if style == "between":
        first, *rest = words.splitlines()
        return "\n".join([wrote, "", marked, "", first, *rest])
    return f"{words}\n\nSent from my iPhone"


_STYLES = ("gmail", "gmail", "outlook", "between", "bare")


def archive() -> list[Mail]:
    """All mails, in order of time."""
    writer = _Writer(random.Random(SEED), [])
    team = [
        Person(name, f"{name.split()[0].lower()}@studio.example") for name in ("Ana Ruiz", "Lee Carter", "Mia Vogel")
    ]
    clients = [_people(writer, f"client{number}.example", 1 + number % 3) for number in range(40)]
    lists = [Person(name, f"{name}@lists.example") for name in ("dev", "users")]
    members = [one for number in range(20) for one in _people(writer, f"home{number}.example", 3)]
    for number in range(THREADS):
        at = BEGINS + timedelta(hours=number * 9 + writer.dice.randint(0, 8))
        if number % 2:
            _office(writer, team, clients[writer.dice.randrange(len(clients))], at, indexed=number % 10 == 1)
        else:
            _list(writer, lists[number % 4 // 2], members, at)
    _traps(writer, team, clients)
    return sorted(writer.mails, key=lambda one: (one.at, one.id))


def _people(writer: _Writer, domain: str, count: int) -> list[Person]:
    names = [f"{writer.dice.choice(_FIRST)} {writer.dice.choice(_LAST)}" for _ in range(count)]
    return [Person(name, f"{name.lower().replace(' ', '.')}{place}@{domain}") for place, name in enumerate(names)]


def _subject(writer: _Writer) -> str:
    pick = writer.dice.choice
    return f"{pick(_THINGS).capitalize()} {pick(_DOING)} {pick(_PLACES)} {writer.dice.randint(1, 99)}"


def _office(writer: _Writer, team: list[Person], client: list[Person], at: datetime, *, indexed: bool) -> None:
    """A member and the client's people, to and fro; often under a word that comes again next week."""
    ours, theirs = writer.dice.choice(team), writer.dice.choice(client)
    repeated = writer.dice.random() < 0.6
    subject = writer.dice.choice(_REPEATED) if repeated else _subject(writer)
    front = hashlib.sha256(f"{writer.count}".encode()).digest()[:22]
    index = base64.b64encode(front).decode() if indexed else ""
    owner = theirs.address.partition("@")[2]
    sides = (ours, theirs) if writer.dice.random() < 0.7 else (theirs, ours)
    last = writer.first(sides[0], (sides[1],), subject, at, owner, thread_index=index)
    for turn in range(writer.dice.randint(0, 6)):
        at += timedelta(hours=writer.dice.choice((1, 3, 20, 30, 70)))
        sender, other = (sides[1], sides[0]) if turn % 2 == 0 else sides
        if sender is theirs and writer.dice.random() < 0.15:
            sender = writer.dice.choice(client)
        style = writer.dice.choice(_STYLES)
        last = writer.answer(last, sender, (other,), style, at)
        if writer.dice.random() < 0.04:
            _changed(writer, last)
    if writer.dice.random() < 0.1:
        _forward(writer, last, sides, writer.dice.choice(team), at + timedelta(hours=1))


def _changed(writer: _Writer, mail: Mail) -> None:
    """The same conversation goes on under another subject."""
    old = mail.subject.rpartition(": ")[2]
    writer.mails[-1] = replace(mail, subject=f"{_subject(writer)} (was: {old})")


def _forward(writer: _Writer, last: Mail, sides: tuple[Person, ...], colleague: Person, at: datetime) -> None:
    sender = next(one for one in sides if one.address.endswith("@studio.example"))
    told = writer.answer(last, sender, (colleague,), "outlook", at)
    writer.mails[-1] = replace(told, subject=writer.dice.choice(_FORWARD_MARKS) + last.subject)


def _list(writer: _Writer, group: Person, members: list[Person], at: datetime) -> None:
    """Many people under a list's tag, everybody answering anybody; some programs put the mark behind the tag."""
    last = writer.first(writer.dice.choice(members), (group,), f"{_tag(group)}{_subject(writer)}", at, group.address)
    known = [last]
    for _ in range(writer.dice.randint(0, 8)):
        at += timedelta(minutes=writer.dice.choice((10, 45, 200, 900)))
        parent = writer.dice.choice(known)
        sender = writer.dice.choice(members)
        to = (group,) if writer.dice.random() < 0.7 else (parent.sender, group)
        last = writer.answer(parent, sender, to, writer.dice.choice(_STYLES), at)
        if writer.dice.random() < 0.2:
            bare = parent.subject.rpartition("] ")[2].rpartition("Re: ")[2]
            last = replace(last, subject=f"{_tag(group)}Re: {bare}")
            writer.mails[-1] = last
        known.append(last)
    if writer.dice.random() < 0.05:
        volume = f"{group.name.capitalize()} Digest, Vol {writer.dice.randint(1, 30)}, Issue {writer.count}"
        writer.first(group, (group,), volume, at + timedelta(hours=2), group.address)


def _tag(group: Person) -> str:
    """One list marks its mail, the other does not."""
    return f"[{group.name}] " if group.name == "dev" else ""


def _traps(writer: _Writer, team: list[Person], clients: list[list[Person]]) -> None:
    ana = team[0]
    for number in range(20):
        at = BEGINS + timedelta(days=number * 12, hours=2)
        one, other, third = (clients[(number + step) % len(clients)][0] for step in (0, 13, 27))
        subject = f"{_REPEATED[number % len(_REPEATED)]} {number}"
        for theirs in (one, other):
            owner = theirs.address.partition("@")[2]
            sent = writer.first(ana, (theirs,), subject, at, owner, trap="two clients, one subject")
            back = writer.answer(sent, theirs, (ana,), "bare", at + timedelta(hours=5))
            writer.mails[-1] = replace(back, trap="two clients, one subject")
        owner = third.address.partition("@")[2]
        fresh = at + timedelta(days=2)
        writer.first(third, (ana,), f"Re: {subject}", fresh, owner, trap="a fresh mail with Re:")
        later = at + timedelta(days=32)
        writer.first(ana, (one,), f"Re: {subject}", later, one.address.partition("@")[2], trap="after 31 days")
