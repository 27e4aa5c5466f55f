"""One link to an IMAP server, blocking: opened, asked, and given up in sentences for a person."""

import imaplib
import selectors
import socket
import ssl
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from bot.adapters import bearer
from bot.adapters import imap_complaints as complaints
from bot.adapters.bearer import Tokens
from bot.adapters.imap_account import ImapAccount
from bot.adapters.imap_answers import Fetched, fetched
from bot.adapters.imap_folders import Folder
from bot.adapters.imap_wire import Client, LoginError, Patience, ProtocolError, SaidNo
from bot.mail.hosts import Security
from bot.ports import Trouble

TRUSTED_MECHANISM = "AUTH=PLAIN"
"""Carries any password (RFC 4616); LOGIN is kept for servers that do not offer it."""

_MISSHAPEN = (ValueError, LookupError, TypeError, AttributeError)
"""What imaplib and imapclient raise on an answer of another shape than they trust in."""


class LinkLost(Trouble):
    """The link is gone; what was asked may be asked again on a new one."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A folder as EXAMINE shows it."""

    uidvalidity: int
    uidnext: int | None
    """None where the server does not say."""
    exists: int


class Session:
    """Everything is asked by one thread; only `abort` may be called from another."""

    def __init__(self, account: ImapAccount) -> None:
        self._account = account
        self._client: Client | None = None
        self._selected: str | None = None
        self._refuses_idle = False

    @property
    def connected(self) -> bool:
        return self._client is not None

    def connect(self) -> None:
        """Opens the link and logs in; nothing to do where it is open. Raises Trouble."""
        if self._client is not None:
            return
        patience = Patience(self._account.connect_timeout, self._account.read_timeout, self._account.answer_timeout)
        try:
            client = Client(self._account.server, self._context(), patience)
        except (OSError, imaplib.IMAP4.error, *_MISSHAPEN) as error:
            raise complaints.unreachable(self._account, error) from None
        self._client = client
        try:
            self._log_in(client)
        except (OSError, imaplib.IMAP4.error, *_MISSHAPEN) as error:
            self.drop()
            # The cause is left out of the traceback: its text can repeat what was sent.
            raise complaints.not_admitted(self._account, error) from None
        except Trouble:
            self.drop()
            raise

    def examine(self, folder: str) -> Opened:
        """Opens a folder for reading only (RFC 9051 6.3.3), so that nothing we do can set a flag."""
        self._selected = None
        with self._asking(f"opening the folder {folder}") as client:
            answer = client.select_folder(folder, readonly=True)
            opened = Opened(int(answer[b"UIDVALIDITY"]), answer.get(b"UIDNEXT"), int(answer[b"EXISTS"]))
        self._selected = folder
        return opened

    def reopen(self, folder: str, uidvalidity: int) -> None:
        """Makes sure that the folder is open, unchanged; another reading may have opened its own in between."""
        if self._selected == folder and self.connected:
            return
        if self.examine(folder).uidvalidity != uidvalidity:
            raise LinkLost(f"The folder {folder} of {self._account.username} was made anew while it was read.")

    def folders(self) -> list[Folder]:
        """All folders with their flags (RFC 9051 6.3.9)."""
        with self._asking("listing the folders") as client:
            listed = client.list_special()
            return [Folder(name, frozenset(flag.lower() for flag in flags)) for flags, _, name in listed if name]

    def fetch(self, uids: str, items: str) -> list[Fetched]:
        """The answers to a UID FETCH (RFC 9051 6.4.5)."""
        with self._asking("fetching mail") as client:
            return list(fetched(client.fetch_records(uids, items)))

    def existing(self, first: int, last: int) -> list[int]:
        """The UIDs of a range that exist (RFC 9051 6.4.4)."""
        with self._asking("searching") as client:
            return client.search_uids(first, last)

    def idle(self, seconds: float, woken: socket.socket) -> bool:
        """Until the server reports anything, `woken` is written to, or the time is over; False where it cannot IDLE."""
        with self._asking("waiting for new mail") as client:
            if self._refuses_idle or not client.has_capability("IDLE"):
                return False
            until = time.monotonic() + seconds
            ended = False
            try:
                while not ended and (left := until - time.monotonic()) > 0:
                    ended = self._idle_once(client, min(left, self._account.link_check), woken)
            except SaidNo:
                self._refuses_idle = True
                return False
            return True

    def close(self) -> None:
        """Says goodbye where anybody listens."""
        if self._client is not None:
            with suppress(OSError, imaplib.IMAP4.error, *_MISSHAPEN):
                self._client.logout()
        self.drop()

    def drop(self) -> None:
        """Gives the link up."""
        client, self._client, self._selected = self._client, None, None
        if client is not None:
            with suppress(OSError):
                client.shutdown()

    def abort(self) -> None:
        """Breaks the link under whoever waits on it; the only method for another thread."""
        client = self._client
        if client is not None:
            with suppress(OSError):
                client.wire.sock.shutdown(socket.SHUT_RDWR)

    def _idle_once(self, client: Client, seconds: float, woken: socket.socket) -> bool:
        """One IDLE from beginning to end; whether there is a reason to stop."""
        wire = client.wire
        before = _news(wire.untagged_responses)
        tag = client.start_idle()
        until = time.monotonic() + seconds
        reported = wire.has_news() or _news(wire.untagged_responses) != before
        asked_to_stop = False
        with selectors.DefaultSelector() as selector:
            for end in (wire.sock, woken):
                selector.register(end, selectors.EVENT_READ)
            while not reported and not asked_to_stop and (left := until - time.monotonic()) > 0:
                ready = [key.fileobj for key, _ in selector.select(left)]
                asked_to_stop = woken in ready
                reported = wire.sock in ready and wire.has_news()
        client.end_idle(tag)
        # "OK Still here" is no news: the server only keeps the link warm.
        return asked_to_stop or _news(wire.untagged_responses) != before

    def _context(self) -> ssl.SSLContext | None:
        if self._account.server.security is Security.PLAIN:
            return None
        context = ssl.create_default_context()
        if self._account.ca_file is not None:
            context.load_verify_locations(cafile=self._account.ca_file)
        return context

    def _log_in(self, client: Client) -> None:
        if client.wire.state == "AUTH":
            # PREAUTH: the server knows us by other means (RFC 9051 7.1.4).
            return
        if self._account.tokens is not None:
            self._show_token(client, self._account.tokens)
        elif client.has_capability(TRUSTED_MECHANISM):
            client.plain_login(self._account.username, self._account.password)
        elif client.has_capability("LOGINDISABLED"):
            raise LoginError("[PRIVACYREQUIRED] the server takes no password on this link")
        else:
            client.login(self._account.username, self._account.password)

    def _show_token(self, client: Client, tokens: Tokens) -> None:
        offered = [one.decode().partition("AUTH=")[2] for one in client.capabilities()]
        chosen = bearer.mechanism(offered)
        if chosen is None:
            raise LoginError("the server takes no tokens here (AUTH=OAUTHBEARER or XOAUTH2)")
        token = tokens.token()
        self._account.said.append(token)
        words = iter((bearer.first_words(chosen, self._account.username, token),))
        try:
            client.sasl_login(chosen, lambda _challenge: next(words, bearer.last_words(chosen)))
        except LoginError:
            tokens.refused()
            raise

    @contextmanager
    def _asking(self, doing: str) -> Iterator[Client]:
        """An exchange with the server; a broken link is dropped, a NO leaves it whole."""
        client = self._client
        if client is None:
            raise LinkLost(f"There is no link to the mail server of {self._account.username} for {doing}.")
        try:
            yield client
        except (imaplib.IMAP4.abort, ProtocolError, OSError, *_MISSHAPEN) as error:
            # Whatever cannot be understood may have been the half of something: the link is out of step.
            self.drop()
            raise LinkLost(complaints.lost(self._account, doing, error)) from error
        except imaplib.IMAP4.error as error:
            raise SaidNo(complaints.scrubbed(self._account, str(error))) from error


def _news(untagged: Mapping[str, Sequence[object]]) -> list[int]:
    return [len(untagged.get(kind, ())) for kind in ("EXISTS", "RECENT", "EXPUNGE", "FETCH", "VANISHED")]
