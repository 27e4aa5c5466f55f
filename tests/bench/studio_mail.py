"""Years of a studio's mail, generated: conversations with clients, newsletters, and what is attached to them."""

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from random import Random

from tests.bench.studio_words import ANSWERS, ASKS, CLOSINGS, FILLERS, NEWS, PEOPLE, SUBJECTS

BOT = "followup@studio.example"
OFFICE = "office@studio.example"
"""Whose mailbox it is: what lies there without the bot in cc came for the office."""
TEAM = (("Ana Ruiz", "ana@studio.example"), ("Lee Wong", "lee@studio.example"))
CLIENTS = 40
WITH_BOT = 0.1
"""Of all conversations, those the team puts the bot in cc of; most mail in a mailbox is older than the bot."""
FROM_MACHINES = 0.25
WITH_ATTACHMENT = 0.4
ATTACHED = (20_000, 60_000, 120_000, 200_000, 400_000, 700_000)
ATTACHED_WEIGHTS = (15, 22, 20, 18, 15, 10)
"""Bytes as sent; with the share of mails that have one, a mail weighs about 90 kB in the mean: 20,000 are 1.8 GB."""
LINE = 78
POOL_LINES = 12_000


@dataclass(frozen=True, slots=True)
class Sent:
    """One mail, and when it was sent."""

    at: datetime
    raw: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """One mail before it is written."""

    at: datetime
    number: int
    conversation: "_Conversation"
    place: int
    """How many mails of the conversation came before."""


@dataclass(slots=True, kw_only=True)
class _Conversation:
    subject: str
    client: tuple[str, str]
    member: tuple[str, str]
    has_bot: bool
    is_machine: bool
    ids: list[str] = field(default_factory=list)
    last_words: str = ""


def studio_mail(
    count: int, *, since: datetime, until: datetime, attached: bool = True, with_bot: float = WITH_BOT, seed: int = 1
) -> Iterator[Sent]:
    """So many mails in order of time, the same ones for the same seed."""
    dice = Random(seed)
    pool = _base64_lines(dice) if attached else ()
    for plan in _plans(dice, count, since, until, with_bot):
        yield Sent(plan.at, _written(dice, plan, pool))


def _base64_lines(dice: Random) -> tuple[bytes, ...]:
    """What attachments are cut from: nothing a compressing disk could make smaller."""
    return tuple(base64.b64encode(dice.randbytes(57)) for _ in range(POOL_LINES))


def _plans(dice: Random, count: int, since: datetime, until: datetime, with_bot: float) -> list[_Plan]:
    plans: list[_Plan] = []
    while len(plans) < count:
        conversation = _conversation(dice, len(plans), with_bot)
        length = 1 if conversation.is_machine else dice.choice((1, 2, 2, 3, 4, 6, 9))
        at = since + (until - since) * dice.random()
        for place in range(min(length, count - len(plans))):
            plans.append(_Plan(at=min(at, until), number=len(plans), conversation=conversation, place=place))
            at += timedelta(minutes=dice.randint(20, 4_000))
    return sorted(plans, key=lambda plan: (plan.at, plan.number))


def _conversation(dice: Random, number: int, with_bot: float) -> _Conversation:
    house = f"client-{dice.randrange(CLIENTS):02}.example"
    name = dice.choice(PEOPLE)
    is_machine = dice.random() < FROM_MACHINES
    subject = dice.choice(SUBJECTS)
    return _Conversation(
        # A newsletter is called the same each week.
        subject=subject if is_machine else f"{subject} {number}",
        client=("Weekly News", f"news@{house}") if is_machine else (name, f"{name.split()[0].lower()}@{house}"),
        member=dice.choice(TEAM),
        has_bot=not is_machine and dice.random() < with_bot,
        is_machine=is_machine,
    )


def _written(dice: Random, plan: _Plan, pool: Sequence[bytes]) -> bytes:
    talk = plan.conversation
    from_client = talk.is_machine or plan.place % 2 == 1
    author, other = (talk.client, talk.member) if from_client else (talk.member, talk.client)
    message_id = f"{plan.number:06}.{dice.getrandbits(64):016x}@{author[1].partition('@')[2]}"
    words = _words(dice, talk, author, from_client=from_client)
    text = words + _quoted(talk, plan)
    has_file = bool(pool) and dice.random() < WITH_ATTACHMENT
    kind, body = _body(dice, text, message_id, pool if has_file else ())
    header = _header(dice, plan, author, other, message_id)
    talk.ids.append(message_id)
    talk.last_words = words
    return (header + f"Content-Type: {kind}\r\n\r\n").encode() + body


def _words(dice: Random, talk: _Conversation, author: tuple[str, str], *, from_client: bool) -> str:
    if talk.is_machine:
        lines = [dice.choice(NEWS) for _ in range(12)]
    else:
        lines = [dice.choice(FILLERS) for _ in range(dice.randint(0, 4))]
        lines.insert(dice.randint(0, len(lines)), dice.choice(ANSWERS if from_client else ASKS))
    name = author[0].split()[0]
    return "\r\n\r\n".join((f"Hi {talk.client[0].split()[0]},", *lines, f"{dice.choice(CLOSINGS)}\r\n{name}")) + "\r\n"


def _quoted(talk: _Conversation, plan: _Plan) -> str:
    if not talk.last_words:
        return ""
    lines = "\r\n".join(f"> {line}" for line in talk.last_words.splitlines())
    return f"\r\nOn {plan.at:%a, %d %b %Y at %H:%M}, {talk.client[0]} wrote:\r\n{lines}\r\n"


def _body(dice: Random, text: str, mark: str, pool: Sequence[bytes]) -> tuple[str, bytes]:
    kind, body = "text/plain; charset=utf-8", text.encode()
    if dice.random() < 0.45:
        paragraphs = "".join(f"<p>{line}</p>\r\n" for line in text.split("\r\n") if line)
        both = (("text/plain; charset=utf-8", body), ("text/html; charset=utf-8", paragraphs.encode()))
        kind, body = _multipart("alternative", f"=_a{mark[:16]}", both)
    if pool:
        lines = dice.choices(ATTACHED, ATTACHED_WEIGHTS)[0] // LINE
        begin = dice.randrange(len(pool) - lines)
        file = b"\r\n".join(pool[begin : begin + lines]) + b"\r\n"
        attached = (
            'application/pdf; name="plan.pdf"\r\n'
            'Content-Disposition: attachment; filename="plan.pdf"\r\nContent-Transfer-Encoding: base64'
        )
        kind, body = _multipart("mixed", f"=_m{mark[:16]}", ((kind, body), (attached, file)))
    return kind, body


def _multipart(kind: str, mark: str, parts: Sequence[tuple[str, bytes]]) -> tuple[str, bytes]:
    written = b"".join(f"--{mark}\r\nContent-Type: {of}\r\n\r\n".encode() + part + b"\r\n" for of, part in parts)
    return f'multipart/{kind}; boundary="{mark}"', written + f"--{mark}--\r\n".encode()


def _header(dice: Random, plan: _Plan, author: tuple[str, str], other: tuple[str, str], message_id: str) -> str:
    """About two kilobytes, as mail that came over three hosts has."""
    talk, host = plan.conversation, author[1].partition("@")[2]
    date = format_datetime(plan.at)
    lines = [f"Return-Path: <{author[1]}>", f"Delivered-To: {BOT if talk.has_bot else OFFICE}"]
    for hop in ("mx.studio.example", f"out.{host}", f"relay.{host}"):
        lines.append(
            f"Received: from edge.{hop} (edge.{hop} [192.0.2.{dice.randrange(256)}])\r\n\tby {hop} (Postfix) with "
            f"ESMTPS id {dice.getrandbits(40):010X}\r\n\tfor <{other[1]}>; {date}"
        )
    signature = base64.b64encode(dice.randbytes(256)).decode()
    folded = "\r\n\t ".join(signature[start : start + 70] for start in range(0, len(signature), 70))
    lines += [
        f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={host}; s=mail;\r\n\t"
        f"h=from:to:cc:subject:date:message-id; b={folded}",
        f"Authentication-Results: mx.studio.example; dkim=pass header.d={host}; spf=pass smtp.mailfrom={author[1]};"
        f"\r\n\tdmarc=pass header.from={host}",
        f"Date: {date}",
        f"From: {author[0]} <{author[1]}>",
        f"To: {other[0]} <{other[1]}>",
        f"Message-ID: <{message_id}>",
        f"Subject: {'Re: ' if plan.place else ''}{talk.subject}",
        "MIME-Version: 1.0",
        "User-Agent: Mail of a Studio 12.1",
    ]
    if talk.has_bot:
        lines.append(f"Cc: Studio <{BOT}>")
    if talk.is_machine:
        lines += ["List-Id: <weekly.news.example>", f"List-Unsubscribe: <https://{host}/leave>", "Precedence: bulk"]
    if talk.ids:
        lines.append(f"In-Reply-To: <{talk.ids[-1]}>")
        lines.append("References: " + "\r\n ".join(f"<{one}>" for one in talk.ids[-10:]))
    return "".join(f"{line}\r\n" for line in lines)
