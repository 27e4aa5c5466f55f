"""The bytes of an IMAP link: read with a deadline, never past the answer, and never logged."""

from __future__ import annotations  # ReadableBuffer exists for the type checker only

import imaplib
import re
import socket
import ssl
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from imapclient import IMAPClient, exceptions

from bot.mail.hosts import Security, Server

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

CHUNK = 1 << 16
MAX_LINE = 1 << 20
"""A longer line is no answer to anything we ask."""
MAX_LITERAL = 1 << 25
"""We never ask for more than 2 MiB of a mail; a header may be long, a server that announces more is lying."""

FETCHED = re.compile(rb"\* (\d+) FETCH (\([^\r\n{]*(?:\{(\d+)\})?)\r\n")
"""The line of an answer to FETCH (RFC 9051 7.5.2), or its beginning up to a literal; imaplib reads any odder one."""
MORE = re.compile(rb"\{(\d+)\}\Z")

CapabilityError = exceptions.CapabilityError
LoginError = exceptions.LoginError
ProtocolError = exceptions.ProtocolError

Record = bytes | tuple[bytes, bytes]
"""A line of an answer, or a line that ends in a literal with that literal."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long, in seconds: for a connection, for silence inside an answer, for one whole answer."""

    connect: float
    read: float
    answer: float


class SaidNo(Exception):
    """The server answered NO or BAD; the link is as good as before."""


class Wire(imaplib.IMAP4):
    """imaplib with a buffer of our own: it can say what is waiting, keeps half a line, and stops at a deadline."""

    def __init__(self, server: Server, context: ssl.SSLContext | None, patience: Patience) -> None:
        self._context = context
        self._patience = patience
        self._ahead = bytearray()
        self._ahead_of: socket.socket | None = None
        self._deadline = time.monotonic() + patience.answer
        super().__init__(server.host, server.port, patience.connect)

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        link = socket.create_connection((self.host, self.port), timeout=timeout)
        try:
            # A dead peer is noticed by the system too, should we ever wait without a timeout.
            link.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            # imaplib says a password and the end of its line in two pieces; the second must not wait until the first
            # is acknowledged, which some systems put off for 40 ms (RFC 9293 3.7.4 and 3.8.6.3).
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._context is not None:
                link = self._context.wrap_socket(link, server_hostname=self.host)
        except OSError:
            link.close()
            raise
        link.settimeout(self._patience.read)
        return link

    def send(self, data: ReadableBuffer) -> None:
        """Each command opens a new span for its answer."""
        self._deadline = time.monotonic() + self._patience.answer
        super().send(data)

    def readline(self) -> bytes:
        self._refuse_injection()
        end = self._ahead.find(b"\n")
        while end < 0:
            looked = len(self._ahead)
            if looked > MAX_LINE:
                raise self.abort("the server sent a line without end")
            self._mind_deadline()
            if not self._fill():
                return b""
            end = self._ahead.find(b"\n", looked)
        return self._take(end + 1)

    def read(self, size: int) -> bytes:
        if size > MAX_LITERAL:
            raise self.abort(f"the server announced a literal of {size} bytes")
        whole = bytearray(size)
        have = min(size, len(self._ahead))
        whole[:have] = self._take(have)
        view = memoryview(whole)
        while have < size:
            self._mind_deadline()
            got = self.sock.recv_into(view[have:])
            if got == 0:
                raise self.abort("the server closed the connection inside a literal")
            have += got
        return bytes(whole)

    def _get_response(self) -> bytes | None:
        """imaplib tries five patterns on every line; nearly all we are told are mails, and those are known by one."""
        self._refuse_injection()
        found = FETCHED.match(self._ahead)
        if found is None:
            # Another answer, or not here to its end yet.
            said: bytes | None = super()._get_response()  # type: ignore[misc]  # a private name, and the only hook
            return said
        number, line, size = found.groups()
        del self._ahead[: found.end()]
        records = self.untagged_responses.setdefault("FETCH", [])
        said = line = number + b" " + line
        while size is not None:
            records.append((line, self.read(int(size))))
            line = self._get_line()
            more = MORE.search(line)
            size = more[1] if more else None
        records.append(line)
        return said

    def has_news(self) -> bool:
        """Whether anything waits to be read, without waiting for it; raises abort where the server closed."""
        if self._ahead:
            return True
        self.sock.setblocking(False)
        try:
            if not self._fill():
                raise self.abort("the server closed the connection")
            return True
        except (BlockingIOError, ssl.SSLWantReadError):
            # Readable, yet nothing for us: a TLS record of its own business (RFC 8446 4.6).
            return False
        finally:
            self.sock.settimeout(self._patience.read)

    def _fill(self) -> bool:
        chunk = self.sock.recv(CHUNK)
        self._ahead += chunk
        return bool(chunk)

    def _take(self, count: int) -> bytes:
        taken = bytes(self._ahead[:count])
        del self._ahead[:count]
        return taken

    def _mind_deadline(self) -> None:
        if time.monotonic() > self._deadline:
            raise TimeoutError("the answer took too long")

    def _refuse_injection(self) -> None:
        # What came before TLS was established was not said by the server we verified (RFC 9051 11.1).
        if self._ahead_of is not self.sock:
            if self._ahead:
                raise self.abort("the server sent plain text after STARTTLS")
            self._ahead_of = self.sock

    def _log(self, line: str) -> None:
        """imaplib keeps its last ten lines, the password among them; we keep none."""


class Client(IMAPClient):  # type: ignore[misc]  # ships no types
    """imapclient over our wire; answers to FETCH come raw, for imapclient's reader was three times too slow."""

    def __init__(self, server: Server, context: ssl.SSLContext | None, patience: Patience) -> None:
        self._server = server
        self._context = context
        self._patience = patience
        super().__init__(server.host, server.port, ssl=server.security is Security.TLS)
        # imapclient asks imaplib to format every literal for a log that nobody reads.
        self.wire.debug = 0
        self.wire.sock.settimeout(patience.read)
        if server.security is Security.STARTTLS:
            self._protect()

    @property
    def wire(self) -> Wire:
        wire = self._imap
        assert isinstance(wire, Wire)
        return wire

    def _protect(self) -> None:
        try:
            self.starttls(self._context)
        except (OSError, imaplib.IMAP4.error):
            # Where TLS failed, the socket is half taken apart already.
            with suppress(OSError):
                self.shutdown()
            raise

    def _create_IMAP4(self) -> Wire:  # noqa: N802  # imapclient's name for it
        first = self._context if self._server.security is Security.TLS else None
        return Wire(self._server, first, self._patience)

    def _set_read_timeout(self) -> None:
        """The wire knows its own patience."""

    def fetch_records(self, uids: str, items: str) -> list[Record]:
        """What the server answers to UID FETCH; raises SaidNo."""
        self.wire.untagged_responses.pop("FETCH", None)
        kind, answer = self.wire.uid("FETCH", uids, items)
        if kind != "OK":
            raise SaidNo(said(answer))
        return [record for record in answer if record is not None]

    def search_uids(self, first: int, last: int) -> list[int]:
        """The UIDs that exist in a range; raises SaidNo."""
        self.wire.untagged_responses.pop("SEARCH", None)
        kind, answer = self.wire.uid("SEARCH", f"UID {first}:{last}")
        if kind != "OK":
            raise SaidNo(said(answer))
        found = [int(word) for line in answer if line for word in line.split() if word.isdigit()]
        return sorted(uid for uid in set(found) if first <= uid <= last)

    def list_special(self) -> list[tuple[tuple[bytes, ...], bytes, str]]:
        """All folders with their flags; special uses are asked for where they come on request only (RFC 6154 5.2)."""
        if not (self.has_capability("SPECIAL-USE") and self.has_capability("LIST-EXTENDED")):
            return list(self.list_folders())
        kind, answer = self.wire.list('""', '"*" RETURN (SPECIAL-USE)')
        if kind != "OK":
            raise SaidNo(said(answer))
        return list(self._proc_folder_list(answer))

    def start_idle(self) -> bytes:
        """Begins to IDLE (RFC 2177 3), and gives the tag of the command; raises SaidNo."""
        tag: bytes = self.wire._command("IDLE")
        while self.wire._get_response() is not None:
            if self.wire.tagged_commands.get(tag) is not None:
                del self.wire.tagged_commands[tag]
                raise SaidNo("the server takes no IDLE")
        return tag

    def end_idle(self, tag: bytes) -> None:
        """Ends to IDLE, and reads all the server had to say."""
        self.wire.send(b"DONE\r\n")
        self.wire._command_complete("IDLE", tag)


def said(answer: Sequence[Record | None]) -> str:
    """The words of a tagged answer, for a person."""
    words = answer[-1] if answer else None
    return words.decode("utf-8", "replace") if isinstance(words, bytes) else "no reason given"
