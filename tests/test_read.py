"""`courtside read`: one JSON line a mail in the order given, one screen for a person, a table for a folder."""

import json
import unicodedata
from pathlib import Path

import pytest

from bot.__main__ import front_door

SCREEN = 24
# Design 8, in its order; more may follow.
KEYS = (
    "path index message_id from date kind because language text answer dates failed in_reply_to references thread "
    "complaints"
).split()
ASK = (
    b"From: Ana <ana@studio.example>\nTo: bob@client.example\nSubject: Texts\nMessage-ID: <1@studio.example>\n"
    b"Date: Mon, 02 Mar 2026 09:12:00 +0100\n\nCould you send us the texts?\n"
)
ANSWER = (
    b"From: Bob <BOB@client.example>\nTo: ana@studio.example\nSubject: Re: Texts\nMessage-ID: <2@client.example>\n"
    b"In-Reply-To: <1@studio.example>\nReferences: <0@studio.example> <1@studio.example>\n"
    b"Date: Tue, 03 Mar 2026 23:50:00 -0800\n\nYou will have them by Friday.\n\n> Could you send us the texts?\n"
)


def read(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[str, str]:
    assert 0 == front_door(["read", *map(str, words)])
    said = capsys.readouterr()
    return said.out, said.err


def test_the_json_of_a_mail_is_that_of_the_design(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every key of the design, the answer first because it was given first, its day in the writer's own offset."""
    (tmp_path / "answer.eml").write_bytes(ANSWER)
    (tmp_path / "box").write_bytes(b"From ana 9:12\n" + ANSWER + b"\nFrom ana 9:12\n" + ASK)
    out, _ = read(capsys, tmp_path / "answer.eml", tmp_path / "box", "--json")
    told = [json.loads(line) for line in out.splitlines()]
    assert [0, 0, 1] == [one["index"] for one in told]
    assert all(KEYS == list(one)[: len(KEYS)] for one in told)
    assert {"1@studio.example"} == {one["thread"] for one in told}
    answer = told[0]
    assert "You will have them by Friday." == answer["text"]
    assert ("bob@client.example", "human", "en", "promise") == tuple(
        answer[key] for key in ("from", "kind", "language", "answer")
    )
    assert [("promise", "2026-03-06")] == [(day["kind"], day["on"]) for day in answer["dates"]]
    assert "2026-03-03T23:50:00-08:00" == answer["date"]
    assert ("1@studio.example", ["0@studio.example", "1@studio.example"]) == (
        answer["in_reply_to"],
        answer["references"],
    )


def test_a_mail_of_which_nothing_is_left_is_told_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any bytes are a message: an empty file has its line, with what is wrong."""
    (tmp_path / "empty.eml").write_bytes(b"")
    told = json.loads(read(capsys, tmp_path / "empty.eml", "--json")[0])
    assert [None, None, None, ["header: there is none"]] == [
        told[key] for key in ("message_id", "from", "date", "complaints")
    ]


def test_one_mail_is_one_screen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """However much is in it; what is left out is counted."""
    days = b"".join(b"I will send part %d by %d April 2026.\n\n" % (number, number) for number in range(1, 11))
    odd = b"this is no field\nX-A: b\n" * 30
    (tmp_path / "long.eml").write_bytes(
        b"Subject: " + b"word " * 400 + b"\n" + odd + ANSWER.replace(b"\n\n", b"\n\n" + days, 1)
    )
    out, _ = read(capsys, tmp_path / "long.eml")
    lines = out.splitlines()
    assert len(lines) <= SCREEN
    assert max(map(len, lines[1:])) <= 110
    assert any("more" in line for line in lines)
    assert "  promise: Friday, 10 April 2026" in out


def test_a_mail_does_not_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Escapes in a name, a subject, a text: they clear no screen, set no title, turn no line round."""
    (tmp_path / "escape.eml").write_bytes(
        ANSWER.replace(b"Bob", b"B\x1b[2Job")
        .replace(b"Re: Texts", b"=?utf-8?q?Te=1B[31mxts?=")
        .replace(b"You", "\x1b]0;evil\x07\u202eYou\u009b2J".encode())
    )
    out, _ = read(capsys, tmp_path / "escape.eml")
    assert "will have them by Friday" in out
    assert not [sign for sign in out if unicodedata.category(sign) in ("Cc", "Cf") and sign != "\n"]


def test_a_folder_of_many_shows_progress_and_ends_with_a_table_of_kinds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """How far it is goes to standard error; nobody reads 450 screens."""
    for number in range(1, 451):
        mail = ASK.replace(b"<1@", b"<%d@" % number).replace(b"Texts", b"Texts %d" % number)
        (tmp_path / f"{number}.eml").write_bytes(mail)
    away = ANSWER.replace(b"You will have them by Friday.", b"I am out of the office until 9 March.")
    (tmp_path / "a.eml").write_bytes(b"Auto-Submitted: auto-replied\n" + away)
    out, err = read(capsys, tmp_path)
    assert ["451 mails in 450 threads", "450  human", "1  auto_reply"] == [
        line.strip() for line in out.split("\n") if line
    ]
    assert "\r400 mails read" in err
    assert err.endswith("451 mails read\n")


@pytest.mark.parametrize(
    ("begins", "what"), [(b"%PDF-1.7\n", "a PDF"), (b"\xd0\xcf\x11\xe0\xa1\xb1", "Outlook's (.msg)")]
)
def test_what_was_never_a_mail_is_called_by_its_name(
    begins: bytes, what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Dropped from Outlook's window it is a file of its own kind: a person is told how to store a mail."""
    (tmp_path / "dropped").write_bytes(begins)
    out, _ = read(capsys, tmp_path / "dropped")
    assert f"! this is {what}" in out.replace("a file of ", "")
    assert "; save the mail as .eml" in out
