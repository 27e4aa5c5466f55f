"""A throw-away Postfix on loopback: takes mail in, delivers it to a throw-away Dovecot, lets nothing out."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers import loopback
from tests.servers.dovecot import Dovecot

DOMAINS = ("studio.test", "client.test", "other.test")
"""Every address of these is a mailbox of the Dovecot."""
BOUNCING = "bounce.test"
"""Mail to this domain is taken, then refused by the sink behind it: a real bounce comes back."""
NOBODY = "nobody@client.test"
"""The one address there that is refused."""
SMALL = 200_000
"""The largest mail it takes, in bytes."""
STARTS = 5
"""How often it is tried; each time that fails takes two seconds."""
PROGRAMS = Path("/usr/lib/postfix/sbin")
_PRIVATE = "active bounce corrupt defer deferred flush hold incoming private saved trace"


@dataclass(frozen=True, slots=True)
class Postfix:
    """A running server and its doors."""

    base: Path
    dovecot: Dovecot
    door: int
    """Where other servers bring mail: no login, our domains only."""
    submission: int
    """STARTTLS and AUTH, as on 587."""
    submissions: int
    """TLS from the first byte and AUTH, as on 465."""
    sink: int

    @property
    def ca_file(self) -> Path:
        """The certificate is the Dovecot's; it signs itself."""
        return self.dovecot.ca_file

    @property
    def log(self) -> str:
        """What the server wrote of its work."""
        return (self.base / "maillog").read_text()

    def configure(self, key: str, value: str) -> None:
        """One setting, from the next start on."""
        with (self.base / "etc" / "main.cf").open("a") as settings:
            settings.write(f"{key} = {value}\n")

    def start(self) -> None:
        """Starts the server, and waits until it listens."""
        ports = (self.door, self.submission, self.submissions)
        # A session of the server before that is not dead yet holds its port, and Postfix does not say so.
        if not any(self._starts() for _ in range(STARTS)):
            said = (self.base / "start.log").read_text() + self.log
            raise RuntimeError(f"Postfix did not start {STARTS} times; are its ports {ports} taken? It said: {said!r}")
        for port in ports:
            loopback.await_listener(port)

    def _starts(self) -> bool:
        # The master itself: `postfix start` sleeps for seconds and looks at files outside our folder.
        command = [str(PROGRAMS / "master"), "-c", str(self.base / "etc"), "-w"]
        environment = {**os.environ, "MAIL_CONFIG": str(self.base / "etc"), "MAIL_LOGTAG": "postfix"}
        with (self.base / "start.log").open("wb") as said:
            return subprocess.run(command, stdout=said, stderr=said, timeout=30, env=environment).returncode == 0

    def forget_dovecot(self) -> None:
        """After that was started anew: a login over the old link fails once."""
        self.stop()
        self.start()

    def stop(self) -> None:
        """Ends the server with all its sessions, in one blow: a gentle end takes it seconds."""
        written = self.base / "queue" / "pid" / "master.pid"
        os.killpg(int(written.read_text()), signal.SIGKILL)
        loopback.await_silence(self.door)


@contextmanager
def running(dovecot: Dovecot) -> Iterator[Postfix]:
    """A server that lives as long as the block and delivers to that Dovecot."""
    _needed()
    base = Path(tempfile.mkdtemp(prefix="postfix-"))
    try:
        server = Postfix(base, dovecot, *loopback.free_ports(4))
        _lay_out(server)
        with sinking(server.sink, "-f", "RCPT"):
            server.start()
            try:
                yield server
            finally:
                server.stop()
    finally:
        shutil.rmtree(base, ignore_errors=True)


@contextmanager
def sinking(port: int, *how: str) -> Iterator[None]:
    """Postfix's smtp-sink on that port: a server that takes everything and keeps nothing."""
    sink = loopback.needed("smtp-sink", "postfix")
    # Not as root: the sink asks for an ordinary user there.
    user = ["-u", "nobody"] if os.getuid() == 0 else []
    command = [sink, *user, *how, f"127.0.0.1:{port}", "64"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        loopback.await_listener(port)
        yield
    finally:
        process.terminate()
        process.wait(timeout=30)


def _needed() -> None:
    loopback.needed("postfix", "postfix")
    if os.getuid() == 0:
        return
    sentence = "Postfix can be started by root only"
    if os.environ.get("CI") == "true":
        pytest.fail(sentence)
    pytest.skip(sentence)


def _lay_out(server: Postfix) -> None:
    owner = pwd.getpwnam("postfix").pw_uid
    drop = subprocess.run(["getent", "group", "postdrop"], check=True, capture_output=True, text=True).stdout
    postdrop = int(drop.split(":")[2])
    server.base.chmod(0o755)
    for name in ("etc", "queue", "lib"):
        (server.base / name).mkdir()
    os.chown(server.base / "lib", owner, -1)
    (server.base / "etc" / "main.cf").write_text(_main(server))
    (server.base / "etc" / "master.cf").write_text(_services(server))
    # The queue by hand, with the owners that its programs insist on.
    for name in _PRIVATE.split():
        (server.base / "queue" / name).mkdir(mode=0o700)
        os.chown(server.base / "queue" / name, owner, -1)
    for name, mode in (("maildrop", 0o730), ("public", 0o710)):
        (server.base / "queue" / name).mkdir()
        os.chown(server.base / "queue" / name, owner, postdrop)
        (server.base / "queue" / name).chmod(mode)
    (server.base / "queue" / "pid").mkdir()
    (server.base / "maillog").touch()
    os.chown(server.base / "maillog", owner, -1)


def _main(server: Postfix) -> str:
    return f"""\
compatibility_level = 3.6
queue_directory = {server.base}/queue
data_directory = {server.base}/lib
command_directory = /usr/sbin
daemon_directory = {PROGRAMS}
shlib_directory = {PROGRAMS.parent}
meta_directory = /etc/postfix
mail_owner = postfix
setgid_group = postdrop
maillog_file = {server.base}/maillog
maillog_file_prefixes = {server.base}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
myhostname = mx.studio.test
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
message_size_limit = {SMALL}
mailbox_size_limit = 0
virtual_mailbox_domains = {" ".join(DOMAINS)}
virtual_mailbox_maps =
recipient_delimiter = +
relay_domains = {BOUNCING}
relay_recipient_maps =
transport_maps = inline:{{{{{BOUNCING}=relay:[127.0.0.1]:{server.sink}}}}}
virtual_transport = lmtp:inet:127.0.0.1:{server.dovecot.lmtp}
default_transport = error:outside mail is off
relay_transport = error:outside mail is off
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
strangers = check_recipient_access inline:{{{{{NOBODY}=550 5.1.1 no such person}}}}
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{server.dovecot.sasl}
smtpd_sasl_auth_enable = no
smtpd_tls_cert_file = {server.dovecot.base}/ssl/server.pem
smtpd_tls_key_file = {server.dovecot.base}/ssl/server.key
smtpd_tls_security_level = may
disable_dns_lookups = yes
smtp_dns_support_level = disabled
lmtp_destination_recipient_limit = 1
biff = no
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_client_message_rate_limit = 0
"""


def _services(server: Postfix) -> str:
    submission = (
        "  -o smtpd_sasl_auth_enable=yes\n"
        "  -o smtpd_recipient_restrictions=$strangers,permit_sasl_authenticated,reject\n"
    )
    return f"""\
127.0.0.1:{server.door} inet n - n - - smtpd
127.0.0.1:{server.submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
{submission}\
127.0.0.1:{server.submissions} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
{submission}\
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
tlsmgr    unix - - n 1000? 1 tlsmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
flush     unix n - n 1000? 0 flush
proxymap  unix - - n - - proxymap
smtp      unix - - n - - smtp
relay     unix - - n - - smtp
showq     unix n - n - - showq
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
virtual   unix - n n - - virtual
lmtp      unix - - n - - lmtp
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
"""
