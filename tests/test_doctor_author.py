"""What `doctor` makes of the letter it sent itself: whether the server vouches for authors, and what to pin."""

import pytest

from bot.cli.doctor_author import authors
from bot.mail.message import Message
from bot.mail.reading import read
from tests.mail.scenes_trust import ANA, DMARC, header
from tests.mail.scenes_trust_microsoft import FULL
from tests.mail.test_reading import FALLBACK


def probe(*results: str) -> Message:
    return read(f"{header(ANA, *results).strip()}\nSubject: probe\n\nx\n".encode(), fallback=FALLBACK)


@pytest.mark.parametrize(
    ("pinned", "results", "what", "fix"),
    [
        (None, (DMARC,), "is not set", 'authserv_id = "mx.google.com"'),
        (None, (FULL,), "is not set", 'authserv_id = "microsoft"'),
        (None, (), "without a word on its author", "by hand"),
        (None, ("mx.google.com; none",), "without a word on its author", "by hand"),
        ("mx.google.com", (FULL,), "does not vouch", 'authserv_id = "microsoft"'),
        ("mx.google.com", (DMARC.replace("pass", "fail"),), "does not vouch", "SPF and DKIM"),
    ],
)
def test_what_is_not_as_it_should_be_is_said_with_its_fix(
    pinned: str | None, results: tuple[str, ...], what: str, fix: str
) -> None:
    """Where only confirmations are possible it says so plainly."""
    (found,) = authors(pinned, probe(*results))
    assert what in found.what
    assert fix in found.fix


@pytest.mark.parametrize(
    ("pinned", "letter"),
    [
        ("mx.google.com", probe(DMARC)),
        ("microsoft", probe(FULL)),
        ("mx.google.com", probe()),
        (None, None),
        ("mx.google.com", None),
    ],
    ids=["google", "microsoft", "a host that is silent on its own mail", "not come", "pinned, not come"],
)
def test_all_well_is_said_by_saying_nothing(pinned: str | None, letter: Message | None) -> None:
    """Some hosts write nothing on mail that never left them; that disproves nothing."""
    assert () == tuple(authors(pinned, letter))
