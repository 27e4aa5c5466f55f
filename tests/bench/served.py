"""A generated mailbox behind a throw-away Dovecot, and settings for a worker that reads it."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.bench.studio_mail import BOT, studio_mail
from tests.servers import loopback
from tests.servers.dovecot import PASSWORD, Dovecot

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
"""The day of the install."""
FIVE_YEARS = timedelta(days=5 * 365)

SETTINGS = """\
mode = "observe"
[bot]
address = "{bot}"
name = "Studio"
[inbox]
url = "imap://127.0.0.1:{port}"
username = "{user}"
password = "{password}"
folders = ["INBOX"]
poll = "60s"
history = "{days} days"
[outbox]
url = "smtp://127.0.0.1:9"
[store]
url = "sqlite:///courtside.db"
[team]
domains = ["studio.example"]
members = ["Ana Ruiz <ana@studio.example>", "Lee Wong <lee@studio.example>"]
timezone = "Europe/Berlin"
holidays = "DE-BE"
[ladders.standard]
then = "call"
[[ladders.standard.steps]]
name = "polite"
after = "3 business days"
[[ladders.standard.steps]]
name = "firm"
after = "4 business days"
[[ladders.standard.steps]]
name = "final"
after = "5 business days"
approve = true
"""


@dataclass(frozen=True, slots=True)
class Filled:
    """What lies in the mailbox."""

    user: str
    maildir: Path
    mails: int
    size: int
    """Of all mails together, in bytes."""


def fill(server: Dovecot, user: str, count: int) -> Filled:
    """Five years of mail up to NOW, laid where a delivery agent would, each with its own INTERNALDATE."""
    maildir, size = server.maildir(user), 0
    for part in ("new", "cur", "tmp"):
        (maildir / part).mkdir(parents=True)
    for number, mail in enumerate(studio_mail(count, since=NOW - FIVE_YEARS, until=NOW)):
        file = maildir / "cur" / f"{number:06}.bench,S={len(mail.raw)},W={len(mail.raw)}:2,S"
        file.write_bytes(mail.raw)
        os.utime(file, (mail.at.timestamp(), mail.at.timestamp()))
        size += len(mail.raw)
    loopback.give_away(maildir)
    with server.client(user) as client:
        # The server's own list of what there is belongs to nobody's reading.
        client.select_folder("INBOX", readonly=True)
    return Filled(user, maildir, count, size)


def settings(folder: Path, port: int, user: str, *, history: timedelta) -> Path:
    """A courtside.toml in a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "courtside.toml"
    file.write_text(SETTINGS.format(bot=BOT, port=port, user=user, password=PASSWORD, days=history.days))
    return file
