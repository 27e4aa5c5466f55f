"""A small IMAP server on loopback that behaves, except where a test's script tells it not to."""

import asyncio
import base64
import re
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

PASSWORD = "hush-4711"
DATE = '"22-Nov-2026 01:00:00 +0000"'

Misdeed = Callable[["Conversation", str, str], Awaitable[None]]
"""Answers a command (its tag, the rest of the line) in the server's place."""


@dataclass(slots=True)
class Conversation:
    """One connection of a client, with what it said so far."""

    server: "ScriptedImap"
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    said: list[str] = field(default_factory=list)

    async def say(self, text: str | bytes) -> None:
        """Sends bytes as they are; a text gets its line end."""
        self.writer.write(text if isinstance(text, bytes) else text.encode() + b"\r\n")
        await self.writer.drain()

    async def hear(self) -> str:
        """A line of the client; raises ConnectionError where it left."""
        line = await self.reader.readline()
        if not line:
            raise ConnectionResetError
        return line.decode().rstrip("\r\n")

    def reset(self) -> None:
        """Cuts the link without a goodbye (RST)."""
        link = self.writer.get_extra_info("socket")
        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def hang(self) -> None:
        """Says nothing until the client leaves."""
        while True:
            await self.hear()

    async def obey(self, tag: str, rest: str) -> None:
        """What a server that behaves would do."""
        await self.server.obey(self, tag, rest)


@dataclass(slots=True)
class ScriptedImap:
    """One folder, INBOX; scripts are (beginning of the command, how often, what to do instead)."""

    mails: dict[int, bytes] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)
    """RFC822.SIZE where it is not the true one."""
    uidvalidity: int = 7
    uidnext: int | None = None
    """None for one above the last mail."""
    capabilities: str = "IMAP4rev1 IDLE AUTH=PLAIN"
    password: str = PASSWORD
    listing: tuple[str, ...] = ('* LIST () "/" INBOX',)
    greeting: Callable[[Conversation], Awaitable[None]] | None = None
    port: int = 0
    commands: list[str] = field(default_factory=list)
    """All that was ever asked, without tags and secrets."""
    links: int = 0
    idling: asyncio.Event = field(default_factory=asyncio.Event)
    _scripts: list[list[object]] = field(default_factory=list)
    _open: list[asyncio.StreamWriter] = field(default_factory=list)

    def script(self, beginning: str, misdeed: Misdeed, times: int = 1) -> None:
        self._scripts.append([beginning, times, misdeed])

    @asynccontextmanager
    async def running(self) -> AsyncIterator["ScriptedImap"]:
        listener = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = listener.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            listener.close()
            for writer in self._open:
                writer.transport.abort()
            await listener.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.links += 1
        self._open.append(writer)
        conversation = Conversation(self, reader, writer)
        try:
            if self.greeting is not None:
                await self.greeting(conversation)
            else:
                await conversation.say("* OK ready")
            while True:
                tag, _, rest = (await conversation.hear()).partition(" ")
                self.commands.append(rest if not rest.startswith("LOGIN") else "LOGIN")
                await (self._misdeed(rest) or type(conversation).obey)(conversation, tag, rest)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def _misdeed(self, rest: str) -> Misdeed | None:
        for script in self._scripts:
            beginning, times, misdeed = script
            if rest.upper().startswith(str(beginning)) and isinstance(times, int) and times > 0:
                script[1] = times - 1
                return misdeed  # type: ignore[return-value]  # the third of each list
        return None

    async def obey(self, talk: Conversation, tag: str, rest: str) -> None:
        command = rest.upper()
        if command.startswith("CAPABILITY"):
            await talk.say(f"* CAPABILITY {self.capabilities}")
        elif command.startswith("AUTHENTICATE PLAIN"):
            await talk.say("+ ")
            if base64.b64decode(await talk.hear()) != f"\0ana\0{self.password}".encode():
                await talk.say(f"{tag} NO [AUTHENTICATIONFAILED] Authentication failed.")
                return
        elif command.startswith("LIST"):
            for line in self.listing:
                await talk.say(line)
        elif command.startswith("EXAMINE"):
            await self._examine(talk)
        elif command.startswith("UID SEARCH"):
            await talk.say("* SEARCH " + " ".join(map(str, self.chosen(rest.split()[-1]))))
        elif command.startswith("UID FETCH"):
            for uid in self.chosen(rest.split()[2]):
                await talk.say(self.fetched(uid, rest) + b"\r\n")
        elif command.startswith("IDLE"):
            await talk.say("+ idling")
            self.idling.set()
            await talk.hear()
        elif command.startswith("LOGOUT"):
            await talk.say("* BYE see you")
        await talk.say(f"{tag} OK done")

    async def _examine(self, talk: Conversation) -> None:
        await talk.say(f"* {len(self.mails)} EXISTS")
        await talk.say("* 0 RECENT")
        await talk.say(f"* OK [UIDVALIDITY {self.uidvalidity}] valid")
        await talk.say(f"* OK [UIDNEXT {self.next_uid}] next")

    @property
    def next_uid(self) -> int:
        return self.uidnext if self.uidnext is not None else max(self.mails, default=0) + 1

    def chosen(self, wanted: str) -> list[int]:
        """The UIDs of a sequence set that exist."""
        found: set[int] = set()
        for piece in wanted.split(","):
            first, _, last = piece.partition(":")
            top = max(self.mails, default=0)
            ends = sorted(top if end == "*" else int(end) for end in (first, last or first))
            found |= {uid for uid in self.mails if ends[0] <= uid <= ends[1]}
        return sorted(found)

    def fetched(self, uid: int, rest: str) -> bytes:
        """One FETCH response, without its line end."""
        raw = self.mails[uid]
        number = sorted(self.mails).index(uid) + 1
        said = [f"UID {uid}"]
        if "RFC822.SIZE" in rest:
            said += [f"RFC822.SIZE {self.sizes.get(uid, len(raw))}", f"INTERNALDATE {DATE}"]
        if "HEADER" in rest:
            header = raw[: raw.index(b"\r\n\r\n") + 4]
            return _with_literal(number, said, "BODY[HEADER]", header)
        if found := re.search(r"<(\d+)\.(\d+)>", rest):
            first, count = int(found[1]), int(found[2])
            return _with_literal(number, said, f"BODY[]<{first}>", raw[first : first + count])
        return f"* {number} FETCH ({' '.join(said)})".encode()


def _with_literal(number: int, said: list[str], name: str, literal: bytes) -> bytes:
    return f"* {number} FETCH ({' '.join(said)} {name} {{{len(literal)}}}\r\n".encode() + literal + b")"
