"""The whole product as a user runs it, on a real Dovecot and a real Postfix."""

from pathlib import Path

import pytest

from tests.servers import postgres
from tests.servers.dovecot import PASSWORD
from tests.servers.postfix import NOBODY, Postfix
from tests.servers.relay import relaying
from tests.servers.studio import Studio
from tests.warm import COLD


@pytest.fixture
def studio(post: Postfix, tmp_path: Path) -> Studio:
    """A studio whose Ana is no stranger."""
    return Studio(tmp_path, post).settle_in().know_ana()


# --- the main road -----------------------------------------------------------------------------


def test_a_polite_reminder_lands_in_the_thread(post: Postfix, tmp_path: Path) -> None:
    """From a stranger's first cc to the reminder: right thread, right people, and nothing more once it is answered."""
    studio = Studio(tmp_path, post).settle_in()
    assert 0 == studio.types("run", "--once").code
    studio.ana_writes("ask@studio.test")
    assert 0 == studio.types("run", "--once").code
    (polite,) = studio.await_mail(studio.bob, 1)
    (greeting,) = (one for one in studio.await_mail(studio.ana, 2) if one["Subject"] == "I am watching: Start page")
    (copy,) = (one for one in studio.inbox(studio.ana) if one["Message-ID"] != greeting["Message-ID"])
    assert [studio.ana] == [one.addr_spec for one in greeting["To"].addresses]
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
        (("snoze", "1"), "did you mean snooze?"),
        (("approve", "1"), "nothing to approve"),
        (("contact", "1"), "needs an address"),
        (("got", "77"), "there is no thread 77"),
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
    assert "May this go to Acme GmbH? Start page" == question["Subject"]
    assert "approval" == studio.status()["held"]
    assert [] == studio.inbox(studio.bob)
    studio.done("order", "approve", "1")
    studio.done("run", "--once")
    studio.await_mail(studio.bob, 1)

    with studio.working():
        (_, _, question) = studio.await_mail(studio.ana, 3)
    shown = question.get_body(("plain",))
    assert shown is not None
    assert "firm" in shown.get_content()
    studio.done("order", "hold", "1")
    studio.done("run", "--once")
    assert [("acme/1/1/polite/first", "accepted")] == studio.letters()
    assert "the team said hold to firm" == studio.status()["because"][0]


# --- what could not be handled, and the record ---------------------------------------------------


def test_a_mail_that_cannot_be_fetched_blocks_no_other(studio: Studio) -> None:
    """It is shunted with its reason, the mail after it goes its way, and it can be put back."""
    studio.done("run", "--once")
    studio.ana_writes("broken@studio.test", Subject="Broken")
    (path,) = (studio.dovecot.maildir(studio.bot) / "new").glob("*")
    path.chmod(0)
    studio.ana_writes("ask@studio.test")
    with studio.working():
        studio.await_mail(studio.bob, 1)
    assert ["ask@studio.test"] == [one["thread"] for one in studio.done("status", "--json").lines]
    shunted = studio.done("shunted").out
    assert f"{studio.bot} INBOX UID 1" in shunted
    assert "will be read again" in studio.done("shunted", "--again", shunted.split()[0]).out
    assert "Nothing was shunted." in studio.done("shunted").out
    assert "no message 99 is shunted" in studio.does("shunted", "--again", "99").err


def test_a_changed_fact_is_found(studio: Studio) -> None:
    """`verify` is quiet about an honest record, and names the client whose record was touched."""
    assert "The store has schema" in studio.done("migrate").out
    studio.done("run", "--once")
    studio.ana_writes("ask@studio.test")
    studio.done("run", "--once")
    assert "Every fact is as it was written." in studio.done("verify").out
    studio.sql("UPDATE facts SET at = at + 1 WHERE stream = 'acme' AND sequence = 2")
    said = studio.does("verify")
    assert (1, True) == (said.code, said.err.startswith("acme: "))


# --- death between claim and answer -------------------------------------------------------------


def _killed_while_sending(studio: Studio) -> bytes:
    """A worker dies after Postfix took the letter and before it was told so; the letter as Bob has it."""
    with relaying(studio.post.submission) as relay:
        studio.settle_in(outbox=f"smtp+starttls://localhost:{relay.port}")
        relay.holding.set()
        with studio.working(COLD) as working:
            studio.ana_writes("ask@studio.test")
            studio.await_mail(studio.bob, 1)
            assert [("acme/1/1/polite/first", "claimed")] == studio.letters()
            working.kill()
    studio.settle_in(outbox=f"smtp+starttls://localhost:{studio.post.submission}")
    (letter,) = studio.raw_inbox(studio.bob)
    return letter.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def test_a_copy_in_the_mailbox_settles_what_nobody_knew(studio: Studio) -> None:
    """Where the host keeps what we send, the next worker sees it, knows it went, and goes on with the ladder."""
    letter = _killed_while_sending(studio)
    studio.settle_in(after="2h")
    studio.done("run", "--once")
    assert [("acme/1/1/polite/first", "unknown")] == studio.letters()
    assert "nobody knows yet whether it went" in studio.done("status").out
    studio.dovecot.deliver(studio.bot, letter, folder="Sent")
    studio.done("run", "--once")
    assert [("acme/1/1/polite/first", "accepted")] == studio.letters()
    assert ("polite", "firm", None) == tuple(studio.status()[key] for key in ("step", "next_step", "held"))
    assert 1 == len(studio.inbox(studio.bob))


def test_without_a_copy_a_person_is_asked(studio: Studio) -> None:
    """Where nothing shows, it is held after the grace time, never sent again by guess; `send` is a person's word."""
    _killed_while_sending(studio)
    studio.settle_in(after="2h")
    studio.done("run", "--once")
    studio.sql("UPDATE outbox SET next_at = 0 WHERE state = 'unknown'")
    studio.done("run", "--once")
    assert [("acme/1/1/polite/first", "held")] == studio.letters()
    assert ("unknown", None) == (studio.status()["held"], studio.status()["next_at"])
    assert "nobody knows whether it went" in studio.done("status").out
    assert 1 == len(studio.inbox(studio.bob))
    (_, question) = studio.await_mail(studio.ana, 2)
    assert "Did this letter arrive? Start page" == question["Subject"]
    studio.done("order", "send", "1")
    studio.done("run", "--once")
    assert ["held", "accepted"] == [state for _, state in studio.letters()]
    assert 2 == len(studio.await_mail(studio.bob, 2))


# --- troubles of the servers ---------------------------------------------------------------------


def test_new_uids_bring_nothing_back(studio: Studio) -> None:
    """A folder that was made anew (another UIDVALIDITY) is read again from its beginning, and nothing is said twice."""
    studio.done("run", "--once")
    studio.ana_writes("ask@studio.test")
    studio.done("run", "--once")
    studio.await_mail(studio.bob, 1)
    studio.settle_in(after="2h")
    before = studio.sql("SELECT uidvalidity FROM cursors WHERE folder = 'INBOX'")
    for index in studio.dovecot.maildir(studio.bot).glob("dovecot*"):
        index.unlink()
    # Left to itself Dovecot would take the present second, which may be the one it took before.
    studio.dovecot.maildir(studio.bot).joinpath("dovecot-uidlist").write_text("3 V777 N9\n")
    studio.dovecot.give_away(studio.bot)
    studio.done("run", "--once")
    assert [(777,)] == studio.sql("SELECT uidvalidity FROM cursors WHERE folder = 'INBOX'") != before
    assert [("ask@studio.test",)] == studio.sql("SELECT message_id FROM messages WHERE message_id LIKE 'ask%'")
    assert [("acme/1/1/polite/first", "accepted")] == studio.letters()
    assert [1] == [one["number"] for one in studio.done("status", "--json").lines]


def test_a_wrong_password_is_a_sentence(studio: Studio) -> None:
    """`run --once` fails with it, `status` shows it, and no letter goes until it is right again."""
    studio.done("run", "--once")
    studio.settle_in(password="wrong-as-can-be", outbox_password=PASSWORD)
    studio.ana_writes("ask@studio.test")
    said = studio.does("run", "--once")
    assert (1, True) == (said.code, "the username or the password is wrong" in said.err)
    assert "wrong-as-can-be" not in said.err
    told = studio.done("status").out
    assert "The mailbox cannot be read since" in told
    assert "the username or the password is wrong" in told
    studio.settle_in(password=PASSWORD)
    studio.done("run", "--once")
    studio.await_mail(studio.bob, 1)
    assert "cannot be read" not in studio.done("status").out


def test_a_mail_server_that_stops_is_waited_for(studio: Studio) -> None:
    """The log says so once, `status` says why, nothing goes meanwhile, and all goes on when it is back."""
    studio.settle_in(after="3s")
    with studio.working() as working:
        studio.ana_writes("ask@studio.test")
        studio.await_mail(studio.bob, 1)
        studio.dovecot.stop()
        try:
            working.await_said("reading", "refused the connection")
            assert "The mailbox cannot be read since" in studio.done("status").out
            assert studio.status()["because"][0].startswith("we cannot see the mailbox: ")
        finally:
            studio.dovecot.start()
        studio.post.forget_dovecot()
        working.await_said("reading", "can be read again")
        studio.await_mail(studio.bob, 3)
        assert 0 == working.stop()
    refused = [line for line in working.said("reading") if "refused the connection" in line.get("why", "")]
    assert 1 == len(refused)
    assert [3, {"accepted"}] == [len(studio.letters()), {state for _, state in studio.letters()}]


def test_a_recipient_that_is_refused_becomes_a_question(studio: Studio) -> None:
    """Nobody else on the letter gets it, Ana is asked, and another contact gets it in their place."""
    studio.settle_in(bob=NOBODY)
    studio.done("run", "--once")
    studio.ana_writes("ask@studio.test", To=NOBODY)
    studio.done("run", "--once")
    assert [("acme/1/1/polite/first", "refused")] == studio.letters()
    standing = studio.status()
    assert (True, None) == (standing["held"] in ("unreachable", "asked"), standing["next_at"])
    assert "550 5.1.1" in standing["because"][1]
    (question,) = studio.await_mail(studio.ana, 1)
    assert "write to at Acme GmbH: Start page" in question["Subject"]
    studio.done("order", "contact", "1", studio.bob)
    studio.done("order", "send", "1")
    studio.done("run", "--once")
    studio.await_mail(studio.bob, 1)
    assert ["refused", "accepted"] == [state for _, state in studio.letters()]


@pytest.mark.parametrize("trouble", ["stopped", "full"])
def test_a_server_that_takes_nothing_is_tried_again(studio: Studio, trouble: str) -> None:
    """Stopped, or without room: `status` says what it said, and the letter goes once when it takes mail again."""
    studio.done("run", "--once")
    studio.settle_in(after="2s")
    studio.post.stop()
    if trouble == "full":
        studio.post.configure("queue_minfree", "9000000000000")
        studio.post.start()
    try:
        with studio.working() as working:
            studio.ana_writes("ask@studio.test")
            working.await_said("send", "452" if trouble == "full" else "refused")
            told = studio.done("status").out
            assert "it could not be handed over yet, and is tried again at" in told
            assert ("452" if trouble == "full" else "connection refused") in told
            if trouble == "full":
                studio.post.stop()
                studio.post.configure("queue_minfree", "0")
            studio.post.start()
            studio.settle_in(after="2h")
            studio.sql("UPDATE outbox SET next_at = 0 WHERE state = 'planned'")
            working.await_said("send", "can be handed over again")
            studio.await_mail(studio.bob, 1)
    finally:
        if trouble == "full":
            studio.post.configure("queue_minfree", "0")
    assert "acme/1/1/polite/first" == studio.letters()[0][0]
    assert 1 == len([one for one in studio.letters() if "polite" in one[0]])


# --- more than one worker ------------------------------------------------------------------------


def test_a_second_worker_on_sqlite_is_refused(studio: Studio) -> None:
    """It says who has the place, and ends."""
    with studio.working() as working:
        working.await_said("start", "the worker begins")
        said = studio.does("run", "--once")
        assert (1, True) == (said.code, "SQLite has room for one worker" in said.err)
        assert 0 == working.stop()


def test_two_workers_on_postgresql_share_one_mailbox(studio: Studio) -> None:
    """One reads and sends while the other waits; when the first stops, the second takes over, and nothing is twice."""
    with postgres.cluster() as server:
        server.execute("CREATE DATABASE courtside")
        studio.settle_in(store=server.url("courtside"), after="2s")
        assert "migrate" in studio.does("run", "--once").err
        studio.done("migrate")
        studio.know_ana()
        with studio.working() as first:
            studio.ana_writes("ask@studio.test")
            studio.await_mail(studio.bob, 1)
            with studio.working() as second:
                second.await_said("lease", "another worker")
                said = studio.does("run", "--once")
                assert (1, True) == (said.code, "another worker" in said.err)
                assert 0 == first.stop()
                second.await_said("lease", "this worker reads and sends now")
                studio.await_mail(studio.bob, 3)
                studio.await_mail(studio.ana, 4)
                assert 0 == second.stop()
        assert 3 == len({letter["Message-ID"] for letter in studio.inbox(studio.bob)}) == len(studio.inbox(studio.bob))
