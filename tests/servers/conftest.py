"""The throw-away servers as fixtures: one of each for a whole run."""

from collections.abc import Iterator

import pytest

from tests.servers.dovecot import Dovecot, running


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A running Dovecot; each story logs in as a user of its own."""
    with running() as server:
        yield server
