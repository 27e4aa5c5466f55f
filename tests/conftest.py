"""What every test leaves behind as it found it."""

import time
from collections.abc import Iterator

import pytest
import structlog

BEGAN = time.monotonic()
LATE = 450.0
"""Seconds after which nothing that is marked `last` begins: all tests together are to end within ten minutes."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Who waits for servers begins first, beside those who compute: the longest of all would end alone."""
    items.sort(key=lambda item: (_is_last(item), "servers" not in item.path.parts))


def _is_last(item: pytest.Item) -> bool:
    return item.get_closest_marker("last") is not None


def pytest_runtest_setup(item: pytest.Item) -> None:
    if (last := item.get_closest_marker("last")) and time.monotonic() - BEGAN > LATE:
        pytest.skip(f"a slow machine: {last.kwargs['otherwise']}")


@pytest.fixture(autouse=True)
def _the_log_is_as_before() -> Iterator[None]:
    """A command that silences or dresses the log does so for its own process, not for the tests after it."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)
