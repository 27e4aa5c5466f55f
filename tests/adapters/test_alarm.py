"""The ways to reach a person, each against a real program or a real server on loopback."""

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import default
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from bot.adapters.alarm import Command, NoteFile, Post, SecondMail, Ways
from tests.adapters.smtp_desk import account_of
from tests.adapters.smtp_script import Script, listening

SENTENCE = "Courtside cannot read the mailbox, since 02 March 2026 08:00 UTC: für Grüße gesperrt."


class Pager(ThreadingHTTPServer):
    """A web server that keeps what is posted to it, and answers as it is told."""

    def __init__(self, status: int) -> None:
        super().__init__(("127.0.0.1", 0), _Posted)
        self.status = status
        self.posted: list[tuple[str, str, str]] = []


class _Posted(BaseHTTPRequestHandler):
    server: Pager

    def do_POST(self) -> None:  # the name that http.server calls
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.posted.append((self.path, self.headers["Content-Type"], body))
        self.send_response(self.server.status)
        self.send_header("Location", "/elsewhere")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # the name that http.server uses
        """Says nothing."""


@contextmanager
def pager(status: int = 200) -> Iterator[Pager]:
    server = Pager(status)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_program_reads_the_sentence(tmp_path: Path) -> None:
    """On standard input, whole, in UTF-8; nothing of it stands in the list of processes."""
    heard = tmp_path / "heard"
    program = f"import sys; open({str(heard)!r}, 'wb').write(sys.stdin.buffer.read())"
    assert asyncio.run(Command((sys.executable, "-c", program)).tell(SENTENCE)) is None
    assert f"{SENTENCE}\n" == heard.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("/nowhere/page",), "/nowhere/page cannot be started: No such file or directory"),
        ((sys.executable, "-c", "raise SystemExit(3)"), f"{sys.executable} ended with 3"),
        ((sys.executable, "-c", "import time; time.sleep(60)"), f"{sys.executable} did not end within 0.4 seconds"),
    ],
)
def test_a_program_that_fails_has_told_nobody(words: tuple[str, ...], said: str) -> None:
    """It is missing, ends with an error, or hangs and is ended."""
    assert said == asyncio.run(Command(words, patience=0.4).tell(SENTENCE))


def test_a_sentence_is_posted_as_text_or_as_chat_programs_take_it() -> None:
    """With the path and the token that the address has."""
    with pager() as server:
        url = f"http://127.0.0.1:{server.server_port}/hook?token=hunter2"
        assert asyncio.run(Post(url).tell(SENTENCE)) is None
        assert asyncio.run(Post(url, is_json=True).tell(SENTENCE)) is None
    path = "/hook?token=hunter2"
    assert (path, "text/plain; charset=utf-8", SENTENCE) == server.posted[0]
    assert (path, "application/json", {"text": SENTENCE}) == (*server.posted[1][:2], json.loads(server.posted[1][2]))


def test_a_refused_post_has_told_nobody_and_names_no_token() -> None:
    """A redirect is a refusal too: the sentence goes where the settings say, or nowhere."""
    for status in (403, 500, 302):
        with pager(status) as server:
            url = f"http://127.0.0.1:{server.server_port}/hunter2"
            assert f"127.0.0.1 answered {status}" == asyncio.run(Post(url).tell(SENTENCE))
        assert 1 == len(server.posted)
    gone = asyncio.run(Post(url).tell(SENTENCE))
    assert gone is not None
    assert gone.startswith("127.0.0.1 was not reached")
    assert "hunter2" not in gone + repr(Post(url))


@pytest.mark.parametrize("address", ["https://push..example/x", "https://127.0.0.1:9/büro"])
def test_an_address_that_nobody_can_post_to_is_told_and_raises_nothing(address: str) -> None:
    """It had ended the watchman, and with it every other way."""
    told = asyncio.run(Ways((Post(address), Command(("true",)))).tell(SENTENCE))
    assert told is None
    assert "cannot be written in ASCII" in str(asyncio.run(Post(address).tell(SENTENCE)))


def test_a_second_server_carries_the_sentence_as_a_mail() -> None:
    """Real SMTP; marked so that no machine answers it."""

    async def tale() -> Script:
        async with listening(Script()) as script:
            assert await SecondMail(account_of(script), ("ana@home.test",)).tell(SENTENCE) is None
        return script

    (taken,) = asyncio.run(tale()).taken
    letter = message_from_bytes(taken.content.removesuffix(b".\r\n"), policy=default)
    assert ("bot@studio.test", ("ana@home.test",)) == (taken.sender, taken.recipients)
    assert ("auto-generated", "Courtside needs a person") == (letter["Auto-Submitted"], letter["Subject"])
    body = letter.get_body()
    assert body is not None
    assert SENTENCE == body.get_content().strip().replace("\n", "")
    assert taken.content.isascii()


def test_a_second_server_that_refuses_has_told_nobody() -> None:
    """Its words are the reason."""

    async def tale() -> str | None:
        async with listening(Script(faults=[("RCPT1", "550")])) as script:
            return await SecondMail(account_of(script), ("ana@home.test",)).tell(SENTENCE)

    said = asyncio.run(tale())
    assert said is not None
    assert "550" in said


def test_one_way_that_works_is_enough() -> None:
    """All are tried; only where every one fails has nobody been told."""
    bad, good = Command(("/nowhere/page",)), Command((sys.executable, "-c", ""))
    assert asyncio.run(Ways((bad, good)).tell(SENTENCE)) is None
    both = asyncio.run(Ways((bad, bad)).tell(SENTENCE))
    assert both is not None
    assert 2 == both.count("cannot be started")
    assert "the settings name no way ([alarm])" == asyncio.run(Ways(()).tell(SENTENCE))


def test_the_note_is_ours_alone_and_survives(tmp_path: Path) -> None:
    """Replaced whole; where it cannot be written the old one stays and nothing is raised."""
    note = NoteFile(tmp_path / "courtside.alarm")
    assert "" == note.read()
    note.write("first")
    note.write("second")
    assert ("second", 0o600) == (note.read(), note.path.stat().st_mode & 0o777)
    assert note.complaint() is None
    lost = NoteFile(tmp_path / "missing" / "courtside.alarm")
    lost.write("third")
    assert "" == lost.read()
    assert lost.complaint() == f"{lost.path} cannot be written"


def test_half_a_character_in_a_trouble_stops_no_alarm(tmp_path: Path) -> None:
    """The name of a file, or a server's words, may hold one; what can be written is written, and told."""
    note, told = NoteFile(tmp_path / "note"), tmp_path / "told"
    note.write("cannot write caf\udce9.db")
    assert "cannot write caf?.db" == note.read()
    hears = Command(("sh", "-c", f"cat > {told}"))
    assert asyncio.run(Ways((hears,)).tell("cannot write caf\udce9.db")) is None
    assert "cannot write caf?.db\n" == told.read_text("utf-8")
