"""The stores that keep the contract: in memory, in a SQLite file, in PostgreSQL."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.adapters.database import migrate, open_store
from bot.adapters.schema import metadata
from bot.ports import Store
from bot.rehearsal.memory import MemoryStore
from tests.contract.notary import Notary, StandingClock
from tests.servers.postgres import Cluster, cluster

KINDS = ("memory", "sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """One cluster for all tests of this process."""
    with cluster() as running:
        running.execute("CREATE DATABASE ready")
        migrate(running.url("ready"))
        yield running


@pytest.fixture(scope="session")
def ready_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database with today's schema, to be copied."""
    path = tmp_path_factory.mktemp("ready") / "courtside.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], str]:
    """The address of a new database of that kind."""

    def made(kind: str) -> str:
        if kind == "sqlite":
            shutil.copy(request.getfixturevalue("ready_file"), tmp_path / "courtside.db")
            return f"sqlite:///{tmp_path}/courtside.db"
        server: Cluster = request.getfixturevalue("postgres")
        return server.url(server.create("ready"))

    return made


@pytest.fixture(scope="session")
def shared(postgres: Cluster) -> str:
    """A database that many tests use one after the other."""
    return postgres.create("ready")


@pytest.fixture(params=KINDS)
def notary(request: pytest.FixtureRequest, address: Callable[[str], str]) -> Iterator[Notary]:
    """An empty store of each kind, behind plain calls."""
    store: Store = MemoryStore(StandingClock())
    if request.param == "sqlite":
        store = open_store(address("sqlite"))
    if request.param == "postgresql":
        store = open_store(_emptied(request.getfixturevalue("postgres"), request.getfixturevalue("shared")))
    opened = Notary(store)
    yield opened
    opened.close()


def _emptied(server: Cluster, database: str) -> str:
    # Deleting from small tables takes a millisecond; a new database for each test takes a hundred.
    tables = [table.name for table in reversed(metadata.sorted_tables)]
    server.execute("; ".join(f"DELETE FROM {table}" for table in tables), database)
    return server.url(database)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, address: Callable[[str], str]) -> str:
    """The address of a database that two can open."""
    return address(request.param)
