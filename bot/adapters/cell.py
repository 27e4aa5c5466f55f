"""A process of little time, memory and output, for work that could run away; what runs away there ends alone."""

import contextlib
import os
import select
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Sequence

from bot.adapters.cell_inside import CPU_SECONDS, MOST_OUTPUT

LONGEST = 20.0
"""Seconds on the wall: on a busy machine a second of work takes its time, and the limit of the work is another one."""
START = 60.0
"""Seconds until it must be ready; only a machine that is out of breath needs more than one."""
INSIDE = "from bot.adapters.cell_inside import live; live()"


class Ended(Exception):
    """The work was ended; the text says for what."""


class Cell:
    """A function that takes and gives a line of text, called in a process of its own, which is begun when needed.

    It sees no file, no network and no setting of ours; the same one serves until a piece of work has to be ended."""

    def __init__(self, target: str, first: Sequence[str] = ()) -> None:
        self._target = target
        self._first = tuple(first)
        """Lines to take before the limits begin, so that all it needs has been loaded."""
        self._process: subprocess.Popen[bytes] | None = None
        """None: none is there yet, or the last one had to be ended."""
        self._last_rites: weakref.finalize[[subprocess.Popen[bytes]], Cell] | None = None
        """Ends it with us; None: there is nothing to end."""
        self._turn = threading.Lock()

    def ask(self, line: str) -> str:
        """What the function says to it; raises Ended where it took more than it may."""
        with self._turn:
            process = self._begun()
            try:
                return self._asked(process, line)
            except Ended:
                self._end()
                raise

    def close(self) -> None:
        with self._turn:
            self._end()

    def _begun(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        # Nothing of our environment: there may be passwords in it.
        self._process = subprocess.Popen(
            [sys.executable, "-c", INSIDE, self._target],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd="/",
            env={"PYTHONPATH": os.pathsep.join(one for one in sys.path if one), "PYTHONUTF8": "1"},
            start_new_session=True,
        )
        self._last_rites = weakref.finalize(self, _buried, self._process)
        self._say("\n".join((str(len(self._first)), *self._first)))
        self._heard(self._process, START)
        return self._process

    def _asked(self, process: subprocess.Popen[bytes], line: str) -> str:
        self._say(line)
        return self._heard(process, LONGEST)

    def _say(self, line: str) -> None:
        assert self._process is not None and self._process.stdin is not None
        try:
            self._process.stdin.write(line.encode() + b"\n")
            self._process.stdin.flush()
        except BrokenPipeError as broken:
            raise Ended("it could not be begun") from broken

    def _heard(self, process: subprocess.Popen[bytes], seconds: float) -> str:
        assert process.stdout is not None
        until, heard = time.monotonic() + seconds, bytearray()
        while not heard.endswith(b"\n"):
            ready, _, _ = select.select([process.stdout], [], [], max(0.0, until - time.monotonic()))
            piece = os.read(process.stdout.fileno(), MOST_OUTPUT) if ready else b""
            if not ready:
                raise Ended(f"it gave no answer within {seconds:.0f} seconds")
            if not piece:
                raise Ended(f"it takes more than {CPU_SECONDS} second of work, or more memory than a letter may")
            heard += piece
            if len(heard) > MOST_OUTPUT:
                raise Ended(f"it says more than {MOST_OUTPUT // 1024} KiB")
        return heard.decode()

    def _end(self) -> None:
        if self._last_rites is not None:
            self._last_rites()
        self._process = self._last_rites = None


def _buried(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(BrokenPipeError):  # what it was being told, it will not hear
                pipe.close()
    process.wait()
