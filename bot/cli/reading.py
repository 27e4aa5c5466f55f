"""Who reads the mails of a command: the processes of the machine, where they are many."""

from bot.adapters.readers import Readers
from bot.walk.ahead import Here

MODULES = ("bot.walk.understood",)
"""What reads a mail, with all it needs: a process has it in memory before the first mail comes."""
MANY = 200
"""Mails of an archive that are worth processes; nobody's mailbox depends on a command, should one end it."""


def reader_for_worker() -> Readers:
    return Readers(Here(), MODULES, wary=True)


def reader_for_archives() -> Readers:
    return Readers(Here(), MODULES, many=MANY)
