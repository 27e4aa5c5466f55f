"""Hands frozen letters to an SMTP server over a few connections that are kept and used again.

What is certain at each phase decides the answer. Before 354 nothing of the letter has left us, so every trouble is
Later, and a 5xx to the envelope is Refused. From the first byte of the letter on only a coded answer tells: 2xx is
Accepted, 4xx Later, 5xx Refused, and anything else is Unknown, for the server may have taken the letter and lost only
the answer. Troubles of the account or the link (a wrong password, a certificate, a greeting that says no) are Later
even where the server says 5xx: they speak of no letter, and it goes on by itself when their cause is gone.
"""

import asyncio
import re
import ssl
from dataclasses import dataclass

from bot.adapters.smtp_account import SmtpAccount
from bot.adapters.smtp_wire import CLOSING, Broken, Reply, Wire, connect, trust
from bot.ports import Accepted, Envelope, Later, Outcome, Refused, Unknown

_FRESH = 60.0
"""Seconds after which a kept connection is opened anew: servers and routers forget idle ones."""
_GO_AHEAD = 354
# Login needed, too weak, wrong or unprotected (RFC 4954 6): the account's trouble, not the letter's.
_ACCOUNT_CODES = frozenset({530, 534, 535, 538})
# A daily quota of the sender, said with a 550 by Google (RFC 3463 3.5 lets X.4.5 mean congestion).
_QUOTA = "5.4.5"
_STATUS = re.compile(r"5\.\d{1,3}\.\d{1,3}\b")
# Said at RCPT, and of no recipient (RFC 3463 3): our own address, a full mailbox, the system, the protocol, a policy.
_OF_NOBODY = re.compile(r"5\.(?:1\.[78]|2\.2|[357]\.\d+)\b")
# What says without such a number that there is no such mailbox (RFC 5321 4.2.3).
_NO_MAILBOX = frozenset({550, 551, 553})
_BARE_ADDRESS = re.compile(r'(?:"(?:[ !#-\[\]-~]|\\[ -~])+"|[!#-;=?A-Z^-~]+)@[!-;=?-~]+')
_LONGEST_LINE = 998
"""Without its CRLF (RFC 5322 2.1.1)."""


class _Unsendable(ValueError):
    """What SMTP cannot carry; the text is a sentence."""


@dataclass(frozen=True, slots=True)
class _Handover:
    """An envelope and its letter as they go over the wire."""

    sender: bytes
    recipients: tuple[tuple[str, bytes], ...]
    content: bytes


class SmtpMailer:
    """The Mailer port over aiosmtplib."""

    def __init__(self, account: SmtpAccount) -> None:
        self._account = account
        self._room = asyncio.Semaphore(account.connections)
        self._kept: list[Wire] = []
        self._context: ssl.SSLContext | None = None

    async def send(self, envelope: Envelope, content: bytes) -> Outcome:
        """Exactly these bytes to exactly these recipients, or to nobody."""
        try:
            handover = _handover(envelope, content)
        except _Unsendable as wrong:
            return Refused(str(wrong))
        async with self._room:
            return await self._deliver(handover)

    async def close(self) -> None:
        """Ends the connections; never raises."""
        kept, self._kept = self._kept, []
        await asyncio.gather(*(wire.quit() for wire in kept))
        await asyncio.sleep(0)  # an aborted transport closes its socket in the loop's next turn

    async def _deliver(self, handover: _Handover) -> Outcome:
        if (wire := self._take()) is not None:
            try:
                return await self._use(wire, handover)
            except Broken:
                pass  # it had died while idle and nothing was begun: a new one starts from the beginning
        try:
            return await self._use(await connect(self._account, self._trusted), handover)
        except Broken as trouble:
            return Later(str(trouble))

    async def _use(self, wire: Wire, handover: _Handover) -> Outcome:
        try:
            return await _transact(wire, handover)
        finally:
            self._put_back(wire)

    def _take(self) -> Wire | None:
        youngest = asyncio.get_running_loop().time() - _FRESH
        while self._kept:
            wire = self._kept.pop()
            if wire.is_open and wire.idle_since > youngest:
                return wire
            wire.drop()
        return None

    def _put_back(self, wire: Wire) -> None:
        if not (wire.is_ready and wire.is_open):
            wire.drop()
            return
        wire.idle_since = asyncio.get_running_loop().time()
        self._kept.append(wire)

    def _trusted(self) -> ssl.SSLContext:
        # Made once, where TLS wants it: reading the system's authorities takes longer than sending a letter.
        if self._context is None:
            self._context = trust(self._account)
        return self._context


async def _transact(wire: Wire, handover: _Handover) -> Outcome:
    """One mail transaction (RFC 5321 3.3); raises Broken only where not even MAIL was answered."""
    begun = await wire.command(b"MAIL", b"FROM:" + handover.sender)
    if begun.code == CLOSING:
        raise Broken(f"The server closes the connection ({begun}); it will be tried again.")
    try:
        refusal = _objection(begun, "the sender") or await _address(wire, handover.recipients)
        if refusal is None:
            start = await wire.command(b"DATA")
            refusal = None if start.code == _GO_AHEAD else _objection(start, "the letter") or _confused(start)
    except Broken as trouble:
        return Later(str(trouble))
    if refusal is not None:
        await wire.reset()
        return refusal
    return await _hand_over(wire, handover.content)


async def _address(wire: Wire, recipients: tuple[tuple[str, bytes], ...]) -> Outcome | None:
    """Names every recipient to the server; None where all of them are welcome."""
    refused: list[tuple[str, Reply]] = []
    put_off: Outcome | None = None
    for address, path in recipients:
        try:
            answer = await wire.command(b"RCPT", b"TO:" + path)
        except Broken as trouble:
            put_off = Later(str(trouble))
            break
        match _objection(answer, address):
            case Refused():
                refused.append((address, answer))
            case Later() as later:
                put_off = later
        if answer.code == CLOSING:
            break
    if refused:
        words = "; ".join(f"{address}: {answer}" for address, answer in refused)
        return Refused(f"The server refuses {words}.", tuple(one for one, answer in refused if _is_unknown(answer)))
    return put_off


def _is_unknown(answer: Reply) -> bool:
    """Whether a refusal is the recipient's: many servers say only there what they have against the sender."""
    if _STATUS.match(answer.text):
        return not _OF_NOBODY.match(answer.text)
    return answer.code in _NO_MAILBOX


async def _hand_over(wire: Wire, content: bytes) -> Outcome:
    if not wire.is_open:
        return Later("The server ended the connection, or spoke out of turn, before the letter was sent.")
    try:
        final = await wire.content(content)
    except Broken as trouble:
        return Unknown(f"{trouble} The letter may have been taken.")
    if 300 <= final.code < 400:
        return Unknown(f"The server answered the letter with {final}, which settles nothing.")
    wire.is_ready = final.code != CLOSING
    return _objection(final, "the letter") or Accepted(str(final))


def _objection(reply: Reply, subject: str) -> Refused | Later | None:
    """What a coded no means; None for a yes."""
    if reply.is_positive:
        return None
    if reply.code < 400:
        return Later(f"The server answered {subject} with {reply}, which means nothing here; nothing was sent.")
    if reply.code < 500 or reply.code in _ACCOUNT_CODES or reply.text.startswith(_QUOTA):
        return Later(f"The server does not take {subject} now ({reply}).")
    return Refused(f"The server refuses {subject} ({reply}).")


def _confused(reply: Reply) -> Later:
    return Later(f"The server answered DATA with {reply}, so nothing was sent.")


def _handover(envelope: Envelope, content: bytes) -> _Handover:
    if not envelope.recipients:
        raise _Unsendable("The letter has no recipient.")
    if not _is_frozen(content):
        raise _Unsendable("The letter is not frozen: it must be 7-bit, in lines of at most 998 bytes that end in CRLF.")
    # A line that begins with a dot gets one more, for a dot alone ends the letter (RFC 5321 4.5.2).
    stuffed = (b"\r\n" + content).replace(b"\r\n.", b"\r\n..")[2:]
    return _Handover(
        _path(envelope.sender), tuple((address, _path(address)) for address in envelope.recipients), stuffed
    )


def _is_frozen(content: bytes) -> bool:
    lines = content.split(b"\r\n")
    # A bare CR or LF is a line end to some servers: a letter could end early and go on as commands (RFC 5321 2.3.8).
    bare = content.count(b"\r") + content.count(b"\n") != 2 * (len(lines) - 1)
    whole = content.isascii() and b"\0" not in content and not lines[-1]
    return whole and not bare and max(map(len, lines)) <= _LONGEST_LINE


def _path(address: str) -> bytes:
    """The address between angle brackets (RFC 5321 4.1.2), its domain as A-labels."""
    local, _, domain = address.rpartition("@")
    if not local.isascii():
        raise _Unsendable(f"The address {address} has letters beyond ASCII before the @, which we do not send to.")
    try:
        path = address if domain.isascii() else f"{local}@{domain.encode('idna').decode()}"
    except UnicodeError:
        path = ""
    if not _BARE_ADDRESS.fullmatch(path):
        raise _Unsendable(f"{address!r} is no address that a server takes.")
    return f"<{path}>".encode()
