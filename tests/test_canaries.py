"""Nothing secret is ever said: twenty secrets, thirty kinds of failure, and servers that repeat what they were told."""

import asyncio
import base64
import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from bot.__main__ import front_door
from bot.adapters.alarm import Post, SecondMail
from bot.adapters.database import open_store
from bot.adapters.google import GoogleApp, GoogleTokens
from bot.adapters.imap import ImapMailbox
from bot.adapters.imap_account import ImapAccount
from bot.adapters.microsoft import MicrosoftApp, MicrosoftTokens
from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.adapters.token_file import TokenFile, token_file
from bot.cli.wiring import store_of, worker_of
from bot.followup.writing import Desk
from bot.ports import Envelope, Trouble
from bot.settings.load import Settings, read
from tests.bridge import Bridge, text_of
from tests.servers import login_server, parrot
from tests.servers.login_server import CLIENT, LoginServer
from tests.servers.loopback import plain
from tests.servers.parrot import ImapDesk, Parrot, SmtpDesk
from tests.stage import MONDAY, SETTINGS

NAMES = (
    "inbox outbox listened alarm-mail store alarm-url client-secret google-access google-renewal google-code "
    "microsoft-device imap-token smtp-token file environment store-secret order-token microsoft-renewal words spare"
).split()
# As long as the tokens of providers are, and nothing that any server would say by chance.
SECRETS = {name: f"canary-{number:02}-{name}-{'x7Qz' * 9}" for number, name in enumerate(NAMES)}
USER, LETTER = "followup@studio.test", b"Subject: x\r\nMessage-ID: <x@studio.test>\r\n\r\nA letter.\r\n"


def heard_in(said: str) -> list[str]:
    """The secrets that stand in a text: as they are, or in the forms in which a login says them."""
    found = []
    for name, secret in SECRETS.items():
        forms = [secret, json.dumps(secret)[1:-1], base64.b64encode(secret.encode()).decode()]
        forms += [base64.b64encode(f"\0{USER}\0{secret}".encode()).decode()]
        forms += [base64.b64encode(f"user={USER}\x01auth=Bearer {secret}\x01\x01".encode()).decode()]
        forms += [base64.b64encode(f"n,a={USER},\x01auth=Bearer {secret}\x01\x01".encode()).decode()]
        if any(form in said for form in forms):
            found.append(name)
    return found


class Kept:
    """A token somebody was granted."""

    def __init__(self, token: str) -> None:
        self._token = token

    def token(self) -> str:
        return self._token

    def refused(self) -> None:
        """There is no other."""

    def log_in(self, tell: Callable[[str], None], ask: Callable[[str], str]) -> None:
        """Was done before."""


IMAP_FAILURES = [
    ("AUTHENTICATE", "TAG NO", "PLAIN"),
    ("AUTHENTICATE", "TAG BAD", "PLAIN"),
    ("AUTHENTICATE", "TAG NO [UNAVAILABLE]", "PLAIN"),
    ("AUTHENTICATE", "* BYE", "PLAIN"),
    ("AUTHENTICATE", "nonsense", "PLAIN"),
    ("LOGIN", "TAG NO [AUTHENTICATIONFAILED]", ""),
    ("LOGIN", "TAG BAD", ""),
    ("LOGIN", "* BYE", ""),
    ("LIST", "TAG NO", "PLAIN"),
    ("LIST", "TAG BAD", ""),
    ("AUTHENTICATE", "TAG NO", "XOAUTH2"),
    ("AUTHENTICATE", "TAG NO", "OAUTHBEARER"),
    ("AUTHENTICATE", "* BYE", "XOAUTH2"),
    ("LIST", "TAG NO", "XOAUTH2"),
]


@pytest.mark.parametrize(("refuses", "refusal", "logins"), IMAP_FAILURES)
def test_a_mailbox_that_repeats_what_it_was_told(refuses: str, refusal: str, logins: str) -> None:
    """Password or token, plain or in base64, at the login or after it."""
    tokens = Kept(SECRETS["imap-token"]) if logins in ("XOAUTH2", "OAUTHBEARER") else None

    async def asked(port: int) -> str:
        password = "" if tokens else SECRETS["inbox"]
        account = ImapAccount(server=plain(port), username=USER, password=password, tokens=tokens)
        box = ImapMailbox(account)
        try:
            with pytest.raises(Trouble) as trouble:
                await box.folders()
            return f"{trouble.value!s} {trouble.value!r} {account!r} {box!r}"
        finally:
            await box.close()

    with parrot.listening(Parrot(refuses, refusal, logins), ImapDesk) as server:
        said = asyncio.run(asked(server.port))
        assert heard_in(server.repeats())
    assert [] == heard_in(said)


SMTP_FAILURES = [
    ("AUTH", "535 5.7.8", "PLAIN"),
    ("AUTH", "535 5.7.8", "LOGIN"),
    ("AUTH", "454 4.7.0", "PLAIN"),
    ("AUTH", "421 4.7.0", "PLAIN"),
    ("AUTH", "nonsense", "PLAIN"),
    ("MAIL", "550 5.7.1", "PLAIN"),
    ("RCPT", "450 4.2.1", "LOGIN"),
    ("RCPT", "550 5.1.1", "PLAIN"),
    ("DATA", "554 5.6.0", "PLAIN"),
    (".", "554 5.6.0", "PLAIN"),
    (".", "451 4.3.0", "LOGIN"),
    ("AUTH", "535 5.7.8", "XOAUTH2"),
    ("AUTH", "535 5.7.8", "OAUTHBEARER"),
    ("MAIL", "550 5.7.60", "XOAUTH2"),
]


@pytest.mark.parametrize(("refuses", "refusal", "logins"), SMTP_FAILURES)
def test_an_outbox_that_repeats_what_it_was_told(refuses: str, refusal: str, logins: str) -> None:
    """What it says is kept with the letter, and may be read by whoever reads the store."""
    tokens = Kept(SECRETS["smtp-token"]) if logins in ("XOAUTH2", "OAUTHBEARER") else None

    async def handed_over(port: int) -> str:
        account = SmtpAccount(plain(port), USER, "" if tokens else SECRETS["outbox"], tokens=tokens)
        mailer = SmtpMailer(account)
        try:
            outcome = await mailer.send(Envelope(USER, ("bob@client.test",)), LETTER)
        finally:
            await mailer.close()
        return f"{outcome!r} {account!r} {mailer!r}"

    with parrot.listening(Parrot(refuses, refusal, logins), SmtpDesk) as server:
        said = asyncio.run(handed_over(server.port))
        assert heard_in(server.repeats())
    assert "Accepted" not in said
    assert [] == heard_in(said)


# --- logins at a provider ------------------------------------------------------------------------


class Repeating(BaseHTTPRequestHandler):
    """A proxy, or an alarm's address, that answers with a page on which everything stands that it was asked."""

    status: ClassVar[int] = 500

    def do_POST(self) -> None:  # the library's name for it
        asked = self.rfile.read(int(self.headers["Content-Length"])).decode()
        page = f"<html>{self.path} {asked}</html>".encode()
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture(params=[400, 500])
def page(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of such a server."""
    with HTTPServer(("127.0.0.1", 0), type("Page", (Repeating,), {"status": request.param})) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture
def login(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoginServer]:
    with login_server.running() as running:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(running.ca_file))
        running.repeats = True
        yield running


def google(file: TokenFile, renewal: str) -> GoogleTokens:
    until = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    known = {"token": SECRETS["google-access"], "renewal": SECRETS["google-renewal"], "until": until}
    file.write(json.dumps(known))
    secret = SECRETS["client-secret"]
    app = GoogleApp(client_id=CLIENT, client_secret=secret, page=f"{renewal}/auth", renewal=f"{renewal}/token")
    return GoogleTokens(app, USER, file)


def test_a_refused_renewal_that_repeats_what_it_was_told(login: LoginServer, tmp_path: Path) -> None:
    """Google's error may hold whatever somebody between us wrote into it."""
    tokens = google(token_file(tmp_path, "google", USER), login.url)
    with pytest.raises(Trouble, match="is over") as trouble:
        tokens.token()
    assert [] == heard_in(f"{trouble.value} {tokens!r} {tokens._app!r}")


def test_a_page_between_us_and_google_is_no_lost_login(page: str, tmp_path: Path) -> None:
    """A proxy's page says nothing of the login: it is tried again, and nothing of the page is repeated."""
    with pytest.raises(Trouble, match="cannot be reached") as trouble:
        google(token_file(tmp_path, "google", USER), page).token()
    assert [] == heard_in(str(trouble.value))


def test_a_code_that_is_refused_with_what_it_was_told(login: LoginServer, tmp_path: Path) -> None:
    """The address a person pasted opens the mailbox, for a minute."""
    told: list[str] = []

    def paste(question: str) -> str:
        shown = next(line for words in told for line in words.splitlines() if line.startswith("https://"))
        state = shown.partition("state=")[2].partition("&")[0]
        return f"http://127.0.0.1:1/?state={state}&code={SECRETS['google-code']}"

    tokens = google(token_file(tmp_path, "google", USER), login.url)
    with pytest.raises(Trouble, match="did not accept the login") as trouble:
        tokens.log_in(told.append, paste)
    assert [] == heard_in(f"{trouble.value} {told}")


@pytest.mark.parametrize("half", ["{", '{"token": "%s"', '"%s"', "[]"])
def test_half_a_login_is_not_shown(half: str, tmp_path: Path) -> None:
    """What stands in the file opens a mailbox."""
    file = token_file(tmp_path, "any", USER)
    written = half.replace("%s", SECRETS["google-renewal"])
    for tokens in (google(file, "https://localhost:1"), MicrosoftTokens(MicrosoftApp(client_id=CLIENT), USER, file)):
        file.write(written)
        with pytest.raises(Trouble) as trouble:
            tokens.token()
        assert [] == heard_in(f"{trouble.value} {file!r}")


def test_a_device_code_that_is_refused_with_what_it_was_told(login: LoginServer, tmp_path: Path) -> None:
    """Microsoft's description is shown to a person, without what we said."""
    login.device = SECRETS["microsoft-device"]
    app = MicrosoftApp(client_id=CLIENT, server=login.url)
    with pytest.raises(Trouble) as trouble:
        MicrosoftTokens(app, USER, token_file(tmp_path, "any", USER)).log_in(lambda words: None, lambda words: "")
    assert [] == heard_in(str(trouble.value))


def test_a_lost_login_at_microsoft_is_told_without_what_it_was(login: LoginServer, tmp_path: Path) -> None:
    """The file's own token, which the server repeats as it refuses it."""
    file = token_file(tmp_path, "any", USER)
    tokens = MicrosoftTokens(MicrosoftApp(client_id=CLIENT, server=login.url), USER, file)
    login.repeats, login.agrees_at = False, 1
    tokens.log_in(lambda words: None, lambda words: "")
    file.write((file.read() or "").replace("refresh-access-1", SECRETS["microsoft-renewal"]))
    login.repeats = True
    tokens.refused()
    with pytest.raises(Trouble, match="is over") as trouble:
        tokens.token()
    assert "you said" in str(trouble.value)
    assert [] == heard_in(f"{trouble.value} {tokens!r}")


# --- mail, alarms, store, settings ---------------------------------------------------------------------


def test_an_alarm_s_address_is_not_repeated(page: str) -> None:
    """A token stands in it, also where nobody answers."""
    there = Post(f"{page}/{SECRETS['alarm-url']}?key={SECRETS['alarm-url']}")
    nowhere = replace(there, url=f"http://127.0.0.1:1/{SECRETS['alarm-url']}")
    said = [str(asyncio.run(one.tell("Help."))) for one in (there, nowhere)]
    assert all(said)
    assert [] == heard_in(f"{said} {there!r}")


def test_a_second_mail_server_that_repeats_what_it_was_told() -> None:
    """Why an alarm could not be told is logged."""
    with parrot.listening(Parrot("AUTH", "535 5.7.8"), SmtpDesk) as server:
        account = SmtpAccount(plain(server.port), USER, SECRETS["alarm-mail"])
        way = SecondMail(account, ("ana@home.test",))
        said = str(asyncio.run(way.tell("Help.")))
        assert heard_in(server.repeats())
    assert [] == heard_in(f"{said} {way!r}")


STORES = [
    "postgresql+psycopg://bot:{}@127.0.0.1:1/courtside",
    "postgresql+psycopg://bot:{}@127.0.0.1:1/courtside?connect_timeout=soon",
    "postgresql+psycopg://bot:{}@[::1/courtside",
    "postgresql://bot:{}@127.0.0.1/courtside",
    "mysql://bot:{}@127.0.0.1/courtside",
    "bot:{}@127.0.0.1",
]


@pytest.mark.parametrize("url", STORES)
def test_the_store_s_password_is_not_told(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither by the settings that refuse the address, nor by the server that is not there."""
    config = tmp_path / "courtside.toml"
    config.write_text(f'{SETTINGS}[store]\nurl = "{url.format(SECRETS["store"])}"\n')
    for words in (["status"], ["doctor"], ["run", "--once"], ["backup", str(tmp_path / "copy")]):
        assert 0 != front_door([*words, "--config", str(config)])
    said = capsys.readouterr()
    assert [] == heard_in(said.out + said.err)
    try:
        asyncio.run(open_store(url.format(SECRETS["store"])).close())
    except Trouble as trouble:
        assert [] == heard_in(f"{trouble} {trouble!r}")


WRONG = [
    '[inbox]\nurl = "imap://127.0.0.1"\npassword = ["{inbox}"]\n',
    '[inbox]\nurl = "imap://user:{inbox}@127.0.0.1"\n',
    '[inbox]\nurl = "imap://127.0.0.1"\npassword = "{inbox}"\npasword = "{spare}"\n',
    '[outbox]\nurl = "smtp://user:{outbox}@127.0.0.1"\n',
    '[login]\nclient_secret = {{ value = "{client-secret}" }}\n',
    '[alarm]\nurl = "ftp://push.example/{alarm-url}"\n',
    '[alarm]\nurl = "{alarm-url}"\n',
    '[[listen]]\nmember = "nobody"\nurl = "imap://x:{listened}@127.0.0.1"\npassword = "{listened}"\n',
    '[inbox]\nurl = "imap://127.0.0.1"\npassword = "{inbox}\n',
]


@pytest.mark.parametrize("wrong", WRONG)
def test_settings_that_are_refused_repeat_no_secret(
    wrong: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The key is named, and how it is written; what stood there is not."""
    config = tmp_path / "courtside.toml"
    table = wrong.partition("]")[0].strip("[")
    kept = [part for part in SETTINGS.split("\n[") if not part.startswith(table)]
    config.write_text("\n[".join(kept) + "\n" + wrong.format(**SECRETS))
    assert 0 != front_door(["status", "--config", str(config)])
    assert 0 != front_door(["doctor", "--json", "--config", str(config)])
    said = capsys.readouterr()
    assert said.out
    assert [] == heard_in(said.out + said.err)


def test_settings_show_none_of_their_secrets(tmp_path: Path) -> None:
    """Read from a file, from the environment and from the text, they print as stars."""
    (tmp_path / "secret").write_text(SECRETS["file"])
    text = SETTINGS.replace('url = "imap://127.0.0.1"', 'url = "imap://127.0.0.1"\npassword_file = "secret"')
    text += f'[alarm]\nurl = "https://push.example/{SECRETS["alarm-url"]}"\n'
    text += f'[store]\nurl = "postgresql+psycopg://bot:{SECRETS["store"]}@127.0.0.1/courtside"\n'
    environment = {"COURTSIDE_OUTBOX__PASSWORD": SECRETS["environment"]}
    settings = read(text, tmp_path / "courtside.toml", environment)
    assert SECRETS["file"] == settings.inbox.password.get_secret_value()  # type: ignore[union-attr]  # set above
    desk = Desk(templates={}, secret=SECRETS["store-secret"].encode())
    shown = [repr(settings), str(settings), repr(settings.outbox_account()), repr(desk)]
    assert [] == heard_in(" ".join(shown))


async def one_turn(settings: Settings) -> None:
    """What the worker does before servers that refuse it."""
    worker = await worker_of(settings, store_of(settings), "worker")
    try:
        await worker.start()
        assert 0 == await worker.turn()
        assert worker.blind
    finally:
        await worker.close()


def test_the_store_keeps_no_word_of_a_login(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A worker before servers that repeat everything: in its log, its store and `doctor` no password stands."""
    imap, smtp = Parrot("AUTHENTICATE", "TAG NO"), Parrot("AUTH", "535 5.7.8")
    config = tmp_path / "courtside.toml"
    with parrot.listening(imap, ImapDesk), parrot.listening(smtp, SmtpDesk):
        text = SETTINGS.replace("imap://127.0.0.1", f"imap://127.0.0.1:{imap.port}")
        text = text.replace("smtp://127.0.0.1", f"smtp://127.0.0.1:{smtp.port}")
        text = text.replace("[outbox]", f'password = "{SECRETS["inbox"]}"\n[outbox]\npassword = "{SECRETS["outbox"]}"')
        config.write_text(f'{text}[store]\nurl = "sqlite:///{tmp_path}/store.db"\n')
        asyncio.run(one_turn(read(config.read_text(), config, {})))
        assert 1 == front_door(["doctor", "--config", str(config)])
        front_door(["status", "--config", str(config)])
    assert "you said" in (said := "".join(capsys.readouterr()))
    assert [] == heard_in(said)
    with closing(sqlite3.connect(tmp_path / "store.db")) as store:
        assert [] == heard_in("\n".join(store.iterdump()))


def test_a_token_of_an_order_and_the_words_of_a_mail_are_in_no_log(capsys: pytest.CaptureFixture[str]) -> None:
    """An order with a token that is none of ours, words that steer nothing: neither is repeated by log or letter."""

    async def story() -> str:
        bridge = Bridge()
        await bridge.begin()
        await bridge.write(SECRETS["words"], subject=f"1 close {SECRETS['order-token']}")
        await bridge.until(MONDAY + timedelta(days=3))
        return "\n".join(f"{one['Subject']} {text_of(one)}" for one in bridge.all_letters)

    letters = asyncio.run(story())
    assert letters
    assert [] == heard_in(letters + "".join(capsys.readouterr()))
