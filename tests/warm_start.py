"""Asks the process that has loaded everything for a command: `python -IS warm_start.py SOCKET VERB ...`."""

import os
import signal
import socket
import sys
from types import FrameType

PASSED_ON = (signal.SIGTERM, signal.SIGINT)


def main() -> int:
    """Hands over folder, environment, words and pipes, passes signals on, and ends as the command does."""
    signal.pthread_sigmask(signal.SIG_BLOCK, PASSED_ON)  # until there is somebody to pass them on to
    link = socket.socket(socket.AF_UNIX)
    link.connect(sys.argv[1])
    environ = [f"{name}={value}" for name, value in os.environ.items()]
    told = "\0".join([os.getcwd(), *environ, "", *sys.argv[2:]]).encode("utf-8", "surrogateescape")
    socket.send_fds(link, [len(told).to_bytes(4, "big")], [0, 1, 2])
    link.sendall(told)
    pid = int.from_bytes(link.recv(4), "big")

    def passed_on(number: int, frame: FrameType | None) -> None:
        os.kill(pid, number)

    for one in PASSED_ON:
        signal.signal(one, passed_on)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, PASSED_ON)
    return (link.recv(1) or b"\1")[0]


if __name__ == "__main__":
    sys.exit(main())
