"""Threading: whole archives as `courtside read` reads them, with ever fewer headers to go by."""

import hashlib
from collections import defaultdict
from dataclasses import dataclass, replace

from bot.mail.reading import read
from bot.mail.subject import base_subject
from bot.mail.understanding import understand
from bot.project.conversations import Conversations
from bot.project.matching import SUBJECT_HOLDS
from bot.project.records import Reading, reading
from tests.corpus.table import Row, share
from tests.corpus.threads import BEGINS, Mail, archive

NAME = "threads"
STRIPPED = (0, 10, 50, 100)
"""Of a hundred answers, how many have lost In-Reply-To and References."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mail, where the reader put it, and whether its headers were gone."""

    mail: Mail
    thread: str
    stripped: bool
    tellable: bool


def score() -> list[Row]:
    mails = archive()
    readings = readings_of(mails)
    return [row for percent in STRIPPED for row in rows(placed(mails, readings, percent), percent)]


def readings_of(mails: list[Mail]) -> list[Reading]:
    """The archive as the readers understand it."""
    return [reading(understand(read(mail.source, fallback=BEGINS))) for mail in mails]


def placed(mails: list[Mail], readings: list[Reading], percent: int) -> list[Placed]:
    """Every mail with its conversation, `percent` of the answers without the headers that link them."""
    gone = [bool(mail.parents or mail.in_reply_to) and _lot(mail.id) < percent for mail in mails]
    left = [
        replace(one, in_reply_to=(), references=()) if lost else one for one, lost in zip(readings, gone, strict=True)
    ]
    conversations = Conversations()
    for one in left:
        conversations.place(one)
    lasts: dict[tuple[str, str], dict[str, Mail]] = defaultdict(dict)
    found: list[Placed] = []
    for mail, one, lost in zip(mails, left, gone, strict=True):
        about = lasts[mail.owner, base_subject(mail.subject).lower()]
        rivals = {root for root, last in about.items() if mail.at - last.at <= SUBJECT_HOLDS}
        tellable = not lost or mail.quotes or bool(mail.thread_index) or rivals == {mail.thread}
        found.append(Placed(mail, conversations.thread_of(one), lost, tellable))
        about[mail.thread] = mail
    return found


def _lot(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % 100


def rows(found: list[Placed], percent: int) -> list[Row]:
    """All mails that can be told; and what became of those that nobody could tell: guessing is the fault there."""
    told = [one for one in found if one.tellable]
    wrong = [one for one in told if one.thread != one.mail.thread]
    lost = [one for one in told if one.stripped]
    untold = [one for one in found if not one.tellable]
    guessed = [one for one in untold if one.thread not in (one.mail.thread, one.mail.id)]
    owners: dict[str, set[str]] = defaultdict(set)
    for one in found:
        owners[one.thread].add(one.mail.owner)
    mixed = [root for root, whose in owners.items() if len(whose) > 1]
    row = Row(
        reader=NAME,
        set=f"{percent} % stripped",
        cases=len(told),
        right=len(told) - len(wrong),
        figures={
            "stripped found": share(sum(one.thread == one.mail.thread for one in lost), len(lost)),
            "two clients mixed": len(mixed),
            "untold guessed wrongly": len(guessed),
        },
        misses=[
            f"{one.mail.subject!r} by {one.mail.sender.address} {one.mail.trap} quotes={one.mail.quotes}: "
            f"expected {one.mail.thread}, got {'its own' if one.thread == one.mail.id else one.thread}"
            for one in wrong
        ]
        + [f"mixed: {root} holds {sorted(owners[root])}" for root in mixed],
    )
    trapped = [one for one in found if one.mail.trap and one.tellable]
    caught = [one for one in trapped if one.thread != one.mail.thread]
    traps = Row(
        reader=NAME, set=f"{percent} %: traps", cases=len(trapped), right=len(trapped) - len(caught),
        misses=[f"{one.mail.trap}: {one.mail.subject}" for one in caught],
    )  # fmt: skip
    return [row, traps]
