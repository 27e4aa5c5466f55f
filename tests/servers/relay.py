"""A wire between two programs that can be held: what one says is on its way, and never arrives."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

LETTER = 2500
"""Bytes said in one go that can only be a letter: no TLS greeting and no command is as long."""


@dataclass(slots=True)
class Relay:
    """Carries bytes between whoever connects and a server, in plain text or under TLS."""

    target: int
    listener: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    holding: threading.Event = field(default_factory=threading.Event)
    """From now on a server's answer to a letter is kept back."""
    open_ends: list[socket.socket] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.listener.getsockname()[1])

    def serve(self) -> None:
        with suppress(OSError):  # the listener was closed: the story is over
            while True:
                near, _ = self.listener.accept()
                far = socket.create_connection(("127.0.0.1", self.target))
                self.open_ends += [near, far]
                heard = [0]
                for carry in (self._forth, self._back):
                    threading.Thread(target=carry, args=(near, far, heard), daemon=True).start()

    def close(self) -> None:
        for end in (self.listener, *self.open_ends):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _forth(self, near: socket.socket, far: socket.socket, heard: list[int]) -> None:
        with suppress(OSError):
            while said := near.recv(65536):
                heard[0] += len(said)
                far.sendall(said)

    def _back(self, near: socket.socket, far: socket.socket, heard: list[int]) -> None:
        with suppress(OSError):
            while said := far.recv(65536):
                if self.holding.is_set() and heard[0] > LETTER:
                    continue
                heard[0] = 0
                near.sendall(said)


@contextmanager
def relaying(target: int) -> Iterator[Relay]:
    """A relay that lives as long as the block."""
    relay = Relay(target)
    threading.Thread(target=relay.serve, daemon=True).start()
    try:
        yield relay
    finally:
        relay.close()
