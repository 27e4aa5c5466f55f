"""What is planned is what goes out: letters as bytes, their identity, and their place in the thread."""

import email
import email.policy
import re
from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage
from typing import cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from bot.mail.letter import Letter, LetterBroken, freeze
from bot.mail.letter_identity import letter_ids, linked_tokens, own_token, planned_id
from bot.mail.letter_thread import child_thread_index, reply_references, reply_subject
from bot.mail.message import Address, Message

SECRET = b"thirty-two bytes of real secret!"
IDS = letter_ids(SECRET, "acme/3/1/polite/first", "studio.test")
LETTER = Letter(
    from_=Address("followup@studio.test", "Studio"),
    to=(Address("bob@client.test", "Bob"),),
    subject="Re: The logo",
    text="Hello Bob,\n\nmay we have the logo by Friday?\n",
    html="<p>Hello Bob,</p>\n<p>may we have the logo by Friday?</p>\n",
    date=datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
    message_id=IDS.message_id,
    courtside_id=IDS.courtside_id,
)
CONTROL = "\r\n\0"


def _read(raw: bytes) -> EmailMessage:
    # Python's newer reader, which freeze does not use itself, stands for somebody else's mail client.
    return email.message_from_bytes(raw, policy=email.policy.default)


def _ids(letter: bytes, name: str) -> list[str]:
    value = email.message_from_bytes(letter).get(name, "")
    return re.findall(r"<([^>]*)>", value)


# --- bytes -------------------------------------------------------------------------------------


def test_a_letter_reads_in_another_client_as_it_was_meant() -> None:
    """Names, subject and both bodies, with the headers that keep machines from answering."""
    letter = replace(
        LETTER,
        from_=Address("followup@studio.test", "Müller & Söhne"),
        to=(Address("bob@client.test", 'Bob "the Builder", Ltd'), Address("eve@client.test")),
        cc=(Address("ana@studio.test", "Ана Руис"),),
        reply_to=(Address("followup@studio.test"), Address("ana@studio.test", "Ana")),
        subject="Re: Größe, цвет и 形",
        text="Grüße\n.\nFrom now on\n" + "ж" * 400 + "\nend ",
        language="pt-BR",
    )
    read = _read(freeze(letter))
    assert letter.subject == read["Subject"]
    assert ['Bob "the Builder", Ltd', ""] == [to.display_name for to in read["To"].addresses]
    assert ("Ана Руис", "ana@studio.test") == (
        read["Cc"].addresses[0].display_name,
        read["Cc"].addresses[0].addr_spec,
    )
    bodies = [cast(EmailMessage, part).get_content().replace("\r\n", "\n") for part in read.iter_parts()]
    assert [letter.text, letter.html] == bodies
    assert ["multipart/alternative", "text/plain", "text/html"] == [part.get_content_type() for part in read.walk()]
    assert ("auto-generated", "DR, RN, NRN, AutoReply", "pt-BR") == (
        read["Auto-Submitted"],
        read["X-Auto-Response-Suppress"],
        read["Content-Language"],
    )


WORDS = some.text(max_size=120)
NAMES = some.text(max_size=80)
BODIES = some.text(max_size=400)
ID_LETTERS = some.characters(codec="ascii", exclude_characters=CONTROL)
LONG_IDS = some.text(ID_LETTERS, min_size=60, max_size=250)
PLAIN_IDS = some.from_regex(r"[a-zA-Z0-9.$_=+-]{40,200}@[a-z0-9.-]{20,50}", fullmatch=True)


@settings(max_examples=100, deadline=None)
@given(
    subject=WORDS,
    name=NAMES,
    text=BODIES,
    html=BODIES,
    ids=some.lists(PLAIN_IDS | LONG_IDS, max_size=12),
    parent=some.none() | PLAIN_IDS | LONG_IDS,
)
@example(subject="  two  spaces ", name=" ", text="\t\n.\n..\nFrom x", html="=_ = =3D", ids=[], parent=None)
@example(subject="=?utf-8?q?not_ours?=", name='"\\', text="\r\r\n\x00", html="\x85\u2028", ids=["a b@c"], parent="<>")
@example(subject="word " * 400, name="x" * 2000, text="x" * 5000, html="ü" * 3000, ids=["i" * 899] * 3, parent="p@q")
def test_any_letter_comes_back_the_same_or_is_broken(
    subject: str, name: str, text: str, html: str, ids: list[str], parent: str | None
) -> None:
    """Seven bits, lines that every server takes, and nothing that reads differently from what was meant."""
    letter = replace(
        LETTER,
        subject=subject,
        to=(Address("bob@client.test", name), Address("eve@client.test", name[::-1])),
        text=text,
        html=html,
        references=tuple(ids),
        in_reply_to=parent,
    )
    try:
        raw = freeze(letter)
    except LetterBroken as broken:
        assert any(sign in subject + name for sign in CONTROL), broken
        return
    assert raw.isascii()
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert not re.search(rb"\0|\r(?!\n)|(?<!\r)\n", raw)
    read = email.message_from_bytes(raw)
    assert [] == read.defects
    assert 1 == len(read.get_all("Subject", []))
    assert ["From", "To", "Subject", "Date", "Message-ID"] == [key for key in read if key in list(read)[:5]]
    bodies = [part.get_payload(decode=True) for part in read.walk() if not part.is_multipart()]
    assert [words.replace("\r\n", "\n").encode() for words in (text, html)] == [
        body.replace(b"\r\n", b"\n") for body in bodies if isinstance(body, bytes)
    ]
    assert [id for id in ids if not re.search(r"[\s<>\x00-\x1f\x7f]", id)] == _ids(raw, "References")


def test_the_same_letter_has_the_same_bytes() -> None:
    """A letter that is sent again is the same letter; another one has another boundary."""
    other = replace(LETTER, message_id=letter_ids(SECRET, "another", "studio.test").message_id)
    boundaries = [re.search(rb'boundary="(.*)"', freeze(letter)) for letter in (LETTER, other)]
    assert freeze(LETTER) == freeze(replace(LETTER))
    assert boundaries[0] and boundaries[1] and boundaries[0][1] != boundaries[1][1]


def test_plain_words_stay_readable_in_the_source() -> None:
    """What needs no encoding gets none: an administrator who looks at the mail sees the words."""
    raw = freeze(LETTER)
    assert b"Content-Transfer-Encoding: 7bit\r\n\r\nHello Bob,\r\n\r\nmay we have the logo by Friday?\r\n" in raw
    assert b"\r\nSubject: Re: The logo\r\n" in raw


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"subject": "hello\n\nBcc: eve@x.test"}, "Subject"),
        ({"subject": "hello\r"}, "Subject"),
        ({"subject": "hello\0"}, "Subject"),
        ({"subject": "half \ud83d"}, "Subject"),
        ({"text": "half \ud83d"}, "plain body"),
        ({"to": ()}, "To"),
        ({"to": (Address("bob@client.test", "Bob\r\nBcc: eve@x.test"),)}, "To"),
        ({"to": (Address("bob@client.test\r\nBcc: eve@x.test"),)}, "To"),
        ({"to": (Address("bob@client.test, eve@x.test"),)}, "To"),
        ({"to": (Address("boss@studio.test <eve@x.test>"),)}, "To"),
        ({"cc": (Address("jürgen@client.test"),)}, "Cc"),
        ({"reply_to": (Address("nobody"),)}, "Reply-To"),
        ({"from_": Address("x" * 250 + "@x.test")}, "From"),
        ({"message_id": "two words@x.test"}, "Message-ID"),
        ({"message_id": "x" * 901}, "Message-ID"),
        ({"courtside_id": "a\nb"}, "X-Courtside-Id"),
        ({"in_reply_to": "a@b>\r\nBcc: eve@x.test"}, "In-Reply-To"),
        ({"references": ("ok@x.test", "a\nb@x.test")}, "References"),
        ({"thread_index": "not base64!"}, "Thread-Index"),
        ({"language": "de\r\nX: y"}, "Content-Language"),
        ({"date": datetime(2026, 3, 2, 9, 30)}, "Date"),  # noqa: DTZ001  # naive on purpose
    ],
)
def test_what_could_push_a_header_breaks_the_letter(change: dict[str, object], named: str) -> None:
    """Nothing is written, and the sentence names the field."""
    with pytest.raises(LetterBroken, match=named):
        freeze(replace(LETTER, **change))  # type: ignore[arg-type]  # the table mixes the fields


def test_long_ids_stand_whole_on_their_line() -> None:
    """Sixty to 250 characters are common; over 900 bytes no server takes one unfolded, so it is left out."""
    ids = ("a" * 60 + "@x.test", "b" * 240 + "@x.test", "c" * 901, "d@x.test")
    raw = freeze(replace(LETTER, references=ids, in_reply_to=ids[1]))
    assert [ids[0], ids[1], ids[3]] == _ids(raw, "References")
    assert [ids[1]] == _ids(raw, "In-Reply-To")
    for id in (ids[0], ids[1], ids[3]):
        assert any(f"<{id}>".encode() in line for line in raw.split(b"\r\n"))
    assert _ids(freeze(replace(LETTER, in_reply_to="c" * 901)), "In-Reply-To") == []


def test_the_date_keeps_its_own_offset() -> None:
    """The reader sees the studio's time."""
    date = datetime(2026, 3, 2, 9, 30, 15, 999, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    assert b"\r\nDate: Mon, 02 Mar 2026 09:30:15 -0330\r\n" in freeze(replace(LETTER, date=date))


# --- identity ----------------------------------------------------------------------------------


def _message(**fields: object) -> Message:
    known = {"identity": "", "message_id": None, "date": None, "at": datetime(2026, 3, 2, tzinfo=UTC), "senders": ()}
    return Message(**{**known, **fields})  # type: ignore[arg-type]  # the stories mix the fields


@pytest.mark.parametrize("domain", ["studio.test", "a-very-long-department-name.an-even-longer-company-name.example"])
def test_ids_are_short_and_say_nothing(domain: str) -> None:
    """At most 60 characters, the same for the same step, another for another, and no word of the key."""
    ids = letter_ids(SECRET, "acme/3/1/polite/first", domain)
    assert ids == letter_ids(SECRET, "acme/3/1/polite/first", domain)
    assert 3 == len({ids.message_id, ids.token_id, ids.courtside_id})
    for id in (ids.message_id, ids.token_id, ids.courtside_id):
        assert len(id) <= 60
        assert "acme" not in id
    assert domain.endswith(ids.message_id.partition("@")[2])
    assert ids.courtside_id != letter_ids(SECRET, "acme/3/1/polite/promise-1", domain).courtside_id
    assert ids.courtside_id != letter_ids(b"another", "acme/3/1/polite/first", domain).courtside_id


@pytest.mark.parametrize(
    "marks",
    [
        {"message_id": IDS.message_id},
        {"message_id": IDS.message_id.upper()},
        {"message_id": "rewritten@host.test", "headers": (("x-courtside-id", f" {IDS.courtside_id} "),)},
        {"message_id": "rewritten@host.test", "references": ("root@x", IDS.token_id, "parent@x")},
    ],
)
def test_our_letter_is_known_by_any_of_its_three_marks(marks: dict[str, object]) -> None:
    """Hosts rewrite Message-IDs and drop X- headers; one mark is enough."""
    token = own_token(SECRET, _message(**marks))
    assert IDS.courtside_id == token
    assert IDS.message_id == planned_id(token, "studio.test")


@pytest.mark.parametrize(
    "marks",
    [
        {"message_id": "plain@x.test"},
        {"message_id": letter_ids(b"another house", "key", "studio.test").message_id},
        {"message_id": "cs-" + "a" * 24 + "@studio.test"},
        {"headers": (("x-courtside-id", "é" * 24),)},
        {"headers": (("x-courtside-id", "a" * 23 + "ſ"),)},
        {"message_id": "cs-" + "a" * 23 + "\u212a@studio.test"},
        {"references": ("root@x", IDS.token_id, "parent@x", IDS.message_id), "in_reply_to": (IDS.message_id,)},
        {"references": (IDS.token_id,)},
    ],
)
def test_other_mail_is_not_taken_for_ours(marks: dict[str, object]) -> None:
    """Not a made-up token, not another house's, and not the answer to our letter."""
    assert own_token(SECRET, _message(**marks)) is None


def test_an_answer_leads_back_to_our_letters() -> None:
    """
    our first letter -> Bob answers -> our second letter -> Bob answers: both are found, the nearest first.
    """
    second = letter_ids(SECRET, "second", "studio.test")
    references = ("root@x", IDS.token_id, "ask@x", IDS.message_id, "bob@x", second.token_id, second.message_id)
    answer = _message(message_id="bob2@x", references=references, in_reply_to=(second.message_id,))
    assert (second.courtside_id, IDS.courtside_id) == linked_tokens(SECRET, answer)


# --- the thread --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ((), ("token", "parent")),
        (("root",), ("root", "token", "parent")),
        (("root", "parent", "root"), ("root", "token", "parent")),
        (
            tuple(f"{number}" for number in range(30)),
            ("0", *(f"{number}" for number in range(21, 30)), "token", "parent"),
        ),
    ],
)
def test_references_are_the_root_and_the_last_ten(before: tuple[str, ...], expected: tuple[str, ...]) -> None:
    """RFC 5322 3.6.4, the parent last as every client wants it, our token before it."""
    assert expected == reply_references(before, "parent", "token")


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("The logo", "Re: The logo"),
        ("Re: The logo", "Re: The logo"),
        ("RE: AW: re:Re : The logo", "Re: The logo"),
        ("Отв: Ответ: Логотип", "Re: Логотип"),
        ("SV: VS: Rif: R: RES: Antw: The logo", "Re: The logo"),
        ("RE[2]: Re(3): The logo", "Re: The logo"),
        ("回复：标志", "Re: 标志"),
        ("[EXTERN] Re: [acme-site] The logo", "Re: [acme-site] The logo"),
        ("Fwd: The logo", "Re: Fwd: The logo"),
        ("Rest of the logo: here", "Re: Rest of the logo: here"),
        ("Ref: 2026/17", "Re: Ref: 2026/17"),
        ("Restart: now", "Re: Restart: now"),
        ("The\r\n logo\r\n", "Re: The logo"),
        ("  ", "Re:"),
    ],
)
def test_re_stands_once(subject: str, expected: str) -> None:
    """Whatever language said it before; and a second answer changes nothing."""
    assert expected == reply_subject(subject)
    assert expected == reply_subject(expected)


INDEX = b64encode(bytes.fromhex("01dca9f5a000") + bytes(range(16))).decode()
BEGAN = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=(0x01DCA9F5A000 << 16) // 10)


def test_a_child_index_says_when_it_was_written() -> None:
    """MS-OXOMSG 2.2.1.3: the parent's bytes, then five: 31 bits of time since the root in units of 2^18 ticks."""
    child = child_thread_index(INDEX, BEGAN + timedelta(days=3))
    assert child is not None
    block = b64decode(child)[22:]
    assert b64decode(child)[:22] == b64decode(INDEX)
    assert 5 == len(block)
    assert timedelta(days=3).total_seconds() == pytest.approx(int.from_bytes(block[:4], "big") * 2**18 / 1e7, abs=0.03)
    assert 0 == block[4] & 0x0F


def test_after_two_years_the_index_counts_in_larger_units() -> None:
    """The first bit says so: 2^23 ticks from then on."""
    child = child_thread_index(INDEX, BEGAN + timedelta(days=900))
    assert child is not None
    number = int.from_bytes(b64decode(child)[22:26], "big")
    assert 1 == number >> 31
    assert timedelta(days=900).total_seconds() == pytest.approx((number & 0x7FFFFFFF) * 2**23 / 1e7, abs=0.9)


def test_a_clock_before_the_root_counts_from_nothing() -> None:
    """The parent's clock was ahead of ours."""
    child = child_thread_index(INDEX, BEGAN - timedelta(hours=1))
    assert child is not None
    assert bytes(4) == b64decode(child)[22:26]


@pytest.mark.parametrize("parent", ["", "no base64", b64encode(bytes(21)).decode(), b64encode(bytes(24)).decode()])
def test_an_unreadable_index_has_no_child(parent: str) -> None:
    """Then the letter carries none, and threads by its ids."""
    assert child_thread_index(parent, BEGAN) is None


def test_a_long_index_is_carried_whole() -> None:
    """A hundred answers deep it is folded, as Exchange folds it, and reads back the same."""
    index = INDEX
    for hour in range(100):
        index = child_thread_index(index, BEGAN + timedelta(hours=hour)) or ""
    raw = freeze(replace(LETTER, thread_index=index))
    assert index == "".join(email.message_from_bytes(raw)["Thread-Index"].split())
