"""A mail that was saved and attached as a file of no type is the mail it was."""

from datetime import UTC, datetime

import pytest

from bot.mail.reading import read

HEAD = "From: Ana <ana@studio.example>\nSubject: Fwd: Texts\n" + (
    "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nfyi\n--b\n"
)
SAVED = "From: Bob <bob@client.example>\nSubject: Re: Texts\n\nHere they are."


@pytest.mark.parametrize(
    ("kind", "name", "types"),
    [
        ("application/octet-stream", "Re_ Texts.eml", ["text/plain", "message/rfc822"]),
        ("application/octet-stream", "TEXTS.EML", ["text/plain", "message/rfc822"]),
        ("application/octet-stream", "texts.bin", ["text/plain"]),
        ("application/pdf", "texts.eml", ["text/plain"]),
    ],
)
def test_a_file_that_says_it_is_a_mail_is_opened(kind: str, name: str, types: list[str]) -> None:
    """By its name, where its type says nothing; what has a type is that."""
    raw = f'{HEAD}Content-Type: {kind}\nContent-Disposition: attachment; filename="{name}"\n\n{SAVED}\n--b--\n'
    found = read(raw.encode(), fallback=datetime(2026, 3, 3, tzinfo=UTC))
    assert types == [part.content_type for part in found.parts]
    assert [name] == [file.name for file in found.attachments]
    assert ("Here they are." in found.parts[-1].text) is (len(types) > 1)
