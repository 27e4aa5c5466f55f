"""Every way an SMTP server can fail us, in every phase, and what we may say about the letter afterwards."""

import asyncio

import pytest

from bot.adapters.smtp import SmtpMailer
from bot.ports import Accepted, Envelope, Later, Outcome, Refused, Unknown
from tests.adapters.smtp_desk import ENVELOPE, LETTER, PASSWORD, SHORT, account_of, send, using
from tests.adapters.smtp_script import Script, listening

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


async def _twice(mailer: SmtpMailer) -> tuple[Outcome, Outcome]:
    return await send(mailer), await send(mailer)


def test_the_table_holds_at_least_sixty_conversations() -> None:
    """FIGURES.md asks for sixty."""
    assert len(_conversations()) >= 60


@pytest.mark.parametrize(("phase", "fault", "expected"), _conversations())
def test_a_fault_is_classified_by_what_is_certain(phase: str, fault: str, expected: type[Outcome]) -> None:
    """The answer never claims more than we know, and a letter that may go again was not taken before."""

    async def story() -> None:
        timeout = SHORT if fault in ("hang", "drip") else 20
        async with listening(Script([(phase, fault)])) as script:
            outcome = await using(SmtpMailer(account_of(script, timeout=timeout)), send)
            assert expected is type(outcome), outcome
            if not isinstance(outcome, Unknown):
                assert [] == script.taken
            if isinstance(outcome, Later):
                assert isinstance(await using(SmtpMailer(account_of(script)), send), Accepted)
            assert len(script.taken) <= 1
            assert PASSWORD not in str(outcome)

    asyncio.run(story())


def test_a_slow_server_is_waited_for() -> None:
    """Byte by byte is no fault while the whole answer comes in time."""

    async def story() -> None:
        async with listening(Script([("RCPT2", "drip"), ("final", "drip")])) as script:
            assert Accepted("250 taken") == await using(SmtpMailer(account_of(script)), send)
            assert 1 == len(script.taken)

    asyncio.run(story())


def test_exactly_the_frozen_bytes_arrive() -> None:
    """Only the dots of SMTP are added on the wire; the letter is not written anew."""

    async def story() -> None:
        async with listening(Script()) as script:
            assert Accepted("250 taken") == await using(SmtpMailer(account_of(script)), send)
            (taken,) = script.taken
            assert LETTER == taken.content.removesuffix(b".\r\n").replace(b"\r\n..", b"\r\n.")
            assert (ENVELOPE.sender, ENVELOPE.recipients) == (taken.sender, taken.recipients)

    asyncio.run(story())


def test_one_refused_recipient_stops_the_letter_for_all() -> None:
    """Refused names who was refused; the envelope is taken back and nobody gets anything."""

    async def story() -> None:
        async with listening(Script([("RCPT2", "550")])) as script:
            outcome = await using(SmtpMailer(account_of(script)), send)
            assert isinstance(outcome, Refused)
            assert ("eve@client.test",) == outcome.recipients
            assert "eve@client.test: 550 as scripted" in outcome.reply
            assert "RSET" in script.said
            assert [] == script.taken

    asyncio.run(story())


@pytest.mark.parametrize(
    ("answer", "is_gone"),
    [
        ("550 5.1.1", True),
        ("550 5.4.1", True),
        ("551", True),
        ("553 5.7.1", False),
        ("550 5.1.8", False),
        ("552 5.2.2", False),
        ("504 5.5.2", False),
        ("554", False),
    ],
)
def test_a_refusal_at_a_recipient_may_be_of_the_sender(answer: str, is_gone: bool) -> None:
    """`Sender address rejected: not owned by user` comes at RCPT: it makes no contact unreachable."""

    async def story() -> None:
        async with listening(Script([("RCPT1", answer)])) as script:
            outcome = await using(SmtpMailer(account_of(script)), send)
            assert isinstance(outcome, Refused)
            assert (("bob@client.test",) if is_gone else ()) == outcome.recipients
            assert f"bob@client.test: {answer} as scripted" in outcome.reply

    asyncio.run(story())


def test_a_refusal_outlives_the_link() -> None:
    """A server that refuses one recipient and then hangs up has refused: asking for ever would not help."""

    async def story() -> None:
        async with listening(Script([("RCPT1", "550"), ("RCPT2", "drop")])) as script:
            outcome = await using(SmtpMailer(account_of(script)), send)
            assert isinstance(outcome, Refused)
            assert ("bob@client.test",) == outcome.recipients

    asyncio.run(story())


@pytest.mark.parametrize("fault", ["drop", "reset", "421", "garbage"])
def test_a_connection_that_died_while_idle_loses_no_letter(fault: str) -> None:
    """The second letter goes over a new connection, at once, and once."""

    async def story() -> None:
        async with listening(Script()) as script:

            async def two(mailer: SmtpMailer) -> tuple[Outcome, Outcome]:
                first = await send(mailer)
                script.faults.append(("MAIL", fault))
                return first, await send(mailer)

            assert (Accepted("250 taken"),) * 2 == await using(SmtpMailer(account_of(script)), two)
            assert (2, 2) == (len(script.taken), script.connections)

    asyncio.run(story())


def test_a_connection_is_kept_for_the_next_letter() -> None:
    """Also after a coded refusal, which leaves the conversation whole."""

    async def story() -> None:
        async with listening(Script([("final", "550")])) as script:
            first, second = await using(SmtpMailer(account_of(script)), _twice)
            assert (Refused, Accepted) == (type(first), type(second))
            assert 1 == script.connections

    asyncio.run(story())


def test_an_answer_nobody_asked_for_is_not_taken_for_the_next() -> None:
    """A "250" in the same breath as "354" must not pass for the answer to the letter."""

    async def story() -> None:
        async with listening(Script([("DATA", "double"), ("final", "550")])) as script:
            assert isinstance(await using(SmtpMailer(account_of(script)), send), Later)
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

            outcomes = await using(SmtpMailer(account_of(script, connections=8)), forty)
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
                    await asyncio.wait_for(send(mailer), SHORT)
                return await send(mailer)

            assert Accepted("250 taken") == await using(SmtpMailer(account_of(script)), cancelled)
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
            outcome = await SmtpMailer(account_of(script)).send(envelope, content)
            assert isinstance(outcome, Refused)
            assert word in outcome.reply
            assert 0 == script.connections

    asyncio.run(story())


def test_a_domain_in_other_letters_goes_as_a_labels() -> None:
    """IDNA, so that only the part before the @ must be ASCII."""

    async def story() -> None:
        async with listening(Script()) as script:
            envelope = Envelope("bot@studio.test", ("info@müller.test",))

            async def abroad(mailer: SmtpMailer) -> Outcome:
                return await mailer.send(envelope, LETTER)

            assert isinstance(await using(SmtpMailer(account_of(script)), abroad), Accepted)
            assert ("info@xn--mller-kva.test",) == script.taken[0].recipients

    asyncio.run(story())
