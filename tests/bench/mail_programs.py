"""The anchors: how long other programs take over the same mailbox; NaN where one is not installed."""

import math
import os
import shutil
import subprocess
import time
from pathlib import Path

from imapclient import IMAPClient

from tests.bench.served import Filled
from tests.servers import loopback
from tests.servers.dovecot import PASSWORD

MISSING = math.nan
"""What an anchor that is not installed took."""
AT_ONCE = 200
FIRST_PART = 128 << 10

MBSYNC = """\
IMAPStore there
Host 127.0.0.1
Port {port}
User {user}
Pass {password}
SSLType None
AuthMechs PLAIN

MaildirStore here
Path {folder}/
Inbox {folder}/INBOX

Channel mail
Far :there:
Near :here:
Patterns INBOX
Create Near
Sync Pull
SyncState {folder}/state-
"""

NOTMUCH = """\
[database]
path={folder}
mail_root={maildir}
[user]
name=Studio
primary_email=followup@studio.example
[new]
tags=new
ignore=
[maildir]
synchronize_flags=false
"""


def mbsync(port: int, user: str, folder: Path) -> tuple[float, float]:
    """Copies the INBOX to a Maildir, then looks again where nothing is new: seconds of each."""
    program = _installed("mbsync")
    if program is None:
        return MISSING, MISSING
    folder.mkdir()
    settings = folder / "mbsyncrc"
    settings.write_text(MBSYNC.format(port=port, user=user, password=PASSWORD, folder=folder))
    command = [program, "-c", str(settings), "mail"]
    return _timed(command), min(_timed(command) for _ in range(3))


def notmuch(filled: Filled, folder: Path) -> float:
    """Indexes the Maildir as it lies on the disk; fetches nothing."""
    program = _installed("notmuch")
    if program is None:
        return MISSING
    folder.mkdir()
    settings = folder / "notmuchrc"
    settings.write_text(NOTMUCH.format(folder=folder, maildir=filled.maildir))
    return _timed([program, "new", "--quiet"], {"NOTMUCH_CONFIG": str(settings)})


def mu(filled: Filled, folder: Path) -> float:
    """Indexes the Maildir as it lies on the disk; fetches nothing, and threads only when asked."""
    program = _installed("mu")
    if program is None:
        return MISSING
    home = f"--muhome={folder}"
    _timed([program, "init", "--quiet", home, f"--maildir={filled.maildir}"])
    return _timed([program, "index", "--quiet", home])


def bare_fetch(port: int, user: str) -> float:
    """imapclient fetches the same first parts of every mail, in as many commands as we, and drops them."""
    client = IMAPClient("127.0.0.1", port, ssl=False, timeout=60)
    began = time.perf_counter()
    client.login(user, PASSWORD)
    client.select_folder("INBOX", readonly=True)
    uids = client.search("ALL")
    for start in range(0, len(uids), AT_ONCE):
        client.fetch(uids[start : start + AT_ONCE], [f"BODY.PEEK[]<0.{FIRST_PART}>", "INTERNALDATE", "RFC822.SIZE"])
    took = time.perf_counter() - began
    client.logout()
    return took


def _installed(program: str) -> str | None:
    return shutil.which(program, path=loopback.SEARCH_PATH)


def _timed(command: list[str], environment: dict[str, str] | None = None) -> float:
    began = time.perf_counter()
    done = subprocess.run(
        command, check=False, capture_output=True, timeout=900, env={**os.environ, **(environment or {})}
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.decode()[-2000:]}")
    return time.perf_counter() - began
