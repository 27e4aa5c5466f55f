"""Inside the limited process: the limits, and the one function that is called there line by line."""

import resource
import signal
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import FrameType

CPU_SECONDS = 1
"""For one piece of work; a letter takes a hundredth of it."""
WARNED = 0.9
"""When it is told so itself, and can still say where it was."""
MOST_OUTPUT = 256 * 1024
"""Bytes of one answer."""
MEMORY = 64 << 20
"""Bytes beyond what the interpreter and our own modules take."""
MEMORY_UNKNOWN = 512 << 20
"""Bytes in all, where nobody tells what they take."""


def live() -> None:
    """Takes a line, says a line, until nobody speaks any more."""
    module, _, name = sys.argv[1].partition(":")
    work: Callable[[str], str] = getattr(import_module(module), name)
    lines = iter(sys.stdin.buffer.readline, b"")
    for _ in range(int(next(lines))):
        work(next(lines).decode())
    _limit()
    _say("ready")
    for line in lines:
        signal.setitimer(signal.ITIMER_VIRTUAL, WARNED)
        signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
        told = work(line.decode())
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.setitimer(signal.ITIMER_PROF, 0)
        _say(told)


def _limit() -> None:
    """From here on: no new file, no socket, no process, no byte on a disk, little memory, and no second too much.

    The second timer has no handler of ours, so the kernel ends the process, whatever runs in it."""
    signal.signal(signal.SIGVTALRM, _out_of_time)
    room = _room()
    resource.setrlimit(resource.RLIMIT_AS, (room, room))
    for limit in (resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC, resource.RLIMIT_CORE):
        resource.setrlimit(limit, (0, 0))


def _room() -> int:
    sizes = Path("/proc/self/statm")  # Linux tells in pages what a process takes; others do not
    return int(sizes.read_text().split()[0]) * resource.getpagesize() + MEMORY if sizes.exists() else MEMORY_UNKNOWN


def _out_of_time(number: int, frame: FrameType | None) -> None:
    raise TimeoutError(f"the letter would take more than {CPU_SECONDS} second of work")


def _say(told: str) -> None:
    sys.stdout.buffer.write(told.encode() + b"\n")
    sys.stdout.buffer.flush()
