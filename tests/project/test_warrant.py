"""Who may order what: the table of proofs, read out."""

import itertools

import pytest

from bot.mail.trust import Author
from bot.project.order_mail import QUESTIONS
from bot.project.orders import VERBS
from bot.project.warrant import OUTWARD, SHOWN, Bearing, Verdict, in_digest, scope, verdict
from tests.project.test_orders import CLIENT, KEY

PROVEN, UNKNOWN, DENIED = Author.PROVEN, Author.UNKNOWN, Author.DENIED
NOTHING, TOKEN, SHOWED = Bearing.NOTHING, Bearing.TOKEN, Bearing.SHOWN
OBEY, CONFIRM, REFUSE = Verdict.OBEY, Verdict.CONFIRM, Verdict.REFUSE


@pytest.mark.parametrize(
    ("verb", "author", "bearing", "vouching", "expected"),
    [
        ("snooze", PROVEN, NOTHING, True, OBEY),
        ("snooze", UNKNOWN, TOKEN, True, OBEY),
        ("snooze", UNKNOWN, NOTHING, True, CONFIRM),
        ("snooze", UNKNOWN, NOTHING, False, CONFIRM),
        ("snooze", DENIED, TOKEN, True, REFUSE),
        ("send", PROVEN, NOTHING, True, CONFIRM),
        ("send", PROVEN, TOKEN, True, OBEY),
        ("send", UNKNOWN, TOKEN, True, CONFIRM),
        ("send", UNKNOWN, TOKEN, False, CONFIRM),
        ("approve", PROVEN, SHOWED, True, OBEY),
        ("approve", UNKNOWN, SHOWED, True, CONFIRM),
        ("approve", UNKNOWN, SHOWED, False, OBEY),
        ("approve", UNKNOWN, TOKEN, False, CONFIRM),
        ("approve", DENIED, SHOWED, True, REFUSE),
        ("why", UNKNOWN, NOTHING, True, OBEY),
    ],
)
def test_what_an_order_needs(verb: str, author: Author, bearing: Bearing, vouching: bool, expected: Verdict) -> None:
    """Quiet: author or token. Outward: both, or the confirmation. Disowned: nothing at all."""
    assert expected is verdict(verb, author, bearing, vouching)


def test_nothing_outward_passes_on_one_proof_alone() -> None:
    """Whatever the rest says."""
    for verb, author, vouching in itertools.product(OUTWARD, Author, (True, False)):
        assert OBEY is not verdict(verb, author, NOTHING, vouching)
        assert author is PROVEN or OBEY is not verdict(verb, author, TOKEN, vouching)


def test_every_order_is_either_outward_or_quiet_by_its_name() -> None:
    """The design names five outward orders; an approval in other words is the sixth."""
    assert {"send", "approve", "resume", "close", "contact"} | {"reword"} == OUTWARD
    assert SHOWN | OUTWARD <= set(VERBS)
    assert not QUESTIONS & set(VERBS)


def test_a_token_that_lets_a_letter_go_is_bound_to_that_letter() -> None:
    """And one of the digest is another."""
    thread = CLIENT.threads[1]
    assert f"approve/1/{KEY}" == scope("approve", 1, thread)
    assert "send/1/1.0.0" == scope("send", 1, thread)
    assert "got/1/" == scope("got", 1, thread)
    assert "resume/acme/" == scope("resume", None, None, "acme")
    assert scope("approve", 1, thread) != in_digest(scope("approve", 1, thread))
