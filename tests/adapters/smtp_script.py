"""A small SMTP server on loopback that misbehaves on script, and knows which letters it has really taken."""

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum

DRIP = 0.05
"""Seconds between two bytes of a slow server."""


class Fault(StrEnum):
    """What a server does in place of its answer; a word of three digits is that answer."""

    DROP = "drop"
    RESET = "reset"
    HANG = "hang"
    DRIP = "drip"
    GARBAGE = "garbage"
    NUMBER = "number"
    HALF = "half"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class Taken:
    """A letter the server took responsibility for, whether or not the client heard of it."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes


@dataclass(slots=True)
class Script:
    """What goes wrong in which phase (each as often as it is listed), and all that happened."""

    faults: list[tuple[str, str]] = field(default_factory=list)
    extensions: tuple[str, ...] = ("AUTH PLAIN LOGIN",)
    context: ssl.SSLContext | None = None
    """For STARTTLS; None where the server offers none."""
    port: int = 0
    taken: list[Taken] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    connections: int = 0

    def fault(self, phase: str) -> str | None:
        """The next thing to go wrong in this phase, once."""
        found = next((fault for fault in self.faults if fault[0] == phase), None)
        if found is not None:
            self.faults.remove(found)
        return found[1] if found else None


@asynccontextmanager
async def listening(script: Script, context: ssl.SSLContext | None = None) -> AsyncIterator[Script]:
    """The server while the block lasts; a context makes it speak TLS from the first byte."""
    talks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.current_task())  # type: ignore[arg-type]  # a handler runs in a task
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, _Over):
                await _Talk(script, reader, writer).run()
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    script.port = server.sockets[0].getsockname()[1]
    try:
        yield script
    finally:
        server.close()
        for talk in talks:
            talk.cancel()
        await asyncio.gather(*talks, return_exceptions=True)
        await asyncio.sleep(0.01)  # the sockets close in the loop's next turns


class _Over(Exception):
    """The server has nothing more to say on this connection."""


class _Talk:
    def __init__(self, script: Script, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.script, self.reader, self.writer = script, reader, writer
        self.sender = ""
        self.recipients: list[str] = []

    async def run(self) -> None:
        self.script.connections += 1
        await self.answer("greeting", "220 pretend.test ESMTP")
        while line := (await self.reader.readline()).decode().strip():
            self.script.said.append(line)
            await self.command(line)

    async def command(self, line: str) -> None:
        match line.split(" ")[0].upper():
            case "EHLO":
                starttls = ("STARTTLS",) if self.script.context else ()
                lines = ["pretend.test", *self.script.extensions, *starttls]
                await self.answer("EHLO", "\r\n".join([*(f"250-{one}" for one in lines), "250 HELP"]))
            case "STARTTLS":
                await self.answer("STARTTLS", "220 go ahead")
                await self.writer.start_tls(self.script.context)  # type: ignore[arg-type]  # offered only with one
            case "AUTH" if line.split(" ")[1] == "LOGIN":
                await self.answer("AUTH", "334 UGFzc3dvcmQ6")
                self.script.said.append((await self.reader.readline()).decode().strip())
                await self.answer("password", "235 welcome")
            case "AUTH":
                await self.answer("AUTH", "235 welcome")
            case "MAIL":
                if await self.answer("MAIL", "250 go on"):
                    self.sender, self.recipients = line[len("MAIL FROM:<") : -1], []
            case "RCPT":
                phase = f"RCPT{len(self.recipients) + 1}"
                self.recipients.append(line[len("RCPT TO:<") : -1])
                await self.answer(phase, "250 welcome")
            case "DATA":
                if await self.answer("DATA", "354 speak, and end with a dot"):
                    await self.take()
            case "RSET":
                self.sender, self.recipients = "", []
                await self.answer("RSET", "250 forgotten")
            case _:
                await self.answer("QUIT", "221 goodbye")

    async def take(self) -> None:
        first = await self.reader.readline()
        # In the midst of the letter: the server has looked at one line and will not look at the dot.
        if fault := self.script.fault("midst"):
            await self.misbehave(fault, "250 taken")
            raise _Over
        content = first + await self.reader.readuntil(b"\r\n.\r\n")
        fault = self.script.fault("final")
        if fault is None or not fault.isdigit() or fault.startswith("2"):
            # The worst case: a server that fails after the dot has taken the letter all the same.
            self.script.taken.append(Taken(self.sender, tuple(self.recipients), content))
        await (self.misbehave(fault, "250 taken") if fault else self.say("250 taken"))

    async def answer(self, phase: str, good: str) -> bool:
        """Says what is right, or what the script has in its place; whether it was right."""
        fault = self.script.fault(phase)
        await (self.misbehave(fault, good) if fault else self.say(good))
        return fault in (None, Fault.DOUBLE)

    async def misbehave(self, fault: str, good: str) -> None:
        match fault:
            case Fault.DROP:
                raise _Over
            case Fault.RESET:
                linger = struct.pack("ii", 1, 0)
                self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                raise _Over
            case Fault.HANG:
                await self.reader.read()
                raise _Over
            case Fault.DRIP:
                await self.drip(good)
            case Fault.GARBAGE:
                await self.say("hello, what can I do for you")
            case Fault.NUMBER:
                await self.say("099 luftballons")
            case Fault.HALF:
                self.writer.write(b"25")
                await self.writer.drain()
                raise _Over
            case Fault.DOUBLE:
                await self.say(f"{good}\r\n250 and once more")
            case code:
                await self.say(f"{code} as scripted")
                if code == "421":
                    raise _Over

    async def drip(self, words: str) -> None:
        for octet in f"{words}\r\n".encode():
            self.writer.write(bytes([octet]))
            await self.writer.drain()
            await asyncio.sleep(DRIP)

    async def say(self, words: str) -> None:
        self.writer.write(f"{words}\r\n".encode())
        await self.writer.drain()
