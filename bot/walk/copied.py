"""A store that is an older or a second one: it observes until a person says that it is the one to go on with (6.10).

The sign is a letter of ours in the mailbox that the store does not know: whoever wrote it knew more, or works beside
us. What the letters of the last weeks show is enough; older ones may have been erased with whom they went to."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.followup.policy import Mode, Policy
from bot.ports import Book
from bot.project.records import Reading
from bot.walk.act import Office

COPIED = "copied"
"""The store's setting; empty where it is the one to go on with."""
RECENT = timedelta(days=30)
WAY_OUT = "look that no other Courtside works on this mailbox, then say `courtside restore --done`"


def suspect(book: Book, reading: Reading, now: datetime) -> None:
    """Called for a letter of ours that the store does not know."""
    if reading.ours and now - reading.at <= RECENT and reason(book) is None:
        observe(
            book, f"the mailbox shows a letter of ours of {reading.at:%d %B %Y %H:%M} UTC that the store does not know"
        )


def observe(book: Book, why: str) -> None:
    """From here on nothing goes to clients, until `go_on`."""
    book.put_setting(COPIED, f"{why}; {WAY_OUT}")


def go_on(book: Book, now: datetime) -> bool:
    """A person says that this store is the one; False where nobody had doubted it."""
    if reason(book) is None:
        return False
    book.put_setting(COPIED, "")
    for stream in book.streams():
        book.schedule(stream, now)
    return True


def reason(book: Book) -> str | None:
    """Why the store only observes; None: it is the one to go on with."""
    return book.setting(COPIED) or None


def careful(book: Book, office: Office) -> Office:
    """The office, which only observes while the store is doubted."""
    return office if reason(book) is None else replace(office, policy=careful_policy(book, office.policy))


def careful_policy(book: Book, policy: Policy) -> Policy:
    """The policy, which only observes while the store is doubted."""
    return policy if reason(book) is None else replace(policy, mode=Mode.OBSERVE)
