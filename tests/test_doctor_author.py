"""What `doctor` makes of the letter it sent itself: whether the server vouches for authors, and what to pin."""

from pathlib import Path

import pytest

from bot.cli.doctor_author import authors, unheard
from bot.mail.message import Message
from bot.mail.reading import read
from bot.settings.load import load
from tests.mail.scenes_trust import ANA, DMARC, header
from tests.mail.scenes_trust_microsoft import FULL
from tests.mail.test_reading import FALLBACK
from tests.test_settings import SMALLEST


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


def test_where_nobodys_order_is_heard_it_is_said_before_somebody_gives_one(tmp_path: Path) -> None:
    """The ten lines of the README name a domain only: `list` in a mail of its own was met with silence."""
    file = tmp_path / "courtside.toml"
    file.write_text(SMALLEST, "utf-8")
    (found,) = unheard(load(file, {}))
    assert "an order by mail that answers none of ours is passed over" in found.what
    assert 'members = ["Ana Ruiz <ana@studio.example>"]' in found.fix
    assert () == tuple(unheard(load(file, {"COURTSIDE_TEAM__MEMBERS": "ana@studio.example"})))
    assert () == tuple(unheard(load(file, {"COURTSIDE_INBOX__AUTHSERV_ID": "mx.google.com"})))
