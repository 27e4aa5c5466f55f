"""A TCP link in the middle that counts: the bytes that came from the server, and the commands that went to it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass


@dataclass(slots=True)
class Counter:
    """Where to connect to, and what passed by so far."""

    port: int = 0
    received: int = 0
    commands: int = 0
    """Lines to the server; none of what we say has a literal."""


@asynccontextmanager
async def counting(server_port: int) -> AsyncIterator[Counter]:
    """Passes everything on to a port of 127.0.0.1, and counts both ways."""
    counter = Counter()
    tasks: set[asyncio.Task[None]] = set()

    async def serve(client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        server, to_server = await asyncio.open_connection("127.0.0.1", server_port)
        tasks.add(asyncio.create_task(_to_server(client, to_server, counter)))
        tasks.add(asyncio.create_task(_from_server(server, to_client, counter)))

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    counter.port = listener.sockets[0].getsockname()[1]
    try:
        yield counter
    finally:
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _to_server(source: asyncio.StreamReader, target: asyncio.StreamWriter, counter: Counter) -> None:
    async for chunk in _passed_on(source, target):
        counter.commands += chunk.count(b"\r\n")


async def _from_server(source: asyncio.StreamReader, target: asyncio.StreamWriter, counter: Counter) -> None:
    async for chunk in _passed_on(source, target):
        counter.received += len(chunk)


async def _passed_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> AsyncIterator[bytes]:
    try:
        while chunk := await source.read(1 << 16):
            yield chunk
            target.write(chunk)
            await target.drain()
    finally:
        target.close()
        with suppress(ConnectionError):
            await target.wait_closed()
