"""`courtside` as a process of its own, forked from one that has loaded everything: a cold start costs a second of CPU.

A test starts `[*warm(), VERB, ...]` where it would start `python -m bot VERB ...`: its folder, environment, pipes,
signals and exit code are the command's. What a cold start has to prove is started cold, as is what will be killed."""

import atexit
import gc
import os
import pkgutil
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from functools import cache
from importlib import import_module
from pathlib import Path

import bot
from bot.__main__ import main
from tests.laws import ROOT

START = Path(__file__).with_name("warm_start.py")
COLD = (sys.executable, "-m", "bot")
"""How a command line begins that is started cold."""
PIPES = 3
"""Standard input, output and error."""
KILLED = 128
"""What a shell adds to the number of the signal that ended a command."""


@cache
def warm() -> tuple[str, ...]:
    """How a command line begins whose process is forked; the process it is forked from ends with the tests.

    Where a system knows no pidfd, every command is started cold."""
    try:
        os.close(os.pidfd_open(os.getpid()))
    except (AttributeError, OSError):
        return COLD
    path = Path(tempfile.mkdtemp(prefix="courtside-warm-")) / "socket"
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.warm", str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    assert server.stdout
    assert server.stdout.readline()
    server.stdout.close()
    atexit.register(server.communicate)
    return sys.executable, "-IS", str(START), str(path)


def load_everything() -> None:
    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        import_module(module.name)
    gc.freeze()


def words_asked(listener: socket.socket) -> list[str] | None:
    """In each process that is forked, the words of its command; in this one None, once the tests have ended."""
    while True:
        ready, _, _ = select.select([listener, sys.stdin], [], [])
        if sys.stdin in ready:
            return None
        link, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            return _courtside(link)
        link.close()


def _courtside(link: socket.socket) -> list[str]:
    """Forks once more: who stays behind tells whoever asked how the command ended, and ends it once they are gone."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    size, pipes, _, _ = socket.recv_fds(link, 4, PIPES)
    folder, *environ = _received(link, int.from_bytes(size, "big"))
    words = environ[environ.index("") + 1 :]
    if (pid := os.fork()) == 0:
        link.close()
        _dress(folder, environ[: environ.index("")], pipes)
        return words
    for one in pipes:
        os.close(one)
    link.sendall(pid.to_bytes(4, "big"))
    ready, _, _ = select.select([link.fileno(), os.pidfd_open(pid)], [], [])
    is_alone = link.fileno() in ready
    if is_alone:
        os.kill(pid, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if not is_alone:
        link.sendall((code if code >= 0 else KILLED - code).to_bytes(1, "big"))
    os._exit(0)


def _received(link: socket.socket, size: int) -> list[str]:
    told = b""
    while len(told) < size:
        told += link.recv(size - len(told))
    return told.decode("utf-8", "surrogateescape").split("\0")


def _dress(folder: str, environ: list[str], pipes: list[int]) -> None:
    """As the one that asked would have started it."""
    for number, pipe in enumerate(pipes):
        os.dup2(pipe, number)
        os.close(pipe)
    os.chdir(folder)
    os.environ.clear()
    for one in environ:
        name, _, value = one.partition("=")
        os.environ[name] = value
    time.tzset()
    sys.stdin, sys.stdout = open(0, closefd=False), open(1, "w", closefd=False)  # noqa: SIM115  # as long as the process
    sys.stderr = open(2, "w", buffering=1, errors="backslashreplace", closefd=False)  # noqa: SIM115  # as there


if __name__ == "__main__":
    place = Path(sys.argv[1])
    load_everything()
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(place))
        door.listen()
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who stayed behind
        print("ready", flush=True)
        asked = words_asked(door)
    if asked is None:
        place.unlink()
        place.parent.rmdir()
    else:
        sys.argv[1:] = asked
        main()
