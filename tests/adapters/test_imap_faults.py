"""IMAP servers that misbehave on script: each ends in a sentence or healed, and no mail is lost."""

import asyncio
import base64
import logging
import re
import ssl
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.imap import ImapMailbox
from bot.adapters.imap_account import ImapAccount
from bot.mail.hosts import parse_mailbox_server
from bot.ports import Copy, Cursor, Trouble, Unreadable
from tests.adapters.scripted_imap import PASSWORD, Conversation, Misdeed, ScriptedImap
from tests.servers import loopback

READS_ONLY = re.compile(
    r"(CAPABILITY|AUTHENTICATE PLAIN|LIST|EXAMINE|UID SEARCH|LOGOUT)\b"
    r"|UID FETCH [\d:,*]+ \(UID( RFC822\.SIZE INTERNALDATE| BODY\.PEEK\[\S*)?\)$"
)
"""No command that could change a flag, whatever the server does."""
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
TRIES = 14


def mail(number: int) -> bytes:
    return f"Subject: mail {number}\r\nMessage-ID: <{number}@client.example>\r\n\r\nWords of {number}.\r\n".encode()


def mails(count: int = 5) -> dict[int, bytes]:
    return {uid: mail(uid) for uid in range(1, count + 1)}


def mailbox(
    server: ScriptedImap,
    *,
    scheme: str = "imap",
    password: str = PASSWORD,
    link_check: float = 30.0,
    ca_file: Path | None = None,
) -> ImapMailbox:
    account = ImapAccount(
        server=parse_mailbox_server(f"{scheme}://127.0.0.1:{server.port}"),
        username="ana",
        password=password,
        folders=("INBOX",),
        poll=timedelta(seconds=30),
        connect_timeout=0.5,
        read_timeout=0.2,
        answer_timeout=0.5,
        link_check=link_check,
        ca_file=ca_file,
        first_retry=0.002,
        last_retry=0.01,
    )
    return ImapMailbox(account)


@dataclass
class Reading:
    """What came of reading a folder again and again until its end."""

    copies: dict[int, Copy] = field(default_factory=dict)
    unreadable: dict[int, Unreadable] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)
    cursor: Cursor | None = None


async def read_to_the_end(box: ImapMailbox, cursor: Cursor | None = None) -> Reading:
    """As the worker does: on after every trouble, from the last cursor that was kept."""
    reading = Reading(cursor=cursor)
    for _ in range(TRIES):
        try:
            async for batch in box.read("INBOX", reading.cursor, LONG_AGO):
                reading.copies |= {copy.place.uid: copy for copy in batch.copies}
                reading.unreadable |= {one.place.uid: one for one in batch.unreadable}
                reading.cursor = batch.cursor
            return reading
        except Trouble as trouble:
            reading.troubles.append(str(trouble))
            await asyncio.sleep(0.012)
    raise AssertionError(f"not healed: {reading.troubles}")


def read(server: ScriptedImap) -> Reading:
    async def act() -> Reading:
        async with server.running():
            box = mailbox(server)
            try:
                return await read_to_the_end(box)
            finally:
                await box.close()

    reading = asyncio.run(act())
    assert not [command for command in server.commands if not READS_ONLY.match(command)]
    return reading


# --- misdeeds ----------------------------------------------------------------------------------


async def drop(talk: Conversation, tag: str, rest: str) -> None:
    raise ConnectionResetError


async def reset(talk: Conversation, tag: str, rest: str) -> None:
    talk.reset()


async def hang(talk: Conversation, tag: str, rest: str) -> None:
    await talk.hang()


async def bye(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("* BYE going down for maintenance")
    raise ConnectionResetError


async def no(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(f"{tag} NO [SERVERBUG] Internal error occurred")


async def bad(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(f"{tag} BAD what?")


async def garbage(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(b"\x00\xff\xfe HTTP/1.1 400 Bad Request\r\n\r\n")


async def endless_line(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(b"* " + b"x" * ((1 << 20) + 70_000))
    await talk.hang()


async def drip(talk: Conversation, tag: str, rest: str) -> None:
    while True:
        await talk.say(b"*")
        await asyncio.sleep(0.05)


async def cut_in_literal(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(talk.server.fetched(1, rest)[:-20])
    raise ConnectionResetError


async def literal_too_long(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(f"* 1 FETCH (UID 1 BODY[]<0> {{900}}\r\nshort)\r\n{tag} OK done")


async def literal_too_short(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(f"* 1 FETCH (UID 1 BODY[]<0> {{3}}\r\nlonger than three\r\nand a line)\r\n{tag} OK done")


async def literal_of_a_terabyte(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("* 1 FETCH (UID 1 BODY[]<0> {1099511627776}\r\nnever")
    await talk.hang()


async def split_in_segments(talk: Conversation, tag: str, rest: str) -> None:
    answer = b"".join(talk.server.fetched(uid, rest) + b"\r\n" for uid in talk.server.chosen(rest.split()[2]))
    for at in range(0, len(answer), 37):
        await talk.say(answer[at : at + 37])
        await asyncio.sleep(0.001)
    await talk.say(f"{tag} OK done")


async def unasked_news(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(
        "* 9 EXISTS\r\n* 2 FETCH (FLAGS (\\Seen))\r\n* 3 FETCH (UID 3 FLAGS (\\Seen \\Answered))\r\n* 1 RECENT"
    )
    await talk.obey(tag, rest)


async def backwards(talk: Conversation, tag: str, rest: str) -> None:
    for uid in reversed(talk.server.chosen(rest.split()[2])):
        await talk.say(talk.server.fetched(uid, rest) + b"\r\n")
    await talk.say(f"{tag} OK done")


async def malformed_structure(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say('* 1 FETCH (UID 1 BODYSTRUCTURE (("TEXT" "PLAIN" NIL) (NIL "MIXED")')
    await talk.obey(tag, rest)


async def says_nothing_of_the_third(talk: Conversation, tag: str, rest: str) -> None:
    for uid in talk.server.chosen(rest.split()[2]):
        if uid != 3:
            await talk.say(talk.server.fetched(uid, rest) + b"\r\n")
    await talk.say(f"{tag} OK done")


async def nil_body(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("* 1 FETCH (UID 1 BODY[]<0> NIL)")
    await talk.say(f"{tag} OK done")


async def uid_after_body(talk: Conversation, tag: str, rest: str) -> None:
    for uid in talk.server.chosen(rest.split()[2]):
        raw = talk.server.mails[uid]
        await talk.say(f"* {uid} FETCH (BODY[]<0> {{{len(raw)}}}\r\n".encode() + raw + f" UID {uid})\r\n".encode())
    await talk.say(f"{tag} OK done")


async def dates_of_nonsense(talk: Conversation, tag: str, rest: str) -> None:
    for uid in talk.server.chosen(rest.split()[2]):
        await talk.say(f'* {uid} FETCH (UID {uid} RFC822.SIZE 80 INTERNALDATE "99-Foo-0000 25:61:61 +9999")')
    await talk.say(f"{tag} OK done")


async def expunges_the_third(talk: Conversation, tag: str, rest: str) -> None:
    talk.server.mails.pop(3)
    await talk.say("* 3 EXPUNGE")
    await talk.obey(tag, rest)


async def expunges_all(talk: Conversation, tag: str, rest: str) -> None:
    talk.server.uidnext = 6
    talk.server.mails.clear()
    await talk.obey(tag, rest)


async def refuses_all_but_listings(talk: Conversation, tag: str, rest: str) -> None:
    await (talk.obey if "SIZE" in rest or "(UID)" in rest else lambda t, r: no(talk, t, r))(tag, rest)


async def refuses_the_third(talk: Conversation, tag: str, rest: str) -> None:
    if 3 in talk.server.chosen(rest.split()[2]):
        await talk.say(f"{tag} NO [EXPUNGEISSUED] Some messages could not be fetched")
    else:
        await talk.obey(tag, rest)


async def refuses_the_third_but_its_header(talk: Conversation, tag: str, rest: str) -> None:
    await (talk.obey if "HEADER" in rest else lambda t, r: refuses_the_third(talk, t, r))(tag, rest)


async def dies_of_the_third(talk: Conversation, tag: str, rest: str) -> None:
    if 3 in talk.server.chosen(rest.split()[2]):
        raise ConnectionResetError
    await talk.obey(tag, rest)


async def hands_over_no_third(talk: Conversation, tag: str, rest: str) -> None:
    if "(UID)" in rest or "SIZE" in rest:
        await talk.obey(tag, rest)
    else:
        await says_nothing_of_the_third(talk, tag, rest)


async def wrong_validity(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(f"* 5 EXISTS\r\n* OK [UIDVALIDITY soon] no number\r\n{tag} OK done")


async def literal_for_a_flag(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(f"* FLAGS {{3}}\r\nabc\r\n* 5 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n{tag} OK done")


async def silent_examine(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(f"{tag} OK [READ-ONLY] nothing to say")


async def no_uidnext(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say(f"* 5 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n{tag} OK done")


async def foreign_tag(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("ZZZZ99 OK who am I")


ALWAYS = 1000

HEALED: dict[str, tuple[str, Misdeed, int]] = {
    # What goes wrong: the command it happens on, what the server does, how often.
    "dropped while examining": ("EXAMINE", drop, 1),
    "reset while examining": ("EXAMINE", reset, 1),
    "hanging while examining": ("EXAMINE", hang, 1),
    "BYE while examining": ("EXAMINE", bye, 1),
    "garbage while examining": ("EXAMINE", garbage, 1),
    "UIDVALIDITY is no number": ("EXAMINE", wrong_validity, 1),
    "a literal where flags belong": ("EXAMINE", literal_for_a_flag, 1),
    "EXAMINE says nothing": ("EXAMINE", silent_examine, 1),
    "EXAMINE says no UIDNEXT": ("EXAMINE", no_uidnext, ALWAYS),
    "a tag of somebody else": ("EXAMINE", foreign_tag, 1),
    "dropped while listing": ("UID FETCH 1:5 (UID RFC822", drop, 1),
    "dropped at every listing": ("UID FETCH 1:5 (UID RFC822", drop, ALWAYS),
    "NO to the listing": ("UID FETCH 1:5 (UID RFC822", no, ALWAYS),
    "BAD to the listing": ("UID FETCH 1:5 (UID RFC822", bad, ALWAYS),
    "the listing comes backwards": ("UID FETCH 1:5 (UID RFC822", backwards, 1),
    "dates of nonsense": ("UID FETCH 1:5 (UID RFC822", dates_of_nonsense, ALWAYS),
    "unasked news in the listing": ("UID FETCH 1:5 (UID RFC822", unasked_news, 1),
    "dropped while fetching": ("UID FETCH 1:5 (UID BODY", drop, 1),
    "reset while fetching": ("UID FETCH 1:5 (UID BODY", reset, 1),
    "hanging while fetching": ("UID FETCH 1:5 (UID BODY", hang, 1),
    "BYE while fetching": ("UID FETCH 1:5 (UID BODY", bye, 1),
    "garbage while fetching": ("UID FETCH 1:5 (UID BODY", garbage, 1),
    "a line without end": ("UID FETCH 1:5 (UID BODY", endless_line, 1),
    "a slow drip": ("UID FETCH 1:5 (UID BODY", drip, 1),
    "cut inside a literal": ("UID FETCH 1:5 (UID BODY", cut_in_literal, 1),
    "a literal longer than it is": ("UID FETCH 1:5 (UID BODY", literal_too_long, 1),
    "a literal shorter than it is": ("UID FETCH 1:5 (UID BODY", literal_too_short, 1),
    "a literal of a terabyte": ("UID FETCH 1:5 (UID BODY", literal_of_a_terabyte, 1),
    "every line in many segments": ("UID FETCH", split_in_segments, 2),
    "unasked news while fetching": ("UID FETCH 1:5 (UID BODY", unasked_news, 1),
    "a malformed BODYSTRUCTURE": ("UID FETCH 1:5 (UID BODY", malformed_structure, 1),
    "the batch is refused": ("UID FETCH 1:5 (UID BODY", no, 1),
    "the batch is BAD": ("UID FETCH 1:5 (UID BODY", bad, 1),
    "one is passed over in silence": ("UID FETCH 1:5 (UID BODY", says_nothing_of_the_third, 1),
    "one comes as NIL": ("UID FETCH 1:5 (UID BODY", nil_body, 1),
    "the UID comes after the body": ("UID FETCH 1:5 (UID BODY", uid_after_body, 1),
    "the login is dropped once": ("AUTHENTICATE", drop, 1),
    "the login is answered with BYE once": ("AUTHENTICATE", bye, 1),
    "the login hangs once": ("AUTHENTICATE", hang, 1),
}


@pytest.mark.parametrize("case", HEALED)
def test_a_fault_that_passes_loses_nothing(case: str) -> None:
    """Whatever happens on the way, every mail arrives whole, once the server behaves or is asked otherwise."""
    beginning, misdeed, times = HEALED[case]
    server = ScriptedImap(mails())
    server.script(beginning, misdeed, times)

    reading = read(server)

    assert mails() == {uid: copy.raw for uid, copy in reading.copies.items()}
    assert {} == reading.unreadable
    assert 6 == (reading.cursor.uidnext if reading.cursor else None)
    assert all("127.0.0.1" in trouble and "ana" in trouble for trouble in reading.troubles)


GIVEN_UP: dict[str, tuple[Misdeed, bytes]] = {
    # What the server does with one mail, and the header we are left with.
    "NO to its body and its header": (refuses_the_third, b""),
    "NO to its body": (refuses_the_third_but_its_header, b"Subject: mail 3\r\nMessage-ID: <3@client.example>\r\n\r\n"),
    "listed and never handed over": (hands_over_no_third, b""),
    "the server dies of it": (dies_of_the_third, b""),
}


@pytest.mark.parametrize("case", GIVEN_UP)
def test_one_mail_that_cannot_be_had_blocks_no_other(case: str) -> None:
    """It is named with its reason and what header could be had; the others come whole."""
    misdeed, header = GIVEN_UP[case]
    server = ScriptedImap(mails())
    server.script("UID FETCH", misdeed, ALWAYS)

    reading = read(server)

    assert {1, 2, 4, 5} == set(reading.copies)
    assert {3} == set(reading.unreadable)
    assert header == reading.unreadable[3].header
    assert reading.unreadable[3].reason
    assert 6 == (reading.cursor.uidnext if reading.cursor else None)


def test_a_server_that_hands_over_nothing_for_a_while_loses_no_mail() -> None:
    """Every fetch is refused: that is the server's trouble, and no mail is given up for it."""
    server = ScriptedImap(mails())
    server.script("UID FETCH 1:5 (UID BODY", no)
    for uid in server.mails:
        server.script(f"UID FETCH {uid} (UID BODY", no, times=2)

    reading = read(server)

    assert mails() == {uid: copy.raw for uid, copy in reading.copies.items()}
    assert {} == reading.unreadable
    assert "SERVERBUG" in reading.troubles[0]


def test_a_lone_mail_that_is_always_refused_is_given_up_in_the_end() -> None:
    """Nothing else shows that the server is well; after three readings it is that mail, and the folder goes on."""
    server = ScriptedImap({1: mail(1)})
    server.script("UID FETCH", refuses_all_but_listings, ALWAYS)

    reading = read(server)

    assert {1} == set(reading.unreadable)
    assert 3 == len(reading.troubles)


@pytest.mark.parametrize(("misdeed", "left"), [(expunges_the_third, {1, 2, 4, 5}), (expunges_all, set())])
def test_mail_expunged_under_us_vanishes(misdeed: Misdeed, left: set[int]) -> None:
    """What is gone between the listing and the fetch is no trouble and no complaint."""
    server = ScriptedImap(mails())
    server.script("UID FETCH 1:5 (UID BODY", misdeed)

    reading = read(server)

    assert (left, {}, []) == (set(reading.copies), reading.unreadable, reading.troubles)


def test_a_line_without_end_is_not_read_to_its_end() -> None:
    """It is cut off by its length, long before any time is up."""
    server = ScriptedImap(mails())
    server.script("UID FETCH", endless_line)
    assert "a line without end" in read(server).troubles[0]


def test_sizes_that_lie_do_not_make_a_whole_mail_partial() -> None:
    """Shorter than asked is whole, whatever RFC822.SIZE says."""
    server = ScriptedImap(mails(), sizes={1: 10, 2: 900_000})
    assert all(copy.whole for copy in read(server).copies.values())


def test_a_restored_backup_is_read_from_the_beginning() -> None:
    """UIDNEXT below our cursor: any UID may be a new mail, so all are read again."""
    server = ScriptedImap(mails(2))

    async def act() -> Reading:
        async with server.running():
            box = mailbox(server)
            reading = await read_to_the_end(box, Cursor("ana", "INBOX", 7, 9))
            await box.close()
            return reading

    reading = asyncio.run(act())
    assert ({1, 2}, 3) == (set(reading.copies), reading.cursor.uidnext if reading.cursor else None)


# --- getting in --------------------------------------------------------------------------------


def greets(*lines: str, then: Misdeed | None = None) -> Callable[[Conversation], Awaitable[None]]:
    async def greet(talk: Conversation) -> None:
        for line in lines:
            await talk.say(line)
        if then is not None:
            await then(talk, "", "")

    return greet


async def repeats_the_password(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("+ ")
    await talk.hear()
    await talk.say(f"{tag} NO cannot log in with {PASSWORD}")


def refuses(code: str) -> Misdeed:
    async def refuse(talk: Conversation, tag: str, rest: str) -> None:
        await talk.say("+ ")
        await talk.hear()
        await talk.say(f"{tag} NO [{code}] sorry")

    return refuse


REFUSED_AT_THE_DOOR: dict[str, tuple[ScriptedImap, str, str]] = {
    # The server, the kind of link, and what a person is told.
    "no greeting": (ScriptedImap(greeting=greets(then=hang)), "imap", "did not answer"),
    "closed before the greeting": (ScriptedImap(greeting=greets(then=drop)), "imap", "did not greet us"),
    "reset before the greeting": (ScriptedImap(greeting=greets(then=reset)), "imap", "cannot be reached"),
    "another protocol": (ScriptedImap(greeting=greets("220 smtp.example ESMTP")), "imap", "check the port"),
    "greets with BYE": (ScriptedImap(greeting=greets("* BYE too busy", then=drop)), "imap", "did not greet us"),
    "a greeting in two pieces that never ends": (
        ScriptedImap(greeting=greets(then=lambda talk, tag, rest: drip(talk, tag, rest))),
        "imap",
        "did not answer",
    ),
    "not IMAP4": (ScriptedImap(capabilities="IMAP2"), "imap", "did not greet us"),
    "plain where TLS is wanted": (ScriptedImap(), "imaps", "does not speak TLS"),
    "no STARTTLS": (ScriptedImap(), "imap+starttls", "does not offer STARTTLS"),
    "no password on this link": (ScriptedImap(capabilities="IMAP4rev1 LOGINDISABLED"), "imap", "wants TLS first"),
}


@pytest.mark.parametrize("case", REFUSED_AT_THE_DOOR)
def test_a_server_that_does_not_let_us_in_is_told_to_a_person(case: str) -> None:
    """The sentence names the server and the account, what happened, and what to do."""
    server, scheme, words = REFUSED_AT_THE_DOOR[case]
    assert words in told(server, scheme)


@pytest.mark.parametrize(
    ("misdeed", "words"),
    [
        (refuses("AUTHENTICATIONFAILED"), "the password is wrong"),
        (refuses("UNAVAILABLE"), "tried again by itself"),
        (refuses("EXPIRED"), "has expired"),
        (refuses("LIMIT"), "too many connections"),
        (refuses("CONTACTADMIN"), "administrator"),
        (repeats_the_password, "cannot log in with ***"),
        (drop, "tried again by itself"),
        (hang, "does not answer any more"),
        (garbage, "tried again by itself"),
    ],
)
def test_a_login_that_fails_says_why_and_never_the_password(misdeed: Misdeed, words: str) -> None:
    """Each reason of RFC 5530 has its own advice, and a server that repeats the password is not quoted."""
    server = ScriptedImap()
    server.script("AUTHENTICATE", misdeed, ALWAYS)
    assert words in told(server, "imap")


@pytest.mark.parametrize(("capabilities", "password"), [("IMAP4rev1", PASSWORD), ("IMAP4rev1 AUTH=PLAIN", "wrong-9")])
def test_a_login_leaves_no_password_in_the_log(
    capabilities: str, password: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither a good nor a bad one, neither plain nor in base64, at whatever level."""
    server = ScriptedImap(capabilities=capabilities)

    async def act() -> None:
        async with server.running():
            box = mailbox(server, password=password)
            with suppress(Trouble):
                await box.folders()
            await box.close()

    with caplog.at_level(logging.DEBUG):
        asyncio.run(act())
    coded = base64.b64encode(f"\0ana\0{password}".encode()).decode()
    assert server.links
    assert not [said for said in (password, coded) if said in caplog.text]


def test_a_password_beyond_ascii_is_said_where_the_server_can_take_it() -> None:
    """AUTHENTICATE PLAIN carries UTF-8 (RFC 4616); LOGIN does not, and no letter of it is shown."""
    server = ScriptedImap(password="pässwört")

    async def act() -> str:
        async with server.running():
            box = mailbox(server, password="pässwört")
            assert ("INBOX",) == await box.folders()
            await box.close()
            server.capabilities = "IMAP4rev1"
            box = mailbox(server, password="pässwört")
            with pytest.raises(Trouble) as caught:
                await box.folders()
            await box.close()
            return str(caught.value)

    sentence = asyncio.run(act())
    assert "beyond ASCII" in sentence
    assert "\\xe4" not in sentence


def test_a_server_that_knows_us_already_is_told_no_password() -> None:
    """PREAUTH (RFC 9051 7.1.4): on with the work."""
    server = ScriptedImap(mails(), greeting=greets("* PREAUTH welcome, ana"))
    assert 5 == len(read(server).copies)
    assert not [command for command in server.commands if command.startswith(("LOGIN", "AUTHENTICATE"))]


@pytest.mark.parametrize("slipped_in", ["", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"])
def test_plain_text_said_before_tls_stands_is_not_believed(slipped_in: str, tmp_path: Path) -> None:
    """What is slipped in behind the answer to STARTTLS was said by nobody we verified (RFC 9051 11.1)."""
    certificate, key = loopback.self_signed(tmp_path, "server")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)

    async def start_tls(talk: Conversation, tag: str, rest: str) -> None:
        await talk.say(f"{tag} OK begin TLS\r\n{slipped_in}".encode())
        await talk.writer.start_tls(context)

    server = ScriptedImap(capabilities="IMAP4rev1 STARTTLS AUTH=PLAIN")
    server.script("STARTTLS", start_tls)
    if slipped_in:
        assert "plain text after STARTTLS" in told(server, "imap+starttls", certificate)
        assert "AUTHENTICATE PLAIN" not in server.commands
    else:
        asyncio.run(folders(server, certificate))
        assert "AUTHENTICATE PLAIN" in server.commands


async def folders(server: ScriptedImap, certificate: Path) -> None:
    async with server.running():
        box = mailbox(server, scheme="imap+starttls", ca_file=certificate)
        assert ("INBOX",) == await box.folders()
        await box.close()


def told(server: ScriptedImap, scheme: str, ca_file: Path | None = None) -> str:
    """What a person reads when the folders cannot be had."""

    async def act() -> str:
        async with server.running():
            box = mailbox(server, scheme=scheme, ca_file=ca_file)
            try:
                with pytest.raises(Trouble) as caught:
                    await box.folders()
            finally:
                await box.close()
            return str(caught.value)

    sentence = asyncio.run(act())
    assert PASSWORD not in sentence
    assert f"127.0.0.1:{server.port} of ana" in sentence
    return sentence


def test_nobody_at_the_port() -> None:
    """A refused connection is told as one."""

    async def act() -> str:
        server = ScriptedImap()
        async with server.running():
            box = mailbox(server)
        with pytest.raises(Trouble) as caught:
            await box.folders()
        await box.close()
        return str(caught.value)

    assert "refused the connection" in asyncio.run(act())


def test_a_server_is_tried_again_no_sooner_than_the_back_off_allows() -> None:
    """Until then every question is answered with what went wrong, and a wait takes the rest of the time."""
    server = ScriptedImap(greeting=greets("* BYE too busy", then=drop))

    async def act() -> float:
        async with server.running():
            box = mailbox(server)
            box._backoff.first = box._backoff.last = 0.4
            for _ in range(3):
                with pytest.raises(Trouble, match="did not greet us"):
                    await box.folders()
            assert 1 == server.links
            begun = time.monotonic()
            await box.wait(20)
            took = time.monotonic() - begun
            server.greeting = None
            assert ("INBOX",) == await box.folders()
            await box.close()
            return took

    assert 0.1 < asyncio.run(act()) < 1


@pytest.mark.parametrize(
    ("listing", "expected"),
    [
        ("* LIST (\\HasNoChildren) NIL INBOX", "INBOX"),
        ('* LIST () "/" {5}\r\nINBOX', "INBOX"),
        ('* LIST (\\Marked) "/" 2026', "INBOX"),
        ("* LIST", "INBOX"),
        ("* LIST garbage", None),
        ("* LIST 1 2 3", None),
        ('* LIST () "/" NIL', "INBOX"),
        ('* LIST (("a") 5) "/" (x', None),
        ('* LIST () "/" "&AGE"', "INBOX"),
    ],
)
def test_lists_of_folders_of_any_shape(listing: str, expected: str | None) -> None:
    """What can be read is read; what cannot is told, never raised as anything else."""
    server = ScriptedImap(listing=(listing,))

    async def act() -> tuple[str, ...] | None:
        async with server.running():
            box = mailbox(server)
            try:
                return await box.folders()
            except Trouble:
                return None
            finally:
                await box.close()

    assert (None if expected is None else (expected,)) == asyncio.run(act())


# --- waiting -----------------------------------------------------------------------------------


def in_idle(*pieces: str | bytes, pause: float = 0.01) -> Misdeed:
    """Says pieces with a pause between them, then ends as a server should."""

    async def misbehave(talk: Conversation, tag: str, rest: str) -> None:
        await talk.say("+ idling")
        for piece in pieces:
            await asyncio.sleep(pause)
            await talk.say(piece)
        await talk.hear()
        await talk.say(f"{tag} OK done")

    return misbehave


async def bye_in_idle(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("+ idling")
    await bye(talk, tag, rest)


async def drop_in_idle(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("+ idling")
    raise ConnectionResetError


async def reset_in_idle(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("+ idling")
    await asyncio.sleep(0.01)
    talk.reset()


async def silent_in_idle(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("+ idling")
    await talk.hang()


async def never_lets_go(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("+ idling\r\n* 6 EXISTS")
    await talk.hang()


async def news_before_idle(talk: Conversation, tag: str, rest: str) -> None:
    await talk.say("* 6 EXISTS\r\n+ idling")
    await talk.hear()
    await talk.say(f"{tag} OK done")


ENDS_THE_WAIT: dict[str, Misdeed] = {
    "a new mail": in_idle("* 6 EXISTS"),
    "news in the same segment as the go-ahead": in_idle(b"* 6 EXISTS\r\n", pause=0),
    "news before the go-ahead": news_before_idle,
    "a line split over two segments": in_idle(b"* 6 EX", b"ISTS\r\n"),
    "EXISTS going down": in_idle("* 2 EXISTS"),
    "an expunge": in_idle("* 1 EXPUNGE"),
    "first a sign of life, then news": in_idle("* OK Still here\r\n* 6 EXISTS"),
    "BYE": bye_in_idle,
    "the link is dropped": drop_in_idle,
    "the link is reset": reset_in_idle,
    "garbage": in_idle(b"\x00\xff\xfe\r\n"),
    "half a line, and then nothing": in_idle(b"* 6 EX"),
    "no go-ahead": hang,
    "the server never lets go": never_lets_go,
}


@pytest.mark.parametrize("case", ENDS_THE_WAIT)
def test_waiting_ends_when_something_may_be_new(case: str) -> None:
    """News, and whatever breaks the link, end the wait long before its time, without raising; reading goes on."""
    server = ScriptedImap(mails())
    server.script("IDLE", ENDS_THE_WAIT[case])

    async def act() -> tuple[float, Reading]:
        async with server.running():
            box = mailbox(server)
            first = await read_to_the_end(box)
            server.mails[6] = mail(6)
            server.uidnext = 6  # what came after the wait began
            begun = time.monotonic()
            await box.wait(20)
            took = time.monotonic() - begun
            server.uidnext = None
            then = await read_to_the_end(box, first.cursor)
            await box.close()
            return took, then

    took, then = asyncio.run(act())
    assert took < 2
    assert {6} == set(then.copies)


@pytest.mark.parametrize(
    ("capabilities", "misdeed"),
    [("IMAP4rev1", no), ("IMAP4rev1 IDLE", no), ("IMAP4rev1 IDLE", in_idle("* OK Still here", "* OK Still here"))],
)
def test_waiting_without_news_takes_its_time(capabilities: str, misdeed: Misdeed) -> None:
    """A server without IDLE, one that refuses it, and one that only keeps the link warm: the time is waited."""
    server = ScriptedImap(mails(), capabilities=capabilities)
    server.script("IDLE", misdeed)

    async def act() -> float:
        async with server.running():
            box = mailbox(server)
            await read_to_the_end(box)
            begun = time.monotonic()
            await box.wait(0.2)
            took = time.monotonic() - begun
            await box.close()
            return took

    assert 0.19 < asyncio.run(act()) < 1


def test_a_link_that_dies_silently_in_idle_is_found() -> None:
    """No packet says so: the sign of life we ask for does not come, and the wait ends."""
    server = ScriptedImap(mails())
    server.script("IDLE", silent_in_idle)

    async def act() -> tuple[float, Reading]:
        async with server.running():
            box = mailbox(server, link_check=0.1)
            await read_to_the_end(box)
            begun = time.monotonic()
            await box.wait(20)
            took = time.monotonic() - begun
            reading = await read_to_the_end(box)
            await box.close()
            return took, reading

    took, reading = asyncio.run(act())
    assert 0.1 < took < 1
    assert 5 == len(reading.copies)
    assert 2 == server.links


def test_a_living_link_is_asked_for_a_sign_of_life_and_kept() -> None:
    """IDLE is begun anew before the server would tire of it (RFC 2177 3)."""
    server = ScriptedImap(mails())

    async def act() -> float:
        async with server.running():
            box = mailbox(server, link_check=0.05)
            await read_to_the_end(box)
            begun = time.monotonic()
            await box.wait(0.22)
            took = time.monotonic() - begun
            await box.close()
            return took

    assert 0.2 < asyncio.run(act()) < 1
    assert 1 == server.links
    assert 2 <= server.commands.count("IDLE") <= 5


def test_mail_between_reading_and_waiting_ends_the_wait_at_once() -> None:
    """IDLE reports only what comes after it; what came before is seen by UIDNEXT."""
    server = ScriptedImap(mails())

    async def act() -> float:
        async with server.running():
            box = mailbox(server)
            await read_to_the_end(box)
            server.mails[6] = mail(6)
            begun = time.monotonic()
            await box.wait(20)
            await box.close()
            return time.monotonic() - begun

    assert asyncio.run(act()) < 1


def test_a_wait_is_cancelled_at_once_and_the_link_lives() -> None:
    """Cancelling ends the IDLE in the thread too: the next question is answered on the same link."""
    server = ScriptedImap(mails())

    async def act() -> tuple[float, Reading]:
        async with server.running():
            box = mailbox(server)
            await read_to_the_end(box)
            waiting = asyncio.create_task(box.wait(20))
            await server.idling.wait()
            begun = time.monotonic()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            reading = await read_to_the_end(box)
            took = time.monotonic() - begun
            await box.close()
            return took, reading

    took, reading = asyncio.run(act())
    assert took < 1
    assert (1, []) == (server.links, reading.troubles)


def test_closing_ends_a_wait() -> None:
    """Closing needs no help from whoever waits, and says goodbye."""
    server = ScriptedImap(mails())

    async def act() -> float:
        async with server.running():
            box = mailbox(server)
            waiting = asyncio.create_task(box.wait(20))
            await server.idling.wait()
            begun = time.monotonic()
            await box.close()
            await waiting
            with pytest.raises(Trouble):
                await box.folders()
            await box.close()
            return time.monotonic() - begun

    assert asyncio.run(act()) < 1
    assert "LOGOUT" == server.commands[-1]


def test_nothing_new_is_one_command() -> None:
    """However much lies in the folder, and however often we look."""
    server = ScriptedImap(mails(300))

    async def act() -> None:
        async with server.running():
            box = mailbox(server)
            reading = await read_to_the_end(box)
            server.commands.clear()
            for _ in range(3):
                await read_to_the_end(box, reading.cursor)
            assert ["EXAMINE"] * 3 == [command.split()[0] for command in server.commands]
            await box.close()

    asyncio.run(act())


def test_uids_far_apart_are_found_in_few_commands() -> None:
    """UIDs may be anything below 2**32; the span of a listing grows where nothing lies."""
    server = ScriptedImap({1: mail(1), 3_000_000_000: mail(2), 4_294_967_294: mail(3)})
    assert {1, 3_000_000_000, 4_294_967_294} == set(read(server).copies)
    assert len(server.commands) < 40


def test_a_link_that_breaks_as_soon_as_it_stands_is_not_hammered() -> None:
    """A server that hangs up after every login sees us no faster than the back-off allows."""
    server = ScriptedImap(mails())
    server.script("EXAMINE", drop, ALWAYS)

    async def act() -> None:
        async with server.running():
            box = mailbox(server)
            box._backoff.first, box._backoff.last = 0.1, 0.1
            until = time.monotonic() + 0.4
            while time.monotonic() < until:
                with pytest.raises(Trouble):
                    await anext(aiter(box.read("INBOX", None, LONG_AGO)))
                await box.wait(20)
            await box.close()

    asyncio.run(act())
    assert 3 <= server.links <= 9
