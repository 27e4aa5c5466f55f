"""One conversation with an SMTP server, driven phase by phase so that it is always certain what was sent."""

import asyncio
import re
import socket
import ssl
from base64 import b64encode
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from aiosmtplib.auth import auth_login_encode, auth_plain_encode
from aiosmtplib.errors import SMTPException, SMTPResponseException, SMTPServerDisconnected, SMTPTimeoutError
from aiosmtplib.esmtp import parse_esmtp_extensions
from aiosmtplib.protocol import SMTPProtocol
from aiosmtplib.response import SMTPResponse

from bot.adapters import bearer
from bot.adapters.bearer import Tokens
from bot.adapters.hushed import hushed
from bot.adapters.smtp_account import SmtpAccount
from bot.adapters.untrusted import why_untrusted
from bot.mail.hosts import Security
from bot.ports import Trouble

CLOSING = 421
"""The server ends the conversation; it may come at any moment (RFC 5321 3.8)."""
_LONGEST_REPLY = 500
"""Characters of a server's answer that are kept; some send whole pages."""
SAID_OPENLY = frozenset(("", "AUTH", "PLAIN", "LOGIN", *bearer.MECHANISMS))
"""What of a login is no secret."""
_QUIT_PATIENCE = 2.0
"""Seconds for a farewell; nothing depends on it."""

Trusted = Callable[[], ssl.SSLContext]
"""Whose certificates are believed; asked for only where TLS is spoken, and may raise Broken."""


class Broken(Exception):
    """The conversation cannot go on; the text is a sentence for a person."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A coded answer; as a string one short line, safe to log and store."""

    code: int
    text: str

    def __str__(self) -> str:
        return f"{self.code} {' '.join(self.text.split())}"[:_LONGEST_REPLY].rstrip()

    @property
    def is_positive(self) -> bool:
        return 200 <= self.code < 300


class _Line(SMTPProtocol):
    """aiosmtplib's protocol, which also tells whether the server said more than it was asked."""

    @property
    def has_surplus(self) -> bool:
        return bool(self._buffer)


class Wire:
    """An open conversation. Whoever gets Broken from it must drop it."""

    def __init__(self, account: SmtpAccount, line: _Line) -> None:
        self._account = account
        self._place = account.server.place
        self._line = line
        self._told = [account.password]
        """The secrets of the login: no answer is repeated with them."""
        self.is_ready = False
        """Between two letters: everything said was answered."""
        self.idle_since = 0.0

    @property
    def is_open(self) -> bool:
        """Connected, and nothing unasked was said, which would pass for the answer to what we say next."""
        return self._line.is_connected and not self._line.has_surplus

    async def command(self, *words: bytes) -> Reply:
        """Says one command and returns its coded answer; raises Broken for anything else."""
        return await self._say(words[0].decode("ascii", "replace"), *words)

    async def greeting(self) -> Reply:
        return await self._answer("the connection", self._line.read_response(timeout=self._account.timeout))

    async def content(self, content: bytes) -> Reply:
        """Sends a dot-stuffed letter after 354 and returns the final answer; after Broken it may have gone."""
        self.is_ready = False
        self._line.write(content + b".\r\n")
        return await self._answer("the letter", self._line.read_response(timeout=self._account.final_timeout))

    async def protect(self, context: ssl.SSLContext) -> None:
        """STARTTLS (RFC 3207); what the server said before it is forgotten."""
        try:
            await self._line.start_tls(
                context, server_hostname=self._account.server.host, timeout=self._account.timeout
            )
        except SMTPResponseException as wrong:
            raise Broken(f"{self._place} refused STARTTLS ({wrong.code}), so nothing was sent.") from None
        except (SMTPException, OSError) as wrong:
            raise Broken(unreached(self._account, wrong)) from None

    async def login(self, methods: list[str]) -> None:
        """AUTH (RFC 4954); raises Broken where the server does not let us in."""
        if self._account.tokens is None:
            await self._say_password(methods)
        else:
            await self._show_token(methods, self._account.tokens)

    async def _say_password(self, methods: list[str]) -> None:
        account = self._account
        if "plain" in methods:
            answer = await self._secret(b"AUTH", b"PLAIN", auth_plain_encode(account.username, account.password))
        elif "login" in methods:
            username, password = auth_login_encode(account.username, account.password)
            answer = await self._secret(b"AUTH", b"LOGIN", username)
            answer = await self._secret(password) if answer.code == 334 else answer
        else:
            raise Broken(f"{self._place} offers no login with a password (AUTH PLAIN or LOGIN); check outbox.auth.")
        if answer.code in (530, 534, 535, 538):
            raise Broken(
                f"{self._place} does not accept username and password of {account.username!r} ({answer}); "
                "check outbox.password, or that of [inbox] where there is none."
            )
        if answer.code != 235:
            raise Broken(f"{self._place} could not log {account.username!r} in ({answer}); it will be tried again.")

    async def _show_token(self, methods: list[str], tokens: Tokens) -> None:
        chosen, username = bearer.mechanism(methods), self._account.username
        if chosen is None:
            raise Broken(f"{self._place} takes no tokens (AUTH OAUTHBEARER or XOAUTH2); check outbox.auth.")
        try:
            token = await asyncio.to_thread(tokens.token)
        except Trouble as trouble:
            raise Broken(str(trouble)) from None
        self._told.append(token)
        words = b64encode(bearer.first_words(chosen, username, token).encode())
        answer = await self._secret(b"AUTH", chosen.encode(), words)
        if answer.code == 334:  # why it refuses; the code comes when we have heard it
            answer = await self._secret(b64encode(bearer.last_words(chosen).encode()))
        if answer.code != 235:
            tokens.refused()
            raise Broken(
                f"{self._place} does not accept the token of {username!r} ({answer}); it is tried again with a new "
                "one, and if that does not help, run `courtside login`."
            )

    async def reset(self) -> None:
        """Takes back an envelope (RSET); drops the wire where the server does not agree. Never raises."""
        try:
            self.is_ready = (await self.command(b"RSET")).is_positive
        except Broken:
            self.drop()

    async def quit(self) -> None:
        """Says goodbye; never raises."""
        with suppress(SMTPException, OSError):  # nothing depends on a goodbye
            await self._line.execute_command(b"QUIT", timeout=_QUIT_PATIENCE)
        self.drop()

    def drop(self) -> None:
        """Cuts the link at once: closing it politely would still send what is waiting in a buffer."""
        self.is_ready = False
        if isinstance(self._line.transport, asyncio.WriteTransport):
            self._line.transport.abort()

    def own_literal(self) -> bytes:
        """Our address as EHLO takes it where there is no public name (RFC 5321 4.1.4); no hostname leaks."""
        transport = self._line.transport
        name = transport.get_extra_info("sockname") if transport else None
        address = str(name[0]).partition("%")[0] if name else "127.0.0.1"
        return f"[IPv6:{address}]".encode() if ":" in address else f"[{address}]".encode()

    async def _say(self, phase: str, *words: bytes) -> Reply:
        self.is_ready = False
        if self._line.has_surplus:
            raise Broken(f"{self._place} answers what it was not asked (before {phase}).")
        return await self._answer(phase, self._line.execute_command(*words, timeout=self._account.timeout))

    async def _secret(self, *words: bytes) -> Reply:
        # A server may echo what it was told; then its answer holds the password.
        self._told += [word.decode() for word in words if word.decode() not in SAID_OPENLY]
        return await self._say("the login", *words)

    async def _answer(self, phase: str, saying: Awaitable[SMTPResponse]) -> Reply:
        try:
            response = await saying
        except SMTPTimeoutError:
            raise Broken(f"{self._place} did not answer {phase} in time.") from None
        except SMTPServerDisconnected:
            raise Broken(f"{self._place} ended the connection at {phase}.") from None
        except SMTPResponseException:
            raise Broken(f"{self._place} answered {phase} with something that is not SMTP.") from None
        except OSError as wrong:
            raise Broken(f"The connection to {self._place} broke at {phase} ({wrong.strerror or wrong}).") from None
        if not 200 <= response.code < 600:
            raise Broken(f"{self._place} answered {phase} with something that is not SMTP.")
        if response.code == CLOSING:
            self.drop()
        return Reply(response.code, _printable(hushed(response.message, self._told)))


def trust(account: SmtpAccount) -> ssl.SSLContext:
    """Whose certificates are believed; raises Broken where the CA file cannot be read."""
    context = ssl.create_default_context()
    if account.ca_file is not None:
        try:
            context.load_verify_locations(cafile=account.ca_file)
        except OSError as wrong:  # SSLError is one as well
            raise Broken(f"The CA file {account.ca_file} cannot be read ({wrong.strerror or wrong}).") from None
    return context


async def connect(account: SmtpAccount, trusted: Trusted) -> Wire:
    """A wire that is greeted, protected and logged in; raises Broken with a sentence."""
    wire = Wire(account, await _dial(account, trusted))
    try:
        await _introduce(wire, account, trusted)
        wire.is_ready = True
    finally:
        if not wire.is_ready:
            wire.drop()
    return wire


async def _dial(account: SmtpAccount, trusted: Trusted) -> _Line:
    loop, server = asyncio.get_running_loop(), account.server
    context = trusted() if server.security is Security.TLS else None
    try:
        async with asyncio.timeout(account.timeout):
            _, line = await loop.create_connection(
                lambda: _Line(loop=loop),
                server.host,
                server.port,
                ssl=context,
                server_hostname=server.host if context else None,
            )
    except (OSError, UnicodeError) as wrong:
        raise Broken(unreached(account, wrong)) from None
    return line


async def _introduce(wire: Wire, account: SmtpAccount, trusted: Trusted) -> None:
    greeting = await wire.greeting()
    if greeting.code != 220:
        raise Broken(f"{account.server.place} does not take mail now ({greeting}).")
    extensions, methods = await _hello(wire, account)
    if account.server.security is Security.STARTTLS:
        if "starttls" not in extensions:
            raise Broken(f"{account.server.place} offers no STARTTLS, so nothing was sent; try smtps:// in outbox.url.")
        await wire.protect(trusted())
        extensions, methods = await _hello(wire, account)
    if account.username:
        await wire.login(methods)


async def _hello(wire: Wire, account: SmtpAccount) -> tuple[dict[str, str], list[str]]:
    answer = await wire.command(b"EHLO", wire.own_literal())
    if not answer.is_positive:
        raise Broken(f"{account.server.place} does not want to talk to us ({answer}).")
    return parse_esmtp_extensions(answer.text)


def unreached(account: SmtpAccount, wrong: Exception) -> str:
    """Why a server could not be reached or trusted, as a sentence."""
    server = account.server
    cause: BaseException | None = wrong
    while cause is not None and not isinstance(cause, OSError):
        cause = cause.__cause__
    match cause if cause is not None else wrong:
        case ssl.SSLCertVerificationError() as refusal:
            why = why_untrusted(refusal, server.host, "outbox.url", "ca_file in [outbox]")
            return f"{server.place} is not trusted: {why}."
        case ssl.SSLError() as refusal:
            return f"{server.place} does not speak TLS as outbox.url says ({refusal.reason}); check scheme and port."
        case TimeoutError() | SMTPTimeoutError():
            return f"{server.place} did not answer in time."
        case ConnectionRefusedError():
            return f"Nobody answers at {server.place} (connection refused); check host and port in outbox.url."
        case socket.gaierror():
            return f"The host {server.host} cannot be found; check outbox.url and the network."
        case UnicodeError():
            return f"The host {server.host} is no name; check outbox.url."
        case other:
            return f"The connection to {server.place} broke ({_printable(str(other))})."


def _printable(text: str) -> str:
    # aiosmtplib hands undecodable bytes on as surrogates, which no database takes.
    decoded = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", " ", decoded)
