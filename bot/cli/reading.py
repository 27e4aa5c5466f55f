"""Who reads the mails of a command: the processes of the machine, where they are many."""

from datetime import UTC, datetime

from bot.adapters.readers import Readers
from bot.mail.message import Understanding
from bot.mail.reading import read
from bot.mail.understanding import understand
from bot.walk.ahead import Here

MODULES = ("bot.walk.understood",)
"""What reads a mail, with all it needs: a process has it in memory before the first mail comes."""
MANY = 200
"""Mails of an archive that are worth processes; nobody's mailbox depends on a command, should one end it."""


NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)
"""When a mail arrived whose moment nobody wrote down: it sorts first."""


def understood(raw: bytes) -> Understanding:
    """What a mail says that came out of a file."""
    return understand(read(raw, fallback=NO_MOMENT))


def reader_for_worker() -> Readers:
    return Readers(Here(), MODULES, wary=True)


def reader_for_archives() -> Readers:
    return Readers(Here(), MODULES, many=MANY)
