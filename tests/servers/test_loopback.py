"""A server's ports stay free until it starts: nobody else in this run of the tests is given them."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers import loopback

SERVER_ELSEWHERE = "from tests.servers import loopback; print(*loopback.free_ports(3), flush=True); input()"


def test_no_port_is_given_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither in this process nor in another one beside it; once that has ended, its ports are free again."""
    monkeypatch.setattr(loopback, "LISTENING", range(9_800, 9_806))
    elsewhere = SERVER_ELSEWHERE.replace("print", "loopback.LISTENING = range(9_800, 9_806); print")
    process = subprocess.Popen(
        [sys.executable, "-c", elsewhere], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None and process.stdout is not None
    theirs = {int(port) for port in process.stdout.readline().split()}
    mine = set(loopback.free_ports(6))
    assert (len(theirs), len(mine), theirs & mine) == (3, 3, set())
    process.communicate("\n", timeout=10)
    assert set(loopback.free_ports(6)) == theirs


def test_no_connection_takes_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The kernel gives other ports to whoever asks for any; where it gives all, those free now are used."""
    outgoing = tmp_path / "ip_local_port_range"
    monkeypatch.setattr(loopback, "OUTGOING", outgoing)
    outgoing.write_text("10010\t65535\n")
    assert all(port < 10_010 for port in loopback.free_ports(5))
    outgoing.write_text("1024\t65535\n")
    assert len(loopback.free_ports(5)) == 5
