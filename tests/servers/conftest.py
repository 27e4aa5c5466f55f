"""The throw-away servers as fixtures: one of each for a whole run."""

from collections.abc import Iterator

import pytest

from tests.servers import postfix
from tests.servers.dovecot import Dovecot, running
from tests.servers.postfix import Postfix


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A running Dovecot; each story logs in as a user of its own."""
    with running() as server:
        yield server


@pytest.fixture(scope="module")
def post() -> Iterator[Postfix]:
    """One Postfix before one Dovecot for all stories of a module; each has people of its own."""
    with running() as mailboxes, postfix.running(mailboxes) as server:
        yield server
