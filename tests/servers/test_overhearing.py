"""A member's own mailbox on a real Dovecot: the answer that left the bot out is heard, and nothing else is kept."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.servers.postfix import Postfix
from tests.servers.studio import Studio

DOCTOR = "The doctor says it is the gall bladder."


@pytest.fixture
def studio(post: Postfix, tmp_path: Path) -> Studio:
    return Studio(tmp_path, post).settle_in()


def asked_and_answered(studio: Studio) -> Path:
    """Ana has asked with the bot in cc, and Bob answers her alone; says where his answer lies."""
    studio.done("run", "--once")
    earlier = format_datetime(datetime.now(UTC) - timedelta(seconds=20))
    studio.ana_writes("ask@studio.test", Date=earlier)
    mum = {"From": "mum@family.test", "Subject": "Start page"}
    studio.bob_answers_ana_alone("", "mum@family.test", DOCTOR, **mum)
    return studio.bob_answers_ana_alone("ask@studio.test", "re@client.test", "Here are the texts, all of them.")


def test_an_answer_to_the_member_alone_is_heard(studio: Studio) -> None:
    """Bob is not reminded, Ana's mail stays unread and where it was, and of her mother's nothing is kept."""
    studio.listen_to_ana()
    answer = asked_and_answered(studio)
    studio.done("run", "--once")
    assert [] == studio.inbox(studio.bob)
    assert ("TEAM", None) == (studio.status()["court"], studio.status()["next_step"])
    assert answer.exists()
    kept = b"".join(file.read_bytes() for file in studio.folder.glob("courtside.db*"))
    assert b"all of them" in kept
    assert b"gall bladder" not in kept
    assert b"mum@family" not in kept


def test_without_her_mailbox_nobody_knows_of_it(studio: Studio) -> None:
    """The same mails: what the other story hears is heard there alone."""
    asked_and_answered(studio)
    studio.done("run", "--once")
    assert 1 == len(studio.await_mail(studio.bob, 1))


def test_a_mailbox_that_does_not_open_keeps_every_letter_back(studio: Studio) -> None:
    """The answer may lie there; `status` and the exit say that nothing could be read."""
    studio.done("run", "--once")
    studio.listen_to_ana(password="hers-no-more")
    studio.ana_writes("ask@studio.test", Date=format_datetime(datetime.now(UTC) - timedelta(seconds=20)))
    said = studio.does("run", "--once")
    assert 1 == said.code
    assert "hers-no-more" not in said.out + said.err
    assert [] == studio.inbox(studio.bob)
