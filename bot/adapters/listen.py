"""A small HTTP server for whoever watches over the worker: three pages, one address, nothing to send to it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address

from bot.ports import Trouble

PATIENCE = 5.0
"""Seconds for the whole of a question."""
LONGEST_HEAD = 8192
"""Bytes of a question; more is no question to us."""
MOST_AT_ONCE = 16
REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 503: "Service Unavailable"}


@dataclass(frozen=True, slots=True)
class Page:
    """What a question is answered with."""

    status: int
    body: bytes
    media: str = "text/plain; charset=utf-8"


Pages = Callable[[str], Awaitable[Page | None]]
"""The page at a path; None where there is none."""


@dataclass(frozen=True, slots=True)
class Address:
    """One address of this machine, and no other."""

    host: IPv4Address | IPv6Address
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if self.host.version == 6 else f"{self.host}:{self.port}"


def address(text: str) -> Address:
    """`127.0.0.1:9110` or `[::1]:9110`; ValueError for a name, which may be many addresses, and for a port alone."""
    host, _, port = text.rpartition(":")
    try:
        found = ip_address(host.removeprefix("[").removesuffix("]"))
    except ValueError:
        raise ValueError(f"{text!r} is no address to listen on: write it like 127.0.0.1:9110") from None
    if not port.isascii() or not port.isdigit() or int(port) > 65535:
        raise ValueError(f"{text!r} has no port: write it like 127.0.0.1:9110")
    return Address(found, int(port))


@asynccontextmanager
async def listening(where: Address, pages: Pages) -> AsyncIterator[Address]:
    """The server while the block lasts, and the address it has; raises Trouble where that is taken."""
    room = asyncio.Semaphore(MOST_AT_ONCE)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with room:
            with suppress(ConnectionError, TimeoutError):
                await asyncio.wait_for(_answer(reader, writer, pages), PATIENCE)
        writer.close()

    try:
        server = await asyncio.start_server(serve, str(where.host), where.port, limit=LONGEST_HEAD)
    except OSError as error:
        raise Trouble(f"nobody can listen on {where}: {error.strerror}; name another address by --listen") from None
    try:
        yield Address(where.host, server.sockets[0].getsockname()[1])
    finally:
        server.close()
        await server.wait_closed()


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pages: Pages) -> None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.LimitOverrunError:
        page, method = Page(400, b"too long\n"), "GET"
    except asyncio.IncompleteReadError:
        return
    else:
        page, method = await _page(head, pages)
    body = b"" if method == "HEAD" else page.body
    fields = (
        f"HTTP/1.1 {page.status} {REASONS[page.status]}",
        f"Content-Type: {page.media}",
        f"Content-Length: {len(page.body)}",
        "Cache-Control: no-store",
        "Connection: close",
    )
    writer.write("".join(f"{one}\r\n" for one in fields).encode() + b"\r\n" + body)
    await writer.drain()


async def _page(head: bytes, pages: Pages) -> tuple[Page, str]:
    words = head.partition(b"\r\n")[0].decode("latin-1").split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        return Page(400, b"that is no HTTP/1.1\n"), "GET"  # RFC 9112 section 3
    method, target, _ = words
    if method not in ("GET", "HEAD"):
        return Page(405, b"only to be read\n"), method
    found = await pages(target.partition("?")[0])
    return found or Page(404, b"/healthz, /readyz and /metrics are here\n"), method
