"""Microsoft 365: a login by device code, kept and renewed by msal."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msal
from requests.exceptions import RequestException

from bot.adapters.hushed import hushed
from bot.adapters.login import NOBODY, Login
from bot.ports import Trouble

SERVER = "https://login.microsoftonline.com"
SCOPES = ["https://outlook.office.com/IMAP.AccessAsUser.All", "https://outlook.office.com/SMTP.Send"]
# Seconds for each question to the login server.
PATIENCE = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrosoftApp:
    """The registration under which we ask: an app that may use IMAP and SMTP for the person who logs in."""

    client_id: str
    tenant: str = "organizations"
    server: str = SERVER
    """Another for a national cloud."""


class MicrosoftTokens(Login[MicrosoftApp]):
    """Tokens of one mailbox at Microsoft."""

    provider = "Microsoft"

    def _good_token(self, kept: str) -> str:
        cache = self._cache(kept)
        client = self._client(cache)
        accounts = client.get_accounts()
        if not accounts:
            raise self._over(NOBODY)
        answer = self._asked(
            lambda: client.acquire_token_silent_with_error(SCOPES, accounts[0], force_refresh=self._is_stale)
        )
        self._keep(cache)
        return self._granted(answer, _secrets(cache))

    def log_in(self, tell: Callable[[str], None], ask: Callable[[str], str]) -> None:
        """See Tokens: a person opens a page and types a code there (RFC 8628)."""
        cache = msal.SerializableTokenCache()  # a new login replaces the old one whole
        client = self._client(cache)
        begun = self._asked(lambda: client.initiate_device_flow(SCOPES))
        if "user_code" not in begun:
            raise Trouble(f"Microsoft gives no code to log in with: {_words(begun)}.")
        tell(str(begun["message"]))
        self._granted(self._asked(lambda: client.acquire_token_by_device_flow(begun)), [str(begun["device_code"])])
        self._keep(cache)

    def _client(self, cache: msal.SerializableTokenCache) -> msal.PublicClientApplication:
        # Only Microsoft's own clouds can be vouched for by Microsoft's own list.
        known = None if self._app.server == SERVER else False
        return self._asked(
            lambda: msal.PublicClientApplication(
                self._app.client_id,
                authority=f"{self._app.server}/{self._app.tenant}",
                token_cache=cache,
                instance_discovery=known,
                timeout=PATIENCE,
            )
        )

    def _cache(self, kept: str) -> msal.SerializableTokenCache:
        cache = msal.SerializableTokenCache()
        try:
            cache.deserialize(kept)
        except ValueError:
            raise self._not_understood() from None
        return cache

    def _keep(self, cache: msal.SerializableTokenCache) -> None:
        if cache.has_state_changed:
            self._file.write(cache.serialize())

    def _asked(self, question: Callable[[], Any]) -> Any:
        try:
            return question()
        except RequestException as error:
            # Its words may repeat the request, and with it the token.
            kind = type(error).__name__
            raise Trouble(f"Microsoft's login server cannot be reached ({kind}); it is tried again.") from None
        except ValueError as error:
            raise Trouble(f"Microsoft's login server did not answer as it should ({type(error).__name__}).") from None

    def _granted(self, answer: Mapping[str, Any] | None, secrets: Sequence[str]) -> str:
        if answer and "access_token" in answer:
            return str(answer["access_token"])
        raise self._over(_words(answer or {}, secrets))


def _secrets(cache: msal.SerializableTokenCache) -> list[str]:
    """What the login consists of."""
    known = json.loads(cache.serialize())
    return [one["secret"] for kind in known.values() for one in kind.values() if "secret" in one]


def _words(answer: Mapping[str, Any], secrets: Sequence[str] = ()) -> str:
    # The description's first line; what follows are numbers for Microsoft's support.
    described = str(answer.get("error_description") or answer.get("error") or "no reason given")
    return hushed(described.splitlines()[0], secrets)[:200].rstrip(".")
