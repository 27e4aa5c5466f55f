"""The digest answered: by its buttons, or with lines above it (design 9, 10)."""

import re
from datetime import timedelta
from email.message import EmailMessage
from html import unescape

import pytest

from bot.mail.message import Address
from bot.project import facts
from tests.bridge import ANA, BOB, HOUR, PROVEN, Bridge, button, html_of, opened, tale, text_of
from tests.stage import THURSDAY

UNPINNED = 'url = "imap://127.0.0.1"'
WEDNESDAY_NOON = THURSDAY - timedelta(hours=21)


async def with_digest(bridge: Bridge) -> EmailMessage:
    """The digest of Thursday morning: a letter is announced."""
    await bridge.until(THURSDAY - timedelta(minutes=20))
    return bridge.answers[-1]


@pytest.mark.parametrize(
    ("label", "kind"),
    [("Got it", facts.CourtSet), ("Wait a day", facts.Snoozed), ("Keep it back", facts.Paused)],
)
@pytest.mark.parametrize("pinned", [UNPINNED, 'url = "imap://127.0.0.1"\nauthserv_id = "mx.google.com"'])
def test_every_quiet_answer_is_one_click(label: str, kind: type[facts.Ordered], pinned: str) -> None:
    """The token alone is enough, whoever the server is."""

    async def story(bridge: Bridge) -> None:
        digest = await with_digest(bridge)
        assert "1 goes out" in digest["Subject"]
        await bridge.press(label, digest, results="", after=timedelta(minutes=5))
        assert 1 == len(await bridge.facts(kind))
        await bridge.until(THURSDAY + 3 * HOUR)
        assert [] == bridge.clients_letters

    tale(story, pinned=pinned, digests=True)


def test_send_is_one_click_of_its_member_and_a_question_to_everybody_else() -> None:
    """Author and token; where nobody vouches for the author, a confirmation."""

    async def proven(bridge: Bridge) -> None:
        digest = await with_digest(bridge)
        await bridge.press("Send now", digest, after=timedelta(minutes=25))
        assert 1 == len(bridge.clients_letters)

    async def unproven(bridge: Bridge) -> None:
        digest = await with_digest(bridge)
        await bridge.press("Send now", digest, results="", after=timedelta(minutes=25))
        assert [] == await bridge.facts(facts.SendOrdered)
        assert "Was this you? 1 send" == bridge.answers[-1]["Subject"]

    tale(proven, digests=True)
    tale(unproven, pinned=UNPINNED, digests=True)


@pytest.mark.parametrize(
    ("line", "kind"),
    [("1 got it", facts.CourtSet), ("1 snooze fri", facts.Snoozed), ("1 send", facts.SendOrdered)],
)
def test_an_answer_with_lines_above_the_digest(line: str, kind: type[facts.Ordered]) -> None:
    """`3 got it`, `4 snooze fri`, `5 send`, as the digest itself says."""

    async def story(bridge: Bridge) -> None:
        digest = await with_digest(bridge)
        quoted = "\n".join(f"> {one}" for one in text_of(digest).splitlines())
        text = f"{line}\n\nOn Thursday, 5 March 2026 at 08:30, Studio <followup@studio.example> wrote:\n{quoted}"
        await bridge.write(text, answers=digest["Message-ID"], results=PROVEN, after=timedelta(minutes=5))
        assert 1 == len(await bridge.facts(kind))

    tale(story, digests=True)


def test_the_text_says_how_to_answer() -> None:
    """Who reads no HTML finds the lines to write."""

    async def story(bridge: Bridge) -> None:
        text = text_of(await with_digest(bridge))
        assert "To answer, write one of the orders marked > on a line of its own" in text
        assert "> 1 got it | 1 wait | 1 hold | 1 send" in text

    tale(story, digests=True)


def test_every_link_of_a_digest_writes_an_order_to_the_bot() -> None:
    """And none leads anywhere else."""

    async def story(bridge: Bridge) -> None:
        digest = await with_digest(bridge)
        links = [unescape(one) for one in re.findall(r'href="([^"]*)"', html_of(digest))]
        assert 4 == len(links)
        for link in links:
            subject, body = opened(link)
            assert re.fullmatch(r"1 (got it|wait|hold|send) \[[a-z2-7]{19}\]", subject)
            assert "" == body

    tale(story, digests=True)


def test_a_digest_that_is_answered_to_the_client_steers_nothing() -> None:
    """A numbered line in a mail that a client receives is a sentence."""

    async def story(bridge: Bridge) -> None:
        digest = await with_digest(bridge)
        bob = Address("bob@client0.example", "Bob")
        await bridge.write("1 close", answers=digest["Message-ID"], cc=(bob,))
        assert [] == await bridge.facts(facts.Closed)

    tale(story, digests=True)


def test_a_clients_order_is_counted_and_never_carried_out() -> None:
    """`#close` from the client, to us: the next digest says that there was one."""

    async def story(bridge: Bridge) -> None:
        await bridge.until(WEDNESDAY_NOON)
        await bridge.write("#close\n#pause", sender=BOB)
        assert [] == await bridge.facts(facts.Closed, facts.Paused)
        digest = await with_digest(bridge)
        assert "1 order passed over, for nothing proved that a member gave it" in text_of(digest)

    tale(story, digests=True)


def test_the_digests_buttons_are_the_readers_own() -> None:
    """Each reader's tokens are for that reader."""

    async def story(bridge: Bridge) -> None:
        digest = await with_digest(bridge)
        lee = Address("lee@freelance.example", "Lee")
        by_lee = "mx.google.com; dmarc=pass header.from=freelance.example"
        subject, _ = opened(button(digest, "Send now"))
        await bridge.write("", subject=subject, sender=lee, results=by_lee)
        assert [] == await bridge.facts(facts.SendOrdered)
        assert ANA.address == digest["To"].addresses[0].addr_spec

    tale(story, digests=True)
