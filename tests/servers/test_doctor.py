"""`courtside doctor` on real servers and with broken settings: every finding has its fix, and none is made up."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.servers.postfix import Postfix
from tests.servers.studio import PATIENCE, Said, Studio

NOT_PROVEN = "it is not proven that the mailbox shows the letters we send"


@pytest.fixture
def studio(post: Postfix, tmp_path: Path) -> Studio:
    return Studio(tmp_path, post).settle_in()


def found(said: Said, words: str) -> dict[str, str]:
    """The one finding of `doctor --json` with these words."""
    (one,) = [line for line in said.lines if words in line["what"]]
    assert {"level", "what", "fix"} == one.keys()
    assert one["fix"]
    return one


def test_a_healthy_studio_has_nothing_to_mend(studio: Studio) -> None:
    """The one thing left to say is that nobody has looked yet where letters show; no letter was sent for that."""
    said = studio.done("doctor", "--json")
    assert [("warning", True)] == [(one["level"], one["what"].startswith(NOT_PROVEN)) for one in said.lines]
    assert "1 warning." in studio.done("doctor").out
    assert [] == studio.inbox(studio.bot)


def test_a_host_that_keeps_no_copies_is_no_witness(studio: Studio) -> None:
    """A letter to ourselves shows in our inbox, and proves nothing about letters to clients."""
    said = studio.done("doctor", "--json", "--send")
    assert "warning" == found(said, "the host keeps no copy of what we send")["level"]
    (letter,) = studio.inbox(studio.bot)
    assert studio.bot == letter["To"].addresses[0].addr_spec
    assert [("unproven",)] == studio.sql("SELECT value FROM settings WHERE name = 'witness'")
    assert [("INBOX",)] == studio.sql("SELECT value FROM settings WHERE name = 'witness_folder'")


def test_a_host_that_keeps_copies_is_a_witness(studio: Studio) -> None:
    """Where what we send shows in the folder for sent mail, an unknown letter can be settled by looking."""
    with studio.dovecot.keeping_copies(studio.bot, studio.bot):
        said = studio.done("doctor", "--json", "--send")
    (only,) = said.lines
    assert "came without a word on its author" in only["what"]
    assert [("proven",)] == studio.sql("SELECT value FROM settings WHERE name = 'witness'")
    assert [("Sent",)] == studio.sql("SELECT value FROM settings WHERE name = 'witness_folder'")
    assert "Everything is as it should be." in studio.done("doctor").out
    # The worker knows its own letter, and makes no thread of it.
    studio.done("run", "--once")
    assert [] == studio.done("status", "--json").lines
    assert [("accepted",)] == studio.sql("SELECT state FROM outbox")


def test_a_wrong_password_is_found_on_both_sides(studio: Studio) -> None:
    """Each with the place to mend it, and the password nowhere."""
    studio.settle_in(password="wrong-as-can-be", outbox_password="just-as-wrong")
    said = studio.does("doctor", "--json")
    assert 1 == said.code
    assert "error" == found(said, "did not let us in")["level"]
    assert "outbox.password" in found(said, "does not accept username and password")["fix"]
    assert "wrong-as-can-be" not in said.out and "just-as-wrong" not in said.out


def test_a_member_s_own_mailbox_is_opened_too(studio: Studio) -> None:
    """Where it cannot be read no letter goes, so it is found before, and whose it is."""
    studio.listen_to_ana()
    assert [NOT_PROVEN in one["what"] for one in studio.done("doctor", "--json").lines] == [True]
    studio.listen_to_ana(password="hers-no-more")
    said = studio.does("doctor", "--json")
    assert (1, "error") == (said.code, found(said, f"of {studio.ana} did not let us in")["level"])
    assert "hers-no-more" not in said.out


def test_servers_that_are_not_there_are_found(studio: Studio) -> None:
    """Both, in one go; and the letter of --send is not tried."""
    studio.settle_in(inbox="imaps://localhost:1", outbox="smtps://localhost:2")
    said = studio.does("doctor", "--json", "--send")
    assert 1 == said.code
    assert "check the port" in found(said, "localhost:1 ")["fix"]
    assert "outbox.url" in found(said, "localhost:2 ")["fix"]


def test_a_missing_folder_is_found_with_those_that_are_there(studio: Studio) -> None:
    """The names to choose from stand beside it."""
    studio.config.write_text(studio.config.read_text().replace('poll = "1s"', 'folders = ["INBOX", "Clients"]'))
    said = studio.does("doctor", "--json")
    assert 1 == said.code
    told = found(said, "has no folder Clients")
    assert "INBOX" in told["fix"] and "Sent" in told["fix"]


def test_settings_that_cannot_be_read_are_all_told(studio: Studio) -> None:
    """As findings, not as a refusal: key, what is wrong, how it is written."""
    text = studio.config.read_text().replace('timezone = "UTC"', 'timezone = "Mars/Base"\nholliday = "DE"')
    studio.config.write_text(text)
    said = studio.does("doctor", "--json")
    assert (1, 2) == (said.code, len(said.lines))
    assert {"error"} == {one["level"] for one in said.lines}
    assert "Mars/Base" in said.out and "holliday" in said.out


def test_a_sample_password_asks_no_server(studio: Studio) -> None:
    """A server that is told a wrong password too often locks the account."""
    studio.settle_in(password="changeme")
    said = studio.does("doctor", "--json")
    assert 1 == said.code
    assert "password_file" in found(said, "[inbox] password")["fix"]
    assert not [one for one in said.lines if "did not let us in" in one["what"]]


def test_calendars_without_a_common_day_are_found(studio: Studio) -> None:
    """No letter could ever go: better to hear it now than in a year."""
    studio.config.write_text(
        studio.config.read_text()
        .replace('hours = "Mon-Sun 00:00-24:00"', 'hours = "Mon-Fri 09:00-17:00"')
        .replace('name = "Acme GmbH"', 'name = "Acme GmbH"\nhours = "Sat 09:00-12:00"')
    )
    said = studio.does("doctor", "--json")
    assert (1, "error") == (said.code, found(said, "no common working day within a year")["level"])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hello {{ contract }}", "contract"),
        ("Hello {% if contact %}", "polite.md"),
    ],
)
def test_a_template_that_breaks_is_found(studio: Studio, text: str, words: str) -> None:
    """The user's own file comes before the shipped one, and stops its letters only."""
    own = studio.folder / "templates" / "en"
    own.mkdir(parents=True)
    (own / "polite.md").write_text(text)
    said = studio.does("doctor", "--json")
    assert (1, "error") == (said.code, found(said, words)["level"])
    assert "polite.md" in found(said, words)["what"]


def test_a_step_without_a_template_is_found(studio: Studio) -> None:
    """With the file to write."""
    studio.config.write_text(studio.config.read_text().replace('name = "firm"', 'name = "stern"'))
    said = studio.does("doctor", "--json")
    missing = [one for one in said.lines if one["level"] == "error"]
    assert [True, True] == ["templates/en/stern" in one["fix"] for one in missing]


def test_a_changed_record_is_found(studio: Studio) -> None:
    """The chain of every client is looked through; what was cut off at its end is missed too."""
    studio.settle_in(after="2h")
    studio.done("run", "--once")
    studio.ana_writes("ask@studio.test")
    studio.done("run", "--once")
    studio.sql("DELETE FROM facts WHERE stream = 'acme' AND sequence = (SELECT max(sequence) FROM facts)")
    said = studio.does("doctor", "--json")
    assert 1 == said.code
    assert "backup" in found(said, "the chain ends at fact")["fix"]


def test_a_clock_that_is_behind_is_found(studio: Studio) -> None:
    """A mail that came from the future means that this machine's clock is behind."""
    studio.settle_in(after="2h")
    studio.done("run", "--once")
    raw = studio.ana_writes("ask@studio.test")
    studio.dovecot.deliver(studio.bot, raw, arrived=datetime.now(UTC) + timedelta(hours=1))
    studio.done("run", "--once")
    told = found(studio.done("doctor", "--json"), "clock is ahead of this machine's")
    assert "warning" == told["level"]
    seconds = int(re.findall(r"by (\d+) seconds", told["what"])[0])
    assert 3600 - PATIENCE < seconds <= 3600


def test_text_for_people_names_the_fix_below(studio: Studio) -> None:
    """One finding, one line, its fix below it, and a count at the end."""
    studio.settle_in(inbox="imaps://localhost:1")
    said = studio.types("doctor")
    assert 1 == said.code
    assert re.search(r"^error: The mail server localhost:1 .*\n  Fix: check the port", said.out, re.MULTILINE)
    assert said.out.endswith("1 error, 1 warning.\n")


def test_an_alarm_that_reaches_nobody_is_found_when_it_is_tried(studio: Studio) -> None:
    """Without `--alarm` nobody is woken; with it every way is tried, and one that fails is an error."""
    studio.settle_in(alarm="/bin/false")
    assert 0 == studio.does("doctor").code
    said = studio.does("doctor", "--json", "--alarm")
    (told,) = [one for one in said.lines if "alarm" in one["what"]]
    assert (1, "error", "an alarm reached nobody: /bin/false ended with 1") == (said.code, told["level"], told["what"])
    studio.settle_in(alarm="/bin/true")
    assert 0 == studio.does("doctor", "--alarm").code
