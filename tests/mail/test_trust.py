"""Who is believed to have sent a mail: forged results prove nothing, those of the pinned server do."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail import trust
from bot.mail.message import Message
from bot.mail.reading import read
from tests.mail.scenes_trust import ANA, GENUINE, PINNED, SPOOFED, header
from tests.mail.scenes_trust_microsoft import GENUINE_MICROSOFT, SPOOFED_MICROSOFT
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
    assert 80 <= len(SPOOFED) + len(SPOOFED_MICROSOFT)
    assert 40 <= len(GENUINE) + len(GENUINE_MICROSOFT)


@given(st.text(alphabet=st.sampled_from(' \t;=()"\\.@-/:,<>abpsdkimr1'), max_size=80))
def test_any_field_is_read_without_raising(field: str) -> None:
    """Hostile fields are common, and most of them are merely broken."""
    trust.is_proven(message(header(ANA, field)), PINNED)


@given(st.text(max_size=40))
def test_junk_behind_a_good_field_never_proves_another(junk: str) -> None:
    """Whatever follows the name of a stranger's server, it stays a stranger's."""
    field = f"mx.evil.example; dmarc=pass header.from=studio.example; {junk}".replace("\r", "").replace("\n", "")
    assert not trust.is_proven(message(header(ANA, field)), PINNED)


@pytest.mark.parametrize("fields", GENUINE_MICROSOFT.values(), ids=GENUINE_MICROSOFT.keys())
def test_what_microsoft_vouches_for_is_proven_where_it_is_pinned(fields: str) -> None:
    """Its field has no name, so nobody else believes it."""
    assert trust.is_proven(message(fields), trust.MICROSOFT)
    assert not trust.is_proven(message(fields), PINNED)
    assert not trust.is_proven(message(fields), None)


@pytest.mark.parametrize("fields", SPOOFED_MICROSOFT.values(), ids=SPOOFED_MICROSOFT.keys())
def test_what_anybody_could_have_written_proves_nothing_to_microsoft(fields: str) -> None:
    """A field with a name is another server's, whoever it names."""
    assert not trust.is_proven(message(fields), trust.MICROSOFT)


@pytest.mark.parametrize("fields", GENUINE.values(), ids=GENUINE.keys())
def test_googles_field_proves_nothing_where_microsoft_is_pinned(fields: str) -> None:
    """The profile is pinned, not guessed from the field."""
    assert not trust.is_proven(message(fields), trust.MICROSOFT)


@pytest.mark.parametrize(
    ("pinned", "field"),
    [
        (PINNED, "mx.google.com; dmarc=fail header.from=studio.example"),
        (PINNED, "mx.google.com; dmarc=fail (p=REJECT) header.from=studio.example; dkim=pass header.d=studio.example"),
        (trust.MICROSOFT, "spf=fail smtp.mailfrom=evil.example;dmarc=fail action=none header.from=studio.example"),
    ],
)
def test_a_mail_that_fails_its_domains_policy_is_disowned(pinned: str, field: str) -> None:
    """More than unknown: the server says that it is not the member's."""
    assert trust.Author.DENIED is trust.judged(message(header(ANA, field)), pinned)


@pytest.mark.parametrize("field", ["mx.evil.example; dmarc=fail header.from=studio.example", "", "mx.google.com; none"])
def test_nobody_else_can_disown_a_mail(field: str) -> None:
    """Otherwise a stranger's field could silence a member."""
    assert trust.Author.UNKNOWN is trust.judged(message(header(ANA, field)), PINNED)


@pytest.mark.parametrize(
    ("scenes", "pinned"), [(GENUINE, PINNED), (GENUINE_MICROSOFT, trust.MICROSOFT)], ids=["google", "microsoft"]
)
def test_a_genuine_mail_tells_what_to_pin(scenes: Mapping[str, str], pinned: str) -> None:
    """As `doctor` finds it out from a mail it sent itself."""
    assert {pinned} == {trust.profile(message(fields)) for fields in scenes.values()}


@pytest.mark.parametrize(
    "field", ["", "none", "mx.google.com; none", "mx.google.com; dmarc=fail header.from=studio.example"]
)
def test_a_mail_that_nothing_proves_pins_nothing(field: str) -> None:
    """There only confirmations are possible."""
    assert trust.profile(message(header(ANA, field))) is None
