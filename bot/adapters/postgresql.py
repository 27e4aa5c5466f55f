"""How PostgreSQL is reached: one thread, one connection, and a deadline after which we count as blind."""

import asyncio
import os
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from bot.adapters.trouble import place
from bot.ports import Trouble

T = TypeVar("T")

DEADLINE = 30.0
"""Seconds for one transaction: ours take milliseconds, and whoever waits longer cannot see what is happening."""

CONNECT = 10
"""Seconds to reach the server."""

LIMITS = {
    # A row is locked for milliseconds; whoever holds one longer hangs, and the work is tried again.
    "lock_timeout": "5s",
    # The server forgets us by itself where even the cut line does not reach it.
    "statement_timeout": "30s",
    "idle_in_transaction_session_timeout": "30s",
}


def open_server(url: URL) -> Engine:
    """The engine of one server; nothing is asked yet."""
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=1,
        max_overflow=0,
        # A server that was restarted has dropped the connection; asking first makes that no trouble.
        pool_pre_ping=True,
        connect_args={"connect_timeout": CONNECT, "application_name": "courtside"},
    )
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: Any, entry: ConnectionPoolEntry) -> None:
    connection.autocommit = True
    for name, value in LIMITS.items():
        connection.execute(f"SET {name} = '{value}'")
    connection.autocommit = False


class Line:
    """The one thread that talks to the server, and the scissors for when it does not answer."""

    def __init__(self, engine: Engine, deadline: float = DEADLINE) -> None:
        self._url = engine.url
        self._deadline = deadline
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="postgresql")
        self._connection: Any = None
        event.listen(engine, "checkout", self._remember)

    async def run(self, call: Callable[[], T]) -> T:
        """The call's answer; raises Trouble at the deadline, and nothing of it is written then."""
        answer = asyncio.get_running_loop().run_in_executor(self._thread, call)
        try:
            return await asyncio.wait_for(answer, self._deadline)
        except TimeoutError as late:
            self._cut()
            raise Trouble(
                f"{place(self._url)} did not answer within {self._deadline:g} seconds; "
                "check the server and the network; it is tried again"
            ) from late

    def close(self) -> None:
        """Waits for the transaction that runs, and ends the thread."""
        self._thread.shutdown(wait=True)

    def _remember(self, connection: Any, entry: ConnectionPoolEntry, proxy: object) -> None:
        self._connection = connection

    def _cut(self) -> None:
        # The driver cannot be interrupted from outside, but its socket can be shut down under it: the thread wakes up
        # with a lost connection, and the server rolls back. A second transaction never waits behind the first for ever.
        if self._connection is None or self._connection.closed:
            return
        with socket.socket(fileno=os.dup(self._connection.fileno())) as line:
            line.shutdown(socket.SHUT_RDWR)
