"""An account that does not let us in, a link that cannot be trusted: each has its sentence, no letter pays."""

import asyncio
import ssl
import subprocess
from pathlib import Path

import pytest

from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.mail.hosts import Security, Server
from bot.ports import Accepted, Later
from tests.adapters.smtp_desk import PASSWORD, SHORT, account_of, send, using
from tests.adapters.smtp_script import Script, listening
from tests.servers import loopback


@pytest.mark.parametrize(
    ("extensions", "faults", "words"),
    [
        (("AUTH PLAIN",), [("AUTH", "535")], "does not accept username and password"),
        (("AUTH LOGIN",), [("password", "535")], "does not accept username and password"),
        (("AUTH PLAIN",), [("AUTH", "454")], "will be tried again"),
        (("AUTH LOGIN",), [("password", "hang")], "did not answer the login in time"),
        (("AUTH GSSAPI",), [], "offers no login with a password"),
        ((), [], "offers no login with a password"),
        (("AUTH PLAIN",), [("MAIL", "530")], "does not take the sender now"),
        (("AUTH PLAIN",), [("greeting", "554")], "does not take mail now"),
    ],
)
def test_trouble_with_the_account_condemns_no_letter(
    extensions: tuple[str, ...], faults: list[tuple[str, str]], words: str
) -> None:
    """A wrong password is Later with its own sentence: the letters go once it is right."""

    async def story() -> None:
        async with listening(Script(list(faults), extensions)) as script:
            outcome = await using(SmtpMailer(account_of(script, timeout=SHORT * 2)), send)
            assert isinstance(outcome, Later)
            assert words in outcome.reply

    asyncio.run(story())


@pytest.mark.parametrize("extensions", [("AUTH PLAIN",), ("AUTH LOGIN",)])
def test_the_password_is_nowhere_but_on_the_wire(
    extensions: tuple[str, ...], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in an answer that echoes it, not in repr, not in a log, neither plain nor in base64."""

    async def story() -> tuple[str, list[str], str]:
        async with listening(Script([], extensions)) as script:
            account = account_of(script)
            mailer = SmtpMailer(account)
            await using(mailer, send)
            told = [line for line in script.said if line.startswith("AUTH") or " " not in line]
            secrets = [line.split()[-1] for line in told if len(line) > 20]
            echo = Script([("AUTH", f"535 {secrets[0]} {PASSWORD}"), ("password", f"535 {secrets[-1]}")], extensions)
            async with listening(echo):
                outcome = await using(SmtpMailer(account_of(echo)), send)
            return f"{account!r} {mailer!r} {outcome!r}", secrets, str(outcome)

    caplog.set_level(0)
    text, secrets, outcome = asyncio.run(story())
    assert "535" in outcome
    for secret in (*secrets[-1:], PASSWORD):
        assert secret not in text + caplog.text


# --- the link ----------------------------------------------------------------------------------


def test_nobody_listening_is_later() -> None:
    """Refused by the network, not by the server."""
    script = Script(port=loopback.free_ports(1)[0])
    outcome = asyncio.run(using(SmtpMailer(account_of(script)), send))
    assert isinstance(outcome, Later)
    assert "connection refused" in outcome.reply


@pytest.mark.parametrize("scheme", ["smtps", "smtp+starttls"])
@pytest.mark.parametrize(
    ("days", "trusted", "words"),
    [(30, True, "250 taken"), (30, False, "self-signed"), (0, True, "has expired")],
)
def test_a_certificate_is_believed_only_where_it_holds(
    scheme: str, days: int, trusted: bool, words: str, tmp_path: Path
) -> None:
    """Verified both ways of TLS; nothing is said to a server we do not know."""
    certificate, key = loopback.self_signed(tmp_path, "server")
    signed = ["-in", str(certificate), "-out", str(certificate), "-signkey", str(key), "-days", str(days)]
    subprocess.run([loopback.needed("openssl", "openssl"), "x509", *signed], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    async def story() -> None:
        starttls = scheme == "smtp+starttls"
        async with listening(Script(context=context if starttls else None), None if starttls else context) as script:
            account = account_of(script, scheme, ca_file=certificate if trusted else None)
            outcome = await using(SmtpMailer(account), send)
            assert words in str(outcome)
            assert not any(line.startswith("AUTH") for line in script.said) or trusted
            assert len(script.taken) == (words == "250 taken")

    asyncio.run(story())


def test_a_certificate_for_another_name_is_not_believed(tmp_path: Path) -> None:
    """The host of the URL must stand in the certificate."""
    certificate, key = loopback.self_signed(tmp_path, "server")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    async def story() -> None:
        async with listening(Script(), context) as script:
            account = SmtpAccount(Server(Security.TLS, "127.0.0.2", script.port), ca_file=certificate)
            redirected = SmtpAccount(Server(Security.TLS, "127.0.0.1", script.port), ca_file=certificate)
            assert isinstance(await using(SmtpMailer(redirected), send), Accepted)
            outcome = await using(SmtpMailer(account), send)
            assert isinstance(outcome, Later)

    asyncio.run(story())


def test_without_starttls_nothing_is_sent_in_the_clear() -> None:
    """A server, or somebody between, that hides STARTTLS gets neither password nor letter (RFC 3207 6)."""

    async def story() -> None:
        async with listening(Script()) as script:
            outcome = await using(SmtpMailer(account_of(script, "smtp+starttls")), send)
            assert isinstance(outcome, Later)
            assert "offers no STARTTLS" in outcome.reply
            assert not any(line.startswith(("AUTH", "MAIL")) for line in script.said)

    asyncio.run(story())


def test_a_ca_file_that_is_missing_is_named(tmp_path: Path) -> None:
    """The sentence names the file."""
    script = Script(port=9)
    account = account_of(script, "smtps", ca_file=tmp_path / "gone.pem")
    outcome = asyncio.run(using(SmtpMailer(account), send))
    assert isinstance(outcome, Later)
    assert "gone.pem cannot be read" in outcome.reply
