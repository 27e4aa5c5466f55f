"""Whose mail came back, where the report names an address that nobody knows."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.mail.message import Address, Failed, Kind
from bot.project.came_back import tied_by_its_id, written_to
from bot.project.people import ClientCard, People
from bot.project.records import Reading
from tests.project.cast import LastTwo

AT = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
ANA, BOB, CAROL = (Address(one) for one in ("ana@studio.example", "bob@acme.example", "carol@acme.example"))
BOT, PRINTER = Address("followup@studio.example"), Address("print@shop.example")
PEOPLE = People(
    bot=BOT,
    team_domains=frozenset({"studio.example"}),
    members=(ANA,),
    clients={"acme": ClientCard("acme", "Acme", frozenset({"acme.example"}))},
    suffixes=LastTwo(),
)
INNER = Failed("u1043@store3.hosting.example", True, "5.1.1")


def mail(sender: Address, **changes: Any) -> Reading:
    return Reading(identity="0" * 64, at=AT, day=AT.date(), senders=(sender,), **changes)


RETURNED = mail(ANA, to=(BOB,), cc=(BOT,), message_id="m@studio.example")
REPORT = mail(Address("mailer-daemon@mx.example"), kind=Kind.BOUNCE, failed=(INNER,), returned_id="m@studio.example")


def whose(report: Reading = REPORT, returned: Reading = RETURNED) -> list[str]:
    tied = tied_by_its_id(report, lambda: [returned], PEOPLE, PEOPLE.named_client)
    return [written_to(one, PEOPLE.named_client) for one in tied.failed]


@pytest.mark.parametrize(
    "returned", [RETURNED, replace(RETURNED, cc=(BOT, ANA)), replace(RETURNED, senders=(BOT,), cc=())]
)
def test_an_inner_address_stands_for_whom_the_mail_went_to(returned: Reading) -> None:
    """Copies for us, or for whoever wrote it, leave no doubt who that was."""
    assert [BOB.address] == whose(returned=returned)


@pytest.mark.parametrize("cc", [(CAROL,), (PRINTER,), (BOT, Address("lee@studio.example"))])
def test_of_a_mail_to_several_nobody_can_tell(cc: tuple[Address, ...]) -> None:
    """The inner address may be anybody's of them."""
    assert [INNER.recipient] == whose(returned=replace(RETURNED, cc=cc))


@pytest.mark.parametrize(
    "failed",
    [
        (Failed(CAROL.address, True, "5.1.1"),),
        (Failed("c@home.example", True, "5.1.1", CAROL.address),),
        (Failed("lee@studio.example", True, "5.1.1"),),
        (Failed(BOT.address, True, "5.1.1"),),
        (INNER, Failed("u1044@store3.hosting.example", True, "5.1.1")),
        (),
    ],
)
def test_a_report_that_names_somebody_is_about_them(failed: tuple[Failed, ...]) -> None:
    """A person of the client or one of ours, or more than one: nothing is added to what it says."""
    assert [written_to(one, PEOPLE.named_client) for one in failed] == whose(replace(REPORT, failed=failed))


def test_without_the_mail_nobody_is_named() -> None:
    """The report returns none, or one that we never saw."""
    assert [INNER.recipient] == whose(replace(REPORT, returned_id=None), replace(RETURNED, message_id=None))
    assert [INNER.recipient] == whose(replace(REPORT, returned_id="other@studio.example"))
