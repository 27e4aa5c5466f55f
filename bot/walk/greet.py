"""The first days with us: what is said to a member at once, and to that member alone (design 4.2, 9)."""

from datetime import datetime, timedelta

from bot.followup.notices import Notice, notice
from bot.followup.policy import Policy
from bot.followup.writing import Desk
from bot.mail.message import Address
from bot.ports import Book
from bot.project.outgoing import team_key
from bot.project.people import People
from bot.project.records import Reading
from bot.project.state import Client
from bot.walk.states import HOUSE

# So many threads of each member are answered; then the digest tells of them.
FIRST_THREADS = 3
# Questions whose a thread is, in a day of the team: anybody can write in a member's name, and the digest has the rest.
MOST_ASKED = 10
# What is older was found in the mailbox, not just written: at the install nobody wants a mail for each old thread.
JUST_WRITTEN = timedelta(days=1)


def is_to_be_greeted(book: Book, reading: Reading, policy: Policy, now: datetime) -> bool:
    """Whether a member has just put us on one of their first threads; counts it."""
    if not policy.digest or not _has_just_been_written(reading, policy.people, now):
        return False
    name = f"greeted:{reading.sender}"
    count = int(book.setting(name) or 0)
    if count >= FIRST_THREADS:
        return False
    book.put_setting(name, str(count + 1))
    return True


def ask_whose(book: Book, policy: Policy, desk: Desk, reading: Reading, root: str, now: datetime) -> None:
    """Asks the member who put us on a thread of which nobody can tell whose it is; once for each `root`."""
    if not _has_just_been_written(reading, policy.people, now):
        return
    member = Address(reading.sender, policy.people.name_of_member(reading.sender))
    about = Notice(about="handed" if reading.forwarded else "whose", thread=None, detail=reading.subject, member=member)
    key = team_key(HOUSE, None, f"whose/{root}")
    told = notice(about, key, HOUSE, Client(), policy, desk, now)
    if told is not None and book.letter(key) is None and _may_be_asked(book, reading.sender, policy, now):
        book.plan(told.planned(HOUSE, None, now))


def is_handed_first(book: Book, reading: Reading) -> bool:
    """Whether this is no mail that the same member has handed to us before; remembers what was."""
    if reading.handed_on is None or not reading.handed_on.likeness:
        return True
    name = f"handed:{reading.sender}:{reading.handed_on.likeness}"
    known = book.setting(name) == reading.day.isoformat()
    book.put_setting(name, reading.day.isoformat())
    return not known


def _has_just_been_written(reading: Reading, people: People, now: datetime) -> bool:
    # Nobody is written to for a mail of which their own server says that it is not theirs.
    return not (reading.old or reading.denied) and people.is_team(reading.sender) and now - reading.at < JUST_WRITTEN


def _may_be_asked(book: Book, member: str, policy: Policy, now: datetime) -> bool:
    """Whether a member has not been asked too often today; counts it."""
    name, today = f"asked_whose:{member}", policy.team.day(now).isoformat()
    day, _, count = (book.setting(name) or "").partition(" ")
    asked = int(count) if day == today else 0
    if asked < MOST_ASKED:
        book.put_setting(name, f"{today} {asked + 1}")
    return asked < MOST_ASKED
