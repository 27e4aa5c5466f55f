"""What is typed behind a verb, and what it means."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.followup.ordering import Place, check, comes_next, order_of, the_day
from bot.followup.policy import Mode
from bot.project.order_mail import Command, command
from bot.project.orders import Unclear
from bot.project.state import Client, Contact
from tests.followup import cases
from tests.followup.cases import BOB
from tests.followup.desk import policy
from tests.followup.test_decide import KEY

NOW = datetime(2025, 3, 5, 9, tzinfo=UTC)
"""A Wednesday."""


def test_to_wait_until_a_day_is_to_snooze_until_it() -> None:
    """What was done is told as what it was."""
    order = order_of(Command("wait", "until friday", 3), Place(stream="acme", client=Client(), number=3), policy(), NOW)
    assert ("snooze", date(2025, 3, 7)) == (order.verb, order.on)


def test_a_day_that_is_over_is_said_to_be() -> None:
    """Nobody is told that it could be two."""
    with pytest.raises(Unclear, match="'2025-03-04' is over; write a day to come, like friday"):
        the_day("2025-03-04", policy(), NOW)


def test_what_is_no_address_is_told_what_one_looks_like() -> None:
    """Behind any other verb the list of orders is named."""
    said = Command("contact", "bobclient", 3)
    check(said)
    with pytest.raises(Unclear, match=r"'bobclient' is not one mail address, such as carol@client\.example"):
        order_of(said, Place(stream="acme", client=Client(), number=3), policy(), NOW)
    with pytest.raises(Unclear, match="I do not understand 'from Bob' behind got; help lists the orders"):
        check(Command("got", "from Bob", 3))


@pytest.mark.parametrize(
    ("line", "verb", "on"),
    [
        ("#pause until friday", "snooze", date(2025, 3, 7)),
        ("#snooze 3 business days", "snooze", date(2025, 3, 10)),
        ("#snooze für 2 Werktage", "snooze", date(2025, 3, 7)),
        ("#away bob next week", "away", date(2025, 3, 17)),
        ("#away bob until friday", "away", date(2025, 3, 10)),
        ("#away bob from 10 to 14 march", "away", date(2025, 3, 17)),
        ("#hold off", "hold", None),
        ("#skip this step", "skip", None),
    ],
)
def test_orders_in_the_words_of_the_day(line: str, verb: str, on: date | None) -> None:
    """A pause that ends is a snooze, a week away ends with the week, and days may be working days."""
    said = command(line)
    check(said)
    order = order_of(said, Place(stream="acme", client=cases.client(cases.thread()), number=1), policy(), NOW)
    assert (verb, on) == (order.verb, order.on)


@pytest.mark.parametrize("typed", ["karol friday", "Karol, until friday", "hugo from 10 to 14 march"])
def test_nobody_is_away_for_another(typed: str) -> None:
    """Whom we do not know, or two of a name: everybody the thread waits for was taken for away."""
    carol = "carol@acme.example"
    known = {BOB: Contact(address=BOB, name="Bob Miller"), carol: Contact(address=carol)}
    place = Place(stream="acme", client=replace(cases.client(cases.thread()), contacts=known), number=1)
    with pytest.raises(Unclear, match=r"'\w+' is not one person of the client for sure; known: Bob Miller, carol@acme"):
        order_of(command(f"#away {typed}"), place, policy(), NOW)
    assert BOB == order_of(command("#away bob gone until friday"), place, policy(), NOW).address


@pytest.mark.parametrize(
    "typed",
    [
        "until friday", "next week", "fri", "sat", "sick until friday", "krank bis Freitag", "на неделю", "bis Freitag",
        "jusqu'à vendredi", "vom 10. bis 14. März", "durante la semana que viene",
    ],
)  # fmt: skip
def test_a_day_alone_is_nobodys_name(typed: str) -> None:
    """Then those are away whom the thread waits for."""
    place = Place(stream="acme", client=cases.client(cases.thread()), number=1)
    order = order_of(command(f"#away {typed}"), place, policy(), NOW)
    assert ("", True) == (order.address, order.on is not None)


def test_whoever_is_away_from_a_day_on_is_asked_until_when() -> None:
    """The day they leave is not the day they are back."""
    place = Place(stream="acme", client=cases.client(cases.thread()), number=1)
    with pytest.raises(Unclear, match="'from monday' is not one day for sure"):
        order_of(command("#away from monday"), place, policy(), NOW)


def test_nobody_is_back_before_they_leave() -> None:
    """Two days the wrong way round are no absence."""
    place = Place(stream="acme", client=cases.client(cases.thread()), number=1)
    with pytest.raises(Unclear, match="is not one day for sure"):
        order_of(command("#away from 14 to 10 march"), place, policy(), NOW)


def test_a_contact_is_named_as_mail_programs_name_them() -> None:
    """A name, and the address in angle brackets; an address in place of the name is none."""
    place = Place(stream="acme", client=Client(), number=3)
    said = command("#contact Carol Stein <Carol@acme.example>")
    order = order_of(said, place, policy(), NOW)
    assert (True, "Carol Stein", "carol@acme.example") == (said.fits, order.name, order.address)
    assert not command("#contact boss@acme.example <carol@acme.example>").fits
    assert not command("contact the people at the bank under <carol@acme.example>").fits


def test_a_letter_that_waits_for_a_yes_and_is_put_off_comes_up_again_that_day() -> None:
    """By itself it never goes, but nobody who said friday wants to hear that nothing comes."""
    asked = frozenset({f"approval:{KEY}"})
    waiting = cases.client(cases.thread(asked=asked, snoozed=date(2026, 3, 6)))
    ours = cases.policy(mode=Mode.APPROVE)
    said = comes_next(Place(stream="acme", client=waiting, number=1), ours, cases.look())
    assert said.startswith("Next in thread 1: Friday, 6 March at 09:00; the team is asked to approve it")
    unsaid = comes_next(
        Place(stream="acme", client=cases.client(cases.thread(asked=asked)), number=1), ours, cases.look()
    )
    assert unsaid.startswith("Next in thread 1: nothing by itself; the team is asked to approve it")


def test_a_letter_ordered_to_go_is_told_what_holds_it() -> None:
    """`send` while the client's own day is still to come: nobody is told that it goes because it was ordered."""
    silence = cases.silence(hurried=True, promise=cases.promise(date(2026, 3, 12)))
    place = Place(stream="acme", client=cases.client(cases.thread(waiting=silence)), number=1)
    said = comes_next(place, cases.policy(), cases.look())
    assert "Next in thread 1: Friday, 13 March at 09:00; bob@acme.example promised it by Thursday, 12 March." == said
