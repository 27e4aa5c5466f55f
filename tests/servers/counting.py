"""A TCP link in the middle that counts what a server sends."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass


@dataclass(slots=True)
class Counter:
    """Where to connect to, and the bytes that came from the server so far."""

    port: int = 0
    received: int = 0


@asynccontextmanager
async def counting(server_port: int) -> AsyncIterator[Counter]:
    """Passes everything on to a port of 127.0.0.1, and counts one way."""
    counter = Counter()
    tasks: set[asyncio.Task[None]] = set()

    async def serve(client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        server, to_server = await asyncio.open_connection("127.0.0.1", server_port)
        for task in (_pass_on(client, to_server, None), _pass_on(server, to_client, counter)):
            tasks.add(asyncio.create_task(task))

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    counter.port = listener.sockets[0].getsockname()[1]
    try:
        yield counter
    finally:
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter, counter: Counter | None) -> None:
    try:
        while chunk := await source.read(1 << 16):
            if counter is not None:
                counter.received += len(chunk)
            target.write(chunk)
            await target.drain()
    finally:
        target.close()
        with suppress(ConnectionError):
            await target.wait_closed()
