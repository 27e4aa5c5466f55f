"""Logging in where no password is taken: the real libraries, a login server of ours, a real Dovecot and Postfix."""

import asyncio
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.adapters.bearer import Tokens
from bot.adapters.google import GoogleApp, GoogleTokens
from bot.adapters.imap import ImapMailbox
from bot.adapters.imap_account import ImapAccount
from bot.adapters.microsoft import MicrosoftApp, MicrosoftTokens
from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.adapters.token_file import TokenFile, token_file
from bot.mail.hosts import Security, Server
from bot.ports import Accepted, Envelope, Later, Outcome, Trouble
from tests.servers import dovecot, login_server, postfix
from tests.servers.login_server import CLIENT, CODE, SECRET, LoginServer
from tests.servers.postfix import Postfix

USER = "followup@studio.test"
LETTER = b"Subject: x\r\nMessage-ID: <x@studio.test>\r\n\r\nA letter.\r\n"
PROVIDERS = ("microsoft", "google")

T = TypeVar("T", bound=Tokens)


@pytest.fixture
def login(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoginServer]:
    """A login server whose certificate our libraries trust."""
    with login_server.running() as running:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(running.ca_file))
        yield running


@pytest.fixture
def mail(login: LoginServer) -> Iterator[Postfix]:
    """Dovecot and Postfix that take tokens only."""
    introspection = f"http://127.0.0.1:{login.introspection}/introspect"
    with dovecot.running(introspection) as mailboxes, postfix.running(mailboxes) as running:
        yield running


@pytest.fixture
def file(tmp_path: Path) -> TokenFile:
    return token_file(tmp_path / "tokens", "any", USER)


def tokens_at(provider: str, login: LoginServer, file: TokenFile) -> MicrosoftTokens | GoogleTokens:
    if provider == "microsoft":
        return MicrosoftTokens(MicrosoftApp(client_id=CLIENT, server=login.url), USER, file)
    app = GoogleApp(client_id=CLIENT, client_secret=SECRET, page=f"{login.url}/auth", renewal=f"{login.url}/token")
    return GoogleTokens(app, USER, file)


class Person:
    """Reads what is told, and agrees in a browser."""

    def __init__(self, login: LoginServer) -> None:
        self.login = login
        self.told: list[str] = []
        self.brings: str | None = None
        """Another address than the right one; None: the right one."""

    def hear(self, words: str) -> None:
        self.told.append(words)

    def paste(self, question: str) -> str:
        page = next(line for words in self.told for line in words.splitlines() if line.startswith("https://"))
        asked = {key: values[0] for key, values in parse_qs(urlsplit(page).query).items()}
        self.login.challenge = asked["code_challenge"]
        return self.brings or f"{asked['redirect_uri']}?state={asked['state']}&code=c-1&scope=x"


def logged_in(provider: str, login: LoginServer, file: TokenFile) -> MicrosoftTokens | GoogleTokens:
    tokens, person = tokens_at(provider, login, file), Person(login)
    tokens.log_in(person.hear, person.paste)
    return tokens


def mailbox(mail: Postfix, tokens: Tokens) -> ImapMailbox:
    server = Server(Security.TLS, "localhost", mail.dovecot.imaps)
    return ImapMailbox(ImapAccount(server=server, username=USER, tokens=tokens, ca_file=mail.ca_file))


def folders(mail: Postfix, tokens: Tokens) -> list[str]:
    async def asked() -> list[str]:
        box = mailbox(mail, tokens)
        try:
            return list(await box.folders())
        finally:
            await box.close()

    return asyncio.run(asked())


def sent(mail: Postfix, tokens: Tokens) -> Outcome:
    async def handed_over() -> Outcome:
        server = Server(Security.TLS, "localhost", mail.submissions)
        mailer = SmtpMailer(SmtpAccount(server, USER, tokens=tokens, ca_file=mail.ca_file))
        try:
            return await mailer.send(Envelope(USER, ("bob@client.test",)), LETTER)
        finally:
            await mailer.close()

    return asyncio.run(handed_over())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_one_login_reads_and_sends(provider: str, login: LoginServer, mail: Postfix, file: TokenFile) -> None:
    """A person agrees once; then mailbox and outbox open by the same login, without a password."""
    tokens = logged_in(provider, login, file)
    assert ["INBOX", "Sent"] == folders(mail, tokens)
    assert isinstance(sent(mail, tokens), Accepted)


def test_a_person_is_told_where_to_type_the_code(login: LoginServer, file: TokenFile) -> None:
    """Microsoft's own sentence is shown, with page and code."""
    tokens, person = tokens_at("microsoft", login, file), Person(login)
    tokens.log_in(person.hear, person.paste)
    assert CODE in person.told[0]
    assert ["device_code", "device_code"] == login.grants


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_login_is_for_its_owner_only(provider: str, login: LoginServer, file: TokenFile) -> None:
    """Nobody else on the machine can read it, and one that others can read is not used."""
    tokens = logged_in(provider, login, file)
    assert 0o600 == stat.S_IMODE(file.path.stat().st_mode)
    assert 0o700 == stat.S_IMODE(file.path.parent.stat().st_mode)
    file.path.chmod(0o644)
    with pytest.raises(Trouble, match="Others may read the login"):
        tokens.token()


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_token_is_kept_and_renewed_when_its_time_comes(provider: str, login: LoginServer, file: TokenFile) -> None:
    """A restart asks the login server nothing while the token is good, and renews it when it is not."""
    first = logged_in(provider, login, file).token()
    assert first == tokens_at(provider, login, file).token()
    login.lasts = 1
    renewed = logged_in(provider, login, file)
    assert renewed.token() != renewed.token()
    assert login.grants.count("refresh_token") >= 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_token_taken_back_early_is_replaced(
    provider: str, login: LoginServer, mail: Postfix, file: TokenFile
) -> None:
    """The mail server refuses it once, with words that hold no token; the next attempt brings a new one."""
    tokens = logged_in(provider, login, file)
    login.take_back_tokens()
    with pytest.raises(Trouble, match="tried again with a new token") as refused:
        folders(mail, tokens)
    assert "access-" not in str(refused.value)
    assert ["INBOX", "Sent"] == folders(mail, tokens)
    login.take_back_tokens()
    later = sent(mail, tokens)
    assert isinstance(later, Later)
    assert "tried again with a new one" in later.reply
    assert "access-" not in later.reply
    assert isinstance(sent(mail, tokens), Accepted)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_login_that_is_over_says_what_to_do(
    provider: str, login: LoginServer, mail: Postfix, file: TokenFile
) -> None:
    """Reading and sending stop with one sentence; nothing of the letter is lost or refused."""
    tokens = logged_in(provider, login, file)
    login.lets_in = False
    tokens.refused()
    with pytest.raises(Trouble, match="is over .*run `courtside login`"):
        folders(mail, tokens)
    later = sent(mail, tokens)
    assert isinstance(later, Later)
    assert "run `courtside login`" in later.reply


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_login_server_that_is_away_is_no_lost_login(provider: str, login: LoginServer, file: TokenFile) -> None:
    """The sentence says that it is tried again, and asks nobody to log in."""
    logged_in(provider, login, file).token()
    gone = LoginServer(login.ca_file, port=1)
    tokens = tokens_at(provider, gone, file)
    tokens.refused()
    with pytest.raises(Trouble, match="cannot be reached") as trouble:
        tokens.token()
    assert "courtside login" not in str(trouble.value)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_nobody_has_logged_in_yet(provider: str, login: LoginServer, file: TokenFile) -> None:
    """Also a file that is no login of ours says so."""
    with pytest.raises(Trouble, match="nobody has logged in yet"):
        tokens_at(provider, login, file).token()
    file.write("half a log")
    with pytest.raises(Trouble, match=re.escape(f"{file.path.name} cannot be understood")):
        tokens_at(provider, login, file).token()


@pytest.mark.parametrize(
    ("brings", "complaint"),
    [
        ("http://127.0.0.1:1/?state=forged&code=c-1", "not the address this login ends at"),
        ("http://127.0.0.1:1/?error=access_denied", "was not allowed to let us in .access_denied"),
        ("what address?", "not the address this login ends at"),
    ],
)
def test_only_the_address_of_this_login_is_taken(
    brings: str, complaint: str, login: LoginServer, file: TokenFile
) -> None:
    """A code from elsewhere could be somebody else's mailbox (RFC 6749 10.12)."""
    person = Person(login)
    person.brings = brings
    with pytest.raises(Trouble, match=complaint):
        tokens_at("google", login, file).log_in(person.hear, person.paste)
    assert not file.path.exists()
