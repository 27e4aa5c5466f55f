"""What every throw-away server needs: its program or a skip by name, free ports, and a user that is not root."""

import itertools
import os
import pwd
import random
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from bot.mail.hosts import Security, Server

SEARCH_PATH = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"))
"""Debian keeps servers where an ordinary user's PATH does not look."""

OUTGOING = Path("/proc/sys/net/ipv4/ip_local_port_range")
"""The first and the last port that the kernel gives to connections, and to servers that ask for any (ip(7))."""
LISTENING = range(10_000, 60_000)

WAIT_FOR_LISTENER = 10.0
"""Seconds; a server that has not opened its port by then will not."""


def needed(program: str, package: str) -> str:
    """The path of a server's program; without it the test is skipped by name, and fails on CI."""
    found = shutil.which(program, path=SEARCH_PATH)
    if found is not None:
        return found
    sentence = f"{program} is not installed (Debian: {package})"
    if os.environ.get("CI") == "true":
        pytest.fail(sentence)
    pytest.skip(sentence)


def free_ports(count: int) -> list[int]:
    """Ports of 127.0.0.1 that stay free between this moment and their server's start.

    The kernel gives them to nobody who asks for any port, and no other process of these tests takes them."""
    first, last = (int(bound) for bound in OUTGOING.read_text().split())
    candidates = [port for port in LISTENING if not first <= port <= last] or list(LISTENING)
    random.shuffle(candidates)
    return list(itertools.islice(filter(_is_ours, candidates), count))


def _is_ours(port: int) -> bool:
    """Taken for this process's life, by a name that the kernel forgets with it."""
    name = socket.socket(socket.AF_UNIX)
    try:
        name.bind(f"\0courtside-tests-port-{port}")
        socket.create_server(("127.0.0.1", port)).close()
    except OSError:
        name.close()
        return False
    name.detach()  # it stays open
    return True


def await_listener(port: int) -> None:
    """Until somebody listens there; raises TimeoutError where nobody does."""
    deadline = time.monotonic() + WAIT_FOR_LISTENER
    while time.monotonic() < deadline:
        if _is_listened_to(port):
            return
        time.sleep(0.01)
    raise TimeoutError(f"nobody listens on port {port}")


def await_file(path: Path) -> str:
    """What a server writes there once it is up; raises TimeoutError where it does not."""
    deadline = time.monotonic() + WAIT_FOR_LISTENER
    while time.monotonic() < deadline:
        if path.exists() and (text := path.read_text()).endswith("\n"):
            return text
        time.sleep(0.005)
    raise TimeoutError(f"nothing was written to {path}")


def await_silence(port: int) -> None:
    """Until nobody listens there any more; raises TimeoutError where somebody does."""
    deadline = time.monotonic() + WAIT_FOR_LISTENER
    while time.monotonic() < deadline:
        if _is_listened_to(port) is False:
            return
        time.sleep(0.005)
    raise TimeoutError(f"somebody still listens on port {port}")


def _is_listened_to(port: int) -> bool | None:
    """None where it is neither taken nor refused: the queue of a server that just died, or has not woken, is full."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except TimeoutError:
        return None
    except ConnectionError:
        return False
    return True


def ordinary_user() -> pwd.struct_passwd:
    """Who runs a server: nobody where the tests run as root, else whoever runs them."""
    return pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())


def give_away(path: Path) -> None:
    """Hands a folder and all in it to the ordinary user; nothing to do for one who is no root."""
    if os.getuid() != 0:
        return
    user = ordinary_user()
    for folder, _, files in os.walk(path):
        for name in (".", *files):
            os.chown(os.path.join(folder, name), user.pw_uid, user.pw_gid)


def as_ordinary_user(command: list[str]) -> None:
    """Runs a command to its end as the ordinary user; raises RuntimeError with what it said."""
    user = ordinary_user()
    change = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if os.getuid() == 0 else {}
    environment = {**os.environ, "PATH": SEARCH_PATH}
    # A file, not a pipe: a daemon keeps it open for ever.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(command, check=False, stdout=said, stderr=said, timeout=30, env=environment, **change)  # type: ignore[call-overload]  # keywords from a dict
        said.seek(0)
        if done.returncode != 0:
            raise RuntimeError(f"{command[0]} ended with {done.returncode}: {said.read().decode()}")


def self_signed(folder: Path, name: str, *, days: int = 30, host: str = "localhost") -> tuple[Path, Path]:
    """A certificate that signs itself, with its key, for a host (localhost is 127.0.0.1 too)."""
    certificate, key, request = (folder / f"{name}{suffix}" for suffix in (".pem", ".key", ".csr"))
    openssl = needed("openssl", "openssl")
    address = ",IP:127.0.0.1" if host == "localhost" else ""
    asked = ["-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}{address}", "-out", str(request)]
    made = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", str(key)]
    signed = ["-in", str(request), "-signkey", str(key), "-copy_extensions", "copyall", "-out", str(certificate)]
    for command in (["req", "-new", *made, *asked], ["x509", "-req", "-days", str(days), *signed]):
        subprocess.run([openssl, *command], check=True, capture_output=True, timeout=30)
    return certificate, key


def plain(port: int) -> Server:
    """A mail server of this machine, spoken to without protection."""
    return Server(Security.PLAIN, "127.0.0.1", port)
