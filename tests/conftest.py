"""What every test leaves behind as it found it."""

from collections.abc import Iterator

import pytest
import structlog


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Who waits for servers begins first, beside those who compute: the longest of all would end alone."""
    items.sort(key=lambda item: "servers" not in item.path.parts)


@pytest.fixture(autouse=True)
def _the_log_is_as_before() -> Iterator[None]:
    """A command that silences or dresses the log does so for its own process, not for the tests after it."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)
