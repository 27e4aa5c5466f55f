"""`courtside replay` on a year of mail, beside the standard library that only parses the same archive."""

import json
import mailbox
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median

from tests.bench.served import NOW, settings
from tests.bench.studio_mail import studio_mail

MAILS = 4_000
YEAR = timedelta(days=365)
WITH_BOT = 0.5
ROUNDS = 3


def run() -> list[tuple[str, float, float, str]]:
    """One row: its name, our seconds a mail (start and end of the command included), the parser's, the goal."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "year.mbox"
        _write(archive)
        config = settings(Path(folder), 9, "nobody", history=YEAR)
        ours, bare = zip(*((_replayed(archive, config), _parsed(archive)) for _ in range(ROUNDS)), strict=True)
    return [("replay a year of mail, one mail", median(ours), median(bare), "at least 500 a second")]


def _write(archive: Path) -> None:
    with archive.open("wb") as file:
        for mail in studio_mail(MAILS, since=NOW - YEAR, until=NOW, attached=False, with_bot=WITH_BOT):
            body = mail.raw.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
            file.write(b"From bench@studio.example " + mail.at.ctime().encode() + b"\n" + body + b"\n")


def _replayed(archive: Path, config: Path) -> float:
    command = [sys.executable, "-m", "bot", "replay", str(archive), "--config", str(config), "--json"]
    began = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, timeout=300)
    took = time.perf_counter() - began
    events = [json.loads(line) for line in done.stdout.splitlines()]
    if not any(event["event"] == "follow_up" for event in events) or any(e["event"] == "shunted" for e in events):
        raise RuntimeError("the replay told of no letter, or set a mail aside")
    return took / MAILS


def _parsed(archive: Path) -> float:
    began = time.perf_counter()
    for message in mailbox.mbox(archive):
        text = next((part for part in message.walk() if part.get_content_type() == "text/plain"), None)
        if text is None or not text.get_payload(decode=True):
            raise RuntimeError("a mail without text")
    return (time.perf_counter() - began) / MAILS
