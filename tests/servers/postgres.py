"""A throw-away PostgreSQL cluster on loopback: nothing of it stays, and nothing of it is synced to the disk."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from tests.servers import loopback

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "64MB",
    "max_wal_size": "2GB",
}
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
"""What a benchmark sets back: there a commit shall cost what it costs at a customer's."""

# PostgreSQL refuses to run as root.
_nobody = pwd.getpwnam("nobody") if os.getuid() == 0 else None
USER = None if _nobody is None else _nobody.pw_uid
GROUP = None if _nobody is None else _nobody.pw_gid
GROUPS: list[int] | None = None if _nobody is None else []

PATIENCE = 30.0
"""Seconds for the cluster to answer; it takes less than one on an idle machine."""


def programs() -> Path | None:
    """The folder of the newest server's programs; None where PostgreSQL is not installed."""
    known = [Path(found).parent for found in [shutil.which("initdb")] if found]
    known += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: float(folder.parent.name))
    return next((folder for folder in reversed(known) if (folder / "initdb").exists()), None)


def required() -> Path:
    """The programs; without them the test is skipped, but fails in CI, where nothing may be skipped unseen."""
    found = programs()
    if found is None and os.environ.get("CI") == "true":
        pytest.fail("PostgreSQL is not installed, and CI must not skip its tests")
    if found is None:
        pytest.skip("PostgreSQL is not installed")
    return found


class Cluster:
    """A running server and its address."""

    def __init__(self, port: int, folder: Path) -> None:
        self.port = port
        self._folder = folder
        self._databases = 0

    @property
    def pid(self) -> int:
        """The server's first process, whose children are all the others."""
        return int((self._folder / "cluster" / "postmaster.pid").read_text().split()[0])

    def url(self, database: str, user: str = "bot") -> str:
        return f"postgresql+psycopg://{user}@127.0.0.1:{self.port}/{database}"

    def create(self, template: str = "template0") -> str:
        """The name of a new database."""
        self._databases += 1
        name = f"courtside_{self._databases}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def execute(self, statement: str, database: str = "postgres") -> None:
        """One statement outside any transaction."""
        with self.connect(database) as connection:
            connection.execute(statement.encode())

    def require_password(self, user: str) -> None:
        """From now on that user needs one; everybody else is trusted."""
        rules = self._folder / "cluster" / "pg_hba.conf"
        rules.write_text(f"host all {user} 127.0.0.1/32 scram-sha-256\n{rules.read_text()}")
        self.execute("SELECT pg_reload_conf()")

    def connect(self, database: str) -> psycopg.Connection:
        return psycopg.connect(
            host="127.0.0.1", port=self.port, user="bot", dbname=database, autocommit=True, connect_timeout=10
        )


@contextmanager
def cluster(settings: dict[str, str] | None = None) -> Iterator[Cluster]:
    """A cluster that lives as long as the block."""
    binaries = required()
    folder = Path(tempfile.mkdtemp(prefix="courtside-postgres-"))
    [port] = loopback.free_ports(1)
    try:
        _initialise(binaries, folder)
        chosen = {**SETTINGS, **(settings or {}), "unix_socket_directories": str(folder), "port": str(port)}
        options = [part for name, value in chosen.items() for part in ("-c", f"{name}={value}")]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [binaries / "postgres", "-D", folder / "cluster", *options],
                stdout=log,
                stderr=log,
                cwd=folder,
                user=USER,
                group=GROUP,
                extra_groups=GROUPS,
            )
        try:
            yield _answering(Cluster(port, folder), server, folder / "log")
        finally:
            # PostgreSQL's immediate shutdown: nothing is written any more that would be thrown away at once.
            server.send_signal(signal.SIGQUIT)
            server.wait(PATIENCE)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _initialise(binaries: Path, folder: Path) -> None:
    if os.getuid() == 0:
        shutil.chown(folder, "nobody")
    subprocess.run(
        [
            *(binaries / "initdb", "-D", folder / "cluster", "-U", "bot", "-A", "trust"),
            *("-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=folder,
        user=USER,
        group=GROUP,
        extra_groups=GROUPS,
    )


def _answering(server: Cluster, process: subprocess.Popen[bytes], log: Path) -> Cluster:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            server.connect("postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.02)
        else:
            return server
    raise RuntimeError(f"PostgreSQL did not start: {log.read_text()}")
