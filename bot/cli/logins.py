"""Mailboxes that are opened by a token: which login belongs to which, and where it is kept."""

from functools import cache

from bot.adapters.bearer import Tokens
from bot.adapters.token_file import TokenFile, token_file
from bot.ports import Trouble
from bot.settings.load import Account, Settings
from bot.settings.model import Auth


def tokens_of(settings: Settings, account: Account) -> Tokens | None:
    """What opens the account in place of a password; None: a password does. Raises Trouble."""
    if account.auth is Auth.PASSWORD:
        return None
    own = settings.login
    file = token_file(settings.path.parent.resolve() / own.tokens, account.auth, account.username)
    if account.auth is Auth.MICROSOFT:
        return _microsoft(own.client_id or "", own.tenant, own.server, account.username, file)
    secret = own.client_secret.get_secret_value() if own.client_secret else ""
    return _google(own.client_id or "", secret, own.server, account.username, file)


# Made once for each mailbox: reading and sending share it, so that neither renews what the other has just got.
@cache
def _microsoft(client_id: str, tenant: str, server: str | None, username: str, file: TokenFile) -> Tokens:
    try:
        from bot.adapters.microsoft import SERVER, MicrosoftApp, MicrosoftTokens  # an extra, and slow to import
    except ImportError:
        raise _not_installed("microsoft") from None
    app = MicrosoftApp(client_id=client_id, tenant=tenant, server=server or SERVER)
    return MicrosoftTokens(app, username, file)


@cache
def _google(client_id: str, secret: str, server: str | None, username: str, file: TokenFile) -> Tokens:
    try:
        from bot.adapters.google import PAGE, RENEWAL, GoogleApp, GoogleTokens  # an extra, and slow to import
    except ImportError:
        raise _not_installed("google") from None
    page, renewal = (f"{server}/auth", f"{server}/token") if server else (PAGE, RENEWAL)
    app = GoogleApp(client_id=client_id, client_secret=secret, page=page, renewal=renewal)
    return GoogleTokens(app, username, file)


def _not_installed(auth: str) -> Trouble:
    return Trouble(f"[inbox] auth: {auth} needs libraries of its own; in the checkout, `pip install '.[{auth}]'`.")
