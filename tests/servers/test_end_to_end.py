"""The whole product as a user runs it, on a real Dovecot and a real Postfix."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers import dovecot, postfix
from tests.servers.dovecot import PASSWORD
from tests.servers.postfix import NOBODY, Postfix
from tests.servers.relay import relaying
from tests.servers.studio import Studio, until


@pytest.fixture(scope="module")
def post() -> Iterator[Postfix]:
    """One Postfix before one Dovecot for all stories; each has people of its own."""
    with dovecot.running() as mailboxes, postfix.running(mailboxes) as running:
        yield running


@pytest.fixture
def studio(post: Postfix, tmp_path: Path) -> Studio:
    return Studio(tmp_path, post).settle_in()


# --- the main road -----------------------------------------------------------------------------


def test_a_polite_reminder_lands_in_the_thread(studio: Studio) -> None:
    """From the first cc to the reminder: right thread, right people, and nothing more once it is answered."""
    studio.done("run", "--once")
    studio.ana_writes("ask@studio.test")
    studio.done("run", "--once")
    (polite,) = studio.await_mail(studio.bob, 1)
    (copy,) = studio.await_mail(studio.ana, 1)
    assert polite["Message-ID"] == copy["Message-ID"]
    assert "<ask@studio.test>" == polite["In-Reply-To"]
    assert "<ask@studio.test>" == polite["References"].split()[-1]
    assert "Re: Start page" == polite["Subject"]
    assert [studio.bot, studio.ana] == [one.addr_spec for one in polite["Reply-To"].addresses]
    assert [studio.bob] == [one.addr_spec for one in polite["To"].addresses]
    assert [studio.ana] == [one.addr_spec for one in polite["Cc"].addresses]
    assert "texts for the start page" in polite.get_body(("plain",)).get_content()  # type: ignore[union-attr]  # a letter has a text
    assert ("CLIENT", "polite", "firm") == tuple(studio.status()[key] for key in ("court", "step", "next_step"))

    studio.bob_answers(polite["Message-ID"].strip("<>"), "answer@client.test")
    studio.done("run", "--once")
    assert "TEAM" == studio.status()["court"]
    assert studio.status()["next_at"] is None
    studio.done("run", "--once")
    assert [("acme/1/1/polite/first", "accepted")] == studio.letters()


def test_the_whole_ladder_and_then_the_call(studio: Studio) -> None:
    """`courtside run` as a process: polite, firm, final, then Ana is asked to call; SIGTERM ends it cleanly."""
    with studio.working() as working:
        studio.ana_writes("ask@studio.test")
        letters = studio.await_mail(studio.bob, 3)
        asked = studio.await_mail(studio.ana, 4)
        assert 0 == working.stop()
    assert ["polite", "firm", "final"] == [key.split("/")[3] for key, _ in studio.letters()]
    assert 3 == len({letter["Message-ID"] for letter in letters})
    assert [letter["Message-ID"] for letter in letters] == [letter["Message-ID"] for letter in asked[:3]]
    assert "Time to call Acme GmbH: Start page" == asked[3]["Subject"]
    assert [studio.ana] == [one.addr_spec for one in asked[3]["To"].addresses]
    standing = studio.status()
    assert ("final", None, None) == (standing["step"], standing["next_step"], standing["next_at"])
    assert "all steps have been said" in studio.types("status").out
    assert "Have all steps been said?" in studio.types("why", "1").out
    studio.done("run", "--once")
    assert 3 == len(studio.letters())


# --- steering ----------------------------------------------------------------------------------


def test_orders_steer_a_thread(studio: Studio) -> None:
    """Each order on the command line changes what `status` says, and a sentence tells what it did."""
    studio.settle_in(after="2h")
    studio.done("run", "--once")
    studio.ana_writes("ask@studio.test")
    studio.done("run", "--once")

    def after(*order: str) -> tuple[object, ...]:
        assert studio.done("order", *order).out.startswith("Done: ")
        standing = studio.status()
        return standing["court"], standing["held"], standing["next_step"]

    assert ("CLIENT", "snoozed", "polite") == after("snooze", "1", "2031-01-15")
    assert "2031-01-15" == studio.status()["next_at"][:10]
    assert ("CLIENT", None, "polite") == after("resume", "1")
    assert ("CLIENT", "paused", "polite") == after("pause", "1")
    assert ("CLIENT", None, "polite") == after("resume", "1")
    assert ("CLIENT", "promised", "polite") == after("promise", "1", "2031-02-03")
    assert ("TEAM", None, None) == after("got", "1")
    assert ("CLIENT", None, "polite") == after("theirs", "1")
    assert ("CLIENT", None, "firm") == after("skip", "1")
    assert studio.done("order", "close", "1").out.startswith("Done: close")
    assert "the thread is closed" == studio.status()["because"][0]
    studio.done("order", "reopen", "1")
    studio.done("order", "contact", "1", f"carol{studio.number}@client.test")
    assert f"carol{studio.number}@client.test" in studio.done("client", "list").out
    studio.done("order", "send", "1")
    studio.done("run", "--once")
    (letter,) = studio.await_mail(f"carol{studio.number}@client.test", 1)
    assert [f"carol{studio.number}@client.test"] == [one.addr_spec for one in letter["To"].addresses]
    assert "firm" == studio.status()["step"]
    assert [] == studio.inbox(studio.bob)


def test_an_order_that_cannot_be_carried_out_says_how(studio: Studio) -> None:
    """Exit code 1 and a sentence on standard error; nothing has changed."""
    studio.settle_in(after="2h")
    studio.done("run", "--once")
    studio.ana_writes("ask@studio.test")
    studio.done("run", "--once")
    for order, sentence in (
        (("snooze", "1"), "needs a day"),
        (("snooze", "1", "someday"), "is not one day for sure"),
        (("snoze", "1"), "there is no order"),
        (("approve", "1"), "nothing to approve"),
        (("contact", "1"), "needs an address"),
        (("got", "77"), "no such thread"),
    ):
        said = studio.does("order", *order)
        assert (1, True) == (said.code, sentence in said.err), (order, said)
    assert ("CLIENT", None) == (studio.status()["court"], studio.status()["held"])


def test_a_letter_waits_for_its_approval(studio: Studio) -> None:
    """In `approve` Ana sees the letter first; `approve` lets it go, `hold` keeps the next one back."""
    studio.settle_in(mode="approve")
    studio.done("run", "--once")
    studio.ana_writes("ask@studio.test")
    studio.done("run", "--once")
    (question,) = studio.await_mail(studio.ana, 1)
    assert question["Subject"].startswith("May this go? polite to Acme GmbH")
    assert "approval" == studio.status()["held"]
    assert [] == studio.inbox(studio.bob)
    studio.done("order", "approve", "1")
    studio.done("run", "--once")
    studio.await_mail(studio.bob, 1)

    with studio.working():
        (_, _, question) = studio.await_mail(studio.ana, 3)
    assert question["Subject"].startswith("May this go? firm to Acme GmbH")
    studio.done("order", "hold", "1")
    studio.done("run", "--once")
    assert [("acme/1/1/polite/first", "accepted")] == studio.letters()
    assert "the team said hold to firm" == studio.status()["because"][0]
