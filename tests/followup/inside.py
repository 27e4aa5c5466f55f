"""What a limited process is asked to try in the tests of its limits."""

import os
import socket
from pathlib import Path


def answer(probe: str) -> str:
    """One thing that it should not be able to do, or not for long."""
    try:
        return _tried(probe.strip())
    except TimeoutError:
        raise
    except (OSError, MemoryError) as refused:
        return "MemoryError" if isinstance(refused, MemoryError) else "OSError"


def _tried(probe: str) -> str:
    match probe:
        case "open":
            return Path("/etc/hostname").read_text()
        case "write":
            return str(os.open("/dev/shm/courtside-probe", os.O_CREAT | os.O_WRONLY))
        case "socket":
            return str(socket.socket())
        case "environment":
            return "a secret" if any("COURTSIDE" in name for name in os.environ) else "no secrets"
        case "folder":
            return os.getcwd()
        case "memory":
            return str(len(bytearray(80 << 20)))
        case "shout":
            return "x" * 300_000
        case "die":
            os._exit(1)
        case "spin":
            while True:
                pass
        case "stubborn":
            while True:
                _deaf()
    return probe


def _deaf() -> None:
    try:
        while True:
            pass
    except TimeoutError:
        return
