"""The digest as text and as HTML: everything said, everything escaped, narrow and wide."""

import json
import re
import shutil
import subprocess
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest

from bot.cli.digest import json_of
from bot.followup.answers import Sealer
from bot.followup.calendar import ONE_DAY
from bot.mail.message import Address
from bot.project import facts
from bot.report.digest_html import html
from bot.report.digest_letter import digest_letter
from bot.report.digest_text import text
from bot.report.digest_words import MOST_ROWS
from bot.report.entries import Digest, Entry, Health, Section
from bot.report.readers import readers, responsible
from tests.report.morning import morning
from tests.report.studio import ANA, MONDAY, studio, told, view, with_views
from tests.report.test_digest import thread

CHROMIUM = shutil.which("chromium")
QUIET_BROWSER = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
HOSTILE = (
    "<script>alert(1)</script>\"' onmouseover=x \u202egnp.exe\r\nBcc: bob@acme.example\x00\ud800 "
    "&amp; <img src=//evil.example/x>"
)


def test_every_section_has_its_heading_in_the_order_of_the_design() -> None:
    """Needs you, going out, silent, we owe, promised and away, heard, no clock, the bot."""
    headings = [
        "NEEDS YOU", "GOING OUT TODAY", "SILENT, LONGEST FIRST", "WE OWE", "PROMISED AND AWAY",
        "HEARD SINCE THE LAST ONE", "NO CLOCK", "THE BOT",
    ]  # fmt: skip
    assert headings == [line for line in text(morning()).splitlines() if line in headings]


def test_a_section_without_rows_is_left_out() -> None:
    assert "WE OWE" not in text(told(thread(1, "2025-03-06")))
    assert "We owe" not in html(told(thread(1, "2025-03-06")))


def test_text_fits_a_terminal_and_shows_the_whole_letter() -> None:
    """No line is wider than 78 columns, and the announced letter stands there word for word."""
    lines = text(morning()).splitlines()
    assert [] == [line for line in lines if len(line) > 78]
    joined = " ".join(line.strip().removeprefix("|").strip() for line in lines)
    assert "We will ask again on Friday, 14 March if we have not heard from you by then." in joined
    assert "> courtside order got 12 | wait 12 | hold 12 | send 12" in joined


def test_an_address_begins_a_sentence_as_it_is_written() -> None:
    """Not `Robert@webmail.example answered`; nor does a client without a name lose its domain."""
    wrote = facts.StrangerWrote(at=MONDAY, thread=1, message="m", author="robert@webmail.example")
    assert "  robert@webmail.example answered, and" in text(told([*thread(1, "2025-03-06"), wrote]))
    objected = facts.Objected(at=MONDAY, thread=1, message="m", contact="gina@globex.example")
    globex = view([*thread(1, "2025-03-06"), objected], studio(), key="globex.example")
    assert "  globex.example turned against our mails" in text(with_views([globex], studio(), MONDAY))


def test_what_an_announced_letter_quotes_stays_apart_from_our_words() -> None:
    """As in the text: the quote is indented on the page too."""
    digest = morning()
    letters = [
        replace(one, letter=one.letter and replace(one.letter, text="You wrote:\n\n    By <Friday>."))
        for one in digest.entries
    ]
    page = html(replace(digest, entries=tuple(letters)))
    assert "You wrote:<br>\n<br>\n&nbsp;&nbsp;&nbsp;&nbsp;By &lt;Friday&gt;.</div>" in page


def test_a_french_semicolon_has_its_space() -> None:
    assert "08:30 ; mode auto." in text(told([], policy=replace(studio(), language="fr")))


def test_all_quiet_is_one_line() -> None:
    quiet = told([])
    assert "All quiet. Mailbox read to its end at 08:30; mode auto.\n" == text(quiet)
    assert 1 == html(quiet).count("<p ")


def test_what_strangers_write_is_only_ever_text() -> None:
    """A subject full of markup, line breaks, direction marks and half a character reaches the page as plain words."""
    page, words = html(morning(HOSTILE)), text(morning(HOSTILE))
    assert "<script" not in page and "<img" not in page
    assert escape("<script>alert(1)</script>") in page
    for sign in "\u202e\x00\ud800\r":
        assert sign not in page + words
    assert "\nBcc:" not in words


def test_a_hostile_subject_still_freezes_and_writes_no_header() -> None:
    """The mail is built from our own words alone: subject and envelope come from no client."""
    letter = digest_letter(morning(HOSTILE), Address(ANA, "Ana Ruiz"), "digest/x", "@house", studio(), b"secret")
    header = letter.content.partition(b"\r\n\r\n")[0]
    assert (ANA,) == letter.envelope.recipients
    assert b"acme.example" not in header and b"northwind" not in header
    assert letter.to_team


def test_nothing_is_fetched_from_anywhere() -> None:
    """No picture, no font, no sheet, no link: the page is whole as it comes."""
    page = html(morning())
    assert [] == re.findall(r"(?:src|href)=|url\(|@import|https?://", page)


def test_no_reader_is_outside_the_team_whatever_the_settings_say() -> None:
    """A client's address under digest_to is not written to."""
    rules = replace(studio(), digest_to=("bob@acme.example", ANA))
    people = [one.address for one in readers([view(thread(1, "2025-03-06"), rules).client], rules)]
    assert [ANA, "lee@studio.example"] == people


def test_an_asker_whom_no_mail_reaches_is_no_reader() -> None:
    """Their digest could never be written, and was tried all day; somebody else reads of their threads."""
    client = view(thread(1, "2025-03-06", by="änne@studio.example"), studio()).client
    assert [ANA, "lee@studio.example"] == [one.address for one in readers([client], studio())]
    assert responsible(client.threads[1], studio()) in (ANA, "lee@studio.example")


def test_a_long_section_is_cut_and_says_so_but_never_one_that_somebody_must_act_on() -> None:
    entries = tuple(
        Entry(section=section, says="s", number=number, name="Acme", silent_since=MONDAY - ONE_DAY)
        for section in (Section.NEEDS_YOU, Section.SILENT)
        for number in range(MOST_ROWS + 5)
    )
    page = text(Digest(at=MONDAY, entries=entries, health=Health(mode="auto")))
    assert 2 * MOST_ROWS + 5 == page.count(": s") + page.count("      S.")
    assert "and 5 more: courtside status" in page


def test_json_has_one_entry_a_line_with_section_number_and_thread() -> None:
    """Every row has the keys of the contract, moments are UTC, addresses bare."""
    lines = [json.loads(json.dumps(json_of(entry))) for entry in morning().entries]
    assert {"needs_you", "going_out", "silent", "we_owe", "promised_away", "heard", "no_clock", "bot"} == {
        line["section"] for line in lines
    }
    (going,) = [line for line in lines if line["section"] == "going_out"]
    assert (12, "root12@studio.example") == (going["number"], going["thread"])
    assert ["nora@northwind.example"] == going["letter"]["to"]
    assert "2025-03-10T08:30:00Z" == going["next_at"]


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
@pytest.mark.parametrize("width", [360, 800])
def test_the_page_is_never_wider_than_its_window(width: int, tmp_path: Path) -> None:
    """On a telephone and on a desk nothing has to be scrolled sideways, long words and all."""
    sealer = Sealer(b"secret", "followup@studio.example", ANA, MONDAY)
    frame = escape(html(morning("Donaudampfschifffahrtsgesellschaftskapitän" * 4), "Ana", sealer), quote=True)
    (tmp_path / "page.html").write_text(
        f'<meta charset="utf-8"><iframe width="{width}" height="900" srcdoc="{frame}" '
        'onload="document.title=this.contentDocument.documentElement.scrollWidth"></iframe>',
        "utf-8",
    )
    browser = [str(CHROMIUM), *QUIET_BROWSER, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom"]
    done = subprocess.run([*browser, f"file://{tmp_path}/page.html"], capture_output=True, text=True, timeout=60)
    found = re.search(r"<title>(\d+)</title>", done.stdout)
    assert found and int(found[1]) <= width


def test_a_terminal_without_a_name_for_the_reader_still_greets_the_day() -> None:
    assert "Monday, 10 March 2025, 08:30\n" in text(morning())
    assert "Monday, 10 March 2025, 08:30, for Ana Ruiz\n" in text(morning(), "Ana Ruiz")
