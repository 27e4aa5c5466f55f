"""The login of one mailbox at its provider: kept in a file, for as many threads as want it."""

from abc import ABC, abstractmethod
from threading import Lock
from typing import ClassVar, Generic, TypeVar

from bot.adapters.token_file import TokenFile
from bot.ports import Trouble

App = TypeVar("App")

NOBODY = "nobody has logged in yet"


class Login(ABC, Generic[App]):
    """What every provider's Tokens share; how one is renewed, and how a person logs in, each says itself."""

    provider: ClassVar[str]

    def __init__(self, app: App, username: str, file: TokenFile) -> None:
        self._app = app
        self._username = username
        self._file = file
        self._is_stale = False
        self._one_at_a_time = Lock()

    def token(self) -> str:
        """See Tokens."""
        with self._one_at_a_time:
            kept = self._file.read()
            if kept is None:
                raise self._over(NOBODY)
            token = self._good_token(kept)
            self._is_stale = False
            return token

    def refused(self) -> None:
        """See Tokens."""
        self._is_stale = True

    @abstractmethod
    def _good_token(self, kept: str) -> str:
        """A token from the login as it lies in its file, a new one where the last is stale; raises Trouble."""

    def _over(self, why: str) -> Trouble:
        return Trouble(f"The login of {self._username} at {self.provider} is over ({why}): run `courtside login`.")

    def _not_understood(self) -> Trouble:
        return self._over(f"{self._file.path.name} cannot be understood")
