"""People of one client in the thread of another, or where nobody has put us on: what befalls them is told once."""

from email import message_from_bytes

from bot.mail.message import Address
from bot.project import facts
from bot.walk.states import fact_of
from tests.bridge import ANA, BOB, BOT, HOUR, Bridge, tale
from tests.stage import ask

GINA = Address("gina@globex.example", "Gina")

DELAYED = """\
From: gina@globex.example
To: ana@studio.example
Subject: Texts
Message-ID: <delayed@globex.example>
In-Reply-To: {asked}
Date: Mon, 02 Mar 2026 11:30:00 +0000
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

Your mail to gina@globex.example has not been delivered yet.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.globex.example

Final-Recipient: rfc822; gina@globex.example
Action: delayed
Status: 4.4.1
--b--
"""


async def _of_gina(bridge: Bridge) -> list[str]:
    """What was written down of her client's people."""
    recorded = await bridge.store.transact(lambda book: book.facts("globex.example"))
    of_people = (facts.Objected, facts.DeliveryTroubled)
    return [type(fact).__name__ for fact in map(fact_of, recorded) if isinstance(fact, of_people)]


async def _is_a_client(bridge: Bridge) -> None:
    await bridge.write("Could you send us the icons?", to=(GINA,), cc=(BOT,), subject="Icons")


def test_a_notice_of_her_own_server_in_another_clients_thread_is_told_once() -> None:
    """It speaks in her name, and of her mailbox: that is one trouble and not two."""

    async def story(bridge: Bridge) -> None:
        await _is_a_client(bridge)
        asked = message_from_bytes(ask("Texts", 0))["Message-ID"]
        await bridge.write("Gina, see below.", to=(BOB,), cc=(GINA, BOT), subject="Re: Texts", answers=asked)
        bridge.box.add(DELAYED.format(asked=asked).encode())
        await bridge.until(bridge.clock.now() + HOUR)
        assert ["DeliveryTroubled"] == await _of_gina(bridge)

    tale(story)


def test_an_objection_where_nobody_has_put_us_on_is_told_once() -> None:
    """It is hers, and there is no thread of another client for it to stand in."""

    async def story(bridge: Bridge) -> None:
        await _is_a_client(bridge)
        await bridge.write("Please stop writing to us.", sender=GINA, to=(ANA,), subject="Lunch", results="")
        assert ["Objected"] == await _of_gina(bridge)

    tale(story)
