"""Mail servers that refuse, and repeat in their refusal whatever they were told, also what they were told in base64."""

import base64
import binascii
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Parrot:
    """Behaves until a certain word, and then says everything it has heard."""

    refuses: str
    """The command it refuses, in capitals."""
    refusal: str
    """How its answer begins."""
    logins: str = "PLAIN"
    port: int = 0
    heard: list[str] = field(default_factory=list)

    def repeats(self) -> str:
        """On one line: what was said, and what it meant."""
        words = [word for line in self.heard for word in line.split()]
        said = " ".join([*words, *filter(None, map(_meant, words))])
        return f"{self.refusal} you said {said}".replace("\0", " ").replace("\x01", " ")


def _meant(word: str) -> str:
    try:
        return base64.b64decode(word, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


class _Desk(socketserver.StreamRequestHandler):
    parrot: Parrot

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def hear(self) -> str:
        line = self.rfile.readline().decode().rstrip("\r\n")
        self.parrot.heard.append(line)
        return line


class ImapDesk(_Desk):
    """As much of IMAP as a login and a folder need."""

    def handle(self) -> None:
        parrot = self.parrot
        known = " ".join(f"AUTH={one}" for one in parrot.logins.split())
        self.say(f"* OK [CAPABILITY IMAP4rev1 {known}] here")
        while line := self.hear():
            tag, command, *rest = line.split()
            if command.upper() == "AUTHENTICATE" and len(rest) == 1:
                self.say("+ ")
                self.hear()
            if command.upper() == parrot.refuses:
                self.say(parrot.repeats().replace("TAG", tag))
                if not parrot.refusal.startswith("TAG"):
                    return
            elif command.upper() == "CAPABILITY":
                self.say(f"* CAPABILITY IMAP4rev1 {known}")
                self.say(f"{tag} OK done")
            else:
                self.say('* LIST () "/" INBOX' if command.upper() == "LIST" else "* OK still")
                self.say(f"{tag} OK done")


class SmtpDesk(_Desk):
    """As much of SMTP as a letter needs."""

    def handle(self) -> None:
        parrot = self.parrot
        self.say("220 here")
        while line := self.hear():
            command = line.split()[0].upper()
            if command == "AUTH" and line.upper().startswith("AUTH LOGIN"):
                self.say("334 UGFzc3dvcmQ6")
                self.hear()
            if command == parrot.refuses:
                self.say(parrot.repeats())
                if not parrot.refusal[0].isdigit() or parrot.refusal.startswith("421"):
                    return
            elif command == "EHLO":
                self.say("250-here")
                self.say(f"250 AUTH {parrot.logins}")
            elif command == "AUTH":
                self.say("235 come in")
            elif command == "DATA":
                self.say("354 go on")
                while self.rfile.readline() != b".\r\n":
                    pass
                self.say(parrot.repeats() if parrot.refuses == "." else "250 taken")
            else:
                self.say("250 done")


@contextmanager
def listening(parrot: Parrot, desk: type[_Desk]) -> Iterator[Parrot]:
    """The parrot on a port of loopback while the block lasts."""
    served = type("Served", (desk,), {"parrot": parrot})
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), served) as server:
        server.daemon_threads = True
        parrot.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield parrot
        finally:
            server.shutdown()
            thread.join()
