"""Google: a login in the browser whose last address is pasted back, renewed by google-auth."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlsplit

from google.auth.exceptions import GoogleAuthError, RefreshError
from google.auth.transport.requests import Request
from google.oauth2.credentials import Credentials
from google_auth_oauthlib.flow import Flow
from oauthlib.oauth2 import OAuth2Error
from requests.exceptions import RequestException

from bot.adapters.hushed import hushed
from bot.adapters.login import Login
from bot.ports import Trouble

PAGE, RENEWAL = "https://accounts.google.com/o/oauth2/auth", "https://oauth2.googleapis.com/token"
# Mail is not among what Google grants by device code, so the login ends at an address of this machine that
# nobody serves, and a person brings it back from there (RFC 8252 7.3).
REDIRECT = "http://127.0.0.1:1/"
# Seconds for each question to the login server: the library would wait for minutes, or for ever.
PATIENCE = 30
SCOPES = ["https://mail.google.com/"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleApp:
    """The registration under which we ask, of the kind `desktop app`."""

    client_id: str
    client_secret: str = field(repr=False)
    page: str = PAGE
    renewal: str = RENEWAL


class GoogleTokens(Login[GoogleApp]):
    """Tokens of one mailbox at Google."""

    provider = "Google"

    def _good_token(self, kept: str) -> str:
        credentials = self._credentials(kept)
        if self._is_stale or not credentials.valid:
            self._renew(credentials)
            self._keep(credentials)
        return str(credentials.token)

    def log_in(self, tell: Callable[[str], None], ask: Callable[[str], str]) -> None:
        """See Tokens: a person agrees on Google's page and brings back the address it ends at (RFC 8252)."""
        flow = Flow.from_client_config(
            {
                "installed": {
                    "client_id": self._app.client_id,
                    "client_secret": self._app.client_secret,
                    "auth_uri": self._app.page,
                    "token_uri": self._app.renewal,
                }
            },
            SCOPES,
            redirect_uri=REDIRECT,
            autogenerate_code_verifier=True,
        )
        page, state = flow.authorization_url(access_type="offline", prompt="consent", login_hint=self._username)
        tell(f"Open this page, log in as {self._username} and agree:\n\n{page}\n")
        tell(f"Your browser then goes to an address that begins with {REDIRECT} and shows an error: that is right.")
        code = _code(ask("Copy that address here"), state)
        try:
            flow.fetch_token(code=code, timeout=PATIENCE)
        except OAuth2Error as error:
            raise Trouble(f"Google did not accept the login ({error.error}): try `courtside login` again.") from None
        except Warning:  # so oauthlib says that less was granted than asked for
            raise Trouble(
                "Google did not grant access to mail: try `courtside login` again, and agree to it."
            ) from None
        except RequestException as error:
            raise _unreached(error) from None
        if flow.credentials.refresh_token is None:
            raise Trouble("Google granted access for an hour only: try `courtside login` again.")
        self._keep(flow.credentials)

    def _credentials(self, kept: str) -> Credentials:
        try:
            known: dict[str, Any] = json.loads(kept)
            until = datetime.fromisoformat(known["until"])
            token, renewal = str(known["token"]), str(known["renewal"])
        except (ValueError, TypeError, KeyError):
            raise self._not_understood() from None
        return Credentials(  # type: ignore[no-untyped-call]  # google-auth types only parts of itself
            token=token,
            refresh_token=renewal,
            token_uri=self._app.renewal,
            client_id=self._app.client_id,
            client_secret=self._app.client_secret,
            # google-auth keeps UTC without saying so.
            expiry=until.astimezone(UTC).replace(tzinfo=None),
        )

    def _renew(self, credentials: Credentials) -> None:
        try:
            credentials.refresh(partial(Request(), timeout=PATIENCE))  # type: ignore[no-untyped-call]  # google-auth types only parts of itself
        except RefreshError as error:
            told = error.args[1] if len(error.args) > 1 else None
            if error.retryable or not isinstance(told, dict) or "error" not in told:
                # A page that somebody between us shows says nothing of the login.
                raise _unreached(error) from None
            secrets = (credentials.token, credentials.refresh_token, self._app.client_secret)
            raise self._over(hushed(str(error.args[0]), filter(None, secrets))[:200]) from None
        except GoogleAuthError as error:
            raise _unreached(error) from None

    def _keep(self, credentials: Credentials) -> None:
        until = (credentials.expiry or datetime.now(UTC)).replace(tzinfo=UTC)
        known = {"token": credentials.token, "renewal": credentials.refresh_token, "until": until.isoformat()}
        self._file.write(json.dumps(known))


def _code(address: str, state: str) -> str:
    """The code in the address a browser came back with; raises Trouble."""
    answer = {key: values[0] for key, values in parse_qs(urlsplit(address.strip()).query).items()}
    if answer.get("error"):
        raise Trouble(f"Google was not allowed to let us in ({answer['error'][:100]}).")
    if "code" not in answer or answer.get("state") != state:
        raise Trouble("That is not the address this login ends at: try `courtside login` again.")
    return answer["code"]


def _unreached(error: Exception) -> Trouble:
    # Its words may repeat the request, and with it the token.
    return Trouble(f"Google's login server cannot be reached ({type(error).__name__}); it is tried again.")
