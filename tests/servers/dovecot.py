"""A throw-away Dovecot 2.3 on loopback: Maildir, every user has the same password, TLS both ways."""

import grp
import itertools
import os
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from imapclient import IMAPClient
from imapclient.imap_utf7 import encode

from tests.servers import loopback

PASSWORD = "throw-away-7391"
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Dovecot:
    """A running server: where it listens, and the Maildirs behind it."""

    base: Path
    imap: int
    imaps: int
    lmtp: int
    sasl: int
    """Plain TCP SASL, for Postfix (smtpd_sasl_path = inet:127.0.0.1:PORT)."""

    @property
    def ca_file(self) -> Path:
        """The server's certificate signs itself."""
        return self.base / "ssl" / "server.pem"

    def start(self) -> None:
        """Starts the server, and waits until it listens."""
        loopback.as_ordinary_user([loopback.needed("dovecot", "dovecot-imapd"), "-c", str(self.base / "dovecot.conf")])
        loopback.await_file(self.base / "run" / "master.pid")
        loopback.await_listener(self.imap)

    def stop(self) -> None:
        """Ends the server with all its sessions, in one blow: a gentle end takes it seconds."""
        written = self.base / "run" / "master.pid"
        group = int(written.read_text())
        os.killpg(group, signal.SIGKILL)
        loopback.await_silence(self.imap)
        written.unlink()

    def use_certificate(self, certificate: Path, key: Path) -> None:
        """From the next start on."""
        shutil.copy(certificate, self.base / "ssl" / "server.pem")
        shutil.copy(key, self.base / "ssl" / "server.key")
        loopback.give_away(self.base / "ssl")

    def give_away(self, user: str) -> None:
        """What a test wrote into somebody's Maildir is the server's too."""
        loopback.give_away(self.base / "mail" / user)

    @contextmanager
    def keeping_copies(self, user: str, sender: str) -> Iterator[None]:
        """As hosts do that keep what is sent through them: what arrives from a sender lies in the user's Sent too."""
        inbox, over = self.maildir(user) / "new", threading.Event()

        def keep() -> None:
            kept: set[Path] = set()
            while not over.wait(0.05):
                for path in set(inbox.glob("*")) - kept:
                    kept.add(path)
                    raw = path.read_bytes()
                    if f"<{sender}>".encode() in raw:
                        self.deliver(user, raw, folder="Sent")

        keeper = threading.Thread(target=keep, daemon=True)
        keeper.start()
        try:
            yield
        finally:
            over.set()
            keeper.join()

    def client(self, user: str) -> IMAPClient:
        """A client of the tests' own, to change things behind the back of the one that is tested."""
        client = IMAPClient("127.0.0.1", self.imap, ssl=False, timeout=30)
        client.login(user, PASSWORD)
        return client

    def maildir(self, user: str, folder: str = "INBOX") -> Path:
        root = self.base / "mail" / user
        return root if folder == "INBOX" else root / ("." + encode(folder).decode().replace("/", "."))

    def deliver(self, user: str, raw: bytes, *, folder: str = "INBOX", arrived: datetime | None = None) -> Path:
        """Puts a mail with CRLF lines where a delivery agent would; its INTERNALDATE is the file's time."""
        maildir = self.maildir(user, folder)
        for part in ("new", "cur", "tmp"):
            if not (maildir / part).exists():
                (maildir / part).mkdir(parents=True)
                loopback.give_away(self.base / "mail" / user)
        name = f"{int(time.time())}.M{next(_numbers)}P{os.getpid()}.rehearsal,S={len(raw)},W={len(raw)}"
        unfinished, finished = maildir / "tmp" / name, maildir / "new" / name
        unfinished.write_bytes(raw)
        if os.getuid() == 0:
            user_id = loopback.ordinary_user()
            os.chown(unfinished, user_id.pw_uid, user_id.pw_gid)
        if arrived is not None:
            os.utime(unfinished, (arrived.timestamp(), arrived.timestamp()))
        unfinished.rename(finished)
        return finished


@contextmanager
def running(introspection: str | None = None) -> Iterator[Dovecot]:
    """A server that lives as long as the block, with an empty mailbox for whoever logs in.

    Where it is told whom to ask about tokens (RFC 7662), it takes those and no password."""
    loopback.needed("dovecot", "dovecot-imapd")
    base = Path(tempfile.mkdtemp(prefix="dovecot-"))
    try:
        server = Dovecot(base, *loopback.free_ports(4))
        for part in ("run", "state", "mail", "ssl"):
            (base / part).mkdir()
        (base / "dovecot.conf").write_text(_settings(server) + _admission(base, introspection))
        (base / "tokens.conf").write_text(_introspection(introspection))
        server.use_certificate(*loopback.self_signed(base, "first"))
        loopback.give_away(base)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(base, ignore_errors=True)


def _admission(base: Path, introspection: str | None) -> str:
    if introspection is None:
        return f"auth_mechanisms = plain login\npassdb {{\n  driver = static\n  args = password={PASSWORD}\n}}\n"
    return (
        "auth_mechanisms = xoauth2 oauthbearer\n"
        f"passdb {{\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = {base}/tokens.conf\n}}\n"
    )


def _introspection(url: str | None) -> str:
    return (
        f"introspection_mode = post\nintrospection_url = {url}\nusername_attribute = username\n"
        "active_attribute = active\nactive_value = true\n"
    )


def _settings(server: Dovecot) -> str:
    user = loopback.ordinary_user()
    home = f"{server.base}/mail/%u"
    special = "\n".join(
        f"  mailbox {name} {{\n    special_use = \\{name}\n    auto = subscribe\n  }}"
        for name in ("Drafts", "Sent", "Trash", "Junk", "Archive")
    )
    return f"""\
protocols = imap lmtp
base_dir = {server.base}/run
state_dir = {server.base}/state
log_path = {server.base}/dovecot.log
listen = 127.0.0.1
default_internal_user = {user.pw_name}
default_internal_group = {grp.getgrgid(user.pw_gid).gr_name}
default_login_user = {user.pw_name}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:{home}
mail_home = {home}
ssl = yes
ssl_cert = <{server.base}/ssl/server.pem
ssl_key = <{server.base}/ssl/server.key
disable_plaintext_auth = no
auth_username_format = %Lu
auth_failure_delay = 0
mail_max_userip_connections = 50
userdb {{
  driver = static
  args = uid={user.pw_uid} gid={user.pw_gid} home={home} allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
{special}
}}
service anvil {{
  chroot =
  user = {user.pw_name}
  # Mode 0 switches the per-address penalty off: one wrong password would slow every later login by seconds.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  user = {user.pw_name}
  inet_listener imap {{
    address = 127.0.0.1
    port = {server.imap}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {server.imaps}
    ssl = yes
  }}
}}
service auth {{
  user = {user.pw_name}
  unix_listener auth-client {{
    mode = 0666
  }}
  unix_listener auth-userdb {{
    mode = 0600
    user = {user.pw_name}
  }}
  inet_listener {{
    address = 127.0.0.1
    port = {server.sasl}
  }}
}}
service lmtp {{
  user = {user.pw_name}
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {server.lmtp}
  }}
}}
service stats {{
  user = {user.pw_name}
}}
"""
