"""What the mailbox reads from servers' answers and from the first bytes of a mail: values in, values out."""

import asyncio
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.adapters.imap_account import ImapAccount
from bot.adapters.imap_answers import Fetched, fetched, internal_date
from bot.adapters.imap_cut import ENOUGH_TEXT, may_hide_text
from bot.adapters.imap_folders import Folder, resolve
from bot.adapters.imap_wire import Client, Patience
from bot.mail.hosts import Security, Server
from bot.ports import Trouble
from tests.adapters.scripted_imap import ScriptedImap
from tests.servers.loopback import plain

# --- who we are there -------------------------------------------------------------------------

SERVER = Server(Security.TLS, "imap.studio.example", 993)


def test_an_account_never_shows_its_password() -> None:
    """Neither printed nor formatted."""
    account = ImapAccount(server=SERVER, username="ana", password="hush-4711", ca_file=Path("x"))
    assert "hush" not in f"{account!r} {account}"


# --- answers -----------------------------------------------------------------------------------

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_an_answer_with_literals_in_any_order() -> None:
    """imaplib hands a response over in pieces; UID may stand before or after what it belongs to."""
    records: list[bytes | tuple[bytes, bytes]] = [
        (b"1 (UID 5 BODY[]<0> {7}", b"a UID 9"),
        b' RFC822.SIZE 7 INTERNALDATE "22-Nov-2026 12:00:00 +0000")',
        (b"2 (BODY[HEADER] {3}", b"b\r\n"),
        b" FLAGS (\\Seen) UID 6)",
        b"3 (FLAGS (\\Seen))",
        b'4 (UID 7 BODY[HEADER.FIELDS ("SUBJECT")] "with \\"quotes\\" and UID 99")',
        b"5 (UID 8 BODY[]<0> NIL)",
        b'6 (uid 10 rfc822.size 3 internaldate "22-nov-2026 07:00:00 -0500")',
    ]
    assert [
        Fetched(5, 7, NOON, b"a UID 9"),
        Fetched(6, None, None, b"b\r\n"),
        Fetched(7, None, None, b'with "quotes" and UID 99'),
        Fetched(8, None, None, None),
        Fetched(10, 3, NOON, None),
    ] == list(fetched(records))


@pytest.mark.parametrize("line", [b"", b"1 (", b")", b"1 (UID x)", b"1 (UID 5 BODY[]<0> \x005\x00)", b"\x00" * 9])
def test_an_answer_of_garbage_is_passed_over(line: bytes) -> None:
    """Nothing raises; what has no body has none."""
    assert all(one.body is None for one in fetched([line]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b" 1-Jan-2026 00:30:00 +0100", datetime(2025, 12, 31, 23, 30, tzinfo=UTC)),
        (b"01-Jan-2026 00:30:00 -0330", datetime(2026, 1, 1, 4, 0, tzinfo=UTC)),
        (b"31-Feb-2026 00:00:00 +0000", None),
        (b"01-Foo-2026 00:00:00 +0000", None),
        (b"01-Jan-0001 00:00:00 +1400", None),
        (b"01-Jan-2026 00:00:00 +9999", None),
        (b"yesterday", None),
    ],
)
def test_internal_dates(text: bytes, expected: datetime | None) -> None:
    """In UTC, or none where it is no date."""
    assert expected == internal_date(text)


# --- where the text is -------------------------------------------------------------------------

MIXED = b"Subject: x\r\nContent-Type: multipart/mixed; boundary=cut\r\n\r\n"
IMAGE = b"--cut\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"QUJD\r\n" * 2000
TEXT = b"--cut\r\nContent-Type: TEXT/Plain; charset=utf-8\r\n\r\nHello\r\n"
FILE = b"--cut\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=log.txt\r\n\r\nlog\r\n"
INNER = b"--in\r\nContent-Type: image/gif\r\n\r\nR0lG\r\n"
NESTED = b"--cut\r\nContent-Type: multipart/related;\r\n boundary=in\r\n\r\n" + INNER


@pytest.mark.parametrize(
    ("what", "first", "expected"),
    [
        ("plain text", b"Subject: x\r\nContent-Type: text/plain\r\n\r\nHello", False),
        ("nothing declared is plain text", b"Subject: x\r\n\r\nHello", False),
        ("HTML alone, with bare line feeds", b"Subject: x\nContent-Type: text/html\n\n<p>Hello", False),
        ("a lone file has no text anywhere", b"Content-Type: application/pdf\r\n\r\nJVBE", False),
        ("the header itself is cut", b"Subject: x\r\nX-Long: yyy", True),
        ("the text comes first", MIXED + TEXT + IMAGE, False),
        ("the text comes after an image", MIXED + IMAGE + TEXT + b"--cut--", False),
        ("an image, then the cut", MIXED + IMAGE, True),
        ("only an attached text so far", MIXED + FILE + IMAGE, True),
        ("a closed inner part is no empty header", MIXED + NESTED + b"--in--\r\n\r\n" + IMAGE, True),
        ("a part without a header is plain text", MIXED + b"--cut\r\n\r\nHello\r\n" + IMAGE, False),
        ("a folded type", MIXED + b"--cut\r\nContent-Type:\r\n text/html\r\n\r\n<p>Hi\r\n--cut--", False),
        ("a text that begins at the cut", MIXED + IMAGE + TEXT, True),
        ("a text that goes on over the cut", MIXED + IMAGE + TEXT + b"words\r\n" * ENOUGH_TEXT, False),
        ("a part's header is cut", MIXED + IMAGE + b"--cut\r\nContent-Type: text/pl", True),
        ("hostile: dashes without end", MIXED + b"\n--x" * 50_000, True),
    ],
)
def test_whether_the_first_bytes_show_the_text(what: str, first: bytes, expected: bool) -> None:
    """Where they do, no more of the mail is fetched."""
    assert expected == may_hide_text(first), what


# --- folders -----------------------------------------------------------------------------------


def there(*folders: tuple[str, str]) -> list[Folder]:
    return [Folder(name, frozenset(flags.encode().split())) for name, flags in folders]


@pytest.mark.parametrize(
    ("folders", "expected"),
    [
        (there(("INBOX", ""), ("Outgoing", "\\sent"), ("Sent", "")), "Outgoing"),
        (there(("INBOX", ""), ("INBOX.Sent", ""), ("INBOX.Clients.Sent", "")), "INBOX.Sent"),
        (there(("INBOX", ""), ("[Gmail]/Sent Mail", "")), "[Gmail]/Sent Mail"),
        (there(("INBOX", ""), ("Gesendete Elemente", "")), "Gesendete Elemente"),
        (there(("INBOX", ""), ("Sent", "\\noselect"), ("Sent Items", "")), "Sent Items"),
    ],
)
def test_the_sent_folder_is_found(folders: list[Folder], expected: str) -> None:
    """By its flag where there is one, else by the names mail programs give it."""
    account = ImapAccount(server=SERVER, username="ana", password="hush", folders=("\\Sent",))
    assert (expected,) == resolve(account, folders)


def test_no_sent_folder_is_never_guessed() -> None:
    """A folder that only looks like it is not taken for it."""
    account = ImapAccount(server=SERVER, username="ana", password="hush", folders=("\\Sent",))
    with pytest.raises(Trouble, match=r"no folder \\Sent; it has INBOX, Presents"):
        resolve(account, there(("INBOX", ""), ("Presents", "")))


# --- the link ----------------------------------------------------------------------------------


def test_no_piece_of_a_command_waits_for_an_acknowledgement() -> None:
    """Said in two pieces, a login would stand still for 40 ms on every link (RFC 9293 3.7.4)."""
    server = ScriptedImap()

    def linked() -> int:
        client = Client(plain(server.port), None, Patience(5.0, 5.0, 5.0))
        try:
            return client.wire.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        finally:
            client.shutdown()

    async def act() -> int:
        async with server.running():
            return await asyncio.to_thread(linked)

    assert asyncio.run(act())
