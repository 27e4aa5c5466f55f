"""Every way an SMTP server can fail us, in every phase, and what we may say about the letter afterwards."""

import asyncio
import ssl
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from bot.adapters.smtp import SmtpMailer
from bot.adapters.smtp_account import SmtpAccount
from bot.ports import Accepted, Envelope, Later, Outcome, Refused, Unknown
from tests.adapters.smtp_script import Script, listening
from tests.servers import loopback

T = TypeVar("T")

ENVELOPE = Envelope("bot@studio.test", ("bob@client.test", "eve@client.test"))
LETTER = b"From: bot@studio.test\r\nSubject: hello\r\n\r\nTwo lines,\r\n.one with a dot.\r\n"
PASSWORD = "correct horse battery staple"
SHORT = 0.3
"""Seconds we wait for a server that hangs on purpose; the others get all the time they need."""
OUTCOMES = {"later": Later, "refused": Refused, "unknown": Unknown, "accepted": Accepted}

# What becomes of a letter when the server fails in this phase (row) in this way (column).
FAULTS = """
phase     drop     reset    hang     drip     garbage  number   half     451    550      421    354
greeting  later    later    later    later    later    later    later    later  later    later  later
EHLO      later    later    later    later    later    later    later    later  later    later  later
AUTH      later    later    later    later    later    later    later    later  later    later  later
MAIL      later    later    later    later    later    later    later    later  refused  later  later
RCPT1     later    later    later    later    later    later    later    later  refused  later  later
RCPT2     later    later    later    later    later    later    later    later  refused  later  later
DATA      later    later    later    later    later    later    later    later  refused  later  -
midst     unknown  unknown  unknown  -        unknown  unknown  unknown  later  refused  later  unknown
final     unknown  unknown  unknown  unknown  unknown  unknown  unknown  later  refused  later  unknown
"""


def _conversations() -> list[tuple[str, str, type[Outcome]]]:
    head, *rows = (line.split() for line in FAULTS.strip().splitlines())
    return [
        (row[0], fault, OUTCOMES[word])
        for row in rows
        for fault, word in zip(head[1:], row[1:], strict=True)
        if word != "-"
    ]


def _account(script: Script, scheme: str = "smtp", timeout: float = 20, **more: str | int) -> SmtpAccount:
    connections = int(more.pop("connections", 1))
    ca_file = more.pop("ca_file", None)
    return SmtpAccount(
        f"{scheme}://127.0.0.1:{script.port}",
        str(more.pop("username", "bot@studio.test")),
        PASSWORD,
        ca_file=str(ca_file) if ca_file else None,
        timeout=timeout,
        final_timeout=timeout,
        connections=connections,
    )


async def _with(mailer: SmtpMailer, work: Callable[[SmtpMailer], Awaitable[T]]) -> T:
    try:
        return await work(mailer)
    finally:
        await mailer.close()


async def _send(mailer: SmtpMailer) -> Outcome:
    return await mailer.send(ENVELOPE, LETTER)


async def _twice(mailer: SmtpMailer) -> tuple[Outcome, Outcome]:
    return await _send(mailer), await _send(mailer)


def test_the_table_holds_at_least_sixty_conversations() -> None:
    """FIGURES.md asks for sixty."""
    assert len(_conversations()) >= 60


@pytest.mark.parametrize(("phase", "fault", "expected"), _conversations())
def test_a_fault_is_classified_by_what_is_certain(phase: str, fault: str, expected: type[Outcome]) -> None:
    """The answer never claims more than we know, and a letter that may go again was not taken before."""

    async def story() -> None:
        timeout = SHORT if fault in ("hang", "drip") else 20
        async with listening(Script([(phase, fault)])) as script:
            outcome = await _with(SmtpMailer(_account(script, timeout=timeout)), _send)
            assert expected is type(outcome), outcome
            if not isinstance(outcome, Unknown):
                assert [] == script.taken
            if isinstance(outcome, Later):
                assert isinstance(await _with(SmtpMailer(_account(script)), _send), Accepted)
            assert len(script.taken) <= 1
            assert PASSWORD not in str(outcome)

    asyncio.run(story())


def test_a_slow_server_is_waited_for() -> None:
    """Byte by byte is no fault while the whole answer comes in time."""

    async def story() -> None:
        async with listening(Script([("RCPT2", "drip"), ("final", "drip")])) as script:
            assert Accepted("250 taken") == await _with(SmtpMailer(_account(script)), _send)
            assert 1 == len(script.taken)

    asyncio.run(story())


def test_exactly_the_frozen_bytes_arrive() -> None:
    """Only the dots of SMTP are added on the wire; the letter is not written anew."""

    async def story() -> None:
        async with listening(Script()) as script:
            assert Accepted("250 taken") == await _with(SmtpMailer(_account(script)), _send)
            (taken,) = script.taken
            assert LETTER == taken.content.removesuffix(b".\r\n").replace(b"\r\n..", b"\r\n.")
            assert (ENVELOPE.sender, ENVELOPE.recipients) == (taken.sender, taken.recipients)

    asyncio.run(story())


def test_one_refused_recipient_stops_the_letter_for_all() -> None:
    """Refused names who was refused; the envelope is taken back and nobody gets anything."""

    async def story() -> None:
        async with listening(Script([("RCPT2", "550")])) as script:
            outcome = await _with(SmtpMailer(_account(script)), _send)
            assert isinstance(outcome, Refused)
            assert ("eve@client.test",) == outcome.recipients
            assert "eve@client.test: 550 as scripted" in outcome.reply
            assert "RSET" in script.said
            assert [] == script.taken

    asyncio.run(story())


def test_a_refusal_outlives_the_link() -> None:
    """A server that refuses one recipient and then hangs up has refused: asking for ever would not help."""

    async def story() -> None:
        async with listening(Script([("RCPT1", "550"), ("RCPT2", "drop")])) as script:
            outcome = await _with(SmtpMailer(_account(script)), _send)
            assert isinstance(outcome, Refused)
            assert ("bob@client.test",) == outcome.recipients

    asyncio.run(story())


@pytest.mark.parametrize("fault", ["drop", "reset", "421", "garbage"])
def test_a_connection_that_died_while_idle_loses_no_letter(fault: str) -> None:
    """The second letter goes over a new connection, at once, and once."""

    async def story() -> None:
        async with listening(Script()) as script:

            async def two(mailer: SmtpMailer) -> tuple[Outcome, Outcome]:
                first = await _send(mailer)
                script.faults.append(("MAIL", fault))
                return first, await _send(mailer)

            assert (Accepted("250 taken"),) * 2 == await _with(SmtpMailer(_account(script)), two)
            assert (2, 2) == (len(script.taken), script.connections)

    asyncio.run(story())


def test_a_connection_is_kept_for_the_next_letter() -> None:
    """Also after a coded refusal, which leaves the conversation whole."""

    async def story() -> None:
        async with listening(Script([("final", "550")])) as script:
            first, second = await _with(SmtpMailer(_account(script)), _twice)
            assert (Refused, Accepted) == (type(first), type(second))
            assert 1 == script.connections

    asyncio.run(story())


def test_an_answer_nobody_asked_for_is_not_taken_for_the_next() -> None:
    """A "250" in the same breath as "354" must not pass for the answer to the letter."""

    async def story() -> None:
        async with listening(Script([("DATA", "double"), ("final", "550")])) as script:
            assert isinstance(await _with(SmtpMailer(_account(script)), _send), Later)
            assert [] == script.taken

    asyncio.run(story())


def test_many_letters_share_a_few_connections() -> None:
    """Forty letters at once over eight connections, each exactly once."""

    async def story() -> None:
        async with listening(Script()) as script:

            async def forty(mailer: SmtpMailer) -> list[Outcome]:
                return await asyncio.gather(
                    *(mailer.send(ENVELOPE, b"Subject: %d\r\n\r\n\r\n" % number) for number in range(40))
                )

            outcomes = await _with(SmtpMailer(_account(script, connections=8)), forty)
            assert [Accepted("250 taken")] * 40 == outcomes
            assert 40 == len({taken.content for taken in script.taken}) == len(script.taken)
            assert script.connections <= 8

    asyncio.run(story())


def test_a_send_that_is_cancelled_leaves_no_half_conversation() -> None:
    """The wire is dropped, so the next letter cannot end up inside the cancelled one."""

    async def story() -> None:
        async with listening(Script([("final", "hang")])) as script:

            async def cancelled(mailer: SmtpMailer) -> Outcome:
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(_send(mailer), SHORT)
                return await _send(mailer)

            assert Accepted("250 taken") == await _with(SmtpMailer(_account(script)), cancelled)
            assert 2 == script.connections

    asyncio.run(story())


@pytest.mark.parametrize(
    ("envelope", "content", "word"),
    [
        (Envelope("bot@studio.test", ("jürgen@client.test",)), LETTER, "jürgen@client.test"),
        (Envelope("bot@studio.test", ("bob@client.test>\r\nRCPT TO:<eve@x.test",)), LETTER, "no address"),
        (Envelope("bot@studio.test", ("bob client@x.test",)), LETTER, "no address"),
        (Envelope("bot@studio.test", ("bob",)), LETTER, "no address"),
        (Envelope("", ("bob@client.test",)), LETTER, "no address"),
        (Envelope("bot@studio.test", ()), LETTER, "no recipient"),
        (ENVELOPE, b"Subject: x\n\nbare\n", "not frozen"),
        (ENVELOPE, "Subject: ü\r\n\r\n".encode(), "not frozen"),
        (ENVELOPE, b"Subject: x\r\n\r\nno end", "not frozen"),
        (ENVELOPE, b"Subject: x\r\n\r\n" + b"x" * 999 + b"\r\n", "not frozen"),
        (ENVELOPE, b"Subject: x\r\n\r\n.\rMAIL FROM:<eve@x.test>\r\n", "not frozen"),
    ],
)
def test_what_smtp_cannot_carry_is_refused_unsent(envelope: Envelope, content: bytes, word: str) -> None:
    """Nothing is said to the server, and the sentence names what is wrong."""

    async def story() -> None:
        async with listening(Script()) as script:
            outcome = await SmtpMailer(_account(script)).send(envelope, content)
            assert isinstance(outcome, Refused)
            assert word in outcome.reply
            assert 0 == script.connections

    asyncio.run(story())


def test_a_domain_in_other_letters_goes_as_a_labels() -> None:
    """IDNA, so that only the part before the @ must be ASCII."""

    async def story() -> None:
        async with listening(Script()) as script:
            envelope = Envelope("bot@studio.test", ("info@müller.test",))

            async def send(mailer: SmtpMailer) -> Outcome:
                return await mailer.send(envelope, LETTER)

            assert isinstance(await _with(SmtpMailer(_account(script)), send), Accepted)
            assert ("info@xn--mller-kva.test",) == script.taken[0].recipients

    asyncio.run(story())


# --- the account -------------------------------------------------------------------------------


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
            outcome = await _with(SmtpMailer(_account(script, timeout=SHORT * 2)), _send)
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
            account = _account(script)
            mailer = SmtpMailer(account)
            await _with(mailer, _send)
            told = [line for line in script.said if line.startswith("AUTH") or " " not in line]
            secrets = [line.split()[-1] for line in told if len(line) > 20]
            echo = Script([("AUTH", f"535 {secrets[0]} {PASSWORD}"), ("password", f"535 {secrets[-1]}")], extensions)
            async with listening(echo):
                outcome = await _with(SmtpMailer(_account(echo)), _send)
            return f"{account!r} {mailer!r} {outcome!r}", secrets, str(outcome)

    caplog.set_level(0)
    text, secrets, outcome = asyncio.run(story())
    assert "535" in outcome
    for secret in (*secrets[-1:], PASSWORD):
        assert secret not in text + caplog.text


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("smtp://smtp.studio.example", "for this machine only"),
        ("http://smtp.studio.example", "must be smtps"),
        ("smtps://", "must be smtps"),
        ("smtps://host:port", "cannot be read"),
        (f"smtps://bot:{PASSWORD.replace(' ', '-')}@smtp.studio.example", "settings of their own"),
    ],
)
def test_a_url_that_cannot_be_used_is_refused_with_a_sentence(url: str, words: str) -> None:
    """And a password that was put into it is not repeated."""
    with pytest.raises(ValueError, match=words) as refusal:
        SmtpAccount(url)
    assert "horse" not in str(refusal.value)


# --- the link ----------------------------------------------------------------------------------


def test_nobody_listening_is_later() -> None:
    """Refused by the network, not by the server."""
    script = Script(port=loopback.free_ports(1)[0])
    outcome = asyncio.run(_with(SmtpMailer(_account(script)), _send))
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
            account = _account(script, scheme, ca_file=str(certificate) if trusted else "")
            outcome = await _with(SmtpMailer(account), _send)
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
            account = SmtpAccount(f"smtps://127.0.0.2:{script.port}", ca_file=str(certificate))
            redirected = SmtpAccount(f"smtps://127.0.0.1:{script.port}", ca_file=str(certificate))
            assert isinstance(await _with(SmtpMailer(redirected), _send), Accepted)
            outcome = await _with(SmtpMailer(account), _send)
            assert isinstance(outcome, Later)

    asyncio.run(story())


def test_without_starttls_nothing_is_sent_in_the_clear() -> None:
    """A server, or somebody between, that hides STARTTLS gets neither password nor letter (RFC 3207 6)."""

    async def story() -> None:
        async with listening(Script()) as script:
            outcome = await _with(SmtpMailer(_account(script, "smtp+starttls")), _send)
            assert isinstance(outcome, Later)
            assert "offers no STARTTLS" in outcome.reply
            assert not any(line.startswith(("AUTH", "MAIL")) for line in script.said)

    asyncio.run(story())


def test_a_ca_file_that_is_missing_is_named(tmp_path: Path) -> None:
    """The sentence names the file."""
    script = Script(port=9)
    account = _account(script, "smtps", ca_file=str(tmp_path / "gone.pem"))
    outcome = asyncio.run(_with(SmtpMailer(account), _send))
    assert isinstance(outcome, Later)
    assert "gone.pem cannot be read" in outcome.reply
