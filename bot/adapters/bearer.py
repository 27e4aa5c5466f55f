"""A token said in place of a password: OAUTHBEARER (RFC 7628), and XOAUTH2 as Google and Microsoft describe it."""

from collections.abc import Callable, Collection
from typing import Protocol

OAUTHBEARER, XOAUTH2 = "OAUTHBEARER", "XOAUTH2"
MECHANISMS = (OAUTHBEARER, XOAUTH2)
"""The standard before the habit; Microsoft offers only the second."""


class Tokens(Protocol):
    """Access to one mailbox as its provider grants it, for a while at a time."""

    def token(self) -> str:
        """A token that is good now, renewed where it has run out; raises Trouble. It may wait for the network."""

    def refused(self) -> None:
        """The mail server did not take the last one: the next is a new one, whatever its time."""

    def log_in(self, tell: Callable[[str], None], ask: Callable[[str], str]) -> None:
        """Lets a person log in and keeps what is granted; waits until they have, and raises Trouble."""


def mechanism(offered: Collection[str]) -> str | None:
    """What to log in with; None where the server takes no tokens."""
    known = {one.upper() for one in offered}
    return next((one for one in MECHANISMS if one in known), None)


def first_words(chosen: str, username: str, token: str) -> str:
    """The client's initial response, before base64."""
    if chosen == XOAUTH2:
        return f"user={username}\x01auth=Bearer {token}\x01\x01"
    # "=" and "," part the header of GS2 (RFC 5801 4).
    identity = username.replace("=", "=3D").replace(",", "=2C")
    return f"n,a={identity},\x01auth=Bearer {token}\x01\x01"


def last_words(chosen: str) -> str:
    """What the server waits for after it has said in a challenge why it refuses (RFC 7628 3.2.3)."""
    return "" if chosen == XOAUTH2 else "\x01"
