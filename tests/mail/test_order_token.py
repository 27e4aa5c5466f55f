"""The sealed word of a button: whose it is, for what, and until when."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.order_token import Seal, last_day, ordered_in, sealed, without_token, worth

SECRET, ANA, SCOPE, LAST = b"secret", "ana@studio.example", "send/3/1.0.0", date(2026, 3, 9)
TOKEN = sealed(SECRET, ANA, SCOPE, LAST)


def test_a_token_holds_to_the_end_of_its_last_day() -> None:
    assert Seal.GOOD is worth(SECRET, TOKEN, ANA, SCOPE, LAST)
    assert Seal.EXPIRED is worth(SECRET, TOKEN, ANA, SCOPE, LAST + timedelta(days=1))


def test_letters_that_a_program_made_capital_are_the_same() -> None:
    assert Seal.GOOD is worth(SECRET, TOKEN.upper(), ANA, SCOPE, LAST)


@pytest.mark.parametrize(
    ("secret", "member", "scope"),
    [(b"other", ANA, SCOPE), (SECRET, "lee@studio.example", SCOPE), (SECRET, ANA, "send/4/1.0.0"), (SECRET, ANA, "")],
    ids=["another secret", "another member", "another thread", "nothing"],
)
def test_for_anything_else_it_is_worth_nothing(secret: bytes, member: str, scope: str) -> None:
    assert Seal.FALSE is worth(secret, TOKEN, member, scope, LAST)


def test_a_later_last_day_cannot_be_written_into_it() -> None:
    """The day is sealed with the rest."""
    longer = sealed(SECRET, "eve@evil.example", SCOPE, LAST + timedelta(days=99))[:3] + TOKEN[3:]
    assert Seal.FALSE is worth(SECRET, longer, ANA, SCOPE, LAST)


def test_member_and_scope_do_not_run_into_each_other() -> None:
    """`ana` and `b/3` is not `anab` and `/3`."""
    assert sealed(SECRET, "ana", "b/3", LAST) != sealed(SECRET, "anab", "/3", LAST)


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2109, 1, 1)), st.text(max_size=30))
def test_every_day_is_read_back(day: date, scope: str) -> None:
    """Nineteen letters and figures, whatever it seals."""
    token = sealed(SECRET, ANA, scope, day)
    assert (19, day) == (len(token), last_day(token))


@given(st.text(max_size=60))
def test_no_text_raises_or_passes(text: str) -> None:
    assert Seal.FALSE is worth(SECRET, text, ANA, SCOPE, LAST)
    ordered_in(text)
    without_token(text)


@pytest.mark.parametrize(
    ("subject", "order"),
    [
        (f"3 got it [{TOKEN}]", "3 got it"),
        (f"  3  got it   [{TOKEN.upper()}] ", "3 got it"),
        (f"[EXTERN] 3 got it [{TOKEN}]", "3 got it"),
        (f"[External] 3 snooze friday [{TOKEN}]", "3 snooze friday"),
        (f"Re: 3 got it [{TOKEN}]", None),
        (f"AW: 3 got it [{TOKEN}]", None),
        (f"Fwd: [EXTERN] 3 got it [{TOKEN}]", "Fwd: [EXTERN] 3 got it"),
        (f"3 got it [{TOKEN}] (fwd)", None),
        (f"[{TOKEN}]", None),
        (f"3 got it {TOKEN}", None),
        (f"3 got it [{TOKEN[:-1]}]", None),
        ("Texts [acme-site]", None),
        ("", None),
    ],
)
def test_an_order_and_its_token_in_a_subject(subject: str, order: str | None) -> None:
    """As the button wrote it; a mark of ours that was answered or forwarded is no verb of ours."""
    assert order == (found[0] if (found := ordered_in(subject)) else None)


def test_what_we_repeat_has_no_token() -> None:
    assert "3 got it" == without_token(f"3 got it [{TOKEN}]")
