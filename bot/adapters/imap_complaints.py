"""What went wrong with an IMAP server, said to a person together with what to do."""

import re
import socket
import ssl

from bot.adapters.hushed import hushed
from bot.adapters.imap_account import ImapAccount
from bot.adapters.imap_wire import CapabilityError
from bot.adapters.untrusted import why_untrusted
from bot.ports import Trouble

_LOGIN_CODES = (
    # RFC 5530 3, and RFC 9051 7.1: what the server means, and what helps.
    ("[UNAVAILABLE]", "its user list is out of order; nothing to do here but wait, it is tried again by itself"),
    ("[EXPIRED]", "the password has expired; set a new one there and in the settings"),
    ("[PRIVACYREQUIRED]", "it wants TLS first; use imaps:// or imap+starttls://"),
    ("[AUTHORIZATIONFAILED]", "this user may not open that mailbox; check the username"),
    ("[CONTACTADMIN]", "it asks to talk to its administrator"),
    ("[LIMIT]", "too many connections of this user are open; close some, it is tried again by itself"),
    ("[INUSE]", "the mailbox is in use by another program; it is tried again by itself"),
    (
        "[AUTHENTICATIONFAILED]",
        "the username or the password is wrong; check both (many providers want an app password)",
    ),
)
_BYTES = re.compile(r"b'(.*)'", re.DOTALL)
_WRONG_PASSWORD = _LOGIN_CODES[-1][1]


def unreachable(account: ImapAccount, error: Exception) -> Trouble:
    """No link could be opened."""
    return Trouble(f"{_server(account)} {_why_unreachable(account, error)}.")


def not_admitted(account: ImapAccount, error: Exception) -> Trouble:
    """The link stood, and the login went wrong."""
    if isinstance(error, OSError):
        return Trouble(lost(account, "logging in", error))
    if isinstance(error, UnicodeError):
        # Its own words would show a letter of the password.
        return Trouble(f"{_server(account)} takes no password beyond ASCII; set another one there.")
    words = scrubbed(account, str(error))
    meaning = next((meaning for code, meaning in _LOGIN_CODES if code in words.upper()), None)
    if account.tokens is not None and meaning in (None, _WRONG_PASSWORD):
        meaning = "it is tried again with a new token; if that does not help, run `courtside login`"
    if meaning is None:
        meaning = "it is tried again by itself" if _hung_up(words) else _WRONG_PASSWORD
    return Trouble(f"{_server(account)} did not let us in ({words}): {meaning}.")


def lost(account: ImapAccount, doing: str, error: Exception) -> str:
    """A link that stood is gone."""
    return f"{_server(account)} was lost while {doing}: {_reason(error, account)}; it is tried again by itself."


def missing_folder(account: ImapAccount, folder: str, there: list[str]) -> Trouble:
    """A watched folder is not there."""
    return Trouble(
        f"The mailbox of {account.username} has no folder {folder}; it has {', '.join(there) or 'none at all'}."
        " Name one of these under `folders`."
    )


def not_opened(account: ImapAccount, what: str, words: str) -> Trouble:
    """The server refuses what we watch."""
    return Trouble(f"{what} of {account.username} cannot be opened ({words}); check that it is still there.")


def scrubbed(account: ImapAccount, words: str) -> str:
    """What a server said, on one line, without the password or token it may have repeated."""
    clean = hushed(words, (account.password, *account.said))
    # imaplib shows the server's bytes as Python writes them.
    shown = _BYTES.fullmatch(clean)
    return " ".join((shown.group(1) if shown else clean).split())[:300]


def _server(account: ImapAccount) -> str:
    return f"The mail server {account.server.place} of {account.username}"


def _hung_up(words: str) -> bool:
    return any(sign in words for sign in ("command:", "socket error", "unexpected", "closed the connection"))


def _reason(error: Exception, account: ImapAccount) -> str:
    if isinstance(error, TimeoutError):
        return "it does not answer any more"
    if isinstance(error, ConnectionResetError | BrokenPipeError):
        return "the connection was cut"
    words = scrubbed(account, str(error))
    return "it closed the connection" if "EOF" in words else words or type(error).__name__


def _why_unreachable(account: ImapAccount, error: Exception) -> str:
    match error:
        case ssl.SSLCertVerificationError():
            return f"is not trusted: {why_untrusted(error, account.server.host, '`url`', '`ca_file`')}"
        case ssl.SSLError() if error.library == "X509":
            return (
                f"cannot be verified: the file of authorities {account.ca_file} holds no certificate; check `ca_file`"
            )
        case ssl.SSLError():
            return f"does not speak TLS there ({error.reason or 'no answer'}); try imap+starttls:// or another port"
        case socket.gaierror():
            return "is not known by that name; check the host in `url`, and this machine's name service"
        case ConnectionRefusedError():
            return "refused the connection; check the port in `url`, and whether the server runs"
        case TimeoutError():
            seconds = f"{account.connect_timeout:g} seconds"
            return f"did not answer within {seconds}; check host and port in `url`, and the firewall"
        case FileNotFoundError():
            return f"cannot be verified: the file of authorities {account.ca_file} is missing; check `ca_file`"
        case OSError():
            return f"cannot be reached ({error.strerror or _reason(error, account)}); it is tried again by itself"
        case CapabilityError():
            return "does not offer STARTTLS; use imaps://, never a plain link"
        case _:
            return f"did not greet us as a mail server does ({_reason(error, account)}); check the port in `url`"
