"""What a member's mail has to show before an order of it is carried out (design 9)."""

from enum import StrEnum

from bot.mail.trust import Author
from bot.project.order_mail import QUESTIONS
from bot.project.state import Thread

OUTWARD = frozenset({"send", "approve", "reword", "resume", "close", "contact"})
"""Orders that write to a client, or let one be written to: never on a verified author alone."""
SHOWN = frozenset({"approve", "reword", "hold"})
"""Orders about the one letter that was shown for approval."""


class Bearing(StrEnum):
    """What of ours a mail carries."""

    NOTHING = "nothing"
    TOKEN = "token"
    """A token, or an answer, from a mail we sent this member, that is about this thread."""
    SHOWN = "shown"
    """The same of the very mail that showed them this letter: the confirmation itself."""


class Verdict(StrEnum):
    OBEY = "obey"
    CONFIRM = "confirm"
    """Ask the member, at their known address, whether it was they."""
    REFUSE = "refuse"


def verdict(verb: str, author: Author, bearing: Bearing, vouching: bool) -> Verdict:
    """The first line that fits; `vouching`: a server is pinned that says who wrote a mail."""
    if verb in QUESTIONS:
        return Verdict.OBEY  # it changes nothing, and the answer goes to the member's own address
    if author is Author.DENIED:
        return Verdict.REFUSE
    proven, bears = author is Author.PROVEN, bearing is not Bearing.NOTHING
    if verb not in OUTWARD:
        return Verdict.OBEY if proven or bears else Verdict.CONFIRM
    # Where a server vouches for members, its silence tells against whoever shows a token that could be forwarded.
    if bears and (proven or (bearing is Bearing.SHOWN and not vouching)):
        return Verdict.OBEY
    return Verdict.CONFIRM


def scope(verb: str, number: int | None, thread: Thread | None, client: str = "") -> str:
    """What a token in a mail of ours is bound to: the order, the thread, and the letter where it lets one go."""
    return "/".join((verb, client or str(number or ""), _letter(verb, thread)))


def in_digest(bound: str) -> str:
    """The same from a digest, which tells of a letter and does not show it: never a confirmation."""
    return f"{bound}/digest"


def _letter(verb: str, thread: Thread | None) -> str:
    if thread is None:
        return ""
    if verb in SHOWN:
        return thread.approval or ""
    silence = thread.silence
    return f"{silence.number}.{silence.step}.{silence.broken}" if verb == "send" and silence else ""
