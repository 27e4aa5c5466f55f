"""Who is believed to have sent a mail: forged results prove nothing, those of the pinned server do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail import trust
from bot.mail.message import Message
from bot.mail.reading import read
from tests.mail.scenes_trust import ANA, GENUINE, PINNED, SPOOFED, header
from tests.mail.test_reading import FALLBACK


def message(fields: str) -> Message:
    return read(f"{fields.strip()}\nSubject: re\n\n#close\n".encode(), fallback=FALLBACK)


@pytest.mark.parametrize("fields", GENUINE.values(), ids=GENUINE.keys())
def test_what_the_pinned_server_vouches_for_is_proven(fields: str) -> None:
    """As Google and servers of one's own write it."""
    assert trust.is_proven(message(fields), PINNED)


@pytest.mark.parametrize("fields", SPOOFED.values(), ids=SPOOFED.keys())
def test_what_anybody_could_have_written_proves_nothing(fields: str) -> None:
    """Each is a way in which a stranger might look like a member."""
    assert not trust.is_proven(message(fields), PINNED)


@pytest.mark.parametrize("fields", GENUINE.values(), ids=GENUINE.keys())
def test_without_a_pinned_server_nothing_is_proven(fields: str) -> None:
    """Microsoft 365 names none, so there only a confirmation counts."""
    assert not trust.is_proven(message(fields), None)


@pytest.mark.parametrize("fields", GENUINE.values(), ids=GENUINE.keys())
def test_another_servers_word_does_not_count(fields: str) -> None:
    """Nor that of a server whose name begins or ends like ours."""
    for other in ("mx.studio.example", f"{PINNED}.evil.example", f"x{PINNED}", PINNED[1:]):
        assert not trust.is_proven(message(fields), other)


def test_there_are_enough_scenes() -> None:
    """The promise of the issue, counted."""
    assert 60 <= len(SPOOFED)
    assert 25 <= len(GENUINE)


@given(st.text(alphabet=st.sampled_from(' \t;=()"\\.@-/:,<>abpsdkimr1'), max_size=80))
def test_any_field_is_read_without_raising(field: str) -> None:
    """Hostile fields are common, and most of them are merely broken."""
    trust.is_proven(message(header(ANA, field)), PINNED)


@given(st.text(max_size=40))
def test_junk_behind_a_good_field_never_proves_another(junk: str) -> None:
    """Whatever follows the name of a stranger's server, it stays a stranger's."""
    field = f"mx.evil.example; dmarc=pass header.from=studio.example; {junk}".replace("\r", "").replace("\n", "")
    assert not trust.is_proven(message(header(ANA, field)), PINNED)
