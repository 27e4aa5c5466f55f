"""A small post office on loopback: real IMAP and SMTP servers in this process, for the demo and for trying things."""

import asyncio
from argparse import Namespace
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import DictBackend
from pymap.context import subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage

LOOPBACK = "127.0.0.1"
INBOX = "INBOX"
# A made-up password for a server that lives a minute and listens on loopback only.
PASSWORD = "only-for-the-rehearsal"

Arrived = Callable[[str, bytes], Awaitable[None]]
"""Is told of every mail: the recipient's bare address, and the bytes."""


class PostOffice:
    """One mailbox to be read by IMAP, and everybody else's letter box as a callback."""

    def __init__(self, owner: str, arrived: Arrived) -> None:
        self.owner = owner
        self.imap_port = 0
        self.smtp_port = 0
        self._arrived = arrived
        self._stack = AsyncExitStack()
        self._backend: DictBackend | None = None

    async def open(self) -> None:
        """Starts both servers on free ports of 127.0.0.1."""
        self._backend = await _backend(self.owner)
        imap = IMAPServer(self._backend.login, self._backend.config)
        plain = ProxyProtocolReader(self._backend.config.proxy_protocol)
        imap_server = await asyncio.start_server(plain.get_callback(imap), LOOPBACK, 0)
        loop = asyncio.get_running_loop()
        smtp_server = await loop.create_server(lambda: SMTP(_Counter(self), enable_SMTPUTF8=False), LOOPBACK, 0)
        for server in (imap_server, smtp_server):
            await self._stack.enter_async_context(server)
        self.imap_port = imap_server.sockets[0].getsockname()[1]
        self.smtp_port = smtp_server.sockets[0].getsockname()[1]

    async def deliver(self, recipient: str, content: bytes) -> None:
        """Puts a mail into the owner's mailbox, or into somebody's letter box."""
        if recipient.lower() != self.owner.lower():
            await self._arrived(recipient.lower(), content)
            return
        if self._backend is None:
            raise RuntimeError("the post office is not open")
        identity = self._backend.login.demo_user_identity
        async with identity.new_session() as session:
            mailbox = await session.mailbox_set.get_mailbox(INBOX)
            await mailbox.append(AppendMessage(content, datetime.now(UTC), frozenset()))

    async def close(self) -> None:
        await self._stack.aclose()


class _Counter:
    """The SMTP side: takes what is handed over and delivers it at once."""

    def __init__(self, office: PostOffice) -> None:
        self._office = office

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd's name
        content = envelope.content if isinstance(envelope.content, bytes) else (envelope.content or "").encode()
        for recipient in envelope.rcpt_tos:
            await self._office.deliver(recipient, content)
        return "250 delivered"


async def _backend(owner: str) -> DictBackend:
    arguments: dict[str, Any] = {
        "host": LOOPBACK,
        "port": 0,
        "debug": False,
        "cert": None,
        "key": None,
        "tls": False,
        "demo_data": False,
        "demo_user": owner,
        "demo_password": PASSWORD,
        "passlib_cfg": None,
        "proxy_protocol": None,
        "inherited_sockets": None,
    }
    backend, config = await DictBackend.init(Namespace(**arguments))
    config.apply_context()
    subsystem.get()
    return backend
